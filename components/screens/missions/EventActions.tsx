import { withoutSigns } from '~/domain/text/without-signs';
import type { EventWithCount } from '~/storage';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import { useDialog } from '../../ui/dialogs/DialogHost';
import buttons from '../../ui/styles/buttons.module.css';
import { DeleteEventForm } from './DeleteEventForm';
import { EventForm } from './EventForm';
import styles from './Missions.module.css';
import { PlaybookEditor } from './playbook/PlaybookEditor';

interface EventActionsProps {
  row: EventWithCount;
  /** All events: where its leads may move to. */
  rows: EventWithCount[];
}

/** Edits, duplicates, archives or deletes an event, or opens its playbook. */
export function EventActions({ row, rows }: EventActionsProps) {
  const text = useText();
  const { loadStorage } = useGoen();
  const { ask } = useDialog();
  const { event, mission } = row;
  const archive = async () => (await loadStorage()).archiveEvent(event.id, !event.archived);
  const duplicate = async () =>
    (await loadStorage()).duplicateEvent(
      event.id,
      withoutSigns(text('eventForm.copyName', { name: event.name })),
    );
  return (
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
            <DeleteEventForm deleted={row} others={rows.filter((other) => other !== row)} />,
          )
        }
      >
        {text('missions.delete')}
      </button>
    </span>
  );
}
