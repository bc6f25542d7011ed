/** Deepest nesting that is read; nothing that Goen writes comes near it. */
const DEEPEST = 32;

/** The value of a JSON text; `undefined` where it is no JSON, or nested so deep that whoever walks it by recursion would fail. */
export function parsedJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return isDeep(value) ? undefined : value;
  } catch {
    // No JSON: the caller says what that means.
    return undefined;
  }
}

/** Level by level, without recursion. */
function isDeep(value: unknown): boolean {
  let level = [value].filter(isObject);
  for (let depth = 0; level.length > 0; depth++) {
    if (depth >= DEEPEST) return true;
    level = level.flatMap((each) => Object.values(each).filter(isObject));
  }
  return false;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
