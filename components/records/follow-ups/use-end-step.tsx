import type { FollowUp } from '~/domain/follow-ups/follow-up';
import type { Priority } from '~/domain/leads/lead';
import type { Answers, Hold } from '~/domain/leads/stage-hold';
import { Problem } from '~/domain/problem';
import type { StageId } from '~/domain/records/ids';
import { dayHere } from '~/locales/days';
import type { LeadDetails } from '~/storage';
import { useGoen } from '../../hooks/use-goen';
import { useWords } from '../../hooks/use-words';
import { useDialog } from '../../ui/dialogs/DialogHost';
import { HoldForm } from '../stage/HoldForm';

interface EndStepOptions {
  details: LeadDetails;
  followUp: FollowUp;
  as: 'done' | 'skipped';
  onEnded: () => Promise<void>;
}

interface StepEnd {
  note: string;
  /** Id of the step to schedule next; empty for none. */
  next: string;
  stage: StageId;
  /** Whether the move ends the other steps that lead to the stage. */
  endSteps: boolean;
  /** Present where the step gives the lead a priority; undefined while none is chosen. */
  priority?: Priority | undefined;
}

/** Ends a follow-up and closes its form. Where the new stage requires answers, it asks for them in a dialog first. */
export function useEndStep({ details, followUp, as, onEnded }: EndStepOptions) {
  const words = useWords();
  const { loadStorage } = useGoen();
  const { ask, close } = useDialog();
  const { event, lead } = details;
  const write = async (stepEnd: StepEnd, answers?: Answers) => {
    const { note, next, stage, endSteps, priority } = stepEnd;
    if ('priority' in stepEnd && !priority) throw new Problem('priority-wanted');
    const storage = await loadStorage();
    const command = as === 'done' ? storage.completeFollowUp : storage.skipFollowUp;
    await command(followUp.id, {
      today: dayHere(event.zone),
      ...(note.trim() && { note: note.trim() }),
      ...(next && { next }),
      ...(stage !== lead.stage && { stage }),
      answers: { ...answers, endSteps },
      ...(priority && { priority }),
    });
    await onEnded();
    close();
  };
  return async (stepEnd: StepEnd) => {
    try {
      await write(stepEnd);
    } catch (failure) {
      if (!(failure instanceof Problem) || failure.code !== 'stage-held') throw failure;
      const stage = words.stage(stepEnd.stage, event.stages.find(({ id }) => id === stepEnd.stage)?.name);
      const onAnswer = (answers: Answers) => write(stepEnd, answers);
      ask(
        stage,
        <HoldForm subject={lead.id} hold={failure.subject as Hold} stage={stage} onAnswer={onAnswer} />,
      );
    }
  };
}
