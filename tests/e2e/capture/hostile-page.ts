/** What a company says of itself on a page that is otherwise hostile. */
export const PROFILE = `<table>
  <tr><th>会社名</th><td>株式会社ほしかげ精機</td></tr>
  <tr><th>所在地</th><td>〒100-0000 東京都千代田区架空町1-2-3</td></tr>
  <tr><th>電話</th><td>03-9999-0001</td></tr>
  <tr><th>資本金</th><td>1億円</td></tr>
</table>`;

/** A page of that company with a body, and more in its head. */
export const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>会社概要｜株式会社ほしかげ精機</title>${head}</head><body><main>${body}</main><footer>© 株式会社ほしかげ精機</footer></body></html>`;

/** A block of stated data. */
export const jsonLd = (text: string): string => `<script type="application/ld+json">${text}</script>`;

/** A page that means harm, or is just broken. */
export interface Shape {
  what: string;
  html: () => string;
  /** What it is compared with, where that is no page of text. */
  plain?: () => string;
  /** Its own script changes it all the time. */
  moves?: true;
}

/** A text of so many parts. */
export const times = (count: number, of: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => of(at)).join('');
/** A script of the page. */
export const script = (code: string): string => `<script>${code}</script>`;
/** The company, and something after it. */
export const beside = (what: string, after: () => string): Shape => ({
  what,
  html: () => page(`${PROFILE}${after()}`),
});
/** The company, and what a script makes of the page once it is there. */
export const made = (what: string, code: string): Shape => beside(what, () => script(code));
