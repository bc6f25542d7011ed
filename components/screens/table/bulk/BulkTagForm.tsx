import { useState } from 'react';
import type { LeadId } from '~/domain/records/ids';
import type { ProgressOptions } from '~/storage';
import { useGoen } from '../../../hooks/use-goen';
import { useLive } from '../../../hooks/use-live';
import { useText } from '../../../hooks/use-text';
import { TagsField } from '../../../ui/forms/TagsField';
import forms from '../../../ui/styles/forms.module.css';
import { BulkForm } from './BulkForm';

interface BulkTagFormProps {
  ids: readonly LeadId[];
  onDone: (left: readonly LeadId[]) => void;
}

/** Adds tags to all ticked leads, and removes others. */
export function BulkTagForm({ ids, onDone }: BulkTagFormProps) {
  const text = useText();
  const { loadStorage, say } = useGoen();
  const [add, setAdd] = useState<string[]>([]);
  const [remove, setRemove] = useState<string[]>([]);
  const known = useLive(async (storage) => storage.knownTags(), []);
  const tag = async (watch: ProgressOptions) => {
    const { done } = await (await loadStorage()).setTags(ids, { add, remove }, watch);
    onDone([]);
    say(text('bulk.tagged', { count: done.length }), ...(done.length > 0 ? [{ undo: true as const }] : []));
    return undefined;
  };
  return (
    <BulkForm label={text('bulk.doTag')} onSubmit={tag}>
      <TagsField label={text('bulk.tagAdd')} tags={add} onChange={setAdd} />
      {known && known.length > 0 && (
        <fieldset className={forms.ticks}>
          <legend>{text('bulk.tagRemove')}</legend>
          {known.map((each) => (
            <label key={each} className={forms.tick}>
              <input
                type="checkbox"
                checked={remove.includes(each)}
                onChange={({ currentTarget: { checked } }) =>
                  setRemove(checked ? [...remove, each] : remove.filter((one) => one !== each))
                }
              />
              {each}
            </label>
          ))}
        </fieldset>
      )}
    </BulkForm>
  );
}
