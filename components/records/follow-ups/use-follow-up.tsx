import { type Day, dayFrom } from '~/domain/dates/day';
import type { FollowUp } from '~/domain/follow-ups/follow-up';
import { isStepHeld } from '~/domain/leads/stage-hold';
import { nameOf } from '~/domain/organisations/display-name';
import { Problem } from '~/domain/problem';
import { shortDay } from '~/locales/days';
import { problemText } from '~/locales/text';
import type { LeadDetails } from '~/storage';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import { useWords } from '../../hooks/use-words';
import { useDialog } from '../../ui/dialogs/DialogHost';
import { onDemand } from '../../ui/on-demand';

// Loaded on demand: it is not part of the popup's first frame.
const EndStepForm = onDemand(async () => (await import('./EndStepForm')).EndStepForm);

type WithEvent = Pick<LeadDetails, 'event' | 'lead' | 'organisation'>;

/** The name of an open follow-up, whether the export review blocks it, and the actions to complete, skip or postpone it. */
export function useFollowUp() {
  const { loadStorage, say, locale } = useGoen();
  const { ask } = useDialog();
  const text = useText();
  const words = useWords();
  const nameOfStep = ({ event }: WithEvent, followUp: FollowUp) =>
    words.step(followUp.step, followUp.name ?? event.steps.find(({ id }) => id === followUp.step)?.name);
  const isHeld = ({ event, lead }: WithEvent, followUp: FollowUp) =>
    isStepHeld(
      event,
      lead,
      event.steps.find(({ id }) => id === followUp.step),
    );
  const end = async (card: WithEvent, followUp: FollowUp, as: 'done' | 'skipped') => {
    const details = await (await loadStorage()).leadDetails(card.lead.id);
    if (!details) return;
    const step = nameOfStep(card, followUp);
    if (as === 'done' && isHeld(card, followUp)) return say(problemText(locale, 'step-held'));
    ask(
      `${text(as === 'done' ? 'followUp.doneTitle' : 'followUp.skipped', { step })} · ${nameOf(card.organisation)}`,
      <EndStepForm
        details={details}
        followUp={followUp}
        as={as}
        onEnded={() =>
          say(text(as === 'done' ? 'followUp.done' : 'followUp.skipped', { step }), { undo: true })
        }
      />,
    );
  };
  const putOff = async (card: WithEvent, followUp: FollowUp, to: string) => {
    try {
      const day = dayFrom(to);
      if (!day) throw new Problem('day-invalid');
      const due = await (await loadStorage()).changeFollowUp(followUp.id, { dueOn: day });
      const step = nameOfStep(card, followUp);
      say(text('followUp.movedTo', { step, day: shortDay(locale, due ?? (to as Day)) }), { undo: true });
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      say(problemText(locale, failure.code));
    }
  };
  return { nameOfStep, isHeld, end, putOff };
}
