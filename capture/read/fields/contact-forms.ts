import type { PageFacts } from '~/domain/capture/page-facts';
import { plain } from '~/domain/text/normalise';
import { sameSite } from '~/domain/values/web-domain';
import { piecesOfTitle } from '../owner/mentions';
import type { Candidate, Page } from '../page/page';
import { CONTROL } from '../statements/statement';
import { decoded } from './decoded';

const FORM_TEXT =
  /^(?:【?(?:WEB|ウェブ)?】?(?:から|で)?の?)?(?:お?問い?合わ?せ|コンタクト|contact(?: us)?|inquir(?:y|ies)|enquir(?:y|ies)|contatt(?:i|aci|o)|get in touch)/i;
const FORM_TEXT_INSIDE = /お?問い?合わ?せ|ご相談|contact|inquiry|contatt/i;
const FORM_WORD = /フォーム|\bform\b|\bmodulo\b/i;
/** A link to a hosted form that says no more than that. */
const BARE_FORM = /^(?:(?:専用|入力|メール|web)?フォーム(?:は?こちら)?|(?:our |web |online )?form)$/i;
const ASKING = /問い?合わ?せ|inquir|enquir/i;
const FORM_PATH =
  /contact|inquir|enquir|toiawase|toi-awase|お問|問い合わせ|問合せ|contatt|\bform\b|mailform|formmail/i;
/** Providers of hosted forms. */
const FORM_HOST =
  /(?:^|\.)(?:forms\.gle|form\.run|tayori\.com|formzu\.net|i-entry\.jp|form-mailer\.jp|hsforms\.com|secure-link\.jp|formok\.com|typeform\.com)\/|^docs\.google\.com\/forms\//;
/** Other hosts whose name suggests forms: `forms.mihon.example`, `ssl-form2.mihon.example`; not `reform` or `platform`. */
const LIKE_FORM_HOST = /(?:^|[.-])(?:web|mail|ssl|entry)?forms?\d*(?:ssl)?[.-]/;
const NOT_FORM =
  /recruit|採用|entry(?!\.jp)|login|catalog|資料|download|privacy|faq|\.pdf$|news|blog|reserve|予約|(?:^|[/_-])(?:user-?)?regi(?:st\w*)?(?=[/_.-]|$)|tou?roku|登録|sign-?up|my-?page|マイページ|入会|mailmag|メルマガ|unsubscribe|配信停止|退会|(?:^|[/_-])cart(?=[/_.-]|$)/i;

/** Candidate addresses of the contact form, scored by link text and URL. */
export function contactForms(page: Page): Candidate[] {
  if (!page.isOwnSite) return [];
  const { facts } = page;
  const hasForm = hasContactForm(facts);
  const linked = facts.links.flatMap(({ href, text, region }): Candidate[] => {
    if (!/^https?:/.test(href)) return [];
    const url = new URL(href);
    const path = decoded(url.pathname + url.hash);
    const textScore = linkTextScore(text);
    const own = sameSite(href, facts.url) || url.host === new URL(facts.url).host;
    const hosted =
      FORM_HOST.test(url.host + url.pathname) || (textScore === 2 && LIKE_FORM_HOST.test(url.host));
    const elsewhere = textScore === 2 && (FORM_PATH.test(path) || FORM_WORD.test(plain(text)));
    if (!(own || hosted || elsewhere) || isOtherForm(path, text)) return [];
    const score =
      textScore * 0.12 +
      (FORM_PATH.test(path) ? 0.3 : 0) +
      (FORM_WORD.test(plain(text)) ? 0.1 : 0) +
      (hosted ? 0.2 : own ? 0 : -0.15) -
      (url.hash ? anchorPenalty(url, facts, hasForm) : 0) -
      (region === 'main' ? 0.02 : 0);
    const bare = hosted && BARE_FORM.test(plain(text));
    if (score < 0.22 || !(textScore || bare || FORM_PATH.test(path))) return [];
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
  return [...linked, ...(hasForm ? ownForm(facts) : [])];
}

/** The page itself, if its heading or address is that of a contact form and it has one. */
function ownForm({ url, title, headings }: PageFacts): Candidate[] {
  const { pathname } = new URL(url);
  const told = [...headings.map(({ text }) => text), ...piecesOfTitle(title)].find((text) =>
    FORM_TEXT.test(plain(text)),
  );
  if (NOT_FORM.test(decoded(pathname)) || !(told || FORM_PATH.test(decoded(pathname)))) return [];
  return [{ value: url.replace(/#.*/, ''), confidence: 0.55, label: '', quote: told ?? url, how: 'url' }];
}

/** Score of the link text: 2 if a part begins with a contact word (資料請求・お問い合わせ, request documents or contact us), 1 if one occurs, else 0. */
function linkTextScore(text: string): number {
  if (text.split(/[・/／|｜、]/).some((part) => FORM_TEXT.test(part.trim()))) return 2;
  return FORM_TEXT_INSIDE.test(text) ? 1 : 0;
}

/** Penalty for a link with an anchor: 0 if it leads to a form on this page, highest if this page has no form. */
function anchorPenalty(url: URL, facts: PageFacts, hasForm: boolean): number {
  const here = url.href.replace(/#.*/, '') === facts.url.replace(/#.*/, '');
  return here ? (hasForm ? 0 : 0.25) : 0.15;
}

/** Search and newsletter forms have one or two controls; a contact form asks at least for name, address and message. */
const MIN_CONTROLS = 3;

const hasContactForm = ({ lines }: PageFacts): boolean =>
  lines.filter(({ text, region }) => region !== 'header' && text.includes(CONTROL)).length >= MIN_CONTROLS;

/** Whether a link leads to another kind of form. 資料請求・お問い合わせ (request documents or contact us) counts as a contact form. */
const isOtherForm = (path: string, text: string): boolean =>
  NOT_FORM.test(path)
    ? !/フォーム|\bform\b/i.test(text)
    : NOT_FORM.test(text) &&
      !ASKING.test(text) &&
      !/^\/(?:contact|inquiry|toiawase|otoiawase)\/?$/i.test(path);
