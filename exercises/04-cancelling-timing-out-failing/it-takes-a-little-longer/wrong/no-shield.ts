// A task runs by itself, so a limit on waiting for it cannot hurt it.
import { createTask, TimeoutError, waitFor } from 'asyncio';

export async function serve(
  bake: () => Promise<string>,
  patience: number,
  say: (message: string) => void,
): Promise<string> {
  const baking = createTask(bake());
  try {
    return await waitFor(baking, patience);
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    say('it takes a little longer');
    return await baking;
  }
}
