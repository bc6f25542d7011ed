import { withStage } from '~/domain/missions/edit-playbook';
import type { LeadId } from '~/domain/records/ids';
import {
  addContact,
  addFollowUp,
  addNote,
  addToEvent,
  archiveEvent,
  archiveMission,
  assessExport,
  changeContact,
  changeEvent,
  changeFollowUp,
  changeMission,
  changeOrganisation,
  changePlaybook,
  completeFollowUp,
  dateEvent,
  declineValue,
  deleteContact,
  deleteEvent,
  deleteLead,
  deleteMission,
  deleteOrganisation,
  duplicateEvent,
  duplicateMission,
  editNote,
  eventWithMission,
  joinGroup,
  keepApart,
  knowAlsoAs,
  makeEvent,
  makeMission,
  mergeOrganisations,
  moveLead,
  noteOutcome,
  reopenFollowUp,
  restore,
  saveLead,
  setCustom,
  setIntroduction,
  setOwner,
  skipFollowUp,
} from '~/storage';
import { database } from '~/storage/core/database';
import { type Command, NAMED_COMMANDS } from './named-commands';
import { stage } from './scene';
import { DSEI, EXPO, mirai, TODAY, TOKYO, VENTURE_CAFE } from './store';

const mission = async () => (await eventWithMission(EXPO)).mission;
const event = async () => (await eventWithMission(VENTURE_CAFE)).event;

/** Every command that has a history; of two commands the first only prepares. */
export const COMMANDS: Record<string, [Command] | [Command, Command]> = {
  'saving a new company with a person': [
    () => saveLead(mirai({ fields: { nameJa: '架空電機株式会社' }, contact: { name: '山田 太郎' } }), TODAY),
  ],
  'saving a known company at another event': [
    () => saveLead(mirai({ eventId: EXPO, fields: { ...mirai().fields, phone: '+81355550101' } }), TODAY),
  ],
  'saving a company that is in the trash': [
    ({ organisation }) => deleteOrganisation(organisation),
    () => saveLead(mirai(), TODAY),
  ],
  'saving a company different from another': [
    ({ organisation }) => {
      const answers = [{ id: organisation, is: 'different' as const }];
      return saveLead(mirai({ fields: { nameJa: 'みらい衛星' }, answers }), TODAY);
    },
  ],
  'adding a known company to an event': [({ organisation }) => addToEvent(organisation, DSEI, TODAY)],
  'adding to an event a lead that is in the trash': [
    ({ lead }) => deleteLead(lead),
    ({ organisation }) => addToEvent(organisation, VENTURE_CAFE, TODAY),
  ],
  'closing a lead': [
    ({ lead }) => moveLead(lead, stage('lost'), TODAY, { lostReason: 'price', note: 'caro' }),
  ],
  'going on without the export review': [
    ({ organisation }) => addToEvent(organisation, DSEI, TODAY),
    async () => {
      const lead = await database.leads.where({ eventId: DSEI }).first();
      const override = { by: 'GR', note: 'parere orale' };
      await moveLead(lead?.id as LeadId, stage('meeting'), TODAY, { override });
    },
  ],
  'parking a lead': [({ lead }) => moveLead(lead, stage('parked'), TODAY, { resumeOn: '2027-02-01' })],
  'resuming a parked lead': [
    ({ lead }) => moveLead(lead, stage('parked'), TODAY, { resumeOn: '2027-02-01' }),
    ({ lead }) => moveLead(lead, stage('agreed'), TODAY, { outcome: 'mou' }),
  ],
  'completing a step with the next one and a stage': [
    ({ step }) =>
      completeFollowUp(step, { today: TODAY, next: 'connect', stage: stage('thanked'), note: 'fatto' }),
  ],
  'skipping a step': [({ step }) => skipFollowUp(step, { today: TODAY, next: 'connect' })],
  'changing a step': [({ step }) => changeFollowUp(step, { dueOn: TODAY, name: 'Chiamare' })],
  'adding a step': [({ lead }) => addFollowUp(lead, { name: 'Chiamare ICE', dueOn: TODAY })],
  'reopening a step': [({ ended }) => reopenFollowUp(ended)],
  'introducing a lead': [({ lead }) => setIntroduction(lead, 'meeo', 'suggested')],
  'introducing a lead further': [
    ({ lead }) => setIntroduction(lead, 'meeo', 'suggested'),
    ({ lead }) => setIntroduction(lead, 'meeo', 'met'),
  ],
  'withdrawing an introduction': [
    ({ lead }) => setIntroduction(lead, 'meeo', 'suggested'),
    ({ lead }) => setIntroduction(lead, 'meeo', undefined),
  ],
  'assessing export': [
    ({ lead }) => assessExport(lead, { state: 'stop', areas: ['L185'], trigger: 'person', note: 'no' }),
  ],
  'noting how a meeting went': [({ lead }) => noteOutcome(lead, { meetingOutcome: 'cooperation' })],
  'writing a note': [({ lead }) => addNote(lead, 'richiamare')],
  'editing a note': [({ note }) => editNote(note, 'cerca sensori')],
  'filling own fields': [({ lead }) => setCustom(lead, { stand: 'B12' })],
  'emptying own fields': [
    ({ lead }) => setCustom(lead, { stand: 'B12' }),
    ({ lead }) => setCustom(lead, { stand: '' }),
  ],
  'giving a lead to somebody': [({ lead }) => setOwner(lead, 'GR')],
  'changing an organisation': [
    ({ organisation }) =>
      changeOrganisation(organisation, {
        nameJa: 'みらい衛星通信株式会社',
        nameEn: undefined,
        phone: '+81355550101',
        website: 'https://mirai.example/',
      }),
  ],
  'declining a value': [({ organisation }) => declineValue(organisation, 'phone', '+81355550101')],
  'knowing a company by another name': [
    ({ organisation }) => knowAlsoAs(organisation, { nameJa: 'ミライ衛星', nameKana: 'ミライエイセイ' }, {}),
  ],
  'joining a group': [({ organisation, otherOrganisation }) => joinGroup(organisation, otherOrganisation)],
  'leaving a group': [
    ({ organisation, otherOrganisation }) => joinGroup(organisation, otherOrganisation),
    ({ organisation }) => joinGroup(organisation, undefined),
  ],
  'marking two as different': [
    ({ organisation, otherOrganisation }) => keepApart(organisation, otherOrganisation),
  ],
  'merging with leads that become one': [
    ({ organisation, otherOrganisation }) => mergeOrganisations(organisation, otherOrganisation),
  ],
  'merging with a lead and a person that move': [
    async ({ other, otherOrganisation }) => {
      await addToEvent(otherOrganisation, EXPO, TODAY);
      await addContact(otherOrganisation, { name: '山田 太郎' });
      await deleteLead(other);
    },
    ({ organisation, otherOrganisation }) => mergeOrganisations(organisation, otherOrganisation),
  ],
  'deleting a lead': [({ lead }) => deleteLead(lead)],
  'deleting an organisation': [({ organisation }) => deleteOrganisation(organisation)],
  'restoring an organisation': [
    ({ organisation }) => deleteOrganisation(organisation),
    ({ organisation }) => restore('organisations', organisation),
  ],
  'adding a person': [({ organisation }) => addContact(organisation, { name: '山田 太郎', role: '部長' })],
  'changing a person': [
    ({ contact }) => changeContact(contact, { name: '架空 はな子', email: undefined, role: '社長' }),
  ],
  'deleting a person': [({ contact }) => deleteContact(contact)],
  'changing an event': [
    async () =>
      changeEvent(VENTURE_CAFE, {
        ...(await event()),
        name: 'Serata',
        startsOn: '2026-12-18',
        endsOn: undefined,
      }),
  ],
  'clearing an event’s date': [
    async () => changeEvent(VENTURE_CAFE, { ...(await event()), startsOn: undefined, endsOn: undefined }),
  ],
  'dating an event': [
    () => dateEvent(VENTURE_CAFE, '2026-12-18' as typeof TODAY, '2026-12-19' as typeof TODAY),
  ],
  'archiving an event': [() => archiveEvent(VENTURE_CAFE, true)],
  'deleting an event with its leads': [
    ({ lead }) => setIntroduction(lead, 'meeo', 'suggested'),
    () => deleteEvent(VENTURE_CAFE, 'trash'),
  ],
  'deleting an event whose leads go to another': [
    ({ organisation }) => addToEvent(organisation, TOKYO, TODAY),
    () => deleteEvent(VENTURE_CAFE, TOKYO),
  ],
  'making an event': [async () => makeEvent({ ...(await event()), name: 'Kobe' })],
  'copying an event': [() => duplicateEvent(VENTURE_CAFE, 'Serata 2027')],
  'changing a playbook whose lead moves': [
    async () => {
      const { stages, steps } = await event();
      const moves = { captured: stage('qualified') };
      const later = steps.map((step) => ({ ...step, offset: step.offset + 2 }));
      await changePlaybook(VENTURE_CAFE, withStage(stages.slice(1), 'Degustazione', 'x'), later, moves);
    },
  ],
  ...NAMED_COMMANDS,
  'making a mission': [async () => makeMission({ ...(await mission()), name: 'Missione 2027' })],
  'copying a mission': [async () => duplicateMission((await mission()).id, 'Missione 2027')],
  'changing a mission whose closures move steps': [
    async () => dateEvent(VENTURE_CAFE, '2026-12-28' as typeof TODAY, '2026-12-28' as typeof TODAY),
    async () => changeMission((await mission()).id, { ...(await mission()), name: 'Japan', customs: [] }),
  ],
  'archiving a mission': [async () => archiveMission((await mission()).id, true)],
  'deleting a mission': [
    async () => makeMission({ ...(await mission()), name: 'Vuota' }),
    async () => {
      const all = await database.missions.toArray();
      await deleteMission(all.find(({ name }) => name === 'Vuota')?.id as never);
    },
  ],
};
