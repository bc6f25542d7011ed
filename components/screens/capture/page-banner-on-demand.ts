import { onDemand } from '../../ui/on-demand';

/** What was read off the page: not part of the first scripts, as nothing is read then. */
export const PageBanner = onDemand(async () => (await import('./PageBanner')).PageBanner);
