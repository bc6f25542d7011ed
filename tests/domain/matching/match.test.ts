import { expect, test } from 'vitest';
import { matchOf } from '~/domain/matching/match';

test.each([
  ['the form on the other side', 'スペースワン株式会社'],
  ['another form', '合同会社スペースワン'],
])('two with %s are probably one, and never surely, whatever else agrees', (_, name) => {
  const shared = {
    domain: 'space-one.example',
    phones: ['+81399990001'],
    emails: ['info@space-one.example'],
  };
  const one = { names: ['株式会社スペースワン'], ...shared };
  expect(matchOf(one, one).level).toBe('same');
  const { level, points } = matchOf(one, { names: [name], ...shared });
  expect(points).toBeGreaterThanOrEqual(100);
  expect(level).toBe('probable');
});
