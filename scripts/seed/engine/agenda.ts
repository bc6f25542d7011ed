import { type Day, dayAsDate } from '~/domain/dates/day';
import type { SimulatedClock } from './simulated-clock';

const NOON_MS = 12 * 3_600_000;
const MINUTE_MS = 60_000;

interface Task {
  at: number;
  order: number;
  work: () => Promise<unknown>;
}

/** What people will do and when; carried out in order of time, each task at its own instant. */
export class Agenda {
  #tasks: Task[] = [];
  #count = 0;
  readonly #clock: SimulatedClock;

  constructor(clock: SimulatedClock) {
    this.#clock = clock;
  }

  /** Plans something for a day, so many minutes after midnight UTC. */
  plan(day: Day, minute: number, work: () => Promise<unknown>): void {
    const at = dayAsDate(day).getTime() - NOON_MS + minute * MINUTE_MS;
    this.#tasks.push({ at, order: this.#count++, work });
  }

  /** Does everything planned before `end`, also what is planned meanwhile. What is later has not happened yet. */
  async runUntil(end: Day): Promise<void> {
    const last = dayAsDate(end).getTime() - NOON_MS;
    for (let task = this.#next(); task && task.at < last; task = this.#next()) {
      this.#tasks.splice(this.#tasks.indexOf(task), 1);
      this.#clock.moveTo(task.at);
      await task.work();
    }
  }

  #next(): Task | undefined {
    return this.#tasks.reduce<Task | undefined>(
      (first, task) =>
        !first || task.at < first.at || (task.at === first.at && task.order < first.order) ? task : first,
      undefined,
    );
  }
}
