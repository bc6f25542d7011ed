import { useState } from 'react';
import type { LeadId } from '~/domain/records/ids';
import type { ProgressOptions } from '~/storage';
import { useChoices } from '../../../hooks/use-choices';
import { useGoen } from '../../../hooks/use-goen';
import { useText } from '../../../hooks/use-text';
import { Labelled } from '../../../ui/forms/Labelled';
import { OWNER_NAMES } from '../../../ui/forms/OwnerNames';
import { BulkForm } from './BulkForm';

interface BulkOwnerFormProps {
  ids: readonly LeadId[];
  onDone: (left: readonly LeadId[]) => void;
}

/** Sets the owner of the ticked leads; proposes the user. */
export function BulkOwnerForm({ ids, onDone }: BulkOwnerFormProps) {
  const text = useText();
  const { loadStorage, say } = useGoen();
  const [choices] = useChoices();
  const [typed, setTyped] = useState<string>();
  const owner = (typed ?? choices?.initials ?? '').trim();
  const give = async (watch: ProgressOptions) => {
    const { done } = await (await loadStorage()).setOwners(ids, owner || undefined, watch);
    onDone([]);
    const values = { count: done.length, owner: owner || text('table.nobody') };
    say(text('bulk.given', values), ...(done.length > 0 ? [{ undo: true as const }] : []));
    return undefined;
  };
  return (
    <BulkForm label={text('bulk.doOwner')} onSubmit={give}>
      <Labelled label={text('lead.owner')} hint={text('bulk.ownerHint')}>
        <input
          maxLength={20}
          list={OWNER_NAMES}
          value={typed ?? choices?.initials ?? ''}
          onChange={(change) => setTyped(change.currentTarget.value)}
        />
      </Labelled>
    </BulkForm>
  );
}
