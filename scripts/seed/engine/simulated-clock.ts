import { Chance } from '../../../tests/capture/chance';

const RealDate = Date;

/** Stands in for the machine's clock and chance while a seed is made: both start equal on every machine. */
export class SimulatedClock {
  #now: number;

  /** Replaces `Date` and the source of random ids until the process ends. `start` is an instant in milliseconds. */
  constructor(start: number, seed: number) {
    this.#now = start;
    const now = () => this.#now;
    globalThis.Date = class extends RealDate {
      constructor(...given: [] | ConstructorParameters<typeof Date>) {
        super(...((given.length > 0 ? given : [now()]) as ConstructorParameters<typeof Date>));
      }
      static override now = now;
    } as DateConstructor;
    const chance = new Chance(seed);
    Object.defineProperty(crypto, 'getRandomValues', {
      value: (bytes: Uint8Array) => {
        for (const at of bytes.keys()) bytes[at] = chance.whole(0, 255);
        return bytes;
      },
    });
  }

  /** Sets the clock on to an instant in milliseconds; it never goes back. */
  moveTo(instant: number): void {
    this.#now = Math.max(this.#now + 1, instant);
  }
}
