import type { LetterKind, LetterLanguage } from './letter';

/** Subject and body of a letter with placeholders such as `{person}`. */
export interface Wording {
  subject: string;
  body: string;
}

const JA_CLOSING = `何卒よろしくお願い申し上げます。

{sender}
{body}`;
const EN_CLOSING = `Kind regards,

{sender}
{body}`;
const IT_CLOSING = `Cordiali saluti

{sender}
{body}`;

/** Built-in wordings. The Japanese ones follow business style: 拝啓 … 敬具 only in the first letter, 貴社 for the reader's company, humble forms for the writer. */
export const WORDINGS: Record<LetterLanguage, Record<LetterKind, Wording>> = {
  ja: {
    thanks: {
      subject: '面談の御礼（{event}）',
      body: `{addressee}

拝啓
時下ますますご清栄のこととお慶び申し上げます。
{body}の{sender}と申します。

このたびは{occasion}におきまして、ご多用のところ貴重なお時間を賜り、誠にありがとうございました。貴社のお取り組みについて直接お話を伺うことができ、大変勉強になりました。

今後、{members}との連携の可能性につきまして、改めてご相談させていただければ幸いに存じます。ご関心をお持ちの点がございましたら、どうぞご遠慮なくお申し付けください。

まずは略儀ながら、メールにて御礼申し上げます。

敬具

{sender}
{body}`,
    },
    presentation: {
      subject: '企業紹介資料のご案内（{event}）',
      body: `{addressee}

いつもお世話になっております。
{body}の{sender}でございます。

先日は{occasion}にてお時間をいただき、誠にありがとうございました。

つきましては、貴社との連携の可能性があると考えております{members}をご紹介申し上げたく、資料をお送りいたします。ご高覧いただけますと幸いに存じます。

ご関心をお持ちいただけましたら、詳しくご説明する機会を設けさせていただきます。ご不明な点などございましたら、お気軽にお知らせください。

${JA_CLOSING}`,
    },
    reminder: {
      subject: '先日のご連絡につきまして（{event}）',
      body: `{addressee}

お世話になっております。
{body}の{sender}でございます。

先日お送りいたしましたメールにつきまして、その後いかがでしょうか。ご多忙のところ恐れ入りますが、差し支えのない範囲でご検討の状況をお聞かせいただけますと幸いに存じます。

{occasion}でお話を伺って以来、{members}との連携につきまして、ぜひ具体的にご相談申し上げたいと存じております。

なお、行き違いにご返信をいただいておりました場合は、何卒ご容赦くださいますようお願い申し上げます。

引き続き、${JA_CLOSING}`,
    },
    call: {
      subject: 'オンライン打ち合わせのお願い（{event}）',
      body: `{addressee}

お世話になっております。
{body}の{sender}でございます。

先日は{occasion}にてお時間をいただき、誠にありがとうございました。

つきましては、{members}との連携につきまして、30分ほどオンラインにて打ち合わせのお時間を頂戴できませんでしょうか。時差の都合上、日本時間の16時から18時までの間ですと大変ありがたく存じますが、ご都合に合わせて調整いたします。

恐れ入りますが、ご都合のよろしい日時を二、三お知らせいただけますと幸いに存じます。

ご検討のほど、${JA_CLOSING}`,
    },
  },
  en: {
    thanks: {
      subject: 'Thank you for your time – {event}',
      body: `{addressee}

Thank you very much for the time you gave us {occasion}. It was a pleasure to learn about the work of {organisation} at first hand.

We would be glad to explore with you how {members} could work together with {organisation}. Please let us know which points interest you most.

${EN_CLOSING}`,
    },
    presentation: {
      subject: 'Introducing companies from our delegation – {event}',
      body: `{addressee}

Thank you again for the time you gave us {occasion}.

We see room for cooperation between {organisation} and {members}, and are sending you material about them. We would be pleased to arrange a conversation on whatever interests you.

${EN_CLOSING}`,
    },
    reminder: {
      subject: 'Following up on our message – {event}',
      body: `{addressee}

May I come back to the message we sent you after we met {occasion}? We would be grateful to hear how you see a possible cooperation with {members}, even if it is too early for a decision.

If you have already replied in the meantime, please disregard this message.

${EN_CLOSING}`,
    },
    call: {
      subject: 'Proposal for a short call – {event}',
      body: `{addressee}

Thank you again for the time you gave us {occasion}.

Would you be available for an online call of about 30 minutes to discuss a possible cooperation with {members}? Between 16:00 and 18:00 Japan time would suit us best, but we will gladly adapt to your schedule. Two or three dates that are convenient for you would be very helpful.

${EN_CLOSING}`,
    },
  },
  it: {
    thanks: {
      subject: 'Grazie per l’incontro – {event}',
      body: `{addressee}

grazie per il tempo che ci ha dedicato {occasion}. È stato un piacere conoscere da vicino l’attività di {organisation}.

Ci farebbe piacere valutare insieme una collaborazione con {members}. Ci indichi pure gli aspetti che Le interessano di più.

${IT_CLOSING}`,
    },
    presentation: {
      subject: 'Presentazione delle imprese della delegazione – {event}',
      body: `{addressee}

grazie ancora per il tempo che ci ha dedicato {occasion}.

Riteniamo che ci sia spazio per una collaborazione tra {organisation} e {members}: Le inviamo del materiale di presentazione e restiamo a disposizione per un approfondimento.

${IT_CLOSING}`,
    },
    reminder: {
      subject: 'In merito al nostro messaggio – {event}',
      body: `{addressee}

torniamo sul messaggio che Le abbiamo inviato dopo esserci conosciuti {occasion}. Ci farebbe piacere sapere come vede una possibile collaborazione con {members}, anche se è presto per una decisione.

Se nel frattempo ci ha già risposto, non tenga conto di questo messaggio.

${IT_CLOSING}`,
    },
    call: {
      subject: 'Proposta di una breve call – {event}',
      body: `{addressee}

grazie ancora per il tempo che ci ha dedicato {occasion}.

Sarebbe disponibile per una call di circa 30 minuti su una possibile collaborazione con {members}? Per noi l’ideale è tra le 16:00 e le 18:00 ora del Giappone, ma ci adattiamo volentieri ai Suoi impegni. Ci indichi due o tre date per Lei comode.

${IT_CLOSING}`,
    },
  },
};

/** Information notice for persons whose data was not obtained from them (art. 14 GDPR); the user fills in the controller. */
export const NOTICES: Record<LetterLanguage, string> = {
  ja: `【個人情報の取扱いについて（EU一般データ保護規則第14条）】
貴殿のお名前とご連絡先は、{source}より取得し、展示会・商談後のご連絡のために{body}が管理しております。開示・訂正・削除のご請求、またはご連絡の停止をご希望の場合は、本メールにご返信ください。監督機関への申立ても可能です。`,
  en: `Information on your personal data (art. 14 GDPR): {body} holds your name and contact details, obtained from {source}, in order to follow up business contacts made at the event. You may ask to see, correct or erase them, or object to being contacted, by replying to this message; you may also complain to a supervisory authority.`,
  it: `Informativa sui Suoi dati personali (art. 14 GDPR): {body} conserva il Suo nome e i Suoi recapiti, ottenuti da {source}, per dare seguito ai contatti d’affari nati all’evento. Può chiedere di vederli, correggerli o cancellarli, oppure opporsi a essere contattato, rispondendo a questo messaggio; può anche presentare reclamo a un’autorità di controllo.`,
};
