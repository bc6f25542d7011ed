// @ts-check

/** @import { Plugin } from 'vite' */

/** Id of the module in which wxt wraps a script for web pages. */
const WRAPPER = /wxt-unlisted-script-entrypoint/;
const IMPORT = /^import definition from .+$/m;

/**
 * Takes the plugins and the logging that wxt wraps around a script for web pages out of it again:
 * half a kilobyte of 12 that are injected at each click. The script's result stays its value.
 * @returns {Plugin}
 */
export const bareScript = () => ({
  name: 'goen:bare-script',
  transform(code, id) {
    if (!WRAPPER.test(id)) return undefined;
    const [definition] = code.match(IMPORT) ?? [];
    if (!definition) this.error('The wrapper of unlisted scripts no longer imports its definition.');
    return `${definition}\nexport default definition.main();`;
  },
});
