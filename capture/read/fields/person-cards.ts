import type { PageFacts, PageLine } from '~/domain/capture/page-facts';
import { plain } from '~/domain/text/normalise';
import { SEAM } from '../statements/statement';
import { labelOf } from '../words/label';
import { isName, type Person, personFrom, titleAlone, titleIn } from '../words/person';

/** Posts of officers and staff; a line of its own that names one belongs to a person above or below it. */
const POST =
  /^(?=.{2,40}$)(?!.*[。:：@\d])(?:.{0,12}(?:取締役|監査役|執行役|執行役員|役員|理事|監事|評議員|社員|顧問|相談役|参与|会長|社長|専務|常務|部長|本部長|室長|局長|所長|院長|校長|園長|工場長|支店長|店長|マネージャー|ディレクター)(?:[\s・/(兼].{0,24})?|(?:C[A-Z]O|VP)\b.{0,24}|.{0,24}\b(?:president|director|officer|auditor|chair(?:man|woman|person)?|founder|representative|partner|manager|advis[eo]r)\b.{0,24})$/i;
/** Most lines of readings between a name and its title. */
const MOST_READINGS = 2;
/** Most lines of a list of persons that are looked at. */
const MOST_LINES = 60;

const isPost = (line: PageLine | undefined): boolean => {
  const written = plain(line?.text ?? '');
  return titleAlone(written) !== '' || (POST.test(written) && !personFrom(written)?.title);
};

/** A name by itself, with or without a reading or remark in a bracket. */
const nameIn = (line: PageLine | undefined): string | undefined => {
  const written = plain((line?.text ?? '').replaceAll(SEAM, ' ')).replace(LATIN_READING, '');
  if (!line || line.linked || written.length > 40 || isPost(line)) return undefined;
  const person = personFrom(written);
  return person && !person.title && isName(person.name) ? person.name : undefined;
};

/** The name in Latin letters behind one in Japanese. */
const LATIN_READING =
  /(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])\s?[(/]?\s?[A-Za-z][A-Za-z .'’-]{2,40}\)?$/u;

/** A name in kana or Latin letters, which may be the reading of the one above it. */
const isReading = (line: PageLine | undefined): boolean => {
  const written = plain(line?.text ?? '').replace(/[()]/g, '');
  return (
    /^[\p{sc=Hiragana}\p{sc=Katakana}ー・ ]{2,24}$/u.test(written) || /^[a-z][a-z .'’-]{2,40}$/i.test(written)
  );
};

const isKanjiName = (name: string): boolean => /\p{sc=Han}/u.test(name);

/** Line of the name directly above a title, readings between them skipped; `undefined` if there is none. */
function nameAbove({ lines }: PageFacts, title: number): number | undefined {
  let nearest: number | undefined;
  for (let at = title - 1; at >= 0 && at >= title - 1 - MOST_READINGS; at--) {
    const name = nameIn(lines[at]);
    if (name && (isKanjiName(name) || nearest === undefined)) nearest = at;
    if (!isReading(lines[at]) || (name && isKanjiName(name))) break;
  }
  return nearest;
}

/** Headings of lists of persons, which read like labels. */
const PERSONS =
  /役員|経営|取締役|理事|メンバー|スタッフ|チーム|役職|肩書|氏名|名前|officer|board|management|leader|team|member|^(?:name|title|position)$/i;

/** Whether a line is the value of a label above it: 業種⏎製造業 (industry). */
function isLabelled({ lines }: PageFacts, at: number): boolean {
  const above = lines[at - 1];
  return (
    above !== undefined && !isPost(above) && !PERSONS.test(above.text) && labelOf(above.text) !== undefined
  );
}

/** The person in the lines above the title at `title`, if the title is theirs and not that of the person below: by the box that both share, else by what their list begins with. */
export function personAbove(facts: PageFacts, title: number): { name: string; at: number } | undefined {
  const { lines } = facts;
  const at = nameAbove(facts, title);
  const name = at === undefined ? undefined : nameIn(lines[at]);
  if (at === undefined || !name || isLabelled(facts, at)) return undefined;
  const next = nameIn(lines[title + 1]);
  const above = Math.min(...lines.slice(at + 1, title + 1).map(({ shared }) => shared));
  const below = lines[title + 1]?.shared ?? 0;
  if (next === undefined || above > below) return { name, at };
  const begins = above === below && / /.test(name) && beginsWithName(facts, at);
  return begins ? { name, at } : undefined;
}

/** Whether a list in which names and titles alternate begins with a name; `at` is a name in it. */
function beginsWithName(facts: PageFacts, at: number): boolean {
  for (let name = at; name > at - MOST_LINES; ) {
    if (isLabelled(facts, name)) return false;
    if (!isPost(facts.lines[name - 1])) return true;
    const before = nameAbove(facts, name - 1);
    if (before === undefined) return false;
    name = before;
  }
  return false;
}

/** Whether the name in a line has a title of its own below it, so that it is not the name of a title above. */
export function hasTitleBelow(facts: PageFacts, name: number): boolean {
  for (let at = name + 1; at <= name + 1 + MOST_READINGS; at++) {
    if (isPost(facts.lines[at])) return personAbove(facts, at)?.at === name;
    if (!isReading(facts.lines[at])) return false;
  }
  return false;
}

/** A person on a card, and the lines of the name and the title. */
interface CardPerson {
  person: Person;
  name: number;
  title: number;
}

/** Persons whose title stands below or behind their name. */
export const cardPersons = (facts: PageFacts): CardPerson[] =>
  facts.lines.flatMap((line, at) => {
    if (line.linked || line.text.length > 60) return [];
    const behind = personBefore(plain(line.text));
    if (behind) return [{ person: behind, name: at, title: at }];
    const title = isPost(line) ? titleIn(plain(line.text)) : '';
    const above = title ? personAbove(facts, at) : undefined;
    return above ? [{ person: { name: above.name, title }, name: above.at, title: at }] : [];
  });

/** `見本 花子 代表取締役社長`, `見本 花子（代表取締役）`: the person of a line that begins with the name in two words. */
function personBefore(written: string): Person | undefined {
  const person = personFrom(written);
  return person?.title && / /.test(person.name) && written.startsWith(person.name) ? person : undefined;
}
