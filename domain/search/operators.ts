import { foldedText } from './fold';

/** Filters of a search, written before a colon: `due:overdue`. */
export const OPERATORS = ['event', 'stage', 'due', 'member', 'owner', 'tag', 'priority'] as const;
export type Operator = (typeof OPERATORS)[number];

type Words = Record<Operator, string>;

/** The operators in each language. All are understood in every language, because saved views are shared. */
export const OPERATOR_WORDS: Readonly<Record<'en' | 'it' | 'ja', Words>> = {
  en: {
    event: 'event',
    stage: 'stage',
    due: 'due',
    member: 'member',
    owner: 'owner',
    tag: 'tag',
    priority: 'priority',
  },
  it: {
    event: 'evento',
    stage: 'fase',
    due: 'scadenza',
    member: 'membro',
    owner: 'responsabile',
    tag: 'etichetta',
    priority: 'priorità',
  },
  ja: {
    event: 'イベント',
    stage: 'ステージ',
    due: '期日',
    member: 'メンバー',
    owner: '担当',
    tag: 'タグ',
    priority: '優先度',
  },
};

const BY_WORD = new Map(
  Object.values(OPERATOR_WORDS).flatMap((words) =>
    OPERATORS.map((operator) => [foldedText(words[operator]), operator] as const),
  ),
);

/** Letters of the longest operator. */
export const LONGEST_OPERATOR = Math.max(
  ...Object.values(OPERATOR_WORDS).flatMap((words) => Object.values(words).map(({ length }) => length)),
);

/** The operator a word names in any language; width, case and accents are ignored. */
export const operatorNamed = (word: string): Operator | undefined => BY_WORD.get(foldedText(word));
