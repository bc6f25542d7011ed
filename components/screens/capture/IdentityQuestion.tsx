import type { ReactNode } from 'react';
import type { EventWithCount, KnownCompany, Recognition } from '~/storage';
import { useLive } from '../../hooks/use-live';
import { useText } from '../../hooks/use-text';
import type { FormSource, LeadFormValues } from '../../records/organisation/use-lead-form';
import { onDemand } from '../../ui/on-demand';
import { KnownPanel } from './known-panel-on-demand';
import type { Answers } from './use-answers';

const Doubts = onDemand(async () => (await import('../../records/organisation/Doubts')).Doubts);

interface IdentityQuestionProps {
  recognition: Recognition | undefined;
  answers: Answers;
  /** The company that this form was saved as. */
  saved: KnownCompany | undefined;
  source: FormSource;
  form: LeadFormValues;
  active: EventWithCount | undefined;
  /** The form of a company that is not stored, given the question to show above it and what it offers while that is open. */
  children: (banner: ReactNode, question: OpenQuestion | undefined) => ReactNode;
}

/** The question whether a company is a stored one, as long as it has no answer. */
export interface OpenQuestion {
  /** Opens the likeliest stored company; nothing is written. */
  open: () => void;
  /** Answers that it is none of the stored companies. */
  isAnother: () => void;
}

/** Shows the stored company where the form was saved or is recognised with certainty; else the form, with a question where it may be a stored company. */
export function IdentityQuestion({
  recognition,
  answers: { answers, answer },
  saved,
  source,
  form,
  active,
  children,
}: IdentityQuestionProps) {
  const text = useText();
  const [same] = [...answers].find(([, is]) => is === 'same') ?? [];
  const shown = saved?.organisation.id ?? same;
  const chosen = useLive(async (storage) => shown && storage.savedCompany(shown), [shown]) || saved;
  const known = chosen ?? recognition?.known;
  if (known && (chosen || answers.get(known.organisation.id) !== 'different'))
    return (
      <KnownPanel
        known={known}
        active={active}
        source={source}
        form={form}
        isDoubtful={same !== undefined && source.url !== undefined && !saved && !recognition?.known}
        onAnother={saved ? undefined : () => answer(known.organisation.id, 'different')}
      />
    );
  const doubts = recognition?.doubts ?? [];
  const asked = doubts.filter(
    ({ level, organisation }) => level !== 'related' && !answers.has(organisation.id),
  );
  const [likeliest] = asked;
  return children(
    doubts.length > 0 && (
      <Doubts
        doubts={doubts}
        answers={answers}
        main={likeliest}
        offered={[
          { is: 'same', label: text('doubt.same') },
          { is: 'group', label: text('doubt.group') },
          { is: 'different', label: text('doubt.different') },
        ]}
        onAnswer={(doubt, is) => answer(doubt.organisation.id, is)}
      />
    ),
    likeliest && {
      open: () => answer(likeliest.organisation.id, 'same'),
      isAnother: () => {
        for (const { organisation } of asked) answer(organisation.id, 'different');
      },
    },
  );
}
