import { basisMeanings } from '../core/attribution/explain/basis-meanings'
import { chainOf, type Station } from '../core/chain'
import { doubtsOf } from '../core/doubts'
import { languageNames } from '../core/language-name'
import type { Reading, Statement } from '../core/model'

/** A reading for people: the article's head, then each statement with its words, its chain and its sources. */
export function printReading({ article, statements, incomplete, marksOnly }: Reading): string {
  const head = [
    article.title || article.headline || 'Untitled',
    [article.outlet, article.byline, article.published].filter(Boolean).join(' · '),
    article.url,
  ]
  if (article.text === '')
    return [...head, '', 'No article was found here.'].filter((line, i) => line || i > 2).join('\n')
  const count = statements.length === 1 ? '1 statement' : `${statements.length || 'No'} statements`
  const all = statements.map((statement, at) => printStatement(statement, at + 1, chainOf(statement, article)))
  const left = incomplete ? ['A part is too long or too tangled to read: what is said there is not listed.'] : []
  const weak = marksOnly ? [printMarksOnly(marksOnly)] : []
  return [...head.filter(Boolean), '', count, ...left, ...weak, ...all].join('\n')
}

function printMarksOnly(languages: readonly string[]): string {
  const names = languageNames(languages, 'a language that it could not tell', 'en')
  return names === ''
    ? 'Whence could not tell its language, and looked for quotation marks alone.'
    : `Whence knows only quotation marks in ${names}.`
}

/** A statement: a blank line, its number and words, its form, its chain, its sources. */
export function printStatement(statement: Statement, number: number, chain: Station[]): string {
  const words = statement.content.map((piece) => quoted(piece.text, statement.form)).join(' … ')
  const place = statement.where === 'body' ? '' : `, in the ${statement.where}`
  const doubts = doubtsOf(statement.basis).map((doubt) => basisMeanings[doubt])
  const sure = doubts.length > 0 ? `, not sure: ${doubts.join('; ')}` : ''
  return [
    '',
    `${number}. ${words}`,
    `   ${statement.form}${place}${sure}`,
    `   ${printChain(chain)}`,
    ...statement.sources.map((source) => `   ↗ ${source.href}  (${source.relation}: ${source.anchor})`),
  ].join('\n')
}

function printChain(chain: Station[]): string {
  return chain
    .map((station) => {
      const name = station.name || (station.place === 'page' ? 'this page' : 'nobody named')
      const detail = station.place === 'page' ? ', this page' : station.detail && `, ${station.detail}`
      const cue = station.cue && ` (${station.cue})`
      return `${name}${station.name ? detail : ''}${cue}${station.source ? ' ↗' : ''}`
    })
    .join(' → ')
}

function quoted(text: string, form: Statement['form']): string {
  return form === 'direct' ? `“${text}”` : text
}
