import type { Member, NamedOrganisation } from './mission';
import type { EventColour } from './mission-event';
import type { BuiltInKind } from './playbook';

/** An event of a preset mission; days the sources do not give are absent and asked for. */
export interface PresetEvent {
  id: string;
  kind: BuiltInKind;
  name: string;
  venue: string;
  city: string;
  colour: EventColour;
  startsOn?: string;
  endsOn?: string;
  organisers: string[];
  sources: string[];
}

/** A mission that can be set up with its events, members and organisations. */
export interface PresetMission {
  id: string;
  name: string;
  promoters: string[];
  country: string;
  zone: string;
  source: string;
  events: PresetEvent[];
  members: Member[];
  named: NamedOrganisation[];
}

/** The Emilia-Romagna aerospace mission to Japan, from public pages only: no persons, phone numbers or e-mail addresses. */
export const AEROSPACE_MISSION: PresetMission = {
  id: 'er-jp-space-2025',
  name: 'Missione aerospazio Emilia-Romagna in Giappone',
  promoters: ['Regione Emilia-Romagna', 'ART-ER'],
  country: 'JP',
  zone: 'Asia/Tokyo',
  source:
    'https://www.art-er.it/news/aerospazio-innovazione-e-cooperazione-internazionale-la-missione-emilia-romagna-in-giappone-rafforza-i-legami-con-lecosistema-spaziale-nipponico',
  events: [
    {
      id: 'ev-expo-space',
      kind: 'expo_pavilion',
      name: 'Expo 2025 Osaka · Padiglione Italia',
      venue: 'Padiglione Italia, Expo 2025 Osaka (Yumeshima)',
      city: 'Osaka',
      colour: 'violet',
      startsOn: '2025-05-20',
      endsOn: '2025-05-20',
      organisers: ['Agenzia Spaziale Italiana (ASI)'],
      sources: [
        'https://www.aise.it/made-in-italy/lasi-porta-litalia-dello-spazio-allexpo-di-osaka/219282/139',
        'https://www.meteoweb.eu/2025/05/expo-osaka-asi-presente-settimana-dedicata-spazio/1001792892/',
      ],
    },
    {
      id: 'ev-tokyo-meetings',
      kind: 'b2b_meeting',
      name: 'Incontri B2B a Tokyo',
      venue: '',
      city: 'Tokyo',
      colour: 'teal',
      organisers: [],
      sources: [],
    },
    {
      id: 'ev-vcafe',
      kind: 'networking',
      name: 'Venture Café Tokyo',
      venue: 'Venture Café Tokyo (Toranomon Hills)',
      city: 'Tokyo',
      colour: 'vermilion',
      organisers: ['Prefettura di Ibaraki', 'Regione Emilia-Romagna'],
      sources: ['https://hillslife.jp/innovation/2018/03/21/the-creation-of-innovations'],
    },
    {
      id: 'ev-dsei',
      kind: 'defence_fair',
      name: 'DSEI Japan 2025',
      venue: 'Makuhari Messe',
      city: 'Chiba',
      colour: 'slate',
      startsOn: '2025-05-21',
      endsOn: '2025-05-23',
      organisers: [],
      sources: ['https://japan-forward.com/dsei-japan-showcasing-innovation-amid-rising-threats'],
    },
  ],
  members: [
    { id: 'art-er', name: 'ART-ER', domain: 'art-er.it' },
    { id: 'regione-emilia-romagna', name: 'Regione Emilia-Romagna', domain: 'regione.emilia-romagna.it' },
    { id: 'anser', name: 'Consorzio ANSER' },
    {
      id: 'npc-spacemind',
      name: 'NPC Spacemind',
      city: 'Imola',
      words: ['超小型衛星', 'キューブサット', 'cubesat', 'small satellite', 'nanosatellite'],
    },
    {
      id: 'cnr-issmc',
      name: 'CNR-ISSMC',
      city: 'Faenza',
      domain: 'issmc.cnr.it',
      words: ['セラミック', 'セラミックス', 'ceramic', 'ceramics', 'ceramica'],
    },
    { id: 'arca-dynamics', name: 'ARCA Dynamics' },
    { id: 'cshark', name: 'CShark', city: 'Piacenza', words: ['ピコ衛星', 'picosatellite', 'IoT'] },
    {
      id: 'meeo',
      name: 'MEEO',
      city: 'Ferrara',
      domain: 'meeo.it',
      words: [
        '地球観測',
        'リモートセンシング',
        'earth observation',
        'remote sensing',
        'osservazione della terra',
      ],
    },
    { id: 'nautilus', name: 'Nautilus' },
    {
      id: 'novac',
      name: 'Novac',
      city: 'Modena',
      words: ['キャパシタ', '蓄電', 'supercapacitor', 'supercapacitors', 'energy storage'],
    },
    {
      id: 'k3rx',
      name: 'K3RX',
      city: 'Faenza',
      words: ['超高温', '耐熱材料', 'ultra-high temperature', 'refractory'],
    },
    { id: 'studiomapp', name: 'STUDIOMAPP', city: 'Ravenna', domain: 'studiomapp.com' },
  ],
  named: [
    {
      nameJa: 'Space BD株式会社',
      nameEn: 'Space BD Inc.',
      aliases: ['Space BD', 'SpaceBD'],
      domain: 'space-bd.com',
      suggestedFor: 'ev-tokyo-meetings',
    },
    {
      nameJa: '株式会社アクセルスペース',
      nameEn: 'Axelspace Corporation',
      aliases: ['Axelspace', 'AxelSpace'],
      domain: 'axelspace.com',
      suggestedFor: 'ev-tokyo-meetings',
    },
    {
      nameJa: '株式会社ispace',
      nameEn: 'ispace, inc.',
      aliases: ['ispace', 'iSpace', 'アイスペース'],
      domain: 'ispace-inc.com',
      suggestedFor: 'ev-tokyo-meetings',
    },
    {
      nameJa: 'スペースワン株式会社',
      nameEn: 'SPACE ONE CO., LTD.',
      aliases: ['Space One', 'スペースワン'],
      domain: 'space-one.co.jp',
      suggestedFor: 'ev-tokyo-meetings',
    },
    {
      nameJa: '国立研究開発法人宇宙航空研究開発機構',
      nameEn: 'Japan Aerospace Exploration Agency',
      aliases: ['JAXA', '宇宙航空研究開発機構', 'ジャクサ'],
      domain: 'jaxa.jp',
    },
    {
      nameJa: '茨城県',
      nameEn: 'Ibaraki Prefecture',
      aliases: ['Prefettura di Ibaraki', 'Ibaraki Prefectural Government'],
      domain: 'pref.ibaraki.jp',
    },
  ],
};
