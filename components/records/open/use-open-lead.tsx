import { lazy } from 'react';
import { nameOf } from '~/domain/organisations/display-name';
import type { LeadDetails } from '~/storage';
import { useAsking } from '../../ui/dialogs/AskingHost';

const LeadPanel = lazy(async () => ({ default: (await import('../lead/LeadPanel')).LeadPanel }));

/** Opens a lead's panel over any screen. */
export function useOpenLead(): (card: Pick<LeadDetails, 'lead' | 'organisation'>) => void {
  const { ask } = useAsking();
  return ({ lead, organisation }) => ask(nameOf(organisation), <LeadPanel id={lead.id} />);
}
