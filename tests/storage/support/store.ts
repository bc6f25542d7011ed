import { beforeEach } from 'vitest';
import type { Day } from '~/domain/dates/day';
import type { NewLead } from '~/domain/leads/new-lead';
import { AEROSPACE_MISSION } from '~/domain/missions/aerospace-preset';
import type { MissionEventId } from '~/domain/records/ids';
import { presetIdFor } from '~/domain/schema/derived-ids';
import { openDatabase, startMission } from '~/storage';
import { database } from '~/storage/core/database';
import { discardUnreadable } from '~/storage/safety/set-aside';
import { outsideId } from './outside-id';

export const VENTURE_CAFE = presetIdFor<MissionEventId>('ev-vcafe');
export const EXPO = presetIdFor<MissionEventId>('ev-expo-space');
export const TOKYO = presetIdFor<MissionEventId>('ev-tokyo-meetings');
export const DSEI = presetIdFor<MissionEventId>('ev-dsei');
export const TODAY = '2026-11-20' as Day;

/** Before each test: an empty database of its own with the preset mission started. */
export function withMission(): void {
  beforeEach(startAnew);
}

/** An empty database, with nothing set aside, and with the preset mission started, as of another device. */
export async function startAnew(): Promise<void> {
  await database.delete();
  // Test files share one IndexedDB.
  await discardUnreadable();
  await openDatabase(outsideId());
  await startMission(
    AEROSPACE_MISSION,
    AEROSPACE_MISSION.events.map(({ id }) => id),
    [],
    TODAY,
  );
}

/** An invented company as the form saves it. */
export const mirai = (over: Partial<NewLead> = {}): NewLead => ({
  eventId: VENTURE_CAFE,
  fields: {
    nameJa: 'みらい衛星株式会社',
    nameEn: 'Mirai Satellite Inc.',
    corporateNumber: '7999901000001',
    website: 'https://www.mirai-eisei.example/',
  },
  evidence: {},
  url: 'https://www.mirai-eisei.example/company/?utm_source=x#top',
  ...over,
});
