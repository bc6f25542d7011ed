/** What is noted when a company is met. */
export const FIRST_NOTES: readonly string[] = [
  'Incontrati allo stand: cercano un partner europeo per le prove in orbita. Hanno chiesto la scheda in inglese.',
  'Presentazione di dieci minuti, molto preparati. Decide il direttore tecnico, non era presente.',
  'Interessati a una visita in Emilia-Romagna in primavera. Preferiscono scrivere in giapponese.',
  'Biglietto scambiato con il responsabile estero. Budget approvato ad aprile, prima nulla.',
  'Lavorano già con un fornitore tedesco, ma i tempi di consegna sono lunghi.',
  'Parlano poco inglese: per la chiamata serve un interprete.',
  'Met after the panel. They qualify suppliers themselves and asked for our quality manual.',
  'They are looking for a second source outside Japan; volumes are small, about 40 pieces a year.',
  'Short talk, very concrete: need samples before the end of the fiscal year (March).',
  'Asked whether the technology is available without an export licence. To be checked.',
  '展示ブースで名刺交換。共同研究に関心あり、英文資料を希望。',
  '来期の予算で検討したいとのこと。3月に再度連絡する。',
  '社内で稟議が必要。結論まで二か月ほどかかる見込み。',
  '既存の取引先との違いを質問された。比較表を送る。',
];

/** What is noted as talks go on. */
export const LATER_NOTES: readonly string[] = [
  'Risposta cordiale: confermano l’interesse, ma chiedono di risentirci a fine mese.',
  'Inviata la scheda dell’impresa. Attendono il parere del reparto acquisti.',
  'Call di 30 minuti: bene la parte tecnica, da chiarire chi sostiene il costo delle prove.',
  'Il referente è cambiato: ora segue tutto la sede di Osaka.',
  'Chiedono referenze di clienti fuori dall’Europa.',
  'Sollecitati al telefono tramite l’interprete: risponderanno entro venerdì.',
  'Positive reply. They would like the interface drawings under an NDA first.',
  'No answer to the first mail; reached the switchboard, the right person is on a business trip.',
  'They compared our figures with their own tests and found them plausible.',
  'Video call went well; next time with their chief engineer.',
  '返信あり。サンプルの寸法と納期を知りたいとのこと。',
  '電話で確認。稟議は部長まで通った。',
  '来月、イタリア出張の予定があるため工場見学を提案。',
];

/** What is written in the mission's table field, by event. */
export const TABLES = { fair: 'stand D', meetings: 'tavolo ', evening: 'bancone ', defence: 'stand H' };
