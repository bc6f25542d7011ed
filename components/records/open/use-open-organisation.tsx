import { nameOf } from '~/domain/organisations/display-name';
import type { Organisation } from '~/domain/organisations/organisation';
import { useDialog } from '../../ui/dialogs/DialogHost';
import { onDemand } from '../../ui/on-demand';

const OrganisationPanel = onDemand(
  async () => (await import('../organisation/OrganisationPanel')).OrganisationPanel,
);

/** Opens an organisation's panel in a dialog over any screen. */
export function useOpenOrganisation(): (organisation: Organisation) => void {
  const { ask } = useDialog();
  return (organisation) => ask(nameOf(organisation), <OrganisationPanel id={organisation.id} />);
}
