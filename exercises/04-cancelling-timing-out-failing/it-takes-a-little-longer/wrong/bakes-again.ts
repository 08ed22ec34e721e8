// The cake is gone, so after the message it has to be baked again.
import { TimeoutError, waitFor } from 'asyncio';

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
    return await bake();
  }
}
