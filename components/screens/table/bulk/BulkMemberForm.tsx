import { useState } from 'react';
import { INTRODUCTION_STATES } from '~/domain/leads/introduction';
import type { Mission } from '~/domain/missions/mission';
import type { LeadId } from '~/domain/records/ids';
import type { ProgressOptions } from '~/storage';
import { useGoen } from '../../../hooks/use-goen';
import { useText } from '../../../hooks/use-text';
import { useWords } from '../../../hooks/use-words';
import { Labelled } from '../../../ui/forms/Labelled';
import forms from '../../../ui/styles/forms.module.css';
import { BulkForm } from './BulkForm';

interface BulkMemberFormProps {
  ids: readonly LeadId[];
  mission: Mission;
  onDone: (left: readonly LeadId[]) => void;
}

/** Sets the state of an introduction to a member for the ticked leads, or removes it. */
export function BulkMemberForm({ ids, mission: { members }, onDone }: BulkMemberFormProps) {
  const text = useText();
  const words = useWords();
  const { loadStorage, say } = useGoen();
  const [memberId, setMember] = useState('');
  const [state, setState] = useState('interested');
  const bring = async (watch: ProgressOptions) => {
    const chosen = INTRODUCTION_STATES.find((each) => each === state);
    const { done } = await (await loadStorage()).setIntroductions(ids, memberId, chosen, watch);
    onDone([]);
    const values = {
      count: done.length,
      member: members.find(({ id }) => id === memberId)?.name ?? memberId,
      state: chosen ? words.word('introduction', chosen) : text('bulk.takenBack'),
    };
    say(text('bulk.introduced', values), ...(done.length > 0 ? [{ undo: true as const }] : []));
    return undefined;
  };
  return (
    <BulkForm label={text('bulk.doMember')} onSubmit={bring}>
      <div className={forms.row}>
        <Labelled label={text('lead.members')}>
          <select required value={memberId} onChange={(change) => setMember(change.currentTarget.value)}>
            <option value="" disabled />
            {members.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </Labelled>
        <Labelled label={text('bulk.memberState')}>
          <select value={state} onChange={(change) => setState(change.currentTarget.value)}>
            {INTRODUCTION_STATES.map((each) => (
              <option key={each} value={each}>
                {words.word('introduction', each)}
              </option>
            ))}
            <option value="">{text('bulk.takeBack')}</option>
          </select>
        </Labelled>
      </div>
    </BulkForm>
  );
}
