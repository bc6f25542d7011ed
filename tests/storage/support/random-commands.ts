import type { Contact } from '~/domain/contacts/contact';
import type { FollowUp } from '~/domain/follow-ups/follow-up';
import type { Activity } from '~/domain/history/activity';
import type { Lead } from '~/domain/leads/lead';
import type { Organisation } from '~/domain/organisations/organisation';
import { Problem } from '~/domain/problem';
import {
  addContact,
  addFollowUp,
  addNote,
  addToEvent,
  changeContact,
  changeEvent,
  changeFollowUp,
  changeOrganisation,
  completeFollowUp,
  deleteContact,
  deleteEvent,
  deleteLead,
  deleteOrganisation,
  editNote,
  eventWithMission,
  joinGroup,
  keepApart,
  mergeOrganisations,
  moveLead,
  reopenFollowUp,
  restore,
  saveLead,
  saveLetter,
  setCustom,
  setIntroduction,
  setOwner,
  setTags,
  skipFollowUp,
} from '~/storage';
import { database } from '~/storage/core/database';
import { stage } from './scene';
import { EXPO, mirai, TODAY, TOKYO, VENTURE_CAFE } from './store';

const EVENTS = [VENTURE_CAFE, EXPO, TOKYO] as const;
const GROUP = { website: 'https://gruppo.example/' };
const WORDS = ['uno', 'due', 'tre'] as const;

/** Random picks from stored records, deleted ones included. */
export interface Choice {
  organisation(): Organisation;
  lead(): Lead;
  step(): FollowUp;
  contact(): Contact;
  note(): Activity;
  event(): (typeof EVENTS)[number];
  word(): string;
}
export type Command = (choice: Choice) => Promise<unknown>;

/** Usual commands, on randomly picked records. */
export const COMMANDS: Command[] = [
  ({ word, event }) => {
    const name = word();
    // Its own site: captured on two devices it has one id.
    const fields = {
      nameJa: `${name}電機株式会社`,
      website: `https://${name}-denki.example/`,
      business: word(),
    };
    return saveLead(mirai({ eventId: event(), fields, note: word() }), TODAY);
  },
  // Two companies that share one site.
  ({ word, event }) =>
    saveLead(
      mirai({
        eventId: event(),
        fields:
          word() === 'uno'
            ? { ...GROUP, nameJa: '架空物流株式会社', corporateNumber: '2999901000006' }
            : { ...GROUP, nameJa: '架空商事株式会社', corporateNumber: '6999901000002' },
        url: GROUP.website,
        contact: { name: `架空 ${word()}` },
      }),
      TODAY,
    ),
  ({ word, event }) =>
    saveLead(
      mirai({ eventId: event(), contact: { name: `架空 ${word()}`, email: `${word()}@x.example` } }),
      TODAY,
    ),
  ({ organisation, event }) => addToEvent(organisation().id, event(), TODAY),
  ({ lead, word }) => moveLead(lead().id, stage(word() === 'uno' ? 'thanked' : 'qualified'), TODAY),
  ({ lead }) => moveLead(lead().id, stage('parked'), TODAY, { resumeOn: '2027-02-01' }),
  ({ step }) => completeFollowUp(step().id, { today: TODAY, next: 'connect', stage: stage('engaged') }),
  ({ step, word }) => changeFollowUp(step().id, { name: word() }),
  ({ lead, word }) => addFollowUp(lead().id, { name: word() }),
  ({ lead, word }) => setOwner(lead().id, word()),
  ({ lead, word }) => setCustom(lead().id, { [word()]: word() }),
  ({ lead, word }) => setTags([lead().id], { add: [word()] }),
  ({ lead, word }) => setIntroduction(lead().id, 'meeo', word() === 'uno' ? undefined : 'met'),
  ({ lead, word }) => addNote(lead().id, word()),
  ({ note, word }) => editNote(note().id, word()),
  ({ organisation, word }) => changeOrganisation(organisation().id, { nameEn: word(), business: word() }),
  ({ organisation }) => joinGroup(organisation().id, organisation().id),
  ({ organisation }) => keepApart(organisation().id, organisation().id),
  ({ organisation, word }) => addContact(organisation().id, { name: `架空 ${word()}` }),
  ({ contact, word }) => changeContact(contact().id, { name: `架空 ${word()}`, role: word() }),
  ({ contact }) => deleteContact(contact().id),
  ({ lead }) => deleteLead(lead().id),
  ({ organisation }) => deleteOrganisation(organisation().id),
  ({ lead }) => restore('leads', lead().id),
  ({ organisation }) => restore('organisations', organisation().id),
  ({ word }) => saveLetter({ kind: 'thanks', language: 'it', subject: word(), body: word() }),
  ({ step }) => skipFollowUp(step().id, { today: TODAY }),
  ({ step }) => reopenFollowUp(step().id),
  ({ contact }) => restore('contacts', contact().id),
  ({ event }) => restore('missionEvents', event()),
  ({ event }) => deleteEvent(event(), event()),
  ({ event }) => deleteEvent(event(), 'trash'),
  async ({ event, word }) => {
    const id = event();
    return changeEvent(id, { ...(await eventWithMission(id)).event, name: word() });
  },
  ({ organisation }) => mergeOrganisations(organisation().id, organisation().id),
];

/** Runs a command on random picks; a refused one does nothing. */
export async function attempt(command: Command, choices: readonly number[]): Promise<void> {
  const [organisations, leads, steps, contacts, activities] = await Promise.all([
    database.organisations.toArray(),
    database.leads.toArray(),
    database.followUps.toArray(),
    database.contacts.toArray(),
    database.activities.filter(({ note }) => note !== undefined).toArray(),
  ]);
  let at = 0;
  const from =
    <T>(list: readonly T[]) =>
    (): T => {
      const found = list[(choices[at++ % choices.length] ?? 0) % list.length];
      if (found === undefined) throw new Problem('lead-gone');
      return found;
    };
  try {
    await command({
      organisation: from(organisations),
      lead: from(leads),
      step: from(steps),
      contact: from(contacts),
      note: from(activities),
      event: from(EVENTS),
      word: from(WORDS),
    });
  } catch (failure) {
    if (!(failure instanceof Problem)) throw failure;
  }
}
