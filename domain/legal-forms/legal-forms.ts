interface LegalFormRow {
  id: string;
  /** Full Japanese names, the canonical one first. */
  ja?: readonly string[];
  /** Latin letters that stand directly before a Japanese name: NPO架空協会. */
  glued?: string;
  /** Its abbreviation in brackets: 株 of (株). */
  short?: readonly string[];
  /** Latin spellings as patterns, case-insensitive, after a blank or comma. */
  latin?: string;
  /** Short Latin spellings, case-sensitive. */
  exact?: string;
  /** Latin spellings that also count before the name. */
  leading?: string;
}

const KAISHA = '[ -]?[kg]aisha';
const RL = 'r\\.? ?l\\.?';
const CONSORTILE = 'soc(?:iet[àa])?\\.? cons(?:ortile)?\\.?';

/** Legal forms by id (docs/domain-rules.md 3.1) and other forms of Japanese registers. */
export const LEGAL_FORMS = [
  {
    id: 'ja:kk',
    ja: ['株式会社'],
    short: ['株'],
    exact: 'KK',
    leading: `kabushiki${KAISHA}|k\\. ?k\\.`,
  },
  { id: 'ja:yk', ja: ['有限会社'], short: ['有'], exact: 'YK', leading: `y[uū]gen${KAISHA}|y\\. ?k\\.` },
  {
    id: 'ja:gk',
    ja: ['合同会社'],
    short: ['同', '合'],
    exact: 'GK',
    leading: `g[oō]d[oō]${KAISHA}|g\\. ?k\\.`,
  },
  { id: 'ja:goshi', ja: ['合資会社'], short: ['資'], leading: `g[oō]shi${KAISHA}` },
  { id: 'ja:gomei', ja: ['合名会社'], short: ['名'], leading: `g[oō]mei${KAISHA}` },
  { id: 'ja:sogo', ja: ['相互会社'], short: ['相'] },
  { id: 'ja:tmk', ja: ['特定目的会社'] },
  { id: 'ja:llp', ja: ['有限責任事業組合'] },
  { id: 'ja:lps', ja: ['投資事業有限責任組合'] },
  { id: 'ja:toshi', ja: ['投資法人'] },
  { id: 'ja:ippan-sha', ja: ['一般社団法人'], short: ['一社'], leading: 'general incorporated association' },
  { id: 'ja:ippan-zai', ja: ['一般財団法人'], short: ['一財'], leading: 'general incorporated foundation' },
  {
    id: 'ja:koeki-sha',
    ja: ['公益社団法人'],
    short: ['公社'],
    leading: 'public interest incorporated association',
  },
  {
    id: 'ja:koeki-zai',
    ja: ['公益財団法人'],
    short: ['公財'],
    leading: 'public interest incorporated foundation',
  },
  { id: 'ja:shadan', ja: ['社団法人'], short: ['社'], leading: 'incorporated association' },
  { id: 'ja:zaidan', ja: ['財団法人'], short: ['財'], leading: 'incorporated foundation' },
  {
    id: 'ja:npo',
    ja: ['特定非営利活動法人', '認定特定非営利活動法人', '認定NPO法人', 'NPO法人'],
    glued: 'NPO',
    short: ['特非', 'NPO', 'NPO法人'],
    leading: 'npo|specified non-?profit corporation',
  },
  {
    id: 'ja:kokken',
    ja: ['国立研究開発法人'],
    short: ['研', '国研'],
    leading: 'national research and development agency',
  },
  {
    id: 'ja:dokuho',
    ja: ['独立行政法人'],
    short: ['独', '独法'],
    exact: 'IAI',
    leading: 'incorporated administrative agency|independent administrative (?:institution|agency)',
  },
  { id: 'ja:chidoku', ja: ['地方独立行政法人'], short: ['地独'] },
  {
    id: 'ja:kokudai',
    ja: ['国立大学法人'],
    short: ['国', '国大'],
    leading: 'national university corporation',
  },
  { id: 'ja:kodai', ja: ['公立大学法人'], short: ['公大'], leading: 'public university corporation' },
  { id: 'ja:kyodo-riyo', ja: ['大学共同利用機関法人'] },
  {
    id: 'ja:gakko',
    ja: ['学校法人', '準学校法人'],
    short: ['学'],
    leading: 'incorporated educational institution',
  },
  {
    id: 'ja:shakai-iryo',
    ja: ['社会医療法人', '社会医療法人社団', '社会医療法人財団'],
  },
  { id: 'ja:iryo', ja: ['医療法人', '医療法人社団', '医療法人財団', '特定医療法人'], short: ['医'] },
  { id: 'ja:fukushi', ja: ['社会福祉法人'], short: ['福', '社福'] },
  { id: 'ja:shukyo', ja: ['宗教法人'], short: ['宗'] },
  { id: 'ja:kansa', ja: ['監査法人', '有限責任監査法人'] },
  { id: 'ja:bengoshi', ja: ['弁護士法人', '弁護士・外国法事務弁護士共同法人'], short: ['弁'] },
  { id: 'ja:zeirishi', ja: ['税理士法人'], short: ['税'] },
  { id: 'ja:benrishi', ja: ['弁理士法人', '特許業務法人'] },
  { id: 'ja:shihoshoshi', ja: ['司法書士法人'], short: ['司'] },
  { id: 'ja:gyoseishoshi', ja: ['行政書士法人'], short: ['行'] },
  { id: 'ja:sharoshi', ja: ['社会保険労務士法人', '社労士法人'], short: ['労'] },
  { id: 'ja:chosashi', ja: ['土地家屋調査士法人'] },
  { id: 'ja:noji', ja: ['農事組合法人'], short: ['農'] },
  { id: 'ja:nogyo', ja: ['農業生産法人', '農業法人'] },
  { id: 'ja:kyodo-kumiai', ja: ['協同組合'], short: ['協'] },
  { id: 'ja:jigyo-kumiai', ja: ['事業協同組合'] },
  { id: 'ja:nokyo', ja: ['農業協同組合'] },
  { id: 'ja:gyokyo', ja: ['漁業協同組合'] },
  { id: 'ja:seikyo', ja: ['生活協同組合', '消費生活協同組合'] },
  { id: 'ja:shinrin', ja: ['森林組合'] },
  { id: 'ja:kigyo-kumiai', ja: ['企業組合'], short: ['企'] },
  { id: 'ja:kyogyo', ja: ['協業組合'] },
  { id: 'ja:shoko-kumiai', ja: ['商工組合'] },
  { id: 'ja:gijutsu', ja: ['技術研究組合'] },
  { id: 'ja:shinkin', ja: ['信用金庫'] },
  { id: 'ja:rokin', ja: ['労働金庫'] },
  { id: 'ja:shinkumi', ja: ['信用組合', '信用協同組合'] },
  { id: 'ja:kunren', ja: ['職業訓練法人'] },
  { id: 'ja:kosei', ja: ['更生保護法人'] },
  { id: 'ja:kanri', ja: ['管理組合法人'] },
  { id: 'en:co-ltd', latin: 'co(?:mpany)? ?[.,]{0,2} ?[.,]? ?(?:ltd|limited)\\.?' },
  { id: 'en:inc', latin: 'inc\\.?|incorporated' },
  { id: 'en:corp', latin: 'corp\\.?|corporation' },
  { id: 'en:pte-ltd', latin: 'pte\\.?,? (?:ltd|limited)\\.?' },
  { id: 'en:pty-ltd', latin: 'pty\\.?,? (?:ltd|limited)\\.?' },
  { id: 'en:ltd', latin: 'ltd\\.?|limited' },
  { id: 'en:llc', latin: 'l\\.? ?l\\.? ?c\\.?' },
  { id: 'en:llp', latin: 'l\\.? ?l\\.? ?p\\.?' },
  { id: 'en:plc', latin: 'p\\.?l\\.?c\\.?' },
  { id: 'it:spa', latin: 's\\.? ?p\\.? ?a\\.?', leading: 'societ[àa] per azioni' },
  {
    id: 'it:srls',
    latin: `s\\.? ?${RL} ?s\\.?|s\\.? ?${RL} semplificata|societ[àa] a responsabilit[àa] limitata semplificata`,
  },
  { id: 'it:srl', latin: `s\\.? ?${RL}`, leading: 'societ[àa] a responsabilit[àa] limitata' },
  {
    id: 'it:scpa',
    latin: `s\\.? ?c(?:ons)?\\.? ?p\\.? ?a\\.?|${CONSORTILE} p\\.? ?a\\.?`,
    leading: `${CONSORTILE} per azioni`,
  },
  {
    id: 'it:scarl',
    latin: `s\\.? ?c(?:ons)?\\.? ?a\\.? ?${RL}|s\\.? ?c(?:ons)?\\.? ?${RL}|${CONSORTILE} a ?${RL}`,
    leading: `${CONSORTILE} a responsabilit[àa] limitata`,
  },
  { id: 'it:sas', latin: 's\\.? ?a\\.? ?s\\.?', leading: 'societ[àa] in accomandita semplice' },
  { id: 'it:snc', latin: 's\\.? ?n\\.? ?c\\.?', leading: 'societ[àa] in nome collettivo' },
  {
    id: 'it:coop',
    latin: `soc\\.? ?coop\\.?(?: soc(?:iale)?\\.?| agr(?:icola)?\\.?)?(?: ?a\\.? ?${RL}| ?p\\.? ?a\\.?)?|coop\\.`,
    leading: 'societ[àa] cooperativa(?: sociale| agricola)?(?: a responsabilit[àa] limitata| per azioni)?',
  },
  { id: 'de:gmbh', latin: 'gmbh(?: ?& ?co\\.? ?kg)?|g\\.m\\.b\\.h\\.' },
  { id: 'de:ag', exact: 'AG' },
  { id: 'eu:se', exact: 'SE' },
  { id: 'fr:sa', latin: 's\\. ?a\\.', exact: 'SA' },
  { id: 'fr:sarl', latin: `s\\.? ?à\\.? ?${RL}|s\\.?a\\.?r\\.?l\\.?` },
  { id: 'nl:bv', latin: 'b\\. ?v\\.', exact: 'BV' },
  { id: 'nl:nv', latin: 'n\\. ?v\\.', exact: 'NV' },
  { id: 'se:ab', exact: 'AB' },
  { id: 'es:sl', latin: 's\\. ?l\\.' },
] as const satisfies readonly LegalFormRow[];

/** Country code and abbreviation: `ja:kk`, `it:srl`. */
export type LegalFormId = (typeof LEGAL_FORMS)[number]['id'];

/** `LEGAL_FORMS` with uniform types, for iteration. */
export const LEGAL_FORM_ROWS: readonly (LegalFormRow & { id: LegalFormId })[] = LEGAL_FORMS;
