import type { PresetMission } from '~/domain/missions/aerospace-preset';
import type { CustomField } from '~/domain/missions/custom-field';

/** A mission nobody made, with a delegation of firms that do not exist. */
export const INVENTED_MISSION: PresetMission = {
  id: 'invented-space-and-materials',
  name: 'Missione Spazio e Materiali in Giappone',
  promoters: ['Consorzio Portico Spazio'],
  country: 'JP',
  zone: 'Asia/Tokyo',
  source: 'https://www.portico-spazio.example/missione-giappone',
  events: [
    {
      id: 'invented-kansai',
      kind: 'expo_pavilion',
      name: 'Salone Spazio Kansai',
      venue: 'Kansai Kakuu Hall, padiglione 4',
      city: 'Osaka',
      colour: 'violet',
      organisers: ['Kansai Kakuu Hall'],
      sources: [],
    },
    {
      id: 'invented-tokyo',
      kind: 'b2b_meeting',
      name: 'Incontri B2B a Tokyo',
      venue: 'Sala Kakuu, Toranomon',
      city: 'Tokyo',
      colour: 'teal',
      organisers: ['Consorzio Portico Spazio'],
      sources: [],
    },
    {
      id: 'invented-tsukuba',
      kind: 'networking',
      name: 'Serata innovazione a Tsukuba',
      venue: 'Tsukuba Kakuu Lounge',
      city: 'Tsukuba',
      colour: 'vermilion',
      organisers: ['Tsukuba Kakuu Lounge'],
      sources: [],
    },
    {
      id: 'invented-chiba',
      kind: 'defence_fair',
      name: 'Fiera Sicurezza e Difesa di Chiba',
      venue: 'Chiba Kakuu Messe',
      city: 'Chiba',
      colour: 'slate',
      organisers: [],
      sources: [],
    },
  ],
  members: [
    {
      id: 'orbita',
      name: 'Orbita Santerno',
      city: 'Imola',
      domain: 'orbita-santerno.example',
      words: ['衛星'],
    },
    {
      id: 'lamone',
      name: 'Ceramiche Lamone',
      city: 'Faenza',
      domain: 'ceramiche-lamone.example',
      words: ['セラミックス'],
    },
    {
      id: 'estense',
      name: 'Estense Geodati',
      city: 'Ferrara',
      domain: 'estense.example',
      words: ['衛星画像'],
    },
    {
      id: 'trebbia',
      name: 'Trebbia Sensori',
      city: 'Piacenza',
      domain: 'trebbia.example',
      words: ['センサー'],
    },
    { id: 'ghirlandina', name: 'Ghirlandina Energia', city: 'Modena', words: ['キャパシタ', '蓄電'] },
    {
      id: 'pineta',
      name: 'Pineta Software',
      city: 'Ravenna',
      domain: 'pineta.example',
      words: ['AI', '解析'],
    },
    { id: 'ducale', name: 'Ducale Compositi', city: 'Parma', words: ['炭素繊維', '複合材'] },
    { id: 'ariminum', name: 'Ariminum Droni', city: 'Rimini', words: ['無人航空機'] },
    { id: 'tricolore', name: 'Tricolore Meccatronica', city: 'Reggio Emilia', words: ['精密', 'ロボット'] },
  ],
  named: [],
};

/** The fields the mission adds to its leads. */
export const INVENTED_FIELDS: CustomField[] = [
  { id: 'table', name: 'Stand o tavolo', kind: 'text' },
  { id: 'language', name: 'Lingua', kind: 'choice', choices: ['giapponese', 'inglese', 'interprete'] },
  { id: 'value', name: 'Valore stimato (k€)', kind: 'number' },
  { id: 'visit', name: 'Visita in Italia', kind: 'date' },
];
