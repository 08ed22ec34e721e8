import { expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../../components/layout/content-security-policy.ts';

test('allows inline scripts by their hash alone', () => {
  const policy = contentSecurityPolicy(['alert(1)']);
  const scripts = policy.split('; ').find((part) => part.startsWith('script-src'));
  expect(scripts).toBe(
    "script-src 'self' 'wasm-unsafe-eval' blob: 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='",
  );
});
