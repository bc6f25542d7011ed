import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { Contact } from '~/domain/contacts/contact';
import type { Organisation } from '~/domain/organisations/organisation';
import { vcardText } from '~/exchange/vcard';

const organisation = {
  nameJa: 'みらい衛星株式会社',
  phone: '+81299990009',
  website: 'https://mirai-eisei.example/',
} as Organisation;
const contact = (over: Partial<Contact> = {}): Contact =>
  ({
    id: 'c-1',
    updatedAt: '2026-11-20T10:00:00.000Z',
    name: '架空 花子',
    nameKana: 'カクウ ハナコ',
    nameLatin: 'Hanako Kakuu',
    role: '部長, 営業',
    department: '営業部',
    email: 'hanako@mirai-eisei.example',
    phone: '+819099990001',
    ...over,
  }) as Contact;

/** The card as another parser reads it. */
function card(text: string) {
  const parsed = new ICAL.Component(ICAL.parse(text));
  return (name: string) => parsed.getAllProperties(name).map((each) => each.getFirstValue());
}

describe('a card', () => {
  test('holds the name in its parts, how it is read, the firm and where to reach the person', () => {
    const said = card(vcardText(contact(), organisation, 'Fonte: biglietto'));
    expect(said('version')).toEqual(['3.0']);
    expect(said('n')).toEqual([['架空', '花子', '', '', '']]);
    expect(said('fn')).toEqual(['架空 花子']);
    expect([said('x-phonetic-last-name'), said('x-phonetic-first-name')]).toEqual([['カクウ'], ['ハナコ']]);
    expect(said('org')).toEqual([['みらい衛星株式会社', '営業部']]);
    expect(said('title')).toEqual(['部長, 営業']);
    expect(said('email')).toEqual(['hanako@mirai-eisei.example']);
    expect(said('tel')).toEqual(['+819099990001', '+81299990009']);
    expect(said('note')).toEqual(['Fonte: biglietto']);
  });

  test.each([
    ['架空花子', undefined, ['架空花子', '']],
    ['架空花子', '架空', ['架空', '花子']],
    ['Hanako Kakuu', undefined, ['Kakuu', 'Hanako']],
    ['Kakuu Hanako', 'Kakuu', ['Kakuu', 'Hanako']],
    ['花子', undefined, ['花子', '']],
  ])('of %s (family name %s) has the parts %j', (name, familyName, parts) => {
    const [n] = card(vcardText(contact({ name, familyName }), organisation, ''))('n');
    expect((n as unknown as string[]).slice(0, 2)).toEqual(parts);
  });

  test('keeps what separates parts out of a part (RFC 2426, 4)', () => {
    expect(vcardText(contact({ department: '営業;海外' }), organisation, '')).toContain(
      'ORG:みらい衛星株式会社;営業\\;海外\r\n',
    );
  });

  test('says nothing of what is not known', () => {
    const bare = { id: 'c', name: '架空', updatedAt: '2026-11-20T10:00:00.000Z' } as Contact;
    expect(vcardText(bare, { nameEn: 'Mirai' } as Organisation, '')).not.toMatch(
      /TEL|EMAIL|TITLE|NOTE|PHONETIC|undefined/,
    );
  });
});
