import { type KeyboardEvent, useState } from 'react';
import type { Lead } from '~/domain/leads/lead';
import { Problem } from '~/domain/problem';
import { problemText } from '~/locales/text';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import { OWNER_NAMES } from '../../ui/forms/OwnerNames';

interface OwnerFieldProps {
  lead: Lead;
  /** Name of the lead's organisation. */
  name: string;
  className?: string | undefined;
  /** Accessible name where there is no visible label. */
  label?: string;
}

/** Edits the initials of a lead's owner; saved with Enter or on blur. The placeholder names who captured the lead. */
export function OwnerField({ lead, name, className, label }: OwnerFieldProps) {
  const text = useText();
  const { loadStorage, say, locale } = useGoen();
  const [typed, setTyped] = useState<{ text: string; replaces: string; sent?: true }>();
  const owner = lead.owner ?? '';
  // Typed text is shown until the stored owner changes, so it does not flicker while it is being saved.
  const value = typed && typed.replaces === owner ? typed.text : owner;
  const type = (value: string) => setTyped({ text: value, replaces: owner });
  const save = async () => {
    const next = value.trim();
    if (next === owner) return setTyped(undefined);
    // Enter has already saved it.
    if (typed?.sent && typed.replaces === owner) return;
    setTyped({ text: next, replaces: owner, sent: true });
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
    if (event.key === 'Enter') void save();
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
      onBlur={() => void save()}
    />
  );
}
