import type { MissionEvent } from '~/domain/missions/mission-event';
import type { Stage } from '~/domain/missions/playbook';
import type { StageId } from '~/domain/records/ids';
import type { StageMoves } from '~/storage';
import { useLive } from '../../../hooks/use-live';
import { useText } from '../../../hooks/use-text';
import { useWords } from '../../../hooks/use-words';
import { Labelled } from '../../../ui/forms/Labelled';

interface RemovedStageLeadsProps {
  event: MissionEvent;
  /** The stages after the edit. */
  stages: readonly Stage[];
  moves: StageMoves;
  onChange: (moves: StageMoves) => void;
}

/** Asks for each removed stage to which stage its leads move. Nothing for a stage without leads. */
export function RemovedStageLeads({ event, stages, moves, onChange }: RemovedStageLeadsProps) {
  const text = useText();
  const words = useWords();
  const counts = useLive((storage) => storage.stageCounts(event.id), [event.id]);
  const removed = event.stages
    .filter(({ id }) => !stages.some((stage) => stage.id === id))
    .map((stage) => ({ stage, count: counts?.get(stage.id) ?? 0 }))
    .filter(({ count }) => count > 0);
  return removed.map(({ stage, count }) => (
    <Labelled
      key={stage.id}
      label={text('playbook.leadsOf', { stage: words.stage(stage.id, stage.name), count })}
    >
      <select
        required
        value={moves[stage.id] ?? ''}
        onChange={(chosen) => onChange({ ...moves, [stage.id]: chosen.currentTarget.value as StageId })}
      >
        <option value="" disabled />
        {stages
          .filter(({ closing }) => !closing)
          .map(({ id, name }) => (
            <option key={id} value={id}>
              {words.stage(id, name)}
            </option>
          ))}
      </select>
    </Labelled>
  ));
}
