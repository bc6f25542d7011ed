// @ts-check
// The security policy of Goen's pages.

/** @type {Record<string, string[]>} */
const STRICT = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'worker-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
};

/**
 * What the dev server needs beside: it serves scripts and pictures, answers on a socket, and Vite puts styles into the
 * page.
 * @type {Record<string, string[]>}
 */
const FOR_DEV_SERVER = {
  'script-src': ['http://localhost:*'],
  'worker-src': ['http://localhost:*'],
  'style-src': ["'unsafe-inline'", 'http://localhost:*'],
  'img-src': ['http://localhost:*'],
  'font-src': ['http://localhost:*'],
  'connect-src': ['http://localhost:*', 'ws://localhost:*'],
};

/** The policy as the manifest has it: no request to any host, except to the dev server while one serves. @param {'build' | 'serve'} command */
export const pagePolicy = (command) =>
  Object.entries(STRICT)
    .map(([name, sources]) =>
      [name, ...sources, ...(command === 'serve' ? (FOR_DEV_SERVER[name] ?? []) : [])].join(' '),
    )
    .join('; ');
