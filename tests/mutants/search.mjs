// @ts-check

/** Mutants of the search: packed texts that follow the records, and the scan. @type {import('./mutant').Mutant[]} */
export const SEARCH_MUTANTS = [
  {
    what: 'a name that begins with what was typed is not listed first',
    file: 'domain/search/leads-found.ts',
    from: "Number(section === 'skeletons' || !isBeginning)",
    to: "Number(section === 'skeletons')",
    tests: ['tests/domain/search/search.test.ts'],
  },
  {
    what: 'what is typed on is looked for in the wrong leads',
    file: 'domain/search/section-hits.ts',
    from: '.filter((each) => needle.includes(each.needle))',
    to: '',
    tests: ['tests/domain/search/packed.test.ts'],
  },
  {
    what: 'the first hits are shown before better ones were looked for',
    file: 'domain/search/leads-found.ts',
    from: 'if (sum === best) equal++;',
    to: 'equal++;',
    tests: ['tests/domain/search/packed.test.ts'],
  },
  {
    what: 'a forgotten person stays in the packed texts',
    file: 'storage/core/search-texts.ts',
    from: 'if (isErased && !(await dropStale()))',
    to: 'if (isErased && !stamp)',
    tests: ['tests/storage/search/texts.test.ts'],
  },
  {
    what: 'what was read before a person was forgotten is stored after',
    file: 'storage/search/make-texts.ts',
    from: 'if ((await textsFollowing())?.epoch !== epoch) return false;',
    to: '',
    tests: ['tests/storage/search/texts.test.ts'],
  },
  {
    what: 'a person who is added is not found',
    file: 'storage/core/touched-rows.ts',
    from: 'searchedOf: ({ organisationId }) => organisationId,',
    to: 'searchedOf: () => undefined,',
    tests: ['tests/storage/search/texts.test.ts'],
  },
];
