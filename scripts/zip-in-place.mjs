// @ts-check
// Replaces fflate's asynchronous `zip`. It starts a worker from a blob, which Firefox blocks under the extension's policy, so it would never end.
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

/** Vite plugin: fflate compresses synchronously, in the worker that calls it. @returns {Plugin} */
export const zipInPlace = () => ({
  name: 'zip-in-place',
  enforce: 'pre',
  resolveId: (name) => (name === 'fflate' ? OURS : undefined),
  load: (id) => (id === OURS ? CODE : undefined),
});
