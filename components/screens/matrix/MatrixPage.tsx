import { useState } from 'react';
import type { Mission } from '~/domain/missions/mission';
import type { EventWithCount, OrderedRows } from '~/storage';
import { useFollowed } from '../../hooks/lists/use-followed';
import { useMatching } from '../../hooks/lists/use-matching';
import { useGoen } from '../../hooks/use-goen';
import { useLive } from '../../hooks/use-live';
import { useText } from '../../hooks/use-text';
import { QuickFilter } from '../../ui/forms/QuickFilter';
import { ViewSwitch } from '../../ui/forms/ViewSwitch';
import screen from '../../ui/styles/screen.module.css';
import type { Axis } from './MatrixCell';
import { MatrixTable } from './MatrixTable';

interface MatrixPageProps {
  /** Events in use. */
  events: readonly EventWithCount[];
  active: EventWithCount | undefined;
}

/** Every organisation of a mission by its events, or by the members of the delegation. */
export function MatrixPage({ events, active }: MatrixPageProps) {
  const text = useText();
  const missions = useLive((storage) => storage.savedMissions(), []);
  const [axis, setAxis] = useState<Axis>('events');
  const [chosen, setChosen] = useState<string>();
  // The one of the active event is shown before the others are read.
  const known = missions ?? (active ? [active.mission] : []);
  const mission = known.find(({ id }) => id === (chosen ?? active?.mission.id)) ?? known[0];
  if (!mission) return null;
  return (
    <>
      <header className={screen.head}>
        <div>
          <h1>{text('matrix.title')}</h1>
          <p>{text(axis === 'events' ? 'matrix.hintEvents' : 'matrix.hintMembers')}</p>
        </div>
        <div className={screen.filters}>
          {known.length > 1 && (
            <select
              aria-label={text('matrix.mission')}
              value={mission.id}
              onChange={(change) => setChosen(change.currentTarget.value)}
            >
              {known.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
          <ViewSwitch
            label={text('matrix.by')}
            options={[
              ['events', text('matrix.events')],
              ['members', text('matrix.members')],
            ]}
            shown={axis}
            onChoose={setAxis}
          />
        </div>
      </header>
      <Matrix key={mission.id} mission={mission} events={events} axis={axis} />
    </>
  );
}

interface MatrixProps extends Pick<MatrixPageProps, 'events'> {
  mission: Mission;
  axis: Axis;
}

function Matrix({ mission, events, axis }: MatrixProps) {
  const text = useText();
  const { locale } = useGoen();
  const rows = useFollowed<OrderedRows>(
    (storage, follower) => storage.followOrder(storage.matrixOrder(mission.id, locale), follower),
    [mission.id, locale],
  );
  const [typed, setTyped] = useState('');
  const shown = useMatching(rows?.ids ?? NONE, typed);
  if (!rows) return null;
  const own = events.filter(({ event }) => event.missionId === mission.id);
  const columns =
    axis === 'events'
      ? own.map(({ event: { id, name, colour } }) => ({ id, name, colour }))
      : mission.members.map(({ id, name }) => ({ id, name, colour: undefined }));
  if (rows.ids.length === 0) return <p className={screen.empty}>{text('matrix.none')}</p>;
  if (columns.length === 0) return <p className={screen.empty}>{text('matrix.noMembers')}</p>;
  return (
    <>
      <QuickFilter value={typed} count={shown.length} onChange={setTyped} />
      <MatrixTable missionId={mission.id} ids={shown} columns={columns} axis={axis} />
    </>
  );
}

const NONE: readonly string[] = [];
