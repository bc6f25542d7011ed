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

const ALL = Number.POSITIVE_INFINITY;

/** Downloads a calendar file of one event or of all. @throws Problem 'calendar-empty' where no event and no step has a date */
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
    const rows = holds.steps ? await storage.dueRows(ALL, { ...(eventId && { eventId }) }) : [];
    const eventEntries = holds.events ? events.flatMap(({ event }) => entryOfEvent(event) ?? []) : [];
    const stepEntries = rows.flatMap(
      (row) =>
        entryOfStep({
          followUp: row.followUp,
          step: nameOfStep(row, row.followUp),
          organisation: nameOf(row.organisation),
          event: row.event,
        }) ?? [],
    );
    if (!first || eventEntries.length + stepEntries.length === 0) throw new Problem('calendar-empty');
    const name = all ? first.mission.name : first.event.name;
    const file = `${asciiName(name)}_${dayHere(first.event.zone)}.ics`;
    await browser.download(
      file,
      calendarText(name, [...eventEntries, ...stepEntries]),
      'text/calendar;charset=utf-8',
    );
    say(text('calendar.written', { file, events: eventEntries.length, steps: stepEntries.length }));
  };
}
