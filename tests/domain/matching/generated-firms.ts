import { checkDigitOf } from '~/domain/values/corporate-number';
import { type Form, formOf } from './generated-names';
import { type Dice, type Name, nameOf, VOCABULARIES, type Word } from './generated-words';

/** All data of an invented company; its records contain parts of them. */
export interface Firm {
  id: number;
  name: Name;
  form: Form;
  /** Host without `www`, `undefined` for a company without a website. */
  host?: string | undefined;
  /** Address of its page on a shared host. */
  page?: string;
  mailHost?: string | undefined;
  phone: string;
  number: string;
  /** Whether all its pages give its corporate number. */
  numbered?: true;
}

/** State of a generator run. */
export interface World {
  dice: Dice;
  words: keyof typeof VOCABULARIES;
  hosts: Set<string>;
  firms: number;
}

/** Another company; `own` are fixed properties. */
export function firmOf(world: World, own: Partial<Firm> = {}): Firm {
  const { dice } = world;
  const id = world.firms++;
  const name = own.name ?? nameOf(dice, VOCABULARIES[world.words]);
  const host = hostFor(world, name);
  return {
    id,
    name,
    form: formOf(dice),
    host,
    mailHost: host,
    // No subscriber number in Japan begins with 0, and no base of a corporate number with 9.
    phone: `+81${dice.pick(['3', '6', '29', '22', '45', '92'])}0${String(100000 + id)}`,
    number: fictional(id),
    ...own,
  };
}

function fictional(id: number): string {
  const base = `9999${String(id).padStart(8, '0')}`;
  return `${checkDigitOf(base)}${base}`;
}

function hostFor({ dice, hosts }: World, name: Name): string {
  const slug = name.map(([, , en]) => en.toLowerCase()).join(dice.pick(['', '-']));
  const free = [`${slug}.example`, `${slug}.test`, `${slug}-jp.example`].filter((host) => !hosts.has(host));
  const host = free[0] && dice.chance(0.7) ? free[0] : `${slug}-${hosts.size}.test`;
  hosts.add(host);
  return host;
}

const FREE = ['gmail.com', 'yahoo.co.jp', 'ybb.ne.jp'];
const SHARED = [
  'https://*.wixsite.com/home',
  'https://*.jimdofree.com/',
  'https://peraichi.com/landing_pages/view/*',
  'https://ameblo.jp/*/',
  'https://www.rakuten.co.jp/*/',
  'https://*.shop-pro.jp/',
];
const HOLDINGS: Word = ['ホールディングス', 'ホールディングス', 'Holdings'];
const JAPAN: Word = ['ジャパン', 'ジャパン', 'Japan'];
const PLANT_1: Word = ['第一工場', 'ダイイチコウジョウ', 'Plant 1'];
const PLANT_2: Word = ['第二工場', 'ダイニコウジョウ', 'Plant 2'];

type Rivals = (world: World, firm: Firm) => readonly [Firm, Firm];
/** What companies of a group share: the website, often the phone number. */
const partOf = (
  { dice }: World,
  { host, mailHost, phone }: Firm,
  site: number,
  calls: number,
): Partial<Firm> => ({
  ...(dice.chance(site) && { host, mailHost }),
  ...(dice.chance(calls) && { phone }),
});

/** Two different companies that look alike. */
export const RIVALS = {
  sides: (world, firm) => [
    { ...firm, form: { ja: '株式会社', side: 'pre' } },
    firmOf(world, { name: firm.name, form: { ja: '株式会社', side: 'post' } }),
  ],
  holding: (world, firm) => [
    firm,
    firmOf(world, { name: [...firm.name, HOLDINGS], ...partOf(world, firm, 0.7, 0.6) }),
  ],
  japan: (world, firm) => [
    firm,
    firmOf(world, { name: [...firm.name, JAPAN], ...partOf(world, firm, 0.3, 0.1) }),
  ],
  sister: (world, firm) => {
    const [first = firm.name[0] as Word] = firm.name;
    const kinds = VOCABULARIES[world.words].kinds.filter((kind) => !firm.name.includes(kind));
    return [firm, firmOf(world, { name: [first, world.dice.pick(kinds)], ...partOf(world, firm, 0.5, 0.2) })];
  },
  plants: (world, firm) => [
    { ...firm, name: [...firm.name, PLANT_1] },
    firmOf(world, {
      name: [...firm.name, PLANT_2],
      form: firm.form,
      host: firm.host,
      mailHost: firm.mailHost,
    }),
  ],
  namesake: (world, firm) => [firm, firmOf(world, { name: firm.name })],
  freeMail: (world, firm) => {
    const mailHost = world.dice.pick(FREE);
    return [{ ...firm, host: undefined, mailHost }, firmOf(world, { host: undefined, mailHost })];
  },
  sharedHost: (world, firm) => {
    const at = world.dice.pick(SHARED);
    const page = (id: number) => ({ host: undefined, mailHost: undefined, page: at.replace('*', `s${id}`) });
    return [{ ...firm, ...page(firm.id) }, firmOf(world, page(world.firms))];
  },
  twoNumbers: (world, firm) => [
    { ...firm, numbered: true },
    firmOf(world, { host: firm.host, mailHost: firm.mailHost, numbered: true }),
  ],
} satisfies Record<string, Rivals>;
