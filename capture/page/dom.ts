// A form control named `firstChild` or `title` shadows the DOM property of that name (DOM clobbering).
// Each property is therefore read, and each method called, through the prototype, which a page cannot shadow.

type Owner = { prototype: object };

/** A property's getter, or a method, that takes what `this` is to be as its first argument: a bound `call` makes no list of arguments at each call. */
function native<T, R>(owner: Owner, name: string): (of: T) => R;
function native<T, A extends unknown[], R>(owner: Owner, name: string): (of: T, ...args: A) => R;
function native({ prototype }: Owner, name: string) {
  const property = Object.getOwnPropertyDescriptor(prototype, name);
  return Function.prototype.call.bind(property?.get ?? property?.value);
}

/** The first child of a node, or null. */
export const firstChild = native<Node, Node | null>(Node, 'firstChild');
/** The next sibling of a node, or null. */
export const nextSibling = native<Node, Node | null>(Node, 'nextSibling');
/** The previous sibling of a node, or null. */
export const previousSibling = native<Node, Node | null>(Node, 'previousSibling');
/** The parent of a node, or null. */
export const parentOf = native<Node, Node | null>(Node, 'parentNode');
/** The `nodeType` of a node. */
export const kindOf = native<Node, number>(Node, 'nodeType');
/** The text content of a node and its descendants. */
export const textOf = native<Node, string>(Node, 'textContent');
/** The base URL of a node. */
export const baseOf = native<Node, string>(Node, 'baseURI');
/** The characters of a text node. */
export const charactersOf = native<Node, string>(CharacterData, 'data');
/** The tag name of an element, lower case in HTML. */
export const tagOf = native<Element, string>(Element, 'localName');
/** The root element of a document, or null. */
export const rootOf = native<Document, Element | null>(Document, 'documentElement');
/** The open shadow root of an element, or null. */
export const shadowOf = native<Element, ShadowRoot | null>(Element, 'shadowRoot');
/** The element a shadow root belongs to. */
const hostOf = native<ShadowRoot, Element>(ShadowRoot, 'host');

/** The document in a frame; null where it is of another origin. */
export const documentIn = (frame: Element): Document | null =>
  native<Element, Document | null>(
    tagOf(frame) === 'frame' ? HTMLFrameElement : HTMLIFrameElement,
    'contentDocument',
  )(frame);

/** The nodes put into a slot; empty where its own content is shown. */
export const assignedTo = native<Element, [], Node[]>(HTMLSlotElement, 'assignedNodes');

const getAttribute = native<Element, [string], string | null>(Element, 'getAttribute');

/** The attribute's text; empty if it is absent. */
export const attribute = (of: Element, name: string): string => getAttribute(of, name) ?? '';

/** A document or a shadow root: what selectors are tried in. */
export type Root = Document | ShadowRoot;

type Query = (of: Node, selector: string) => NodeListOf<Element>;
const inDocument: Query = native(Document, 'querySelectorAll');
const inFragment: Query = native(DocumentFragment, 'querySelectorAll');
const inElement: Query = native(Element, 'querySelectorAll');

/** Elements of a document or shadow root that match the selector, in page order. */
export const all = (of: Root, selector: string): Element[] => [
  ...(kindOf(of) === 9 ? inDocument : inFragment)(of, selector),
];

/** The first element of a document that matches the selector, or null. */
export const first = native<Document, [string], Element | null>(Document, 'querySelector');

/** Elements of several roots that match the selector, root by root. */
export const allIn = (roots: readonly Root[], selector: string): Element[] =>
  roots.flatMap((root) => all(root, selector));

/** Descendants that match the selector, in page order. */
export const below = (of: Element, selector: string): Element[] => [...inElement(of, selector)];

/** The nearest ancestor that matches the selector, the element itself included. */
export const nearest = native<Element, [string], Element | null>(Element, 'closest');
/** Whether a node is another one or in it, in the same document or shadow root. */
export const contains = native<Node, [Node], boolean>(Node, 'contains');
/** How a node stands to another one, as bits of `Node.DOCUMENT_POSITION_…`. */
export const positionOf = native<Node, [Node], number>(Node, 'compareDocumentPosition');
/** The box of an element in the window, in CSS pixels. */
export const rectOf = native<Element, [], DOMRect>(Element, 'getBoundingClientRect');
/** Whether an element is rendered. */
export const isRendered = native<Element, [CheckVisibilityOptions], boolean>(Element, 'checkVisibility');

const viewOf = native<Document, Window | null>(Document, 'defaultView');

/** The parent of a node where it is an element, or null. */
const outerOf = native<Node, Element | null>(Node, 'parentElement');

/** The element around a node: its parent, the host of its shadow root, or the frame of its document; null at the top of the page. */
export const around = (node: Node): Element | null =>
  outerOf(node) ?? holderOf(parentOf(node) as Root | null);

const holderOf = (root: Root | null): Element | null =>
  root &&
  (kindOf(root) === 9 ? (viewOf(root as Document)?.frameElement ?? null) : hostOf(root as ShadowRoot));

/** Returns a function that gives a property which each element derives from the one around it; each element is examined once. */
export function inherited<T>(top: T, derive: (element: Element, outer: T) => T): (element: Element) => T {
  const known = new Map<Element, T>();
  return (element) => {
    const path: Element[] = [];
    let at: Element | null = element;
    let value: T | undefined;
    for (; at; at = around(at)) {
      value = known.get(at);
      if (value !== undefined) break;
      path.push(at);
    }
    value ??= top;
    for (const each of path.reverse()) {
      value = derive(each, value);
      known.set(each, value);
    }
    return value;
  };
}
