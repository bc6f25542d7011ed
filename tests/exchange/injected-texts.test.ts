import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { Contact } from '~/domain/contacts/contact';
import type { Day } from '~/domain/dates/day';
import type { MissionEvent } from '~/domain/missions/mission-event';
import type { Organisation } from '~/domain/organisations/organisation';
import { safeHref } from '~/domain/values/safe-href';
import { backupName } from '~/exchange/backup-file';
import { entryOfEvent, entryOfStep } from '~/exchange/calendar/entries';
import { calendarText } from '~/exchange/calendar/ics';
import { asciiName, fileName } from '~/exchange/file-name';
import { addressLink, mailtoLink } from '~/exchange/mailto';
import { personalJson, personalText } from '~/exchange/personal-copy';
import { playbookFrom, playbookText } from '~/exchange/playbook-file';
import { vcardText } from '~/exchange/vcard';
import { INJECTED, injectedSheet } from './injected-sheet';
import { propertiesIn, unescaped } from './strict-readers';

/** The text as a calendar or card holds it: its line ends are one sign, other control characters blanks. */
const onLines = (text: string): string =>
  text.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n').replace(/[^\P{Cc}\n]/gu, ' ');
const DAY = '2026-11-20' as Day;

describe.each(INJECTED)('%s', (_, text) => {
  const { sheet, rows } = injectedSheet(text);
  const [organisation, event] = [sheet.organisation as Organisation, sheet.event as MissionEvent];
  const contact = sheet.contact as Contact;

  test('stays within the texts of a calendar', () => {
    const step = sheet.followUps[0] as (typeof sheet.followUps)[0];
    const id = text.slice(0, 80) as never;
    const entries = [
      entryOfEvent({ ...event, id }),
      entryOfStep({ followUp: { ...step, id }, step: text, organisation: text, event }),
    ].flatMap((entry) => entry ?? []);
    const file = calendarText(text, entries);
    const properties = propertiesIn(file);
    const known =
      /^(?:BEGIN|END|VERSION|PRODID|CALSCALE|METHOD|X-WR-CALNAME|UID|DTSTAMP|LAST-MODIFIED|SEQUENCE|DT(?:START|END);VALUE=DATE|TRANSP|SUMMARY|LOCATION|DESCRIPTION|ACTION|TRIGGER;RELATED=START)$/;
    expect(properties.map(([name]) => name).filter((name) => !known.test(name))).toEqual([]);
    expect(properties.filter(([name]) => name === 'BEGIN').map(([, value]) => value)).toEqual([
      'VCALENDAR',
      'VEVENT',
      'VEVENT',
      'VALARM',
    ]);
    const summaries = properties.flatMap(([name, value]) => (name === 'SUMMARY' ? unescaped(value) : []));
    expect(summaries).toEqual([onLines(event.name), onLines(`${text} – ${text}`)]);
    expect(new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent')).toHaveLength(2);
  });

  test('stays within the texts of a card', () => {
    const file = vcardText(contact, organisation, `Fonte: ${text}`);
    const properties = propertiesIn(file);
    const known =
      /^(?:BEGIN|END|VERSION|PRODID|N|FN|SORT-STRING|X-PHONETIC-(?:LAST|FIRST)-NAME|NICKNAME|ORG|TITLE|TEL;TYPE=WORK(?:,VOICE)?|EMAIL;TYPE=INTERNET,WORK|URL|NOTE|REV)$/;
    expect(properties.map(([name]) => name).filter((name) => !known.test(name))).toEqual([]);
    const of = (wanted: string) => properties.flatMap(([name, value]) => (name === wanted ? value : []));
    expect([of('BEGIN'), of('END')]).toEqual([['VCARD'], ['VCARD']]);
    expect(of('FN').map(unescaped)).toEqual([onLines(contact.name)]);
    expect(of('NOTE').map(unescaped)).toEqual([onLines(`Fonte: ${text}`)]);
    expect(of('URL').filter((url) => safeHref(url) === undefined)).toEqual([]);
    expect(new ICAL.Component(ICAL.parse(file)).getAllProperties('n')).toHaveLength(1);
  });

  test('in a person’s copy begins no line that looks like one of the copy’s own', () => {
    const lines = [[text, text]] as const;
    const sections = [1, 2].map(() => ({ title: text, lines }));
    const copy = personalText(text, sections);
    const shown = copy.split(/\r\n|[\r\n\v\f\u0085\u2028\u2029]/);
    // The title, and for each section an empty line, its title and its line; what goes on is set in further.
    expect(shown.filter((line) => !line.startsWith('    '))).toHaveLength(1 + 3 * sections.length + 1);
    expect(JSON.parse(personalJson({ contact, rows }))).toEqual(
      JSON.parse(JSON.stringify({ contact, rows })),
    );
  });

  test('in a playbook’s file is read back as it was', () => {
    const [playbook] = rows.playbooks ?? [];
    const { name, stages, steps } = playbook as unknown as Parameters<typeof playbookText>[0];
    expect(playbookFrom(playbookText({ name, stages, steps }))).toEqual({ name, stages, steps });
  });

  test('as an address, subject and text of a letter is one recipient, one subject and one text', () => {
    const mail = mailtoLink(text, text, text.slice(0, 100));
    for (const href of [addressLink(text), mail.href]) {
      expect(href).toMatch(/^mailto:[\w.~%@-]*(?:\?subject=[\w.~%-]*(?:&body=[\w.~%-]*)?)?$/);
      expect(decodeURIComponent(href.slice('mailto:'.length).split('?')[0] ?? '')).not.toMatch(
        /[\p{Cc}\u2028\u2029]/u,
      );
      expect(safeHref(href)).toBe(href);
    }
  });

  test('is a file name of letters, digits and dashes which every system takes', () => {
    const names = [
      fileName(text, DAY, text, 'xlsx'),
      `${asciiName(text)}.vcf`,
      `${asciiName(text)}.goen-playbook.json`,
      `${asciiName(text)}_data.txt`,
      backupName({ madeAt: '2026-11-20T03:00:00.000Z', by: text }),
    ];
    for (const name of names) {
      expect(name).toMatch(/^[a-z0-9][a-z0-9_.-]{1,170}$/);
      expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)\./);
    }
  });
});
