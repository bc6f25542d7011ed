import { useMemo, useState } from 'react';
import { pageKeyOf } from '~/domain/page-key';
import type { EventWithCount } from '~/storage';
import { useText } from '../hooks/goen';
import { KnownPanel } from './KnownPanel';
import { LeadForm } from './LeadForm';
import { PageBanner } from './PageBanner';
import { SiteHead } from './SiteHead';
import { useKnown } from './use-known';
import { type FormSource, useLeadForm } from './use-lead-form';
import type { PageReading } from './use-page-reading';

/** The open page as a lead to be: the form filled from it, or the company it is already known as. */
export function CaptureTab({
  reading,
  onReadProfile,
  active,
}: {
  reading: PageReading;
  onReadProfile: () => void;
  active: EventWithCount | undefined;
}) {
  const text = useText();
  const source = useMemo(() => sourceOf(reading), [reading]);
  const form = useLeadForm(source);
  const [another, setAnother] = useState(false);
  const draft = reading.state === 'read' ? reading.draft : undefined;
  const known = useKnown(draft);
  if (known && !another)
    return <KnownPanel known={known} active={active} onAnother={() => setAnother(true)} />;
  return (
    <>
      <SiteHead
        nameJa={form.textOf('nameJa')}
        nameEn={form.textOf('nameEn')}
        url={source.url}
        tag={draft && text('known.new')}
      />
      <PageBanner reading={reading} source={source} form={form} onReadProfile={onReadProfile} />
      <LeadForm source={source} form={form} active={active} another={another} />
    </>
  );
}

function sourceOf(reading: PageReading): FormSource {
  if (reading.state === 'reading' && reading.page) {
    const { url, title } = reading.page;
    return { draftId: pageKeyOf(url), url, title };
  }
  if (reading.state !== 'read') return { title: '' };
  const { url, title, form, draft } = reading;
  return { draftId: pageKeyOf(url), url, title, readings: form, note: draft.note };
}
