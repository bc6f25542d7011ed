import { useState } from 'react';
import type { Answers, Hold } from '~/domain/leads/stage-hold';
import { mayEndSteps } from '~/domain/leads/steps-to-end';
import type { MissionEvent } from '~/domain/missions/mission-event';
import type { LeadId, StageId } from '~/domain/records/ids';
import { dayHere } from '~/locales/days';
import type { BulkReport, ProgressOptions } from '~/storage';
import { useGoen } from '../../../hooks/use-goen';
import { useText } from '../../../hooks/use-text';
import { useWords } from '../../../hooks/use-words';
import { HoldForm } from '../../../records/stage/HoldForm';
import { useDialog } from '../../../ui/dialogs/DialogHost';
import { Labelled } from '../../../ui/forms/Labelled';
import { Tick } from '../../../ui/forms/Tick';
import { BulkForm } from './BulkForm';

interface BulkMoveFormProps {
  ids: readonly LeadId[];
  event: MissionEvent;
  onDone: (left: readonly LeadId[]) => void;
}

/** Moves the ticked leads to a stage. Required answers are asked once for all; leads held by the export review stay ticked. */
export function BulkMoveForm({ ids, event, onDone }: BulkMoveFormProps) {
  const text = useText();
  const words = useWords();
  const { loadStorage, say } = useGoen();
  const { ask } = useDialog();
  const [to, setTo] = useState<StageId | ''>('');
  const [endSteps, setEndSteps] = useState(true);
  const nameOf = (id: string) => words.stage(id, event.stages.find((each) => each.id === id)?.name);
  const report = ({ done, held }: BulkReport, stage: string) => {
    onDone(held.map(({ id }) => id));
    const parts = [
      done.length > 0 && text('bulk.moved', { count: done.length, stage }),
      held.length > 0 && text('bulk.held', { count: held.length }),
      done.length + held.length === 0 && text('bulk.allThere', { stage }),
    ];
    say(parts.filter(Boolean).join(' '), ...(done.length > 0 ? [{ undo: true as const }] : []));
  };
  const move = async (watch: ProgressOptions) => {
    if (!to) return undefined;
    const storage = await loadStorage();
    const stage = nameOf(to);
    const moved = (answers?: Answers, watch?: ProgressOptions) =>
      storage.moveLeads(ids, to, dayHere(event.zone), { ...answers, endSteps }, watch);
    const result = await moved({}, watch);
    const question = questionOf(result);
    if (!question) {
      report(result, stage);
      return undefined;
    }
    return () =>
      ask(
        text('bulk.moveTitle', { count: ids.length }),
        <HoldForm
          subject={event.id}
          hold={question}
          stage={stage}
          onAnswer={async (answers) => report(await moved(answers), stage)}
        />,
      );
  };
  return (
    <BulkForm label={text('bulk.doMove')} onSubmit={move}>
      <Labelled label={text('lead.stage')}>
        <select required value={to} onChange={(change) => setTo(change.currentTarget.value as StageId)}>
          <option value="" disabled />
          {event.stages.map(({ id }) => (
            <option key={id} value={id}>
              {nameOf(id)}
            </option>
          ))}
        </select>
      </Labelled>
      {to && mayEndSteps(event, to) && (
        <Tick label={text('bulk.endSteps')} checked={endSteps} onChange={setEndSteps} />
      )}
    </BulkForm>
  );
}

/** The answers the stage requires; `undefined` where only the export review holds leads back. */
const questionOf = ({ held }: BulkReport): Exclude<Hold, 'export'> | undefined =>
  held.map(({ hold }) => hold).find((hold) => hold !== 'export' && hold !== 'taken');
