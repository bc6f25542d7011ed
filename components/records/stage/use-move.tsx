import type { FollowUp } from '~/domain/follow-ups/follow-up';
import { type Answers, type Hold, holdOn } from '~/domain/leads/stage-hold';
import { stepsToEnd } from '~/domain/leads/steps-to-end';
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
import { onDemand } from '../../ui/on-demand';

const HoldForm = onDemand(async () => (await import('./HoldForm')).HoldForm);

/** Moves a lead to a stage and says so. Opens a form where the stage requires answers or open steps lead to it; shows any other Problem in the status line. */
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
    const question = (hold: Hold | undefined, steps: readonly FollowUp[]) =>
      ask(
        `${name} → ${stage}`,
        <HoldForm
          subject={lead.id}
          hold={hold}
          stage={stage}
          onAnswer={move}
          {...(steps.length > 0 && { ending: { event, steps } })}
        />,
      );
    const followUps = to === lead.stage ? [] : await (await loadStorage()).followUpsOf(lead.id);
    const steps = stepsToEnd(event, lead, followUps, to);
    if (steps.length > 0) return question(holdOn(event, lead, to, {}), steps);
    try {
      await move();
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      if (failure.code !== 'stage-held') return say(problemText(locale, failure.code));
      question(failure.subject as Hold, []);
    }
  };
}
