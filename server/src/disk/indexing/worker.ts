import { parentPort } from 'node:worker_threads';
import { checkToText } from '../checking';
import { runJob, type Job } from './job';

/** Entry of a worker thread: runs one job after the other and hands over what it read without copying it. */
parentPort?.on('message', (job: Job) => {
  const result = runJob(job, checkToText);
  parentPort!.postMessage(result, [result.entries.buffer]);
});
