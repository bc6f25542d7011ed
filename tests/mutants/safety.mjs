// @ts-check

/** Mutants of the copies, the marks and the opening of the store. @type {import('./mutant').Mutant[]} */
export const SAFETY_MUTANTS = [
  {
    what: 'a store of which a part is gone opens as if it were whole',
    file: 'storage/safety/open.ts',
    from: 'markedLess(held, noted)',
    to: 'false',
    tests: ['tests/storage/safety/snapshots.test.ts'],
  },
  {
    what: 'an older store is upgraded without a copy',
    file: 'storage/safety/open.ts',
    from: 'await copiedBeforeUpgrade();',
    to: '',
    tests: ['tests/storage/safety/snapshots.test.ts'],
  },
  {
    what: 'a copy that cannot be read replaces the database',
    file: 'storage/safety/open.ts',
    from: '  await snapshotPages(id, () => undefined);',
    to: '',
    tests: ['tests/components/faults/recovery.test.tsx'],
  },
  {
    what: 'a row that cannot be read is deleted without being kept',
    file: 'storage/safety/set-aside.ts',
    from: 'await orRefused(unreadable.bulkPut(found.map(({ mended: _, id: __, ...kept }) => kept)));',
    to: '',
    tests: ['tests/components/faults/bad-rows.test.tsx'],
  },
  {
    what: 'a person who is erased stays in the copies',
    file: 'storage/safety/forget-aside.ts',
    from: 'await files.remove((await files.list()).map(({ id }) => id));',
    to: '',
    tests: ['tests/storage/safety/snapshots.test.ts'],
  },
  {
    what: 'a damaged place of what is set aside closes the settings',
    file: 'storage/safety/database.ts',
    from: "if (reason.code !== 'database-unopenable') throw reason;",
    to: 'throw reason;',
    tests: ['tests/storage/safety/aside.test.ts'],
  },
  {
    what: 'what was kept aside is lost without a word',
    file: 'storage/safety/database.ts',
    from: 'if (isReplacing) void making',
    to: 'if (!isReplacing) void making',
    tests: ['tests/storage/safety/aside.test.ts'],
  },
  {
    what: 'an empty store in place of a full one is taken for a new one',
    file: 'storage/safety/open.ts',
    from: "if (!inside && expected) throw new Problem('database-lost');",
    to: '',
    tests: ['tests/storage/safety/open.test.ts'],
  },
  {
    what: 'fewer leads than were noted are not noticed',
    file: 'storage/safety/outside-mark.ts',
    from: 'held.leads < noted.leads',
    to: 'held.leads < 0',
    tests: ['tests/storage/safety/snapshots.test.ts'],
  },
  {
    what: 'a second new window waits for ever behind one that an old window blocks',
    file: 'storage/safety/open.ts',
    from: "reject(new Problem('database-blocked'));\n    }, ASKED_EVERY_MS);",
    to: '}, ASKED_EVERY_MS);',
    tests: ['tests/storage/safety/open.test.ts'],
  },
  {
    what: 'the lists of an older database are not made when it is opened',
    file: 'storage/safety/open.ts',
    from: 'if ((await listsFollow()) && isSameMark(held, await talliedMark())) return;',
    to: 'if (await talliedMark()) return;',
    tests: ['tests/storage/core/lists.test.ts'],
  },
  {
    what: 'the rows are never counted again once a window has',
    file: 'storage/safety/open.ts',
    from: 'const held = isCounted && (await listsFollow())',
    to: 'const held = (await listsFollow())',
    tests: ['tests/storage/safety/snapshots.test.ts'],
  },
];
