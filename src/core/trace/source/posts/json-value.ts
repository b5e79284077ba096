/** Ways into answers that may be anything: nothing is believed of their shape. */

/** What a text holds as JSON; null where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** The value at a path of names and places; undefined where the path leads nowhere. */
export function valueAt(value: unknown, ...path: readonly (string | number)[]): unknown {
  let at = value
  for (const step of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined
    at = (at as Record<string | number, unknown>)[step]
  }
  return at
}

/** The string at a path, trimmed; `''` where there is none. */
export function stringAt(value: unknown, ...path: readonly (string | number)[]): string {
  const found = valueAt(value, ...path)
  return typeof found === 'string' ? found.trim() : ''
}

/** The array at a path; empty where there is none. */
export function arrayAt(value: unknown, ...path: readonly (string | number)[]): readonly unknown[] {
  const found = valueAt(value, ...path)
  return Array.isArray(found) ? found : []
}

/** The date at a path as it stands there, if it is one in ISO 8601; else `''`. */
export function dateAt(value: unknown, ...path: readonly (string | number)[]): string {
  return isoDate(stringAt(value, ...path))
}

/** A date in ISO 8601 as it stands; `''` for what is none. */
export function isoDate(date: string): string {
  return /^\d{4}-\d{2}-\d{2}(?:T|$)/.test(date) && !Number.isNaN(Date.parse(date)) ? date : ''
}
