import { LONGEST_ADDRESS, LONGEST_FIELD } from '../records/limits';

const TRACKING = /^(utm_\w+|gclid|fbclid|yclid|msclkid|mc_[ce]id|_ga|_gl|ref|ref_src)$/;

function withoutTracking(url: URL): void {
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  if (!/^#[/!]/.test(url.hash)) url.hash = '';
}

/** Key of a page's drafts: its address without tracking parameters; the hash only if it is a route (`#/`, `#!`). Cut where it is longer than a draft's address may be. */
export function pageKeyOf(address: string): string {
  const url = new URL(address);
  withoutTracking(url);
  url.username = '';
  url.password = '';
  return url.href.slice(0, LONGEST_ADDRESS);
}

/** The address to cite as a source: without query, hash and credentials, and cut where it is longer than a field may be. */
export function sourceOf(address: string): string {
  const url = new URL(address);
  return `${url.origin}${url.pathname}`.slice(0, LONGEST_FIELD);
}
