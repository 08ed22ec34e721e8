import { createTask, shield, TimeoutError, waitFor } from 'asyncio';

/** Has a cake baked and returns it; speaks up once if it takes longer than `patience` seconds. */
export async function serve(
  bake: () => Promise<string>,
  patience: number,
  say: (message: string) => void,
): Promise<string> {
  const baking = createTask(bake());
  try {
    return await waitFor(shield(baking), patience);
  } catch (error) {
    if (!(error instanceof TimeoutError)) throw error;
    say('it takes a little longer');
    return await baking;
  }
}
