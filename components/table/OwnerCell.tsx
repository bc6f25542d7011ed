import { type KeyboardEvent, useState } from 'react';
import type { TableLead } from '~/domain/lead-table';
import { Problem } from '~/domain/problem';
import { problemText } from '~/locales/text';
import { useGoen, useText } from '../hooks/goen';
import { nameOf } from '../shared/names';
import styles from './Table.module.css';

/** Who follows a lead, by initials; written with Enter or on leaving the field. Faint: who captured it, as long as it was given to nobody. */
export function OwnerCell({ row: { lead, organisation } }: { row: TableLead }) {
  const text = useText();
  const { storage, say, locale } = useGoen();
  const [typed, setTyped] = useState<{ text: string; over: string; sent?: true }>();
  const owner = lead.owner ?? '';
  const name = nameOf(organisation);
  // What was typed stands until the record says otherwise, so it does not flicker while it is written.
  const value = typed && typed.over === owner ? typed.text : owner;
  const type = (as: string) => setTyped({ text: as, over: owner });
  const keep = async () => {
    const next = value.trim();
    if (next === owner) return setTyped(undefined);
    // Enter has sent it already when the field is left.
    if (typed?.sent && typed.over === owner) return;
    setTyped({ text: next, over: owner, sent: true });
    try {
      await (await storage()).setOwner(lead.id, next || undefined);
      say(text('table.ownerSet', { name, owner: next || text('table.nobody') }), { undo: true });
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      setTyped(undefined);
      say(problemText(locale, failure.code, failure.subject));
    }
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') void keep();
    if (event.key === 'Escape') setTyped(undefined);
  };
  return (
    <input
      className={styles.control}
      aria-label={text('table.ownerOf', { name })}
      placeholder={lead.by}
      maxLength={20}
      value={value}
      onChange={(change) => type(change.currentTarget.value)}
      onKeyDown={press}
      onBlur={() => void keep()}
    />
  );
}
