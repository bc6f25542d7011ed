import { useState } from 'react';
import { RETENTION_CHOICES, RETENTION_MONTHS } from '~/domain/contacts/retention';
import type { ContactId } from '~/domain/records/ids';
import { useChoices } from '../../hooks/use-choices';
import { useLive } from '../../hooks/use-live';
import { useText } from '../../hooks/use-text';
import { useToday } from '../../hooks/use-today';
import { ChoiceMenu } from '../../ui/forms/ChoiceMenu';
import { Labelled } from '../../ui/forms/Labelled';
import screen from '../../ui/styles/screen.module.css';
import { RetentionBar } from './RetentionBar';
import { RetentionTable } from './RetentionTable';

const HERE = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** People without activity for a number of months, to keep or to erase one by one or together. */
export function RetentionPage() {
  const text = useText();
  const today = useToday(HERE);
  const [choices, choose] = useChoices();
  const months = Number(choices?.retentionMonths) || RETENTION_MONTHS;
  const rows = useLive((storage) => storage.retentionReview(months, today, HERE), [months, today]);
  const [ticked, setTicked] = useState<ReadonlySet<ContactId>>(new Set());
  if (!rows || !choices) return null;
  // What is no longer due is not ticked any more.
  const picked = rows.filter(({ contact }) => ticked.has(contact.id)).map(({ contact }) => contact);
  return (
    <>
      <header className={screen.head}>
        <div>
          <h1>{text('retention.title')}</h1>
          <p>{text('retention.hint')}</p>
        </div>
        <Labelled label={text('retention.after')}>
          <ChoiceMenu
            value={String(months)}
            choices={RETENTION_CHOICES.map((each) => ({
              value: String(each),
              label: text('retention.months', { count: each }),
            }))}
            onChoose={(value) => void choose('retentionMonths', value)}
          />
        </Labelled>
      </header>
      {rows.length === 0 ? (
        <p className={screen.empty}>{text('retention.none')}</p>
      ) : (
        <>
          <RetentionBar rows={rows} picked={picked} today={today} onPick={setTicked} />
          <RetentionTable rows={rows} ticked={ticked} today={today} onPick={setTicked} />
        </>
      )}
    </>
  );
}
