import { useText } from '../../hooks/use-text';
import type { PageReading } from '../../screens/capture/use-page-reading';
import buttons from '../../ui/styles/buttons.module.css';
import type { FrontPage } from './FrontPageWatch';
import styles from './PageStatus.module.css';

interface PageStatusProps {
  reading: PageReading;
  frontPage: FrontPage;
  onRead: () => void;
}

/** Names the page the side panel shows and, where another page is in front, offers to read that one. */
export function PageStatus({ reading, frontPage, onRead }: PageStatusProps) {
  const text = useText();
  const shown = reading.state !== 'unreadable' && reading.page;
  return (
    <div className={styles.line} role="note" aria-live="polite">
      {shown && (
        <p className={styles.page} title={shown.url}>
          {text('panel.shows', { page: [hostOf(shown.url), shown.title].filter(Boolean).join(' · ') })}
        </p>
      )}
      {frontPage !== 'shown' && shown && <p>{text('panel.another')}</p>}
      {frontPage === 'closed' && <p className={styles.wanting}>{text('panel.click')}</p>}
      {frontPage === 'open' && (
        <button type="button" className={buttons.quiet} onClick={onRead}>
          {text('panel.read')}
        </button>
      )}
    </div>
  );
}

const hostOf = (url: string): string => new URL(url).host.replace(/^www\./, '');
