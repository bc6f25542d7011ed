// @ts-check
// locales/*.yml become flat, typed catalogues: the build imports them as modules, TypeScript knows every key and its values.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const FOLDER = join(import.meta.dirname, '..', 'locales');
export const LOCALES = /** @type {const} */ (['en', 'it', 'ja']);

/** @typedef {string | { one?: string, other: string }} Message */

/**
 * One language as `key.with.dots` -> message. A map of nothing but `one` and `other` is a plural, not a group.
 * @param {string} file
 * @returns {Record<string, Message>}
 */
export function catalogueOf(file) {
  /** @type {Record<string, Message>} */
  const flat = {};
  /** @param {string} prefix @param {Record<string, unknown>} group */
  const walk = (prefix, group) => {
    for (const [key, value] of Object.entries(group)) {
      const path = prefix ? `${prefix}.${key}` : key;
      if (typeof value === 'object' && value !== null && !isPlural(value))
        walk(path, /** @type {Record<string, unknown>} */ (value));
      else flat[path] = /** @type {Message} */ (value);
    }
  };
  walk('', parse(readFileSync(file, 'utf8')));
  return flat;
}

/** @param {object} value */
const isPlural = (value) =>
  'other' in value && Object.keys(value).every((key) => key === 'one' || key === 'other');

/** Vite plugin: `import en from '~/locales/en.yml'` gives the flat catalogue. */
export function catalogues() {
  return {
    name: 'goen:catalogues',
    enforce: /** @type {const} */ ('pre'),
    /** @param {string} id */
    load(id) {
      if (!id.endsWith('.yml')) return undefined;
      const own = catalogueOf(id);
      return {
        code: `export default ${JSON.stringify(own)};`,
        map: null,
        moduleType: /** @type {const} */ ('js'),
      };
    },
  };
}

/** The declaration of the catalogues' keys and of the values each message takes, from the English file. */
export function catalogueTypes() {
  const lines = Object.entries(catalogueOf(join(FOLDER, 'en.yml'))).map(([key, message]) => {
    const texts = typeof message === 'string' ? [message] : Object.values(message);
    const names = new Set(texts.flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1])));
    if (typeof message !== 'string') names.add('count');
    const values = [...names].map((name) => `${name}: ${name === 'count' ? 'number' : 'string | number'}`);
    return `  '${key}': ${values.length ? `{ ${values.join('; ')} }` : 'undefined'};`;
  });
  return [
    'interface GoenMessages {',
    ...lines,
    '}',
    "declare module '*.yml' {",
    '  const catalogue: Record<keyof GoenMessages, string | { one?: string; other: string }>;',
    '  export default catalogue;',
    '}',
    '',
  ].join('\n');
}

/** `_locales/<language>/messages.json` for the manifest's own strings, the group `manifest` of each file. */
export function manifestMessages() {
  return LOCALES.map((locale) => {
    const messages = Object.entries(catalogueOf(join(FOLDER, `${locale}.yml`)))
      .filter(([key]) => key.startsWith('manifest.'))
      .map(([key, message]) => [key.slice('manifest.'.length), { message }]);
    return {
      relativeDest: `_locales/${locale}/messages.json`,
      contents: JSON.stringify(Object.fromEntries(messages), null, 1),
    };
  });
}
