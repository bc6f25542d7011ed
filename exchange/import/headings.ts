import type { ImportField, ReadOnlyField } from '~/domain/import/row';
import type { CustomKey } from '~/domain/missions/custom-field';
import { headingKey } from '../heading-key';

/** Target of a column: a field, a custom field of a mission, the note, ignored by the user, or a read-only column of Goen's own. */
export type Target = ImportField | CustomKey | ReadOnlyField | 'note' | 'ignore';

/** Targets by normalised heading. */
export type Headings = ReadonlyMap<string, Target>;

/** Headings of matchmaking sites, exhibitor lists and other tools. */
const SYNONYMS: Readonly<Partial<Record<Exclude<Target, CustomKey>, string>>> = {
  name: 'company, company name, organisation, organization, organisation name, organization name, exhibitor, exhibitor name, firm, account, account name, azienda, ragione sociale, denominazione, società, impresa, ente, nome azienda, nome, name, espositore, 会社名, 企業名, 社名, 法人名, 商号, 団体名, 出展社名, 出展者名, 組織名, 名称',
  nameJa: 'company name (japanese), japanese name, nome giapponese, 会社名（日本語）, 和文社名, 日本語名',
  nameEn:
    'company name (english), english name, nome inglese, nome internazionale, 英文社名, 英文名, 英語名, 会社名（英語）',
  legalForm: 'legal form, forma giuridica, 法人格',
  corporateNumber: 'corporate number, houjin bangou, numero aziendale, 法人番号, registration number',
  invoiceNumber: 'invoice number, インボイス番号, 登録番号, 適格請求書発行事業者登録番号',
  website:
    'website, web site, web, url, homepage, home page, site, sito, sito web, sito internet, www, webサイト, ホームページ, ウェブサイト, hp',
  sector: 'sector, industry, settore, filiera, category, categoria, 業種, 業界, 分野, カテゴリー',
  business:
    'business, activity, activities, attività, products, prodotti, business description, description, descrizione, about, profile, profilo, 事業内容, 製品, 取扱製品, 概要, 会社概要',
  prefecture: 'prefecture, prefettura, 都道府県',
  postalCode: 'postal code, postcode, post code, zip, zip code, cap, codice postale, 郵便番号',
  address: 'address, street, street address, indirizzo, via, sede, 住所, 所在地, 本社所在地',
  city: 'city, town, città, comune, 市区町村',
  phone: 'phone, telephone, tel, tel., phone number, telefono, numero di telefono, 電話, 電話番号, tel番号',
  fax: 'fax, fax number, ファックス, fax番号, ファクス',
  email:
    'email, e-mail, mail, e-mail address, email address, company email, posta elettronica, indirizzo e-mail, メール, メールアドレス, eメール',
  foundedYear: 'founded, year founded, year of establishment, anno di fondazione, fondata nel, 設立年',
  founded: 'date of establishment, data di costituzione, established, 設立, 設立年月日, 創業',
  capitalJpy: 'capital, share capital, capitale, capitale sociale, 資本金',
  employees:
    'employees, number of employees, staff, dipendenti, addetti, numero dipendenti, 従業員数, 社員数, 従業員',
  contactName:
    'contact, contact person, contact name, full name, participant, referente, contatto, persona di contatto, nominativo, nome e cognome, 担当者, 担当者名, ご担当者, 氏名, お名前, 代表者, 代表者名',
  firstName: 'first name, given name, nome proprio, 名',
  lastName: 'last name, surname, family name, cognome, 姓',
  contactRole:
    'title, job title, position, role, function, qualifica, ruolo, carica, posizione, funzione, 役職, 肩書, 肩書き, 部署・役職',
  contactEmail:
    'contact email, personal email, e-mail referente, email referente, participant email, 担当者メール, 担当者メールアドレス',
  contactPhone:
    'mobile, mobile phone, cell, cellulare, direct phone, contact phone, telefono referente, 携帯, 携帯電話, 担当者電話番号',
  stage: 'stage, fase, 段階',
  outcome: 'outcome, esito, 結果',
  nextAction: 'next action, next step, prossima azione, prossimo passo, 次のアクション',
  nextDue: 'due, due date, scadenza, 期限, 期日',
  owner: 'owner, assigned to, responsabile, assegnato a, 担当, 社内担当',
  priority: 'priority, priorità, 優先度',
  tags: 'tags, tag, label, labels, etichette, etichetta, parole chiave, keywords, タグ',
  notes:
    'notes, note, comment, comments, remarks, remark, commenti, commento, osservazioni, annotazioni, 備考, メモ, コメント, 摘要',
  // With the headings of files that earlier versions wrote.
  erOrganisation:
    'interested member, impresa interessata, 関心企業, E-R member interested, Impresa/ente E-R interessato, 関心を持つE-R企業・団体',
  note: 'country, nation, paese, nazione, stato/paese, 国, 国名, 国籍, stand, stand no, stand number, booth, booth no, booth number, booth no., hall, hall/stand, padiglione, posteggio, ブース, ブース番号, 小間番号, 小間, ホール, 会場',
};

/** Targets by heading: synonyms, overridden by the office's own headings. */
export function headingsWith(own: Iterable<readonly [heading: string, target: Target]>): Headings {
  const meant = new Map<string, Target>();
  for (const [target, words] of Object.entries(SYNONYMS))
    for (const word of words.split(', ')) meant.set(headingKey(word), target as Target);
  for (const [heading, target] of own) meant.set(headingKey(heading), target);
  return meant;
}

/** Proposed target of each column by its heading; a field goes to the first column that names it, unknown columns are ignored. */
export function proposedTargets(heads: readonly string[], headings: Headings): Target[] {
  const taken = new Set<Target>();
  return heads.map((head) => {
    const target = headings.get(headingKey(head)) ?? 'ignore';
    if (target === 'ignore' || target === 'note') return target;
    if (taken.has(target)) return 'ignore';
    taken.add(target);
    return target;
  });
}
