import { expect, test } from 'vitest';
import { read } from '~/capture/read';
import { isOccasion } from '~/capture/read/words/occasion';
import { line, pageFacts } from './page-facts';

const OCCASIONS = [
  '第3回 架空宇宙ビジネス展 2026',
  '架空ロボット展',
  '架空宇宙見本市',
  'ドローン商談会 2026',
  'みらいフェア',
  'スペースエキスポ東京',
  'Space Tech Japan 2026',
  'Kakuu Space Expo Tokyo',
  'Kakuu Trade Fair',
  'Fiera dello Spazio 2026',
  'Kakuu Drone Exhibition ’26',
];
const ORGANISATIONS = [
  'みらい衛星',
  '架空展望台',
  'Mirai Satellite',
  'Kakuu Exhibits',
  'Fairweather Optics',
  'Salone Meccanica',
  '架空研究所',
  '展和電子',
  'Studio 2000',
  'Mostra Antenne',
];

test.each(OCCASIONS)('%s is an occasion', (name) => expect(isOccasion(name)).toBe(true));
test.each(ORGANISATIONS)('%s is none', (name) => expect(isOccasion(name)).toBe(false));

/** Every name the page gives, filled in or only offered. */
const namesOf = (facts: Parameters<typeof read>[0]): string[] => {
  const { nameJa, nameEn } = read(facts).fields;
  return [nameJa, nameEn]
    .flatMap((each) => [...(each?.proposed ?? []), ...(each?.offered ?? [])])
    .map(({ value }) => value);
};

test('an exhibition’s own page proposes the exhibition nowhere, whatever its table calls its name', () => {
  const facts = {
    ...pageFacts(
      [
        ['名称', '第3回 架空宇宙ビジネス展 2026'],
        ['会期', '2026年11月4日(水)～6日(金)'],
        ['所在地', '〒135-0063 東京都江東区架空町3-11-1'],
      ],
      [line('© 2026 架空宇宙ビジネス展', 'footer')],
    ),
    title: '開催概要 | 第3回 架空宇宙ビジネス展 2026',
    meta: [{ name: 'og:site_name', content: '第3回 架空宇宙ビジネス展 2026' }],
  };
  expect(namesOf(facts)).toEqual([]);
});

test('nor where its name stands once with the year and once without', () => {
  const facts = {
    ...pageFacts([['TEL', '03-0000-0012']], [line('© KAKUU SPACE JAPAN', 'footer')]),
    title: 'Exhibitors | KAKUU SPACE JAPAN 2026',
    language: 'en',
  };
  expect(namesOf(facts)).toEqual([]);
});

test('the firm that runs the exhibition is the company', () => {
  const facts = {
    ...pageFacts(
      [],
      [line('運営：架空見本市株式会社'), line('〒135-0063 東京都江東区架空町3-11-1 TEL:03-0000-0012')],
    ),
    title: 'KAKUUTEC（カクーテック）架空総合展',
  };
  expect(namesOf(facts)).toEqual(['架空見本市株式会社']);
});

test('a firm whose name ends like an exhibition’s is one by its legal form', () => {
  const facts = pageFacts([
    ['会社名', '株式会社みらいフェア'],
    ['所在地', '〒135-0063 東京都江東区架空町3-11-1'],
    ['電話番号', '03-0000-0012'],
    ['設立', '2008年8月8日'],
  ]);
  expect(namesOf(facts)).toEqual(['株式会社みらいフェア']);
});
