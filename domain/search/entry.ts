import type { Day } from '../dates/day';
import type { MissionEvent } from '../missions/mission-event';
import type { LeadId } from '../records/ids';
import { type FoldedName, foldedText, nameFolded, START } from './fold';

/** Part of a lead that a text belongs to. */
export type PartKind = 'name' | 'person' | 'number' | 'site' | 'mail' | 'tag' | 'field' | 'note';

/** A searchable text of a lead, as written. */
export interface SearchPart {
  kind: PartKind;
  text: string;
  /** Name of a custom field. */
  label?: string;
}

/** Properties of a lead that operators filter by. */
export interface SearchFacts {
  leadId: LeadId;
  event: MissionEvent;
  stage: string;
  /** Initials of the delegate responsible; empty if none. */
  owner: string;
  /** A to C; empty if none. */
  priority: string;
  tags: readonly string[];
  /** Ids of the interested members. */
  members: readonly string[];
  /** Days of its open follow-ups. */
  dueOn: readonly Day[];
  /** Whether its event is archived, so that nothing is due. */
  rests: boolean;
}

/** A lead prepared for search: its texts as written and folded, each name after a `START`. */
export interface SearchEntry extends SearchFacts {
  parts: readonly SearchPart[];
  names: FoldedName;
  words: string;
}

/** Whether a text is a name, which is also searched by its pronunciation. */
export const isName = (kind: PartKind): boolean => kind === 'name' || kind === 'person';

/** Builds the search entry of a lead without duplicate texts. */
export function searchEntry(facts: SearchFacts, given: readonly SearchPart[]): SearchEntry {
  const parts = given.filter(
    ({ kind, text }, at) =>
      text && given.findIndex((each) => each.kind === kind && each.text === text) === at,
  );
  const names = parts.filter(({ kind }) => isName(kind)).map(({ text }) => nameFolded(text));
  const lined = (of: keyof FoldedName) => names.map((name) => START + name[of]).join('');
  return {
    ...facts,
    parts,
    names: {
      written: lined('written'),
      sound: lined('sound'),
      skeletons: names.map(({ skeletons }) => skeletons).join(''),
    },
    words: parts
      .filter(({ kind }) => !isName(kind))
      .map(({ text }) => foldedText(text))
      .join(START),
  };
}

/** The display name and the one in the other script. */
export function displayNames({ parts }: Pick<SearchEntry, 'parts'>): string[] {
  return parts
    .filter(({ kind }) => kind === 'name')
    .map(({ text }) => text)
    .slice(0, 2);
}
