import type { PageFacts } from '~/domain/capture/page-facts';
import { nameKey } from '~/domain/legal-forms/name-key';
import { skeletonOf } from '~/domain/matching/skeleton';
import { registrableDomain } from '~/domain/values/web-domain';
import type { Candidate, Page } from '../page/page';
import { isJapanese } from '../words/label';
import { decoded } from './decoded';

const SOCIAL: readonly [host: RegExp, path: RegExp][] = [
  [
    /(^|\.)facebook\.com$/,
    /^\/(?!sharer|share|dialog|plugins|tr\b|hashtag|events|photo|login|signup|r\.php|help|legal|polic|privacy|business|groups\/[^/]+\/posts|permalink|story\.php|.*\/(?:posts|videos|photos|permalink)\b)(?:pages\/|profile\.php|people\/)?[^/]+/,
  ],
  [
    /^(?:www\.|mobile\.)?(?:twitter|x)\.com$/,
    /^\/(?!share|intent|home|hashtag|search|login|signup|tos|privacy|about|i\/|.*\/status\/)[^/]+\/?$/,
  ],
  [/(^|\.)instagram\.com$/, /^\/(?!p\/|reel|explore|tv\/|stories|accounts|about|legal)[^/]+\/?$/],
  [/(^|\.)linkedin\.com$/, /^\/(?:company|school|showcase)\/[^/]+/],
  [/^(?:www\.|m\.)?youtube\.com$/, /^\/(?:@|channel\/|c\/|user\/)[^/]+/],
  [/^(?:www\.)?tiktok\.com$/, /^\/@[^/]+\/?$/],
  [/^(?:note\.com)$/, /^\/(?!intent|n\/|hashtag|search)[^/]+\/?$/],
  [/^(?:www\.)?wantedly\.com$/, /^\/companies\/[^/]+\/?$/],
  [/^(?:line\.me|lin\.ee|page\.line\.me)$/, /^\/(?:R\/ti\/p\/|ti\/p\/|(?!R\/))[^/]+/],
];

interface Account extends Pick<Link, 'href' | 'text' | 'region'> {
  network: number;
  /** The name of the account within its network, without percent-encoding. */
  handle: string;
}
type Link = PageFacts['links'][number];

/** The owner's social accounts; share buttons, single posts and log-in pages are ignored, what may be a member's own account is only offered. */
export function socials(page: Page): Candidate[] {
  if (!page.isOwnSite) return [];
  const stated = page.stated.flatMap(({ properties }) => properties.filter(({ path }) => path === 'sameAs'));
  const accounts = [
    ...page.facts.links,
    ...stated.map(({ value }) => ({ href: value, text: 'sameAs', region: 'footer' as const })),
  ].flatMap(accountOf);
  return distinct(accounts).map((account) => ({
    value: account.href,
    confidence: isOwners(page, account, accounts) ? 0.85 : 0.4,
    label: '',
    quote: account.text || account.href,
    how: 'link',
  }));
}

function accountOf({ href, text, region }: Pick<Link, 'href' | 'text' | 'region'>): Account[] {
  if (!/^https?:/.test(href) || !URL.canParse(href)) return [];
  const { host, pathname, searchParams } = new URL(href);
  const network = SOCIAL.findIndex(([hosts, paths]) => hosts.test(host) && paths.test(pathname));
  const handle = decoded(pathname).replace(/^\/|\/$/g, '') + (searchParams.get('id') ?? '');
  return network < 0 ? [] : [{ href, text, region, network, handle }];
}

/** One link for each account, by page order. */
function distinct(accounts: readonly Account[]): Account[] {
  const seen = new Set<string>();
  return accounts.filter(({ network, handle }) => {
    const key = `${network} ${handle.toLowerCase()}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Networks and paths that only organisations have. */
const ORGANISATIONS = /^(?:company|school|showcase|companies)\//;
/** Accounts named by a code. */
const CODED = /youtube\.com\/channel\/|\/\/(?:line\.me|lin\.ee|page\.line\.me)\//;
/** Words with which a firm links its own account. */
const OFFICIAL = /公式|official|ufficial|チャンネル|channel|当社|弊社|会社の|follow us|seguici/i;

/** Whether an account is the owner's: in header or footer, or in the text with a name like the owner's. */
function isOwners(page: Page, account: Account, all: readonly Account[]): boolean {
  const same = all.filter(({ network, handle }) => network === account.network && handle === account.handle);
  const framed = ({ region }: Account) => region === 'header' || region === 'footer';
  if (same.some(framed) || ORGANISATIONS.test(account.handle)) return true;
  if (same.some(({ text }) => OFFICIAL.test(text))) return true;
  const rivals = distinct(all.filter(({ network }) => network === account.network));
  const alike = rivals.filter(({ handle }) => isLikeOwner(page, handle));
  // Members name their accounts after the firm too: mihon, mihon_taro.
  if (alike.length === 1 && alike[0]?.handle === account.handle) return true;
  // The names of channels and LINE accounts are codes, so that only rivals make them doubtful.
  return CODED.test(account.href) && rivals.length === 1;
}

/** Whether the name of an account resembles the owner's name or the site's domain. */
function isLikeOwner({ facts, owner }: Page, handle: string): boolean {
  const bare = nameKey(handle).replace(/^(?:pages|people|user|c|channel)(?=.{3})/, '');
  const domain = (registrableDomain(facts.url)?.split('.')[0] ?? '').replace(/[^a-z0-9]/g, '');
  const names = [domain, ...(owner?.keys ?? [])];
  const sound = skeletonOf(handle);
  return names.some((name) => {
    const least = isJapanese(name) ? 2 : 3;
    if (name.length < least || bare.length < least) return false;
    if (bare.includes(name) || (name.includes(bare) && bare.length >= 4)) return true;
    const heard = skeletonOf(name);
    return heard.length >= 4 && sound.includes(heard);
  });
}
