/** The page's one run controller: every cell and exercise runs through it. */
import { fetchText } from './run-assets.ts';
import { RunController } from './run-controller.ts';

/** The sandbox comes with the reader's first sign of interest: a page that is read needs none. */
export const runs = new RunController(async (guest) => {
  const [{ createSandbox }, text] = await Promise.all([
    import('#sandbox/browser-sandbox.ts'),
    fetchText(guest),
  ]);
  return createSandbox(document, text);
});
