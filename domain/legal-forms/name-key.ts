import { foldedName } from '../text/fold-name';
import { splitLegalForm } from './split-legal-form';

/** What two spellings of one name have in common: no form, case, accents, small kana, long marks, punctuation or rare kanji (domain rules 3.2). Never shown. */
export const nameKey = (name: string): string => foldedName(splitLegalForm(name).core);
