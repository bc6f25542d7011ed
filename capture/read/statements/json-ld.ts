import { bounded } from '~/domain/capture/bounded';
import * as PAGE_BOUNDS from '~/domain/capture/page-bounds';
import type { StatedOrganisation } from '~/domain/capture/page-facts';
import { withoutSigns } from '~/domain/text/without-signs';

type Json = Record<string, unknown>;
interface Place {
  value: unknown;
  role: string;
  depth: number;
}

const ORGANISATION = /organi[sz]ation|corporation|business|company|agency|store|service$|school|hospital/i;
const NOT_ONE = /^(person|event|jobposting|product|service|offer|article|newsarticle|webpage|website)$/i;
const OWN_DATA = ['legalName', 'telephone', 'address', 'foundingDate', 'taxID', 'vatID', 'numberOfEmployees'];
/** Properties whose value is what the page is about; like the top level, they name no role. */
const SUBJECT = new Set(['@graph', 'mainEntity', 'mainEntityOfPage', 'about']);

/** Organisations in JSON-LD blocks as flat property paths, at most as many as a page may state; what is no JSON gives none. */
export function organisationsOf(blocks: readonly string[]): StatedOrganisation[] {
  const left = { nodes: PAGE_BOUNDS.jsonLdNodes };
  return blocks.flatMap((block) => organisationsIn(parsed(block), left)).slice(0, PAGE_BOUNDS.jsonLdBlocks);
}

/** What content management systems put around the JSON. */
const OPENINGS = /^(?:\s|\/\/|\/\*|\*\/|<!--|-->|<!\[CDATA\[|>)+/;
const CLOSINGS = [';', '//', '/*', '*/', '-->', '<!', ']]>'];
const MOST_CLOSINGS = 8;

function parsed(text: string): unknown {
  try {
    return JSON.parse(withoutClosings(text.replace(OPENINGS, '')).replace(/[\n\r\t]+/g, ' '));
  } catch {
    // Invalid JSON-LD is common; the rest of the page is still read.
    return undefined;
  }
}

function withoutClosings(text: string): string {
  let rest = text.trimEnd();
  for (let taken = 0; taken < MOST_CLOSINGS; taken++) {
    const closing = CLOSINGS.find((each) => rest.endsWith(each));
    if (!closing) break;
    rest = rest.slice(0, -closing.length).trimEnd();
  }
  return rest;
}

/** The names of events in JSON-LD blocks, such as an `ExhibitionEvent` or a `Festival`. */
export function eventNamesOf(blocks: readonly string[]): string[] {
  const left = { nodes: PAGE_BOUNDS.jsonLdNodes };
  return blocks
    .flatMap((block) => [...nodesIn(parsed(block), left)])
    .filter(({ node }) => typesOf(node).some((type) => EVENT.test(type)))
    .flatMap(({ node: { name } }) => (typeof name === 'string' ? [bounded(withoutSigns(name.trim()))] : []));
}

const EVENT = /(?:event|festival)$/i;

const organisationsIn = (root: unknown, left: { nodes: number }): StatedOrganisation[] =>
  [...nodesIn(root, left)]
    .filter(({ node }) => isOrganisation(node))
    .map(({ node, role }) => flat(node, role));

/** Every object within the bounds, with the property it is the value of. Breadth-first and iterative, because a page may nest objects a million levels deep. */
function* nodesIn(root: unknown, left: { nodes: number }): Generator<{ node: Json; role: string }> {
  const places: Place[] = [{ value: root, role: '', depth: 0 }];
  for (let at = 0; at < places.length && left.nodes > 0; at++, left.nodes--) {
    const { value, role, depth } = places[at] as Place;
    if (typeof value !== 'object' || value === null || depth > PAGE_BOUNDS.jsonLdDepth) continue;
    if (!Array.isArray(value)) yield { node: value as Json, role };
    for (const [key, inner] of Object.entries(value))
      if (typeof inner === 'object' && inner !== null && places.length <= PAGE_BOUNDS.jsonLdNodes)
        places.push({
          value: inner,
          role: Array.isArray(value) || (SUBJECT.has(key) && !isArticle(value as Json)) ? role : key,
          depth: depth + 1,
        });
  }
}

const typesOf = (node: Json): string[] => [node['@type']].flat().filter((type) => typeof type === 'string');

/** An article is about an organisation that need not be the page's owner. */
const isArticle = (node: Json): boolean => typesOf(node).some((type) => /article|posting|review/i.test(type));

function isOrganisation(node: Json): boolean {
  const types = typesOf(node).map((type) => type.replace(/^.*[/:#]/, ''));
  if (!types.length || types.some((type) => NOT_ONE.test(type))) return false;
  return types.some((type) => ORGANISATION.test(type)) || OWN_DATA.some((key) => key in node);
}

/** Text and number properties of a node and of its nested objects, up to four levels. */
function flat(node: Json, role: string): StatedOrganisation {
  const properties: StatedOrganisation['properties'] = [];
  const places: { value: unknown; path: string; depth: number }[] = [{ value: node, path: '', depth: 0 }];
  for (let at = 0; at < places.length && properties.length < PAGE_BOUNDS.statedProperties; at++) {
    const { value, path, depth } = places[at] as (typeof places)[0];
    if (typeof value === 'string' || typeof value === 'number')
      properties.push({ path: bounded(path, 200), value: bounded(withoutSigns(String(value).trim())) });
    else if (typeof value === 'object' && value !== null && depth < 4 && places.length < 500)
      for (const [key, inner] of Object.entries(value)) {
        const name = Array.isArray(value) ? path : path ? `${path}.${key}` : key;
        places.push({ value: inner, path: name, depth: depth + 1 });
      }
  }
  const types = typesOf(node).slice(0, 10);
  return {
    how: 'jsonld',
    role: bounded(role, 200),
    types: types.map((type) => bounded(type, 200)),
    properties,
  };
}
