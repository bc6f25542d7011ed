import { useState } from 'react';
import { USUAL_CUSTOMS } from '~/domain/dates/holidays';
import type { Mission } from '~/domain/missions/mission';
import { useLive } from '../../hooks/use-live';
import { useText } from '../../hooks/use-text';
import { useDialog } from '../../ui/dialogs/DialogHost';
import buttons from '../../ui/styles/buttons.module.css';
import forms from '../../ui/styles/forms.module.css';
import head from '../../ui/styles/today.module.css';
import { EventForm } from './EventForm';
import { EventRow } from './EventRow';
import { MissionActions } from './MissionActions';
import { MissionForm } from './MissionForm';
import styles from './Missions.module.css';

/** The missions with their events: made, edited, put away, made again. */
export function MissionsPage() {
  const text = useText();
  const { ask } = useDialog();
  const [archived, setArchived] = useState(false);
  const missions = useLive((storage) => storage.savedMissions(archived), [archived]);
  if (!missions) return null;
  return (
    <>
      <header className={head.head}>
        <h1>{text('missions.title')}</h1>
        <div className={head.filters}>
          <label className={forms.tick}>
            <input
              type="checkbox"
              checked={archived}
              onChange={(event) => setArchived(event.currentTarget.checked)}
            />
            {text('missions.showArchived')}
          </label>
          <button
            type="button"
            className={buttons.ghost}
            onClick={() => ask(text('missions.new'), <MissionForm mission={blankMission()} />)}
          >
            {text('missions.new')}
          </button>
        </div>
      </header>
      {missions.length === 0 && <p className={head.empty}>{text('missions.none')}</p>}
      {missions.map((mission) => (
        <MissionSection key={mission.id} mission={mission} archived={archived} />
      ))}
    </>
  );
}

/** What a new mission starts with: Japan, its usual closures. */
const blankMission = () => ({
  name: '',
  promoters: [],
  country: 'JP',
  zone: 'Asia/Tokyo',
  customs: [...USUAL_CUSTOMS],
  members: [],
});

function MissionSection({ mission, archived }: { mission: Mission; archived: boolean }) {
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
        {own.map((each) => (
          <EventRow key={each.event.id} each={each} others={events ?? []} />
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
