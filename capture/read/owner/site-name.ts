import type { PageFacts } from '~/domain/capture/page-facts';
import { nameKey } from '~/domain/legal-forms/name-key';
import { skeletonOf } from '~/domain/matching/skeleton';
import { plain } from '~/domain/text/normalise';
import { piecesOfTitle } from './mentions';

const LONGEST = 40;

/** What a site calls itself: its stated name, and the parts of the title that do not repeat the page's heading. */
export function siteNamesOf({ title, meta, headings }: PageFacts): string[] {
  const stated = meta.filter(({ name }) => name === 'og:site_name').flatMap(({ content }) => content);
  const subjects = headings.filter(({ level }) => level <= 2).map(({ text }) => bare(text));
  const pieces = piecesOfTitle(title).filter((piece) => {
    const text = bare(piece);
    return text && !subjects.some((subject) => subject.includes(text) || text.includes(subject));
  });
  return [...stated, ...pieces.slice(-1)].map(plain).filter((name) => name && name.length <= LONGEST);
}

/** Whether a text is one of an organisation's names, in this script or by its sound in another. */
export function isNameOf(text: string, names: readonly string[]): boolean {
  const [key, sound] = [nameKey(text), skeletonOf(text)];
  return names.some((name) => nameKey(name) === key || (sound.length >= 4 && skeletonOf(name) === sound));
}

const bare = (text: string): string => plain(text).replace(/\s/g, '').toLowerCase();
