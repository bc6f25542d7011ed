import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { addDays, type Day, dayAt, dayFrom, daysBetween, weekdayOf } from '~/domain/dates/day';
import { USUAL_CUSTOMS } from '~/domain/dates/holidays';
import { isZone } from '~/domain/dates/zone';
import { dueOn } from '~/domain/follow-ups/due-day';
import { runs } from '../../runs';

const HOME = process.env.TZ;
afterAll(() => {
  if (HOME === undefined) delete process.env.TZ;
  else process.env.TZ = HOME;
});

const ZONES = ['Asia/Tokyo', 'Europe/Rome', 'Pacific/Honolulu', 'Pacific/Kiritimati', 'America/St_Johns'];

test('no due day shifts with the zone of the machine', () => {
  const day = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays('2000-01-01' as Day, n));
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 60 }), (from, offset) => {
      const answers = ZONES.map((zone) => {
        process.env.TZ = zone;
        const due = dueOn({ offset, calendars: ['JP', 'IT'] }, { startsOn: from }, from, USUAL_CUSTOMS);
        return [due, weekdayOf(from), dayFrom(from), daysBetween(from, due ?? from)].join();
      });
      expect(new Set(answers).size).toBe(1);
    }),
    { numRuns: runs(300) },
  );
});

test('today is the day in the event’s time zone', () => {
  const evening = new Date('2026-05-21T23:30:00Z');
  for (const zone of ZONES) {
    process.env.TZ = zone;
    expect(dayAt(evening, 'Asia/Tokyo')).toBe('2026-05-22');
    expect(dayAt(evening, 'Pacific/Honolulu')).toBe('2026-05-21');
  }
});

test('a zone is one this browser knows by name', () => {
  expect(isZone('Asia/Tokyo')).toBe(true);
  for (const none of ['', 'Tokyo', 'Mars/Olympus', 'UTC+9']) expect(isZone(none), none).toBe(false);
});
