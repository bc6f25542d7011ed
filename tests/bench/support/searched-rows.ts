import type { Contact } from '~/domain/contacts/contact';
import type { FollowUp } from '~/domain/follow-ups/follow-up';
import type { Activity } from '~/domain/history/activity';
import type { Lead } from '~/domain/leads/lead';
import type { Organisation } from '~/domain/organisations/organisation';

const FIRSTS = ['架空', 'みらい', '東西', 'アクセル', '大空', '瑞穂', 'ノース', '青葉', '光', '銀河'];
const KANA = 'カクウ ミライ トウザイ アクセル オオゾラ ミズホ ノース アオバ ヒカリ ギンガ'.split(' ');
const LATIN = 'Kakuu Mirai Tozai Axel Ozora Mizuho North Aoba Hikari Ginga'.split(' ');
const TRADES = ['精機', '衛星', '電機', '物流', '軸受', 'ロボット', '計測', '材料', '通信', 'システム'];
const ENGLISH =
  'Seiki Satellite Electric Logistics Bearings Robotics Metrics Materials Telecom Systems'.split(' ');
const PEOPLE = [
  '佐藤 健',
  '鈴木 花子',
  '高橋 一郎',
  '田中 美咲',
  '伊藤 翔',
  '渡辺 葵',
  '山本 蓮',
  '中村 さくら',
];
const NOTES = [
  '防災ロボットに関心あり。資料を送ること',
  'Cercano antenne per la banda Ka',
  '来週に打ち合わせを希望',
  'Wants a demo of the new sensor',
  '展示会の後で電話',
  'Hanno un partner a Torino',
];
const OWNERS = ['AB', 'CD', 'GR'];

/** Stored rows that the others are like. */
interface Pattern {
  lead: Lead;
  organisation: Organisation;
  contact: Contact;
  step: FollowUp;
  note: Activity;
  events: readonly { id: string }[];
}

/** Rows by table of one lead among many, with all by which it is searched. The same number gives the same names. */
export function searchedRows(at: number, { lead, organisation, contact, step, note, events }: Pattern) {
  const pick = <T>(list: readonly T[], prime: number): T =>
    list[Math.floor(at / prime + at * prime) % list.length] as T;
  const one = pick([...FIRSTS.keys()], 7);
  const two = pick([...TRADES.keys()], 3);
  const id = crypto.randomUUID();
  const organisationId = crypto.randomUUID();
  const site = `${LATIN[one]}-${ENGLISH[two]}-${at}`.toLowerCase();
  const createdAt = new Date(Date.parse(lead.createdAt) - at * 60_000).toISOString();
  return {
    leads: { ...lead, id, organisationId, createdAt, eventId: pick(events, 11).id, owner: pick(OWNERS, 5) },
    organisations: {
      ...organisation,
      id: organisationId,
      keys: [],
      nameJa: `${FIRSTS[one]}${TRADES[two]}${at}株式会社`,
      nameKana: `${KANA[one]}${at}`,
      nameEn: `${LATIN[one]} ${ENGLISH[two]} ${at} Co., Ltd.`,
      corporateNumber: String(1_000_000_000_000 + at * 7919),
      website: `https://www.${site}.example/`,
      emails: [`info@${site}.example`],
    },
    contacts: {
      ...contact,
      id: crypto.randomUUID(),
      organisationId,
      name: pick(PEOPLE, 13),
      nameKana: pick(KANA, 17),
      email: `person${at}@${site}.example`,
    },
    followUps: { ...step, id: crypto.randomUUID(), leadId: id },
    activities: {
      ...note,
      id: crypto.randomUUID(),
      subject: id,
      note: `${pick(NOTES, 19)}。${pick(NOTES, 23)}（${pick(PEOPLE, 29)}、${at}）。${pick(NOTES, 31)}`,
    },
  };
}
