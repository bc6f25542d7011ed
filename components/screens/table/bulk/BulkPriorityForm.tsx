import { useState } from 'react';
import { PRIORITIES } from '~/domain/leads/lead';
import type { LeadId } from '~/domain/records/ids';
import type { ProgressOptions } from '~/storage';
import { useGoen } from '../../../hooks/use-goen';
import { useText } from '../../../hooks/use-text';
import { Labelled } from '../../../ui/forms/Labelled';
import { BulkForm } from './BulkForm';

interface BulkPriorityFormProps {
  ids: readonly LeadId[];
  onDone: (left: readonly LeadId[]) => void;
}

/** Sets the priority of the ticked leads. */
export function BulkPriorityForm({ ids, onDone }: BulkPriorityFormProps) {
  const text = useText();
  const { loadStorage, say } = useGoen();
  const [chosen, setChosen] = useState<string>(PRIORITIES[0]);
  const give = async (watch: ProgressOptions) => {
    const priority = PRIORITIES.find((each) => each === chosen);
    const { done } = await (await loadStorage()).setPriority(ids, priority, watch);
    onDone([]);
    say(
      text('bulk.prioritised', { count: done.length }),
      ...(done.length > 0 ? [{ undo: true as const }] : []),
    );
    return undefined;
  };
  return (
    <BulkForm label={text('bulk.doPriority')} onSubmit={give}>
      <Labelled label={text('lead.priority')}>
        <select value={chosen} onChange={(change) => setChosen(change.currentTarget.value)}>
          {PRIORITIES.map((each) => (
            <option key={each} value={each}>
              {text(`priority.${each}`)}
            </option>
          ))}
          <option value="">{text('lead.priorityNone')}</option>
        </select>
      </Labelled>
    </BulkForm>
  );
}
