import { expect, test } from 'vitest';
import { plain } from '~/domain/text/normalise';

test.each([
  ['　ｱｸｾﾙ　㈱ ', 'アクセル (株)'],
  ['03‐1234–5678', '03-1234-5678'],
  ['03ー1234ー5678', '03-1234-5678'],
  ['エレベーター', 'エレベーター'],
  ['a\u200bb\u00adc\ufeff', 'abc'],
  ['one\n two', 'one two'],
  ['株式会社⻑⾕川⼯業', '株式会社長谷川工業'],
  ['⻘⽊、⻄⽥、⻯⽥、⻨⽥、⺠部', '青木、西田、竜田、麦田、民部'],
])('%j is compared as %j', (text, folded) => {
  expect(plain(text)).toBe(folded);
});
