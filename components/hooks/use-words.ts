import { type WordGroup, wordFor } from '~/locales/text';
import { useGoen } from './use-goen';

/** Names of the ids that records hold, in the user's language or the event's own wording. */
export function useWords() {
  const { locale } = useGoen();
  return {
    stage: (id: string, own?: string | undefined) => wordFor(locale, 'stage', id, own),
    step: (id: string, own?: string | undefined) => wordFor(locale, 'step', id, own),
    word: (group: WordGroup, id: string) => wordFor(locale, group, id, undefined),
  };
}
