/** A line of business of invented companies. */
export interface Trade {
  ja: string;
  kana: string;
  en: string;
  /** In the delegation's words. */
  sector: string;
  business: string;
  /** Ids of the members of the invented delegation it may interest. */
  members: string[];
  tags: string[];
}

const trade = (
  [ja, kana, en]: [string, string, string],
  sector: string,
  business: string,
  members: string[],
  tags: string[],
): Trade => ({ ja, kana, en, sector, business, members, tags });

/** The trades of the aerospace world that invented companies are in. */
export const TRADES: readonly Trade[] = [
  trade(
    ['衛星', 'エイセイ', 'Satellite'],
    'Piccoli satelliti',
    '超小型衛星バスの設計・製造、軌道上実証サービス',
    ['orbita', 'pineta'],
    ['cubesat', 'piattaforme'],
  ),
  trade(
    ['光学', 'コウガク', 'Optics'],
    'Ottica e sensori',
    '宇宙用望遠鏡、赤外線センサー、光学試験装置の開発',
    ['trebbia', 'estense'],
    ['ottica', 'infrarosso'],
  ),
  trade(
    ['精機', 'セイキ', 'Precision'],
    'Meccanica di precisione',
    '人工衛星用展開機構、精密加工部品の製造',
    ['tricolore'],
    ['lavorazioni', 'meccanismi'],
  ),
  trade(
    ['セラミクス', 'セラミクス', 'Ceramics'],
    'Materiali ceramici',
    '超高温セラミックス、耐熱コーティングの研究開発',
    ['lamone'],
    ['ceramica', 'UHTC'],
  ),
  trade(
    ['複合材', 'フクゴウザイ', 'Composites'],
    'Materiali compositi',
    '炭素繊維複合材の成形、衛星構体パネルの製造',
    ['ducale'],
    ['compositi', 'strutture'],
  ),
  trade(
    ['電源', 'デンゲン', 'Power Systems'],
    'Accumulo di energia',
    '宇宙用電源装置、キャパシタモジュール、蓄電システム',
    ['ghirlandina'],
    ['energia', 'batterie'],
  ),
  trade(
    ['測位', 'ソクイ', 'Positioning'],
    'Navigazione satellitare',
    '高精度測位端末、時刻同期装置、位置情報サービス',
    ['pineta', 'ariminum'],
    ['GNSS', 'servizi'],
  ),
  trade(
    ['リモートセンシング', 'リモートセンシング', 'Remote Sensing'],
    'Osservazione della Terra',
    '衛星画像の解析、農業・防災向けデータ提供',
    ['estense', 'pineta'],
    ['osservazione', 'dati'],
  ),
  trade(
    ['通信機', 'ツウシンキ', 'Communications'],
    'Telecomunicazioni',
    '衛星通信アンテナ、地上局設備の設計・施工',
    ['orbita'],
    ['antenne', 'terra'],
  ),
  trade(
    ['ロボティクス', 'ロボティクス', 'Robotics'],
    'Robotica',
    '宇宙用マニピュレーター、点検ロボットの開発',
    ['tricolore', 'ariminum'],
    ['robotica'],
  ),
  trade(
    ['航空', 'コウクウ', 'Aero'],
    'Droni e mobilità aerea',
    '無人航空機の機体開発、運航管理システム',
    ['ariminum', 'ducale'],
    ['droni', 'UAM'],
  ),
  trade(
    ['推進', 'スイシン', 'Propulsion'],
    'Propulsione',
    '小型衛星用電気推進機、バルブ、推進薬タンク',
    ['orbita', 'lamone'],
    ['propulsione'],
  ),
  trade(
    ['計測', 'ケイソク', 'Instruments'],
    'Misure e collaudi',
    '振動試験・熱真空試験の受託、計測機器の販売',
    ['trebbia', 'tricolore'],
    ['collaudi', 'misure'],
  ),
  trade(
    ['ソフトウェア', 'ソフトウェア', 'Software'],
    'Software e intelligenza artificiale',
    '衛星運用ソフトウェア、画像認識AIの開発',
    ['pineta', 'estense'],
    ['software', 'IA'],
  ),
];
