/**
 * What a run needs from the network: the guest script, one for the whole course, and each
 * cell's compiled script. Both have the hash of their content in their name.
 */
import type { CompiledScript } from '#compiler/result.ts';

const fetched = new Map<string, Promise<string>>();

/** The text at `address`, fetched once; a failure is forgotten, so that the next call tries again. */
export function fetchText(address: string): Promise<string> {
  const known = fetched.get(address);
  if (known !== undefined) return known;
  const text = load(address);
  fetched.set(address, text);
  text.catch(() => fetched.delete(address));
  return text;
}

export async function fetchScript(address: string): Promise<CompiledScript> {
  return JSON.parse(await fetchText(address)) as CompiledScript;
}

async function load(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response.text();
}
