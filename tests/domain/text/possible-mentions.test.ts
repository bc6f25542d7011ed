import { expect, test } from 'vitest';
import { possibleMentions } from '~/domain/text/possible-mentions';
import type { Person } from '~/domain/text/redact-person';

const found = (person: Person, text: string) =>
  possibleMentions(person)?.(text).map((mention) => mention.found);

const HANAKO: Person = { name: '架空 花子', nameKana: 'カクウ ハナコ', nameLatin: 'Hanako Kakuu' };

test.each<[Person, string, string[]]>([
  [{ name: '林 一' }, '林一さんと林　一', ['林一', '林　一']],
  [{ name: '林 一' }, '林部長', ['林']],
  [{ name: '林 一' }, '農林水産、小林、林業', []],
  [{ name: '李' }, '担当は李様。', ['李']],
  [{ name: 'An' }, 'visto An con Anna e an', ['An']],
  [{ name: 'Li An' }, 'li ho visti: Li / An Li', ['Li', 'An Li']],
  [{ name: '長谷川' }, '長谷川工業', ['長谷川']],
  [{ name: '架空花子', familyName: '架空' }, '架空の花子', ['架空', '花子']],
  [{ name: '林 一郎' }, '小林一郎', ['林一郎']],
  [HANAKO, '架空さん、花子', ['架空', '花子']],
  [HANAKO, 'かくう様 / ﾊﾅｺ', ['かくう', 'ﾊﾅｺ']],
  [HANAKO, 'Signora Kakuu / hanako', ['Kakuu', 'hanako']],
  [HANAKO, 'Kakuuri Hanakos', []],
  [{ name: '原 恵', nameKana: 'ハラ メグミ' }, 'ハラスメント、ハラさん', ['ハラ']],
])('of %o in %s', (person, text, mentions) => expect(found(person, text)).toEqual(mentions));

test('nobody without a name', () => expect(possibleMentions({ name: ' ' })).toBeUndefined());
