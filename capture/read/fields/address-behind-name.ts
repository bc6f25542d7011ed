import { PREFECTURES } from '~/domain/addresses/prefectures';
import { isCopyright } from '../owner/mentions';

/** An address in a sentence: `con sede legale in Via Finta 45, 46029 Suzzara (MN)`. */
const SEAT =
  /\bsede(?:\s+legale)?(?:\s+in)?:?\s+((?:via|viale|piazza|piazzale|corso|largo|strada|vicolo|località)\s[^;()]{3,80}?\b\d{5}\b\s+[\p{L}' ]{2,40}(?:\([A-Z]{2}\))?)/iu;
/** An address in a copyright line: `© 2025 Mihon Srl - Via Finta 1, 38122 Trento - P.IVA …`; the address parser drops what follows the town. */
const STREET =
  /(?<= [-·•] ?|[,:;] |\bs\.?(?:r\.?l|p\.?a)\.? )(?:(?:via|viale|piazza|piazzale|corso|largo|strada|vicolo|località) |(?:v\.le|p\.zza|c\.so|loc\.) ?)[^;()]{3,80}?\b\d{5}\b.*$/i;
/** `© みらい株式会社 代表取締役 見本 正 東京都港区架空町1-2-3` (company, title, person, address). */
const PREFECTURE = new RegExp(
  `[\\s(（]((?:〒? ?\\d{3}-\\d{4} ?)?(?:${PREFECTURES.map(({ ja }) => ja).join('|')})\\S*?[市区町村郡]\\S*(?:\\d|[一二三四五六七八九十百〇](?:丁目|番|号|の)).*)$`,
);

const SENTENCE = /[。！？]/;

/** The address that follows the owner's name in the same line: in a sentence about its seat, a footer or a copyright line. */
export function addressBehindName(line: string): string | undefined {
  const seat = SEAT.exec(line)?.[1];
  if (seat || (SENTENCE.test(line) && !isCopyright(line))) return seat;
  return STREET.exec(line)?.[0] ?? PREFECTURE.exec(line)?.[1];
}
