import type { MissionEvent } from '~/domain/missions/mission-event';
import type { LeadId, StageId } from '~/domain/records/ids';
import type { LaneBy } from '~/storage';
import { useLive } from '../../hooks/use-live';
import { useText } from '../../hooks/use-text';
import type { Filtered } from '../../records/lead-filter/LeadFilter';
import screen from '../../ui/styles/screen.module.css';
import styles from './Board.module.css';
import { StageColumn } from './StageColumn';

interface BoardProps {
  event: MissionEvent;
  /** The leads that pass the filter. */
  ids: Filtered;
  /** What the lanes are divided by. */
  by: LaneBy;
}

/** The leads of an event in a column per stage, narrowed by a filter, in lanes where chosen. Updated with the database. */
export function Board({ event, ids, by }: BoardProps) {
  const text = useText();
  const counts = useLive((storage) => storage.stageCounts(event.id), [event.id]);
  return (
    <>
      {counts?.size === 0 && <p className={screen.empty}>{text('board.empty')}</p>}
      {ids || by !== 'none' ? (
        <Lanes event={event} ids={ids} by={by} />
      ) : (
        <Columns event={event} countOf={(stage) => counts?.get(stage) ?? 0} />
      )}
    </>
  );
}

function Lanes({ event, ids, by }: BoardProps) {
  const text = useText();
  const lanes = useLive((storage) => storage.lanesOf(event.id, by, ids), [event.id, by, ids]);
  if (by === 'none') return <Lane event={event} stages={lanes?.[0]?.stages ?? NO_LEADS} />;
  return lanes?.map(({ name, stages }) => (
    <section key={name} className={styles.lane} aria-label={name || text('board.laneNone')}>
      <h2>{name || text('board.laneNone')}</h2>
      <Lane event={event} stages={stages} />
    </section>
  ));
}

type Stages = ReadonlyMap<StageId, LeadId[]>;
const NO_LEADS: Stages = new Map();

const Lane = ({ event, stages }: { event: MissionEvent; stages: Stages }) => (
  <Columns
    event={event}
    countOf={(stage) => stages.get(stage)?.length ?? 0}
    idsOf={(stage) => stages.get(stage) ?? NONE}
  />
);
const NONE: readonly LeadId[] = [];

interface ColumnsProps {
  event: MissionEvent;
  countOf: (stage: StageId) => number;
  /** The leads of each column; absent where each shows all of its stage. */
  idsOf?: (stage: StageId) => readonly LeadId[];
}

function Columns({ event, countOf, idsOf }: ColumnsProps) {
  return (
    <div className={styles.board}>
      {event.stages.map((stage) => (
        <StageColumn
          key={`${event.id} ${stage.id}`}
          event={event}
          stage={stage}
          count={countOf(stage.id)}
          ids={idsOf?.(stage.id)}
        />
      ))}
    </div>
  );
}
