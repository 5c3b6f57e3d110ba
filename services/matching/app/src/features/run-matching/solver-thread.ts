import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { RunInput } from '@fangang/matching-domain';
import { Injectable } from '@nestjs/common';
import { type SolvedRun, solveRecorded } from './solve-run';

/** One solve in a thread of its own. */
export const solveInThread = (workerFile: string, input: RunInput): Promise<SolvedRun> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(workerFile, { workerData: input });
    worker.once('message', (answer: SolvedRun) => resolve(answer));
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('the solving thread ended without an answer')));
  });

/** Solves away from the thread that answers requests; one at a time, so that two runs do not take twice the memory. */
@Injectable()
export class SolverThread {
  private last: Promise<unknown> = Promise.resolve();

  /** @throws SolverInputError (by name and code; a thread hands over no classes) an input that cannot be meant */
  async solve(input: RunInput): Promise<SolvedRun> {
    // From source (tests) there is no compiled worker file to start; the built one is proved by solver-thread.int.spec.ts.
    const run = () =>
      __filename.endsWith('.ts') ? Promise.resolve(solveRecorded(input)) : solveInThread(join(__dirname, 'solve-run.worker.js'), input);
    const mine = this.last.then(run, run);
    this.last = mine.catch(() => undefined);
    return mine;
  }
}
