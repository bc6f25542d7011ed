import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pagePolicy } from '../../scripts/page-policy.mjs';

const STRICT =
  "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; " +
  "connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

test('a build has the strict policy, without localhost', () => {
  expect(pagePolicy('build')).toBe(STRICT);
});

// The browser tests compare the built manifests with these files.
test.each(['chrome', 'firefox'])('the manifest for %s is agreed to hold it', (browser) => {
  const text = readFileSync(join(import.meta.dirname, '..', 'fixtures', `manifest-${browser}.json`), 'utf8');
  expect(JSON.parse(text).content_security_policy).toEqual({ extension_pages: STRICT });
  expect(text).not.toMatch(/localhost|unsafe|ws:/);
});

test('while the dev server runs it may be asked, nobody else', () => {
  const added = pagePolicy('serve')
    .split(/;? /)
    .filter((source) => !STRICT.split(/;? /).includes(source));
  expect(new Set(added)).toEqual(new Set(['http://localhost:*', 'ws://localhost:*', "'unsafe-inline'"]));
  expect(pagePolicy('serve')).not.toContain("script-src 'self' 'unsafe");
});
