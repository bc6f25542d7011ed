// A page may name a form control `firstChild` or `title` and so hide the real property behind it (DOM clobbering).
// Every property is therefore read by its getter on the prototype, which nothing in a page can shadow.

type Owner = { prototype: object };

function getter<T, R>(owner: Owner, name: string): (of: T) => R {
  const read = Object.getOwnPropertyDescriptor(owner.prototype, name)?.get as () => R;
  return (of) => read.call(of);
}

export const firstChild = getter<Node, Node | null>(Node, 'firstChild');
export const nextSibling = getter<Node, Node | null>(Node, 'nextSibling');
export const parentOf = getter<Node, Node | null>(Node, 'parentNode');
export const kindOf = getter<Node, number>(Node, 'nodeType');
export const textOf = getter<Node, string>(Node, 'textContent');
export const baseOf = getter<Node, string>(Node, 'baseURI');
export const charactersOf = getter<Node, string>(CharacterData, 'data');
export const tagOf = getter<Element, string>(Element, 'localName');
export const rootOf = getter<Document, Element | null>(Document, 'documentElement');

/** An attribute's text, empty where it is absent. */
export const attribute = (of: Element, name: string): string =>
  Element.prototype.getAttribute.call(of, name) ?? '';

export const has = (of: Element, name: string): boolean => Element.prototype.hasAttribute.call(of, name);

/** The elements a selector finds, in the page's order. */
export const all = (of: Document, selector: string): Element[] => [
  ...Document.prototype.querySelectorAll.call(of, selector),
];

/** The elements below one that a selector finds. */
export const below = (of: Element, selector: string): Element[] => [
  ...Element.prototype.querySelectorAll.call(of, selector),
];

/** The nearest element up from one, itself included, that a selector finds. */
export const nearest = (of: Element, selector: string): Element | null =>
  Element.prototype.closest.call(of, selector);

/** Whether the page shows an element: not `display: none`, not `visibility: hidden`. */
export const isShown = (of: Element): boolean =>
  Element.prototype.checkVisibility?.call(of, { visibilityProperty: true }) ?? true;
