import type { Contact } from '../contacts/contact';
import { type Day, dayAsDate } from '../dates/day';
import type { Mission } from '../missions/mission';
import type { MissionEvent } from '../missions/mission-event';
import type { Organisation } from '../organisations/organisation';
import type { LetterKind, LetterLanguage } from './letter';

/** Placeholders of letters. */
export const PLACES = [
  'addressee',
  'organisation',
  'person',
  'event',
  'day',
  'occasion',
  'members',
  'sender',
  'body',
  'source',
] as const;
export type Place = (typeof PLACES)[number];
export type LetterNames = Record<Place, string>;

interface About {
  organisation: Organisation;
  contact: Contact | undefined;
  event: MissionEvent;
  mission: Mission;
  /** Names of the delegation members it is about. */
  members: readonly string[];
  /** The writer's signature. */
  sender: string;
}

const LOCALES = { ja: 'ja-JP', en: 'en-GB', it: 'it-IT' } as const;
const UNKNOWN: Record<LetterLanguage, Record<'sender' | 'body' | 'members' | 'source', string>> = {
  ja: {
    sender: '［お名前］',
    body: '［団体名］',
    members: '当使節団の企業',
    source: '貴社ウェブサイト等の公開情報',
  },
  en: {
    sender: '[your name]',
    body: '[your organisation]',
    members: 'the companies of our delegation',
    source: 'public sources such as your company’s website',
  },
  it: {
    sender: '[nome e cognome]',
    body: '[ente]',
    members: 'le imprese della nostra delegazione',
    source: 'fonti pubbliche come il sito aziendale',
  },
};

/** Values of a letter's placeholders in its language: 様 after a person, 御中 after an organisation. */
export function namesIn(language: LetterLanguage, about: About): LetterNames {
  const { contact, event, mission, members, sender } = about;
  const unknown = UNKNOWN[language];
  const organisation = organisationIn(language, about.organisation);
  // Without a contact the organisation is addressed.
  const person = contact ? personIn(language, contact) : organisation;
  const day = event.startsOn ? dayIn(language, event.startsOn as Day) : '';
  return {
    addressee: addresseeIn(language, organisation, contact, person),
    organisation,
    person,
    event: event.name,
    day,
    occasion: occasionIn(language, event.name, day),
    members: members.length > 0 ? listIn(language, members) : unknown.members,
    sender: sender || unknown.sender,
    body: mission.promoters.length > 0 ? listIn(language, mission.promoters) : unknown.body,
    source: contact?.source || unknown.source,
  };
}

const organisationIn = (language: LetterLanguage, { nameJa, nameEn }: Organisation): string =>
  (language === 'ja' ? (nameJa ?? nameEn) : (nameEn ?? nameJa)) ?? '';

const personIn = (language: LetterLanguage, { name, nameLatin }: Contact): string =>
  language === 'ja' ? name : (nameLatin ?? name);

function addresseeIn(
  language: LetterLanguage,
  organisation: string,
  contact: Contact | undefined,
  person: string,
): string {
  if (language === 'ja') {
    if (!contact) return `${organisation} 御中`;
    const place = [contact.department, contact.role].filter(Boolean).join(' ');
    return [organisation, place, `${person} 様`].filter(Boolean).join('\n');
  }
  if (language === 'en') return contact ? `Dear ${person},` : `Dear ${organisation} team,`;
  return contact ? `Gentile ${person},` : `Spettabile ${organisation},`;
}

function occasionIn(language: LetterLanguage, event: string, day: string): string {
  if (language === 'ja') return day ? `${day}の「${event}」` : `「${event}」`;
  if (language === 'en') return `at ${event}${day && ` on ${day}`}`;
  return `durante «${event}»${day && ` (${day})`}`;
}

const dayIn = (language: LetterLanguage, day: Day): string =>
  new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' }).format(dayAsDate(day));

const listIn = (language: LetterLanguage, names: readonly string[]): string =>
  new Intl.ListFormat(LOCALES[language], { type: 'conjunction' }).format(names);

const KINDS: readonly [steps: RegExp, kind: LetterKind][] = [
  [/^thank/, 'thanks'],
  [/reminder|internal-state/, 'reminder'],
  [/call$|^meet/, 'call'],
  [/./, 'presentation'],
];

/** The kind of letter usually sent with a follow-up step. */
export const kindForStep = (step: string): LetterKind =>
  (step === 'profile-and-call' ? 'presentation' : KINDS.find(([steps]) => steps.test(step))?.[1]) ?? 'thanks';
