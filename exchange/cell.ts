/** A value with what it is, before a preset gives it its form. */
export type Cell =
  | { is: 'text'; text: string }
  /** E.164, or as written where it could not be understood. */
  | { is: 'phone'; text: string }
  | { is: 'corporate-number'; digits: string }
  | { is: 'postal-code'; text: string }
  | { is: 'day'; day: string }
  | { is: 'integer'; value: number }
  | { is: 'list'; items: readonly string[] };
