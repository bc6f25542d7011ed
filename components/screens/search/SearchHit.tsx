import { namesShown, type SearchEntry, type SearchPart } from '~/domain/search/entry';
import { excerpt, marked, otherParts } from '~/domain/search/highlights';
import type { Query } from '~/domain/search/query';
import { shortDay } from '~/locales/days';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import { StagePill } from '../../ui/marks/StagePill';
import { Marked } from './Marked';
import styles from './Search.module.css';

const MOST_OTHERS = 2;

/** One lead found: names, stage, event, next due day, and other matches, all highlighted. */
export function SearchHit({ entry, query }: { entry: SearchEntry; query: Query }) {
  const text = useText();
  const { locale } = useGoen();
  const { event, stage, dueOn, rests } = entry;
  const names = namesShown(entry);
  const pieces = names.map((name) => marked({ kind: 'name', text: name }, query.terms));
  const [due] = rests ? [] : [...dueOn].sort();
  const about = [event.name, due && text('search.dueOn', { day: shortDay(locale, due) })].filter(Boolean);
  return (
    <>
      <div className={styles.line}>
        <b>
          <Marked pieces={pieces[0] ?? []} />
        </b>
        <StagePill event={event} stage={stage} />
      </div>
      {pieces[1] && (
        <p className={styles.other}>
          <Marked pieces={pieces[1]} />
        </p>
      )}
      <p className={styles.other}>{about.join(' · ')}</p>
      {otherParts(entry, query, names, MOST_OTHERS).map((part) => (
        <OtherPart key={part.kind + part.text} part={part} query={query} />
      ))}
    </>
  );
}

function OtherPart({ part, query }: { part: SearchPart; query: Query }) {
  const text = useText();
  return (
    <p className={styles.other}>
      {part.label ?? text(`search.in.${part.kind}`)}
      {': '}
      <Marked pieces={excerpt(part, query.terms) ?? []} />
    </p>
  );
}
