/**
 * A program in the fragment of an address: `#code=…`, compressed. It never reaches a server, and
 * whoever opens it is shown the code; nothing runs by itself.
 */

export interface SharedCode {
  /** The cell or exercise it belongs to. */
  readonly id: string;
  readonly code: string;
}

/** Why a link could not be read. */
export type BadLink = 'damaged' | 'too long';

const name = 'code=';
const longestCode = 100_000;

/** `address` with `shared` in its fragment. */
export async function shareLink(address: string, shared: SharedCode): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify([1, shared.id, shared.code]));
  const packed = await bytesOf(through(bytes, new CompressionStream('deflate-raw')), Infinity);
  const link = new URL(address);
  link.hash = name + toBase64Url(packed ?? bytes);
  return link.href;
}

/** The program in the fragment `hash`, `null` where there is none. */
export async function readShareLink(hash: string): Promise<SharedCode | BadLink | null> {
  const text = hash.replace(/^#/, '');
  if (!text.startsWith(name)) return null;
  try {
    const packed = fromBase64Url(text.slice(name.length));
    const bytes = await bytesOf(
      through(packed, new DecompressionStream('deflate-raw')),
      longestCode,
    );
    if (bytes === null) return 'too long';
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    if (!Array.isArray(value) || value[0] !== 1) return 'damaged';
    const [, id, code] = value;
    return typeof id === 'string' && typeof code === 'string' ? { id, code } : 'damaged';
  } catch {
    return 'damaged';
  }
}

function through(bytes: Uint8Array, stream: GenericTransformStream): ReadableStream<Uint8Array> {
  return new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(stream as never);
}

/** All bytes of `stream`, `null` as soon as they are more than `most`. */
async function bytesOf(
  stream: ReadableStream<Uint8Array>,
  most: number,
): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
    length += value?.length ?? 0;
    if (length > most) {
      await reader.cancel();
      return null;
    }
    if (value !== undefined) chunks.push(value);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

function toBase64Url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64Url(text: string): Uint8Array {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
