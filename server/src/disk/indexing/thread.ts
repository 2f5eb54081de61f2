import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Job, JobResult } from './job';

/** The bundle that worker threads run; null where this code was not bundled beside it. */
export function workerScript(): string | null {
  // In a module that is no CommonJS there is no `__filename`.
  const script = typeof __filename === 'string' ? join(dirname(__filename), 'worker.js') : null;
  return script !== null && existsSync(script) ? script : null;
}

/** Who waits for a job's result. */
interface Waiting {
  resolve(result: JobResult): void;
  reject(reason: Error): void;
}

/** A worker thread. It takes one job at a time, and starts again with the next job after it died. */
export class Thread {
  private worker: Worker | null = null;
  private waiting: Waiting | null = null;
  private closed = false;

  constructor(private readonly script: string) {}

  /** Runs a job elsewhere. Rejects if the thread died over it or was closed. */
  run(job: Job): Promise<JobResult> {
    return new Promise((resolve, reject) => {
      if (this.closed) return reject(new Error('the thread was closed'));
      this.waiting = { resolve, reject };
      this.worker ??= this.start();
      this.worker.postMessage(job);
    });
  }

  get isClosed(): boolean {
    return this.closed;
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.worker?.terminate();
  }

  private start(): Worker {
    // What a thread prints would disturb the protocol on standard output.
    const worker = new Worker(this.script, { stdout: true, stderr: true, resourceLimits: LIMITS });
    worker.on('message', (result: JobResult) => this.take()?.resolve(result));
    worker.on('error', (error) => this.died(worker, error));
    worker.on('messageerror', (error) => this.died(worker, error));
    worker.on('exit', (code) => this.died(worker, new Error(`the thread ended with code ${code}`)));
    return worker;
  }

  /** A thread that died says so more than once, perhaps when another has taken its place. */
  private died(worker: Worker, reason: unknown): void {
    if (worker !== this.worker) return;
    this.worker = null;
    this.take()?.reject(reason instanceof Error ? reason : new Error(String(reason)));
  }

  private take(): Waiting | null {
    const { waiting } = this;
    this.waiting = null;
    return waiting;
  }
}

/** Megabytes. Little memory for young objects keeps a thread small and costs next to no speed. */
const LIMITS = { maxYoungGenerationSizeMb: 32, maxOldGenerationSizeMb: 1024 };
