import { useMemo, useState } from 'react';
import { blankForm } from '~/domain/capture/form-fields';
import { pageKeyOf } from '~/domain/capture/page-key';
import type { EventWithCount, KnownCompany } from '~/storage';
import { useText } from '../../hooks/use-text';
import { type FormSource, useLeadForm } from '../../records/organisation/use-lead-form';
import { IdentityQuestion } from './IdentityQuestion';
import { LeadForm } from './LeadForm';
import styles from './PageBanner.module.css';
import { PageBanner } from './page-banner-on-demand';
import { SiteHead } from './SiteHead';
import { useAnswers } from './use-answers';
import type { PageReading } from './use-page-reading';
import { useRecognition } from './use-recognition';

interface CaptureTabProps {
  reading: PageReading;
  onReadProfile: () => void;
  onChooseCompany: (company: number) => void;
  onReadAgain: () => void;
  active: EventWithCount | undefined;
}

/** Captures the open page: the form filled from it, or the stored company it belongs to. */
export function CaptureTab({
  reading,
  onReadProfile,
  onChooseCompany,
  onReadAgain,
  active,
}: CaptureTabProps) {
  const text = useText();
  // What is typed before the page is known is saved as a draft by hand; it becomes the page's own draft once that is known.
  const [byHand] = useState(() => `by-hand:${crypto.randomUUID()}`);
  const source = useMemo(() => sourceOf(reading, byHand), [reading, byHand]);
  const form = useLeadForm(source);
  const answers = useAnswers();
  const [saved, setSaved] = useState<KnownCompany>();
  const draft = reading.state === 'read' ? reading.draft : undefined;
  const recognition = useRecognition(source, form, draft?.elsewhere ? undefined : draft?.url);
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
          <SiteHead
            nameJa={form.textOf('nameJa')}
            nameEn={form.textOf('nameEn')}
            url={source.url}
            tag={draft && text('known.new')}
          />
          {reading.state === 'reading' ? (
            <p className={styles.banner}>{text('capture.reading')}</p>
          ) : (
            <PageBanner
              reading={reading}
              source={source}
              form={form}
              onReadProfile={onReadProfile}
              onReadAgain={onReadAgain}
              onChooseCompany={onChooseCompany}
            />
          )}
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

function sourceOf(reading: PageReading, byHand: string): FormSource {
  if (reading.state === 'unreadable') return { draftId: byHand, title: '', readings: blankForm() };
  if ((reading.state === 'reading' || reading.state === 'silent') && reading.page) {
    const { url, title } = reading.page;
    const byNow = reading.state === 'silent' && { readings: blankForm() };
    return { draftId: pageKeyOf(url), url, title, ...byNow };
  }
  if (reading.state !== 'read') return { draftId: byHand, title: '' };
  const { url, title, form, draft } = reading;
  return { draftId: pageKeyOf(url), url, title, readings: form, note: draft.note };
}
