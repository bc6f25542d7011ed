import type { EventWithCount } from '~/storage';
import { Clocks } from './Clocks';
import { TodayList } from './TodayList';
import styles from './TodayTab.module.css';

/** Today in the popup, of all events. */
export function TodayTab({ active }: { active: EventWithCount | undefined }) {
  return (
    <div className={styles.tab}>
      {active && <Clocks active={active} />}
      <TodayList filter={EVERYTHING} />
    </div>
  );
}

const EVERYTHING = {};
