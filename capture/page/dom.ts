// A form control named `firstChild` or `title` shadows the DOM property of that name (DOM clobbering).
// Each property is therefore read through its getter on the prototype, which a page cannot shadow.

const ELEMENT = 1;

type Owner = { prototype: object };

function getter<T, R>(owner: Owner, name: string): (of: T) => R {
  const read = Object.getOwnPropertyDescriptor(owner.prototype, name)?.get as () => R;
  return (of) => read.call(of);
}

/** The first child of a node, or null. */
export const firstChild = getter<Node, Node | null>(Node, 'firstChild');
/** The next sibling of a node, or null. */
export const nextSibling = getter<Node, Node | null>(Node, 'nextSibling');
/** The parent of a node, or null. */
export const parentOf = getter<Node, Node | null>(Node, 'parentNode');
/** The `nodeType` of a node. */
export const kindOf = getter<Node, number>(Node, 'nodeType');
/** The text content of a node and its descendants. */
export const textOf = getter<Node, string>(Node, 'textContent');
/** The base URL of a node. */
export const baseOf = getter<Node, string>(Node, 'baseURI');
/** The characters of a text node. */
export const charactersOf = getter<Node, string>(CharacterData, 'data');
/** The tag name of an element, lower case in HTML. */
export const tagOf = getter<Element, string>(Element, 'localName');
/** The root element of a document, or null. */
export const rootOf = getter<Document, Element | null>(Document, 'documentElement');

/** The attribute's text; empty if it is absent. */
export const attribute = (of: Element, name: string): string =>
  Element.prototype.getAttribute.call(of, name) ?? '';

/** Whether the element has the attribute. */
export const has = (of: Element, name: string): boolean => Element.prototype.hasAttribute.call(of, name);

/** Elements of the document that match the selector, in page order. */
export const all = (of: Document, selector: string): Element[] => [
  ...Document.prototype.querySelectorAll.call(of, selector),
];

/** Descendants that match the selector, in page order. */
export const below = (of: Element, selector: string): Element[] => [
  ...Element.prototype.querySelectorAll.call(of, selector),
];

/** The nearest ancestor that matches the selector, the element itself included. */
export const nearest = (of: Element, selector: string): Element | null =>
  Element.prototype.closest.call(of, selector);

/** Whether the page renders the element: neither `display: none` nor `visibility: hidden`. One of `display: contents` has no box of its own and is shown where its parent is. */
export function isShown(of: Element): boolean {
  for (let at: Node | null = of; at && kindOf(at) === ELEMENT; at = parentOf(at)) {
    if (Element.prototype.checkVisibility?.call(at, { visibilityProperty: true }) ?? true) return true;
    const { display, visibility } = getComputedStyle(at as Element);
    if (display !== 'contents' || visibility !== 'visible') return false;
  }
  return false;
}
