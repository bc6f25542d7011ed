import { useEffect, useRef } from 'react';
import { idleDays } from '~/domain/leads/idle-days';
import { nameOf } from '~/domain/organisations/display-name';
import type { LeadSummary as Card } from '~/storage';
import { useText } from '../../hooks/use-text';
import { useToday } from '../../hooks/use-today';
import { useOpenLead } from '../../records/open/use-open-lead';
import { DueLine } from '../../ui/marks/DueLine';
import { LeadMarks } from '../../ui/marks/LeadMarks';
import { SafeLink } from '../../ui/SafeLink';
import styles from './Board.module.css';
import { MoveMenu } from './MoveMenu';
import { regainsFocus } from './restore-focus';
import { useDraggable } from './use-drag';

/** A lead on the board: names, next step, owner, and the menu that moves it. */
export function LeadCard({ card }: { card: Card }) {
  const { lead, organisation, event, next } = card;
  const text = useText();
  const open = useOpenLead();
  const name = nameOf(organisation);
  const owner = lead.owner ?? lead.by;
  const element = useRef<HTMLElement>(null);
  const dragged = useDraggable(element, card);
  useEffect(() => {
    if (regainsFocus(lead.id)) element.current?.querySelector('button')?.focus();
  }, [lead.id]);
  const idle = idleDays(card, useToday(event.zone));
  return (
    <article ref={element} className={dragged ? styles.dragged : styles.card} aria-label={name}>
      <h3>
        <button type="button" className={styles.name} onClick={() => open(card)}>
          {name}
        </button>
        {organisation.website && (
          <SafeLink href={organisation.website} label={text('leads.site', { name })}>
            ↗
          </SafeLink>
        )}
      </h3>
      {organisation.nameJa && <p className={styles.latin}>{organisation.nameEn}</p>}
      <div className={styles.foot}>
        <DueLine next={next} event={event} />
        {owner && (
          <span className={styles.who} title={owner}>
            {owner}
          </span>
        )}
      </div>
      <LeadMarks lead={lead} />
      {idle !== undefined && <p className={styles.idle}>{text('board.idle', { count: idle })}</p>}
      <MoveMenu card={card} />
    </article>
  );
}
