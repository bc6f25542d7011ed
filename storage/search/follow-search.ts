import { liveQuery } from 'dexie';
import { type JoinedEvent, type SearchIndex, searchIndex } from '~/domain/search/search-index';
import { database } from '../core/database';
import { type TextsState, textsFollowing } from '../core/search-texts';
import { OneAtATime } from '../orders/one-at-a-time';
import { isArchived } from '../queries/events';
import { type HeldTexts, stored, upToDate } from './held-texts';
import { type Events, readEvents } from './lead-rows';
import { areMade, makeTexts } from './make-texts';

/** Who is told of the index, and of a failure. */
interface Follower {
  next: (index: SearchIndex) => void;
  error: (failure: unknown) => void;
}

// With fewer stale texts each opening brings them up to date in some hundredths of a second.
const MANY_STALE = 20;
/** The first key comes before that, in milliseconds. */
const STORED_AFTER_MS = 1_000;

const followers = new Set<Follower>();
let following: Following | undefined;

/** Tells the search index once it is there, and anew whenever a record in it changes. All followers of a window share one. Returns what ends it. */
export function followSearch(follower: Follower): () => void {
  followers.add(follower);
  following ??= new Following();
  if (following.index) follower.next(following.index);
  return () => {
    followers.delete(follower);
    if (followers.size > 0) return;
    following?.stop();
    following = undefined;
  };
}

/** What the packed texts follow, and what is to be brought up to date. */
const readState = () =>
  database.transaction('r', TABLES, async () => {
    const state = await textsFollowing();
    const isMade = await areMade(state);
    const keys = await database.searchChunks.toCollection().primaryKeys();
    const stale = isMade ? await database.staleTexts.toArray() : [];
    return { state: isMade ? state : undefined, keys, stale, events: await readEvents() };
  });
const TABLES = ['settings', 'searchChunks', 'staleTexts', 'missionEvents', 'missions'];

class Following {
  index: SearchIndex | undefined;
  private held: HeldTexts | undefined;
  private told = '';
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly work = new OneAtATime(
    () => this.renew(),
    (failure) => this.fail(failure),
  );
  private readonly subscription = liveQuery(readState).subscribe({
    next: () => this.work.ask(),
    error: (failure) => this.fail(failure),
  });

  stop(): void {
    this.work.stop();
    clearTimeout(this.timer);
    this.subscription.unsubscribe();
  }

  private fail(failure: unknown): void {
    if (!this.work.isStopped) for (const { error } of followers) error(failure);
  }

  private async renew(): Promise<void> {
    const { state, ...now } = await readState();
    if (!state) {
      this.work.ask();
      return makeTexts();
    }
    const held = await upToDate(this.held, now);
    if (!held) this.work.ask();
    if (!held || this.work.isStopped) return;
    const isOther = held.chunks !== this.held?.chunks;
    this.held = held;
    this.tell(now.events, isOther);
    clearTimeout(this.timer);
    if (now.stale.length >= MANY_STALE)
      this.timer = setTimeout(() => this.store(held, state), STORED_AFTER_MS);
  }

  private tell(events: Events, isOther: boolean): void {
    const told = JSON.stringify([[...events.events.values()], [...events.missions.values()]]);
    if (!isOther && told === this.told) return;
    this.told = told;
    const index = searchIndex(this.held?.chunks ?? [], joinedEvents(events), membersOf(events));
    this.index = index;
    for (const { next } of followers) next(index);
  }

  private store(held: HeldTexts, state: TextsState): void {
    if (this.held !== held || this.work.isBusy) return;
    stored(held, state).then(
      (now) => {
        if (this.held === held) this.held = now;
      },
      (failure: unknown) => this.fail(failure),
    );
  }
}

const joinedEvents = ({ events, missions }: Events): Map<string, JoinedEvent> =>
  new Map(
    [...events.values()].map((event) => [
      event.id,
      { event, rests: isArchived(event, missions.get(event.missionId)) },
    ]),
  );

function membersOf({ missions }: Events): SearchIndex['members'] {
  const members = [...missions.values()]
    .filter(({ deletedAt }) => !deletedAt)
    .flatMap((each) => each.members);
  return [...new Map(members.map((member) => [member.id, member])).values()];
}
