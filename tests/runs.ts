const OVERRIDE = process.env.RUNS;

/** Runs of a property test: a tenth in the inner loop, all of them with `FULL_RUNS=1`; `RUNS=n` overrides both. */
export const runs = (full: number): number =>
  OVERRIDE ? Number(OVERRIDE) : process.env.FULL_RUNS === '1' ? full : Math.ceil(full / 10);
