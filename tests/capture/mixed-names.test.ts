import { describe, expect, test } from 'vitest';
import { read } from '~/capture/read';
import { namesIn } from '~/capture/read/words/names';
import type { PageFacts, PageLine } from '~/domain/capture/page-facts';
import { line, pageFacts } from './page-facts';

/** Invented names in several scripts, as a page writes them and, where it differs, as they are read. */
const NAMES: readonly [written: string, name?: string][] = [
  ['日本ABC株式会社'],
  ['株式会社日本ABC'],
  ['ABC日本株式会社'],
  ['株式会社ABC日本'],
  ['架空ABCみらい株式会社'],
  ['株式会社架空ABCみらい'],
  ['ソラABC株式会社'],
  ['ABCソラ株式会社'],
  ['みらいソラ株式会社'],
  ['あけぼのABC株式会社'],
  ['株式会社ABCのそら'],
  ['みらい21株式会社'],
  ['株式会社みらい21'],
  ['第3架空電装株式会社'],
  ['3Dみらい株式会社'],
  ['日本ＡＢＣ株式会社', '日本ABC株式会社'],
  ['日本ABC㈱', '日本ABC株式会社'],
  ['㈱日本ABC', '株式会社日本ABC'],
  ['日本ABC（株）', '日本ABC株式会社'],
  ['ﾆﾎﾝABC株式会社', 'ニホンABC株式会社'],
  ['株式会社ソラ・ABC'],
  ['ソラ・ABC株式会社'],
  ['株式会社A・B架空'],
  ['A・B架空株式会社'],
  ['X・Y株式会社'],
  ['株式会社X・Y'],
  ['架空&ABC株式会社'],
  ['架空＆ABC株式会社', '架空&ABC株式会社'],
  ['ABC&架空株式会社'],
  ['株式会社A&B架空'],
  ['日本-ABC株式会社'],
  ['ABC‐架空株式会社', 'ABC-架空株式会社'],
  ['株式会社T-架空'],
  ['Sora Net架空株式会社'],
  ['株式会社Sora Net架空'],
  ['日本 ABC株式会社'],
  ['日本　ABC　株式会社', '日本 ABC株式会社'],
  ['株式会社 日本 ABC', '株式会社日本 ABC'],
  ['ABC ジャパン株式会社'],
  ['Sora Net ジャパン 株式会社', 'Sora Net ジャパン株式会社'],
  ['株式会社ABC ジャパン'],
  ['合同会社日本ABC'],
  ['一般社団法人日本ABC協会'],
  ['日本ABC合同会社'],
  ["日本B's株式会社"],
  ['株式会社B.A.D架空'],
  ['架空e-ソラ株式会社'],
  ['NPO架空里山の会'],
  ['ＮＰＯ架空安全ネットワーク', 'NPO架空安全ネットワーク'],
  ['KKK 一般社団法人 架空協会', '一般社団法人架空協会'],
  ['JKSA　公益財団法人　架空索道協会', '公益財団法人架空索道協会'],
  ['KKK独立行政法人架空推進機構', '独立行政法人架空推進機構'],
  ['株式会社⻑⾕川⼯業', '株式会社長谷川工業'],
];
/** Joins over a blank that only the cell of a label shows to be one name. */
const CELL_ONLY: readonly [written: string, name?: string][] = [
  ['架空 ABC 株式会社', '架空 ABC株式会社'],
  ['ABC 架空株式会社'],
  ['架空 ソラ 株式会社', '架空 ソラ株式会社'],
  ['株式会社 架空 ホールディングス', '株式会社架空 ホールディングス'],
  ['株式会社ABC 架空'],
  ['日本ABC Sora Inc.'],
  ['みらいのそらロボティクス研究所株式会社'],
  ['株式会社みらいのそらロボティクス研究所'],
];
const OTHER: readonly [string, string][] = [
  ['設立', '2001年4月1日'],
  ['所在地', '〒100-0001 東京都千代田区架空1-2-3'],
];
const nameOf = (facts: PageFacts) => read(facts).fields.nameJa?.proposed[0]?.value;
const page = (last: PageLine, more: Partial<PageFacts> = {}): PageFacts => ({
  ...pageFacts(OTHER, [last]),
  ...more,
});

/** The places in which a page may name its owner, while nothing else names it. */
const PLACES: Record<string, (name: string) => PageFacts> = {
  'a cell with a label': (name) => pageFacts([['会社名', name], ...OTHER]),
  'a line with a label': (name) =>
    pageFacts(
      [],
      [`会社名：${name}`, ...OTHER.map((row) => row.join('：'))].map((text) => line(text)),
    ),
  'a title': (name) => ({ ...pageFacts(OTHER), title: `会社概要｜${name}` }),
  'a copyright notice': (name) => page(line(`© 2024 ${name} All Rights Reserved.`, 'footer')),
  'a copyright notice without blanks': (name) => page(line(`Copyright(C)2024${name}.`, 'footer')),
  'the footer': (name) => page(line(name, 'footer')),
  'the footer with an address': (name) => page(line(`${name}　〒100-0001 東京都千代田区架空1-2-3`, 'footer')),
  "an image's text": (name) => ({
    ...pageFacts(OTHER),
    images: [{ alt: name, region: 'header' }] as PageFacts['images'],
  }),
};

describe('a name in several scripts is read whole', () => {
  for (const [place, pageWith] of Object.entries(PLACES)) {
    const label = /label/.test(place);
    test.each(label ? [...NAMES, ...CELL_ONLY] : NAMES)(`in ${place}: %s`, (written, name = written) => {
      expect(nameOf(pageWith(written))).toBe(name);
    });
  }
});

test.each([
  ['株式会社みらい MIRAI', '株式会社みらい'],
  ['MIRAI みらい株式会社', 'みらい株式会社'],
  ['みらい衛星株式会社 Mirai Satellite Inc.', 'みらい衛星株式会社'],
  ['株式会社架空衛星 つくば支店', '株式会社架空衛星'],
  ['株式会社架空衛星 カクウエイセイ', '株式会社架空衛星'],
  ['株式会社架空衛星（旧 ほしかげ株式会社）', '株式会社架空衛星'],
  ['株式会社架空衛星\nつくば支店', '株式会社架空衛星'],
  ['架空グループ\n架空衛星株式会社', '架空衛星株式会社'],
  ['株式会社\n架空衛星', '株式会社架空衛星'],
])('what stands beside a name in its cell is no part of it: %s', (cell, name) => {
  expect(nameOf(pageFacts([['会社名', cell], ...OTHER]))).toBe(name);
});

test.each(['NPOの皆様へ', 'NPO団体の違い', '全国NPO支援', 'XNPO架空'])('%s names no NPO', (text) => {
  expect(namesIn(text)).toEqual([]);
});

test.each([
  '当社はABC架空研究所と提携したABC株式会社の製品を扱います。',
  'お問い合わせは発売元ABC株式会社まで。',
  '2024年4月、社名をABC株式会社に変更しました。',
])('a sentence before a name is no part of it: %s', (text) => {
  expect(nameOf(pageFacts(OTHER, [line(text), line('© ABC株式会社', 'footer')]))).toBe('ABC株式会社');
});
