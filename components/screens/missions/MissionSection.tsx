import type { Mission } from '~/domain/missions/mission';
import { useLive } from '../../hooks/use-live';
import { useText } from '../../hooks/use-text';
import { useDialog } from '../../ui/dialogs/DialogHost';
import buttons from '../../ui/styles/buttons.module.css';
import forms from '../../ui/styles/forms.module.css';
import { EventForm } from './EventForm';
import { EventRow } from './EventRow';
import { MissionActions } from './MissionActions';
import styles from './Missions.module.css';

interface MissionSectionProps {
  mission: Mission;
  /** Whether archived events are listed too. */
  archived: boolean;
}

/** A mission with its events. */
export function MissionSection({ mission, archived }: MissionSectionProps) {
  const text = useText();
  const { ask } = useDialog();
  const events = useLive((storage) => storage.eventsWithCounts(true), []);
  const own = (events ?? []).filter(
    ({ event }) => event.missionId === mission.id && (archived || !event.archived),
  );
  return (
    <section className={styles.mission} aria-label={mission.name}>
      <header>
        <h2>
          {mission.name} {mission.archived && <small>{text('missions.archived')}</small>}
        </h2>
        <MissionActions mission={mission} />
      </header>
      {own.length === 0 && <p className={forms.hint}>{text('missions.noEvents')}</p>}
      <ul>
        {own.map((row) => (
          <EventRow key={row.event.id} row={row} rows={events ?? []} />
        ))}
      </ul>
      <button
        type="button"
        className={buttons.ghost}
        onClick={() => ask(text('eventForm.new'), <EventForm mission={mission} />)}
      >
        {text('eventForm.new')}
      </button>
    </section>
  );
}
