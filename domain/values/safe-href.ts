const ALLOWED = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** The address without credentials where it is one a link may lead to (http, https, mailto, tel); `undefined` for all else. */
export function safeHref(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (!ALLOWED.has(url.protocol)) return undefined;
  url.username = '';
  url.password = '';
  return url.href;
}
