import type { Phone } from '~/domain/values/phone';
import type { Candidate } from '../page/page';

/** A phone or fax number found on the page. */
export interface FoundPhone extends Candidate {
  /** Whether its line or label names a site other than the head office. */
  site: boolean;
  kind: Phone['kind'];
  /** Whether its line is hidden, as in a closed tab. */
  unseen?: boolean;
  /** Whether it can be dialled from abroad (docs/domain-rules.md 4.2). */
  international: boolean;
}

/** Kinds of numbers that end at a country's border: 0120 and 0800, 0570, 0990. */
const NATIONAL_ONLY: ReadonlySet<Phone['type']> = new Set([
  'TOLL_FREE',
  'UAN',
  'SHARED_COST',
  'PREMIUM_RATE',
]);

/** A number that stands in place of one: nothing but zeros behind the area code. */
const FILLER = /(?:\D0+){2}\D*$|0{7}$/;
/** Digits in counting order, as in many examples; some lines really have them. */
const COUNTED = /12345678$|123456$/;

/** The number as a candidate, as a list of at most one; empty for an invalid number and for one that only fills a place (000-0000). */
export function foundPhone(
  { e164, type, raw, kind }: Phone,
  found: Omit<Candidate, 'value'> & { site: boolean; unseen?: boolean; kind?: Phone['kind'] },
): FoundPhone[] {
  if (!e164 || FILLER.test(raw)) return [];
  const doubt = COUNTED.test(e164) ? 0.1 : 0;
  return [
    {
      kind,
      ...found,
      value: e164,
      confidence: found.confidence - doubt,
      international: !NATIONAL_ONLY.has(type),
    },
  ];
}
