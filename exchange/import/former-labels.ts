import type { ColumnKey } from '../export/lead-columns';

/** Headings of earlier versions, in any language: files written by them still come back. */
export const FORMER_HEADINGS: Readonly<Partial<Record<ColumnKey, readonly string[]>>> = {
  corporateNumber: ['Numero aziendale giapponese (法人番号)'],
  contactName: ['担当者'],
  contactEmail: ['担当者メールアドレス'],
  erOrganisation: ['E-R member interested', 'Impresa/ente E-R interessato', '関心を持つE-R企業・団体'],
  lostReason: ['終了理由'],
  owner: ['担当'],
  exportControl: ['輸出管理確認'],
};

/** Words of earlier versions by id, in any language. A word of today that is the same goes first. */
export const FORMER_WORDS = {
  stage: {
    captured: ['Acquisito', '取り込み済み'],
    qualified: ['選別済み'],
    lost: ['終了'],
  },
  step: {
    resume: ['Take it up again'],
    qualify: ['A/B/Cの選別'],
    report: ['Report to ART-ER', 'Rapporto ad ART-ER', 'ART-ERへの報告'],
  },
  outcome: { visit: ['Visit to Emilia-Romagna', 'Visita in Emilia-Romagna', 'エミリア・ロマーニャ州訪問'] },
  meetingOutcome: {},
  lostReason: {
    'own-choice': [
      'Choice of the Emilia-Romagna firm',
      'Scelta dell’impresa emiliano-romagnola',
      "Scelta dell'impresa emiliano-romagnola",
      '州側企業の判断',
    ],
    'contact-left': ['Contatto non più in azienda', '担当者が退職・異動'],
  },
  exportState: {
    not_assessed: ['Non valutato'],
    to_review: ['Da verificare'],
    reviewed: ['Verificato'],
    stop: ['Fermo'],
  },
} satisfies Record<string, Record<string, readonly string[]>>;
