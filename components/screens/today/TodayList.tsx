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

/** What a screen shows at once comes first; the rest as the user gets to it. */
const FIRST = 20;
const MORE = 50;
type Section = 'overdue' | 'today' | 'week' | 'later';
const SECTIONS: readonly Section[] = ['overdue', 'today', 'week', 'later'];

/** What is to be done: steps by day, then leads nobody promised anything, without an outcome, or idle. */
export function TodayList({ filter }: { filter: DueFilter }) {
  const text = useText();
  const [most, setMost] = useState(FIRST);
  const inputs = [most, filter.eventId, filter.owner, filter.memberId];
  const rows = useLive((storage) => storage.dueRows(most, filter), inputs);
  const mind = useLive((storage) => storage.needsAttention(new Date(), MORE, filter), inputs);
  if (!rows) return null;
  const nothing =
    rows.length === 0 && mind && mind.withoutStep.count + mind.idle.count + mind.waiting.length === 0;
  return (
    <div className={`${list.list} ${styles.sections}`}>
      {nothing && <p className={screen.empty}>{text('today.nothing')}</p>}
      {SECTIONS.map((section) => (
        <DueSection key={section} section={section} rows={rows.filter((row) => sectionOf(row) === section)} />
      ))}
      {rows.length === most && <More key={most} onMore={() => setMost(most + MORE)} />}
      {mind && mind.waiting.length > 0 && (
        <section>
          <h2>{text('today.waiting')}</h2>
          {mind.waiting.map(({ event, leads }) => (
            <p key={event.id} className={list.row}>
              {text('today.leadsWait', { count: leads, event: event.name })}
            </p>
          ))}
        </section>
      )}
      {mind && (
        <>
          <LeadGroupSection title={text('today.withoutStep')} minded={mind.withoutStep} />
          <LeadGroupSection title={text('today.withoutOutcome')} minded={mind.withoutOutcome} />
          <LeadGroupSection title={text('today.idle')} minded={mind.idle} />
        </>
      )}
    </div>
  );
}

/** Asks for more where it is pressed or comes into view. */
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

/** Which section a step belongs to, by the day it is at its event; a week ends on Sunday. */
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

function LeadGroupSection({ title, minded }: { title: string; minded: LeadGroup }) {
  if (!minded.count) return null;
  return (
    <section aria-label={title}>
      <h2>
        {title} <i>{minded.count}</i>
      </h2>
      <ul>
        {minded.cards.map((card) => (
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
