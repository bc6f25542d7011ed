import { type RefObject, useEffect, useState } from 'react';
import type { InvalidFields } from '~/domain/capture/parse-form';
import type { NewLead } from '~/domain/leads/new-lead';
import { stageBegun } from '~/domain/leads/stages';
import type { IdentityAnswer } from '~/domain/organisations/verdict';
import { Problem } from '~/domain/problem';
import type { OrganisationId } from '~/domain/records/ids';
import { dayHere } from '~/locales/days';
import type { EventWithCount } from '~/storage';
import { useAttempt } from '../../hooks/use-attempt';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import { useWords } from '../../hooks/use-words';
import type { FormSource, LeadFormValues } from '../../records/organisation/use-lead-form';

interface SaveInput {
  source: FormSource;
  form: LeadFormValues;
  active: EventWithCount | undefined;
  answers: ReadonlyMap<OrganisationId, IdentityAnswer>;
  onSaved: (() => void) | undefined;
  first: RefObject<HTMLInputElement | null>;
}

/** Saves a form as a lead: waits until the page is read, marks invalid fields, and confirms only what is stored. */
export function useSave({ source, form, active, answers, onSaved, first }: SaveInput) {
  const { loadStorage, say } = useGoen();
  const text = useText();
  const words = useWords();
  const { attempt, problem, busy } = useAttempt();
  const [invalid, setInvalid] = useState<InvalidFields>({});
  const [wanted, setWanted] = useState(false);

  const saveNow = async () => {
    if (!active) return;
    const { leadFrom } = await import('~/domain/capture/parse-form');
    const entry = leadFrom(source, form);
    setInvalid(entry.invalid);
    if (Object.keys(entry.invalid).length) return;
    const { event } = active;
    const lead: NewLead = {
      ...entry.lead,
      eventId: event.id,
      answers: [...answers].map(([id, is]) => ({ id, is })),
    };
    const storage = await loadStorage();
    await storage.saveLead(lead, dayHere(event.zone)).catch((failure) => {
      if (failure instanceof Problem && failure.code === 'name-missing') first.current?.focus();
      throw failure;
    });
    form.close();
    const stage = stageBegun(event.stages, form.placing.stage);
    const name = lead.fields.nameJa ?? lead.fields.nameEn ?? '';
    say(text('capture.saved', { name, stage: stage ? words.stage(stage.id, stage.name) : '' }), {
      undo: true,
    });
    onSaved?.();
  };

  // Enter pressed before the page is read waits for it, instead of saving an empty form.
  const ready = source.readings !== undefined && active !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the request and its condition are met, not at each keystroke
  useEffect(() => {
    if (!wanted || !ready) return;
    setWanted(false);
    void attempt(saveNow);
  }, [wanted, ready]);

  return { save: () => !busy && setWanted(true), problem, invalid, busy: busy || wanted };
}
