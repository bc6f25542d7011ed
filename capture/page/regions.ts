import type { Region } from '~/domain/capture/page-facts';
import { attribute, inherited, tagOf } from './dom';

/** Words as parts of a class name or id, such as `site-footer` or `l-header__inner`. */
const named = (words: string): RegExp =>
  new RegExp(`(^|[\\s_-])(site|global|page|common|l)?[_-]?(${words})([\\s_-]|$)`, 'i');
const WORDS: [RegExp, Region][] = [
  [named('foot(er)?|copyrights?'), 'footer'],
  [named('header|g?nav|navbar|menu|breadcrumbs?|topicpath'), 'header'],
  [named('side(bar)?|sub-?menu'), 'aside'],
];
/** Sections that may have a header or footer of their own. */
const SECTION = /^(main|article|section|td|li)$/;
/** Text boxes, whose class names say nothing of the page's regions. */
const TEXTUAL = /^(main|section|article|p|h\d|t\w+|d[dt]|li)$/;

/** The region of a box, given its parent's region and whether it is inside a section. Boxes in a header, footer or aside inherit that region. */
export function regionOf(element: Element, tag: string, around: Region, inSection: boolean): Region {
  if (around !== 'main' || tag === 'body' || tag === 'main') return tag === 'footer' ? 'footer' : around;
  if (tag === 'footer' || tag === 'header') return inSection ? around : tag;
  if (tag === 'nav') return 'header';
  if (tag === 'aside') return 'aside';
  if (inSection || TEXTUAL.test(tag)) return around;
  // A component may say it by its own name, such as `site-footer`.
  const own = tag.includes('-') ? tag : '';
  const names = `${own} ${attribute(element, 'id')} ${attribute(element, 'class')} ${attribute(element, 'role')}`;
  if (names.length > 300) return around;
  return WORDS.find(([words]) => words.test(names))?.[1] ?? around;
}

/** Whether a tag is a section that may have a header or footer of its own. */
export const isSection = (tag: string): boolean => SECTION.test(tag);

/** Returns a function that gives the region of any element; each ancestor is examined once. */
export function regionFinder(): (element: Element) => Region {
  const placeOf = inherited<{ region: Region; inSection: boolean }>(
    { region: 'main', inSection: false },
    (element, { region, inSection }) => {
      const tag = tagOf(element);
      return {
        region: regionOf(element, tag, region, inSection),
        inSection: inSection || isSection(tag),
      };
    },
  );
  return (element) => placeOf(element).region;
}
