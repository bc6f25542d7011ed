// Without zod: forms load it before the schemas.

/** A lead's value of a custom field; `undefined` where there is none. A file that is merged may call a field like what every object has. */
export const customValueOf = (
  values: Readonly<Record<string, string>> | undefined,
  id: string,
): string | undefined => (values && Object.hasOwn(values, id) ? values[id] : undefined);
