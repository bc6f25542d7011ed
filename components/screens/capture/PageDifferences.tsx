import { recordFieldsOf } from '~/domain/capture/organisation-form';
import type { Difference } from '~/domain/capture/page-differences';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import buttons from '../../ui/styles/buttons.module.css';
import styles from './PageDifferences.module.css';
import { type PageDifferencesInput, usePageDifferences } from './use-page-differences';

/** Fields in which the page differs from the stored record: each is taken over, or the record is left as it is. */
export function PageDifferences({ organisation, source, form }: PageDifferencesInput) {
  const text = useText();
  const { loadStorage, say } = useGoen();
  const compared = usePageDifferences({ organisation, source, form });
  const { readings } = source;
  if (!compared || compared.found.length === 0 || !readings) return null;
  const { found, evidence, storedTexts } = compared;
  const take = async ({ field, set }: Difference) => {
    const own = recordFieldsOf(field).flatMap((part) => {
      const from = evidence[field] ?? evidence[part];
      return from ? [[part, from] as const] : [];
    });
    await (await loadStorage()).changeOrganisation(organisation.id, set, Object.fromEntries(own));
    say(text('known.taken', { field: text(`field.${field}`) }), { undo: true });
  };
  const decline = async ({ field }: Difference) =>
    (await loadStorage()).declineValue(organisation.id, field, readings[field].text);
  return (
    <section className={styles.differences} aria-label={text('known.otherwise')}>
      <h2>{text('known.otherwise')}</h2>
      <ul>
        {found.map((each) => (
          <DifferenceItem
            key={each.field}
            field={each.field}
            onPage={readings[each.field].text}
            stored={storedTexts[each.field].text}
            onTake={() => void take(each)}
            onDecline={() => void decline(each)}
          />
        ))}
      </ul>
    </section>
  );
}

interface DifferenceItemProps {
  field: Difference['field'];
  onPage: string;
  /** Empty where the record has no value. */
  stored: string;
  onTake: () => void;
  onDecline: () => void;
}

function DifferenceItem({ field, onPage, stored, onTake, onDecline }: DifferenceItemProps) {
  const text = useText();
  const label = text(`field.${field}`);
  return (
    <li>
      <p>
        <b>{label}</b>
        <span>{text('known.page', { value: onPage })}</span>
        <small>{stored ? text('known.kept', { value: stored }) : text('known.nothingKept')}</small>
      </p>
      <button
        type="button"
        className={buttons.ghost}
        aria-label={text('known.takeField', { field: label })}
        onClick={onTake}
      >
        {text('known.take')}
      </button>
      <button
        type="button"
        className={buttons.quiet}
        aria-label={text('known.keepField', { field: label })}
        onClick={onDecline}
      >
        {text('known.keep')}
      </button>
    </li>
  );
}
