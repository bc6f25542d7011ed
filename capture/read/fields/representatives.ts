import { PREFECTURES } from '~/domain/addresses/prefectures';
import { plain } from '~/domain/text/normalise';
import { headingsAbove } from '../owner/profile';
import type { Candidate, Page } from '../page/page';
import type { Statement } from '../statements/statement';
import { isJapanese } from '../words/label';
import { isName, type Person, personFrom, TITLE, titleAlone, titleIn } from '../words/person';
import type { FoundPerson } from './found-person';
import { cardPersons, hasTitleBelow, personAbove } from './person-cards';
import { selectedPersons } from './selected-persons';

/** Candidates for representative and title; the company profile ranks before signatures and prose. */
export function representatives(page: Page): { names: Candidate[]; titles: Candidate[] } {
  const found = [
    ...selectedPersons(page),
    ...labelledPersons(page),
    ...cards(page),
    ...officers(page),
    ...signatures(page),
    ...personsInProse(page),
  ].sort((a, b) => b.confidence - a.confidence);
  const candidate = (value: string, each: FoundPerson): Candidate => ({
    ...each.evidence,
    value,
    confidence: each.confidence,
    personal: true,
  });
  const [best] = found;
  return {
    names: found.map((each) => candidate(each.person.name, each)),
    titles: best?.person.title ? [candidate(best.person.title, best)] : [],
  };
}

function labelledPersons(page: Page): FoundPerson[] {
  return page.statements.flatMap((each) => {
    const trust = page.trust(each);
    if (!each.label.fields.includes('representative') || !trust || isAnothers(page, each)) return [];
    const weak = each.how === 'prose' || each.how === 'heading';
    return peopleIn(each).map((person, at) => ({
      person: { ...person, title: person.title || titleOfLabel(each) },
      confidence: (weak ? 0.8 : 0.97) * trust - at * 0.05,
      evidence: { label: each.label.written, quote: each.value, how: each.how },
    }));
  });
}

/** Whether the value below a title is another's: the title belongs to the name above it, the name has its own title below, or the lines are a menu's. */
function isAnothers(page: Page, { label, how, from, to }: Statement): boolean {
  const { facts } = page;
  if (how === 'grid' && isGuests(page, from)) return true;
  const [own, first, second] = facts.lines.slice(from, from + 3);
  if (how === 'dl' || to < from + 2 || plain(own?.text ?? '') !== plain(label.written)) return false;
  const isMenu = first?.linked && (second?.linked || !personFrom(first.text));
  return isMenu || personAbove(facts, from) !== undefined || hasTitleBelow(facts, from + 1);
}

/** Representatives on cards and in lists where the name stands above its title. */
function cards(page: Page): FoundPerson[] {
  if (!page.owner) return [];
  return cardPersons(page.facts).flatMap(({ person, name, title }) => {
    const line = page.facts.lines[title];
    if (!line || line.region === 'aside' || person.title === '取締役') return [];
    if (page.isOthers(title) || page.isOthers(name) || isGuests(page, name)) return [];
    const first = /社長|CEO|president/i.test(person.title) ? 0.02 : 0;
    const sure = /代表|社長|理事長|最高|CEO|president|chief/i.test(person.title) ? 0.8 : 0.6;
    return [
      {
        person,
        confidence: sure + first,
        evidence: { label: line.text, quote: `${person.name}\n${line.text}`, how: 'grid' as const },
      },
    ];
  });
}

/** Headings of persons from elsewhere: customers, advisers, guests. */
const GUESTS =
  /お客様|導入|事例|の声|インタビュー|対談|推薦|顧問|ゲスト|登壇|講師|voice|testimonial|interview|case stud|client|guest|speaker|advis/i;

const isGuests = ({ facts }: Page, line: number): boolean => GUESTS.test(headingsAbove(facts, line).join());

function peopleIn({ value }: Statement): Person[] {
  const lines = value.split('\n').slice(0, 6);
  const people = lines.flatMap((line, at) => {
    const person =
      personFrom(line) ?? (isJapanese(line) ? undefined : personFrom(line.split(/\s[–—|-]\s/)[0] ?? ''));
    if (person) return [person];
    // Title on one line, name on the next.
    const title = titleAlone(plain(line));
    const next = title ? personFrom(lines[at + 1] ?? '') : undefined;
    return next ? [{ ...next, title }] : [];
  });
  const chief = people.find(({ title }) => /社長|CEO/.test(title));
  return chief ? [chief, ...people.filter((each) => each !== chief)] : people;
}

/** The label if it is itself a title: 代表取締役 (representative director), 社長 (president), President; else empty. */
function titleOfLabel({ label }: Statement): string {
  const written = plain(label.written)
    .replace(/(?<![:\s-])[:\s-]+$/, '')
    .replace(/^[■●◆・▼【]+|】$/g, '')
    .replace(/[(（].*/, '')
    .replace(/\s/g, isJapanese(label.written) ? '' : ' ');
  if (
    /者(?:$|の|名|氏|役|[/・])|氏名|名$|^代表$|^representatives?( name)?$/i.test(written) &&
    !/最高経営責任者/.test(written)
  )
    return '';
  return titleIn(written);
}

/** Representatives among the persons of a 役員 (officers) cell. */
function officers(page: Page): FoundPerson[] {
  return page.statements.flatMap((each) => {
    const trust = page.trust(each);
    if (
      !trust ||
      !/^(役員|会社役員|役員一覧|経営陣|取締役|役員構成|officers|board|management|directors|boardofdirectors|leadership|managementteam)/.test(
        each.label.stem,
      )
    )
      return [];
    return each.value.split('\n').flatMap((line) => {
      const person = personFrom(line);
      if (!person || !/代表|president|ceo|representative/i.test(person.title)) return [];
      const chief = /社長|ceo|president/i.test(person.title) ? 0.05 : 0;
      return [
        {
          person,
          confidence: (0.8 + chief) * trust,
          evidence: { label: each.label.written, quote: line, how: each.how },
        },
      ];
    });
  });
}

const SIGNED = /^(?:代表取締役|代表理事|代表社員|理事長|取締役社長)/;

/** `Kei Mihon, Ph.D.` with `President` on the next line. */
function signedBelow(name: string, title: string): Person | undefined {
  const chief =
    /president|director|ceo|chair|representative|presidente|titolare/i.test(title) &&
    titleAlone(plain(title));
  const person = chief && !isJapanese(name) ? personFrom(name) : undefined;
  return person && chief ? { ...person, title: chief } : undefined;
}

/** What follows a person's name in the same line: an address, a phone number, a copyright notice. */
const NEXT_PART = new RegExp(
  `[\\s(（|,、/]{1,8}(?:〒|tel|電話|℡|all rights|copyright|©|${PREFECTURES.map(({ ja }) => ja).join('|')}).*$`,
  'i',
);

/** The part with title and person after the owner's name: `© みらい株式会社 代表取締役 見本 正 東京都…` -> 代表取締役 見本 正. Without the owner's name and a title, the line unchanged. */
function behindOwnName(page: Page, at: number, written: string): string {
  const own = page.mentions.find(({ line, key }) => line === at && page.owner?.keys.has(key));
  const after =
    own && written.includes(own.name) ? written.slice(written.indexOf(own.name) + own.name.length) : '';
  const part = after.replace(/^[\s・|/:-]+/, '').replace(NEXT_PART, '');
  return SIGNED.test(part) ? part : written;
}

/** Lines that consist of a title and a name: below a policy, a message or in a profile card. */
function signatures(page: Page): FoundPerson[] {
  const { lines } = page.facts;
  return lines.flatMap(({ text, region, linked }, at) => {
    const written = behindOwnName(page, at, plain(text));
    if (!page.owner || linked || region === 'aside' || written.length > 60) return [];
    const next = lines[at + 1]?.text ?? '';
    const person = SIGNED.test(written)
      ? (personFrom(written) ?? cardPerson(page, at, written, next))
      : signedBelow(written, next);
    if (!person || page.isOthers(at)) return [];
    return [{ person, confidence: 0.66, evidence: { label: '', quote: text, how: 'prose' as const } }];
  });
}

const IN_SENTENCE =
  /(代表取締役(?:社長|会長)?|代表理事|理事長)(?:の|・|、)?\s?(\p{sc=Han}{1,4}\s?[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]{1,6}?)(?:が|は)/u;

/** `代表取締役社長の見本 花子が…` (title, name, particle) in a sentence about the owner. */
function personsInProse(page: Page): FoundPerson[] {
  return page.facts.lines.flatMap(({ text, region }, at) => {
    if (!page.owner || region !== 'main' || page.isOthers(at)) return [];
    const [, title = '', name = ''] = IN_SENTENCE.exec(plain(text).slice(0, 1_500)) ?? [];
    if (!isName(name)) return [];
    return [
      {
        person: { name, title },
        confidence: 0.55,
        evidence: { label: '', quote: text, how: 'prose' as const },
      },
    ];
  });
}

/** A profile card: titles on one line, the name on the next. */
function cardPerson({ facts }: Page, at: number, titles: string, next: string): Person | undefined {
  if (personAbove(facts, at) || hasTitleBelow(facts, at + 1)) return undefined;
  const title = /^\S+/.exec(titles)?.[0] ?? '';
  const person = titles.replace(TITLE, '').length < titles.length ? personFrom(next) : undefined;
  return person && !person.title && titleAlone(title) ? { ...person, title } : undefined;
}
