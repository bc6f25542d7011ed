import { useEffect, useState } from 'react';
import { formOfOrganisation, recordFieldsOf } from '~/domain/capture/organisation-form';
import { type Difference, differences } from '~/domain/capture/page-differences';
import type { KeptEvidence, Organisation } from '~/domain/organisations/organisation';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import type { FormSource, LeadFormValues } from '../../records/organisation/use-lead-form';
import buttons from '../../ui/styles/buttons.module.css';
import styles from './PageDifferences.module.css';

interface PageDifferencesProps {
  organisation: Organisation;
  source: FormSource;
  form: LeadFormValues;
}

/** Fields in which the page differs from the stored record: each is taken over, or the record is left as it is. */
export function PageDifferences({ organisation, source, form }: PageDifferencesProps) {
  const text = useText();
  const { loadStorage, say } = useGoen();
  const compared = useDifferences({ organisation, source, form });
  if (!compared || compared.found.length === 0 || !source.readings) return null;
  const { found, evidence, keptTexts } = compared;
  const take = async ({ field, set }: Difference) => {
    const own = recordFieldsOf(field).flatMap((part) => {
      const from = evidence[field] ?? evidence[part];
      return from ? [[part, from] as const] : [];
    });
    await (await loadStorage()).changeOrganisation(organisation.id, set, Object.fromEntries(own));
    say(text('known.taken', { field: text(`field.${field}`) }), { undo: true });
  };
  const keep = async ({ field }: Difference) =>
    (await loadStorage()).declineValue(organisation.id, field, source.readings?.[field].text ?? '');
  return (
    <section className={styles.otherwise} aria-label={text('known.otherwise')}>
      <h2>{text('known.otherwise')}</h2>
      <ul>
        {found.map((each) => {
          const label = text(`field.${each.field}`);
          return (
            <li key={each.field}>
              <p>
                <b>{label}</b>
                <span>{text('known.page', { value: source.readings?.[each.field].text ?? '' })}</span>
                <small>
                  {keptTexts[each.field].text
                    ? text('known.kept', { value: keptTexts[each.field].text })
                    : text('known.nothingKept')}
                </small>
              </p>
              <button
                type="button"
                className={buttons.ghost}
                aria-label={text('known.takeField', { field: label })}
                onClick={() => void take(each)}
              >
                {text('known.take')}
              </button>
              <button
                type="button"
                className={buttons.quiet}
                aria-label={text('known.keepField', { field: label })}
                onClick={() => void keep(each)}
              >
                {text('known.keep')}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

interface Compared {
  found: Difference[];
  evidence: Record<string, KeptEvidence>;
  keptTexts: ReturnType<typeof formOfOrganisation>;
}

function useDifferences({ organisation, source, form }: PageDifferencesProps): Compared | undefined {
  const [compared, setCompared] = useState<Compared>();
  const { readings } = source;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `form` is new at each render; the page is read once
  useEffect(() => {
    if (!readings) return;
    void Promise.all([import('~/domain/capture/parse-form'), import('~/domain/values/phone')]).then(
      ([{ leadFrom }, { internationalPhone }]) => {
        const { fields, evidence } = leadFrom(source, form).lead;
        setCompared({
          found: differences(organisation, readings, fields),
          evidence,
          keptTexts: formOfOrganisation(organisation, internationalPhone),
        });
      },
    );
  }, [organisation, readings]);
  return compared;
}
