import { type KeyboardEvent, useState } from 'react';
import type { Lead } from '~/domain/leads/lead';
import { Problem } from '~/domain/problem';
import { problemText } from '~/locales/text';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import { OWNER_NAMES } from '../../ui/forms/OwnerNames';

interface OwnerFieldProps {
  lead: Lead;
  /** What its organisation is called. */
  name: string;
  className?: string | undefined;
  /** Where no label stands by it. */
  label?: string;
}

/** Who follows a lead, by initials; written with Enter or on leaving the field. Faint: who captured it, as long as it was given to nobody. */
export function OwnerField({ lead, name, className, label }: OwnerFieldProps) {
  const text = useText();
  const { loadStorage, say, locale } = useGoen();
  const [typed, setTyped] = useState<{ text: string; over: string; sent?: true }>();
  const owner = lead.owner ?? '';
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
      await (await loadStorage()).setOwner(lead.id, next || undefined);
      say(text('lead.ownerSet', { name, owner: next || text('table.nobody') }), { undo: true });
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
      className={className}
      aria-label={label}
      list={OWNER_NAMES}
      placeholder={lead.by}
      maxLength={20}
      value={value}
      onChange={(change) => type(change.currentTarget.value)}
      onKeyDown={press}
      onBlur={() => void keep()}
    />
  );
}
