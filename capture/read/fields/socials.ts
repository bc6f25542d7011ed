import type { Candidate, Page } from '../page/page';

const SOCIAL: readonly [host: RegExp, path: RegExp][] = [
  [
    /(^|\.)facebook\.com$/,
    /^\/(?!sharer|share|dialog|plugins|tr\b|hashtag|events|photo|groups\/[^/]+\/posts|permalink|story\.php|.*\/(?:posts|videos|photos|permalink)\b)(?:pages\/|profile\.php|people\/)?[^/]+/,
  ],
  [
    /^(?:www\.|mobile\.)?(?:twitter|x)\.com$/,
    /^\/(?!share|intent|home|hashtag|search|i\/|.*\/status\/)[^/]+\/?$/,
  ],
  [/(^|\.)instagram\.com$/, /^\/(?!p\/|reel|explore|tv\/|stories)[^/]+\/?$/],
  [/(^|\.)linkedin\.com$/, /^\/(?:company|school|showcase)\/[^/]+/],
  [/^(?:www\.|m\.)?youtube\.com$/, /^\/(?:@|channel\/|c\/|user\/)[^/]+/],
  [/^(?:www\.)?tiktok\.com$/, /^\/@[^/]+\/?$/],
  [/^(?:note\.com)$/, /^\/(?!intent|n\/|hashtag|search)[^/]+\/?$/],
  [/^(?:www\.)?wantedly\.com$/, /^\/companies\/[^/]+\/?$/],
  [/^(?:line\.me|lin\.ee|page\.line\.me)$/, /^\/(?:R\/ti\/p\/|ti\/p\/)?[^/]+/],
];

/** The owner's social accounts; share buttons and single posts are ignored. */
export function socials(page: Page): Candidate[] {
  if (!page.isOwnSite) return [];
  const stated = page.stated.flatMap(({ properties }) => properties.filter(({ path }) => path === 'sameAs'));
  const links = [...page.facts.links, ...stated.map(({ value }) => ({ href: value, text: 'sameAs' }))];
  return links.flatMap(({ href, text }): Candidate[] => {
    if (!/^https?:/.test(href) || !URL.canParse(href)) return [];
    const { host, pathname } = new URL(href);
    if (!SOCIAL.some(([hosts, paths]) => hosts.test(host) && paths.test(pathname))) return [];
    return [{ value: href, confidence: 0.85, label: '', quote: text || href, how: 'link' }];
  });
}
