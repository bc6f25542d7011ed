import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { licences } from '../../scripts/licences.mjs';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: object };

test('the licence of every package in the extension is in the built package, with its text', () => {
  const { relativeDest, contents } = licences();
  expect(relativeDest).toBe('third-party-licences.txt');
  // Packages that others contain are named too: saxen within read-excel-file.
  for (const name of [...Object.keys(dependencies), 'saxen', 'tldts-core', 'scheduler'])
    expect(contents).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+\\S* \\(\\S+\\)$`, 'm'));
  expect(contents).toContain('Permission is hereby granted, free of charge');
  expect(contents).toContain('Apache License');
  expect(contents).toContain('Mozilla Public License');
});

test('packages for development only are not named', () => {
  expect(licences().contents).not.toMatch(/^(?:vitest|typescript|web-ext) \d/m);
});
