const ALLOWED = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** The address without credentials if a link may use it (http, https, mailto, tel), else `undefined`. */
export function safeHref(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (!ALLOWED.has(url.protocol)) return undefined;
  url.username = '';
  url.password = '';
  return url.href;
}
