import { initialStage, initialStages } from '~/domain/leads/stages';
import { suggestedMembers } from '~/domain/leads/suggested-member';
import type { EventWithCount } from '~/storage';
import { useChoices } from '../../hooks/use-choices';
import { useText } from '../../hooks/use-text';
import { useWords } from '../../hooks/use-words';
import type { LeadFormValues } from '../../records/organisation/use-lead-form';
import { Labelled } from '../../ui/forms/Labelled';
import { MemberChips } from '../../ui/forms/MemberChips';
import { TagsField } from '../../ui/forms/TagsField';
import forms from '../../ui/styles/forms.module.css';
import styles from './LeadForm.module.css';

/** Where the lead is put: members it interests, stage, owner, tags. */
export function PlacementFields({
  active,
  form,
}: {
  active: EventWithCount | undefined;
  form: LeadFormValues;
}) {
  const text = useText();
  const words = useWords();
  const [choices] = useChoices();
  if (!active) return null;
  const { event, mission } = active;
  const { stage, owner, members = [], tags = [] } = form.placing;
  const described = [form.textOf('nameEn'), form.textOf('business'), form.textOf('description')].join('\n');
  return (
    <div className={styles.placing}>
      {mission.members.length > 0 && (
        <MemberChips
          label={text('capture.members')}
          members={mission.members}
          chosen={members}
          suggested={suggestedMembers(mission.members, described)}
          onChange={(next) => form.place({ members: next })}
        />
      )}
      <div className={forms.row}>
        <Labelled label={text('lead.stage')}>
          <select
            value={initialStage(event.stages, stage)?.id}
            onChange={(change) => form.place({ stage: change.currentTarget.value })}
          >
            {initialStages(event.stages).map(({ id, name }) => (
              <option key={id} value={id}>
                {words.stage(id, name)}
              </option>
            ))}
          </select>
        </Labelled>
        <Labelled label={text('lead.owner')}>
          <input
            maxLength={20}
            value={owner ?? ''}
            placeholder={choices?.initials}
            onChange={(change) => form.place({ owner: change.currentTarget.value })}
          />
        </Labelled>
      </div>
      <TagsField label={text('tags.label')} tags={tags} onChange={(next) => form.place({ tags: next })} />
    </div>
  );
}
