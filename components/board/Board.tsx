import { useState } from 'react';
import type { MissionEvent } from '~/domain/mission-event';
import { nameKey } from '~/domain/name-key';
import type { LeadCard } from '~/storage';
import { useText } from '../hooks/goen';
import { useLive } from '../hooks/use-live';
import styles from './Board.module.css';
import { LANES, type LaneBy, lanesOf } from './lanes';
import { StageColumn } from './StageColumn';

/** One column per stage of an event, in lanes where asked for. It follows the database, so it holds no copy of the leads. */
export function Board({ event }: { event: MissionEvent }) {
  const text = useText();
  const [filter, setFilter] = useState('');
  const [by, setBy] = useState<LaneBy>('none');
  const cards = useLive((kept) => kept.leadCards(event.id), [event.id]);
  const members = useLive((kept) => kept.membersByLead(event.id), [event.id]);
  const shown = (cards ?? []).filter((card) => isAsked(card, filter));
  const lanes = lanesOf(shown, by, members ?? new Map());
  return (
    <>
      {cards?.length === 0 && <p className={styles.empty}>{text('board.empty')}</p>}
      <div className={styles.tools}>
        <input
          type="search"
          aria-label={text('board.filter')}
          placeholder={text('board.filter')}
          value={filter}
          onChange={(typed) => setFilter(typed.currentTarget.value)}
        />
        <select
          aria-label={text('board.lanes')}
          value={by}
          onChange={(chosen) => setBy(LANES.find((each) => each === chosen.currentTarget.value) ?? 'none')}
        >
          {LANES.map((each) => (
            <option key={each} value={each}>
              {text(`board.lane.${each}`)}
            </option>
          ))}
        </select>
        {filter && (
          <span className="unseen" role="status">
            {text('board.count', { count: shown.length })}
          </span>
        )}
      </div>
      {by === 'none' ? (
        <Columns event={event} cards={shown} />
      ) : (
        lanes.map(({ name, cards: own }) => (
          <section key={name} className={styles.lane} aria-label={name || text('board.laneNone')}>
            <h2>{name || text('board.laneNone')}</h2>
            <Columns event={event} cards={own} />
          </section>
        ))
      )}
    </>
  );
}

function Columns({ event, cards }: { event: MissionEvent; cards: LeadCard[] }) {
  return (
    <div className={styles.board}>
      {event.stages.map((stage) => (
        <StageColumn
          key={stage.id}
          event={event}
          stage={stage}
          cards={cards.filter((card) => card.lead.stage === stage.id)}
        />
      ))}
    </div>
  );
}

function isAsked({ organisation }: LeadCard, filter: string): boolean {
  const wanted = nameKey(filter);
  const names = [organisation.nameJa, organisation.nameEn, organisation.nameKana, ...organisation.aliases];
  return !wanted || names.some((name) => name && nameKey(name).includes(wanted));
}
