/** A stage or step with some fields changed; a field changed to `undefined` is removed. */
export const withChanges = <T extends object>(item: T, changes: { [K in keyof T]?: T[K] | undefined }): T =>
  Object.fromEntries(
    Object.entries({ ...item, ...changes }).filter(([, value]) => value !== undefined),
  ) as unknown as T;
