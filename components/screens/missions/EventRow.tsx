import { type FormEvent, useState } from 'react';
import type { MissionEventId } from '~/domain/records/ids';
import { shortDay } from '~/locales/days';
import type { EventWithCount } from '~/storage';
import { useAttempt } from '../../hooks/use-attempt';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import { useWords } from '../../hooks/use-words';
import { useDialog } from '../../ui/dialogs/DialogHost';
import { ProblemNote } from '../../ui/dialogs/ProblemNote';
import dots from '../../ui/forms/EventPicker.module.css';
import { FormActions } from '../../ui/forms/FormActions';
import { Labelled } from '../../ui/forms/Labelled';
import buttons from '../../ui/styles/buttons.module.css';
import forms from '../../ui/styles/forms.module.css';
import { EventForm } from './EventForm';
import styles from './Missions.module.css';
import { PlaybookEditor } from './PlaybookEditor';

interface EventRowProps {
  each: EventWithCount;
  /** All events, as places for its leads. */
  others: EventWithCount[];
}

/** One event of a mission with what can be done with it. */
export function EventRow({ each, others }: EventRowProps) {
  const text = useText();
  const words = useWords();
  const { loadStorage, locale } = useGoen();
  const { ask } = useDialog();
  const { event, mission, leads } = each;
  const archive = async () => (await loadStorage()).archiveEvent(event.id, !event.archived);
  const duplicate = async () =>
    (await loadStorage()).duplicateEvent(event.id, text('eventForm.copyName', { name: event.name }));
  const days = [event.startsOn, event.endsOn !== event.startsOn && event.endsOn]
    .filter((day): day is string => Boolean(day))
    .map((day) => shortDay(locale, day));
  return (
    <li className={styles.event}>
      <span className={dots.dot} data-colour={event.colour} aria-hidden="true" />
      <span className={styles.what}>
        <a href={`#${event.id}`}>{event.name}</a>
        <small>
          {[
            words.word('kind', event.kind),
            days.join(' – ') || text('start.undated'),
            event.city,
            text('event.leads', { count: leads }),
            event.archived && text('missions.archived'),
          ]
            .filter(Boolean)
            .join(' · ')}
        </small>
      </span>
      <span className={styles.actions}>
        <button
          type="button"
          className={buttons.quiet}
          onClick={() => ask(text('eventForm.edit'), <EventForm mission={mission} event={event} />)}
        >
          {text('missions.edit')}
        </button>
        <button
          type="button"
          className={buttons.quiet}
          onClick={() => ask(text('playbook.title', { event: event.name }), <PlaybookEditor event={event} />)}
        >
          {text('eventForm.playbook')}
        </button>
        <button type="button" className={buttons.quiet} onClick={() => void duplicate()}>
          {text('eventForm.duplicate')}
        </button>
        <button type="button" className={buttons.quiet} onClick={() => void archive()}>
          {text(event.archived ? 'missions.restore' : 'missions.archive')}
        </button>
        <button
          type="button"
          className={buttons.quiet}
          onClick={() =>
            ask(
              text('eventForm.deleteTitle', { name: event.name }),
              <DeleteEvent each={each} others={others.filter((other) => other !== each)} />,
            )
          }
        >
          {text('missions.delete')}
        </button>
      </span>
    </li>
  );
}

/** Asks where the leads of an event go before it is deleted. */
function DeleteEvent({ each: { event, leads }, others }: EventRowProps) {
  const text = useText();
  const { loadStorage, say } = useGoen();
  const { close } = useDialog();
  const { attempt, problem, busy } = useAttempt();
  const [leadsTo, setLeadsTo] = useState(leads > 0 ? '' : 'trash');
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    void attempt(async () => {
      await (await loadStorage()).deleteEvent(event.id, leadsTo as MissionEventId | 'trash');
      say(text('missions.deleted', { name: event.name }), { undo: true });
      close();
    });
  };
  return (
    <form className={forms.form} onSubmit={submit}>
      {leads > 0 && (
        <Labelled label={text('eventForm.deleteLeads', { count: leads })}>
          <select required value={leadsTo} onChange={(chosen) => setLeadsTo(chosen.currentTarget.value)}>
            <option value="" disabled />
            {others.map(({ event: other }) => (
              <option key={other.id} value={other.id}>
                {text('eventForm.deleteTo', { event: other.name })}
              </option>
            ))}
            <option value="trash">{text('eventForm.deleteTrash')}</option>
          </select>
        </Labelled>
      )}
      <ProblemNote problem={problem} />
      <FormActions submit={text('eventForm.delete')} disabled={busy} danger onCancel={close} />
    </form>
  );
}
