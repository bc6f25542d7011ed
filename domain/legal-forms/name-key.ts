import { foldedName } from '../text/fold-name';
import { splitLegalForm } from './split-legal-form';

/** Comparison key of a name: without legal form, case, accents, small kana, long marks, punctuation and rare kanji (docs/domain-rules.md 3.2). Never shown. */
export const nameKey = (name: string): string => foldedName(splitLegalForm(name).core);
