import { PAGE_BOUNDS } from '~/domain/capture/page-bounds';
import type { PageFacts, Region } from '~/domain/capture/page-facts';
import { cellsOf } from './cells';
import { all, attribute, baseOf, below, isShown, nearest, rootOf, textOf } from './dom';
import { jsonLd } from './json-ld';
import { Lines } from './lines';
import { microdata } from './microdata';
import { regionFinder } from './regions';
import { bounded, collapseSpace } from './text';
import { walk } from './walk';

const FOOTERS = 'footer, #footer, #foot, .footer, [id*="footer"], [class*="footer"]';

interface Clock {
  /** Monotonic milliseconds. */
  passed: () => number;
  /** Current instant, ISO 8601 in UTC. */
  now: () => string;
}

/** Collects the facts of a document without changing it, within the bounds and the 300 ms budget of docs/architecture.md 6; `cut` tells if a bound was reached. */
export function collect(page: Document, view: Window, clock: Clock): PageFacts {
  const end = clock.passed() + PAGE_BOUNDS.budgetMs;
  const overtime = () => clock.passed() > end;
  const root = rootOf(page);
  const footers = all(page, FOOTERS).slice(-3);
  const walked = root ? walk(root, footers, overtime) : new Lines();
  const regionOf = regionFinder();
  const cells = cellsOf(walked.tables);
  const shownAt = new Map<Element, boolean>();
  const shown = (element: Element): boolean => {
    const known = shownAt.get(element) ?? isShown(element);
    shownAt.set(element, known);
    return known;
  };
  return {
    url: bounded(view.location.href),
    title: collapseSpace(bounded(titleOf(page))),
    language: root ? bounded(attribute(root, 'lang')) : '',
    meta: metaOf(page),
    headings: walked.headings,
    lines: walked.lines.map(({ element, ...line }) => ({ ...line, shown: overtime() || shown(element) })),
    cells: cells.slice(0, PAGE_BOUNDS.cells),
    links: linksOf(page, regionOf),
    images: imagesOf(page, regionOf),
    stated: [...jsonLd(page), ...microdata(page)].slice(0, PAGE_BOUNDS.jsonLdBlocks),
    selection: bounded(String(view.getSelection() ?? '').trim()),
    cut: walked.cut || cells.length > PAGE_BOUNDS.cells,
    readAt: clock.now(),
  };
}

function titleOf(page: Document): string {
  const [title] = all(page, 'head > title');
  return title ? textOf(title) : '';
}

function metaOf(page: Document): PageFacts['meta'] {
  const canonical = all(page, 'link[rel="canonical"][href]')
    .slice(0, 1)
    .map((link) => ({ name: 'canonical', content: bounded(attribute(link, 'href')) }));
  const named = all(page, 'meta[content]').flatMap((each) => {
    const name = attribute(each, 'property') || attribute(each, 'name') || attribute(each, 'itemprop');
    const content = collapseSpace(bounded(attribute(each, 'content')));
    return name && content ? [{ name: bounded(name).toLowerCase(), content }] : [];
  });
  return [...canonical, ...named].slice(0, PAGE_BOUNDS.meta);
}

type RegionOf = (element: Element) => Region;

/** Mail and phone links first, then the first and last links of the page, where menu and footer are. */
function linksOf(page: Document, regionOf: RegionOf): PageFacts['links'] {
  const base = baseOf(page);
  const found = all(page, 'a[href]').map((element) => ({ element, href: attribute(element, 'href').trim() }));
  const direct = found.filter(({ href }) => DIRECT.test(href)).slice(0, DIRECT_LINKS);
  const others = found.filter(({ href }) => href && href !== '#' && !OTHER_SCHEME.test(href));
  const half = (PAGE_BOUNDS.links - direct.length) / 2;
  const selected = others.length > 2 * half ? [...others.slice(0, half), ...others.slice(-half)] : others;
  return [...direct, ...selected].flatMap(({ element, href: written }) => {
    const href = absolute(written, base);
    return href ? [{ href, text: linkText(element), region: regionOf(element) }] : [];
  });
}

const DIRECT = /^(mailto|tel):/i;
const OTHER_SCHEME = /^(?!https?:)[a-z][a-z0-9+.-]*:/i;
const DIRECT_LINKS = 100;
const LINK_TEXT = 200;

function absolute(written: string, base: string): string | undefined {
  if (written.length > PAGE_BOUNDS.string || !URL.canParse(written, base)) return undefined;
  return bounded(new URL(written, base).href);
}

function linkText(link: Element): string {
  const text = collapseSpace(bounded(textOf(link), LINK_TEXT));
  const [image] = text ? [] : below(link, 'img[alt]');
  const unseen = () =>
    attribute(link, 'aria-label') || attribute(link, 'title') || (image ? attribute(image, 'alt') : '');
  return text || collapseSpace(bounded(unseen(), LINK_TEXT));
}

const imagesOf = (page: Document, regionOf: RegionOf): PageFacts['images'] =>
  all(page, 'img[alt]')
    .filter((each) => attribute(each, 'alt').trim() && !nearest(each, '[aria-hidden="true"]'))
    .slice(0, PAGE_BOUNDS.images)
    .map((each) => ({ alt: collapseSpace(bounded(attribute(each, 'alt'))), region: regionOf(each) }));
