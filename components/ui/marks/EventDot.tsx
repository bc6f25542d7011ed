import type { EventColour } from '~/domain/missions/mission-event';
import styles from './EventDot.module.css';

/** A dot in the colour of an event; grey until the colour is known. */
export function EventDot({ colour }: { colour: EventColour | undefined }) {
  return <span className={styles.dot} data-colour={colour} aria-hidden="true" />;
}
