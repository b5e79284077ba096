import { chainOf, type Station } from '../core/chain'
import { doubtsOf } from '../core/doubts'
import { joinPieces } from '../core/join-pieces'
import type { Reading, Statement } from '../core/model'
import { type ChainRun, chainView, type StationView } from '../ui/chain-view'
import { reportWords } from '../ui/export-words'
import { formatDay } from '../ui/format-day'
import { quoted, sentences } from '../ui/join-words'
import { marksOnlyWords } from '../ui/marks-only-words'
import { doubtWords, formWords, headWords, listWords, placeWords, relationWords, stateWords } from '../ui/words'

/**
 * A reading for people, in the language that is spoken: the article's head, then each statement with its words, its
 * chain and its sources.
 */
export function printReading({ article, statements, incomplete, marksOnly }: Reading): string {
  const head = [
    article.title || article.headline || headWords.untitled,
    [article.outlet, article.byline, formatDay(article.published)].filter(Boolean).join(' · '),
    article.url,
  ].filter(Boolean)
  if (article.text === '') return [...head, '', `${stateWords.notArticleTitle}.`].join('\n')
  const count = statements.length === 0 ? stateWords.noneFound : listWords.statements({ count: statements.length })
  const all = statements.map((statement, at) => printStatement(statement, at + 1, chainOf(statement, article)))
  const left = incomplete ? [reportWords.incomplete] : []
  const weak = marksOnly ? [marksOnlyWords(marksOnly)] : []
  return [...head, '', count, ...left, ...weak, ...all].join('\n')
}

/** A statement: a blank line, its number and words, its form, its chain, its sources. */
export function printStatement(statement: Statement, number: number, chain: Station[]): string {
  const words = joinPieces(statement.content.map(({ text }) => (statement.form === 'direct' ? quoted(text) : text)))
  const doubts = doubtsOf(statement.basis).map((doubt) => doubtWords[doubt])
  const why = doubts.length > 0 ? listWords.doubtful({ why: doubts.join('; ') }) : ''
  const place = placeWords(statement.where, null)
  return [
    '',
    `${number}. ${words}`,
    `   ${[formWords[statement.form], place, why].filter(Boolean).join(', ')}`,
    `   ${chainView(chain).map(printStation).join(' → ')}`,
    ...statement.sources.map(
      ({ href, relation, anchor }) => `   ↗ ${href}  (${sentences([relationWords[relation], anchor])})`,
    ),
  ].join('\n')
}

/** *Mara Quill, speaker · person (told)*. */
function printStation({ name, named, role, hop }: StationView): string {
  const said = textOf(hop)
  return [name, named ? textOf(role) : ''].filter(Boolean).join(', ') + (said && ` (${said})`)
}

const textOf = (runs: readonly ChainRun[]): string => runs.map(({ text }) => text).join('')
