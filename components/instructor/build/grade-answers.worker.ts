/** Grades one exercise in a thread of its own; see answers-module.ts. */
import { parentPort, workerData } from 'node:worker_threads';
import { gradeAnswers } from './grade-answers.ts';

const { root, folder } = workerData as { readonly root: string; readonly folder: string };
parentPort?.postMessage(JSON.stringify(await gradeAnswers(root, folder)));
