import type { EventWithCount } from '~/storage';
import { Clocks } from './Clocks';
import styles from './Today.module.css';
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
