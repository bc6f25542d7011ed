/** A postal address as far as it was understood; nothing below the prefecture is parsed. */
export interface Address {
  /** `103-0023`, or the five digits of an Italian postal code (CAP). */
  postalCode?: string;
  /** As written (東京都, Tokyo, a two-letter Italian province), or derived from the city. */
  prefecture?: string;
  /** ISO 3166-2: `JP-13`, `IT-BO`. */
  prefectureCode?: string;
  /** The remaining address in NFKC, on one line. */
  addressRest?: string;
  /** How the prefecture was determined; absent if it was not. */
  how?: 'ja' | 'designated-city' | 'en' | 'it';
}
