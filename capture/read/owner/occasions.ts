import type { PageFacts } from '~/domain/capture/page-facts';
import { nameKey } from '~/domain/legal-forms/name-key';
import { plain } from '~/domain/text/normalise';
import { eventNamesOf } from '../statements/json-ld';
import { isOccasion, namesOfOccasion } from '../words/occasion';
import { type Mention, piecesOfTitle } from './mentions';
import { siteNamesOf } from './site-name';

/** Labels of the days and of the hall of an occasion, in Japanese, English and Italian. */
const DAYS =
  /^(?:会期|開催(?:期間|日程?|日時)|(?:show|event|exhibition|fair) dates?|dates?(?: and (?:time|venue))?|date(?: (?:e orari|della fiera))?|quando)(?:$|\s*[:：\t])/i;
const HALL =
  /^(?:会場|開催(?:場所|地|会場)|venue|where|location|sede|luogo|dove|quartiere fieristico)(?:$|\s*[:：\t])/i;
/** What the menu of a fair offers to those who exhibit, as no other site's does. */
const FAIR_MENU = /出展(?:者|社|の?ご?案内|申込|募集)|\b(?:exhibitors?|espositori)\b/i;
const LONGEST_LABEL = 60;

/** Comparison keys of the names on a page that are an occasion's and no organisation's: by their words, by an event stated in JSON-LD, or as what a page with days and hall of a fair presents. What has a legal form anywhere is an organisation. */
export function occasionKeys(facts: PageFacts, mentions: readonly Mention[]): ReadonlySet<string> {
  const formless = mentions.filter(({ hasForm }) => !hasForm).map(({ name }) => name);
  const presented = [...headingsOf(facts), ...piecesOfTitle(facts.title), ...siteNamesOf(facts)];
  const names = [
    ...[...formless, ...presented].filter(isOccasion),
    ...eventNamesOf(facts.jsonLd),
    ...subjectsOfFair(facts),
  ];
  const formed = new Set(mentions.filter(({ hasForm }) => hasForm).map(({ key }) => key));
  const keys = names.flatMap((name) => namesOfOccasion(plain(name)).map(nameKey));
  return new Set(keys.filter((key) => key && !formed.has(key)));
}

/** What a page presents that gives the days and the hall of one occasion: the site where its menu is a fair's, else what heads the page alone. */
function subjectsOfFair(facts: PageFacts): string[] {
  const labels = facts.lines.filter(({ text }) => text.length <= LONGEST_LABEL);
  const has = (label: RegExp) => labels.some(({ text }) => label.test(plain(text)));
  const isDated = has(DAYS);
  const pieces = piecesOfTitle(facts.title);
  const isMenuOfFair = labels.some(({ region, text }) => region === 'header' && FAIR_MENU.test(plain(text)));
  if (isMenuOfFair || (isDated && pieces.some((piece) => FAIR_MENU.test(piece))))
    return [...headingsOf(facts), ...pieces, ...siteNamesOf(facts)];
  if (!isDated || !has(HALL)) return [];
  return [...headingsOf(facts), ...(pieces.length === 1 ? pieces : [])];
}

const headingsOf = ({ headings }: PageFacts): string[] =>
  headings.filter(({ level }) => level === 1).map(({ text }) => text);
