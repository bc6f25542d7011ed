import { PRIORITIES } from '~/domain/lead';
import type { LeadDetails } from '~/storage';
import { useGoen, useText } from '../hooks/goen';
import { Labelled } from '../shared/Labelled';
import { nameOf } from '../shared/names';
import { TagsField } from '../shared/TagsField';
import forms from '../styles/forms.module.css';
import { OwnerField } from './OwnerField';

/** How much a lead is worth following, who follows it, and the tags it is found by. */
export function WorthSection({ details: { lead, organisation } }: { details: LeadDetails }) {
  const text = useText();
  const { storage } = useGoen();
  const tags = lead.tags ?? [];
  const setTags = async (next: string[]) =>
    (await storage()).setTags([lead.id], {
      add: next.filter((tag) => !tags.includes(tag)),
      remove: tags.filter((tag) => !next.includes(tag)),
    });
  const setPriority = async (value: string) =>
    (await storage()).setPriority(
      [lead.id],
      PRIORITIES.find((each) => each === value),
    );
  return (
    <>
      <div className={forms.row}>
        <Labelled label={text('lead.priority')}>
          <select
            value={lead.priority ?? ''}
            onChange={(change) => void setPriority(change.currentTarget.value)}
          >
            <option value="">{text('lead.priorityNone')}</option>
            {PRIORITIES.map((each) => (
              <option key={each} value={each}>
                {text(`priority.${each}`)}
              </option>
            ))}
          </select>
        </Labelled>
        <Labelled label={text('lead.owner')}>
          <OwnerField lead={lead} name={nameOf(organisation)} />
        </Labelled>
      </div>
      <TagsField label={text('tags.label')} tags={tags} onChange={(next) => void setTags(next)} />
    </>
  );
}
