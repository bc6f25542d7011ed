import { internationalPhone } from '~/domain/values/phone';

const JAPANESE = /^\+81[1-9]\d{7,}$/;
/** Group lengths of a Japanese number by prefix and length; `undefined` where it is not one. */
const groupings = new Map<number, readonly number[] | undefined>();

/**
 * Lengths of the groups that a Japanese number in E.164 is written in after its country code; `undefined` where it is none, 'foreign' for any other.
 * Cached per prefix: Japanese rules look at no more than five digits, and asking the package costs more than writing the row.
 */
export function groupsOf(phone: string): readonly number[] | 'foreign' | undefined {
  if (!JAPANESE.test(phone)) return 'foreign';
  const key = Number(phone.slice(3, 8)) * 100 + phone.length;
  if (!groupings.has(key)) {
    const written = internationalPhone(phone);
    groupings.set(
      key,
      written === phone
        ? undefined
        : written
            .slice('+81 '.length)
            .split('-')
            .map(({ length }) => length),
    );
  }
  return groupings.get(key);
}

/** Digits in groups of such lengths. */
export function grouped(digits: string, lengths: readonly number[], between: string): string {
  let text = '';
  let at = 0;
  for (const length of lengths) {
    text += (at > 0 ? between : '') + digits.slice(at, at + length);
    at += length;
  }
  return text;
}
