/** The rows of one lead, by what they are. */
type OneLead = Record<'organisation' | 'lead' | 'contact' | 'followUp' | 'note', object>;

/** An invented company with a contact and a note, as the form saves it. */
export const ONE_LEAD = {
  fields: {
    nameJa: '架空精機株式会社',
    nameEn: 'Kaku Seiki Co., Ltd.',
    corporateNumber: '7999901000001',
    website: 'https://kaku-seiki.example/',
    postalCode: '103-0023',
    prefecture: '東京都',
    addressRest: '中央区日本橋本町1-2-3 架空ビル5階',
    emails: ['info@kaku-seiki.example'],
    established: '1998-04-01',
    capitalJpy: 30_000_000,
    employees: 45,
    business: '人工衛星搭載機器の設計、製造、販売 "軽量" 構造; 試験',
  },
  evidence: {},
  contact: { name: '架空 花子', role: '営業部長' },
  note: 'Incontrata allo stand; richiamare.',
};

/** Area codes in the proportions of an office's list: a third in Tokyo, the rest all over Japan. */
const AREAS = ['3', '3', '3', '3', '6', '45', '52', '92', '75', '11', '22', '29', '776', '265'];

/** Rows of `count` leads like one, by table, each with ids, a name and a phone number of its own. */
export const repeatedRows = (one: OneLead, count: number) =>
  Array.from({ length: count }, (_, at) => {
    const [organisationId, leadId] = [crypto.randomUUID(), crypto.randomUUID()];
    const phone = phoneOf(at);
    const nameJa = `架空精機${at}株式会社`;
    return {
      organisations: { ...one.organisation, id: organisationId, nameJa, phone, fax: phone, keys: [] },
      leads: { ...one.lead, id: leadId, organisationId },
      contacts: { ...one.contact, id: crypto.randomUUID(), organisationId },
      followUps: { ...one.followUp, id: crypto.randomUUID(), leadId },
      activities: { ...one.note, id: crypto.randomUUID(), subject: leadId },
    };
  });

/** A phone number in E.164: nine digits after +81. */
function phoneOf(at: number): string {
  const area = AREAS[at % AREAS.length] ?? '';
  const digits = String(2_000_000 + ((at * 48_271) % 7_999_999)).repeat(2);
  return `+81${area}${digits.slice(0, 9 - area.length)}`;
}
