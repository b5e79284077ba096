import type { BaseForms } from '../../languages/pack'
import { comparedWord, isNameWord } from '../../names/name-forms'
import type { NounPhrase, Range } from '../chunks/chunk'
import { hasCapital } from '../words/has-capital'
import type { Token } from '../words/token'

/** A name of an article in its base form. */
export interface ReadName {
  /** Its words, lower case. */
  words: string[]
  /** As one writes it. */
  text: string
}

/** Reads the names of an article: *Иды Линд* as *Ида Линд*. */
export interface NameReader {
  name(tokens: readonly Token[], name: Range, mayBeSubject: boolean): ReadName
  /** A phrase without a name, in the nominative: *doniesień medialnych* as *doniesienia medialne*. */
  described(text: string, tokens: readonly Token[], phrase: NounPhrase): string
}

/** Names as they stand in the text where a phrase may be a subject by its case. */
interface Named {
  whole: ReadonlySet<string>
  /** The last words of those of several words. */
  last: ReadonlySet<string>
}

/** Forms of an inflected name that are compared with those that the article has. */
const MOST_FORMS = 8

/**
 * Reads names by what the article itself says: where a base form of an inflected name stands in it, that one is meant;
 * else the likeliest. A name that may be in its base form already is read as another's only where it stands alone and the
 * article has that other in full.
 * @param names all that may be subjects, as words
 */
export function nameReader(names: Iterable<readonly string[]>, baseForms: BaseForms | null): NameReader {
  if (!baseForms) return { name: asWritten, described: sliceOf }
  const named = collect(names)
  const known = new Map<string, readonly string[]>()
  const baseOf = (words: readonly string[], mayBeSubject: boolean): readonly string[] => {
    const key = `${mayBeSubject} ${words.join(' ')}`
    const found = known.get(key) ?? chooseBase(words, mayBeSubject, named, baseForms)
    known.set(key, found)
    return found
  }
  return {
    name: (tokens, name, mayBeSubject) => {
      const written = asWritten(tokens, name)
      // *агентства «Северные вести»*: between quotation marks nothing is inflected.
      if (tokens.slice(name.from, name.to).every(({ fused }) => fused)) return written
      const base = baseOf(written.words, mayBeSubject)
      const isSame = base.length !== written.words.length || base.every((word, i) => word === written.words[i])
      return isSame ? written : { words: [...base], text: rewritten(tokens, name, base) }
    },
    described: (text, tokens, phrase) => describedBy(text, tokens, phrase, baseForms),
  }
}

function collect(names: Iterable<readonly string[]>): Named {
  const whole = new Set<string>()
  const last = new Set<string>()
  for (const words of names) {
    whole.add(words.join(' '))
    if (words.length > 1) last.add(words.at(-1) ?? '')
  }
  return { whole, last }
}

function chooseBase(
  words: readonly string[],
  mayBeSubject: boolean,
  { whole, last }: Named,
  baseForms: BaseForms,
): readonly string[] {
  const forms = baseForms.names(words).slice(0, MOST_FORMS)
  const isLone = words.length === 1
  if (mayBeSubject && (!isLone || last.has(words[0] ?? ''))) return words
  const full = forms.find((form) => (isLone ? last.has(form[0] ?? '') : whole.has(form.join(' '))))
  if (full || mayBeSubject) return full ?? words
  return forms.find((form) => whole.has(form.join(' ')) || last.has(form.at(-1) ?? '')) ?? forms[0] ?? words
}

/** The words of a name as names are compared, lower case, without stops and with a genitive’s *s* where it stands. */
export const wordsOf = (tokens: readonly Token[], { from, to }: Range): string[] =>
  tokens
    .slice(from, to)
    .map(({ lower }) => comparedWord(lower))
    .filter(isNameWord)

/** A run of tokens as one writes it: spaces where the text has room. */
export const textOf = (tokens: readonly Token[], { from, to }: Range): string =>
  tokens
    .slice(from, to)
    .map((token, i, all) => (i > 0 && token.start > (all[i - 1]?.end ?? 0) ? ` ${token.text}` : token.text))
    .join('')

const asWritten = (tokens: readonly Token[], name: Range): ReadName => ({
  words: wordsOf(tokens, name),
  text: textOf(tokens, name),
})

/** A name with other words in the place of its own, in capitals where those are. */
function rewritten(tokens: readonly Token[], { from, to }: Range, words: readonly string[]): string {
  const all = tokens.slice(from, to)
  let next = 0
  return all
    .map((token, i) => {
      const room = i > 0 && token.start > (all[i - 1]?.end ?? 0) ? ' ' : ''
      const isWord = isNameWord(token.lower)
      const word = isWord ? (words[next++] ?? token.lower) : token.lower
      return room + written(token.text, word)
    })
    .join('')
}

/** A word in small letters, written as another form of it is. */
function written(form: string, word: string): string {
  const apostrophe = /[’ʼ]/u.exec(form)?.[0] ?? "'"
  if (comparedWord(form.replace(/[’ʼ]/gu, "'")) === word) return form
  const same = word.replaceAll("'", apostrophe)
  if (!hasCapital(form)) return same
  // *Новаковой-Линд*: a capital behind a hyphen, too; none behind an apostrophe within a word.
  return same.replace(/(?<![\p{L}\p{M}'’ʼ])\p{Ll}/gu, (letter) => letter.toUpperCase())
}

/** A phrase as it stands; with the mark that closes a name within it: *опрос центра «Мнение»*. */
function sliceOf(text: string, tokens: readonly Token[], { from, to }: Range): string {
  const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0]
  const slice = text.slice(start, end)
  const lastOf = (marks: readonly string[]) => Math.max(...marks.map((mark) => slice.lastIndexOf(mark)))
  const opened = lastOf(['«', '„']) > lastOf(['»', '“', '”']) && /[»“”]/u.test(text[end] ?? '')
  return opened ? slice + (text[end] ?? '') : slice
}

function describedBy(text: string, tokens: readonly Token[], phrase: NounPhrase, baseForms: BaseForms): string {
  if (phrase.mayBeSubject) return sliceOf(text, tokens, phrase)
  const { core } = phrase
  const base = baseForms.nouns(tokens.slice(core.from, core.to).map(({ lower }) => lower))
  const head = rewritten(tokens, core, base)
  return phrase.to > core.to ? `${head} ${sliceOf(text, tokens, { from: core.to, to: phrase.to })}` : head
}
