import { lazy } from 'react';
import type { Answers, Hold } from '~/domain/leads/stage-hold';
import { nameOf } from '~/domain/organisations/display-name';
import { Problem } from '~/domain/problem';
import type { StageId } from '~/domain/records/ids';
import { dayHere } from '~/locales/days';
import { problemText } from '~/locales/text';
import type { LeadSummary } from '~/storage';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import { useWords } from '../../hooks/use-words';
import { useDialog } from '../../ui/dialogs/DialogHost';

const HoldForm = lazy(async () => ({ default: (await import('./HoldForm')).HoldForm }));

/** Moves a lead to a stage and says so. Opens a form where the stage requires answers; shows any other Problem in the status line. */
export function useMove(): (card: LeadSummary, to: StageId) => Promise<void> {
  const { loadStorage, say, locale } = useGoen();
  const { ask } = useDialog();
  const text = useText();
  const words = useWords();
  return async ({ lead, organisation, event }, to) => {
    const stage = words.stage(to, event.stages.find(({ id }) => id === to)?.name);
    const name = nameOf(organisation);
    const move = async (answers: Answers = {}) => {
      await (await loadStorage()).moveLead(lead.id, to, dayHere(event.zone), answers);
      say(text('board.moved', { name, stage }), { undo: true });
    };
    try {
      await move();
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      if (failure.code !== 'stage-held') return say(problemText(locale, failure.code));
      ask(`${name} → ${stage}`, <HoldForm hold={failure.subject as Hold} stage={stage} onAnswer={move} />);
    }
  };
}
