import { type FormEvent, useState } from 'react';
import type { Mission } from '~/domain/missions/mission';
import { EVENT_COLOURS, type EventColour, type MissionEvent } from '~/domain/missions/mission-event';
import { EVENT_KINDS, isBuiltIn } from '~/domain/missions/playbook';
import type { PlaybookId } from '~/domain/records/ids';
import type { EventEntry } from '~/storage';
import { useAttempt } from '../../hooks/use-attempt';
import { useGoen } from '../../hooks/use-goen';
import { useLive } from '../../hooks/use-live';
import { useText } from '../../hooks/use-text';
import { useDialog } from '../../ui/dialogs/DialogHost';
import { ProblemNote } from '../../ui/dialogs/ProblemNote';
import { FormActions } from '../../ui/forms/FormActions';
import { Labelled } from '../../ui/forms/Labelled';
import forms from '../../ui/styles/forms.module.css';
import { linesOf } from './lines';
import { ZoneField } from './MissionForm';

/** Where and when an event is, of which kind; a new one also with which stages and steps it begins. */
export function EventForm({ mission, event }: { mission: Mission; event?: MissionEvent }) {
  const text = useText();
  const { loadStorage, say } = useGoen();
  const { close } = useDialog();
  const { attempt, problem, busy } = useAttempt();
  const playbooks = useLive((storage) => storage.savedPlaybooks(), []);
  const [entry, setEntry] = useState<EventEntry>(() => entryOf(mission, event));
  const [playbook, setPlaybook] = useState('');
  const change = (part: Partial<EventEntry>) => setEntry((before) => ({ ...before, ...part }));
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    void attempt(async () => {
      const storage = await loadStorage();
      if (event) await storage.changeEvent(event.id, entry);
      else await storage.makeEvent(entry, (playbook || undefined) as PlaybookId | undefined);
      say(text('missions.saved'));
      close();
    });
  };
  return (
    <form className={forms.form} onSubmit={submit}>
      <Labelled label={text('eventForm.name')}>
        <input
          required
          maxLength={500}
          value={entry.name}
          onChange={(typed) => change({ name: typed.currentTarget.value })}
        />
      </Labelled>
      <KindFields kind={entry.kind} onChange={(kind) => change({ kind })} />
      {!event && playbooks && playbooks.length > 0 && (
        <Labelled label={text('eventForm.playbook')}>
          <select value={playbook} onChange={(chosen) => setPlaybook(chosen.currentTarget.value)}>
            <option value="">{text('eventForm.playbookOfKind')}</option>
            {playbooks.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </Labelled>
      )}
      <PlaceFields entry={entry} onChange={change} />
      <ProblemNote problem={problem} />
      <FormActions submit={text('missions.save')} disabled={busy} onCancel={close} />
    </form>
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

/** One of the kinds Goen knows, or one of the user's own. */
function KindFields({ kind, onChange }: { kind: string; onChange: (kind: string) => void }) {
  const text = useText();
  const [own, setOwn] = useState(!isBuiltIn(kind));
  return (
    <div className={forms.row}>
      <Labelled label={text('eventForm.kind')}>
        <select
          value={own ? '' : kind}
          onChange={({ currentTarget: { value } }) => {
            setOwn(!value);
            onChange(value);
          }}
        >
          {EVENT_KINDS.map((each) => (
            <option key={each} value={each}>
              {text(`kind.${each}`)}
            </option>
          ))}
          <option value="">{text('eventForm.ownKind')}</option>
        </select>
      </Labelled>
      {own && (
        <Labelled label={text('eventForm.ownKind')}>
          <input
            required
            maxLength={60}
            value={kind}
            onChange={(typed) => onChange(typed.currentTarget.value)}
          />
        </Labelled>
      )}
    </div>
  );
}

interface PlaceFieldsProps {
  entry: EventEntry;
  onChange: (part: Partial<EventEntry>) => void;
}

function PlaceFields({ entry, onChange }: PlaceFieldsProps) {
  const text = useText();
  return (
    <>
      <div className={forms.row}>
        <Labelled label={text('event.startsOn')}>
          <input
            type="date"
            value={entry.startsOn ?? ''}
            onChange={(typed) => onChange({ startsOn: typed.currentTarget.value || undefined })}
          />
        </Labelled>
        <Labelled label={text('event.endsOn')}>
          <input
            type="date"
            value={entry.endsOn ?? ''}
            onChange={(typed) => onChange({ endsOn: typed.currentTarget.value || undefined })}
          />
        </Labelled>
        <Labelled label={text('eventForm.venue')}>
          <input
            maxLength={500}
            value={entry.venue}
            onChange={(typed) => onChange({ venue: typed.currentTarget.value })}
          />
        </Labelled>
        <Labelled label={text('eventForm.city')}>
          <input
            maxLength={500}
            value={entry.city}
            onChange={(typed) => onChange({ city: typed.currentTarget.value })}
          />
        </Labelled>
        <ZoneField zone={entry.zone} onChange={(zone) => onChange({ zone })} />
        <Labelled label={text('eventForm.colour')}>
          <select
            value={entry.colour}
            onChange={(chosen) => onChange({ colour: chosen.currentTarget.value as EventColour })}
          >
            {EVENT_COLOURS.map((colour) => (
              <option key={colour} value={colour}>
                {text(`eventForm.colourName.${colour}`)}
              </option>
            ))}
          </select>
        </Labelled>
      </div>
      <Labelled label={text('eventForm.organisers')} hint={text('eventForm.perLine')}>
        <textarea
          rows={2}
          defaultValue={entry.organisers.join('\n')}
          onChange={(typed) => onChange({ organisers: linesOf(typed.currentTarget.value) })}
        />
      </Labelled>
      <Labelled label={text('eventForm.sources')} hint={text('eventForm.perLine')}>
        <textarea
          rows={2}
          defaultValue={entry.sources.join('\n')}
          onChange={(typed) => onChange({ sources: linesOf(typed.currentTarget.value) })}
        />
      </Labelled>
    </>
  );
}
