import { plain } from '~/domain/fold-width';
import { nameKey } from '~/domain/name-key';
import type { PageFacts } from '~/domain/page-facts';
import { isFreeMail, registrableDomain, sameSite } from '~/domain/web-domain';
import { markedCandidate } from '../marked';
import type { Candidate, Page } from '../page';

/** The owner's site: the one its profile names where it is this one, else the page's own. */
export function websites(page: Page): Candidate[] {
  if (!page.owner) return [];
  const { url } = page.facts;
  const labelled = page.statements.flatMap((each): Candidate[] => {
    const named = /https?:\/\/[^\s"'<>）)]+/.exec(plain(each.value))?.[0] ?? bareAddress(each.value);
    const trust = page.trust(each);
    if (!each.label.fields.includes('website') || !named || !URL.canParse(named) || trust < 0.6) return [];
    const confidence = sameSite(named, url) ? 0.98 : 0.55;
    return [
      {
        value: originOf(named),
        confidence: confidence * trust,
        label: each.label.written,
        quote: each.value,
        how: each.how,
      },
    ];
  });
  return page.isOwnSite
    ? [...labelled, { value: originOf(url), confidence: 0.9, label: '', quote: url, how: 'url' }]
    : labelled;
}

const bareAddress = (value: string): string | undefined => {
  const bare = /^\s*((?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/\S*)?)\s*$/i.exec(plain(value))?.[1];
  return bare && `http://${bare}`;
};

const originOf = (url: string): string => new URL(url).origin;

const EMAIL = /[a-z0-9](?:[a-z0-9._+-]{0,60}[a-z0-9_])?@(?:[a-z0-9-]{1,60}\.){1,4}[a-z]{2,12}/gi;
const PLACEHOLDER =
  /^(?:example|sample|xxx+|yourname|your|user|test|name|mail|aaa|abc|hoge|dummy|nome)@|@(?:example|sample|domain|xxx+|test|dominio|email)\./i;
const GENERAL =
  /^(?:info|contact|contacts|contactus|sales|pr|ir|office|support|inquiry|enquiry|inquiries|toiawase|otoiawase|webmaster|admin|mail|hello|press|help|service|customer|customers|cs|soumu|eigyo|jinji|saiyo|saiyou|recruit|recruiting|hr|kanri|general|postmaster|honsha|main|global|export|overseas|kaigai|marketing|info-?\w+|\w+-?info|segreteria|amministrazione|commerciale|vendite|pec|direzione|assistenza|privacy|shop|order|web|team|jimu|jimukyoku|koho|kouhou|uketsuke|business|biz|company|corp|connect)\d*$/i;

/** E-mail addresses of the owner: on its own domain, or where its contact data stand. */
export function emails(page: Page): Candidate[] {
  const marked = addressesIn(page.facts.selection).map((value) => ({
    ...markedCandidate(page.facts, value),
    personal: !isGeneral(value),
  }));
  return [...marked, ...(page.owner ? pageEmails(page) : [])];
}

function pageEmails(page: Page): Candidate[] {
  const labelled = labelledEmails(page);
  const trusted = new Set(labelled.map(({ value }) => value));
  const others = new Set(
    page.facts.lines.flatMap(({ text }, at) => (page.isOthers(at) ? addressesIn(text) : [])),
  );
  const found = [
    ...statedEmails(page),
    ...labelled,
    ...(page.isOwnSite ? mailLinks(page.facts) : []),
    ...looseEmails(page),
  ].filter(({ value }) => trusted.has(value) || !others.has(value));
  const domains = new Set(found.map(({ value }) => value.split('@')[1]));
  return found
    .filter(({ value }) => !PLACEHOLDER.test(value) && !/\.(png|jpe?g|gif|svg|webp)$/i.test(value))
    .map((each) => {
      const [, domain = ''] = each.value.split('@');
      const near = isOwnDomain(page, domain) || isFreeMail(domain) || trusted.has(each.value);
      // A mailbox elsewhere is the owner's where the page shows no other.
      const confidence = near ? each.confidence : Math.min(each.confidence, domains.size === 1 ? 0.55 : 0.4);
      return { ...each, confidence, personal: !isGeneral(each.value) };
    });
}

/** Whether a mailbox is a desk's, not a person's. */
const isGeneral = (address: string): boolean => GENERAL.test(address.split('@')[0] ?? '');

/** The site's own domain, or one of the same name under another ending. */
function isOwnDomain(page: Page, domain: string): boolean {
  const own = registrableDomain(page.facts.url);
  const other = registrableDomain(domain);
  if (!own || !other) return false;
  const [name = ''] = other.split('.');
  return own === other || own.split('.')[0] === name || (page.owner?.keys.has(nameKey(name)) ?? false);
}

function labelledEmails(page: Page): Candidate[] {
  return page.statements.flatMap((each) => {
    const trust = page.trust(each);
    const asked = each.label.fields.some((field) => field === 'email' || field === 'contact');
    if (trust < 0.5 || !asked || page.isOthers(each.from)) return [];
    return addressesIn(each.value).map((value) => ({
      value,
      confidence: 0.96 * trust,
      label: each.label.written,
      quote: each.value,
      how: each.how,
    }));
  });
}

const mailLinks = (facts: PageFacts): Candidate[] =>
  facts.links.flatMap(({ href, text }) => {
    const [value] = /^mailto:/i.test(href) ? addressesIn(decoded(href.slice(7).split('?')[0] ?? '')) : [];
    return value ? [{ value, confidence: 0.85, label: '', quote: text || value, how: 'link' as const }] : [];
  });

/** Addresses in the text, but not in what tells of another organisation. */
const looseEmails = (page: Page): Candidate[] =>
  page.facts.lines.flatMap(({ text }, at) => {
    if (page.isOthers(at)) return [];
    return addressesIn(text).map((value) => ({
      value,
      confidence: 0.75,
      label: '',
      quote: text,
      how: 'line' as const,
    }));
  });

const statedEmails = ({ stated }: Page): Candidate[] =>
  stated.flatMap(({ how, properties }) =>
    properties.flatMap(({ path, value }) =>
      /(^|\.)email$/.test(path)
        ? addressesIn(value.replace(/^mailto:/i, '')).map((address) => ({
            value: address,
            confidence: 0.9,
            label: path,
            quote: value,
            how,
          }))
        : [],
    ),
  );

/** Addresses in a text, `[at]` and full-width `＠` understood. */
const addressesIn = (text: string): string[] =>
  [
    ...plain(text)
      .replace(/\s?[[({](?:at|アット|@)[\])}]\s?/gi, '@')
      .matchAll(EMAIL),
  ].map(([address]) => address.toLowerCase());

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray % in a mail link: read as it stands.
    return text;
  }
}

const FORM_TEXT =
  /^(?:【?(?:WEB|ウェブ)?】?)?(?:お?問い?合わ?せ|コンタクト|contact(?: us)?|inquir(?:y|ies)|enquir(?:y|ies)|contatt(?:i|aci|o)|get in touch)/i;
const FORM_TEXT_INSIDE = /お?問い?合わ?せ|ご相談|contact|inquiry|contatt/i;
const ASKING = /問い?合わ?せ|inquir|enquir/i;
const FORM_PATH =
  /contact|inquir|enquir|toiawase|toi-awase|お問|問い合わせ|問合せ|contatt|\bform\b|mailform|formmail/i;
const FORM_HOST =
  /(^|\.)(forms\.gle|docs\.google\.com|form\.run|formrun\.|tayori\.com|formzu\.net|i-entry\.jp|ssl\.form-mailer\.jp|form-mailer\.jp|hsforms\.com|business\.form-mailer\.jp|ws\.formzu\.net|secure-link\.jp|formok\.com|typeform\.com)$/;
const NOT_FORM =
  /recruit|採用|entry(?!\.jp)|login|catalog|資料|download|privacy|faq|\.pdf$|news|blog|reserve|予約/i;

/** The page with the contact form, by its link's words and address. */
export function contactForms(page: Page): Candidate[] {
  if (!page.isOwnSite) return [];
  return page.facts.links.flatMap(({ href, text, region }): Candidate[] => {
    if (!/^https?:/.test(href)) return [];
    const url = new URL(href);
    const own = sameSite(href, page.facts.url) || url.host === new URL(page.facts.url).host;
    const hosted = FORM_HOST.test(url.host);
    const path = decoded(url.pathname + url.hash);
    const spoken = FORM_TEXT.test(text) ? 2 : FORM_TEXT_INSIDE.test(text) ? 1 : 0;
    if (!(own || hosted) || isOtherForm(path, text)) return [];
    const score =
      spoken * 0.12 +
      (FORM_PATH.test(path) ? 0.3 : 0) +
      (hosted ? 0.2 : 0) -
      (url.hash ? 0.15 : 0) -
      (region === 'main' ? 0.02 : 0);
    if (score < 0.22 || !(spoken || FORM_PATH.test(path))) return [];
    return [
      {
        value: href,
        confidence: Math.min(0.95, 0.45 + score),
        label: text,
        quote: text || href,
        how: 'link',
      },
    ];
  });
}

/** Whether a link leads to a form of another kind; 資料請求・お問い合わせ is one of this kind too. */
const isOtherForm = (path: string, text: string): boolean =>
  NOT_FORM.test(path)
    ? !/フォーム|\bform\b/i.test(text)
    : NOT_FORM.test(text) &&
      !ASKING.test(text) &&
      !/^\/(?:contact|inquiry|toiawase|otoiawase)\/?$/i.test(path);

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

/** The owner's own accounts, not buttons that share the page nor single posts. */
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
