import { corporateNumberFrom, invoiceNumberFrom } from '~/domain/values/corporate-number';
import { vatIdFrom } from '~/domain/values/vat-id';
import type { Candidate, Page } from '../page/page';

/** Corporate numbers (法人番号, 13 digits) with a valid check digit: labelled, in structured data or inside an invoice number. */
export function corporateNumbers(page: Page): Candidate[] {
  const labelled = page.statements.flatMap((each): Candidate[] => {
    const trust = page.trust(each);
    const asked = each.label.fields.some((field) => field === 'corporateNumber' || field === 'invoiceNumber');
    const value = asked && trust ? corporateNumberFrom(each.value) : undefined;
    return value
      ? [{ value, confidence: 0.98 * trust, label: each.label.written, quote: each.value, how: each.how }]
      : [];
  });
  const stated = page.stated.flatMap(({ how, properties }) =>
    properties.flatMap(({ path, value }): Candidate[] => {
      const number = /^(taxID|vatID|identifier|identifier\.value|iso6523Code)$/.test(path)
        ? corporateNumberFrom(value)
        : undefined;
      return number && page.owner ? [{ value: number, confidence: 0.9, label: path, quote: value, how }] : [];
    }),
  );
  const loose = page.facts.lines.flatMap(({ text }, at): Candidate[] => {
    const value =
      page.owner && !page.isOthers(at) && /法人番号/.test(text) && text.length <= 300
        ? corporateNumberFrom(text.slice(text.indexOf('法人番号')))
        : undefined;
    return value ? [{ value, confidence: 0.8, label: '法人番号', quote: text, how: 'line' }] : [];
  });
  const issuer = invoiceNumbers(page).flatMap((each): Candidate[] => {
    const value = corporateNumberFrom(each.value);
    return value ? [{ ...each, value, confidence: each.confidence * 0.97 }] : [];
  });
  return [...labelled, ...stated, ...issuer, ...loose];
}

/** Numbers of a qualified invoice issuer, `T` and 13 digits, anywhere in the owner's text. */
export function invoiceNumbers(page: Page): Candidate[] {
  const labelled = page.statements.flatMap((each): Candidate[] => {
    const trust = page.trust(each);
    const value = trust ? invoiceNumberFrom(each.value) : undefined;
    return value
      ? [{ value, confidence: 0.96 * trust, label: each.label.written, quote: each.value, how: each.how }]
      : [];
  });
  const loose = page.facts.lines.flatMap(({ text }, at): Candidate[] => {
    const value =
      page.owner && !page.isOthers(at) && /T ?-?\d/.test(text) ? invoiceNumberFrom(text) : undefined;
    return value ? [{ value, confidence: 0.8, label: '', quote: text, how: 'line' }] : [];
  });
  return [...labelled, ...loose];
}

const VAT = /(?:p\.?\s?iva|part(?:ita|\.)\s*iva|\bvat\b|p\.i\.)[^\d]{0,25}(?:IT)?\s?(\d{11})\b/i;

/** Italian VAT numbers (P.IVA, 11 digits) with a valid check digit. */
export function vatIds(page: Page): Candidate[] {
  const labelled = page.statements.flatMap((each): Candidate[] => {
    const trust = page.trust(each);
    const value = each.label.fields.includes('vatId') && trust ? vatIdFrom(each.value) : undefined;
    return value
      ? [{ value, confidence: 0.97 * trust, label: each.label.written, quote: each.value, how: each.how }]
      : [];
  });
  const loose = page.facts.lines.flatMap(({ text, region }, at): Candidate[] => {
    const value =
      page.owner && !page.isOthers(at) ? vatIdFrom(VAT.exec(text.slice(0, 1_000))?.[1] ?? '') : undefined;
    return value
      ? [{ value, confidence: region === 'footer' ? 0.92 : 0.86, label: 'P.IVA', quote: text, how: 'line' }]
      : [];
  });
  return [...labelled, ...loose];
}
