import { OWN_STEP, RESUME_STEP } from '~/domain/follow-ups/follow-up';
import { EXPORT_STATES } from '~/domain/leads/export-control';
import { LOST_REASONS, MEETING_OUTCOMES, OUTCOMES } from '~/domain/leads/outcomes';
import { EVENT_KINDS, playbookOf } from '~/domain/missions/playbook';
import { plain } from '~/domain/text/normalise';

/** Groups of words of the catalogues that a cell may hold. */
export const WORD_GROUPS = [
  'stage',
  'step',
  'outcome',
  'meetingOutcome',
  'lostReason',
  'exportState',
] as const;
export type ImportWordGroup = (typeof WORD_GROUPS)[number];

/** The ids that words stand for in any language, by group; as `wordKey` writes them. */
export type ImportWords = Readonly<Record<ImportWordGroup, ReadonlyMap<string, string>>>;

/** Case, width and spaces do not part two words. */
export const wordKey = (word: string): string => plain(word).toLowerCase();

/** The id a word of a cell stands for: a word in any of the languages, or the id itself. */
export function idOf(words: ImportWords, group: ImportWordGroup, text: string): string | undefined {
  const known = words[group].get(wordKey(text));
  return known ?? [...words[group].values()].find((id) => id === text);
}

const PLAYBOOKS = EVENT_KINDS.map((kind) => playbookOf(kind));
const IDS: Readonly<Record<ImportWordGroup, readonly string[]>> = {
  stage: PLAYBOOKS.flatMap(({ stages }) => stages.map(({ id }) => id)),
  step: [...PLAYBOOKS.flatMap(({ steps }) => steps.map(({ id }) => id)), OWN_STEP, RESUME_STEP],
  outcome: OUTCOMES,
  meetingOutcome: MEETING_OUTCOMES,
  lostReason: LOST_REASONS,
  exportState: EXPORT_STATES,
};

/** The words of some languages, as their catalogues tell them. */
export function importWords<L>(
  languages: readonly L[],
  wordFor: (language: L, group: ImportWordGroup, id: string) => string,
): ImportWords {
  const groups = WORD_GROUPS.map((group) => {
    const pairs = languages.flatMap((language) =>
      IDS[group].map((id) => [wordKey(wordFor(language, group, id)), id] as const),
    );
    return [group, new Map(pairs)] as const;
  });
  return Object.fromEntries(groups) as unknown as ImportWords;
}
