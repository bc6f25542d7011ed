import { useText } from '../../../hooks/use-text';
import { QueryField } from '../../../records/lead-filter/QueryField';
import forms from '../../../ui/styles/forms.module.css';
import type { ExportFilter } from './use-export-filter';

interface ExportFilterFieldProps {
  filter: ExportFilter;
  /** Enter where no value is offered. */
  onSubmit: () => void;
}

/** Which leads are exported, in the words of the search. */
export function ExportFilterField({ filter: { finding, onFocus }, onSubmit }: ExportFilterFieldProps) {
  const text = useText();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a part of a form, not one that is sent by itself
    <div role="search" className={forms.field} onFocus={onFocus}>
      <span aria-hidden="true">{text('export.filter')}</span>
      <QueryField
        finding={finding}
        label={text('export.filter')}
        placeholder={text('export.filterPlaceholder')}
        onSubmit={onSubmit}
      />
    </div>
  );
}
