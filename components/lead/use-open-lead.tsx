import { lazy } from 'react';
import type { LeadDetails } from '~/storage';
import { useAsking } from '../frame/AskingHost';
import { nameOf } from '../shared/names';

const LeadPanel = lazy(async () => ({ default: (await import('./LeadPanel')).LeadPanel }));

/** Opens a lead's panel over any screen. */
export function useOpenLead(): (card: Pick<LeadDetails, 'lead' | 'organisation'>) => void {
  const { ask } = useAsking();
  return ({ lead, organisation }) => ask(nameOf(organisation), <LeadPanel id={lead.id} />);
}
