import { describe, expect, test } from 'vitest';
import { csvText } from '~/exchange/export/csv';
import { COLUMN_KEYS } from '~/exchange/export/lead-columns';
import { isAboutPeople, isUninformed, peopleIn, withoutPersonal } from '~/exchange/export/without-personal';
import { leadSheet, WORDS } from './lead-sheet';

const hanako = {
  id: 'c1',
  name: '架空 花子',
  nameLatin: 'Hanako Kaku',
  role: '営業部長',
  email: 'hanako.kaku@kaku.example',
  phone: '+81901234567',
  source: '名刺',
};
const sheet = leadSheet({
  organisation: {
    nameJa: '架空精機株式会社',
    business: '人工衛星部品（担当：架空花子）',
    phone: '+81362776451',
    emails: ['info@kaku.example', 'hanako.kaku@kaku.example', 'press@kaku.example'],
    personalEmails: ['press@kaku.example'],
  },
  lead: { id: 'lead-1', tags: ['Hanako Kaku', 'spazio'], source: 'https://kaku.example/hanako-kaku' },
  contacts: [hanako],
  followUps: [{ id: 'f', step: 'own', name: 'Chiamare Hanako Kaku', state: 'open' }],
  next: { id: 'f', step: 'own', name: 'Chiamare Hanako Kaku', state: 'open' },
  notes: ['Hanako Kaku vuole una brochure'],
});
const choice = { columns: COLUMN_KEYS, heading: (key: string) => key, wording: { ...WORDS, step: ownName } };
function ownName(_: string, own: string | undefined) {
  return own ?? '';
}

describe('a lead without personal data', () => {
  test.each(['excel', 'raw'] as const)('names nobody in a file of the form %s', (form) => {
    const text = csvText([withoutPersonal(sheet)], { ...choice, form });
    for (const trace of ['花子', 'Hanako', 'hanako', '営業部長', '名刺', '90', 'brochure', 'press@'])
      expect(text).not.toContain(trace);
    for (const saved of ['架空精機株式会社', '人工衛星部品', 'info@kaku.example', 'spazio', 'Chiamare'])
      expect(text).toContain(saved);
    expect(csvText([sheet], { ...choice, form }), 'else it would').toContain('Hanako');
  });

  test('leaves the lead it came from as it was', () => {
    const before = structuredClone(sheet);
    withoutPersonal(sheet);
    expect(sheet).toEqual(before);
  });
});

test('whose data a file tells depends on its columns', () => {
  expect(peopleIn(sheet, ['nameJa', 'contactRole']).map(({ id }) => id)).toEqual(['c1']);
  expect(peopleIn(sheet, ['nameJa', 'phone'])).toEqual([]);
  expect(isAboutPeople(sheet, ['email'])).toBe(true);
  expect(isAboutPeople(sheet, ['nameJa', 'phone'])).toBe(false);
  expect(isAboutPeople(withoutPersonal(sheet), COLUMN_KEYS)).toBe(false);
});

test('a person is to be informed unless they were or need not be', () => {
  const informed = (art14?: string) => !isUninformed({ ...hanako, art14 } as never);
  expect([undefined, 'to-send', 'sent', 'exempt'].map(informed)).toEqual([false, false, true, true]);
});
