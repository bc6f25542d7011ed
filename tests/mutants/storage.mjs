// @ts-check

/** Mutants of what is stored, undone, purged and merged. @type {import('./mutant').Mutant[]} */
export const STORAGE_MUTANTS = [
  {
    what: 'a write that fails half-way leaves half of it',
    file: 'storage/core/commit.ts',
    from: "await database.transaction('rw', database.tables, async () => written(work, options))",
    to: 'await written(work, options)',
    tests: ['tests/storage/safety/open.test.ts'],
  },
  {
    what: 'an undo takes away what was written later with the same value',
    file: 'storage/undo/preview.ts',
    from: 'row && !written?.has(field) && canonical',
    to: 'row && canonical',
    tests: ['tests/storage/undo/undo.test.ts'],
  },
  {
    what: 'emptying the trash takes the notes of a lead that was merged into a live one',
    file: 'storage/patches/purge.ts',
    from: 'isExpired(row) && !mergedLeads.has(row.id)',
    to: 'isExpired(row)',
    tests: ['tests/storage/commands/trash.test.ts'],
  },
  {
    what: 'an erased person stays in the quotes of a company’s evidence',
    file: 'storage/patches/named-texts.ts',
    from: '!TEXTLESS.includes(name)',
    to: "!TEXTLESS.includes(name) && name !== 'organisations'",
    tests: ['tests/storage/commands/forget-contact.test.ts'],
  },
  {
    what: 'a mission of the first version loses its customary closures',
    file: 'storage/core/migrations.ts',
    from: 'customaryClosures === false ? []',
    to: 'customaryClosures !== false ? []',
    tests: ['tests/storage/backup/merge-backup.test.ts', 'tests/storage/backup/released-files.test.ts'],
  },
  {
    what: 'a company that is probably stored is saved a second time without asking',
    file: 'storage/queries/matching/recognise-organisation.ts',
    from: "level === 'probable' && !organisation.deletedAt",
    to: "level === 'same' && !organisation.deletedAt",
    tests: ['tests/storage/queries/identity.test.ts'],
  },
  {
    what: 'a step is counted as due by London’s day and not by Tokyo’s',
    file: 'storage/queries/due.ts',
    from: 'dayAt(now, zone)',
    to: "dayAt(now, zone && 'UTC')",
    tests: ['tests/storage/commands/edit-follow-up.test.ts'],
  },
  {
    what: 'a row of a file with a forged stamp is merged and wins for ever',
    file: 'storage/backup/read-backup.ts',
    from: "if (!STAMP.test(stamp)) throw new Problem('value-invalid', field);",
    to: "if (!stamp) throw new Problem('value-invalid', field);",
    tests: ['tests/storage/backup/merge-backup.test.ts'],
  },
  {
    what: 'a lead back from the trash brings steps that had been dropped before',
    file: 'storage/patches/restore.ts',
    from: '...followUps.filter(together).map(',
    to: '...followUps.map(',
    tests: ['tests/storage/commands/trash.test.ts'],
  },
  {
    what: 'an import that the user stops is written all the same',
    file: 'storage/core/batches.ts',
    from: 'if (signal?.aborted) throw',
    to: 'if (signal?.aborted && all < 0) throw',
    tests: ['tests/storage/import/import-leads.test.ts'],
  },
];
