/** A place where the code is broken on purpose, and the tests that have to notice. */
export interface Mutant {
  /** What breaks for a user. */
  what: string;
  file: string;
  /** Code that occurs once in the file. */
  from: string;
  to: string;
  /** Test files; those of `tests/e2e` run in a browser. */
  tests: string[];
}
