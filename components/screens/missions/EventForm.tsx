import type { FormEvent } from 'react';
import type { Mission } from '~/domain/missions/mission';
import type { MissionEvent } from '~/domain/missions/mission-event';
import type { PlaybookId } from '~/domain/records/ids';
import type { EventEntry } from '~/storage';
import { useAttempt } from '../../hooks/use-attempt';
import { useDraft } from '../../hooks/use-draft';
import { useGoen } from '../../hooks/use-goen';
import { useLive } from '../../hooks/use-live';
import { useRecord } from '../../hooks/use-record';
import { useText } from '../../hooks/use-text';
import { useDialog } from '../../ui/dialogs/DialogHost';
import { DraftNotice } from '../../ui/forms/DraftNotice';
import { Form } from '../../ui/forms/Form';
import { FormActions } from '../../ui/forms/FormActions';
import { FormProblem } from '../../ui/forms/FormProblem';
import { Labelled } from '../../ui/forms/Labelled';
import forms from '../../ui/styles/forms.module.css';
import { EventKindFields } from './EventKindFields';
import { EventMeanwhile, type TypedEvent } from './EventMeanwhile';
import { EventPlaceFields } from './EventPlaceFields';
import { KindBrings } from './KindBrings';
import { linesOf } from './lines';

/** Edits an event of a mission, or creates one where `event` is absent; a new event may start from a saved playbook. What is typed is kept until it is saved. */
export function EventForm({ mission, event }: { mission: Mission; event?: MissionEvent }) {
  const text = useText();
  const { loadStorage, say } = useGoen();
  const { close } = useDialog();
  const { attempt, problem, busy } = useAttempt();
  const stored: TypedEvent = { ...entryOf(mission, useRecord('missionEvents', event)), playbook: '' };
  const draft = useDraft(`event:${event?.id ?? `new:${mission.id}`}`, stored);
  const { change } = draft;
  const { playbook, ...entry } = draft.entry;
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    void attempt(async () => {
      const storage = await loadStorage();
      const { playbook: _, ...typed } = draft.typed;
      if (event) await storage.changeEvent(event.id, typed);
      else await storage.makeEvent(entry, (playbook || undefined) as PlaybookId | undefined);
      await draft.close();
      say(text('missions.saved'));
      close();
    });
  };
  return (
    <Form className={forms.form} onSubmit={submit}>
      <DraftNotice draft={draft} />
      <Labelled field="name" label={text('eventForm.name')}>
        <input
          required
          maxLength={500}
          value={entry.name}
          onChange={(typed) => change({ name: typed.currentTarget.value })}
        />
      </Labelled>
      <EventKindFields key={draft.origin('kind')} kind={entry.kind} onChange={(kind) => change({ kind })} />
      {event ? (
        event.kind !== entry.kind && <p className={forms.hint}>{text('eventForm.kindOnly')}</p>
      ) : (
        <StartFields
          kind={entry.kind}
          playbook={playbook}
          onChange={(chosen) => change({ playbook: chosen })}
        />
      )}
      <EventPlaceFields entry={entry} onChange={change} />
      <EventListFields entry={entry} origin={draft.origin} onChange={change} />
      {!busy && <EventMeanwhile draft={draft} />}
      <FormProblem problem={problem} />
      <FormActions submit={text('missions.save')} disabled={busy} onCancel={close} />
    </Form>
  );
}

function entryOf(mission: Mission, event: MissionEvent | undefined): EventEntry {
  const { name = '', kind = 'networking', venue = '', city = '', colour = 'indigo' } = event ?? {};
  const { startsOn, endsOn, organisers = [], sources = [], zone = mission.zone } = event ?? {};
  return {
    missionId: mission.id,
    name,
    kind,
    venue,
    city,
    zone,
    colour,
    organisers,
    sources,
    startsOn,
    endsOn,
  };
}

interface StartFieldsProps {
  kind: string;
  /** Its id; empty for the playbook of the event's kind. */
  playbook: string;
  onChange: (playbook: string) => void;
}

/** What a new event starts from, a saved playbook where there is one, and the stages and steps this brings. */
function StartFields({ kind, playbook, onChange }: StartFieldsProps) {
  const text = useText();
  const playbooks = useLive((storage) => storage.savedPlaybooks(), []) ?? [];
  return (
    <>
      {playbooks.length > 0 && (
        <Labelled label={text('eventForm.playbook')}>
          <select value={playbook} onChange={(chosen) => onChange(chosen.currentTarget.value)}>
            <option value="">{text('eventForm.playbookOfKind')}</option>
            {playbooks.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </Labelled>
      )}
      <KindBrings kind={kind} playbook={playbooks.find(({ id }) => id === playbook)} />
    </>
  );
}

interface EventListFieldsProps {
  entry: EventEntry;
  /** Key of the field of a list. */
  origin: (list: 'organisers' | 'sources') => string;
  onChange: (part: Partial<EventEntry>) => void;
}

/** Organisers and sources, one a line. */
function EventListFields({ entry, origin, onChange }: EventListFieldsProps) {
  const text = useText();
  return (['organisers', 'sources'] as const).map((list) => (
    <Labelled key={list} field={list} label={text(`eventForm.${list}`)} hint={text('eventForm.perLine')}>
      <textarea
        key={origin(list)}
        rows={2}
        defaultValue={entry[list].join('\n')}
        onChange={(typed) => onChange({ [list]: linesOf(typed.currentTarget.value) })}
      />
    </Labelled>
  ));
}
