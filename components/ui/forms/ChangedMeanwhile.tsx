import type { TypedEntry } from '../../hooks/use-draft';
import { useText } from '../../hooks/use-text';
import buttons from '../styles/buttons.module.css';
import forms from '../styles/forms.module.css';

interface ChangedMeanwhileProps<T> {
  draft: Pick<TypedEntry<T>, 'meanwhile' | 'take'>;
  label: (field: keyof T & string) => string;
  /** The words for a value that is stored as a code; `undefined` for any other. */
  words?: (field: keyof T & string, value: unknown) => string | undefined;
}

/** Names the fields typed here that were changed elsewhere meanwhile, each with its other value and a button to take that; nothing where there is none. */
export function ChangedMeanwhile<T>({ draft, label, words }: ChangedMeanwhileProps<T>) {
  const text = useText();
  return (
    <div role="status">
      {draft.meanwhile.map(({ field, value }) => {
        const shown = words?.(field, value) || worded(value);
        const name = label(field);
        return (
          <p key={field} className={forms.hint}>
            {shown
              ? text('meanwhile.changed', { field: name, value: shown })
              : text('meanwhile.emptied', { field: name })}{' '}
            <button type="button" className={buttons.quiet} onClick={() => draft.take(field)}>
              {text('meanwhile.take', { field: name })}
            </button>
          </p>
        );
      })}
    </div>
  );
}

/** A value as text: lists by commas, of records their names. */
function worded(value: unknown): string {
  if (Array.isArray(value)) return value.map(worded).join(', ');
  if (typeof value === 'object' && value && 'name' in value) return String(value.name);
  return String(value ?? '');
}
