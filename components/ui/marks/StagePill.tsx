import type { MissionEvent } from '~/domain/missions/mission-event';
import { useWords } from '../../hooks/use-words';
import styles from './StagePill.module.css';

const TONES: Record<string, string | undefined> = {
  captured: styles.captured,
  qualified: styles.captured,
  thanked: styles.thanked,
  engaged: styles.thanked,
  meeting: styles.meeting,
  proposal: styles.proposal,
  agreed: styles.agreed,
};

/** The name of a stage on its colour. */
export function StagePill({ event, stage }: { event: MissionEvent; stage: string }) {
  const words = useWords();
  const own = event.stages.find((each) => each.id === stage)?.name;
  const name = words.stage(stage, own);
  return (
    <span className={`${styles.pill} ${TONES[stage] ?? styles.closed}`} title={name}>
      {name}
    </span>
  );
}
