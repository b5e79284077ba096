import { identifyLanguage } from '../../languages/identify-language'
import { scriptOf } from '../../languages/script-of'
import type { Statement } from '../../model'
import { quotedParts } from '../../quoted-parts'
import { matchWords } from '../match/match-words'
import type { PreparedSource } from '../match/prepare-source'
import type { Fact } from '../model'
import { isNamedIn, namesIn } from './foreign-names'
import type { LanguagePair } from './languages-differ'
import { figuresOf } from './numbers'

/**
 * No more facts of a kind are looked for: each costs a search of the source, and a statement that has more is none that a
 * reader would compare by them.
 */
const MOST_FACTS = 50

/** The numbers, the names and the words of the original in a statement, each with whether the source has it. */
export function compareFacts(statement: Statement, languages: LanguagePair, prepared: PreparedSource): Fact[] {
  const { source } = prepared
  const words = statement.content.map(({ text }) => text).join(' ')
  const figures = new Set(figuresOf(source.text).flatMap(({ values }) => values))
  const names = [...speakerNames(statement), ...namesIn(words, languages.here)]
  return [
    ...figuresOf(words)
      .slice(0, MOST_FACTS)
      .map(({ text, values }): Fact => ({ kind: 'number', text, stands: values.some((value) => figures.has(value)) })),
    ...[...new Set(names)]
      .slice(0, MOST_FACTS)
      .map((text): Fact => ({ kind: 'name', text, stands: isNamedIn(text, source) })),
    ...originalsIn(statement, languages).map(
      (text): Fact => ({ kind: 'original', text, stands: isVerbatimIn(text, prepared) }),
    ),
  ]
}

const speakerNames = ({ speaker }: Statement): string[] =>
  speaker?.kind === 'person' && /^\p{Lu}|^\p{Lo}/u.test(speaker.name) ? [speaker.name] : []

/** Words given in the source's language: in another script than the rest, or quoted within the words and told by them. */
function originalsIn({ content }: Statement, { there }: LanguagePair): string[] {
  const found = content.flatMap((piece) => {
    const quoted = quotedParts(piece).map(({ start, end }) =>
      piece.text.slice(start - piece.start + 1, end - piece.start - 1),
    )
    return [...quoted.filter((part) => identifyLanguage(part) === there), ...inOtherScript(piece.text)]
  })
  return [...new Set(found)].slice(0, MOST_FACTS)
}

/** The runs of words of a text that are in another script than most of it. */
function inOtherScript(text: string): string[] {
  const script = scriptOf(text)
  const runs: { text: string; end: number }[] = []
  for (const word of text.matchAll(/[\p{L}\p{M}][\p{L}\p{M}'’-]*/gu)) {
    const own = scriptOf(word[0])
    if (own === '' || own === script) continue
    const last = runs.at(-1)
    if (last && text.slice(last.end, word.index).trim() === '') {
      last.text += text.slice(last.end, word.index) + word[0]
      last.end = word.index + word[0].length
    } else runs.push({ text: word[0], end: word.index + word[0].length })
  }
  return runs.map((run) => run.text)
}

/** Whether words stand in the source as they are. */
export function isVerbatimIn(words: string, prepared: PreparedSource): boolean {
  const match = matchWords([words], prepared)
  return (
    match.outcome === 'ambiguous' ||
    (match.outcome === 'found' && (match.verdict === 'verbatim' || match.verdict === 'edited'))
  )
}
