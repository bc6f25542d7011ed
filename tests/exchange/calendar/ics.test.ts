import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { Day } from '~/domain/dates/day';
import { entryOfEvent, entryOfStep } from '~/exchange/calendar/entries';
import { calendarText, type Entry } from '~/exchange/calendar/ics';
import { foldedLine } from '~/exchange/content-lines';
import { runs } from '../../runs';

const KEPT = { createdAt: '', by: 'GR', stamp: '', stamps: {}, updatedAt: '2026-11-20T10:00:00.500Z' };
const EVENT = {
  ...KEPT,
  id: 'ev-1',
  name: 'Serata di Tokyo; con amici, e colleghi',
  venue: '虎ノ門ヒルズ',
  city: 'Tokyo',
  startsOn: '2026-12-31',
  endsOn: '2027-01-02',
};
const FOLLOW_UP = {
  ...KEPT,
  id: 'f-1',
  leadId: 'l-1',
  eventId: 'ev-1',
  step: 'thank',
  state: 'open',
  dueOn: '2026-12-01',
};
const step = (over: object = {}) =>
  entryOfStep({
    followUp: { ...FOLLOW_UP, ...over } as never,
    step: 'Ringraziamento',
    organisation: 'みらい衛星株式会社',
    event: EVENT as never,
  });

/** The calendar as another parser reads it. */
const eventsIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
const text = (entry: Entry | undefined) => calendarText('Goen', entry ? [entry] : []);
const only = (entry: Entry | undefined) => {
  const [event] = eventsIn(text(entry));
  if (!event) throw new Error('no event');
  return event;
};

describe('an event', () => {
  test('lasts its days, the last one included, and takes nobody’s time', () => {
    const event = only(entryOfEvent(EVENT as never));
    expect(event.startDate.toString()).toBe('2026-12-31');
    expect(event.startDate.isDate).toBe(true);
    expect(event.endDate.toString()).toBe('2027-01-03');
    expect(event.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
    expect(event.summary).toBe(EVENT.name);
    expect(event.location).toBe('虎ノ門ヒルズ, Tokyo');
  });

  test('without a date is left out', () => {
    expect(entryOfEvent({ ...EVENT, startsOn: undefined } as never)).toBeUndefined();
  });
});

describe('a step', () => {
  test('lies on its day, names the organisation, and reminds at nine', () => {
    const event = only(step());
    expect(event.startDate.toString()).toBe('2026-12-01');
    expect(event.endDate.toString()).toBe('2026-12-02');
    expect(event.summary).toBe('Ringraziamento – みらい衛星株式会社');
    const [alarm] = event.component.getAllSubcomponents('valarm');
    expect(alarm?.getFirstPropertyValue('trigger')?.toString()).toBe('PT9H');
  });

  test('invites nobody', () => {
    expect(text(step())).not.toMatch(/ATTENDEE|ORGANIZER/);
  });

  test('keeps its name and rises when it changes, so that a second import updates it', () => {
    const [before, after] = [
      only(step()),
      only(step({ dueOn: '2026-12-03', updatedAt: '2026-11-21T10:00:00.000Z' })),
    ];
    expect(after.uid).toBe(before.uid);
    expect(after.sequence).toBeGreaterThan(before.sequence);
    // A calendar that imports both has one entry, on the later day (RFC 5546, 2.1.5).
    const calendar = new Map<string, { sequence: number; on: string }>();
    for (const each of [after, before, after]) {
      const known = calendar.get(each.uid);
      if (!known || each.sequence >= known.sequence)
        calendar.set(each.uid, { sequence: each.sequence, on: each.startDate.toString() });
    }
    expect([...calendar.values()].map(({ on }) => on)).toEqual(['2026-12-03']);
  });

  test('without a day is left out', () => {
    expect(step({ dueOn: undefined })).toBeUndefined();
  });
});

const lines = (file: string) => file.split('\r\n');
const octets = (line: string) => new TextEncoder().encode(line).length;
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(fc.constantFrom('株', '会', 'ｶ', '🛰️', '👩‍🚀', 'é', ';', ',', '\\', '\n', ':', ' ', 'a', '𠮷'), {
      maxLength: 120,
    })
    .map((all) => all.join('')),
);

describe('a calendar’s file', () => {
  test('has no line of more than 75 octets, cuts no character, and says what was written', () => {
    fc.assert(
      fc.property(anyText, anyText, (summary, description) => {
        const entry = { ...(step() as Entry), summary: `x${summary}`, description: `x${description}` };
        const file = text(entry);
        expect(lines(file).every((line) => octets(line) <= 75)).toBe(true);
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        const plain = (said: string) =>
          said.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n').replace(/[^\P{Cc}\n]/gu, ' ');
        const event = only(entry);
        expect(event.summary).toBe(plain(entry.summary));
        expect(event.description).toBe(plain(entry.description));
      }),
      { numRuns: runs(2_000) },
    );
  });

  test('folds a Japanese line at 75 octets exactly where its characters allow it', () => {
    const [first = '', second = ''] = foldedLine(`SUMMARY:${'株'.repeat(40)}`).split('\r\n');
    expect([octets(first), second[0]]).toEqual([74, ' ']);
    expect(octets(foldedLine(`SUMMARY:a${'株'.repeat(40)}`).split('\r\n')[0] ?? '')).toBe(75);
  });

  test('cannot be made to hold what nobody wrote', () => {
    const entry = {
      ...(step() as Entry),
      summary: 'a\r\nEND:VEVENT\r\nBEGIN:VEVENT',
      url: 'https://x.example/\r\nATTENDEE:mailto:a@b.example',
    };
    expect(eventsIn(text(entry))).toHaveLength(1);
    expect(text(entry)).not.toMatch(/^ATTENDEE/m);
  });

  test('of a day that does not begin a month ends on the next', () => {
    expect(
      text({ ...(step() as Entry), firstOn: '2028-02-28' as Day, lastOn: '2028-02-28' as Day }),
    ).toContain('DTEND;VALUE=DATE:20280229');
  });
});
