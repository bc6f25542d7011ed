import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MUTANTS } from '../mutants/mutants.mjs';

const ROOT = join(import.meta.dirname, '..', '..');

describe('the places that are broken on purpose', () => {
  test.each(MUTANTS)('$what', ({ file, from, to, tests }) => {
    expect(readFileSync(join(ROOT, file), 'utf8').split(from)).toHaveLength(2);
    expect(to).not.toBe(from);
    expect(tests.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
    expect(tests).not.toEqual([]);
  });

  test('are each described by one sentence of their own', () => {
    expect(new Set(MUTANTS.map(({ what }) => what)).size).toBe(MUTANTS.length);
  });
});
