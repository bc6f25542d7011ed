import { nameOf } from '~/domain/organisations/display-name';
import type { Organisation } from '~/domain/organisations/organisation';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import type { FormSource, LeadFormValues } from '../../records/organisation/use-lead-form';

/** Stores that a page or form is about a known company: what it says fills that company's gaps, and its names become aliases. */
export function useRemember(
  source: FormSource,
  form: LeadFormValues,
): (known: Organisation) => Promise<void> {
  const text = useText();
  const { loadStorage, say } = useGoen();
  return async (known) => {
    const { leadFrom } = await import('~/domain/capture/parse-form');
    const { fields, evidence } = leadFrom(source, form).lead;
    const storage = await loadStorage();
    await storage.knowAlsoAs(known.id, fields, evidence);
    form.close();
    if (source.draftId) await storage.discardDraft(source.draftId);
    say(text('doubt.remembered', { name: nameOf(known) }), { undo: true });
  };
}
