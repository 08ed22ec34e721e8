// Sleep for the patience, speak, and then wait for the rest.
import { createTask, sleep } from 'asyncio';

export async function serve(
  bake: () => Promise<string>,
  patience: number,
  say: (message: string) => void,
): Promise<string> {
  const baking = createTask(bake());
  await sleep(patience);
  say('it takes a little longer');
  return await baking;
}
