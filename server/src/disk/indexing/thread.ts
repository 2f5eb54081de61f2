import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Job, JobResult } from './job';

/** The bundle that worker threads run; null where this code was not bundled beside it. */
export function workerScript(): string | null {
  // In a module that is no CommonJS there is no `__filename`.
  const script = typeof __filename === 'string' ? join(dirname(__filename), 'worker.js') : null;
  return script !== null && existsSync(script) ? script : null;
}

/** A job that was handed over, and who waits for its result. */
interface Waiting {
  readonly job: Job;
  resolve(result: JobResult): void;
  reject(reason: Error): void;
}

/** A worker thread. It does one job after the other, in the order in which they came, and starts again with the next after it died. */
export class Thread {
  private worker: Worker | null = null;
  private readonly waiting: Waiting[] = [];
  private closed = false;

  constructor(private readonly script: string) {}

  /** Runs a job elsewhere. Rejects if the thread died over it or was closed. */
  run(job: Job): Promise<JobResult> {
    return new Promise((resolve, reject) => {
      if (this.closed) return reject(new Error('the thread was closed'));
      this.waiting.push({ job, resolve, reject });
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
    worker.on('message', (result: JobResult) => this.waiting.shift()?.resolve(result));
    worker.on('error', (error) => this.died(worker, error));
    worker.on('messageerror', (error) => this.died(worker, error));
    worker.on('exit', (code) => this.died(worker, new Error(`the thread ended with code ${code}`)));
    return worker;
  }

  /**
   * A thread that died says so more than once, perhaps when another has taken its place. It died over the first of its jobs; the others
   * go to the next one.
   */
  private died(worker: Worker, reason: unknown): void {
    if (worker !== this.worker) return;
    this.worker = null;
    const error = reason instanceof Error ? reason : new Error(String(reason));
    const lost = this.closed ? this.waiting.splice(0) : this.waiting.splice(0, 1);
    if (this.waiting.length > 0) {
      this.worker = this.start();
      for (const { job } of this.waiting) this.worker.postMessage(job);
    }
    for (const { reject } of lost) reject(error);
  }
}

/** Megabytes. Little memory for young objects keeps a thread small and costs next to no speed. */
const LIMITS = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 512 };

/** More threads than this read no faster than one disk does. */
const MOST_THREADS = 4;

/** Files from which on it pays to have a thread for each processor. */
const VERY_MANY = 20_000;

/**
 * How many threads to read some files in: one processor is left to the thread that puts records into indexes, as each thread has to
 * compile the parser for itself, which takes as much time and memory as some thousand articles do. Where nobody waits for answers and
 * the files are very many, that weighs little.
 */
export function usualThreads(files = 0): number {
  const processors = availableParallelism();
  return Math.min(Math.max(1, files < VERY_MANY ? processors - 1 : processors), MOST_THREADS);
}
