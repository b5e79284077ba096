import type { Article, Statement } from '../core/model'
import { commaed } from '../ui/join-words'
import { listWords } from '../ui/words'

/** UTF-16 units of small words (*to*, *in*, *the*) that may part a cue from the station named after it. */
const RUN_ON = 12
/** No stop, no comma, no new paragraph. */
const SMALL_WORDS = /^[\p{L}\p{M} \u00a0]*$/u

/**
 * How a statement reached the page, on one line and in the page's words: *told the Harbour Post*. What the page names
 * elsewhere comes after a comma, and no dot is left at the end of a line: *said, via the Meridian Ledger*.
 */
export function wayOf(statement: Statement, article: Article): string {
  const cue = statement.cue?.text.trim() ?? ''
  const stations = statement.via.map((via) => via.mention.trim() || via.name.trim()).filter((name) => name !== '')
  const [first, ...further] = stations
  if (first === undefined) return cue
  const apart = (name: string) => listWords.via({ name })
  if (cue === '') return commaed([first, ...further.map(apart)])
  const joined = runOn(statement, article, first)
  return commaed([...(joined ? [joined] : [cue, apart(first)]), ...further.map(apart)])
}

/** The page's own words from the cue to the end of the station named right after it; null where it is not so near. */
function runOn(statement: Statement, article: Article, station: string): string | null {
  if (!statement.cue || statement.where === 'caption') return null
  const text = statement.where === 'body' ? article.text : article[statement.where]
  const after = text.slice(statement.cue.end, statement.cue.end + RUN_ON + station.length)
  const at = after.indexOf(station)
  if (at < 0 || !SMALL_WORDS.test(after.slice(0, at))) return null
  return text.slice(statement.cue.start, statement.cue.end + at + station.length)
}
