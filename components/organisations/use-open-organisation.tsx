import { lazy } from 'react';
import type { Organisation } from '~/domain/organisation';
import { useAsking } from '../frame/AskingHost';
import { nameOf } from '../shared/names';

const OrganisationPanel = lazy(async () => ({
  default: (await import('./OrganisationPanel')).OrganisationPanel,
}));

/** Opens an organisation over any screen. */
export function useOpenOrganisation(): (organisation: Organisation) => void {
  const { ask } = useAsking();
  return (organisation) => ask(nameOf(organisation), <OrganisationPanel id={organisation.id} />);
}
