import type { FormEvent } from 'react';
import type { Member } from '~/domain/missions/mission';
import type { MissionId } from '~/domain/records/ids';
import type { MissionEntry } from '~/storage';
import { useAttempt } from '../../hooks/use-attempt';
import { useDraft } from '../../hooks/use-draft';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import { useDialog } from '../../ui/dialogs/DialogHost';
import { ProblemNote } from '../../ui/dialogs/ProblemNote';
import { DraftNotice } from '../../ui/forms/DraftNotice';
import { Form } from '../../ui/forms/Form';
import { FormActions } from '../../ui/forms/FormActions';
import { Labelled } from '../../ui/forms/Labelled';
import forms from '../../ui/styles/forms.module.css';
import { CountryField } from './CountryField';
import { CustomsField } from './CustomsField';
import { FieldsEditor } from './FieldsEditor';
import { linesOf } from './lines';
import { MembersEditor } from './MembersEditor';
import { ZoneField } from './ZoneField';

/** Edits a mission, or creates one where `id` is absent: name, promoters, country, time zone, closing days, members and custom fields. What is typed is kept until it is saved. */
export function MissionForm({ mission, id }: { mission: MissionEntry; id?: MissionId }) {
  const text = useText();
  const { loadStorage, say } = useGoen();
  const { close } = useDialog();
  const { attempt, problem, busy } = useAttempt();
  const draft = useDraft(`mission:${id ?? 'new'}`, entryOf(mission));
  const { entry, change } = draft;
  // Fields with a text of their own are drawn anew where a draft is back or discarded.
  const origin = String(draft.isBack);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void attempt(async () => {
      const storage = await loadStorage();
      const edited = { ...entry, members: withNames(entry.members) };
      if (id) await storage.changeMission(id, edited);
      else await storage.makeMission(edited);
      await draft.close();
      say(text('missions.saved'));
      close();
    });
  };
  return (
    <Form className={forms.form} onSubmit={submit}>
      <DraftNotice draft={draft} />
      <Labelled label={text('missions.name')}>
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
      <Labelled label={text('missions.promoters')} hint={text('missions.promotersHint')}>
        <textarea
          key={origin}
          rows={2}
          defaultValue={entry.promoters.join('\n')}
          onChange={(event) => change({ promoters: linesOf(event.currentTarget.value) })}
        />
      </Labelled>
      <CustomsField customs={entry.customs} onChange={(customs) => change({ customs })} />
      <MembersEditor
        key={`members-${origin}`}
        members={entry.members}
        onChange={(members) => change({ members })}
      />
      <FieldsEditor
        key={`fields-${origin}`}
        fields={entry.fields ?? []}
        onChange={(fields) => change({ fields })}
      />
      <ProblemNote problem={problem} />
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

const withNames = (members: readonly Member[]): Member[] => members.filter(({ name }) => name.trim());
