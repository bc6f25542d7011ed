import type { PageFacts, PageLine } from '~/domain/capture/page-facts';

/** A line of a page that is shown. */
export const line = (text: string, region: PageLine['region'] = 'main'): PageLine => ({
  text,
  depth: 3,
  shared: 2,
  level: 0,
  linked: false,
  heading: -1,
  region,
  shown: true,
});

/** A page with a table of labels and values, and lines after it. */
export function pageFacts(
  rows: readonly (readonly [label: string, value: string])[],
  after: readonly PageLine[] = [],
): PageFacts {
  const parts = rows.flat().map((text) => text.split('\n'));
  const starts = parts.map((_, at) => parts.slice(0, at).flat().length);
  return {
    url: 'https://www.hoshikage-seiki.example/company/',
    title: '会社概要',
    language: 'ja',
    meta: [],
    headings: [],
    lines: [...parts.flat().map((text) => line(text)), ...after],
    cells: parts.map((lines, at) => ({
      block: 0,
      row: Math.floor(at / 2),
      column: at % 2,
      head: at % 2 === 0,
      span: 1,
      rows: 1,
      list: false,
      from: starts[at] ?? 0,
      to: (starts[at] ?? 0) + lines.length,
    })),
    links: [],
    images: [],
    jsonLd: [],
    stated: [],
    selection: '',
    translated: false,
    frameUnread: false,
    cut: false,
    readAt: '2025-05-22T03:00:00.000Z',
  };
}
