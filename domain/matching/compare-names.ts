import type { ComparedName } from './comparable-name';
import type { Sign } from './match-reason';
import { dice } from './similarity';

type Names = readonly ComparedName[];
type Pair = readonly [ComparedName, ComparedName];

// Shorter skeletons are shared by too many names (docs/domain-rules.md 3.3).
const SHORTEST_SOUND = 4;
const SURE_SOUND = 5;
const SHORTEST_ALIKE = 6;
const ALIKE = 0.85;
const FIGURES = new Map([...'一二三四五六七八九'].map((kanji, at) => [kanji, String(at + 1)]));

/** Whether a consonant skeleton is long enough to look a name up by. */
export const isDistinctive = (sound: string): boolean => sound.length >= SHORTEST_SOUND;

/** The strongest similarity between the names of two organisations; `undefined` if there is none (docs/domain-rules.md 3.4). */
export function nameSign(a: Names, b: Names, otherDomain: boolean): Sign | undefined {
  const pairs = pairsOf(a, b);
  return (
    equalSign(pairs) ??
    soundSign(pairs, otherDomain) ??
    (numberedApart(figuresOf(a), figuresOf(b)) ? undefined : alikeSign(pairs))
  );
}

function equalSign(all: readonly Pair[]): Sign | undefined {
  const pairs = all.filter(([one, other]) => one.key === other.key);
  const [first] = pairs;
  if (!first) return undefined;
  const formed = pairs.filter(([one, other]) => isOneRegister(one.form, other.form));
  const oneForm = formed.filter(([one, other]) => one.form === other.form);
  // 前株 and 後株 (form before or after the name) are two registered names, so two companies: スペースワン株式会社, 株式会社スペースワン (docs/domain-rules.md 3.1).
  const sided = oneForm.filter(([one, other]) => one.side && other.side);
  const agreed = sided.some(([one, other]) => one.side === other.side);
  if (sided[0] && !agreed) return { points: 25, reason: named('other-side', sided[0]) };
  if (formed[0] && !oneForm[0]) return { points: 40, reason: named('other-form', formed[0]) };
  return { points: 40, reason: named('name', oneForm[0] ?? first) };
}

/** Whether two forms belong to one country's register, where another form is another entry. English forms of Japanese companies are unregistered. */
const isOneRegister = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && one.slice(0, 3) === other.slice(0, 3) && !one.startsWith('en:');

function soundSign(pairs: readonly Pair[], otherDomain: boolean): Sign | undefined {
  const heard = pairs
    .filter(
      ([one, other]) => isKanaAndLatin(one, other) && one.sound === other.sound && isDistinctive(one.sound),
    )
    .sort(([one], [other]) => other.sound.length - one.sound.length)[0];
  if (!heard) return undefined;
  const sure = heard[0].sound.length >= SURE_SOUND || !otherDomain;
  return { points: sure ? 35 : 20, reason: named('sound', heard) };
}

function alikeSign(pairs: readonly Pair[]): Sign | undefined {
  const alike = pairs.find(
    ([one, other]) =>
      one.group === other.group &&
      Math.min(one.key.length, other.key.length) >= SHORTEST_ALIKE &&
      marksOf(one.key) === marksOf(other.key) &&
      dice(one.key, other.key) >= ALIKE,
  );
  return alike && { points: 20, reason: named('spelling', alike) };
}

/** What distinguishes plants, branches and sister companies of one name: numbers, compass points, new and old. */
const marksOf = (key: string): string =>
  (key.match(/\d+|[一二三四五六七八九十東西南北新旧]|east|west|north|south/g) ?? []).join(' ');

/** Whether the names show two organisations: comparable names differ, only one names a part of a group, or their numbers differ. Kanji and Latin names cannot be compared. */
export function namesDiffer(a: Names, b: Names): boolean {
  const pairs = pairsOf(a, b);
  return (
    pairs.some(([one, other]) => isComparable(one, other)) ||
    groupsOf(a) !== groupsOf(b) ||
    numberedApart(figuresOf(a), figuresOf(b))
  );
}

const numberedApart = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && ![...a].some((figure) => b.has(figure));

/** The numbers in the names; 第二 (second) as `2`. */
const figuresOf = (names: Names): ReadonlySet<string> =>
  new Set(
    names.flatMap(({ key }) =>
      (key.match(/\d+|(?<=第)[一二三四五六七八九]/g) ?? []).map(
        (figure) => FIGURES.get(figure) ?? figure.replace(/^0+(?=\d)/, ''),
      ),
    ),
  );

const isComparable = (one: ComparedName, other: ComparedName): boolean =>
  isKanaAndLatin(one, other)
    ? one.sound !== other.sound
    : (one.script === 'latin') === (other.script === 'latin');

const isKanaAndLatin = (one: ComparedName, other: ComparedName): boolean =>
  one.script !== other.script && one.script !== 'kanji' && other.script !== 'kanji';

/** Sign of two companies of one group: their registered names differ only in group words. */
export function groupSign(a: Names, b: Names): Sign | undefined {
  const pairs = pairsOf(a, b).filter(([one, other]) => isOneCore(one, other));
  const apart = pairs.find(([one, other]) => one.group !== other.group);
  if (!apart) return undefined;
  const ofA = registered(pairs.map(([one]) => one));
  const ofB = registered(pairs.map(([, other]) => other));
  return ofA.some(({ group }) => ofB.some((other) => other.group === group))
    ? undefined
    : { points: 0, reason: named('group', apart) };
}

const isOneCore = (one: ComparedName, other: ComparedName): boolean =>
  one.core.key === other.core.key ||
  (isKanaAndLatin(one, other) && one.core.sound === other.core.sound && isDistinctive(one.core.sound));

// A company may be called by its group's name, but a name with legal form is its own.
const registered = (names: Names): Names => {
  const formed = names.filter(({ form }) => form);
  return formed.length > 0 ? formed : names;
};

const groupsOf = (names: Names): string => [...new Set(names.map(({ group }) => group))].sort().join();

const pairsOf = (a: Names, b: Names): Pair[] => a.flatMap((one) => b.map((other): Pair => [one, other]));

const named = <K extends Extract<Sign['reason'], { a: string }>['kind']>(kind: K, [one, other]: Pair) => ({
  kind,
  a: one.written,
  b: other.written,
});
