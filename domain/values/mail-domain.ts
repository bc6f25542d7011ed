import { FREE_MAIL_BRANDS, FREE_MAIL_DOMAINS, SHARED_HOSTS } from './shared-hosts';

/** Longest name of a host (RFC 1035, 2.3.4). */
const LONGEST_HOST = 253;

/** The host of an e-mail address of an employer; `undefined` for free mail, shared hosts and invalid addresses. Does not load the Public Suffix List. */
export function mailDomainOf(email: string): string | undefined {
  const host = /^[^@\s]+@([^@\s/:?#]+)$/.exec(email.trim())?.[1];
  if (host && host.length > LONGEST_HOST) return undefined;
  const address = `https://${host}/`;
  if (!host?.includes('.') || !URL.canParse(address)) return undefined;
  const domain = new URL(address).hostname.replace(/\.$/, '');
  return endingsOf(domain).some(isPublicDomain) ? undefined : domain;
}

const endingsOf = (host: string): string[] => {
  const labels = host.split('.');
  return labels.slice(1).map((_, at) => labels.slice(at).join('.'));
};

const isPublicDomain = (domain: string): boolean =>
  FREE_MAIL_DOMAINS.has(domain) || SHARED_HOSTS.has(domain) || isBrand(domain);

// hotmail.it and yahoo.co.jp, but not live.example.jp.
const isBrand = (domain: string): boolean =>
  FREE_MAIL_BRANDS.has(domain.slice(0, domain.indexOf('.'))) &&
  /^[a-z]+\.(?:[a-z]{2,3}\.)?[a-z]+$/.test(domain);
