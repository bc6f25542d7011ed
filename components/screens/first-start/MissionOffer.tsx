import { type FormEvent, useRef, useState } from 'react';
import { AEROSPACE_MISSION } from '~/domain/missions/aerospace-preset';
import { aerospaceMissionIn } from '~/domain/missions/preset-names';
import { dayHere, shortDay } from '~/locales/days';
import { useAttempt } from '../../hooks/use-attempt';
import { useFirstFocus } from '../../hooks/use-first-focus';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import { ProblemNote } from '../../ui/dialogs/ProblemNote';
import { Form } from '../../ui/forms/Form';
import buttons from '../../ui/styles/buttons.module.css';
import styles from './MissionOffer.module.css';

const OFFER = AEROSPACE_MISSION;
const SUGGESTED = OFFER.named.filter((each) => each.suggestedFor);

/** The first start: offers the built-in mission with its events selected and the companies its sources name unselected. */
export function MissionOffer() {
  const text = useText();
  const { loadStorage, locale } = useGoen();
  const offer = aerospaceMissionIn(locale);
  const { attempt, problem, busy } = useAttempt();
  const [events, setEvents] = useState(() => new Set(OFFER.events.map(({ id }) => id)));
  const [named, setNamed] = useState(() => new Set<string>());
  const [initials, setInitials] = useState('');
  const main = useRef<HTMLButtonElement>(null);
  useFirstFocus(main);
  const start = async () => {
    const ticked = SUGGESTED.filter(
      ({ domain, suggestedFor }) => named.has(domain) && events.has(suggestedFor ?? ''),
    );
    const storage = await loadStorage();
    if (initials.trim()) await storage.choose('initials', initials.trim());
    await storage.startMission(offer, [...events], ticked, dayHere(OFFER.zone));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void attempt(start);
  };
  return (
    <Form className={styles.offer} onSubmit={submit}>
      <div className={styles.body}>
        <h1>{offer.name}</h1>
        <p>{text('start.intro')}</p>
        <EventTicks ticked={events} onChange={setEvents} />
        <NamedTicks ticked={named} onChange={setNamed} />
        <p className={styles.hint}>
          {text('start.members', { names: OFFER.members.map(({ name }) => name).join(', ') })}
        </p>
        <InitialsField initials={initials} onChange={setInitials} />
        <p className={styles.hint}>{text('settings.pin')}</p>
        <ProblemNote problem={problem} />
      </div>
      <footer className={styles.bar}>
        <OtherStart place="exchange" label={text('start.restore')} />
        <OtherStart place="missions" label={text('start.own')} />
        <button
          type="submit"
          ref={main}
          data-main-action
          className={buttons.primary}
          disabled={busy || events.size === 0}
        >
          {text('start.begin')}
          <span className={buttons.key} aria-hidden="true">
            ↵
          </span>
        </button>
      </footer>
    </Form>
  );
}

interface InitialsFieldProps {
  initials: string;
  onChange: (initials: string) => void;
}

function InitialsField({ initials, onChange }: InitialsFieldProps) {
  const text = useText();
  return (
    <label className={styles.initials}>
      {text('start.initials')}
      <input
        maxLength={20}
        autoComplete="off"
        value={initials}
        onChange={(typed) => onChange(typed.currentTarget.value)}
      />
      <small>{text('start.initialsHint')}</small>
    </label>
  );
}

/** Another way to start, on the full page: a mission of one's own, or a backup. */
function OtherStart({ place, label }: { place: 'missions' | 'exchange'; label: string }) {
  const { platform } = useGoen();
  return (
    <button
      type="button"
      className={buttons.quiet}
      onClick={() => void platform().then((browser) => browser.openPipeline(place))}
    >
      {label}
    </button>
  );
}

interface TicksProps {
  ticked: Set<string>;
  onChange: (ticked: Set<string>) => void;
}

function EventTicks({ ticked, onChange }: TicksProps) {
  const text = useText();
  const { locale } = useGoen();
  return (
    <fieldset>
      <legend>{text('start.events')}</legend>
      {aerospaceMissionIn(locale).events.map(({ id, name, startsOn }) => (
        <Tick key={id} on={ticked.has(id)} onToggle={() => onChange(toggled(ticked, id))}>
          {name} <small>{startsOn ? shortDay(locale, startsOn) : text('start.undated')}</small>
        </Tick>
      ))}
    </fieldset>
  );
}

function NamedTicks({ ticked, onChange }: TicksProps) {
  const text = useText();
  return (
    <fieldset>
      <legend>{text('start.named')}</legend>
      <p className={styles.hint}>{text('start.namedHint')}</p>
      {SUGGESTED.map(({ domain, nameJa, nameEn }) => (
        <Tick key={domain} on={ticked.has(domain)} onToggle={() => onChange(toggled(ticked, domain))}>
          {nameJa} <small>{nameEn}</small>
        </Tick>
      ))}
    </fieldset>
  );
}

function Tick({ on, onToggle, children }: { on: boolean; onToggle: () => void; children: React.ReactNode }) {
  return (
    <label className={styles.tick}>
      <input type="checkbox" checked={on} onChange={onToggle} />
      <span>{children}</span>
    </label>
  );
}

function toggled(set: Set<string>, id: string): Set<string> {
  const next = new Set(set);
  if (!next.delete(id)) next.add(id);
  return next;
}
