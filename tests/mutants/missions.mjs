// @ts-check

/** Mutants of what the product promises about missions and their files: stages and steps agree, the office's file comes back whole, no mission but one's own shows through. @type {import('./mutant').Mutant[]} */
export const MISSION_MUTANTS = [
  {
    what: 'a newspaper’s name is filled in as the company of its article',
    file: 'capture/read/owner/third-party-page.ts',
    from: ' || isNewsArticle(facts, profiles)) return true',
    to: ') return true',
    tests: ['tests/capture/others-site.test.ts'],
  },
  {
    what: 'an imported move to Thanked leaves “Thank them” open',
    file: 'domain/import/row-parts.ts',
    from: 'to && choice.endSteps ?',
    to: 'to && !choice.endSteps ?',
    tests: ['tests/storage/import/import-moves.test.ts'],
  },
  {
    what: 'a file imported twice renames the step that followed the ended one',
    file: 'domain/import/step-member-note-changes.ts',
    from: '  if (!(first && isOf(first)) && steps.some(isEnded)) return part;\n',
    to: '',
    tests: ['tests/storage/import/import-moves.test.ts'],
  },
  {
    what: 'the check of an import does not say how many steps it ends',
    file: 'components/screens/exchange/import/CheckPlan.tsx',
    from: "is === 'changed' ? sum + ends.length : sum",
    to: "is === 'new' ? sum + ends.length : sum",
    tests: ['tests/components/import-moves.test.tsx'],
  },
  {
    what: 'the stage Qualified comes before the one to which the first step leads',
    file: 'domain/missions/playbook.ts',
    from: "  stage('thanked', { idleDays: 10 }),\n  stage('qualified', { idleDays: 5 }),",
    to: "  stage('qualified', { idleDays: 5 }),\n  stage('thanked', { idleDays: 10 }),",
    tests: ['tests/storage/commands/move-and-steps.test.ts'],
  },
  {
    what: 'a refused time zone is said far from its field',
    file: 'components/ui/forms/FormProblem.tsx',
    from: 'problem && form ? fieldOf(problem, form) : undefined',
    to: 'undefined as Field | undefined',
    tests: ['tests/components/form-problems.test.tsx'],
  },
  {
    what: 'members that the mission lacks are left out of an import unasked',
    file: 'domain/import/plan.ts',
    from: 'if (open.length > 0)',
    to: 'if (open.length < 0)',
    tests: ['tests/storage/import/import-questions.test.ts'],
  },
  {
    what: 'what the office changed in an own field of the mission does not come back',
    file: 'domain/import/custom-change.ts',
    from: '(over || !before)',
    to: '!before',
    tests: ['tests/storage/import/import-custom.test.ts'],
  },
  {
    what: 'letters do not name the mission’s promoters',
    file: 'domain/letters/placeholders.ts',
    from: 'mission.promoters.length > 0 ? listIn(language, mission.promoters) : unknown.body',
    to: 'unknown.body',
    tests: ['tests/domain/letters/letters.test.ts'],
  },
  {
    what: 'a mission’s event cannot be a plain fair',
    file: 'domain/missions/playbook.ts',
    from: "export const EVENT_KINDS = [\n  'trade_fair',",
    to: 'export const EVENT_KINDS = [',
    tests: ['tests/components/new-mission.test.tsx'],
  },
  {
    what: 'a card left open does not become idle',
    file: 'components/screens/board/LeadCard.tsx',
    from: 'idleDays(card, useToday(event.zone))',
    to: 'idleDays(card, card.lead.stageSince as ReturnType<typeof useToday>)',
    tests: ['tests/components/clock.test.tsx'],
  },
  {
    what: 'a table left open does not say what has become late',
    file: 'components/ui/marks/DueCell.tsx',
    from: 'const today = useToday(event.zone);',
    to: "const [today] = [event.startsOn ?? '2026-11-20'];",
    tests: ['tests/components/clock.test.tsx'],
  },
];
