import { useId, useState } from 'react';
import type { Value } from '~/domain/search-values';
import filters from '../filter/LeadFilter.module.css';
import { useText } from '../hooks/goen';
import { Options } from '../search/Options';
import { SearchField } from '../search/SearchField';
import { ValueName } from '../search/ValueName';
import forms from '../styles/forms.module.css';
import styles from './Export.module.css';
import type { ExportFilter } from './use-export-filter';

interface ExportFieldProps {
  filter: ExportFilter;
  /** Enter where no value is offered. */
  onSubmit: () => void;
}

/** Which leads are exported, in the words of the search; arrows and Enter choose among the values an operator can be given. */
export function ExportField({ filter: { finding, onFocus }, onSubmit }: ExportFieldProps) {
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
    else onSubmit();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a part of a form, not one that is sent by itself
    <div role="search" className={`${forms.field} ${styles.field}`} onFocus={onFocus}>
      <span aria-hidden="true">{text('export.filter')}</span>
      <SearchField
        className={undefined}
        label={text('export.filter')}
        placeholder={text('export.filterPlaceholder')}
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
          className={filters.values}
          optionClass={filters.value}
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
