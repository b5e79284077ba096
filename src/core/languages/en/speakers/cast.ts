import { lastBefore } from '../../../attribution/parties/last-before'
import type { Sentence } from '../../../attribution/words/sentences'
import type { Token } from '../../../attribution/words/token'
import type { Speaker } from '../../../model'
import { collectNamed, type Mention, type Named, plainWord, type Unnamed } from './collect-named'

/** A statement's speaker, remembered for the pronouns and descriptions that come after. */
export interface Spoken {
  /** Place of the sentence. */
  at: number
  start: number
  named: Named | null
  speaker: Speaker
  /** Base form of the head noun, where the speaker is described rather than named. */
  noun: string
}

/** Everybody an article names, and who has spoken so far. */
export interface Cast {
  text: string
  sentences: readonly Sentence[]
  named: readonly Named[]
  /** By full name, by last word, by first word, and by initials: lower case. */
  byKey: ReadonlyMap<string, readonly Named[]>
  /** By full name alone. */
  byName: ReadonlyMap<string, Named>
  /** Who is named in each sentence. */
  mentions: readonly (readonly { who: Named; mention: Mention }[])[]
  /** Who is described without a name in a sentence, of those that were asked for: `unnamedIn`. */
  unnamed: Map<number, readonly Unnamed[]>
  /** In order; grows while speakers are resolved. */
  spoken: Spoken[]
}

/** Collects the cast of an article, with nobody having spoken yet. */
export function assembleCast(text: string, sentences: readonly Sentence[]): Cast {
  const named = collectNamed(sentences)
  const byKey = new Map<string, Named[]>()
  const byName = new Map(named.map((who) => [who.words.join(' '), who]))
  const mentions: { who: Named; mention: Mention }[][] = sentences.map(() => [])
  for (const who of named) {
    for (const key of keysOf(who)) {
      const namesakes = byKey.get(key)
      if (namesakes) namesakes.push(who)
      else byKey.set(key, [who])
    }
    for (const mention of who.mentions) mentions[mention.at]?.push({ who, mention })
  }
  return { text, sentences, named, byKey, byName, mentions, unnamed: new Map(), spoken: [] }
}

function keysOf({ words }: Named): Set<string> {
  const keys = new Set([words.join(' ')])
  for (let i = 1; i < words.length; i++) {
    keys.add(words.slice(i).join(' '))
    keys.add(words.slice(0, i).join(' '))
  }
  if (words.length > 1) keys.add(`=${initials(words)}`)
  return keys
}

const initials = (words: readonly string[]): string =>
  words
    .filter((word) => !/^(of|and|for|the)$/.test(word))
    .map((word) => word[0])
    .join('')

/** Most candidates for one name that are compared: beyond that the article is a list, and nobody is meant. */
const mostNamesakes = 24

/**
 * The one with the fullest name that a name may stand for: by surname, then by first words, then by initials; of several
 * the one named last before sentence `at`. Null where the article names nobody so.
 */
export function fullestName(cast: Cast, name: readonly Token[], at: number): Named | null {
  const words = name.map((token) => plainWord(token.text)).filter((word) => /[\p{L}\p{N}]/u.test(word))
  return fullestOf(cast, words, words.length === 1 && isAcronym(name[0]?.text ?? ''), at)
}

/** The same of somebody whom the article names: *Sir Keir* is *Keir Starmer*. */
export const fullerForm = (cast: Cast, who: Named, at: number): Named =>
  fullestOf(cast, who.words, who.words.length === 1 && isAcronym(who.name), at) ?? who

/** *NASA* */
export const isAcronym = (word: string): boolean => /^\p{Lu}{2,}$/u.test(word)

function fullestOf(cast: Cast, words: readonly string[], acronym: boolean, at: number): Named | null {
  const key = words.join(' ')
  // Beside the fuller names only the name itself goes by this key.
  const fits = (cast.byKey.get(acronym ? `=${key}` : key) ?? [])
    .slice(0, mostNamesakes + 1)
    .filter((who) => who.words.length > words.length)
    .slice(0, mostNamesakes)
  const alone = cast.byName.get(key)
  if (fits.length === 0) return alone ?? null
  const ends = (who: Named) => who.words.slice(-words.length).join(' ') === key
  const surnames = fits.filter((who) => ends(who) && isPersonal(who) && (who.person || !stoodAlone(alone, who)))
  const heads = fits.filter((who) => acronym || (!ends(who) && mayBeShort(alone, who)))
  const pool = surnames.length > 0 ? surnames : heads
  const before = pool.filter((who) => (who.mentions[0]?.at ?? 0) <= at)
  const chosen = (before.length > 0 ? before : pool).sort((a, b) => lastBefore(b, at) - lastBefore(a, at))[0]
  return chosen ?? alone ?? null
}

/**
 * Whether who goes by a name may be called by its first words: *Keir* and *Sir Keir* for *Keir Starmer*, *Orrin* for
 * *Orrin Mutual*; not *Ann Finch* for *Ann Finch Trust*.
 */
const mayBeShort = (alone: Named | undefined, who: Named): boolean =>
  alone?.person ? isPersonal(who) && alone.words.length === 1 : !stoodAlone(alone, who)

/** Whether a name stood by itself before any longer one: *Israel* before anybody called *Israel Katz* is no short form of it. */
const stoodAlone = (alone: Named | undefined, who: Named): boolean =>
  (alone?.mentions[0]?.start ?? Infinity) < (who.mentions[0]?.start ?? 0)

/** Whether somebody is a person, or may be one by the shape of the name. */
export const isPersonal = (who: Named): boolean => who.person || (who.maybePerson && !who.body)
