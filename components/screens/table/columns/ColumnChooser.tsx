import { useState } from 'react';
import type { LeadColumn } from '~/domain/leads/table-columns';
import type { Mission } from '~/domain/missions/mission';
import { useText } from '../../../hooks/use-text';
import { useDialog } from '../../../ui/dialogs/DialogHost';
import { FormActions } from '../../../ui/forms/FormActions';
import buttons from '../../../ui/styles/buttons.module.css';
import forms from '../../../ui/styles/forms.module.css';
import { useColumnName } from './use-column-name';
import type { Columns } from './use-columns';

interface ColumnChooserProps {
  columns: Columns;
  mission: Mission;
}

/** The button that opens the choice of columns. */
export function ColumnChooser({ columns, mission }: ColumnChooserProps) {
  const text = useText();
  const { ask } = useDialog();
  return (
    <button
      type="button"
      className={buttons.ghost}
      onClick={() => ask(text('table.columns'), <ColumnForm columns={columns} mission={mission} />)}
    >
      {text('table.columns')}
    </button>
  );
}

function ColumnForm({ columns: { all, shown, show }, mission }: ColumnChooserProps) {
  const text = useText();
  const { close } = useDialog();
  const nameOf = useColumnName(mission);
  const [chosen, setChosen] = useState<readonly LeadColumn[]>(shown);
  return (
    <form
      className={forms.form}
      onSubmit={(event) => {
        event.preventDefault();
        show(chosen);
        close();
      }}
    >
      <p className={forms.hint}>{text('table.columnsHint')}</p>
      <div className={forms.row}>
        {all
          .filter((column) => column !== 'name')
          .map((column) => (
            <label key={column} className={forms.tick}>
              <input
                type="checkbox"
                checked={chosen.includes(column)}
                onChange={({ currentTarget: { checked } }) =>
                  setChosen(checked ? [...chosen, column] : chosen.filter((each) => each !== column))
                }
              />
              {nameOf(column)}
            </label>
          ))}
      </div>
      <FormActions submit={text('table.columnsShow')} onCancel={close} />
    </form>
  );
}
