import type { Evidence } from '~/domain/capture/extraction';
import type { PageFacts } from '~/domain/capture/page-facts';
import { nameKey } from '~/domain/legal-forms/name-key';
import { formNamed } from '~/domain/legal-forms/spellings';
import { splitLegalForm } from '~/domain/legal-forms/split-legal-form';
import { plain } from '~/domain/text/normalise';
import { piecesOf } from '../statements/inline';
import type { Statement } from '../statements/statement';
import { isJapanese } from '../words/label';
import { namesIn } from '../words/names';

/** Where the page names an organisation, from the most official to the most casual. */
export type MentionPlace =
  | 'selection'
  | 'profile'
  | 'stated'
  | 'copyright'
  | 'siteName'
  | 'title'
  | 'logo'
  | 'frame'
  | 'heading'
  | 'text';

/** An organisation named on the page. */
export interface Mention {
  name: string;
  script: 'ja' | 'latin';
  /** Comparison key of the name without its legal form. */
  key: string;
  hasForm: boolean;
  /** Whether the text addresses it as another party: 〇〇様 (Messrs. …). */
  isThirdParty: boolean;
  place: MentionPlace;
  label: string;
  quote: string;
  how: Evidence['how'];
  /** Index of its line; -1 if it is not in a line. */
  line: number;
}

/** Whether a line credits the makers of the site. */
export const isCredit = (text: string): boolean => CREDIT.test(text);
/** Whether a line is a copyright notice. */
export const isCopyright = (text: string): boolean => COPYRIGHT.test(text);

const CREDIT =
  /powered|design(ed)?\s+by|theme|template|produced|制作|デザイン協力|wordpress|shopify|wix|jimdo|criação|realizzato|credits/i;
/** Follows the name of an addressee, or of the firm at whose premises the owner has its office. */
const THIRD_PARTY = /^\s?(?:様|さま|御中|内(?![^\s)）])|気付)/;
const COPYRIGHT = /©|\(c\)|copyright|all\s+rights\s+reserved/i;

/** Every organisation the page names, with its place on the page. A number alone names none without a legal form. */
export function mentionsOf(facts: PageFacts, statements: readonly Statement[]): Mention[] {
  return [
    ...profileMentions(statements),
    ...statedMentions(facts),
    ...metaMentions(facts),
    ...titleMentions(facts),
    ...imageMentions(facts),
    ...lineMentions(facts),
  ].filter(({ key, hasForm }) => key && (hasForm || /\p{L}/u.test(key)));
}

type MentionContext = Pick<Mention, 'place' | 'label' | 'quote' | 'how' | 'line'>;

/** A mention of a name in its context. */
export function mention(name: string, context: MentionContext): Mention {
  const { core, form, alias } = splitLegalForm(name);
  // Mirai (Italia) S.r.l. and Mirai Co., Ltd. are two companies.
  const part = alias && !/[)）]\s*$/.test(name) ? nameKey(alias) : '';
  return {
    ...context,
    name,
    script: isJapanese(name) ? 'ja' : 'latin',
    key: nameKey(core) + part,
    hasForm: form !== undefined,
    isThirdParty: THIRD_PARTY.test(plain(context.quote).split(name).at(-1) ?? ''),
    quote: context.quote.slice(0, 500),
  };
}

const named = (text: string, context: Omit<MentionContext, 'quote'>): Mention[] =>
  namesIn(text).map(({ name }) => mention(name, { ...context, quote: text }));

/** Names in 会社名 (company name) cells; without a legal form, the cell's first line. */
function profileMentions(statements: readonly Statement[]): Mention[] {
  return statements.flatMap(({ label, value, how, from, subject }) => {
    const [field] = label.fields;
    // A row of a list names one of many organisations.
    if (subject) return [];
    if (field !== 'name' && field !== 'nameEn') return [];
    if (how === 'prose' && field === 'name' && !namesIn(value)[0]?.whole) return [];
    const context = { place: 'profile', label: label.written, how, line: from } as const;
    return namesOfCell(value).map((name) => mention(name, { ...context, quote: value }));
  });
}

/** The names in a name cell: `株式会社みらい（Mirai Inc.）`, `みらい衛星 株式会社⏎Mirai Satellite`. */
export function namesOfCell(value: string): string[] {
  const lines = value.split('\n').slice(0, 4).map(plain).filter(Boolean);
  const joined = lines.reduce(
    (text, line) => (text && text + (isOneName(text, line) ? ' ' : LINE_END)) + line,
    '',
  );
  const found = namesIn(joined, { own: true }).map(({ name }) => name);
  if (found.length) return found.slice(0, 3);
  const [first = ''] = value.split('\n');
  const bare = plain(first)
    .replace(/[(（][^()（）]*[)）]\s*$/, '')
    .trim();
  return bare && bare.length <= (isJapanese(bare) ? 40 : 80) && !/[。!?]/.test(bare) ? [bare] : [];
}

/** Delimits a name where a line of its cell ends. */
const LINE_END = '\ufffc';

/** Whether a name goes on in the next line: after a legal form that stands alone, or from Latin word to Latin word. */
function isOneName(text: string, line: string): boolean {
  const last = text.split(LINE_END).at(-1) ?? '';
  if (formNamed(last) || formNamed(line)) return true;
  return !isJapanese(last) && /[A-Za-z0-9,.&-]$/.test(last) && /^[A-Za-z]/.test(line);
}

function statedMentions(facts: PageFacts): Mention[] {
  return facts.stated.flatMap(({ how, role, properties }) => {
    if (!/^(|publisher|author|copyrightHolder|sourceOrganization|provider|isPartOf)$/.test(role)) return [];
    return properties.flatMap(({ path, value }) =>
      /^(name|legalName|alternateName)$/.test(path) && value.length <= 80
        ? [mention(plain(value), { place: 'stated', label: path, quote: value, how, line: -1 })]
        : [],
    );
  });
}

function metaMentions(facts: PageFacts): Mention[] {
  return facts.meta.flatMap(({ name, content }) => {
    const context = { place: 'siteName', label: name, how: 'meta', line: -1 } as const;
    if (name === 'og:site_name' || name === 'application-name')
      return piecesOfTitle(content).flatMap((piece) => asName(piece, context));
    if (/^(author|copyright|publisher)$/.test(name)) return named(content, context);
    return name === 'description' || name === 'og:description'
      ? named(content, { ...context, place: 'text' })
      : [];
  });
}

/** The parts of a title between its separators. */
export const piecesOfTitle = (title: string): string[] =>
  plain(title)
    .split(
      /[|│–—―/【】〖〗《》<>«»≫→‹›]| [-:・~] |(?<=\S)(?: - |: )|[「」『』]|(?<=\P{ASCII})[-:~](?=\P{ASCII})/u,
    )
    .map((piece) => piece.trim())
    .filter(Boolean);

/** Names in a part of a title or site name; without a legal form, the part itself. */
function asName(written: string, context: Omit<MentionContext, 'quote'>): Mention[] {
  const piece =
    written
      .replace(
        /(?:の)?(?:公式|オフィシャル|official)?\s*(?:ホームページ|ウェブサイト|サイト|HP|web\s?site|site)$/i,
        '',
      )
      .trim() || written;
  const found = named(piece, context);
  return found.length || piece.length > 40 ? found : [mention(piece, { ...context, quote: piece })];
}

const titleMentions = (facts: PageFacts): Mention[] =>
  [facts.title, facts.meta.find(({ name }) => name === 'og:title')?.content ?? ''].flatMap((title) =>
    piecesOfTitle(title).flatMap((piece) =>
      asName(piece, { place: 'title', label: 'title', how: 'title', line: -1 }),
    ),
  );

const imageMentions = (facts: PageFacts): Mention[] =>
  facts.images
    .filter(({ region }) => region !== 'main')
    .flatMap(({ alt }) =>
      named(alt, { place: COPYRIGHT.test(alt) ? 'copyright' : 'logo', label: 'alt', how: 'line', line: -1 }),
    );

function lineMentions(facts: PageFacts): Mention[] {
  return facts.lines.flatMap((line, at) => {
    const { text, region, level } = line;
    if (text.length > 400)
      return named(text.slice(0, 400), { place: 'text', label: '', how: 'prose', line: at });
    if (CREDIT.test(text) && !COPYRIGHT.test(text)) return [];
    if (COPYRIGHT.test(text)) return copyrightMentions(text, at);
    return piecesOf(text).flatMap((piece) => {
      const found = namesIn(piece);
      // Only names, such as 株式会社みらい（Mirai Inc.） in the footer.
      const whole = piece.length - found.reduce((sum, { name }) => sum + name.length, 0) <= found.length * 3;
      const framed = region !== 'main' && region !== 'aside';
      const place = whole && framed ? 'frame' : level && whole ? 'heading' : 'text';
      return found.map(({ name }) =>
        mention(name, { place, label: '', quote: piece, how: 'line', line: at }),
      );
    });
  });
}

/** The name in `© 2026 Mirai Satellite Inc.`; without a legal form, the text between the year and the rights notice. */
function copyrightMentions(text: string, line: number): Mention[] {
  const context = { place: 'copyright', label: '©', how: 'line', line } as const;
  const part = text.replace(
    /(?:powered|design(?:ed)?|theme|template|produced|developed|created|built|web(?:site)?|site|制作|製作|運営管理)\s*(?:by|[:：]).*/i,
    '',
  );
  const notice = plain(part)
    .replace(YEARS_AFTER_SIGN, ' | ')
    .replace(NO_HOLDER, ' | ')
    .replace(/(?<=[^\x20-\x7e])\.(?=[ |]*$)/, '');
  const found = namesIn(notice);
  if (found.length) return found.map(({ name }) => mention(name, { ...context, quote: text }));
  const bare = notice
    .split(/[|,、]/)
    .map((piece) => piece.replace(/^[\s.:;-]+|(?<![\s.:;-])[\s.:;-]+$/g, ''))
    .find(Boolean);
  return bare && bare.length <= (isJapanese(bare) ? 40 : 70)
    ? [mention(bare, { ...context, quote: text })]
    : [];
}

/** A sign of copyright and the years that may touch it and the name: `(C)2024みらい`. */
const YEARS_AFTER_SIGN =
  /(?:©|\(c\)|copyright)[\s:.]*(?:(?:19|20)\d\d(?:\s*[-–~]\s*(?:present|(?:19|20)?\d\d))?)?/gi;
/** Other words of a notice that are no part of the holder's name. */
const NO_HOLDER =
  /all rights? reserved\.?|\b(?:19|20)\d\d\b(?:\s*[-–~]\s*(?:present|(?:19|20)?\d\d))?|\bby\b/gi;
