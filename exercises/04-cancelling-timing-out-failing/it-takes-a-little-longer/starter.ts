import { TimeoutError, waitFor } from 'asyncio';

/** Has a cake baked and returns it; speaks up once if it takes longer than `patience` seconds. */
export async function serve(
  bake: () => Promise<string>,
  patience: number,
  say: (message: string) => void,
): Promise<string> {
  try {
    return await waitFor(bake(), patience);
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    say('it takes a little longer');
    return 'no cake today';
  }
}
