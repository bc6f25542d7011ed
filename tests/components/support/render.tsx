import { fireEvent, render, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { expect } from 'vitest';
import { GoenRoot } from '~/components/app/GoenRoot';
import { PipelinePage } from '~/components/app/pipeline/PipelinePage';
import { Popup } from '~/components/app/popup/Popup';
import { saveFirstFrame } from '~/components/hooks/first-frame';
import * as storage from '~/storage';
import { database } from '~/storage/core/database';
import { type FakePlatform, type FrontPage, fakePlatform } from './platform';

type Name = string | RegExp;
type User = ReturnType<typeof userEvent.setup>;

/** One window with a screen in it: Testing Library's queries within it, and a user at its keyboard and mouse. */
export type Screen = ReturnType<typeof renderScreen>;

/** Renders a component inside the root of every screen, with the real store and a fake browser. */
export function renderScreen(content: ReactNode, platform: FakePlatform = fakePlatform()) {
  saveFirstFrame({ locale: 'en' });
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  const { container, unmount } = render(
    <GoenRoot platform={async () => platform} loadStorage={async () => storage}>
      {content}
    </GoenRoot>,
  );
  const queries = within(container);
  /** A control that can be used, as a person waits for it. */
  const usable = (role: string, name: Name): Promise<HTMLElement> =>
    waitFor(() => {
      const control = queries.getByRole(role, { name });
      expect(control.matches(':disabled'), `${name} is disabled`).toBe(false);
      return control;
    });
  return {
    ...queries,
    user,
    platform,
    container,
    /** Closes the window. */
    close: unmount,
    button: (name: Name) => queries.findByRole('button', { name }),
    click: async (name: Name) => user.click(await usable('button', name)),
    /** Presses Enter on a button. */
    enter: async (name: Name) => {
      (await usable('button', name)).focus();
      await user.keyboard('{Enter}');
    },
    /** Ticks a box, or takes its tick away. */
    tick: async (name: Name) => user.click(await usable('checkbox', name)),
    tab: async (name: Name) => user.click(await usable('tab', name)),
    list: (name: Name) => queries.findByRole<HTMLSelectElement>('combobox', { name }),
    /** Chooses from a list, by the option's words or value. */
    choose: async (name: Name, option: string) => choose(user, await usable('combobox', name), option),
    chooseIn: (list: HTMLElement, option: string) => choose(user, list, option),
    /** A field of text. */
    field: (name: Name) => queries.findByRole<HTMLInputElement>('textbox', { name }),
    /** Replaces what a field holds. */
    fill: (element: HTMLElement, text: string) => fill(user, element, text),
    /** Presses keys as user-event writes them: `{Enter}`, `{Control>}z{/Control}`. */
    press: (keys: string) => user.keyboard(keys),
    /** What the status lines say. */
    said: () =>
      queries
        .queryAllByRole('status')
        .map(({ textContent }) => textContent)
        .join('\n'),
  };
}

/** The full page at one of its places, an event's board without any. */
export function renderPipeline(place = ''): Screen {
  location.hash = place;
  return renderScreen(<PipelinePage />);
}

/** The popup over a page, or where none can be read. */
export const renderPopup = (page?: FrontPage, url?: string): Screen =>
  renderScreen(<Popup />, fakePlatform(page, url));

/** Every row of a table of the database. */
export const rowsOf = (table: string): Promise<Record<string, unknown>[]> =>
  database.table<Record<string, unknown>>(table).toArray();

/** The option chosen in a list, as the user reads it. */
export const chosenIn = (list: HTMLElement): string | undefined =>
  list instanceof HTMLSelectElement
    ? (list.selectedOptions[0]?.textContent ?? undefined)
    : (list.textContent ?? undefined);

/** Chooses an option once it is offered, from a native list or from a menu of choices. */
async function choose(user: User, list: HTMLElement, option: string): Promise<void> {
  if (!(list instanceof HTMLSelectElement)) {
    await user.click(list);
    const menu = document.getElementById(list.getAttribute('aria-controls') ?? '');
    return user.click(within(menu as HTMLElement).getByRole('option', { name: option }));
  }
  const { options } = list;
  await waitFor(() => expect([...options].flatMap(({ text, value }) => [text, value])).toContain(option));
  await user.selectOptions(list, option);
}

async function fill(user: User, element: HTMLElement, text: string) {
  // A field of days takes a whole day only, as its picker gives it.
  if (element instanceof HTMLInputElement && element.type === 'date')
    return void fireEvent.change(element, { target: { value: text } });
  await user.clear(element);
  if (text) await user.paste(text);
}
