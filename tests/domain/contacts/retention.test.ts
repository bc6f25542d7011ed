import { expect, test } from 'vitest';
import { isRetentionDue } from '~/domain/contacts/retention';
import type { Day } from '~/domain/dates/day';

test.each([
  ['2024-11-20', 24, '2026-11-20', true],
  ['2024-11-21', 24, '2026-11-20', false],
  ['2026-02-28', 6, '2026-08-31', true],
  ['2026-03-01', 6, '2026-08-31', false],
  ['2023-12-31', 24, '2026-01-01', true],
  ['2024-02-29', 12, '2025-02-28', false],
  ['2024-02-29', 12, '2025-03-01', true],
])('after %s and %i months, on %s due: %s', (last, months, today, isDue) =>
  expect(isRetentionDue(last as Day, months, today as Day)).toBe(isDue),
);
