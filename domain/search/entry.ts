import type { Day } from '../dates/day';
import type { MissionEvent } from '../missions/mission-event';
import type { LeadId } from '../records/ids';
import { type FoldedName, foldedText, nameFolded, START } from './fold';

/** Where of a lead a text stands. */
export type PartKind = 'name' | 'person' | 'number' | 'site' | 'mail' | 'tag' | 'field' | 'note';

/** A text by which a lead is found, as it is written. */
export interface SearchPart {
  kind: PartKind;
  text: string;
  /** What the user calls a field of their own. */
  label?: string;
}

/** Who and when a lead is, for the operators. */
export interface SearchFacts {
  leadId: LeadId;
  event: MissionEvent;
  stage: string;
  /** Initials of who follows it; empty where nobody does. */
  owner: string;
  tags: readonly string[];
  /** Ids of the members it is brought to. */
  members: readonly string[];
  /** Days of its open steps. */
  dueOn: readonly Day[];
  /** Whether its event is out of the way, so that nothing of it is due. */
  rests: boolean;
}

/** A lead as it is searched: what is written of it, and the same folded, each name behind a `START`. */
export interface SearchEntry extends SearchFacts {
  parts: readonly SearchPart[];
  names: FoldedName;
  words: string;
}

/** Whether a text is a name, found by its sound too. */
export const isSpoken = (kind: PartKind): boolean => kind === 'name' || kind === 'person';

/** A lead as it is searched; equal texts of one part are said once. What was folded `before` is not folded again while the texts are the same. */
export function searchEntry(
  facts: SearchFacts,
  given: readonly SearchPart[],
  before?: SearchEntry,
): SearchEntry {
  const parts = given.filter(
    ({ kind, text }, at) =>
      text && given.findIndex((each) => each.kind === kind && each.text === text) === at,
  );
  if (before && isSame(parts, before.parts))
    return { ...facts, parts, names: before.names, words: before.words };
  const names = parts.filter(({ kind }) => isSpoken(kind)).map(({ text }) => nameFolded(text));
  const lined = (of: keyof FoldedName) => names.map((name) => START + name[of]).join('');
  return {
    ...facts,
    parts,
    names: {
      written: lined('written'),
      sound: lined('sound'),
      bones: names.map(({ bones }) => bones).join(''),
    },
    words: parts
      .filter(({ kind }) => !isSpoken(kind))
      .map(({ text }) => foldedText(text))
      .join(START),
  };
}

const isSame = (some: readonly SearchPart[], others: readonly SearchPart[]): boolean =>
  some.length === others.length &&
  some.every(({ kind, text }, at) => kind === others[at]?.kind && text === others[at]?.text);

/** The name it goes by, and the one in the other script. */
export function namesShown({ parts }: Pick<SearchEntry, 'parts'>): string[] {
  return parts
    .filter(({ kind }) => kind === 'name')
    .map(({ text }) => text)
    .slice(0, 2);
}
