import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day, dayAt, dayFrom } from '~/domain/dates/day';
import {
  CUSTOMS,
  easterOf,
  isClosed,
  italianHolidays,
  japaneseHolidays,
  USUAL_CUSTOMS,
} from '~/domain/dates/holidays';
import { addBusinessDays } from '~/domain/dates/working-days';
import { runs } from '../../runs';

describe('holidays', () => {
  test('4 October is an Italian holiday again from 2026', () => {
    expect(italianHolidays(2025)).not.toContain('2025-10-04');
    expect(italianHolidays(2026)).toContain('2026-10-04');
  });

  test('Silver Week of 2026 has its day between two holidays', () => {
    expect(japaneseHolidays(2026)).toContain('2026-09-22');
  });

  test('Easter moves', () => {
    expect([2024, 2025, 2038].map(easterOf)).toEqual(['2024-03-31', '2025-04-20', '2038-04-25']);
  });
});

describe('working days', () => {
  test('thanks for a Friday evening are due on Monday', () => {
    expect(addBusinessDays('2025-05-23' as Day, 1, ['JP'], USUAL_CUSTOMS)).toBe('2025-05-26');
  });

  test('the turn of the year is closed only if that custom counts', () => {
    expect(addBusinessDays('2025-12-26' as Day, 1, ['JP'], USUAL_CUSTOMS)).toBe('2026-01-05');
    expect(addBusinessDays('2025-12-26' as Day, 1, ['JP'], [])).toBe('2025-12-29');
  });

  test('the days between the holidays of Golden Week are closed only if that custom counts', () => {
    expect(addBusinessDays('2025-04-28' as Day, 1, ['JP'], USUAL_CUSTOMS)).toBe('2025-04-30');
    expect(addBusinessDays('2025-04-28' as Day, 1, ['JP'], ['golden-week'])).toBe('2025-05-07');
    expect(addBusinessDays('2025-04-28' as Day, 1, ['IT'], ['golden-week'])).toBe('2025-04-29');
  });

  test('are never closed days, and n then m is n+m', () => {
    const days = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays('2000-01-01' as Day, n));
    const calendars = fc.subarray(['JP', 'IT'] as const, { minLength: 1 });
    const count = fc.integer({ min: 1, max: 40 });
    fc.assert(
      fc.property(days, count, count, calendars, fc.subarray([...CUSTOMS]), (from, n, m, both, customs) => {
        const at = addBusinessDays(from, n, both, customs);
        expect(isClosed(at, both, customs)).toBe(false);
        expect(addBusinessDays(at, m, both, customs)).toBe(addBusinessDays(from, n + m, both, customs));
      }),
      { numRuns: runs(100) },
    );
  });
});

describe('days', () => {
  test('that do not exist are refused', () => {
    expect(dayFrom('2025-02-30')).toBeUndefined();
    expect(dayFrom('2024-02-29')).toBe('2024-02-29');
    expect(dayFrom('29/02/2024')).toBeUndefined();
  });

  test('are those of the given time zone', () => {
    const evening = new Date('2025-05-22T16:30:00Z');
    expect(dayAt(evening, 'Asia/Tokyo')).toBe('2025-05-23');
    expect(dayAt(evening, 'Europe/Rome')).toBe('2025-05-22');
  });
});
