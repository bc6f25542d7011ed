import type { MatrixRow } from '~/domain/leads/matrix';
import { nameOf } from '~/domain/organisations/display-name';
import type { MissionEventId } from '~/domain/records/ids';
import { shortDay } from '~/locales/days';
import type { LeadTableRow } from '~/storage';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import { useWords } from '../../hooks/use-words';
import { useOpenLead } from '../../records/open/use-open-lead';
import { DueCell } from '../../ui/marks/DueCell';
import { StagePill } from '../../ui/marks/StagePill';
import styles from './Matrix.module.css';

/** What the columns are. */
export type Axis = 'events' | 'members';

interface MatrixCellProps {
  row: MatrixRow<LeadTableRow>;
  column: { id: string; name: string };
  axis: Axis;
}

/** One cell: the stage of a lead with the day its next step is due or its stage began, or the state of an introduction. Opens the lead. */
export function MatrixCell({ row, column, axis }: MatrixCellProps) {
  if (axis === 'events') {
    const card = row.byEvent.get(column.id as MissionEventId);
    return card ? <LeadCell card={card} column={column.name} /> : null;
  }
  const introduction = row.byMember.get(column.id);
  return introduction ? (
    <IntroductionCell card={introduction.cell} state={introduction.state} column={column.name} />
  ) : null;
}

function LeadCell({ card, column }: { card: LeadTableRow; column: string }) {
  const text = useText();
  const words = useWords();
  const { locale } = useGoen();
  const open = useOpenLead();
  const { lead, organisation, event, next } = card;
  const stage = words.stage(lead.stage, event.stages.find(({ id }) => id === lead.stage)?.name);
  const since = text('matrix.since', { day: shortDay(locale, lead.stageSince) });
  const step =
    next && words.step(next.step, next.name ?? event.steps.find(({ id }) => id === next.step)?.name);
  const due = step && next?.dueOn && text('leads.due', { step, day: shortDay(locale, next.dueOn) });
  const state = [stage, since, due].filter(Boolean).join(', ');
  return (
    <button type="button" className={styles.cell} title={state} onClick={() => open(card)}>
      <span className="unseen">{text('matrix.cell', { name: nameOf(organisation), column, state: '' })}</span>
      <StagePill event={event} stage={lead.stage} />
      <small>{next?.dueOn ? <DueCell row={card} /> : since}</small>
    </button>
  );
}

interface IntroductionCellProps {
  card: LeadTableRow;
  state: Parameters<typeof stateClass>[0];
  column: string;
}

function IntroductionCell({ card, state, column }: IntroductionCellProps) {
  const text = useText();
  const { word } = useWords();
  const open = useOpenLead();
  const stateName = word('introduction', state);
  return (
    <button
      type="button"
      className={styles.cell}
      aria-label={text('matrix.cell', { name: nameOf(card.organisation), column, state: stateName })}
      onClick={() => open(card)}
    >
      <span className={stateClass(state)}>{stateName}</span>
    </button>
  );
}

const stateClass = (state: LeadTableRow['introductions'][number]['state']): string =>
  `${styles.state} ${styles[state]}`;
