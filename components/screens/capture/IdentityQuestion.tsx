import { lazy, type ReactNode, Suspense } from 'react';
import type { EventWithCount, Recognition } from '~/storage';
import { useGoen } from '../../hooks/use-goen';
import { useLive } from '../../hooks/use-live';
import { useText } from '../../hooks/use-text';
import { Doubts } from '../../records/organisation/Doubts';
import type { FormSource, LeadFormValues } from '../../records/organisation/use-lead-form';
import type { Answers } from './use-answers';

// Needed only after the store has answered, so not part of the first scripts.
const KnownPanel = lazy(async () => ({ default: (await import('./KnownPanel')).KnownPanel }));

interface IdentityQuestionProps {
  recognition: Recognition | undefined;
  answers: Answers;
  source: FormSource;
  form: LeadFormValues;
  active: EventWithCount | undefined;
  /** The form of a company that is not stored, given the question to show above it. */
  children: (banner: ReactNode) => ReactNode;
}

/** Shows the stored company where it is recognised with certainty; else the form, with a question where it may be a stored company. */
export function IdentityQuestion({
  recognition,
  answers: { answers, answer },
  source,
  form,
  active,
  children,
}: IdentityQuestionProps) {
  const text = useText();
  const { loadStorage } = useGoen();
  const [same] = [...answers].find(([, is]) => is === 'same') ?? [];
  const chosen = useLive(async (storage) => same && storage.savedCompany(same), [same]);
  const known = chosen ?? recognition?.known;
  if (known && answers.get(known.organisation.id) !== 'different')
    return (
      <Suspense>
        <KnownPanel
          known={known}
          active={active}
          source={source}
          form={form}
          onAnother={() => answer(known.organisation.id, 'different')}
        />
      </Suspense>
    );
  const addToKnown = async (doubt: Recognition['doubts'][number]) => {
    const { leadFrom } = await import('~/domain/capture/parse-form');
    const { fields, evidence } = leadFrom(source, form).lead;
    const storage = await loadStorage();
    await storage.knowAlsoAs(doubt.organisation.id, fields, evidence);
    form.close();
    if (source.draftId) await storage.discardDraft(source.draftId);
  };
  return children(
    <Doubts
      doubts={recognition?.doubts ?? []}
      answers={answers}
      offered={[
        { is: 'same', label: text('doubt.same') },
        { is: 'group', label: text('doubt.group') },
        { is: 'different', label: text('doubt.different') },
      ]}
      onAnswer={(doubt, is) => {
        answer(doubt.organisation.id, is);
        if (is === 'same') void addToKnown(doubt);
      }}
    />,
  );
}
