import { idAt, SECTIONS, sectionsOf, textAt } from '~/domain/search/packed';
import { type SearchIndex, searchIndex } from '~/domain/search/search-index';
import { database } from '~/storage/core/database';
import { textsFollowing } from '~/storage/core/search-texts';
import { isArchived } from '~/storage/queries/events';
import { type HeldTexts, stored, upToDate } from '~/storage/search/held-texts';
import { readEvents } from '~/storage/search/lead-rows';
import { areMade, makeTexts } from '~/storage/search/make-texts';
import { plainEntries } from './plain-entries';

/** The packed texts as the search has them; made where they are not, brought up to date from those `held` if any, and stored where `isStored`. */
export async function heldTexts(held?: HeldTexts, isStored = false): Promise<HeldTexts> {
  if (!(await areMade(await textsFollowing()))) await makeTexts();
  const now = {
    keys: await database.searchChunks.toCollection().primaryKeys(),
    stale: await database.staleTexts.toArray(),
    events: await readEvents(),
  };
  const renewed = await upToDate(held, now);
  const state = await textsFollowing();
  if (!renewed || !state) throw new Error('texts were written meanwhile');
  return isStored ? stored(renewed, state) : renewed;
}

/** The leads of an index with all that is searched of them. */
const searched = ({ chunks, facts }: SearchIndex) =>
  chunks.flatMap((chunk, at) =>
    [...chunk.fact].flatMap((code, lead) => {
      const own = facts[at]?.[code];
      const texts = Object.fromEntries(SECTIONS.map((section) => [section, textAt(chunk, section, lead)]));
      return own ? [{ id: idAt(chunk, lead), ...own, ...texts }] : [];
    }),
  );

/** What is searched in these texts, and what is made of the records; in order. */
export async function textsAndRecords(held?: HeldTexts) {
  const { chunks } = held ?? (await heldTexts());
  const { events, missions } = await readEvents();
  const joined = [...events.values()].map((event) => {
    const rests = isArchived(event, missions.get(event.missionId));
    return [event.id as string, { event, rests }] as const;
  });
  return {
    held: searched(searchIndex(chunks, new Map(joined), [])),
    expected: (await plainEntries()).map(({ leadId, parts: _, names, words, dueOn, ...facts }) => ({
      id: leadId,
      ...facts,
      dueOn: [...dueOn].sort(),
      ...sectionsOf({ names, words }),
    })),
  };
}
