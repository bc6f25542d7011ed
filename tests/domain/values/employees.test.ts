import { describe, expect, test } from 'vitest';
import { employeesFrom } from '~/domain/values/employees';

const scopesOf = (text: string) => employeesFrom(text)?.all.map(({ value, scope }) => [value, scope]);

describe('the primary headcount', () => {
  test.each([
    ['６０名', 60],
    ['約 1,000 名', 1_000],
    ['約1万2千人', 12_000],
    ['百二十名', 120],
    ['299 (as of March 2024)', 299],
    ['approx. 120 employees', 120],
    ['About 1,200', 1_200],
    ['120 dipendenti', 120],
    ['circa 1.200 dipendenti', 1_200],
    ['従業員数 216', 216],
    ['2024年 120名', 120],
    ['FY2023: 1,500', 1_500],
    ['120名 平均年齢35歳', 120],
    ['25名（パート・アルバイト含む）', 25],
    ['役員3名　従業員25名', 25],
    ['男性 60名 女性 40名 合計 100名', 100],
    ['社員 10名　パート 5名　合計 15名', 15],
    ['1,234名（連結） 567名（単体）', 567],
    ['1,234 (consolidated), 567 (non-consolidated)', 567],
    ['グループ全体 1,200名', 1_200],
    ['正社員12名', 12],
    ['事務局長（1名）、経営指導員（2名）、支援員（3名）', 6],
    ['営業部 10名／製造部 20名／管理部 3名', 33],
    ['男性 60名 女性 40名', 100],
    ['正社員 80名 契約社員 10名', 80],
    ['営業部 10名、パート 5名', 10],
    ['常勤4名、非常勤9名、登録ボランティア86名', 4],
  ])('of %s is %i', (text, people) => {
    expect(employeesFrom(text)?.primary).toBe(people);
  });

  test.each([
    '',
    '非公開',
    '人材育成',
    '③ 人材育成',
    '1.個人情報',
    '名古屋市中区錦2-9',
    '303 号室',
    '事務局長（1名）',
    '© 2026 Mirai',
  ])('is not read from %j', (text) => {
    expect(employeesFrom(text)).toBeUndefined();
  });
});

describe('headcounts', () => {
  test('are all returned, each with its scope', () => {
    expect(scopesOf('100名（正社員80名、パート20名）')).toEqual([
      [100, 'unspecified'],
      [80, 'sub'],
      [20, 'non-regular'],
    ]);
    expect(scopesOf('単体 500人 / 連結 1,234人')).toEqual([
      [500, 'standalone'],
      [1234, 'group'],
    ]);
    expect(scopesOf('Consolidated: 5,000 employees; Non-consolidated: 1,000 employees')).toEqual([
      [5000, 'group'],
      [1000, 'standalone'],
    ]);
    expect(scopesOf('25 dipendenti, di cui donne 10 addetti')).toEqual([
      [25, 'unspecified'],
      [10, 'sub'],
    ]);
  });

  test('are approximate where the page says so', () => {
    for (const text of [
      '約300名',
      '300名程度',
      '300名以上',
      '300名余',
      '300+ employees',
      'over 300 staff',
      '200〜300名',
    ])
      expect(employeesFrom(text)?.all[0], text).toMatchObject({ value: 300, approx: true });
  });

  test('have their reference date', () => {
    expect(employeesFrom('161名（2024年5月31日現在）')?.asOf).toBe('2024-05-31');
    expect(employeesFrom('120 employees (as of March 2024)')?.asOf).toBe('2024-03');
    expect(employeesFrom('120名')?.asOf).toBeUndefined();
  });
});
