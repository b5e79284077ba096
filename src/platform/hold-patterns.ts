/** A regular expression (RE2) for every address of the web; what it matches is its first group. */
export const ANY_ADDRESS = '^(https?://.*)$'

/** A regular expression (RE2) for the addresses of one origin, as browsers write them: `https://sho.test`. */
export function withinOrigin(origin: string): string {
  return `^${origin.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}/`
}
