import { useId, useState } from 'react';
import type { Value } from '~/domain/search/operator-values';
import { useText } from '../../hooks/use-text';
import { Options } from './Options';
import styles from './QueryField.module.css';
import { SearchField } from './SearchField';
import type { LeadQuery } from './use-lead-query';
import { ValueName } from './ValueName';

interface QueryFieldProps {
  finding: LeadQuery;
  label: string;
  placeholder: string;
  /** Enter where no value is offered. */
  onSubmit?: () => void;
}

/** A field for the words of the search; arrows and Enter choose among the values an operator can be given, shown below it. */
export function QueryField({ finding, label, placeholder, onSubmit }: QueryFieldProps) {
  const text = useText();
  const list = useId();
  const [place, setPlace] = useState(0);
  const values = finding.completion?.values;
  const at = values && Math.min(place, values.length - 1);
  const complete = (value: Value) => {
    setPlace(0);
    finding.complete(value);
  };
  const choose = () => {
    const value = values?.[at ?? 0];
    if (value) complete(value);
    else onSubmit?.();
  };
  return (
    <div className={styles.query}>
      <SearchField
        className={styles.field}
        label={label}
        placeholder={placeholder}
        finding={finding}
        list={list}
        at={at}
        onStep={(by) => values && setPlace(((at ?? 0) + by + values.length) % values.length)}
        onType={() => setPlace(0)}
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
