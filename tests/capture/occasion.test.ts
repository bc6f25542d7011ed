import { describe, expect, test } from 'vitest';
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
  '架空展 in 東京',
  '架空ビジネスウィーク',
  'Kakuu Space Week',
  'Kakuu Fair Tokyo',
  'The 5th Kakuu Robots',
  '12ª edizione Kakuu',
  'Festival dello Spazio Kakuu',
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
  'Weekend Optics',
  'Fiera Kakuu',
  '架空商店',
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

describe('a fair whose name has no word for one', () => {
  const FAIRS: readonly [language: string, name: string, days: string, hall: string, menu: string][] = [
    ['ja', '架空ジャパン・ドローン', '会期', '会場', '出展者一覧'],
    ['ja', 'KAKUU-TECH JAPAN', '開催期間', '開催場所', '出展のご案内'],
    ['en', 'Kakuu Days', 'Show dates', 'Venue', 'Exhibitors'],
    ['it', 'Kakuu Incontri Aerospazio', 'Date e orari', 'Sede', 'Espositori'],
  ];
  const DRONE = FAIRS[0] as (typeof FAIRS)[number];
  const heading = (text: string) => ({ level: 1, text, region: 'main' as const });
  const siteOf = (name: string) => ({ meta: [{ name: 'og:site_name', content: name }] });
  const event = (name: string, type = 'ExhibitionEvent') =>
    JSON.stringify({
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': type, name, startDate: '2026-11-04', organizer: { '@type': 'Organization', name } },
        { '@type': 'Organization', name },
      ],
    });
  const pageOf = ([language, , days, hall]: (typeof FAIRS)[number]) => ({
    ...pageFacts([
      [days, '2026-11-04 – 2026-11-06'],
      [hall, '架空ホール'],
      ['TEL', '03-9999-0012'],
    ]),
    language,
  });

  test.each(FAIRS)('%s: %s as the whole title', (...fair) =>
    expect(namesOf({ ...pageOf(fair), title: fair[1] })).toEqual([]),
  );
  test.each(FAIRS)('%s: %s as heading, site and holder of the copyright', (...fair) => {
    const page = pageOf(fair);
    const lines = [...page.lines, line(`© 2026 ${fair[1]}`, 'footer')];
    const title = `2026 | ${fair[1]}`;
    expect(namesOf({ ...page, ...siteOf(fair[1]), title, headings: [heading(fair[1])], lines })).toEqual([]);
  });
  test.each(FAIRS)('%s: %s on a page without days, by what its menu offers', (...fair) => {
    const lines = [line(fair[4], 'header'), line('TEL 03-9999-0012'), line(`© ${fair[1]}`, 'footer')];
    const facts = { ...pageFacts([]), language: fair[0], ...siteOf(fair[1]), title: fair[1], lines };
    expect(namesOf(facts)).toEqual([]);
  });
  test.each(FAIRS)('%s: %s as an event stated in JSON-LD', (...fair) => {
    const facts = { ...pageFacts([['TEL', '03-9999-0012']]), ...siteOf(fair[1]), title: fair[1] };
    expect(namesOf({ ...facts, jsonLd: [event(fair[1])] })).toEqual([]);
    expect(namesOf({ ...facts, jsonLd: [event(fair[1], 'Organization')] })).toEqual([fair[1]]);
  });
  test('by its number or its initials in another place', () => {
    const name = 'The 5th Kakuu International Robot Show';
    const facts = { ...pageFacts([['TEL', '03-9999-0012']]), language: 'en', title: name };
    expect(namesOf({ ...facts, ...siteOf('Kakuu International Robot Show') })).toEqual([]);
    expect(namesOf({ ...facts, ...siteOf('KIRS') })).toEqual([]);
  });

  test('the firm that tells where it exhibits is the company, under a heading with the fair’s name', () => {
    const page = pageOf(DRONE);
    const told = {
      ...page,
      title: '架空ジャパン・ドローンに出展します | みらい衛星',
      ...siteOf('みらい衛星'),
      headings: [heading('架空ジャパン・ドローン')],
      lines: [...page.lines, line('© みらい衛星', 'footer')],
    };
    expect(namesOf(told)).toEqual(['みらい衛星']);
  });
  test('a firm that is named with its legal form anywhere is none, whatever its page tells', () => {
    const page = pageOf(DRONE);
    const lines = [...page.lines, line('© みらい衛星株式会社', 'footer')];
    expect(namesOf({ ...page, title: 'みらい衛星', lines })).toContain('みらい衛星株式会社');
  });
});
