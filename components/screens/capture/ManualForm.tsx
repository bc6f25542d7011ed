import { useMemo, useState } from 'react';
import type { FormDraft } from '~/domain/capture/form-draft';
import { blankForm, FORM_FIELDS, type FormReadings, PERSON_FIELDS } from '~/domain/capture/form-fields';
import type { KeptEvidence } from '~/domain/organisations/organisation';
import type { EventWithCount, KnownCompany } from '~/storage';
import { useText } from '../../hooks/use-text';
import { type FormSource, useLeadForm } from '../../records/organisation/use-lead-form';
import { SafeLink } from '../../ui/SafeLink';
import buttons from '../../ui/styles/buttons.module.css';
import { IdentityQuestion } from './IdentityQuestion';
import { LeadForm } from './LeadForm';
import styles from './PageBanner.module.css';
import { useAnswers } from './use-answers';
import { useRecognition } from './use-recognition';

/** A draft to continue, or just the id of a new one. */
export type ManualDraft = FormDraft | { id: string };

interface HandFormProps {
  hand: ManualDraft;
  active: EventWithCount | undefined;
  /** Absent where the open page cannot be read. */
  onBack: (() => void) | undefined;
}

/** A lead typed by hand, or a saved draft continued without its page. */
export function ManualForm({ hand, active, onBack }: HandFormProps) {
  const text = useText();
  const source = useMemo(() => sourceOf(hand), [hand]);
  const form = useLeadForm(source);
  const answers = useAnswers();
  const [saved, setSaved] = useState<KnownCompany>();
  const recognition = useRecognition(source, form, undefined);
  return (
    <IdentityQuestion
      recognition={recognition}
      answers={answers}
      saved={saved}
      source={source}
      form={form}
      active={active}
    >
      {(banner, question) => (
        <>
          <div className={styles.banner}>
            <h1 className={styles.title}>{source.title || text('capture.byHandTitle')}</h1>
            {source.url && <SafeLink href={source.url}>{source.url}</SafeLink>}
            {onBack && (
              <button type="button" className={buttons.quiet} onClick={onBack}>
                {text('capture.readPage')}
              </button>
            )}
          </div>
          {banner}
          <LeadForm
            source={source}
            form={form}
            active={active}
            answers={answers.answers}
            question={question}
            onSaved={setSaved}
          />
        </>
      )}
    </IdentityQuestion>
  );
}

function sourceOf(hand: ManualDraft): FormSource {
  if (!('read' in hand)) return { draftId: hand.id, title: '', readings: blankForm() };
  return {
    draftId: hand.id,
    ...(hand.url && { url: hand.url }),
    title: hand.title,
    readings: readingsOf(hand),
  };
}

function readingsOf({ read, evidence }: FormDraft): FormReadings {
  const entries = FORM_FIELDS.map((field) => {
    const text = read[field] ?? '';
    const from = evidence[field];
    const personal = PERSON_FIELDS.includes(field);
    const proposed =
      text && from ? [{ value: text, evidence: asEvidence(from), confidence: 1, personal }] : [];
    return [field, { text, proposed, offered: [] }];
  });
  return Object.fromEntries(entries) as FormReadings;
}

const asEvidence = (saved: KeptEvidence) => saved as FormReadings['phone']['proposed'][0]['evidence'];
