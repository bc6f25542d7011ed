import { expect, test } from 'vitest';
import { suggestedMembers } from '~/domain/leads/suggested-member';

const MEMBERS = [
  { id: 'a', name: 'Ceramiche Inventate', words: ['ceramica', 'セラミック', 'ceramic'] },
  { id: 'b', name: 'Batterie Inventate', words: ['battery', '電池'] },
  { id: 'c', name: 'Senza parole' },
];
const names = (text: string) => suggestedMembers(MEMBERS, text).map(({ member, word }) => [member.id, word]);

test('a member is suggested by a word of its sector, with the word', () => {
  expect(names('超高温ｾﾗﾐｯｸの研究開発')).toEqual([['a', 'セラミック']]);
  expect(names('Ceramic parts and battery packs')).toEqual([
    ['a', 'ceramic'],
    ['b', 'battery'],
  ]);
});

test('a Latin word counts only as a whole word', () => {
  expect(names('batteryless sensors')).toEqual([]);
});
