import type { Identifiable } from '~/domain/matching/identity';
import { domainKeyOf } from '~/domain/values/web-domain';
import { type Firm, firmOf, RIVALS, type World } from './generated-firms';
import { english, japanese, reading, registered } from './generated-names';
import { type Dice, diceOf } from './generated-words';

/** A record of a company, as read from a page or directory. */
export interface Generated {
  firm: number;
  /** The full stored record that the others are matched against. */
  kept: boolean;
  record: Identifiable;
}

/** Two different companies and why they look alike. */
export interface HardPair {
  kind: keyof typeof RIVALS;
  firms: readonly [number, number];
}

export interface Generation {
  organisations: Generated[];
  hard: HardPair[];
}

/** `count` invented organisations: each company in full and most again with other pages' data; every second one with a similar company. */
export function generate(seed: number, words: World['words'], count: number): Generation {
  const world: World = { dice: diceOf(seed), words, hosts: new Set(), firms: 0 };
  const { chance, pick } = world.dice;
  const organisations: Generated[] = [];
  const hard: HardPair[] = [];
  while (organisations.length < count) {
    const firm = firmOf(world);
    if (chance(0.5)) {
      organisations.push(...recordsOf(world, firm, 2));
      continue;
    }
    const kind = pick(Object.keys(RIVALS) as HardPair['kind'][]);
    const [one, other] = RIVALS[kind](world, firm);
    organisations.push(...recordsOf(world, one, 2), ...recordsOf(world, other, 1));
    hard.push({ kind, firms: [one.id, other.id] });
  }
  return { organisations: organisations.slice(0, count), hard };
}

/** The full record, then up to `most` others. */
function recordsOf(world: World, firm: Firm, most: number): Generated[] {
  const { next, pick } = world.dice;
  const others = Array.from({ length: Math.ceil(next() * (most + 1)) - 1 }, () =>
    (firm.host ? pick(OTHERS) : directoryEntry)(world.dice, firm),
  );
  return [fullRecord(world.dice, firm), ...others].map((record, at) => ({
    firm: firm.id,
    kept: at === 0,
    record,
  }));
}

function fullRecord(dice: Dice, firm: Firm): Identifiable {
  const { name, form } = firm;
  return {
    nameJa: registered(name, form),
    ...(dice.chance(0.5) && { nameEn: english(dice, name, form) }),
    ...(dice.chance(0.2) && { nameKana: reading(name) }),
    ...siteOf(dice, firm),
    phone: firm.phone,
    ...contactsOf(dice, firm, 0, 0.5),
    ...((firm.numbered || dice.chance(0.4)) && { corporateNumber: firm.number }),
  };
}

/** Partial records of a known company. */
const OTHERS: readonly ((dice: Dice, firm: Firm) => Identifiable)[] = [
  japanesePage,
  japanesePage,
  englishPage,
  directoryEntry,
];

function japanesePage(dice: Dice, firm: Firm): Identifiable {
  return {
    nameJa: japanese(dice, firm.name, firm.form),
    ...(dice.chance(0.2) && { aliases: [english(dice, firm.name, firm.form)] }),
    ...siteOf(dice, firm),
    ...contactsOf(dice, firm, 0.6, 0.4),
    ...((firm.numbered || dice.chance(0.2)) && { invoiceNumber: `T${firm.number}` }),
  };
}

function englishPage(dice: Dice, firm: Firm): Identifiable {
  return {
    nameEn: english(dice, firm.name, firm.form),
    ...siteOf(dice, firm),
    ...contactsOf(dice, firm, 0.5, 0.4),
    ...(firm.numbered && { corporateNumber: firm.number }),
  };
}

/** On another's site: no domain of its own, but its phone number or a mailbox at its domain. */
function directoryEntry(dice: Dice, firm: Firm): Identifiable {
  const byMail = firm.host !== undefined && dice.chance(0.3);
  return {
    nameJa: japanese(dice, firm.name, firm.form),
    ...(byMail ? { emails: [`sales@${firm.mailHost}`] } : { phone: firm.phone }),
  };
}

function siteOf({ pick }: Dice, { host, page }: Firm): Identifiable {
  const url =
    page ??
    `https://${pick(['www.', 'www.', '', 'en.', 'recruit.'])}${host}/${pick(['', 'company/', 'en/about'])}`;
  return page || host ? { domainKey: domainKeyOf(url) } : {};
}

function contactsOf(
  { chance, pick }: Dice,
  { phone, mailHost }: Firm,
  calls: number,
  mails: number,
): Identifiable {
  return {
    ...(chance(calls) && { phone: chance(0.1) ? `${phone.slice(0, -4)}9${phone.slice(-3)}` : phone }),
    ...(mailHost && chance(mails) && { emails: [`${pick(['info', 'contact', 'pr'])}@${mailHost}`] }),
  };
}
