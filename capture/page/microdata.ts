import { bounded } from '~/domain/capture/bounded';
import * as PAGE_BOUNDS from '~/domain/capture/page-bounds';
import type { StatedOrganisation } from '~/domain/capture/page-facts';
import { allIn, attribute, below, nearest, parentOf, type Root, textOf } from './dom';
import { collapseSpace } from './text';

const ORGANISATION = /schema\.org\/\w*(organi[sz]ation|corporation|business|company|agency|store)\b/i;

/** Organisations in the page's microdata as flat property paths. */
export const microdata = (roots: readonly Root[]): StatedOrganisation[] =>
  allIn(roots, '[itemscope][itemtype]')
    .filter((each) => ORGANISATION.test(attribute(each, 'itemtype')))
    .slice(0, PAGE_BOUNDS.jsonLdBlocks)
    .map((scope) => ({
      how: 'microdata',
      role: bounded(attribute(scope, 'itemprop'), 200),
      types: [bounded(attribute(scope, 'itemtype'), 200)],
      properties: propertiesOf(scope),
    }));

const propertiesOf = (scope: Element): StatedOrganisation['properties'] =>
  below(scope, '[itemprop]:not([itemscope])')
    .slice(0, PAGE_BOUNDS.statedProperties)
    .map((each) => ({ path: bounded(pathTo(scope, each), 200), value: statedBy(each) }));

/** Property path from the scope to the element, for example `address.postalCode`. */
function pathTo(scope: Element, element: Element): string {
  const names = [attribute(element, 'itemprop')];
  for (let at = scopeAbove(element); at && at !== scope && names.length < 5; at = scopeAbove(at))
    names.unshift(attribute(at, 'itemprop'));
  return names.filter(Boolean).join('.');
}

function scopeAbove(element: Element): Element | null {
  const parent = parentOf(element);
  return parent && nearest(parent as Element, '[itemscope]');
}

const statedBy = (element: Element): string =>
  collapseSpace(bounded(attribute(element, 'content') || ownAddress(element) || textOf(element)));

const ownAddress = (element: Element): string =>
  /^(url|sameAs|logo|image)$/.test(attribute(element, 'itemprop'))
    ? attribute(element, 'href') || attribute(element, 'src')
    : '';
