import { onDemand } from '../../ui/on-demand';

/** The panel of a stored company: needed only after the store has answered, so not part of the first scripts. */
export const KnownPanel = onDemand(async () => (await import('./KnownPanel')).KnownPanel);
