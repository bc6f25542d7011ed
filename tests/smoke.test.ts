import { expect, test } from 'vitest';
import it from '~/locales/it.yml';

test('catalogues load', () => {
  expect(it['manifest.name']).toBe('Goen');
});
