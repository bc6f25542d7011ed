// @ts-check
// A web server with sites of invented companies, a folder per host, for the demo and the tests.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { ROOT } from './run.mjs';

/** @import { IncomingMessage, ServerResponse } from 'node:http' */

const FOLDER = join(ROOT, 'tests', 'fixtures', 'sites');
/** @type {Record<string, string>} */
const TYPES = { '.html': 'text/html', '.css': 'text/css', '.pdf': 'application/pdf' };

/** Addresses of the profile pages of two invented companies. */
export const PROFILES = {
  mirai: 'http://www.mirai-eisei.example/company/',
  sora: 'http://www.sora-radar.example/about/',
};

/** Serves the sample sites on a local port. `chromiumArgs` make Chromium resolve every `.example` host to it. */
export async function serveSampleSites() {
  let released = Promise.resolve();
  const server = createServer((request, response) => void answer(request, response, () => released));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    /** Chromium arguments that map the hosts. */
    chromiumArgs: [`--host-resolver-rules=MAP *.example 127.0.0.1:${port}`],
    port,
    /** Stalls every response half-way, as on a slow connection, until the returned function is called. */
    hold() {
      /** @type {() => void} */
      let release = () => undefined;
      released = new Promise((resolve) => {
        release = resolve;
      });
      return () => release();
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** @param {IncomingMessage} request @param {ServerResponse} response @param {() => Promise<void>} released */
async function answer(request, response, released) {
  const { hostname, pathname } = new URL(request.url ?? '/', `http://${request.headers.host}`);
  const file = fileOf(hostname, pathname);
  if (!file) {
    response.writeHead(404).end();
    return;
  }
  const body = readFileSync(file);
  const half = body.length / 2;
  response.writeHead(200, { 'content-type': TYPES[extname(file)], 'cache-control': 'no-store' });
  response.write(body.subarray(0, half));
  await released();
  response.end(body.subarray(half));
}

/** The file for a host and path, if any; all hosts share one style sheet. @param {string} host @param {string} path */
function fileOf(host, path) {
  const own = normalize(join(FOLDER, host, path.endsWith('/') ? `${path}index.html` : path));
  return [own, path === '/site.css' ? join(FOLDER, 'site.css') : ''].find(
    (file) => file.startsWith(FOLDER) && existsSync(file),
  );
}
