import type { FormEvent } from 'react';
import type { Mission } from '~/domain/missions/mission';
import type { MissionEntry } from '~/storage';
import { useAttempt } from '../../hooks/use-attempt';
import { useDraft } from '../../hooks/use-draft';
import { useGoen } from '../../hooks/use-goen';
import { useRecord } from '../../hooks/use-record';
import { useText } from '../../hooks/use-text';
import { useDialog } from '../../ui/dialogs/DialogHost';
import { DraftNotice } from '../../ui/forms/DraftNotice';
import { Form } from '../../ui/forms/Form';
import { FormActions } from '../../ui/forms/FormActions';
import { FormProblem } from '../../ui/forms/FormProblem';
import { Labelled } from '../../ui/forms/Labelled';
import forms from '../../ui/styles/forms.module.css';
import { CountryField } from './CountryField';
import { CustomsField } from './CustomsField';
import { FieldsEditor } from './FieldsEditor';
import { linesOf } from './lines';
import { MembersEditor } from './MembersEditor';
import { MissionMeanwhile } from './MissionMeanwhile';
import { ZoneField } from './ZoneField';

interface MissionFormProps {
  /** What a new mission begins with, or the stored one. */
  mission: MissionEntry | Mission;
}

/** Edits a mission, or creates one where it has no id: name, promoters, country, time zone, closing days, members and custom fields. What is typed is kept until it is saved. */
export function MissionForm({ mission }: MissionFormProps) {
  const text = useText();
  const { loadStorage, say } = useGoen();
  const { close } = useDialog();
  const { attempt, problem, busy } = useAttempt();
  const stored = useRecord('missions', 'id' in mission ? mission : undefined);
  const draft = useDraft(`mission:${stored?.id ?? 'new'}`, entryOf(stored ?? mission));
  const { entry, change } = draft;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void attempt(async () => {
      const storage = await loadStorage();
      if (stored) await storage.changeMission(stored.id, withNames(draft.typed));
      else await storage.makeMission(withNames(entry));
      await draft.close();
      say(text('missions.saved'));
      close();
    });
  };
  return (
    <Form className={forms.form} onSubmit={submit}>
      <DraftNotice draft={draft} />
      <Labelled field="name" label={text('missions.name')}>
        <input
          required
          maxLength={500}
          value={entry.name}
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
      </Labelled>
      <div className={forms.row}>
        <CountryField country={entry.country} onChange={(country) => change({ country })} />
        <ZoneField zone={entry.zone} onChange={(zone) => change({ zone })} />
      </div>
      <Labelled field="promoters" label={text('missions.promoters')} hint={text('missions.promotersHint')}>
        <textarea
          key={draft.origin('promoters')}
          rows={2}
          defaultValue={entry.promoters.join('\n')}
          onChange={(event) => change({ promoters: linesOf(event.currentTarget.value) })}
        />
      </Labelled>
      <CustomsField customs={entry.customs} onChange={(customs) => change({ customs })} />
      <MembersEditor
        key={draft.origin('members')}
        members={entry.members}
        onChange={(members) => change({ members })}
      />
      <FieldsEditor
        key={draft.origin('fields')}
        fields={entry.fields ?? []}
        onChange={(fields) => change({ fields })}
      />
      {!busy && <MissionMeanwhile draft={draft} />}
      <FormProblem problem={problem} />
      <FormActions submit={text('missions.save')} disabled={busy} onCancel={close} />
    </Form>
  );
}

const entryOf = ({
  name,
  promoters,
  country,
  zone,
  customs,
  members,
  fields,
}: MissionEntry): MissionEntry => ({
  name,
  promoters,
  country,
  zone,
  customs,
  members,
  ...(fields && { fields }),
});

/** Without the members of no name; members that were not edited stay absent. */
const withNames = <T extends Partial<MissionEntry>>(entry: T): T => ({
  ...entry,
  ...(entry.members && { members: entry.members.filter(({ name }) => name.trim()) }),
});
