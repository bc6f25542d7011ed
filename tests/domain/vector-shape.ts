import type { Prefecture } from '~/domain/addresses/prefectures';
import type { Calendar } from '~/domain/dates/holidays';

/** Shape of `fixtures/vectors.json`. */
export interface Vectors {
  corporateNumber: { in: string; checkDigit: number; valid: boolean }[];
  corporateNumberText: { in: string; out: unknown }[];
  fictionalCorporateNumbers: string[];
  legalForm: { in: string; core: string; form: string | null; pos: string | null; key: string }[];
  similarity: {
    a: string;
    b: string;
    keyA: string;
    keyB: string;
    equal: boolean;
    dice: number;
    skelA: string | null;
    skelB: string | null;
  }[];
  amount: { in: string; out: unknown }[];
  date: { in: string; out: unknown }[];
  employees: { in: string; out: unknown }[];
  address: {
    in: string;
    out: {
      postal: string | null;
      prefCode: string | null;
      pref: string | null;
      rest: string;
      how: string | null;
    };
  }[];
  phones: { in: string; out: unknown }[];
  domains: { in: string; domain: string | null }[];
  prefectures: Prefecture[];
  businessDays: { from: string; plus: number; cal: Calendar[]; custom: boolean; out: string }[];
  holidays: Record<string, [day: string, name: string][] | Record<string, string>>;
  csvGuard: { in: string; out: string; back: boolean }[];
  match: { a: MatchSide; b: MatchSide; out: { score: number; level: string; why: string[] } }[];
  excelSafe: Record<'phone' | 'corporateNumber' | 'postal', [string, string][]>;
}

export interface MatchSide {
  names: string[];
  domain?: string;
  corporateNumber?: string;
  phones?: string[];
  emails?: string[];
}
