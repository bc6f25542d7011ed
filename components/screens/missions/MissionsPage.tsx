import { useState } from 'react';
import { USUAL_CUSTOMS } from '~/domain/dates/holidays';
import { useLive } from '../../hooks/use-live';
import { useText } from '../../hooks/use-text';
import { useDialog } from '../../ui/dialogs/DialogHost';
import buttons from '../../ui/styles/buttons.module.css';
import forms from '../../ui/styles/forms.module.css';
import screen from '../../ui/styles/screen.module.css';
import { MissionForm } from './MissionForm';
import { MissionSection } from './MissionSection';

/** The missions with their events; archived ones on request. */
export function MissionsPage() {
  const text = useText();
  const { ask } = useDialog();
  const [archived, setArchived] = useState(false);
  const missions = useLive((storage) => storage.savedMissions(archived), [archived]);
  if (!missions) return null;
  return (
    <>
      <header className={screen.head}>
        <h1>{text('missions.title')}</h1>
        <div className={screen.filters}>
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
      {missions.length === 0 && <p className={screen.empty}>{text('missions.none')}</p>}
      {missions.map((mission) => (
        <MissionSection key={mission.id} mission={mission} archived={archived} />
      ))}
    </>
  );
}

/** Values of a new mission: Japan with its usual closing days. */
const blankMission = () => ({
  name: '',
  promoters: [],
  country: 'JP',
  zone: 'Asia/Tokyo',
  customs: [...USUAL_CUSTOMS],
  members: [],
});
