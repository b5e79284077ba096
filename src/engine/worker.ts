import { loadAttributorOf } from '../core/attribution/load-attributor'
import { loadEnglish } from '../core/languages/load-languages'
import { checkSource } from '../core/trace/check/check-source'
import { type PreparedSource, prepareSource } from '../core/trace/match/prepare-source'
import type { SourceText } from '../core/trace/source/source-text'
import { answerQuestions } from './answer-questions'
import type { LanguageTasks } from './worker-protocol'

/*
 * A worker that holds the language model: it finds the statements of articles, and searches sources for them.
 */

/** Sources kept ready to be searched: what one page's *check all* asks of again and again. */
const MOST_PREPARED = 8

/** English is loaded while the first question is still on its way, other languages when a text in them is there. */
loadEnglish()
const prepared = new Map<string, PreparedSource>()

answerQuestions<keyof LanguageTasks>({
  async analyse({ article }, { begin }) {
    const attribute = await loadAttributorOf(article)
    begin()
    return { outcome: 'read', ...attribute(article) }
  },
  async check({ question, source, translation }, { begin }) {
    const attribute = await loadAttributorOf(source.article)
    begin()
    return checkSource(question, prepare(source), { attribute, translation })
  },
})

/** The same source, asked of again, is as ready as it was. */
function prepare(source: SourceText): PreparedSource {
  const { url, archived } = source.head
  const key = `${archived ?? ''} ${url}`
  const known = prepared.get(key)
  const ready = known && known.source.text === source.text ? known : prepareSource(source)
  prepared.delete(key)
  prepared.set(key, ready)
  const [oldest] = prepared.keys()
  if (prepared.size > MOST_PREPARED && oldest !== undefined) prepared.delete(oldest)
  return ready
}
