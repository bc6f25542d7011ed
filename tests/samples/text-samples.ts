import { SCHEMAS, unstampedSchema } from '~/domain/schema/schemas';
import { MACHINE_FIELDS } from '~/domain/schema/text-fields';

/** As much of a zod schema as a sample needs. */
interface Definition {
  type: string;
  shape?: Record<string, Schema>;
  innerType?: Schema;
  element?: Schema;
  valueType?: Schema;
  options?: Schema[];
  entries?: Record<string, string>;
  checks?: { _zod: { def: { check: string; format?: string; maximum?: number } } }[];
}
interface Schema {
  _zod: { def: Definition };
}

const ROWS: [table: string, schema: unknown][] = [
  ...Object.entries(SCHEMAS),
  ['activities', unstampedSchema('activities')],
  ['handovers', unstampedSchema('handovers')],
  ...unstampedSchema('drafts').def.options.map((each): [string, unknown] => ['drafts', each]),
];
/** Schemas of every table whose rows a schema describes; a draft has two. */
export const ROW_SCHEMAS = ROWS as [table: string, schema: Schema][];

/** Names of the fields of a row that hold any text: not numbers, lists of values or fixed forms alone. */
export const fieldsWithText = (schema: Schema): string[] =>
  Object.entries(shapeOf(schema))
    .filter(([, field]) => holdsText(field))
    .map(([name]) => name);

/** The places of a row that hold text, inside of lists and objects too: `emails[]`, `evidence{}.quote`. */
export const textPlaces = (schema: Schema, place = ''): string[] => {
  const { type, innerType, element, valueType, shape } = schema._zod.def;
  if (isText(schema)) return [place];
  if (innerType) return textPlaces(innerType, place);
  if (type === 'array' && element) return textPlaces(element, `${place}[]`);
  if (type === 'record' && valueType) return textPlaces(valueType, `${place}{}`);
  return Object.entries(type === 'object' ? (shape ?? {}) : {}).flatMap(([name, part]) =>
    textPlaces(part, place ? `${place}.${name}` : name),
  );
};

/** A row with `text` in every field, and in every place of it, that holds text, and `id` as every id. Texts are cut where their field ends; `key` names the entries of records. */
export const rowWith = (schema: Schema, text: string, id: string, key = 'given'): Record<string, unknown> => {
  const fixed: Record<string, unknown> = { by: 'XY', sha256: '0'.repeat(64), versions: undefined };
  const fields = Object.entries(shapeOf(schema)).map(([name, field]) => [
    name,
    name in fixed ? fixed[name] : valueWith(field, MACHINE_FIELDS.includes(name) ? id : text, key),
  ]);
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
};

const shapeOf = (schema: Schema): Record<string, Schema> => schema._zod.def.shape ?? {};

const partsOf = ({ _zod: { def } }: Schema): Schema[] => [
  ...Object.values(def.type === 'object' ? (def.shape ?? {}) : {}),
  ...(def.innerType ? [def.innerType] : []),
  ...(def.element ? [def.element] : []),
  ...(def.valueType ? [def.valueType] : []),
];

const isText = ({ _zod: { def } }: Schema): boolean =>
  def.type === 'string' && !def.checks?.some((each) => each._zod.def.check === 'string_format');

const holdsText = (schema: Schema): boolean => isText(schema) || partsOf(schema).some(holdsText);

const longestOf = ({ _zod: { def } }: Schema): number =>
  Math.min(...(def.checks ?? []).flatMap((each) => each._zod.def.maximum ?? []), Number.POSITIVE_INFINITY);

function valueWith(schema: Schema, text: string, key: string): unknown {
  const { type, innerType, element, valueType, entries } = schema._zod.def;
  if (isText(schema)) return text.slice(0, longestOf(schema));
  if (innerType) return valueWith(innerType, text, key);
  if (type === 'array' && element) {
    // Two entries that differ, also where the second is cut.
    const other = isText(element) ? `${text.slice(0, longestOf(element) - 1)}.` : `${text.slice(0, 40)}.`;
    return [other, text].flatMap((each) => valueWith(element, each, key) ?? []);
  }
  if (type === 'record' && valueType) return Object.fromEntries([[key, valueWith(valueType, text, key)]]);
  if (type === 'object')
    return Object.fromEntries(
      Object.entries(shapeOf(schema)).map(([name, part]) => [name, valueWith(part, text, key)]),
    );
  if (type === 'int' || type === 'number') return 0;
  return entries ? Object.values(entries)[0] : undefined;
}
