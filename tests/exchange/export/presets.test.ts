import { describe, expect, test } from 'vitest';
import { COLUMN_KEYS } from '~/exchange/export/lead-columns';
import { choiceFrom, isSame, PRESETS, presetColumns, presetOf } from '~/exchange/export/presets';

describe('the choice remembered', () => {
  test('is the first preset where nothing was', () => {
    expect(choiceFrom(undefined)).toEqual(PRESETS.excel);
  });

  test.each(['', '{', '[]', '{"form":"exe"}', '{"__proto__":{"form":"raw"}}', 'null'])(
    'is the first preset where %s was stored',
    (json) => expect(choiceFrom(json)).toEqual(PRESETS.excel),
  );

  test('comes back as it was, less columns of another version', () => {
    const choice = {
      ...PRESETS.raw,
      columns: ['nameJa', 'id'] as const,
      query: 'stage:captured',
      onlyNews: true,
    };
    expect(choiceFrom(JSON.stringify(choice))).toEqual(choice);
    const other = JSON.stringify({ ...choice, columns: ['nameJa', 'constructor', 'shoeSize', 'id'] });
    expect(choiceFrom(other).columns).toEqual(['nameJa', 'id']);
  });
});

describe('a preset', () => {
  test('is known by what it writes, in whatever language', () => {
    expect(presetOf({ ...PRESETS.excel, headings: 'ja', onlyNews: true })).toBe('excel');
    expect(presetOf({ ...PRESETS.excel, impersonal: true })).toBe('impersonal');
    expect(presetOf({ ...PRESETS.excel, query: 'sora' })).toBeUndefined();
    expect(presetOf({ ...PRESETS.excel, columns: [...COLUMN_KEYS].reverse() })).toBeUndefined();
    expect(isSame(PRESETS.excel, { ...PRESETS.excel, headings: 'en' }), 'an own one has its language').toBe(
      false,
    );
  });

  test('without personal data has no column about persons', () => {
    const columns = presetColumns(PRESETS.impersonal);
    expect(COLUMN_KEYS.filter((key) => !columns.includes(key))).toEqual([
      'contactName',
      'contactRole',
      'contactEmail',
      'contactSource',
      'art14',
      'notes',
    ]);
  });
});
