import { getDomain } from 'tldts';
import {
  FREE_MAIL_BRANDS,
  FREE_MAIL_DOMAINS,
  SHARED_HOSTS,
  UMBRELLA_DOMAINS,
  UMBRELLA_SUFFIXES,
} from './shared-hosts';

/** The registered domain by the Public Suffix List, private part included, in ASCII; `undefined` for an IP address, localhost or no URL. */
export function registrableDomain(url: string): string | undefined {
  const host = hostOf(url);
  return host === undefined ? undefined : domainOf(host);
}

/** Key of an organisation's website: its registered domain, or the full host under a shared domain (`issmc.cnr.it`, any go.jp, ac.jp, lg.jp). `undefined` for hosts open to anyone (docs/domain-rules.md 5). */
export function domainKeyOf(url: string): string | undefined {
  const host = hostOf(url);
  const domain = host && domainOf(host);
  if (!host || !domain || SHARED_HOSTS.has(domain)) return undefined;
  return isUmbrella(domain) ? withoutWww(host) : domain;
}

/** Whether two addresses belong to one site: the same domain, and the same host if the domain is shared. */
export function sameSite(a: string, b: string): boolean {
  const one = hostOf(a);
  const other = hostOf(b);
  if (!one || !other) return false;
  if (withoutWww(one) === withoutWww(other)) return true;
  const domain = domainOf(one);
  return (
    domain !== undefined && domain === domainOf(other) && !SHARED_HOSTS.has(domain) && !isUmbrella(domain)
  );
}

/** Whether the domain belongs to a free-mail provider. */
export function isFreeMail(domain: string): boolean {
  const host = domain.trim().toLowerCase();
  const own = domainOf(host);
  if (FREE_MAIL_DOMAINS.has(host)) return true;
  if (own === undefined) return false;
  return FREE_MAIL_DOMAINS.has(own) || FREE_MAIL_BRANDS.has(own.slice(0, own.indexOf('.')));
}

const isUmbrella = (domain: string): boolean =>
  UMBRELLA_DOMAINS.has(domain) ||
  UMBRELLA_SUFFIXES.some((suffix) => domain === suffix || domain.endsWith(`.${suffix}`));

const withoutWww = (host: string): string => host.replace(/^www\./, '');

// Through URL first: tldts alone takes 日本語.jp and its Punycode for two domains.
function hostOf(url: string): string | undefined {
  const address = /^[a-z][a-z0-9+.-]*:/i.test(url.trim()) ? url : `https://${url.trim()}`;
  return URL.canParse(address) ? new URL(address).hostname.replace(/\.$/, '') || undefined : undefined;
}

const domainOf = (host: string): string | undefined =>
  getDomain(host, { allowPrivateDomains: true, extractHostname: false }) ?? undefined;
