/** Mentions of a name that are looked at. */
const MOST = 12

/** What stands around somebody's surname. */
export interface NameContext {
  before: string
  after: string
}

/**
 * The mentions of a person's surname in a text, in order, the first few of them.
 * @param reach units of text on each side
 */
export function* mentionsOf(text: string, person: string, reach: number): Generator<NameContext> {
  const surname = /(?<![\p{L}\p{M}'’-])[\p{L}\p{M}'’-]+$/u.exec(person)?.[0] ?? ''
  if (surname === '') return
  let at = text.indexOf(surname)
  for (let i = 0; at >= 0 && i < MOST; i++, at = text.indexOf(surname, at + 1)) {
    const end = at + surname.length
    yield { before: text.slice(Math.max(0, at - reach), at), after: text.slice(end, end + reach) }
  }
}
