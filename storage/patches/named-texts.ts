import { MACHINE_FIELDS, TEXT_FIELDS, type TextField } from '~/domain/schema/text-fields';
import type { Mention } from '~/domain/text/possible-mentions';
import { FORGOTTEN, withTexts } from '~/domain/text/redact-person';
import { changesWhere } from '../core/changes';
import { ownTables } from '../core/database';

/** Tables that hold no text of people: ids and salted hashes. The changes in batches are searched one by one. */
const APART: readonly string[] = ['tombstones', 'forgotten', 'changeBatches'];
/** Settings in which a person may be named. */
const TEXT_SETTINGS: readonly string[] = ['signature', 'exportChoice'];
/** How another person is called and reached: that person's own data, whoever else has the same. */
const OWN_FIELDS: readonly string[] = ['name', 'nameKana', 'nameLatin', 'familyName', 'email', 'phone'];
const CONTEXT = 30;

/** A row of any table. */
export interface StoredRow extends Record<string, unknown> {
  id: string;
  /** In a change: the table and the id of the record that changed. */
  table?: string;
  record?: string;
}

/** What a person may be found by: certain matches, and words that may as well mean somebody else. */
export interface Search {
  /** Says quickly of a text that neither can be in it. */
  mayName?: ((text: string) => boolean) | undefined;
  certain: RegExp | undefined;
  possible: ((text: string) => Mention[]) | undefined;
  /** Ids of the person's own records, whose names are not another person's. */
  erased?: Ids | undefined;
}

type Ids = Pick<ReadonlySet<string>, 'has'>;

/** Words that may name a person: the row's table and record, the field, and the text around them. */
export interface FoundWords {
  /** The same for the same words in a record and in its history. */
  key: string;
  table: string;
  record: string;
  field: TextField;
  before: string;
  found: string;
  after: string;
}

/** All rows of the tables in which a person may be named, by table, and all changes; a setting's id is its key. */
export async function searchedRows(): Promise<Map<string, StoredRow[]>> {
  const rows = new Map<string, StoredRow[]>();
  for (const table of ownTables().filter(({ name }) => !APART.includes(name)))
    rows.set(table.name, table.name === 'changes' ? await changesWhere(() => true) : await table.toArray());
  const settings = (rows.get('settings') ?? []).filter(({ key }) => TEXT_SETTINGS.includes(String(key)));
  return rows.set(
    'settings',
    settings.map(({ key, value }) => ({ id: String(key), [String(key)]: value })),
  );
}

/** A row without the certain matches and without the words that `isTicked` names; the same row where there are none. */
export function withoutNamed(
  table: string,
  row: StoredRow,
  { mayName, certain, possible, erased }: Search,
  isTicked: (words: FoundWords) => boolean,
): StoredRow {
  const redacted = (text: string, path: readonly string[]): string => {
    const rest = certain ? text.replace(certain, FORGOTTEN) : text;
    const words = possible ? foundIn(table, row, rest, path, possible) : [];
    return words
      .filter((each) => isTicked(each))
      .reduceRight(
        (left, { at, found }) => left.slice(0, at) + FORGOTTEN + left.slice(at + found.length),
        rest,
      );
  };
  let isChanged = false;
  const without = withTexts(opened(row), (text, path) => {
    if (mayName?.(text) === false || isOthersOwn(table, row, path, erased)) return text;
    const rest = redacted(text, path);
    isChanged ||= rest !== text;
    return rest;
  });
  return isChanged ? closed(row, without as StoredRow) : row;
}

/** The words in a row that may name the person, beside the certain matches. */
export function possibleIn(table: string, row: StoredRow, search: Search): FoundWords[] {
  const words: FoundWords[] = [];
  withoutNamed(table, row, search, (each) => {
    words.push(each);
    return false;
  });
  return words;
}

/** A text that certainly names a person, whole, with its place. */
export type NamingText = Omit<FoundWords, 'key' | 'before' | 'found' | 'after'> & { text: string };

/** The texts of a row that match `certain`; another person's own name and addresses are left out. */
export function namingTexts(table: string, row: StoredRow, certain: RegExp): NamingText[] {
  const texts: NamingText[] = [];
  withTexts(opened(row), (text, path) => {
    const field = fieldOf(path);
    if (field && !isOthersOwn(table, row, path) && text.replace(certain, '') !== text)
      texts.push({ ...placeOf(table, row), field, text });
    return text;
  });
  return texts;
}

const placeOf = (table: string, row: StoredRow): { table: string; record: string } => ({
  table: row.table ?? table,
  record: row.record ?? (table === 'activities' ? String(row.subject) : row.id),
});

function foundIn(
  table: string,
  row: StoredRow,
  text: string,
  path: readonly string[],
  possible: (text: string) => Mention[],
): (FoundWords & Mention)[] {
  const field = fieldOf(path);
  if (!field) return [];
  return possible(text).map(({ at, found }) => {
    const end = at + found.length;
    const part = {
      ...placeOf(table, row),
      field,
      before: text.slice(Math.max(0, at - CONTEXT), at),
      found,
      after: text.slice(end, end + CONTEXT),
    };
    return { ...part, at, key: JSON.stringify(Object.values(part)) };
  });
}

/** The field of a record that a path leads into; `undefined` in one that holds no text. */
function fieldOf(path: readonly string[]): TextField | undefined {
  const known = path.find((key) => MACHINE_FIELDS.includes(key) || isTextField(key));
  return known !== undefined && isTextField(known) ? known : undefined;
}

const isTextField = (key: string): key is TextField => TEXT_FIELDS.some((each) => each === key);

function isOthersOwn(table: string, row: StoredRow, path: readonly string[], erased?: Ids): boolean {
  if (!OWN_FIELDS.includes(path.at(-1) ?? '')) return false;
  if (table === 'drafts') return /^contact:(?!new:)/.test(row.id);
  const of = { table, record: row.id, ...changeAt(row, path) };
  return of.table === 'contacts' && !erased?.has(of.record);
}

/** The innermost change that a path leads through: one that removed history holds the removed changes. */
function changeAt(row: StoredRow, path: readonly string[]): Partial<Pick<StoredRow, 'table' | 'record'>> {
  let part: unknown = row;
  let change = {};
  for (const key of ['', ...path]) {
    if (key) part = (part as Record<string, unknown>)[key];
    if (typeof part !== 'object' || part === null) break;
    const { table, record } = part as StoredRow;
    if (typeof table === 'string' && typeof record === 'string') change = { table, record };
  }
  return change;
}

/** A draft's typed fields are stored as JSON; where that is damaged, it is searched as one text. */
function opened(row: StoredRow): StoredRow {
  if (typeof row.typed !== 'string') return row;
  try {
    return { ...row, typed: JSON.parse(row.typed) };
  } catch {
    // Damaged by a version that searched the JSON itself.
    return row;
  }
}

const closed = (before: StoredRow, row: StoredRow): StoredRow =>
  typeof before.typed === 'string' && typeof row.typed !== 'string'
    ? { ...row, typed: JSON.stringify(row.typed) }
    : row;
