import type { Chance } from './chance';

/** An invented company: each fact as a page writes it and as it should be read. */
export interface Fact {
  /** Text of the page; lines separated by newlines. */
  text: string;
  /** Expected value by field of the extraction. */
  expected: Record<string, string | number | string[]>;
}
export type FactName =
  | 'name'
  | 'representative'
  | 'address'
  | 'phone'
  | 'fax'
  | 'email'
  | 'established'
  | 'capital'
  | 'employees'
  | 'business'
  | 'corporateNumber';
export interface InventedCompany {
  nameJa: string;
  nameEn: string;
  host: string;
  facts: Record<FactName, Fact>;
}

const STEMS: readonly [ja: string, en: string][] = [
  ['ほしかげ精機', 'Hoshikage Seiki'],
  ['あけぼの電装', 'Akebono Denso Kakuu'],
  ['ソラネット', 'Soranet'],
  ['架空測器', 'Kakuu Sokki'],
  ['ミナトロボティクス', 'Minato Robotics'],
  ['つばさ複合材', 'Tsubasa Composite'],
  ['北斗架空通信', 'Hokuto Kakuu Tsushin'],
  ['カナタエアロ', 'Kanata Aero'],
  ['しろがね推進', 'Shirogane Suishin'],
  ['月見光学', 'Tsukimi Optics'],
];
const FAMILY = ['架空', '仮名', '見本', '空野', '星影', '月野'];
const GIVEN = ['太郎', '花子', '一郎', '美咲', '健', '由紀子'];
const PLACES: readonly [prefecture: string, rest: string, area: string][] = [
  ['東京都', '港区架空町', '3'],
  ['茨城県', 'つくば市架空', '29'],
  ['愛知県', '名古屋市中区架空', '52'],
  ['大阪府', '大阪市北区架空町', '6'],
  ['神奈川県', '横浜市西区架空', '45'],
];
const NUMBERS = ['7999901000001', '6999901000002', '4999903000010', '1999905000003'];
const BUSINESSES = [
  '小型衛星用部品の設計と製造',
  '無人機の開発、販売',
  '精密計測機器の製造販売',
  '複合材料の研究開発',
];
const KANJI = '〇一二三四五六七八九';

const wide = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const commas = (value: number): string => value.toLocaleString('en-US');

/** A random company. */
export function inventedCompany(chance: Chance): InventedCompany {
  const [ja, en] = chance.pick(STEMS);
  const nameJa = chance.odds(0.5) ? `株式会社${ja}` : `${ja}株式会社`;
  const nameEn = `${en} ${chance.pick(['Co., Ltd.', 'Inc.', 'Corporation', 'K.K.'])}`;
  const host = `www.${en.toLowerCase().replace(/\W+/g, '-')}.example`;
  return {
    nameJa,
    nameEn,
    host,
    facts: {
      name: name(chance, nameJa, nameEn),
      representative: representative(chance),
      address: address(chance),
      phone: phone(chance, 'phone', 1),
      fax: phone(chance, 'fax', 2),
      email: email(chance, host),
      established: established(chance),
      capital: capital(chance),
      employees: employees(chance),
      business: business(chance),
      corporateNumber: corporateNumber(chance),
    },
  };
}

function name(chance: Chance, nameJa: string, nameEn: string): Fact {
  const text = chance.pick([
    `${nameJa}（${nameEn}）`,
    `${nameJa}\n${nameEn}`,
    `${nameJa} (英文名：${nameEn})`,
    `${nameJa.replace('株式会社', ' 株式会社 ').trim()}\n${nameEn}`,
  ]);
  return { text, expected: { nameJa, nameEn } };
}

function representative(chance: Chance): Fact {
  const person = `${chance.pick(FAMILY)} ${chance.pick(GIVEN)}`;
  const title = chance.pick(['代表取締役', '代表取締役社長', '代表取締役CEO']);
  const shown = chance.pick([
    `${title} ${person}`,
    `${title}　${person.replace(' ', '　')}`,
    `${person}（${title}）`,
    `${title}：${person}`,
  ]);
  return { text: shown, expected: { representativeName: person, representativeTitle: title } };
}

function address(chance: Chance): Fact {
  const [prefecture, area] = chance.pick(PLACES);
  const code = `${chance.whole(100, 999)}-000${chance.whole(0, 9)}`;
  const rest = `${area}${chance.whole(1, 9)}-${chance.whole(1, 30)}-${chance.whole(1, 20)}`;
  const building = chance.odds(0.5) ? ` 架空ビル${chance.whole(2, 12)}階` : '';
  const line = `${prefecture}${rest}${building}`;
  const text = chance.pick([
    `〒${code} ${line}`,
    `〒${code}\n${line}`,
    `${line}（〒${code}）`,
    `〒${wide(code).replace('－', '−')}　${wide(line)}`,
    `${code} ${line}`,
  ]);
  return { text, expected: { postalCode: code, prefecture, addressRest: `${rest}${building}` } };
}

function phone(chance: Chance, field: 'phone' | 'fax', last: number): Fact {
  const parts = chance.pick([
    ['03', '9999', `000${last}`],
    ['029', '000', `100${last}`],
    ['052', '999', `000${last}`],
    ['06', '9999', `000${last}`],
  ] as const);
  const shown = chance.pick([
    parts.join('-'),
    `${parts[0]}(${parts[1]})${parts[2]}`,
    wide(parts.join('-')),
    `+81-${parts.join('-').slice(1)}`,
    parts.join(' - '),
  ]);
  const note = field === 'phone' && chance.odds(0.25) ? '（代表）' : '';
  return { text: shown + note, expected: { [field]: `+81${parts.join('').slice(1)}` } };
}

function email(chance: Chance, host: string): Fact {
  const address = `${chance.pick(['info', 'contact', 'sales'])}@${host.replace('www.', '')}`;
  return { text: chance.odds(0.2) ? address.replace('@', '[at]') : address, expected: { emails: [address] } };
}

function established(chance: Chance): Fact {
  const year = chance.whole(1950, 2023);
  const month = chance.whole(1, 12);
  const day = chance.whole(8, 28);
  const two = (value: number) => String(value).padStart(2, '0');
  const era =
    year >= 2020
      ? `令和${year - 2018}`
      : year >= 1990 && year <= 2018
        ? `平成${year - 1988}`
        : year <= 1988
          ? `昭和${year - 1925}`
          : '';
  const kanjiYear = [...String(year)].map((digit) => KANJI[Number(digit)]).join('');
  const full = `${year}-${two(month)}-${two(day)}`;
  const [text, iso] = chance.pick([
    [`${year}年${month}月${day}日`, full],
    [`${year}年${month}月`, full.slice(0, 7)],
    [`${year}年`, full.slice(0, 4)],
    [`${year}/${two(month)}/${two(day)}`, full],
    [`${year}.${month}.${day}`, full],
    [era ? `${era}年${month}月${day}日` : `${year}年${month}月${day}日`, full],
    [era ? `${year}年（${era}年）${month}月` : `${year}年${month}月`, full.slice(0, 7)],
    [`${kanjiYear}年`, full.slice(0, 4)],
  ] as const);
  return { text, expected: { established: iso } };
}

function capital(chance: Chance): Fact {
  const man = chance.pick([300, 1_000, 3_850, 9_999, 12_345, 50_000]);
  const yen = man * 10_000;
  const oku = Math.floor(man / 10_000);
  const rest = man % 10_000;
  const units = `${oku ? `${oku}億` : ''}${rest ? `${commas(rest)}万` : ''}円`;
  const text = chance.pick([
    units,
    `${commas(yen)}円`,
    `${commas(man * 10)}千円`,
    `金${units}`,
    wide(units),
    `${units}（2024年3月末現在）`,
    `${units}（資本準備金含む）`,
    `¥${commas(yen)}`,
  ]);
  return { text, expected: { capitalJpy: yen } };
}

function employees(chance: Chance): Fact {
  const count = chance.pick([5, 12, 48, 150, 1_234]);
  const text = chance.pick([
    `${commas(count)}名`,
    `${count}人`,
    `約${commas(count)}名`,
    `${commas(count)}名（2024年4月1日現在）`,
    `${commas(count)}名（連結 ${commas(count * 3)}名）`,
    `${wide(String(count))}名`,
    `${commas(count)}名 ※パート含む`,
  ]);
  return { text, expected: { employees: count } };
}

function business(chance: Chance): Fact {
  const items = chance.shuffled(BUSINESSES).slice(0, chance.whole(1, 3));
  const text = chance.pick([
    items.map((item) => `・${item}`).join('\n'),
    items.map((item, at) => `${at + 1}. ${item}`).join('\n'),
  ]);
  return { text, expected: { business: items.join(' / ') } };
}

function corporateNumber(chance: Chance): Fact {
  const digits = chance.pick(NUMBERS);
  const text = chance.pick([
    digits,
    digits.replace(/^(\d)(\d{4})(\d{4})(\d{4})$/, '$1-$2-$3-$4'),
    wide(digits),
  ]);
  return { text, expected: { corporateNumber: digits } };
}
