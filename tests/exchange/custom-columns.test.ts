import { describe, expect, test } from 'vitest';
import { customColumns } from '~/exchange/custom-columns';
import { COLUMN_KEYS } from '~/exchange/export/lead-columns';
import {
  ALL_COLUMNS,
  ALL_CUSTOM,
  choiceFrom,
  choiceText,
  keptColumns,
  PRESETS,
  presetColumns,
  presetOf,
} from '~/exchange/export/presets';

const field = (id: string, name: string) => ({ id, name, kind: 'text' as const });
const FIELDS = customColumns(
  [{ id: 'm' as never, fields: [field('a', 'Budget'), field('b', 'Settore')] }],
  ['Settore'],
);

test('a custom field is a column by its name, with its id where another column has that name', () => {
  expect(FIELDS.map(({ key, heading }) => [key, heading])).toEqual([
    ['custom:a', 'Budget'],
    ['custom:b', 'Settore [b]'],
  ]);
});

test('fields of two missions that have one name are two columns, told apart by their ids; a copy’s field is one', () => {
  const mission = (id: string, ...fields: ReturnType<typeof field>[]) => ({ id: id as never, fields });
  const columns = customColumns(
    [
      mission('m', field('a', 'Stand')),
      mission('n', field('b', 'Stand'), field('c', 'Sala')),
      mission('o', field('c', 'Sala')),
    ],
    [],
  );
  expect(columns.map(({ heading }) => heading)).toEqual(['Stand [a]', 'Stand [b]', 'Sala']);
});

describe('the columns of an export', () => {
  test('hold every custom field in each built-in preset', () => {
    for (const preset of [PRESETS.excel, PRESETS.xlsx, PRESETS.raw, PRESETS.impersonal])
      expect(presetColumns(preset, FIELDS).slice(-2)).toEqual(['custom:a', 'custom:b']);
  });

  test('leave out a field that no longer exists, and hold a chosen one where it was put', () => {
    const columns = ['custom:b', 'custom:gone', 'nameJa'] as const;
    expect(presetColumns({ columns }, FIELDS)).toEqual(['custom:b', 'nameJa']);
    expect(presetColumns({ columns }, [])).toEqual(['nameJa']);
    expect(presetColumns({ columns: ['custom:b', 'id', ALL_CUSTOM] }, FIELDS)).toEqual([
      'custom:b',
      'id',
      'custom:a',
    ]);
  });

  test('that are all chosen again are the built-in preset again', () => {
    const usable = presetColumns({ columns: ALL_COLUMNS }, FIELDS);
    expect(presetOf({ ...PRESETS.excel, columns: keptColumns(usable, usable) })).toBe('excel');
    expect(keptColumns(usable.toSpliced(-1, 1), usable)).not.toContain(ALL_CUSTOM);
    expect(keptColumns(['nameJa', 'custom:a', 'custom:b'], usable)).not.toContain(ALL_CUSTOM);
  });

  test('stored by a version before hold the custom fields too; left out on purpose they stay out', () => {
    const own = { ...PRESETS.excel, columns: COLUMN_KEYS };
    expect(presetOf(choiceFrom(JSON.stringify(own)))).toBe('excel');
    expect(choiceFrom(choiceText(own)).columns).toEqual(COLUMN_KEYS);
    expect(choiceFrom(choiceText(PRESETS.raw))).toEqual(PRESETS.raw);
  });
});
