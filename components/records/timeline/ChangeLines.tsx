import { isFormField } from '~/domain/capture/page-differences';
import type { MissionEvent } from '~/domain/missions/mission-event';
import { shortDay } from '~/locales/days';
import type { Change } from '~/storage';
import { useGoen } from '../../hooks/use-goen';
import { type Say, useText } from '../../hooks/use-text';
import { useWords } from '../../hooks/use-words';
import styles from './Timeline.module.css';

interface ChangeLinesProps {
  changes: readonly Change[];
  event: MissionEvent;
}

const CONTACT_FIELDS = ['name', 'role', 'department', 'email', 'phone', 'keptOn'] as const;
const ADDRESS_PARTS = ['postalCode', 'prefecture', 'addressRest'];

/** The label of a record's field; `undefined` for fields the history does not show. */
export function fieldLabel(text: Say, table: string, field: string): string | undefined {
  if (table === 'organisations' && ADDRESS_PARTS.includes(field)) return text('field.address');
  if (table === 'organisations' && isFormField(field)) return text(`field.${field}`);
  if (table === 'organisations' && field === 'partOf') return text('organisation.partOf');
  if (table === 'leads' && field === 'stage') return text('history.stage');
  if (table === 'leads' && field === 'owner') return text('lead.owner');
  if (table === 'leads' && field === 'custom') return text('lead.custom');
  if (table === 'followUps' && field === 'dueOn') return text('history.dueOn');
  if (table === 'followUps') return text('followUp.title');
  const known = CONTACT_FIELDS.find((each) => each === field);
  return table === 'contacts' && known ? text(`contact.${known}`) : undefined;
}

/** The changed fields, a line each: old and new value. Empty for a newly created record. */
export function ChangeLines({ changes, event }: ChangeLinesProps) {
  const text = useText();
  const words = useWords();
  const { locale } = useGoen();
  const shown = (field: string, value: unknown): string => {
    if (value === undefined || value === '') return text('history.none');
    if (field === 'stage')
      return words.stage(String(value), event.stages.find(({ id }) => id === value)?.name);
    if (field === 'dueOn' || field === 'keptOn') return shortDay(locale, String(value));
    if (typeof value === 'object') return Object.values(value as object).join(', ') || text('history.none');
    return String(value);
  };
  const lines = changes.flatMap(({ id, table, before, after }) =>
    Object.keys(before ?? {}).flatMap((field) => {
      const label = fieldLabel(text, table, field);
      const [from, to] = [shown(field, before?.[field]), shown(field, after[field])];
      const isShown = label && from !== to && field !== 'state' && field !== 'partOf';
      return isShown && !(table === 'followUps' && field !== 'dueOn')
        ? [{ key: `${id}:${field}`, line: `${label}: ${from} → ${to}` }]
        : [];
    }),
  );
  if (lines.length === 0) return null;
  return (
    <ul className={styles.changes}>
      {lines.map(({ key, line }) => (
        <li key={key}>{line}</li>
      ))}
    </ul>
  );
}
