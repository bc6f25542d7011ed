/** A postal address as far as it was understood; nothing below the prefecture is. */
export interface Address {
  /** `103-0023`, or the five digits of an Italian CAP. */
  postalCode?: string;
  /** As written: 東京都, Tokyo, the two letters of an Italian province; told from the city where only that is written. */
  prefecture?: string;
  /** ISO 3166-2: `JP-13`, `IT-BO`. */
  prefectureCode?: string;
  /** The address without them, NFKC, on one line. */
  addressRest?: string;
  /** By what the prefecture was known; absent where it was not. */
  how?: 'ja' | 'designated-city' | 'en' | 'it';
}
