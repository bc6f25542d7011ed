import { useText } from '../../../hooks/use-text';
import { QueryField } from '../../../records/lead-filter/QueryField';
import forms from '../../../ui/styles/forms.module.css';
import type { ExportFilter } from './use-export-filter';

interface ExportFilterFieldProps {
  filter: ExportFilter;
  /** Called by Enter while no value is offered. */
  onSubmit: () => void;
}

/** The search query that narrows which leads are exported. */
export function ExportFilterField({ filter: { query, onFocus }, onSubmit }: ExportFilterFieldProps) {
  const text = useText();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a part of a form, not one that is sent by itself
    <div role="search" className={forms.field} onFocus={onFocus}>
      <span aria-hidden="true">{text('export.filter')}</span>
      <QueryField
        query={query}
        label={text('export.filter')}
        placeholder={text('export.filterPlaceholder')}
        onSubmit={onSubmit}
      />
    </div>
  );
}
