import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { type Day, daysBetween } from '~/domain/dates/day';
import { DUE_SECTIONS, type DueSection, dueSectionOf } from '~/domain/follow-ups/due-section';
import { nameOf } from '~/domain/organisations/display-name';
import type { DueFilter, DueRow, LeadGroup, LeadSummary, NeedsAttention } from '~/storage';
import { useGoen } from '../../hooks/use-goen';
import { useLive } from '../../hooks/use-live';
import { useText } from '../../hooks/use-text';
import { useToday, useTodays } from '../../hooks/use-today';
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

/** Due steps by day, then leads without a next step, without an outcome, or idle. */
export function TodayList({ filter }: { filter: DueFilter }) {
  const text = useText();
  const [most, setMost] = useState(FIRST);
  const [mostLeads, setMostLeads] = useState(MORE);
  const todayIn = useTodays();
  const asked = [filter.eventId, filter.owner, filter.memberId];
  const rows = useLive((storage) => storage.dueRows(most, filter), [most, ...asked]);
  const counts = useLive((storage) => storage.dueSections(new Date(), filter), [todayIn, ...asked]);
  const attention = useLive(
    (storage) => storage.needsAttention(new Date(), mostLeads, filter),
    [todayIn, mostLeads, ...asked],
  );
  if (!rows || !counts) return null;
  const nothing =
    rows.length === 0 &&
    attention &&
    groupsOf(attention).every(({ count }) => count === 0) &&
    attention.waiting.length === 0;
  return (
    <div className={`${list.list} ${styles.sections}`}>
      {nothing && <p className={screen.empty}>{text('today.nothing')}</p>}
      {DUE_SECTIONS.map((section) => (
        <DueList
          key={section}
          section={section}
          count={counts[section]}
          rows={rows.filter(
            ({ followUp, event }) => dueSectionOf(followUp.dueOn ?? '', todayIn(event.zone)) === section,
          )}
        />
      ))}
      {rows.length === most && <More key={most} onMore={() => setMost(most + MORE)} />}
      {attention && <Attention attention={attention} onMore={() => setMostLeads(mostLeads + MORE)} />}
    </div>
  );
}

interface AttentionProps {
  attention: NeedsAttention;
  /** Asks for more leads in each group. */
  onMore: () => void;
}

/** What is due on no day: leads that wait for their event's date, lack a step or an outcome, or are idle. */
function Attention({ attention: { waiting, withoutStep, withoutOutcome, idle }, onMore }: AttentionProps) {
  const text = useText();
  return (
    <>
      {waiting.length > 0 && (
        <section>
          <h2>{text('today.waiting')}</h2>
          {waiting.map(({ event, leads }) => (
            <p key={event.id} className={list.row}>
              {text('today.leadsWait', { count: leads, event: event.name })}
            </p>
          ))}
        </section>
      )}
      <LeadGroupSection title={text('today.withoutStep')} group={withoutStep} onMore={onMore} />
      <LeadGroupSection title={text('today.withoutOutcome')} group={withoutOutcome} onMore={onMore} />
      <LeadGroupSection title={text('today.idle')} group={idle} onMore={onMore} />
    </>
  );
}

const groupsOf = ({ withoutStep, withoutOutcome, idle }: NeedsAttention): LeadGroup[] => [
  withoutStep,
  withoutOutcome,
  idle,
];

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

interface DueListProps {
  section: DueSection;
  /** Number of its steps, drawn or not. */
  count: number;
  rows: DueRow[];
}

function DueList({ section, count, rows }: DueListProps) {
  const text = useText();
  if (!rows.length) return null;
  return (
    <section className={styles[section]} aria-label={text(`today.${section}`)}>
      <h2>
        {text(`today.${section}`)} <i>{count}</i>
      </h2>
      <ul>
        {rows.map((row) => (
          <DueStep key={row.followUp.id} row={row} />
        ))}
      </ul>
    </section>
  );
}

interface LeadGroupProps {
  title: string;
  group: LeadGroup;
  onMore: () => void;
}

function LeadGroupSection({ title, group, onMore }: LeadGroupProps) {
  const text = useText();
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
      {group.cards.length < group.count && (
        <button type="button" className={buttons.quiet} onClick={onMore}>
          {`${text('search.first', { count: group.cards.length })} · ${text('today.more')}`}
        </button>
      )}
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
  const days = daysBetween(lead.stageSince as Day, useToday(event.zone));
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
