/** Loads the panel of a stored company, once it is about to be shown. */
export const loadKnownPanel = async () => ({ default: (await import('./KnownPanel')).KnownPanel });
