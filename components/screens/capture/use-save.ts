import { type RefObject, useEffect, useState } from 'react';
import type { InvalidFields } from '~/domain/capture/parse-form';
import type { Day } from '~/domain/dates/day';
import type { NewLead } from '~/domain/leads/new-lead';
import { initialStage } from '~/domain/leads/stages';
import type { IdentityAnswer } from '~/domain/organisations/verdict';
import { Problem } from '~/domain/problem';
import type { LeadId, OrganisationId } from '~/domain/records/ids';
import { dayHere } from '~/locales/days';
import type { EventWithCount, KnownCompany } from '~/storage';
import { focusFirstWrong } from '../../hooks/focus-first-wrong';
import { useAttempt } from '../../hooks/use-attempt';
import { type Storage, useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import { useWords } from '../../hooks/use-words';
import type { FormSource, LeadFormValues } from '../../records/organisation/use-lead-form';
import { KnownPanel } from './known-panel-on-demand';

interface SaveInput {
  source: FormSource;
  form: LeadFormValues;
  active: EventWithCount | undefined;
  answers: ReadonlyMap<OrganisationId, IdentityAnswer>;
  onSaved: (saved: KnownCompany) => void;
  /** The form element, in which the first wrong field gets the focus. */
  element: RefObject<HTMLFormElement | null>;
}

/** Saves a form as a lead: waits until the page is read, names invalid fields, and confirms only what is stored. A company that has its lead already is shown instead. */
export function useSave({ source, form, active, answers, onSaved, element }: SaveInput) {
  const { loadStorage, say } = useGoen();
  const text = useText();
  const words = useWords();
  const { attempt, problem, busy } = useAttempt();
  const [invalid, setInvalid] = useState<InvalidFields>({});
  const [wanted, setWanted] = useState(false);
  // Saved once: the form is about to be replaced, and a second Enter must not save it again.
  const [isSaved, setSaved] = useState(false);

  const saveNow = async () => {
    if (!active) return;
    const { leadFrom } = await import('~/domain/capture/parse-form');
    const entry = leadFrom(source, form);
    setInvalid(entry.invalid);
    if (Object.keys(entry.invalid).length) return focusFirstWrong(element);
    const { event } = active;
    const lead: NewLead = {
      ...entry.lead,
      eventId: event.id,
      answers: [...answers].map(([id, is]) => ({ id, is })),
    };
    void KnownPanel.preload();
    const storage = await loadStorage();
    const { id, isNew } = await savedLead(storage, lead, dayHere(event.zone)).catch((failure) => {
      if (failure instanceof Problem && failure.code === 'name-missing') focusName(element);
      throw failure;
    });
    const card = await storage.leadCard(id);
    const saved = card && (await storage.savedCompany(card.organisation.id));
    form.close();
    setSaved(true);
    const stage = initialStage(event.stages, form.placing.stage);
    const name = lead.fields.nameJa ?? lead.fields.nameEn ?? '';
    if (isNew)
      say(text('capture.saved', { name, stage: stage ? words.stage(stage.id, stage.name) : '' }), {
        undo: true,
      });
    else say(text('problem.lead-exists'));
    if (saved) onSaved(saved);
  };

  // Enter pressed before the page is read waits for it, instead of saving an empty form.
  const ready = source.readings !== undefined && active !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the request and its condition are met, not at each keystroke
  useEffect(() => {
    if (!wanted || !ready) return;
    setWanted(false);
    void attempt(saveNow);
  }, [wanted, ready]);

  const isBusy = busy || wanted || isSaved;
  return { save: () => !isBusy && setWanted(true), problem, invalid, busy: isBusy };
}

/** The new lead, or the one its company has at the event already. */
async function savedLead(
  storage: Storage,
  lead: NewLead,
  today: Day,
): Promise<{ id: LeadId; isNew: boolean }> {
  try {
    return { id: await storage.saveLead(lead, today), isNew: true };
  } catch (failure) {
    if (!(failure instanceof Problem) || failure.code !== 'lead-exists') throw failure;
    return { id: failure.subject as LeadId, isNew: false };
  }
}

const focusName = (form: RefObject<HTMLFormElement | null>): void =>
  form.current?.querySelector<HTMLElement>('input')?.focus();
