/**
 * The page's content security policy. Learner code runs in a sandboxed `srcdoc` frame, which
 * inherits this policy and adds a far stricter one of its own; so what that frame and its
 * worker are made of must be allowed here: blobs, the frame's one inline script by its hash, and
 * WebAssembly for the compiler.
 */
import { createHash } from 'node:crypto';

/** The policy, with the texts of the inline scripts it is to allow. */
export function contentSecurityPolicy(inlineScripts: readonly string[]): string {
  const hashes = inlineScripts.map((text) => {
    const digest = createHash('sha256').update(text).digest('base64');
    return `'sha256-${digest}'`;
  });
  return [
    "default-src 'self'",
    `script-src 'self' 'wasm-unsafe-eval' blob: ${hashes.join(' ')}`,
    "worker-src 'self' blob:",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
