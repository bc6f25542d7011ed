import { type KeyboardEvent, useId, useState } from 'react';
import { LONGEST_TAG, tagFrom, tagsWith } from '~/domain/values/tags';
import { useLive } from '../../hooks/use-live';
import { useText } from '../../hooks/use-text';
import styles from './TagsField.module.css';

interface TagsFieldProps {
  label: string;
  tags: readonly string[];
  onChange: (tags: string[]) => void;
}

/** Tags as chips with a field that adds more: Enter or a comma ends one, Backspace in the empty field takes the last one off. */
export function TagsField({ label, tags, onChange }: TagsFieldProps) {
  const text = useText();
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState(false);
  const known = useLive(async (storage) => (asked ? storage.knownTags() : []), [asked]);
  const field = useId();
  const list = useId();
  const add = () => {
    const tag = tagFrom(typed);
    setTyped('');
    if (tag) onChange(tagsWith(tags, { add: [tag] }) ?? []);
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    const last = tags.at(-1);
    if ((event.key === 'Enter' || event.key === ',' || event.key === '、') && typed.trim()) {
      // Enter ends the tag here, and saves the form only from an empty field.
      event.preventDefault();
      add();
    } else if (event.key === 'Backspace' && typed === '' && last)
      onChange(tags.filter((tag) => tag !== last));
  };
  return (
    <div className={styles.tags}>
      <label htmlFor={field}>{label}</label>
      <div className={styles.line}>
        {tags.map((tag) => (
          <span key={tag} className={styles.tag}>
            {tag}
            <button
              type="button"
              aria-label={text('tags.remove', { tag })}
              onClick={() => onChange(tags.filter((each) => each !== tag))}
            >
              <span aria-hidden="true">×</span>
            </button>
          </span>
        ))}
        <input
          id={field}
          list={list}
          maxLength={LONGEST_TAG}
          value={typed}
          placeholder={tags.length === 0 ? text('tags.placeholder') : undefined}
          onFocus={() => setAsked(true)}
          onChange={(change) => setTyped(change.currentTarget.value)}
          onKeyDown={press}
          onBlur={add}
        />
        <datalist id={list}>
          {known
            ?.filter((tag) => !tags.includes(tag))
            .map((tag) => (
              <option key={tag} value={tag} />
            ))}
        </datalist>
      </div>
    </div>
  );
}
