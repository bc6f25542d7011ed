import { nameOf } from '~/domain/organisations/display-name';
import { Problem } from '~/domain/problem';
import { dayHere } from '~/locales/days';
import type { EventWithCount } from '~/storage';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import { useFollowUp } from '../../records/follow-ups/use-follow-up';

interface Holds {
  events: boolean;
  steps: boolean;
}

const MOST_STEPS = 5_000;

/** Writes the calendar's file of some events, or of all, and says what it holds. @throws Problem 'calendar-empty' where nothing of it has a day */
export function useCalendarFile() {
  const text = useText();
  const { loadStorage, platform, say } = useGoen();
  const { nameOfStep } = useFollowUp();
  return async (events: readonly EventWithCount[], all: boolean, holds: Holds) => {
    const [storage, browser, { calendarText }, { entryOfEvent, entryOfStep }, { asciiName }] =
      await Promise.all([
        loadStorage(),
        platform(),
        import('~/exchange/calendar/ics'),
        import('~/exchange/calendar/entries'),
        import('~/exchange/file-name'),
      ]);
    const [first] = events;
    const eventId = all ? undefined : first?.event.id;
    const rows = holds.steps ? await storage.dueRows(MOST_STEPS, { ...(eventId && { eventId }) }) : [];
    const days = holds.events ? events.flatMap(({ event }) => entryOfEvent(event) ?? []) : [];
    const steps = rows.flatMap(
      (row) =>
        entryOfStep({
          followUp: row.followUp,
          step: nameOfStep(row, row.followUp),
          organisation: nameOf(row.organisation),
          event: row.event,
        }) ?? [],
    );
    if (!first || days.length + steps.length === 0) throw new Problem('calendar-empty');
    const name = all ? first.mission.name : first.event.name;
    const file = `${asciiName(name)}_${dayHere(first.event.zone)}.ics`;
    browser.download(file, calendarText(name, [...days, ...steps]), 'text/calendar;charset=utf-8');
    say(text('calendar.written', { file, events: days.length, steps: steps.length }));
  };
}
