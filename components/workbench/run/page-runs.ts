/** The page's one run controller: every cell and exercise runs through it. */
import { createSandbox } from '#sandbox/browser-sandbox.ts';
import { fetchText } from './run-assets.ts';
import { RunController } from './run-controller.ts';

export const runs = new RunController(async (guest) =>
  createSandbox(document, await fetchText(guest)),
);
