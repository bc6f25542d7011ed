import { bounded } from '~/domain/capture/bounded';
import * as PAGE_BOUNDS from '~/domain/capture/page-bounds';
import type { PageFacts, Region } from '~/domain/capture/page-facts';
import { cellsOf } from './cells';
import { all, allIn, attribute, baseOf, below, first, nearest, type Root, rootOf, textOf } from './dom';
import { microdata } from './microdata';
import { regionFinder } from './regions';
import { sightOf } from './sight';
import { collapseSpace } from './text';
import { walk } from './walk';

/** Collects the facts of the page in this window, read at an instant (ISO 8601 in UTC), without changing it, within the bounds and the 300 ms budget of docs/architecture.md 6; `cut` tells if a bound was reached. `undefined` where there is no page. */
export function collect(readAt: string): PageFacts | undefined {
  const end = performance.now() + PAGE_BOUNDS.budgetMs;
  const overtime = () => performance.now() > end;
  const top = rootOf(document);
  if (!top) return undefined;
  const sight = sightOf();
  const { lines: walked, roots, frameUnread } = walk(document, top, sight, overtime);
  const regionOf = regionFinder();
  const title = first(document, 'head>title');
  const cells = cellsOf(walked.tables);
  return {
    url: bounded(location.href),
    title: title ? collapseSpace(bounded(textOf(title))) : '',
    language: bounded(attribute(top, 'lang')),
    meta: metaOf(),
    headings: walked.headings,
    lines: walked.lines.map(({ line, element, node }) => ({
      ...line,
      shown: overtime() || sight.sees(element, node),
    })),
    cells: cells.slice(0, PAGE_BOUNDS.cells),
    links: linksOf(roots, regionOf),
    images: imagesOf(roots, regionOf),
    jsonLd: jsonLdOf(roots),
    stated: microdata(roots),
    selection: bounded(String(getSelection() ?? '').trim()),
    translated: isTranslated(top),
    frameUnread,
    cut: walked.cut || cells.length > PAGE_BOUNDS.cells,
    readAt,
  };
}

/** Whether the translations of Chrome or Edge left their marks in the page; Firefox takes its own out again. Asked one by one, because the browser looks for a list of selectors much longer. */
const isTranslated = (top: Element): boolean =>
  (nearest(top, 'html[class*=translated-]') ??
    first(document, '[_msttexthash]') ??
    first(document, 'font[style*="vertical-align: inherit"]>font')) !== null;

/** The page's JSON-LD blocks as written; a block over its bound is skipped. */
const jsonLdOf = (roots: readonly Root[]): string[] =>
  allIn(roots, 'script[type="application/ld+json"]')
    .slice(0, PAGE_BOUNDS.jsonLdBlocks)
    .map(textOf)
    .filter((text) => text.length <= PAGE_BOUNDS.jsonLdBytes);

/** Meta elements by their name, and the canonical address. */
const metaOf = (): PageFacts['meta'] =>
  all(document, 'link[rel=canonical][href],meta[content]')
    .flatMap((each) => {
      const name = META_NAMES.map((key) => attribute(each, key)).find(Boolean);
      const content = collapseSpace(bounded(attribute(each, 'content') || attribute(each, 'href')));
      return name && content ? [{ name: bounded(name).toLowerCase(), content }] : [];
    })
    .slice(0, PAGE_BOUNDS.meta);

const META_NAMES = ['property', 'name', 'itemprop', 'rel'];

const DIRECT_LINKS = 100;

type RegionOf = (element: Element) => Region;

/** Mail and phone links first, then the first and last links of the page, where menu and footer are. */
function linksOf(roots: readonly Root[], regionOf: RegionOf): PageFacts['links'] {
  const found = allIn(roots, 'a[href]').map((element) => ({
    element,
    href: attribute(element, 'href').trim(),
  }));
  const direct = found.filter(({ href }) => DIRECT.test(href)).slice(0, DIRECT_LINKS);
  const others = found.filter(({ href }) => href && href !== '#' && !OTHER_SCHEME.test(href));
  const half = (PAGE_BOUNDS.links - direct.length) / 2;
  const selected = others.filter((_, at) => at < half || at >= others.length - half);
  return [...direct, ...selected].flatMap(({ element, href: written }) => {
    const href = absolute(written, baseOf(element));
    return href ? [{ href, text: linkText(element), region: regionOf(element) }] : [];
  });
}

const DIRECT = /^(mailto|tel):/i;
const OTHER_SCHEME = /^(?!https?:)[a-z][a-z0-9+.-]*:/i;
const LINK_TEXT = 200;

function absolute(written: string, base: string): string | undefined {
  try {
    return written.length > PAGE_BOUNDS.string ? undefined : bounded(new URL(written, base).href);
  } catch {
    return undefined;
  }
}

function linkText(link: Element): string {
  const text = collapseSpace(bounded(textOf(link), LINK_TEXT));
  const [image] = text ? [] : below(link, 'img[alt]');
  const unseen = () =>
    attribute(link, 'aria-label') || attribute(link, 'title') || (image ? attribute(image, 'alt') : '');
  return text || collapseSpace(bounded(unseen(), LINK_TEXT));
}

const imagesOf = (roots: readonly Root[], regionOf: RegionOf): PageFacts['images'] =>
  allIn(roots, 'img[alt]')
    .filter((each) => attribute(each, 'alt').trim() && !nearest(each, '[aria-hidden=true]'))
    .slice(0, PAGE_BOUNDS.images)
    .map((each) => ({ alt: collapseSpace(bounded(attribute(each, 'alt'))), region: regionOf(each) }));
