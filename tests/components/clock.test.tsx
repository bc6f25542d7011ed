import { act, render } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Day } from '~/domain/dates/day';
import { saveLead } from '~/storage';
import { overAllTables } from '~/storage/core/all-tables';
import { database } from '~/storage/core/database';
import { useToday, useTodays } from '../../components/hooks/use-today';
import { TODAY, VENTURE_CAFE, withMission } from '../storage/support/store';
import { renderPipeline, renderPopup, type Screen } from './support/render';
import { atEvent, miraiAsRead } from './support/scene';

/** A day before its midnight in Tokyo, and what wakes a page. */
const EVENING = '2026-11-20T14:58:00Z';
const HOUR_MS = 3_600_000;
const wake = (at: string): void =>
  act(() => {
    vi.setSystemTime(new Date(at));
    document.dispatchEvent(new Event('visibilitychange'));
  });

describe('the day of a zone', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date(EVENING) });
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const Shown = ({ zone }: { zone: string }) => (
    <output>{`${useToday(zone)} ${useTodays()('Europe/Rome')}`}</output>
  );
  const shown = (zone = 'Asia/Tokyo') => {
    const { container, rerender } = render(<Shown zone={zone} />);
    return { text: () => container.textContent, goTo: (other: string) => rerender(<Shown zone={other} />) };
  };

  test('changes at its midnight, and not before', () => {
    const { text } = shown();
    act(() => vi.advanceTimersByTime(119_000));
    expect(text()).toBe('2026-11-20 2026-11-20');
    act(() => vi.advanceTimersByTime(1_000));
    expect(text()).toBe('2026-11-21 2026-11-20');
    act(() => vi.advanceTimersByTime(8 * HOUR_MS));
    expect(text()).toBe('2026-11-21 2026-11-21');
    act(() => vi.advanceTimersByTime(48 * HOUR_MS));
    expect(text()).toBe('2026-11-23 2026-11-23');
  });

  test('is right after two midnights slept over, by a timer that fires late or by coming back', () => {
    const { text } = shown();
    // The date moves on, timers do not: the device sleeps.
    vi.setSystemTime(new Date('2026-11-22T03:00:00Z'));
    act(() => vi.advanceTimersToNextTimer());
    expect(text()).toBe('2026-11-22 2026-11-22');
    wake('2026-11-24T03:00:00Z');
    expect(text()).toBe('2026-11-24 2026-11-24');
    vi.setSystemTime(new Date('2026-11-26T03:00:00Z'));
    act(() => void window.dispatchEvent(new Event('focus')));
    expect(text()).toBe('2026-11-26 2026-11-26');
  });

  test('follows a change of zone', () => {
    const { text, goTo } = shown();
    goTo('Pacific/Kiritimati');
    expect(text()).toBe('2026-11-21 2026-11-20');
    goTo('America/Los_Angeles');
    expect(text()).toBe('2026-11-20 2026-11-20');
  });

  test('leaves no timer behind when nothing shows it', () => {
    const { unmount } = render(<Shown zone="Asia/Tokyo" />);
    expect(vi.getTimerCount()).toBe(1);
    unmount();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a screen left open overnight', () => {
  withMission();
  beforeEach(async () => {
    vi.setSystemTime(new Date(EVENING));
    await saveLead(miraiAsRead(), TODAY);
    await overAllTables(() => database.followUps.toCollection().modify({ dueOn: '2026-11-21' as Day }));
    await atEvent(VENTURE_CAFE);
  });
  const late = (page: Screen, words: RegExp) => page.findAllByText(words);

  test('Today moves its steps from part to part, and the number on the icon follows', async () => {
    const page = renderPipeline('today');
    await page.findByRole('heading', { name: /^Today, .*20 November/ });
    await page.findByRole('region', { name: 'This week' });
    wake('2026-11-20T15:01:00Z');
    await page.findByRole('heading', { name: /^Today, .*21 November/ });
    await page.findByRole('region', { name: 'Today' });
    await expect.poll(page.platform.badge).toBe(1);
    wake('2026-11-22T15:01:00Z');
    await page.findByRole('heading', { name: 'Overdue 1' });
    await late(page, /2 days late/);
  });

  test('cards say what is late, and how long they are idle', async () => {
    const page = renderPipeline();
    await late(page, /Sat 21 Nov|Sat, 21 Nov/);
    expect(page.queryByText(/^Idle for/)).toBeNull();
    wake('2026-12-10T15:01:00Z');
    await late(page, /20 days late/);
    await late(page, /^Idle for/);
  });

  test('rows of the table and the matrix say what is late', async () => {
    const table = renderPipeline();
    await table.click('Table');
    await table.findByRole('row', { name: /21 Nov/ });
    wake('2026-11-22T15:01:00Z');
    await late(table, /2 days late/);
    table.close();
    const matrix = renderPipeline('matrix');
    await late(matrix, /2 days late/);
    wake('2026-11-23T15:01:00Z');
    await late(matrix, /3 days late/);
  });

  test('the popup’s lists and its number follow', async () => {
    const popup = renderPopup();
    await popup.tab(/^Leads/);
    await late(popup, /21 Nov/);
    wake('2026-11-22T15:01:00Z');
    await late(popup, /2 days late/);
    await popup.findByRole('tab', { name: /^Today.*1/ });
    await popup.tab(/^Today/);
    await popup.findByRole('heading', { name: 'Overdue 1' });
  });

  test('a filter by day finds what has become due', async () => {
    const page = renderPipeline();
    await page.fill(await page.findByRole('combobox', { name: 'Filter the leads' }), 'due:overdue ');
    await page.findByText('0 leads shown');
    wake('2026-11-22T15:01:00Z');
    await page.findByText('1 lead shown');
  });
});
