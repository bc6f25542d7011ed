import type { Evidence } from '~/domain/capture/extraction';
import type { PageFacts } from '~/domain/capture/page-facts';
import { nameKey } from '~/domain/legal-forms/name-key';
import { splitLegalForm } from '~/domain/legal-forms/split-legal-form';
import { plain } from '~/domain/text/normalise';
import { piecesOf } from '../statements/inline';
import type { Statement } from '../statements/statement';
import { isJapanese } from '../words/label';
import { namesIn } from '../words/names';

/** Where a page names an organisation, from the most official to the most casual. */
export type MentionPlace =
  | 'marked'
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
  /** Folded core of the name. */
  key: string;
  hasForm: boolean;
  /** Whether it is addressed as another's: 〇〇様. */
  guest: boolean;
  place: MentionPlace;
  label: string;
  quote: string;
  how: Evidence['how'];
  /** Line it stands on, -1 where it stands on none. */
  line: number;
}

/** Whether a line credits whoever made the site. */
export const isCredit = (text: string): boolean => CREDIT.test(text);
/** Whether a line claims the page's rights. */
export const isCopyright = (text: string): boolean => COPYRIGHT.test(text);

const CREDIT =
  /powered|design(ed)?\s+by|theme|template|produced|制作|デザイン協力|wordpress|shopify|wix|jimdo|criação|realizzato|credits/i;
/** Addressed as another's, or where the owner only lodges. */
const GUEST = /^\s?(?:様|さま|御中|内(?![^\s)）])|気付)/;
const COPYRIGHT = /©|\(c\)|copyright|all\s+rights\s+reserved/i;

/** Every organisation the page names, with where. */
export function mentionsOf(facts: PageFacts, statements: readonly Statement[]): Mention[] {
  return [
    ...profileMentions(statements),
    ...statedMentions(facts),
    ...metaMentions(facts),
    ...titleMentions(facts),
    ...imageMentions(facts),
    ...lineMentions(facts),
  ].filter(({ key }) => key);
}

type Standing = Pick<Mention, 'place' | 'label' | 'quote' | 'how' | 'line'>;

/** A name with where it stands. */
export function mention(name: string, standing: Standing): Mention {
  const { core, form, alias } = splitLegalForm(name);
  // Mirai (Italia) S.r.l. is another firm than Mirai Co., Ltd.
  const part = alias && !/[)）]\s*$/.test(name) ? nameKey(alias) : '';
  return {
    ...standing,
    name,
    script: isJapanese(name) ? 'ja' : 'latin',
    key: nameKey(core) + part,
    hasForm: form !== undefined,
    guest: GUEST.test(plain(standing.quote).split(name).at(-1) ?? ''),
    quote: standing.quote.slice(0, 500),
  };
}

const named = (text: string, standing: Omit<Standing, 'quote'>): Mention[] =>
  namesIn(text).map(({ name }) => mention(name, { ...standing, quote: text }));

/** A 会社名 cell: its names, and what it holds without a legal form where it holds none with one. */
function profileMentions(statements: readonly Statement[]): Mention[] {
  return statements.flatMap(({ label, value, how, from, of }) => {
    const [field] = label.fields;
    // A row of a list names one of many.
    if (of) return [];
    if (field !== 'name' && field !== 'nameEn') return [];
    if (how === 'prose' && field === 'name' && !namesIn(value)[0]?.whole) return [];
    const standing = { place: 'profile', label: label.written, how, line: from } as const;
    return namesOfCell(value).map((name) => mention(name, { ...standing, quote: value }));
  });
}

/** The names in a name cell: `株式会社みらい（Mirai Inc.）`, `みらい衛星 株式会社⏎Mirai Satellite`. */
export function namesOfCell(value: string): string[] {
  const joined = plain(
    value
      .split('\n')
      .slice(0, 4)
      .join('\n')
      .replace(/\n(?=[A-Za-z])/g, ' '),
  );
  const found = namesIn(joined).map(({ name }) => name);
  if (found.length) return found.slice(0, 3);
  const [first = ''] = value.split('\n');
  const bare = plain(first)
    .replace(/[(（][^()（）]*[)）]\s*$/, '')
    .trim();
  return bare && bare.length <= (isJapanese(bare) ? 40 : 80) && !/[。!?]/.test(bare) ? [bare] : [];
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
    const standing = { place: 'siteName', label: name, how: 'meta', line: -1 } as const;
    if (name === 'og:site_name' || name === 'application-name')
      return piecesOfTitle(content).flatMap((piece) => asName(piece, standing));
    if (/^(author|copyright|publisher)$/.test(name)) return named(content, standing);
    return name === 'description' || name === 'og:description'
      ? named(content, { ...standing, place: 'text' })
      : [];
  });
}

/** The pieces of a title, as the signs between them part it. */
export const piecesOfTitle = (title: string): string[] =>
  plain(title)
    .split(
      /[|│–—―/【】〖〗《》<>«»≫→‹›]| [-:・~] |(?<=\S)(?: - |: )|[「」『』]|(?<=\P{ASCII})[-:~](?=\P{ASCII})/u,
    )
    .map((piece) => piece.trim())
    .filter(Boolean);

/** A piece of a title or site name: the names in it, else all of it. */
function asName(written: string, standing: Omit<Standing, 'quote'>): Mention[] {
  const piece =
    written
      .replace(
        /(?:の)?(?:公式|オフィシャル|official)?\s*(?:ホームページ|ウェブサイト|サイト|HP|web\s?site|site)$/i,
        '',
      )
      .trim() || written;
  const found = named(piece, standing);
  return found.length || piece.length > 40 ? found : [mention(piece, { ...standing, quote: piece })];
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
      // Nothing but names: 株式会社みらい（Mirai Inc.） in the footer.
      const whole = piece.length - found.reduce((sum, { name }) => sum + name.length, 0) <= found.length * 3;
      const framed = region !== 'main' && region !== 'aside';
      const place = whole && framed ? 'frame' : level && whole ? 'heading' : 'text';
      return found.map(({ name }) =>
        mention(name, { place, label: '', quote: piece, how: 'line', line: at }),
      );
    });
  });
}

/** `© 2026 Mirai Satellite Inc.`; without a legal form, what stands between the year and the rights. */
function copyrightMentions(text: string, line: number): Mention[] {
  const standing = { place: 'copyright', label: '©', how: 'line', line } as const;
  const part = text.replace(
    /(?:powered|design(?:ed)?|theme|template|produced|developed|created|built|web(?:site)?|site|制作|製作|運営管理)\s*(?:by|[:：]).*/i,
    '',
  );
  const found = named(part, standing);
  if (found.length) return found;
  const bare = plain(part)
    .replace(
      /©|\(c\)|copyright|all rights? reserved\.?|\b(19|20)\d\d\b(\s*[-–~]\s*(present|(19|20)?\d\d))?|\bby\b/gi,
      ' ',
    )
    .split(/[|,、]/)[0]
    ?.replace(/^[\s.:;-]+|[\s.:;-]+$/g, '');
  return bare && bare.length <= (isJapanese(bare) ? 40 : 70)
    ? [mention(bare, { ...standing, quote: text })]
    : [];
}
