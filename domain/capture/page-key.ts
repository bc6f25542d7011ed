const TRACKING = /^(utm_\w+|gclid|fbclid|yclid|msclkid|mc_[ce]id|_ga|_gl|ref|ref_src)$/;

function withoutTracking(url: URL): void {
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  if (!/^#[/!]/.test(url.hash)) url.hash = '';
}

/** Key of a page's drafts: its address without tracking parameters; the hash only if it is a route (`#/`, `#!`). */
export function pageKeyOf(address: string): string {
  const url = new URL(address);
  withoutTracking(url);
  url.username = '';
  url.password = '';
  return url.href;
}

/** The address to cite as a source: without query, hash and credentials. */
export function sourceOf(address: string): string {
  const url = new URL(address);
  return `${url.origin}${url.pathname}`;
}
