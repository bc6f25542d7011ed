import { read } from '~/capture/read';
import type { Extraction } from '~/domain/capture/extraction';
import { pageFactsSchema } from '~/domain/capture/page-facts';

/** What the popup makes of what `capture.js` returned; bundled by itself, so that it runs without the popup. */
export const draftOf = (returned: unknown): Extraction => read(pageFactsSchema.parse(returned));
