import { beside, made, PROFILE, page, type Shape, script, times } from './hostile-page';

/** Roots and slots of shadows within each other. */
export const SHADOWS: readonly Shape[] = [
  {
    ...made(
      'a thousand shadow roots in each other',
      `let at = document.querySelector('main'); for (let n = 0; n < 1000; n++) at = at.appendChild(document.createElement('div')).attachShadow({ mode: 'open' }); at.innerHTML = '<p>x</p>'`,
    ),
    plain: () =>
      page(
        PROFILE +
          script(
            `let at = document.querySelector('main'); for (let n = 0; n < 1000; n++) at = at.appendChild(document.createElement('div')); at.innerHTML = '<p>x</p>'`,
          ),
      ),
  },
  {
    ...made(
      'a slot that is put into the slot of the next root, five hundred times',
      `let at = document.querySelector('main').appendChild(document.createElement('div')); at.innerHTML = '<p>x</p>'; for (let n = 0; n < 500; n++) { const root = at.attachShadow({ mode: 'open' }); at = root.appendChild(document.createElement('div')); at.innerHTML = '<slot></slot>' }`,
    ),
    plain: () => page(PROFILE + '<p>x</p>'.repeat(500)),
  },
  made(
    'slots that are assigned to each other by a script',
    `const host = document.querySelector('main').appendChild(document.createElement('div')); const root = host.attachShadow({ mode: 'open', slotAssignment: 'manual' }); const [one, other] = [host, root].map((at) => at.appendChild(document.createElement('slot'))); other.assign(one); one.assign(other); other.append(one.cloneNode())`,
  ),
];

/** A frame of the page's own origin. */
const frame = (content: string): string => `<iframe srcdoc="${content}"></iframe>`;
/** Five frames that a script moves. */
const moving = (what: string, code: string): Shape => ({
  ...beside(
    what,
    () =>
      frame('<p>x</p>').repeat(5) +
      script(
        `onload = () => setInterval(() => { for (const each of document.querySelectorAll('iframe')) { ${code} } }, 5)`,
      ),
  ),
  plain: () => page(PROFILE + frame('<p>x</p>').repeat(5)),
});
/** A hundred and fifty frames, and as much in the page itself. */
const manyFrames = (html: (frames: string) => string): Pick<Shape, 'html' | 'plain'> => ({
  html: () => page(html(times(150, (at) => frame(`<p>${at}</p>`)))),
  plain: () => page(PROFILE + '<p>x</p>'.repeat(450)),
});
/** Frames beyond any measure, and frames that do not stay. */
export const FRAMES: readonly Shape[] = [
  { what: 'a hundred and fifty frames of its own origin', ...manyFrames((frames) => PROFILE + frames) },
  { what: 'a hundred and fifty frames of its own origin first', ...manyFrames((frames) => frames + PROFILE) },
  moving(
    'frames that go elsewhere all the time',
    `each.contentWindow.location.replace('about:blank?' + Math.random())`,
  ),
  {
    ...moving(
      'frames that are taken out and put back all the time',
      `const { parentNode } = each; each.remove(); parentNode.append(each)`,
    ),
    moves: true,
  },
];
