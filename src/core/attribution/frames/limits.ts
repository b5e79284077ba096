import type { LanguagePack } from '../../languages/pack'
import type { Range } from '../chunks/chunk'
import type { Clause } from '../chunks/clauses'
import type { Token } from '../words/token'

/** Where the words that begin at a clause end at the latest: at the next frame that is joined to this one, or with the sentence. */
export function limitOf(clauses: readonly Clause[], at: number, pack: LanguagePack, tokens: readonly Token[]): number {
  for (let next = at + 1; next < clauses.length; next++) {
    const clause = clauses[next]
    const { predicate } = clause ?? {}
    if (!clause || !predicate || !pack.reporting.has(predicate.lemma)) continue
    // *…, dodając, że B*
    if (predicate.sharesSubject) return clause.from
    const isIndicative = predicate.finite?.mood === 'indicative' && clause.kind === 'main'
    if (isIndicative && (clause.isCoordinate || clause.before === ';')) return clause.from
  }
  return endOfWords(tokens)
}

/** Where a sentence ends without its last marks. */
export function endOfWords(tokens: readonly Token[]): number {
  let end = tokens.length
  while (end > 0 && tokens[end - 1]?.pos === 'PUNCT' && endsNothing(tokens[end - 1])) end--
  return end
}

/** A mark, but for those that belong to a number, or a conjunction: *на 3 %*. */
const endsNothing = (token: Token | undefined): boolean =>
  token?.pos === 'CCONJ' || (token?.pos === 'PUNCT' && !/^[%‰°€$£¥]$/u.test(token.text))

/** A stretch without marks at its ends, and without a conjunction at its end; null where nothing is left. */
export function trimMarks(tokens: readonly Token[], { from, to }: Range): Range | null {
  let [start, end] = [from, to]
  while (start < end && tokens[start]?.pos === 'PUNCT') start++
  while (end > start && endsNothing(tokens[end - 1])) end--
  return end > start ? { from: start, to: end } : null
}
