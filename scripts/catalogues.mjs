// @ts-check
// Turns locales/*.yml into flat, typed catalogues: modules for the build, and declarations of all keys and their values.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const FOLDER = join(import.meta.dirname, '..', 'locales');
/** The languages of the interface. */
export const LOCALES = /** @type {const} */ (['en', 'it', 'ja']);

/** @typedef {string | { one?: string, other: string }} Message */

/**
 * One language as `key.with.dots` -> message. A map with only the keys `one` and `other` is a plural, not a group.
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

/** Keys of the messages that a script brings with it in every language: those of the background, and those of the popup's first frame. Tests show that these say no other. */
export const PARTS = {
  background: /^(?:manifest\.name|menu\..+|today\.notified)$/,
  first:
    /^(?:tab\..+|event\.(?:label|open)|capture\.(?:reading|save)|note\.count|field\.(?:nameJa|nameEn|representativeName|representativeTitle|phone|emails|address|corporateNumber|employees|website|includePerson|more|note|notePlaceholder))$/,
};

/** Vite plugin: `import en from '~/locales/en.yml'` returns the flat catalogue, `…/en.yml?background` and the like a part of it. */
export function catalogues() {
  return {
    name: 'goen:catalogues',
    enforce: /** @type {const} */ ('pre'),
    /** @param {string} id */
    load(id) {
      const [file, query] = id.split('?');
      if (!file?.endsWith('.yml')) return undefined;
      const all = catalogueOf(file);
      const part = query && PARTS[/** @type {keyof typeof PARTS} */ (query)];
      const own = part ? Object.fromEntries(Object.entries(all).filter(([key]) => part.test(key))) : all;
      return {
        code: `export default ${JSON.stringify(own)};`,
        map: null,
        moduleType: /** @type {const} */ ('js'),
      };
    },
  };
}

/** TypeScript declarations of all message keys and the values each takes, from the English file. */
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
    ...Object.keys(PARTS).flatMap((part) => [
      `declare module '*.yml?${part}' {`,
      '  const catalogue: Partial<Record<keyof GoenMessages, string | { one?: string; other: string }>>;',
      '  export default catalogue;',
      '}',
    ]),
    '',
  ].join('\n');
}

/** The files `_locales/<language>/messages.json` for the manifest, from the group `manifest` of each catalogue. */
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
