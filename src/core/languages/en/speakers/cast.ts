import type { Range } from '../../../attribution/chunks/chunk'
import type { Scene, Spoken } from '../../../attribution/parties/antecedent'
import type { Sentence } from '../../../attribution/words/sentences'
import { acronymForm, comparedWord, isAcronym, withoutSuffix } from '../../../names/name-forms'
import { MOST_NAMESAKES, type NameIndex } from '../../../names/name-index'
import { chunksIn, type SentenceChunks } from '../chunks/chunks-of'
import { definiteArticles } from '../function-words'
import type { Party } from '../grammar/subjects'
import { titleForms } from '../titles'
import { type Gender, genderOfTitles, type Named } from './collect-named'

/** Everybody an article names, and who has spoken so far. */
export interface Cast extends Scene<Named, Party> {
  text: string
  sentences: readonly Sentence[]
  named: readonly Named[]
  /** By all forms of the name. */
  byForm: NameIndex<Named>
  /** By full name alone. */
  byName: ReadonlyMap<string, Named>
  /** By all descriptions that stand beside the name. */
  byDescription: NameIndex<Named>
  /** In order; grows while speakers are resolved. */
  spoken: Spoken<Named>[]
}

/** The chunks of a sentence; none outside the text. */
export const chunksAt = ({ sentences }: Cast, at: number): SentenceChunks => chunksIn(sentences[at])

/** A name as it stands somewhere. */
export interface NameForm {
  /** Lower case, without full stops. */
  words: readonly string[]
  isAcronym: boolean
  /** Whether *the* stands before it. */
  hasArticle: boolean
  /** The title before it, in full; `''` where none stands there. */
  title: string
  /** What the title tells. */
  gender: Gender
}

/** A name that stands at a place in a sentence. */
export function formAt(chunks: SentenceChunks, name: Range): NameForm {
  const words = chunks.nameWordsIn(name)
  const title = comparedWord(chunks.wordAt(name.from - 1))
  return {
    words,
    title: titleForms.get(title) ?? title,
    isAcronym: words.length === 1 && isAcronym(chunks.writtenAt(name.from)),
    hasArticle: definiteArticles.has(chunks.wordAt(name.from - 1)),
    gender: genderOfTitles([title]),
  }
}

const nobodyElse: readonly Named[] = []

/** Who goes by a name alone, and who bears a fuller one that it may be short for. */
export function bearersOf(
  cast: Cast,
  { words, isAcronym }: NameForm,
): { alone: Named | undefined; fuller: readonly Named[] } {
  const key = words.join(' ')
  const alone = cast.byName.get(key)
  const known = cast.byForm.all(isAcronym ? acronymForm(key) : key)
  if (known.length === 0 || (known.length === 1 && known[0] === alone)) return { alone, fuller: nobodyElse }
  const fuller = known
    .slice(0, MOST_NAMESAKES + 1)
    .filter((who) => who !== alone && who.words.length > words.length && !isCode(who))
  return { alone, fuller: fuller.slice(0, MOST_NAMESAKES) }
}

/** *LA804*, *TV*, *Y*: what no body is called by; *Orrin Air* is not short for *Orrin Air Flight LA804*, nor *Quill* for *Quill TV*. */
const isCode = ({ name, words }: Named): boolean =>
  withoutSuffix(words) === words && /\s(?:\p{L}{1,3}\d+|\p{Lu}{1,3})$/u.test(name)

/** Whether a name stood by itself before any longer one: *Israel* before anybody called *Israel Katz* is no short form of it. */
export const stoodAlone = (alone: Named | undefined, who: Named): boolean =>
  (alone?.mentions[0]?.start ?? Infinity) < (who.mentions[0]?.start ?? 0)

/** Whether somebody is a person, or may be one by the shape of the name. */
export const isPersonal = (who: Named): boolean => who.person || (who.maybePerson && !who.body)
