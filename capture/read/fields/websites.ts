import { plain } from '~/domain/text/normalise';
import { sameSite } from '~/domain/values/web-domain';
import type { Candidate, Page } from '../page/page';

/** Origin of the owner's site: the one its profile names, if it is this site, else the page's own. */
export function websites(page: Page): Candidate[] {
  if (!page.owner) return [];
  const { url } = page.facts;
  const labelled = page.statements.flatMap((each): Candidate[] => {
    const named = /https?:\/\/[^\s"'<>）)]+/.exec(plain(each.value))?.[0] ?? bareAddress(each.value);
    const trust = page.trust(each);
    if (!each.label.fields.includes('website') || !named || !URL.canParse(named) || trust < 0.6) return [];
    const confidence = sameSite(named, url) ? 0.98 : 0.55;
    return [
      {
        value: originOf(named),
        confidence: confidence * trust,
        label: each.label.written,
        quote: each.value,
        how: each.how,
      },
    ];
  });
  return page.isOwnSite
    ? [...labelled, { value: originOf(url), confidence: 0.9, label: '', quote: url, how: 'url' }]
    : labelled;
}

const bareAddress = (value: string): string | undefined => {
  const bare = /^\s*((?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/\S*)?)\s*$/i.exec(plain(value))?.[1];
  return bare && `http://${bare}`;
};

const originOf = (url: string): string => new URL(url).origin;
