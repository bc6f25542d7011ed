/** Where a value was found, so that the user can check it. */
export interface Evidence {
  /** The label as written on the page; empty for a value without label. */
  label: string;
  /** Text of the page, at most 500 characters. */
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
  /** Page address without query and hash, unless the page needs them. */
  url: string;
  /** Instant, ISO 8601 in UTC. */
  readAt: string;
}

/** A proposed value of a field, with its evidence. */
export interface Reading {
  /** Normalised: E.164, ISO date, yen or headcount as digits, absolute URL. */
  value: string;
  evidence: Evidence;
  /** 0 to 1. */
  confidence: number;
  /** Whether it is personal data, which is saved only if the user ticks it. */
  personal: boolean;
}

/** Fields that are read off a page. */
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

/** Fields with several values; all others have at most one. */
export const LIST_FIELDS: readonly ExtractedField[] = ['emails', 'social', 'sites'];

/** Readings of one field. */
export interface ExtractedValue {
  /** Values filled into the form; at most one unless the field is a list. */
  proposed: Reading[];
  /** Alternatives, best first, including those too uncertain to be filled in. */
  offered: Reading[];
}

/** One of several companies on a page, with what is its own and what the site says for all. */
export interface CompanyChoice {
  name: string;
  fields: Partial<Record<ExtractedField, ExtractedValue>>;
}

/** What a page says about one organisation, with evidence; unconfirmed. */
export interface Extraction {
  url: string;
  title: string;
  fields: Partial<Record<ExtractedField, ExtractedValue>>;
  /** The companies of a page that presents several alike, at least two, in page order. Then `fields` is empty until the user chooses one. */
  companies?: CompanyChoice[];
  /** Link to the company-profile page of the same site, if the open page is another. */
  profileLink?: { href: string; text: string };
  /** Whether the page is on another's site (a list or article the user selected from), so that its address is not the organisation's. */
  elsewhere?: true;
  /** Whether the page was read in a translation that the browser put in place of its own text. */
  translated?: true;
  /** Whether much of the page is a frame of another site, which was not read. */
  frameUnread?: true;
  /** The text the user selected on the page, if it is more than the name. */
  note?: string;
}
