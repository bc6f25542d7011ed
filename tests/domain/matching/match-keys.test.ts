import { expect, test } from 'vitest';
import type { Identity } from '~/domain/matching/identity';
import { matchOf } from '~/domain/matching/match';
import { matchKeys } from '~/domain/matching/match-keys';

const identity = (own: Partial<Identity>): Identity => ({ names: [], phones: [], emails: [], ...own });

test('an organisation has a key for each of its identifiers', () => {
  const keys = matchKeys(
    identity({
      names: ['株式会社スカイブリッジ', 'Sky Bridge Co., Ltd.'],
      corporateNumber: '7999901000001',
      domain: 'skybridge.example',
      phones: ['+81300000000'],
      emails: ['info@mail.skybridge.example'],
    }),
  );
  expect(keys).toEqual([
    'n:7999901000001',
    'd:skybridge.example',
    'k:スカイブリツジ',
    'k:skybridge',
    's:skbrj',
    'p:+81300000000',
    'm:skybridge.example',
  ]);
});

test('it has no key for what many share', () => {
  const keys = matchKeys(
    identity({
      names: ['株式会社', 'ソラ'],
      corporateNumber: '7999901000002',
      domain: 'note.com',
      emails: ['sora@gmail.com'],
    }),
  );
  expect(keys).toEqual(['k:ソラ']);
});

test('a company of a group has the key of the name without group words, in any spacing', () => {
  const firm = matchKeys(identity({ names: ['Mitora Inc.'] }));
  for (const name of ['Mitora Holdings K.K.', 'MitoraHoldings', 'Mitora Japan'])
    expect(matchKeys(identity({ names: [name] }))).toEqual(expect.arrayContaining(firm));
});

test('a mailbox at the other’s website counts like a shared phone number, a shared domain alone does not', () => {
  const kept = identity({ names: ['ミトラ電機株式会社'], domain: 'mitora.example' });
  const listed = identity({ names: ['ミトラ電機㈱'], emails: ['sales@mitora.example'] });
  expect(matchOf(kept, listed)).toMatchObject({ level: 'probable', points: 65 });
  expect(matchOf({ ...listed, emails: ['pr@mitora.example'] }, listed)).toMatchObject({
    level: 'possible',
    points: 50,
  });
});

test('names with different numbers differ in any script', () => {
  const shared = { domain: 'mitora.example' };
  const first = identity({ ...shared, names: ['霧星工業第一工場', 'キリボシコウギョウダイイチコウジョウ'] });
  const second = ['霧星工業第二工場', 'Kiriboshi Kogyo Plant 2', 'キリボシコウギョウダイニコウジョウ'];
  for (const name of second)
    expect(matchOf(first, identity({ ...shared, names: [name, '霧星工業第二工場'] })).level).toBe('possible');
  expect(matchOf(first, identity({ ...shared, names: ['Kiriboshi Kogyo Plant 1'] })).level).not.toBe('same');
});
