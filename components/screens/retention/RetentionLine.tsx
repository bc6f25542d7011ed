import type { Day } from '~/domain/dates/day';
import { nameOf } from '~/domain/organisations/display-name';
import { shortDay } from '~/locales/days';
import type { RetentionRow } from '~/storage';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import { ForgetForm } from '../../records/contacts/ForgetForm';
import { useOpenOrganisation } from '../../records/open/use-open-organisation';
import { useDialog } from '../../ui/dialogs/DialogHost';
import { Tick } from '../../ui/forms/Tick';
import buttons from '../../ui/styles/buttons.module.css';
import forms from '../../ui/styles/forms.module.css';
import { useKeep } from './use-keep';

interface RetentionLineProps {
  row: RetentionRow;
  /** Its index among all rows. */
  at: number;
  height: number;
  today: Day;
  checked: boolean;
  onPick: (on: boolean) => void;
  onFocus: () => void;
}

/** One person under review: name, organisation, last activity, and the two decisions. */
export function RetentionLine({ row, at, height, today, checked, onPick, onFocus }: RetentionLineProps) {
  const text = useText();
  const { locale } = useGoen();
  const { ask } = useDialog();
  const open = useOpenOrganisation();
  const keep = useKeep(today);
  const { contact, organisation, lastOn } = row;
  const { name } = contact;
  return (
    <tr style={{ height }} aria-rowindex={at + 2} onFocus={onFocus}>
      <th scope="row">
        <Tick label={name} checked={checked} onChange={onPick} />
      </th>
      <td>
        <button
          type="button"
          className={buttons.quiet}
          aria-label={text('organisations.open', { name: nameOf(organisation) })}
          onClick={() => open(organisation)}
        >
          {nameOf(organisation)}
        </button>
      </td>
      <td>{shortDay(locale, lastOn)}</td>
      <td>
        <button
          type="button"
          className={buttons.ghost}
          aria-label={text('retention.keepThis', { name })}
          onClick={() => void keep([contact])}
        >
          {text('retention.keep')}
        </button>{' '}
        <button
          type="button"
          className={`${buttons.quiet} ${forms.danger}`}
          aria-label={text('retention.forgetThis', { name })}
          onClick={() => ask(text('contact.forgetTitle', { name }), <ForgetForm contacts={[contact]} />)}
        >
          {text('contact.forget')}
        </button>
      </td>
    </tr>
  );
}
