import { expect, test } from 'vitest';
import { read } from '~/capture/read';
import { labelOf, labelOfCell } from '~/capture/read/words/label';
import { pageFacts } from './page-facts';

test.each([
  ['事業の内容'],
  ['主たる業務'],
  ['主たる業務の内容'],
  ['当社の主な事業内容'],
  ['主な活動分野'],
  ['業務の範囲'],
  ['Nature of business'],
  ['Service overview'],
])('%s is a label of the business', (text) => {
  expect(labelOf(text)?.fields).toEqual(['business']);
});

test.each(['事業部', '事業所', '営業時間', '業務提携', '活動の様子', '事業報告'])(
  '%s is no label of the business',
  (text) => {
    expect(labelOf(text)?.fields ?? []).not.toContain('business');
  },
);

test.each([
  ['学校名\n/ Name of School', 'name'],
  ['Name of Foundation\n財団名', 'name'],
  ['所在地\n（Where we are）', 'address'],
  ['開設者\n/ Established', 'founded'],
  ['電話\n番号', 'phone'],
])('%j in a cell is a label of one field', (text, field) => {
  expect(labelOfCell(text)?.fields).toEqual([field]);
});

test.each(['みらい学院\n/ Mirai Academy', '設置者\n/ Establisher', '電話番号\n03-9999-0001'])(
  '%j in a cell is no label',
  (text) => {
    expect(labelOfCell(text)).toBeUndefined();
  },
);

const NAME = ['会社名', '株式会社ほしかげ精機'] as const;
const CAPITAL = ['資本金', '1,000万円'] as const;
const businessOf = (...rows: (readonly [string, string])[]) =>
  read(pageFacts([NAME, ...rows, CAPITAL])).fields.business?.proposed[0]?.value;

test.each(['取扱品目', '事業領域', '主要製品', '業種', '事業の目的'])(
  'what the company does is told by 事業内容 rather than by %s before it',
  (label) => {
    expect(businessOf([label, '光学、精密機械'], ['事業内容', '研磨機の製造'])).toBe('研磨機の製造');
    expect(businessOf([label, '光学、精密機械'])).toBe('光学、精密機械');
  },
);
