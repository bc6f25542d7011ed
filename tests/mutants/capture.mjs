// @ts-check

/** Mutants of the page reader. @type {import('./mutant').Mutant[]} */
export const CAPTURE_MUTANTS = [
  {
    what: 'a doubtful value is filled in as if the page had said it plainly',
    file: 'capture/read/extract.ts',
    from: 'usable.filter(({ confidence }) => confidence >= MIN_CONFIDENCE)',
    to: 'usable.filter(({ confidence }) => confidence >= 0)',
    tests: ['tests/capture/fields.test.ts'],
  },
  {
    what: 'the number in a fax row becomes the phone number',
    file: 'capture/read/fields/line-phones.ts',
    from: "if (within || !fields.includes('fax')) return phone.kind;",
    to: "if (within || fields.includes('fax')) return phone.kind;",
    tests: ['tests/capture/fields.test.ts'],
  },
  {
    what: 'the example address of a form becomes the company’s e-mail',
    file: 'capture/read/fields/emails.ts',
    from: 'PLACEHOLDER.test(address) ||',
    to: 'PLACEHOLDER.test(page.facts.url) ||',
    tests: ['tests/capture/fields.test.ts'],
  },
  {
    what: 'a postal code of one page is joined to the street of another',
    file: 'capture/read/join-extractions.ts',
    from: 'ADDRESS.includes(field) ? addressed : a.proposed.length > 0',
    to: 'ADDRESS.includes(field) && !addressed ? false : a.proposed.length > 0',
    tests: ['tests/capture/fields.test.ts'],
  },
  {
    what: 'the telephone of a newspaper becomes that of the company it writes about',
    file: 'capture/read/owner/third-party-page.ts',
    from: 'ABOUT_OTHERS.test(domain) || isNewsArticle(facts, profiles)',
    to: 'ABOUT_OTHERS.test(domain) || isNewsArticle({ ...facts, meta: [] }, profiles)',
    tests: ['tests/capture/fields.test.ts'],
  },
  {
    what: 'a text cut at its bound ends in half a character',
    file: 'domain/capture/bounded.ts',
    from: "/[\\ud800-\\udbff]/.test(text[most - 1] ?? '')",
    to: "/[\\ud800-\\udbff]/.test(text[most] ?? '')",
    tests: ['tests/capture/text.test.ts'],
  },
  {
    what: 'the footer of a page beyond the bounds is not read, and nobody owns the page',
    file: 'capture/page/walk.ts',
    from: 'found.lines.makeRoom();',
    to: 'found.lines.makeRoom();\n  missed.length = 0;',
    tests: ['tests/e2e/capture/hostile.spec.ts'],
  },
];
