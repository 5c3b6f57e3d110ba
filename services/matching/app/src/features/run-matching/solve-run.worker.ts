import { parentPort, workerData } from 'node:worker_threads';
import type { RunInput } from '@fangang/matching-domain';
import { solveRecorded } from './solve-run';

// A fault ends the thread with an error, and the caller hears of it.
parentPort?.postMessage(solveRecorded(workerData as RunInput));
