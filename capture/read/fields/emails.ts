import type { PageFacts } from '~/domain/capture/page-facts';
import { nameKey } from '~/domain/legal-forms/name-key';
import { plain } from '~/domain/text/normalise';
import { isFreeMail, registrableDomain } from '~/domain/values/web-domain';
import type { Candidate, Page } from '../page/page';
import { selectionCandidate } from '../page/selection';
import {
  backwardEmailsIn,
  emailsIn,
  type SpelledEmail,
  type Substitute,
  splitEmailsIn,
  substitutesIn,
} from '../words/spelled-email';
import { decoded } from './decoded';

const PLACEHOLDER =
  /^(?:example|sample|xxx+|yourname|your|user|test|name|aaa|abc|hoge|dummy|nome)@|@(?:example|sample|domain|xxx+|test|dominio|email)\./i;
/** A real mailbox at the owner's own domain, a placeholder elsewhere. */
const PLACEHOLDER_ELSEWHERE = /^mail@/i;
const GENERAL =
  /^(?:info|contact|contacts|contactus|sales|pr|ir|office|support|inquiry|enquiry|inquiries|toiawase|otoiawase|webmaster|admin|mail|hello|press|help|service|customer|customers|cs|soumu|eigyo|jinji|saiyo|saiyou|recruit|recruiting|hr|kanri|general|postmaster|honsha|main|global|export|overseas|kaigai|marketing|info-?\w+|\w+-?info|segreteria|amministrazione|commerciale|vendite|pec|direzione|assistenza|privacy|shop|order|web|team|jimu|jimukyoku|koho|kouhou|uketsuke|business|biz|company|corp|connect)\d*$/i;

/** E-mail candidates of the owner: at its own domain or among its contact details. */
export function emails(page: Page): Candidate[] {
  const selected = addressesIn(page.facts.selection).map((value) => ({
    ...selectionCandidate(page.facts, value),
    personal: !isGeneral(value),
  }));
  return [...selected, ...(page.owner ? pageEmails(page) : [])];
}

function pageEmails(page: Page): Candidate[] {
  const substitutes = substitutesIn(page.facts.lines.map(({ text }) => text));
  const labelled = labelledEmails(page, substitutes);
  const backward = backwardEmails(page);
  // What is written backwards may look like an address too.
  const mirrored = new Set(backward.map(({ value }) => [...value].reverse().join('')));
  const trusted = new Set(labelled.map(({ value }) => value));
  const others = new Set(
    page.facts.lines.flatMap(({ text }, at) => (page.isOthers(at) ? addressesIn(text) : [])),
  );
  const found = [
    ...statedEmails(page),
    ...labelled,
    ...(page.isOwnSite ? mailLinks(page.facts) : []),
    ...looseEmails(page, substitutes),
    ...backward,
  ].filter(({ value }) => !mirrored.has(value) && (trusted.has(value) || !others.has(value)));
  const domains = new Set(found.map(({ value }) => domainOf(value)));
  const unseen = unseenBeside(page, found);
  return found
    .filter(({ value }) => !isPlaceholder(page, value) && !/\.(png|jpe?g|gif|svg|webp)$/i.test(value))
    .map((each) => {
      const domain = domainOf(each.value);
      const near = isOwnDomain(page, domain) || isFreeMail(domain) || trusted.has(each.value);
      // An address at another domain is accepted if it is the only domain on the page.
      const confidence = near ? each.confidence : Math.min(each.confidence, domains.size === 1 ? 0.55 : 0.4);
      const offered = unseen.has(each.value) ? Math.min(confidence, 0.4) : confidence;
      return { ...each, confidence: offered, personal: !isGeneral(each.value) };
    });
}

/** Addresses that stand in hidden lines only, where another one is seen: baits for programs, or a former address. */
function unseenBeside({ facts }: Page, found: readonly Candidate[]): ReadonlySet<string> {
  const of = (shown: boolean) =>
    new Set(facts.lines.flatMap((line) => (line.shown === shown ? addressesIn(line.text) : [])));
  const [seen, hidden] = [of(true), of(false)];
  return found.some(({ value }) => seen.has(value))
    ? new Set([...hidden].filter((value) => !seen.has(value)))
    : new Set();
}

const domainOf = (address: string): string => address.split('@')[1] ?? '';

const isPlaceholder = (page: Page, address: string): boolean =>
  PLACEHOLDER.test(address) || (PLACEHOLDER_ELSEWHERE.test(address) && !isOwnDomain(page, domainOf(address)));

/** Whether a mailbox is a department's or general one rather than a person's. */
const isGeneral = (address: string): boolean => GENERAL.test(address.split('@')[0] ?? '');

/** Whether a domain is the site's own, or has the same name under another top-level domain. */
function isOwnDomain(page: Page, domain: string): boolean {
  const own = registrableDomain(page.facts.url);
  const other = registrableDomain(domain);
  if (!own || !other) return false;
  const [name = ''] = other.split('.');
  return own === other || own.split('.')[0] === name || (page.owner?.keys.has(nameKey(name)) ?? false);
}

function labelledEmails(page: Page, substitutes: readonly Substitute[]): Candidate[] {
  return page.statements.flatMap((each) => {
    const trust = page.trust(each);
    const told = each.label.fields.includes('email');
    if (trust < 0.5 || !(told || each.label.fields.includes('contact')) || page.isOthers(each.from))
      return [];
    const lines = page.facts.lines.slice(each.from, each.to);
    const split = lines.flatMap(({ text }) => splitEmailsIn(text, told));
    const spelled = each.value.split('\n').flatMap((line) => emailsIn(line, substitutes));
    const sure = spelled.filter(
      (email) => email.how === 'plain' || (told && email.how === 'alone') || isOwn(page, email),
    );
    const written = [...split, ...sure.map(({ value }) => value)];
    const found = written.length || !told ? written : hiddenEmails(page, each.value);
    return found.map((value) => ({
      value,
      confidence: 0.96 * trust,
      label: each.label.written,
      quote: each.value,
      how: each.how,
    }));
  });
}

/** Whether an address is at the owner's domain, as one must be whose @ is only guessed. */
const isOwn = (page: Page, { value }: SpelledEmail): boolean => isOwnDomain(page, domainOf(value));

/** Addresses in a row for them that are not written out: over two lines, or without their @. */
function hiddenEmails(page: Page, value: string): string[] {
  const joined = addressesIn(value.replaceAll('\n', ''));
  return joined.length ? joined : picturedEmails(page, value);
}

/** Addresses at the site's own domain that the text has backwards. */
const backwardEmails = (page: Page): Candidate[] =>
  page.facts.lines.flatMap(({ text }, at) =>
    page.isOthers(at)
      ? []
      : backwardEmailsIn(text)
          .filter((value) => isOwnSite(page, value))
          .map((value) => ({ value, confidence: 0.75, label: '', quote: text, how: 'line' as const })),
  );

/** Whether an address is at the site's own registrable domain. */
function isOwnSite({ facts }: Page, address: string): boolean {
  const own = registrableDomain(facts.url);
  return own !== undefined && registrableDomain(domainOf(address)) === own;
}

/** An @ drawn as a picture is missing in the text: `infomirai.example` at mirai.example. */
function picturedEmails(page: Page, value: string): string[] {
  const written = plain(value).toLowerCase();
  const [name = ''] = registrableDomain(page.facts.url)?.split('.') ?? [];
  const at = written.indexOf(name);
  const drawn = page.facts.images.some(({ alt }) => PICTURED.test(plain(alt)));
  if (!drawn || !name || at < 1 || !/^[a-z0-9._-]+\.[a-z]{2,12}$/.test(written)) return [];
  return emailsIn(`${written.slice(0, at)}@${written.slice(at)}`).map((email) => email.value);
}
const PICTURED = /^(?:@|at|at ?mark|アットマーク?|アット)$/i;

const mailLinks = (facts: PageFacts): Candidate[] =>
  facts.links.flatMap(({ href, text }) => {
    const [value] = /^mailto:/i.test(href) ? addressesIn(decoded(href.slice(7).split('?')[0] ?? '')) : [];
    return value ? [{ value, confidence: 0.85, label: '', quote: text || value, how: 'link' as const }] : [];
  });

/** Addresses in text lines that are not about another organisation. */
const looseEmails = (page: Page, substitutes: readonly Substitute[]): Candidate[] =>
  page.facts.lines.flatMap(({ text }, at) => {
    if (page.isOthers(at)) return [];
    const spelled = emailsIn(text, substitutes).filter(
      (email) => email.how === 'plain' || (isOwn(page, email) && MAIL_WORD.test(text)),
    );
    return [...splitEmailsIn(text, false), ...spelled.map((email) => email.value)].map((value) => ({
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

/** A word beside an address, without which one whose @ is written otherwise may be anything. */
const MAIL_WORD = /mail|メール|連絡|問い?合|アドレス|contact/i;

/** E-mail addresses in a text in lower case, their @ written as such or in brackets. */
const addressesIn = (text: string): string[] =>
  text
    .split('\n')
    .flatMap((line) => emailsIn(line).flatMap(({ value, how }) => (how === 'plain' ? [value] : [])));
