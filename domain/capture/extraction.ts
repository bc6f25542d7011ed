/** Where a value came from, so that a person can check it before believing it. */
export interface Evidence {
  /** The label as seen on the page; empty where the value stood without one. */
  label: string;
  /** The page's own words, at most 500 characters. */
  quote: string;
  how:
    | 'table'
    | 'dl'
    | 'grid'
    | 'heading'
    | 'line'
    | 'jsonld'
    | 'microdata'
    | 'meta'
    | 'link'
    | 'title'
    | 'address'
    | 'url'
    | 'selection'
    | 'prose';
  /** The page's address without query and hash, unless the page needs them. */
  url: string;
  /** Instant, ISO, UTC. */
  readAt: string;
}

/** One proposed value of a field with where it came from. */
export interface Reading {
  /** Normalised: E.164, ISO date, yen or people as digits, an absolute URL. */
  value: string;
  evidence: Evidence;
  /** 0 to 1. */
  confidence: number;
  /** Of a person, thus unticked until the user says so. */
  personal: boolean;
}

export const EXTRACTED_FIELDS = [
  'nameJa',
  'nameEn',
  'nameKana',
  'legalForm',
  'corporateNumber',
  'invoiceNumber',
  'vatId',
  'representativeName',
  'representativeTitle',
  'postalCode',
  'prefecture',
  'addressRest',
  'phone',
  'fax',
  'emails',
  'website',
  'established',
  'capitalJpy',
  'employees',
  'fiscalYearEnd',
  'listedCode',
  'business',
  'customers',
  'sites',
  'contactFormUrl',
  'social',
  'description',
  'refusesSales',
] as const;
export type ExtractedField = (typeof EXTRACTED_FIELDS)[number];

/** Fields that may hold several values; every other holds at most one. */
export const LIST_FIELDS: readonly ExtractedField[] = ['emails', 'social', 'sites'];

export interface ExtractedValue {
  /** What the form shows; at most one reading unless the field is a list. */
  proposed: Reading[];
  /** What lost, best first; and what was too unsure to be filled in. */
  offered: Reading[];
}

/** What the page says about one organisation, with evidence, not yet believed. */
export interface Extraction {
  url: string;
  title: string;
  fields: Partial<Record<ExtractedField, ExtractedValue>>;
  /** The same site's company-profile page, where the open page is not it. */
  profileLink?: { href: string; text: string };
  /** Whether the page is another's, so that its address says nothing of the organisation: the user marked it on a list, in an article. */
  elsewhere?: true;
  /** What the user had marked on the page, where it is more than the name. */
  note?: string;
}
