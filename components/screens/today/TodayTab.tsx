import type { EventWithCount } from '~/storage';
import styles from '../../ui/styles/today.module.css';
import { Clocks } from './Clocks';
import { TodayList } from './TodayList';

/** Today in the popup. */
export function TodayTab({ active }: { active: EventWithCount | undefined }) {
  return (
    <div className={styles.tab}>
      {active && <Clocks active={active} />}
      <TodayList filter={EVERYTHING} />
    </div>
  );
}

const EVERYTHING = {};
