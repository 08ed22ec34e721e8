import { iscoroutine, LookupError, sleep } from 'asyncio';
import { params, report } from 'harness';
import { resultOf } from './value.ts';

const { how } = params as { readonly how: 'returns' | 'raises' | 'waits' };

async function shelf(title: string) {
  if (how === 'raises') throw new LookupError(`no ${title} here`);
  return how === 'returns' ? `${title} stands on shelf 4` : null;
}

async function search(title: string) {
  try {
    const place = await shelf(title);
    if (place !== null) return place;
    await sleep(0);
    return `${title} is in the cellar`;
  } finally {
    console.log('the catalogue is closed');
    report('the catalogue', 'closed');
  }
}

let came: string;
try {
  const value: unknown = resultOf(search('the atlas'));
  came = iscoroutine(value) ? 'a coroutine' : String(value ?? 'nothing');
} catch (error) {
  const { name, message } = error as Error;
  came = `${name}: ${message}`;
}
console.log(came);
report('what came', came);
