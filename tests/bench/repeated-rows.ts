/** The rows of one lead, by what they are. */
type OneLead = Record<'organisation' | 'lead' | 'contact' | 'followUp' | 'note', object>;

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
