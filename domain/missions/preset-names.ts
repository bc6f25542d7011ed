import { AEROSPACE_MISSION, type PresetMission } from './aerospace-preset';

interface Names {
  mission: string;
  /** Parts of an event that are worded in a language, by its preset id. */
  events: Record<string, { name?: string; venue?: string; organisers?: string[] }>;
}

/** The preset's wording in other languages than its own Italian. */
const NAMES: Readonly<Record<string, Names>> = {
  en: {
    mission: 'Emilia-Romagna aerospace mission to Japan',
    events: {
      'ev-expo-space': {
        name: 'Expo 2025 Osaka · Italian Pavilion',
        venue: 'Italian Pavilion, Expo 2025 Osaka (Yumeshima)',
        organisers: ['Italian Space Agency (ASI)'],
      },
      'ev-tokyo-meetings': { name: 'Business meetings in Tokyo' },
      'ev-vcafe': { organisers: ['Ibaraki Prefecture', 'Emilia-Romagna Region'] },
    },
  },
  ja: {
    mission: 'エミリア・ロマーニャ州 航空宇宙ミッション（日本）',
    events: {
      'ev-expo-space': {
        name: '2025年大阪・関西万博 イタリア館',
        venue: '2025年大阪・関西万博（夢洲）イタリア館',
        organisers: ['イタリア宇宙機関（ASI）'],
      },
      'ev-tokyo-meetings': { name: '東京での個別商談' },
      'ev-vcafe': { organisers: ['茨城県', 'エミリア・ロマーニャ州'] },
    },
  },
};

/** The built-in mission worded in a language; names that are the same everywhere stay. */
export function aerospaceMissionIn(language: string): PresetMission {
  const names = NAMES[language];
  if (!names) return AEROSPACE_MISSION;
  return {
    ...AEROSPACE_MISSION,
    name: names.mission,
    events: AEROSPACE_MISSION.events.map((event) => ({ ...event, ...names.events[event.id] })),
  };
}
