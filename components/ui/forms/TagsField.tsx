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

/** Edits tags as chips. Enter or a comma adds the typed tag; Backspace in the empty field removes the last one. */
export function TagsField({ label, tags, onChange }: TagsFieldProps) {
  const text = useText();
  const [typed, setTyped] = useState('');
  const [isUsed, setUsed] = useState(false);
  const known = useLive(async (storage) => (isUsed ? storage.knownTags() : []), [isUsed]);
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
      // Enter adds the tag; only from an empty field does it submit the form.
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
          <Tag key={tag} tag={tag} onRemove={() => onChange(tags.filter((each) => each !== tag))} />
        ))}
        <input
          id={field}
          list={list}
          maxLength={LONGEST_TAG}
          value={typed}
          placeholder={tags.length === 0 ? text('tags.placeholder') : undefined}
          onFocus={() => setUsed(true)}
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

function Tag({ tag, onRemove }: { tag: string; onRemove: () => void }) {
  const text = useText();
  return (
    <span className={styles.tag}>
      {tag}
      <button type="button" aria-label={text('tags.remove', { tag })} onClick={onRemove}>
        <span aria-hidden="true">×</span>
      </button>
    </span>
  );
}
