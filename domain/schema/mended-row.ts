import { EVENT_KINDS, playbookOf } from '../missions/playbook';
import { SCHEMAS } from './schemas';
import type { RecordTables } from './tables';

type Row = Record<string, unknown>;

/** A row made readable, and the fields that were not. */
export interface Mended {
  row: Row;
  /** Top-level fields that were dropped, cut or replaced. */
  fields: string[];
}

/** More faults than this are no row of ours. */
const MOST_FAULTS = 200;

/** A stored row as its schema reads it: the same where it is valid, without its unreadable parts where it is not; `undefined` where nothing of it can be shown, as without its id. */
export function mendedRow(table: keyof RecordTables, row: unknown): Mended | undefined {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return undefined;
  let mended = row as Row;
  const fields = new Set<string>();
  for (let faults = 0; faults < MOST_FAULTS; faults++) {
    const parsed = SCHEMAS[table].safeParse(mended);
    if (parsed.success) return { row: fields.size ? parsed.data : (row as Row), fields: [...fields] };
    const [issue] = parsed.error.issues;
    const [field, ...inside] = issue?.path ?? [];
    if (typeof field !== 'string' || KEYS.test(field)) return undefined;
    mended = fields.has(field) ? withDefault(table, mended, field) : withoutPart(mended, field, inside);
    fields.add(field);
  }
  return undefined;
}

/** Fields that say which record a row is and whose part: without them it can be nowhere. */
const KEYS = /^(?:id|(?:organisation|event|mission|lead|member)Id|one|other)$/;

/** Drops the element of a list in which the fault is, else the field. */
function withoutPart(row: Row, field: string, inside: readonly PropertyKey[]): Row {
  const list = row[field];
  const [at] = inside;
  const { [field]: _, ...rest } = row;
  return Array.isArray(list) && typeof at === 'number'
    ? { ...rest, [field]: list.filter((_, index) => index !== at) }
    : rest;
}

interface Definition {
  type: string;
  entries?: Record<string, string>;
  innerType?: { _zod: { def: Definition } };
}

/** Fills a required field with the plainest value of its kind; drops an optional one. */
function withDefault(table: keyof RecordTables, row: Row, field: string): Row {
  const { [field]: _, ...rest } = row;
  const shape = SCHEMAS[table].shape as unknown as Record<string, { _zod: { def: Definition } } | undefined>;
  const type = shape[field]?._zod.def.type;
  const value = DEFAULTS[field] ?? plainest(shape[field]?._zod.def);
  return type === 'optional' || value === undefined ? rest : { ...rest, [field]: value };
}

/** Where the plainest value is none. */
const DEFAULTS: Readonly<Record<string, unknown>> = {
  stages: playbookOf(EVENT_KINDS[0]).stages,
  stage: 'captured',
  name: '?',
  kind: '?',
  zone: 'Asia/Tokyo',
  stageSince: '2025-01-01',
  capturedOn: '2025-01-01',
  createdAt: '2025-01-01T00:00:00.000Z',
  updatedAt: '2025-01-01T00:00:00.000Z',
};

function plainest(definition: Definition | undefined): unknown {
  switch (definition?.type) {
    case 'string':
      return '';
    case 'array':
      return [];
    case 'record':
    case 'object':
      return {};
    case 'boolean':
      return false;
    case 'int':
    case 'number':
      return 0;
    case 'enum':
      return Object.values(definition.entries ?? {})[0];
    default:
      return undefined;
  }
}
