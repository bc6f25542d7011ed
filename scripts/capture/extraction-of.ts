import { read } from '~/capture/read';
import type { Extraction } from '~/domain/capture/extraction';
import { pageFactsSchema } from '~/domain/capture/page-facts';

/** The extraction from the facts that `capture.js` returned. A bundle of its own, so that it runs without the popup. */
export const extractionOf = (returned: unknown): Extraction => read(pageFactsSchema.parse(returned));
