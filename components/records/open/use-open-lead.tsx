import { nameOf } from '~/domain/organisations/display-name';
import type { LeadDetails } from '~/storage';
import { useDialog } from '../../ui/dialogs/DialogHost';
import { onDemand } from '../../ui/on-demand';

const LeadPanel = onDemand(async () => (await import('../lead/LeadPanel')).LeadPanel);

/** Opens a lead's panel in a dialog over any screen. */
export function useOpenLead(): (card: Pick<LeadDetails, 'lead' | 'organisation'>) => void {
  const { ask } = useDialog();
  return ({ lead, organisation }) => ask(nameOf(organisation), <LeadPanel id={lead.id} />);
}
