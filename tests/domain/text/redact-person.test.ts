import { describe, expect, test } from 'vitest';
import { FORGOTTEN, type Person, personPattern, withoutPerson } from '~/domain/text/redact-person';

const HANAKO: Person = {
  name: '髙橋 花子',
  nameKana: 'タカハシ ガンコ',
  nameLatin: 'Hanako Satō',
  email: 'hanako.s@mirai.example',
  phone: '+81299990001',
};

const without = (text: string, person = HANAKO) => {
  const pattern = personPattern(person);
  return pattern && withoutPerson(text, pattern);
};

describe('a person is found', () => {
  test.each([
    '髙橋 花子',
    '高橋花子',
    '髙橋　花子',
    '高橋\n花子',
    'タカハシ ガンコ',
    'たかはしがんこ',
    'ﾀｶﾊｼ ｶﾞﾝｺ',
    'タカハシ・ガンコ',
    'Hanako Satō',
    'SATO, Hanako',
    'Ｓａｔｏ　Ｈａｎａｋｏ',
    'hanako.sato',
    'hanako.s@mirai.example',
    'Hanako.S@MIRAI.example',
    'ｈａｎａｋｏ．ｓ＠ｍｉｒａｉ．ｅｘａｍｐｌｅ',
    'hanako.s%40mirai.example',
    '+81299990001',
    '0299-99-0001',
    '029-999-0001',
    '0299 (99) 0001',
    '+81 (0)299-99-0001',
    '０２９９－９９－０００１',
  ])('as %s', (text) => {
    expect(without(`con ${text}, domani`)).toBe(`con ${FORGOTTEN}, domani`);
  });
});

describe('a person whose name is written with radicals for kanji is found', () => {
  test.each(['長谷川 金子', '⻑谷川 金子', '⻑⾕川⾦⼦', '長⾕川　金⼦'])('as %s', (text) => {
    for (const name of ['長谷川 金子', '⻑⾕川 ⾦⼦'])
      expect(without(`con ${text}様`, { name })).toBe(`con ${FORGOTTEN}様`);
  });
});

describe('other texts stay', () => {
  test.each([
    '高橋 一郎',
    'Hanakos Sator',
    'shanako.s@mirai.example',
    'hanako.s@mirai.example.jp',
    '10299990001',
    '+812999900011',
    'info@mirai.example',
  ])('as %s', (text) => expect(without(text)).toBe(text));

  test('ids too, even if they contain a name', () => {
    const id = '01a20fd4-dede-fade-906c-fc2524d78b4c';
    expect(without('Dede Fade', { name: 'Dede Fade' })).toBe(FORGOTTEN);
    expect(without(id, { name: 'Dede Fade' })).toBe(id);
  });

  test.each([
    ['林 一郎', '小林一郎'],
    ['佐藤 健一', '佐藤健一郎'],
    ['高橋 花', '高橋花子'],
  ])('as a longer name than %s: %s', (name, text) => expect(without(text, { name })).toBe(text));
});

test('list entries that consist of the person are removed at any depth', () => {
  const pattern = personPattern(HANAKO);
  const value = { emails: ['info@mirai.example', HANAKO.email], read: { who: '髙橋花子 様', at: 3 } };
  expect(pattern && withoutPerson(value, pattern)).toEqual({
    emails: ['info@mirai.example'],
    read: { who: `${FORGOTTEN} 様`, at: 3 },
  });
});

test.each(['林', '林 一', '李', 'An', 'Li An', 'Rossi', '長谷川', 'タカハシ'])(
  '%s is too short, or may be a family name alone, and is not certain',
  (name) => expect(personPattern({ name })).toBeUndefined(),
);
