// @ts-check
// fflate, by which workbooks are packed, leaves larger files to a worker made of a text; under the page's policy Firefox starts none, and it would wait for ever.
/** @import { Plugin } from 'vite' */

const OURS = '\0zip-in-place';
const CODE = `
export * from 'fflate/browser';
import { zipSync } from 'fflate/browser';
export function zip(files, done) {
  try {
    done(null, zipSync(files));
  } catch (failure) {
    done(failure, null);
  }
}
`;

/** Has fflate pack where it is called. @returns {Plugin} */
export const zipInPlace = () => ({
  name: 'zip-in-place',
  enforce: 'pre',
  resolveId: (name) => (name === 'fflate' ? OURS : undefined),
  load: (id) => (id === OURS ? CODE : undefined),
});
