import { addDays, type Day } from '~/domain/dates/day';
import { contentLines, escaped } from '../content-lines';

/** An all-day calendar entry of one or several days. */
export interface Entry {
  /** Never changes, so that a second import updates the entry. */
  uid: string;
  /** Increases with each change. */
  sequence: number;
  /** Instant of the last change. */
  changedAt: string;
  firstOn: Day;
  lastOn: Day;
  summary: string;
  description?: string | undefined;
  location?: string | undefined;
  url?: string | undefined;
  /** Whether there is a reminder at nine on the first morning. */
  reminds?: boolean;
}

/** Entries as an iCalendar file (RFC 5545): all-day, shown as free, without attendees. */
export function calendarText(name: string, entries: readonly Entry[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Goen//Goen//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    property('X-WR-CALNAME', name),
    ...entries.flatMap(eventLines),
    'END:VCALENDAR',
  ];
  return contentLines(lines);
}

function eventLines({ uid, sequence, changedAt, firstOn, lastOn, reminds, ...texts }: Entry): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${basicInstant(changedAt)}`,
    `LAST-MODIFIED:${basicInstant(changedAt)}`,
    `SEQUENCE:${sequence}`,
    `DTSTART;VALUE=DATE:${basicDay(firstOn)}`,
    // The end is exclusive: the day after the last.
    `DTEND;VALUE=DATE:${basicDay(addDays(lastOn, 1))}`,
    'TRANSP:TRANSPARENT',
    property('SUMMARY', texts.summary),
    ...(texts.location ? [property('LOCATION', texts.location)] : []),
    ...(texts.description ? [property('DESCRIPTION', texts.description)] : []),
    ...(texts.url ? [`URL:${texts.url}`] : []),
    ...(reminds ? alarmLines(texts.summary) : []),
    'END:VEVENT',
  ];
}

const alarmLines = (summary: string): string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  'TRIGGER;RELATED=START:PT9H',
  property('DESCRIPTION', summary),
  'END:VALARM',
];

const property = (name: string, value: string): string => `${name}:${escaped(value)}`;

const basicDay = (day: Day): string => day.replaceAll('-', '');

const basicInstant = (instant: string): string => instant.replace(/\.\d+/, '').replace(/[-:]/g, '');
