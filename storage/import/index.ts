import type { importLeads as write } from './import-leads';
import type { importPlan as plan } from './import-plan';

export type { ImportOrigin } from './import-leads';
export type { ImportRequest } from './import-plan';

// Loaded on demand: the popup opens storage without it.

/** See `importPlan` in `import-plan.ts`; loaded on first use. */
export const importPlan: typeof plan = async (...given) =>
  (await import('./import-plan')).importPlan(...given);

/** See `importLeads` in `import-leads.ts`; loaded on first use. */
export const importLeads: typeof write = async (...given) =>
  (await import('./import-leads')).importLeads(...given);
