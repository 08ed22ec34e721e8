/** Randomness that the seed decides: `Math.random` and the random part of `crypto`. */

/** A generator of uniform 32-bit integers (sfc32), seeded by mixing `seed` until it is spread. */
export function seededRandom(seed: number): () => number {
  let a = 0x9e3779b9;
  let b = Math.trunc(seed / 0x100000000) ^ 0x243f6a88;
  let c = seed | 0;
  let counter = 1;
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return sum >>> 0;
  };
  for (let round = 0; round < 16; round++) next();
  return next;
}

/** `Math.random` over `next`: 53 random bits in [0, 1). */
export function randomUnit(next: () => number): () => number {
  return function random() {
    return ((next() >>> 5) * 0x4000000 + (next() >>> 6)) / 2 ** 53;
  };
}

/** The part of Web Crypto that programs use for random values; it is seeded, so no secret. */
export function seededCrypto(next: () => number): Pick<Crypto, 'getRandomValues' | 'randomUUID'> {
  const fill = (bytes: Uint8Array): void => {
    for (let i = 0; i < bytes.length; i++) bytes[i] = next() >>> 24;
  };
  return {
    getRandomValues<T extends ArrayBufferView | null>(array: T): T {
      if (!ArrayBuffer.isView(array)) {
        throw new TypeError('getRandomValues expects a typed array of integers');
      }
      fill(new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
      return array;
    },
    randomUUID() {
      const bytes = new Uint8Array(16);
      fill(bytes);
      bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
      bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
      const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
      const cuts = [0, 8, 12, 16, 20, 32];
      const parts = cuts.slice(1).map((cut, at) => hex.slice(cuts[at], cut));
      return parts.join('-') as ReturnType<Crypto['randomUUID']>;
    },
  };
}
