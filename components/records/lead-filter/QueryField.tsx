import { useId, useState } from 'react';
import type { Value } from '~/domain/search/operator-values';
import { useText } from '../../hooks/use-text';
import { Options } from './Options';
import styles from './QueryField.module.css';
import { QueryInput } from './QueryInput';
import type { LeadQuery } from './use-lead-query';
import { ValueName } from './ValueName';

interface QueryFieldProps {
  query: LeadQuery;
  label: string;
  placeholder: string;
  /** Called on Enter where no value is offered. */
  onSubmit?: () => void;
}

/** A `QueryInput` with a list below it of the values that the operator at the caret accepts. */
export function QueryField({ query, label, placeholder, onSubmit }: QueryFieldProps) {
  const text = useText();
  const list = useId();
  const [index, setIndex] = useState(0);
  const values = query.completion?.values;
  const at = values && Math.min(index, values.length - 1);
  const complete = (value: Value) => {
    setIndex(0);
    query.complete(value);
  };
  const choose = () => {
    const value = values?.[at ?? 0];
    if (value) complete(value);
    else onSubmit?.();
  };
  return (
    <div className={styles.query}>
      <QueryInput
        className={styles.field}
        label={label}
        placeholder={placeholder}
        query={query}
        list={list}
        at={at}
        onStep={(by) => values && setIndex(((at ?? 0) + by + values.length) % values.length)}
        onType={() => setIndex(0)}
        onChoose={choose}
      />
      {values && (
        <Options
          id={list}
          label={text('search.values')}
          className={styles.values}
          optionClass={styles.value}
          options={values}
          keyOf={({ id }) => id}
          at={at}
          onChoose={complete}
        >
          {(value) => <ValueName value={value} />}
        </Options>
      )}
    </div>
  );
}
