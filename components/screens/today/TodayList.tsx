import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { addDays, type Day, daysBetween, weekdayOf } from '~/domain/dates/day';
import { nameOf } from '~/domain/organisations/display-name';
import { dayHere } from '~/locales/days';
import type { DueFilter, DueRow, LeadGroup, LeadSummary } from '~/storage';
import { useGoen } from '../../hooks/use-goen';
import { useLive } from '../../hooks/use-live';
import { useText } from '../../hooks/use-text';
import { useWords } from '../../hooks/use-words';
import { useOpenLead } from '../../records/open/use-open-lead';
import buttons from '../../ui/styles/buttons.module.css';
import list from '../../ui/styles/record-list.module.css';
import screen from '../../ui/styles/screen.module.css';
import { DueStep } from './DueStep';
import styles from './TodayList.module.css';

/** Number of steps rendered at first, and added each time the end comes into view. */
const FIRST = 20;
const MORE = 50;
type Section = 'overdue' | 'today' | 'week' | 'later';
const SECTIONS: readonly Section[] = ['overdue', 'today', 'week', 'later'];

/** Due steps by day, then leads without a next step, without an outcome, or idle. */
export function TodayList({ filter }: { filter: DueFilter }) {
  const text = useText();
  const [most, setMost] = useState(FIRST);
  const inputs = [most, filter.eventId, filter.owner, filter.memberId];
  const rows = useLive((storage) => storage.dueRows(most, filter), inputs);
  const attention = useLive((storage) => storage.needsAttention(new Date(), MORE, filter), inputs);
  if (!rows) return null;
  const nothing =
    rows.length === 0 &&
    attention &&
    attention.withoutStep.count + attention.idle.count + attention.waiting.length === 0;
  return (
    <div className={`${list.list} ${styles.sections}`}>
      {nothing && <p className={screen.empty}>{text('today.nothing')}</p>}
      {SECTIONS.map((section) => (
        <DueSection key={section} section={section} rows={rows.filter((row) => sectionOf(row) === section)} />
      ))}
      {rows.length === most && <More key={most} onMore={() => setMost(most + MORE)} />}
      {attention && attention.waiting.length > 0 && (
        <section>
          <h2>{text('today.waiting')}</h2>
          {attention.waiting.map(({ event, leads }) => (
            <p key={event.id} className={list.row}>
              {text('today.leadsWait', { count: leads, event: event.name })}
            </p>
          ))}
        </section>
      )}
      {attention && (
        <>
          <LeadGroupSection title={text('today.withoutStep')} group={attention.withoutStep} />
          <LeadGroupSection title={text('today.withoutOutcome')} group={attention.withoutOutcome} />
          <LeadGroupSection title={text('today.idle')} group={attention.idle} />
        </>
      )}
    </div>
  );
}

/** Calls for more rows when it is pressed or comes into view. */
function More({ onMore }: { onMore: () => void }) {
  const text = useText();
  const button = useRef<HTMLButtonElement>(null);
  const more = useEffectEvent(onMore);
  useEffect(() => {
    const observer = new IntersectionObserver((seen) => {
      if (seen.some(({ isIntersecting }) => isIntersecting)) more();
    });
    if (button.current) observer.observe(button.current);
    return () => observer.disconnect();
  }, []);
  return (
    <button ref={button} type="button" className={buttons.quiet} onClick={onMore}>
      {text('today.more')}
    </button>
  );
}

/** The section of a step, by its due day in the event's time zone; a week ends on Sunday. */
function sectionOf({ followUp, event }: DueRow): Section {
  const today = dayHere(event.zone);
  const due = followUp.dueOn ?? '';
  if (due < today) return 'overdue';
  if (due === today) return 'today';
  const sunday = addDays(today, (7 - weekdayOf(today)) % 7);
  return due <= sunday ? 'week' : 'later';
}

function DueSection({ section, rows }: { section: Section; rows: DueRow[] }) {
  const text = useText();
  if (!rows.length) return null;
  return (
    <section className={styles[section]} aria-label={text(`today.${section}`)}>
      <h2>
        {text(`today.${section}`)} <i>{rows.length}</i>
      </h2>
      <ul>
        {rows.map((row) => (
          <DueStep key={row.followUp.id} row={row} />
        ))}
      </ul>
    </section>
  );
}

function LeadGroupSection({ title, group }: { title: string; group: LeadGroup }) {
  if (!group.count) return null;
  return (
    <section aria-label={title}>
      <h2>
        {title} <i>{group.count}</i>
      </h2>
      <ul>
        {group.cards.map((card) => (
          <LeadGroupItem key={card.lead.id} card={card} />
        ))}
      </ul>
    </section>
  );
}

function LeadGroupItem({ card }: { card: LeadSummary }) {
  const text = useText();
  const words = useWords();
  const { locale } = useGoen();
  const open = useOpenLead();
  const { lead, organisation, event } = card;
  const own = event.stages.find(({ id }) => id === lead.stage)?.name;
  const days = daysBetween(lead.stageSince as Day, dayHere(event.zone));
  return (
    <li className={list.row}>
      <button type="button" className={list.who} lang={locale} onClick={() => open(card)}>
        <b>{nameOf(organisation)}</b>
        <small>
          {event.name} · {text('today.idleDays', { stage: words.stage(lead.stage, own), count: days })}
        </small>
      </button>
    </li>
  );
}
