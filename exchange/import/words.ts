import { OWN_STEP, RESUME_STEP } from '~/domain/follow-ups/follow-up';
import { EXPORT_STATES } from '~/domain/leads/export-control';
import { LOST_REASONS, MEETING_OUTCOMES, OUTCOMES } from '~/domain/leads/outcomes';
import { EVENT_KINDS, playbookOf } from '~/domain/missions/playbook';
import { plain } from '~/domain/text/normalise';

/** Groups of catalogue words that a cell may hold. */
export const WORD_GROUPS = [
  'stage',
  'step',
  'outcome',
  'meetingOutcome',
  'lostReason',
  'exportState',
] as const;
export type ImportWordGroup = (typeof WORD_GROUPS)[number];

/** Ids by group and word, as `wordKey` writes it, in any language. */
export type ImportWords = Readonly<Record<ImportWordGroup, ReadonlyMap<string, string>>>;

/** Normalised word: case, width and spaces are ignored. */
export const wordKey = (word: string): string => plain(word).toLowerCase();

/** The id a cell's word means: a word in any language, or the id itself. */
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

/** Words that earlier versions wrote into files, by group and id. */
const FORMER: Readonly<Partial<Record<ImportWordGroup, Readonly<Record<string, readonly string[]>>>>> = {
  step: { report: ['Report to ART-ER', 'Rapporto ad ART-ER', 'ART-ERへの報告'] },
  outcome: {
    visit: ['Visit to Emilia-Romagna', 'Visita in Emilia-Romagna', 'エミリア・ロマーニャ州訪問'],
  },
  lostReason: {
    'own-choice': [
      'Choice of the Emilia-Romagna firm',
      "Scelta dell'impresa emiliano-romagnola",
      '州側企業の判断',
    ],
  },
};

/** Builds the words of some languages from their catalogues, with those of earlier versions. */
export function importWords<L>(
  languages: readonly L[],
  wordFor: (language: L, group: ImportWordGroup, id: string) => string,
): ImportWords {
  const groups = WORD_GROUPS.map((group) => {
    const pairs = languages.flatMap((language) =>
      IDS[group].map((id) => [wordKey(wordFor(language, group, id)), id] as const),
    );
    const former = Object.entries(FORMER[group] ?? {}).flatMap(([id, words]) =>
      words.map((word) => [wordKey(word), id] as const),
    );
    return [group, new Map([...former, ...pairs])] as const;
  });
  return Object.fromEntries(groups) as unknown as ImportWords;
}
