import { beforeEach, describe, expect, test } from 'vitest';
import { TEXT_FIELDS } from '~/domain/schema/text-fields';
import { database } from '~/storage/core/database';
import { injectedRows, type Rows } from '../../samples/injected-rows';
import { INJECTIONS } from '../../samples/injections';
import { ROW_SCHEMAS, textPlaces } from '../../samples/text-samples';
import { backupBytes, essence, merged, newDevice, opened } from '../support/devices';

const TEXTS = Object.entries(INJECTIONS);
const fieldOf = (place: string) => place.split(/[.[{]/)[0] ?? '';
/** The places of each table in which people write or pages are quoted. */
const PLACES = ROW_SCHEMAS.flatMap(
  ([table, schema]) =>
    textPlaces(schema)
      .filter((place) => TEXT_FIELDS.some((field) => field === fieldOf(place)))
      .map((place) => `${table}.${place}`),
  // Of an activity the subject is an id.
).filter((place) => place !== 'activities.subject');

async function plant(rows: Rows): Promise<void> {
  for (const [table, all] of Object.entries(rows)) await database.table(table).bulkPut(all);
}

/** The places of a row that hold a text which begins with these signs. */
function placesWith(value: unknown, begin: string, place: string): string[] {
  if (typeof value === 'string') return value.includes(begin) ? [place] : [];
  if (Array.isArray(value)) return value.flatMap((each) => placesWith(each, begin, `${place}[]`));
  return Object.entries(value ?? {}).flatMap(([name, part]) =>
    placesWith(part, begin, name === begin ? `${place}{}` : `${place}.${name}`),
  );
}

/** The places in which two values differ; the texts themselves are too long to be shown. */
function differences(one: unknown, other: unknown, place = ''): string[] {
  // No object is read with another prototype than that of all.
  if (Object.is(one, other) || place.endsWith('/__proto__')) return [];
  const [ours, theirs] = [partsOf(one), partsOf(other)];
  if (!ours || !theirs) return [place];
  return [...new Set([...ours.keys(), ...theirs.keys()])].flatMap((key) =>
    differences(ours.get(key), theirs.get(key), `${place}/${String(key).slice(0, 40)}`),
  );
}

const partsOf = (value: unknown): ReadonlyMap<unknown, unknown> | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  if (value instanceof Map) return value;
  return new Map(value instanceof Set ? [...value].map((each) => [each, each]) : Object.entries(value));
};

test('the rows that are planted hold the text in every place where a text may stand', () => {
  const rows = Object.entries(injectedRows(['<b>']));
  const held = new Set(rows.flatMap(([table, all]) => all.flatMap((row) => placesWith(row, '<b>', table))));
  expect(PLACES.filter((place) => !held.has(place))).toEqual([]);
  expect(PLACES.length).toBeGreaterThan(31);
});

describe('a backup', () => {
  beforeEach(newDevice);

  test.each(TEXTS)('with %s in every text is read back as it was', async (_, text) => {
    await plant(injectedRows([text]));
    const [was, drafts] = [await essence(), await database.drafts.toArray()];
    const bytes = await backupBytes();
    await newDevice();
    expect((await opened(bytes)).outlook.refused.map((each) => `${each.table} ${each.field}`)).toEqual([]);
    expect(await merged(bytes, true)).toBe(true);
    expect(differences(await essence(), was)).toEqual([]);
    expect(differences(await database.drafts.toArray(), drafts)).toEqual([]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test.each(['activities', 'handovers', 'drafts'])(
    'whose %s have an instant that is none is read without them',
    async (table) => {
      const rows = injectedRows(['x']);
      const field = table === 'drafts' ? 'updatedAt' : 'at';
      await plant({ ...rows, [table]: (rows[table] ?? []).map((row) => ({ ...row, [field]: '=1+1\r\nx' })) });
      const bytes = await backupBytes();
      await newDevice();
      const { refused } = (await opened(bytes)).outlook;
      expect(new Set(refused.map((each) => `${each.table} ${each.field}`))).toEqual(
        new Set([`${table} ${field}`]),
      );
    },
  );
});
