import { useText } from '../../hooks/use-text';
import type { PageReading } from '../../screens/capture/use-page-reading';
import buttons from '../../ui/styles/buttons.module.css';
import styles from './PageLine.module.css';
import type { FrontPage } from './use-front-page';

interface PageLineProps {
  reading: PageReading;
  front: FrontPage;
  onRead: () => void;
}

/** Which page the panel shows, and how to come to the one in front where that is another. */
export function PageStatus({ reading, front, onRead }: PageLineProps) {
  const text = useText();
  const shown = reading.state !== 'unreadable' && reading.page;
  return (
    <div className={styles.line} role="note" aria-live="polite">
      {shown && (
        <p className={styles.page} title={shown.url}>
          {text('panel.shows', { page: [hostOf(shown.url), shown.title].filter(Boolean).join(' · ') })}
        </p>
      )}
      {front !== 'shown' && shown && <p>{text('panel.another')}</p>}
      {front === 'closed' && <p className={styles.wanting}>{text('panel.click')}</p>}
      {front === 'open' && (
        <button type="button" className={buttons.quiet} onClick={onRead}>
          {text('panel.read')}
        </button>
      )}
    </div>
  );
}

const hostOf = (url: string): string => new URL(url).host.replace(/^www\./, '');
