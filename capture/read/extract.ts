import {
  EXTRACTED_FIELDS,
  type ExtractedField,
  type ExtractedValue,
  type Extraction,
  LIST_FIELDS,
  type Reading,
} from '~/domain/capture/extraction';
import { sourceOf } from '~/domain/capture/page-key';
import { addresses } from './fields/addresses';
import { contactForms } from './fields/contact-forms';
import { emails } from './fields/emails';
import { capital, employees, established, fiscalYearEnd, listedCode } from './fields/figures';
import { legalForms, namesEn, namesJa, namesKana } from './fields/names';
import { corporateNumbers, invoiceNumbers, vatIds } from './fields/numbers';
import { phones } from './fields/phones';
import { representatives } from './fields/representatives';
import { socials } from './fields/socials';
import { business, customers, descriptions, refusals } from './fields/texts';
import { websites } from './fields/websites';
import type { Candidate, Page } from './page/page';
import { selectionNote } from './page/selection';
import { SEAM } from './statements/statement';

/** Lower confidence is offered as a choice but not filled in. */
const MIN_CONFIDENCE = 0.5;
const MOST_OFFERED = 5;
const MOST_OF_LIST = 12;
const LONGEST_QUOTE = 500;

/** Candidates of every field: the best are filled in, the others offered. */
export function extract(page: Page): Extraction {
  const { url, title, translated, frameUnread } = page.facts;
  const candidates = candidatesOf(page);
  const fields: Extraction['fields'] = {};
  for (const field of EXTRACTED_FIELDS) {
    const entry = entryOf(page, field, candidates[field] ?? []);
    if (entry) fields[field] = entry;
  }
  const names = [fields.nameJa, fields.nameEn].flatMap(
    (entry) => entry?.proposed.map(({ value }) => value) ?? [],
  );
  const note = selectionNote(page.facts, names);
  const elsewhere = page.owner !== undefined && !page.isOwnSite;
  return {
    url,
    title,
    fields,
    ...(elsewhere && { elsewhere }),
    ...(translated && { translated }),
    ...(frameUnread && { frameUnread }),
    ...(note && { note }),
  };
}

function candidatesOf(page: Page): Partial<Record<ExtractedField, Candidate[]>> {
  const ja = best(namesJa(page));
  const en = best(namesEn(page));
  const { postalCodes, prefectures, rests, sites, best: main } = addresses(page);
  const { phones: tels, faxes } = phones(page, main);
  const { names, titles } = representatives(page);
  return {
    nameJa: ja,
    nameEn: en,
    nameKana: namesKana(page),
    legalForm: legalForms(ja.filter(isConfident), en.filter(isConfident)),
    corporateNumber: corporateNumbers(page),
    invoiceNumber: invoiceNumbers(page),
    vatId: vatIds(page),
    representativeName: names,
    representativeTitle: titles,
    postalCode: postalCodes,
    prefecture: prefectures,
    addressRest: rests,
    phone: tels,
    fax: faxes,
    emails: emails(page),
    website: websites(page),
    established: established(page),
    capitalJpy: capital(page),
    employees: employees(page),
    fiscalYearEnd: fiscalYearEnd(page),
    listedCode: listedCode(page),
    business: business(page),
    customers: customers(page),
    sites,
    contactFormUrl: contactForms(page),
    social: socials(page),
    description: descriptions(page),
    refusesSales: refusals(page),
  };
}

const isConfident = ({ confidence }: Candidate): boolean => confidence >= MIN_CONFIDENCE;

/** Distinct values by descending confidence; page order breaks ties. */
function best(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return [...candidates]
    .sort((a, b) => b.confidence - a.confidence)
    .filter(({ value }) => {
      const key = value.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
      const fresh = key !== '' && !seen.has(key);
      seen.add(key);
      return fresh;
    });
}

function entryOf(
  page: Page,
  field: ExtractedField,
  candidates: readonly Candidate[],
): ExtractedValue | undefined {
  const ranking = best(candidates).map((each) => readingOf(page, each));
  if (!ranking.length) return undefined;
  const usable = page.owner?.isListed
    ? ranking.filter(({ evidence }) => evidence.how === 'selection')
    : ranking;
  const sure = usable.filter(({ confidence }) => confidence >= MIN_CONFIDENCE);
  const proposed = sure.slice(0, LIST_FIELDS.includes(field) ? MOST_OF_LIST : 1);
  const offered = ranking.filter((each) => !proposed.includes(each)).slice(0, MOST_OFFERED);
  return { proposed, offered };
}

const readingOf = (
  { facts }: Page,
  { value, confidence, label, quote, how, personal }: Candidate,
): Reading => ({
  value,
  confidence: Math.round(confidence * 100) / 100,
  personal: personal ?? false,
  evidence: {
    label,
    quote: quote.replaceAll(SEAM, '').slice(0, LONGEST_QUOTE),
    how,
    url: sourceOf(facts.url),
    readAt: facts.readAt,
  },
});
