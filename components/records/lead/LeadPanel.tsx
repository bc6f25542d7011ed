import { type FormEvent, useState } from 'react';
import type { LeadId } from '~/domain/records/ids';
import { LONGEST_NOTE } from '~/domain/records/limits';
import { useGoen } from '../../hooks/use-goen';
import { useLive } from '../../hooks/use-live';
import { useText } from '../../hooks/use-text';
import { OwnerNames } from '../../ui/forms/OwnerNames';
import buttons from '../../ui/styles/buttons.module.css';
import forms from '../../ui/styles/forms.module.css';
import { Contacts } from '../contacts/Contacts';
import { FollowUps } from '../follow-ups/FollowUps';
import { OrganisationSection } from '../organisation/OrganisationSection';
import { StageSection } from '../stage/StageSection';
import panel from '../styles/panel.module.css';
import { Timeline } from '../timeline/Timeline';
import { CustomSection } from './CustomSection';
import { ExportReview } from './ExportReview';
import { Introductions } from './Introductions';
import { LeadDeleteActions } from './LeadDeleteActions';
import { WorthSection } from './WorthSection';

/** All of a lead, editable: stage, follow-ups, members, contacts, export review, notes, organisation and history. */
export function LeadPanel({ id }: { id: LeadId }) {
  const text = useText();
  const details = useLive((storage) => storage.leadDetails(id), [id]);
  if (!details) return null;
  const { organisation, event } = details;
  return (
    <>
      <p className={forms.hint}>
        {[organisation.nameJa && organisation.nameEn, event.name].filter(Boolean).join(' · ')}
      </p>
      <StageSection details={details} />
      <WorthSection details={details} />
      <OwnerNames />
      <FollowUps details={details} />
      <CustomSection details={details} />
      <Introductions details={details} />
      <Contacts details={details} />
      <ExportReview details={details} />
      <section className={panel.section}>
        <h3>{text('lead.notes')}</h3>
        <AddNote id={id} />
      </section>
      <OrganisationSection details={details} />
      <Timeline details={details} />
      <LeadDeleteActions details={details} />
    </>
  );
}

function AddNote({ id }: { id: LeadId }) {
  const text = useText();
  const { loadStorage, say } = useGoen();
  const [note, setNote] = useState('');
  const save = async () => {
    await (await loadStorage()).addNote(id, note);
    setNote('');
    say(text('lead.noteSaved'), { undo: true });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (note.trim()) void save();
  };
  return (
    <form className={forms.form} onSubmit={submit}>
      <label className={forms.field}>
        {text('lead.addNote')}
        <textarea
          rows={2}
          maxLength={LONGEST_NOTE}
          value={note}
          onChange={(change) => setNote(change.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
              event.currentTarget.form?.requestSubmit();
          }}
        />
      </label>
      <div className={forms.actions}>
        <button type="submit" className={buttons.ghost} disabled={!note.trim()}>
          {text('lead.saveNote')}
        </button>
      </div>
    </form>
  );
}
