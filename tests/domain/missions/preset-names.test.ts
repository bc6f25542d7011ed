import { expect, test } from 'vitest';
import { AEROSPACE_MISSION } from '~/domain/missions/aerospace-preset';
import { aerospaceMissionIn } from '~/domain/missions/preset-names';

const ITALIAN = /Incontri|Padiglione|Agenzia|Missione|Prefettura|Giappone/;

test.each(['en', 'ja'])('nothing of the mission offered in “%s” is worded in Italian', (language) => {
  const { name, events } = aerospaceMissionIn(language);
  const texts = events.flatMap((event) => [event.name, event.venue, ...event.organisers]);
  expect([name, ...texts].filter((text) => ITALIAN.test(text))).toEqual([]);
  expect(events.map(({ id }) => id)).toEqual(AEROSPACE_MISSION.events.map(({ id }) => id));
});

test('in Italian it is as its sources word it', () => {
  expect(aerospaceMissionIn('it')).toBe(AEROSPACE_MISSION);
});
