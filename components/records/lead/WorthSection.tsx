import { nameOf } from '~/domain/organisations/display-name';
import type { LeadDetails } from '~/storage';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import { Labelled } from '../../ui/forms/Labelled';
import { PrioritySelect } from '../../ui/forms/PrioritySelect';
import { TagsField } from '../../ui/forms/TagsField';
import forms from '../../ui/styles/forms.module.css';
import { OwnerField } from './OwnerField';

/** Edits a lead's priority, owner and tags. */
export function WorthSection({ details: { lead, organisation } }: { details: LeadDetails }) {
  const text = useText();
  const { loadStorage } = useGoen();
  const tags = lead.tags ?? [];
  const setTags = async (next: string[]) =>
    (await loadStorage()).setTags([lead.id], {
      add: next.filter((tag) => !tags.includes(tag)),
      remove: tags.filter((tag) => !next.includes(tag)),
    });
  return (
    <>
      <div className={forms.row}>
        <Labelled label={text('lead.priority')}>
          <PrioritySelect lead={lead} />
        </Labelled>
        <Labelled label={text('lead.owner')}>
          <OwnerField lead={lead} name={nameOf(organisation)} />
        </Labelled>
      </div>
      <TagsField label={text('tags.label')} tags={tags} onChange={(next) => void setTags(next)} />
    </>
  );
}
