/** A Japanese era: the Gregorian year of its year 1, first and last day (docs/domain-rules.md 4.3). */
export interface Era {
  letter: string;
  firstYear: number;
  from: string;
  to: string;
}

/** Eras since 1868 by name. */
export const ERAS: Readonly<Record<string, Era>> = {
  明治: { letter: 'M', firstYear: 1868, from: '1868-10-23', to: '1912-07-29' },
  大正: { letter: 'T', firstYear: 1912, from: '1912-07-30', to: '1926-12-24' },
  昭和: { letter: 'S', firstYear: 1926, from: '1926-12-25', to: '1989-01-07' },
  平成: { letter: 'H', firstYear: 1989, from: '1989-01-08', to: '2019-04-30' },
  令和: { letter: 'R', firstYear: 2019, from: '2019-05-01', to: '9999-12-31' },
};

/** The era with a full name, first character or letter. */
export const eraNamed = (name: string): Era | undefined =>
  Object.entries(ERAS).find(
    ([full, { letter }]) => full.startsWith(name) || letter === name.toUpperCase(),
  )?.[1];
