import type { StageId } from '~/domain/ids';
import { Problem } from '~/domain/problem';
import { problemText } from '~/locales/text';
import type { LeadCard } from '~/storage';
import { dayHere } from '../shared/days';
import { useGoen, useText } from './goen';
import { useWords } from './use-words';

/** Moves a lead to a stage and says so, or says why not. */
export function useMove(): (card: LeadCard, to: StageId) => Promise<void> {
  const { storage, say, locale } = useGoen();
  const text = useText();
  const words = useWords();
  return async ({ lead, organisation, event }, to) => {
    const own = event.stages.find((stage) => stage.id === to)?.name;
    const name = organisation.nameJa ?? organisation.nameEn ?? '';
    try {
      await (await storage()).moveLead(lead.id, to, dayHere(event.zone));
      say(text('board.moved', { name, stage: words.stage(to, own) }));
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      say(problemText(locale, failure.code));
    }
  };
}
