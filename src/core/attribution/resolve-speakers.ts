import {
  documentNouns,
  groupNouns,
  organizationNouns,
  outletNouns,
  personNouns,
  postNouns,
} from '../languages/english/nouns'
import { outletNamed } from '../languages/english/outlets'
import type { Speaker, SpeakerKind } from '../model'
import type { Party } from './acts'
import type { Draft } from './drafts'
import { nameWithin, phraseAfter, type Range } from './noun-phrases'
import { fullestName, type Gender, type Mention, type Named } from './people'
import type { Sentence } from './sentences'
import type { Token } from './tokens'

/** Sentences back over which a pronoun is looked up. */
const pronounReach = 12
/** How much of a mention's weight a sentence takes: 0.65 lets a subject two sentences back beat a bystander in the last. */
const decay = 0.65
/** Who spoke last is spoken of next more often than who was a subject, and he more than who was merely named. */
const weights = { speaker: 3, opening: 3, subject: 2, other: 1 }
/** A name that does not tell a man from a woman is taken for a pronoun only where nobody surer stands near. */
const unknownGender = 0.85
/** A name that only looks like a person's. */
const unknownPerson = 0.9
/** Two candidates nearer to one another than this share are too close to choose between. */
const tooClose = 0.75

/** A speaker, and whether the text leaves room for doubt who it is. */
export interface Resolved {
  speaker: Speaker | null
  doubtful: boolean
  /** Who relays the words of another, if anybody does. */
  relay: Speaker | null
}

const nobody: Resolved = { speaker: null, doubtful: true, relay: null }

/** Resolves the speakers of drafts in the order of the text; each helps to tell who the next pronoun is. */
export function resolveSpeakers(
  text: string,
  sentences: readonly Sentence[],
  drafts: readonly Draft[],
  named: readonly Named[],
): Resolved[] {
  const spoken: { at: number; start: number; named: Named | null; speaker: Speaker }[] = []
  const found = new Map<Draft, Resolved>()
  return drafts.map((draft) => {
    const resolved = resolve(draft)
    found.set(draft, resolved)
    return resolved
  })

  function resolve(draft: Draft): Resolved {
    const sentence = sentences[draft.partyAt]
    const before = draft.follows && found.get(draft.follows)
    if (before) return before
    if (!draft.party || !sentence) return { ...nobody, doubtful: draft.ground !== 'block' }
    const relayed = draft.act?.relay ? resolveParty(text, sentence, draft, draft.act.relay) : null
    const resolved = { ...resolveParty(text, sentence, draft, draft.party), relay: relayed?.speaker ?? null }
    if (resolved.speaker) {
      const speaker = resolved.speaker
      const who = named.find((each) => each.name === speaker.name) ?? null
      spoken.push({ at: draft.partyAt, start: speaker.start, named: who, speaker })
    }
    return resolved
  }

  function resolveParty(text: string, sentence: Sentence, draft: Draft, party: Party): Resolved {
    const { tokens } = sentence
    const head = tokens[party.head.to - 1]
    const first = tokens[party.all.from]
    const last = tokens[party.all.to - 1]
    if (!head || !first || !last) return nobody
    const span = { mention: text.slice(first.start, last.end), start: first.start, end: last.end }
    if (head.pos === 'PRON' && party.head.to - party.head.from === 1) return resolvePronoun(head, draft, span)
    const bare = nameOf(tokens, party)
    if (bare) {
      const words = tokens.slice(bare.from, bare.to)
      const name = nameText(text, words)
      const match = fullestName(named, words, draft.partyAt)
      const full = match ? match.name : name
      const kind = kindOfName(full, match, tokens, bare)
      const role = roleOf(text, tokens, party, bare)
      return { speaker: { ...span, name: full, kind, ...(role ? { role } : {}) }, doubtful: false, relay: null }
    }
    return resolveRole(text, tokens, party, draft, span)
  }

  function resolvePronoun(pronoun: Token, draft: Draft, span: Pick<Speaker, 'mention' | 'start' | 'end'>): Resolved {
    const word = pronoun.lower
    if (word === 'he' || word === 'she') {
      const who = antecedent(word === 'he' ? 'male' : 'female', pronoun, draft)
      return who
        ? { speaker: { ...span, name: who.named.name, kind: 'person' }, doubtful: who.close, relay: null }
        : nobody
    }
    if (word === 'it' || word === 'they') {
      const last = spoken.findLast(
        ({ at, speaker }) =>
          draft.partyAt - at <= 4 &&
          (word === 'it' ? speaker.kind !== 'person' && speaker.kind !== 'group' : speaker.kind !== 'person'),
      )
      return last
        ? { speaker: { ...span, name: last.speaker.name, kind: last.speaker.kind }, doubtful: true, relay: null }
        : nobody
    }
    if (/^(i|we|you|me|us)$/.test(word)) return nobody
    return { speaker: { ...span, name: span.mention, kind: 'group' }, doubtful: true, relay: null }
  }

  /** The person whom a pronoun most likely means: who was spoken of lately, foremost as a subject or speaker. */
  function antecedent(gender: Gender, pronoun: Token, draft: Draft): { named: Named; close: boolean } | null {
    const own = draft.content
    const scores = new Map<Named, number>()
    const add = (who: Named, mention: Mention, weight: number) => {
      const distance = draft.partyAt - mention.at
      if (distance < 0 || distance > pronounReach || mention.start >= pronoun.start) return
      if (own.some((piece) => mention.start >= piece.start && mention.start < piece.end)) return
      if (who.gender !== null && who.gender !== gender) return
      const score =
        weight * decay ** distance * (who.gender === null ? unknownGender : 1) * (who.person ? 1 : unknownPerson)
      if (score > (scores.get(who) ?? 0)) scores.set(who, score)
    }
    for (const who of named) {
      if (!who.person && !who.maybePerson) continue
      for (const mention of who.mentions)
        add(who, mention, mention.subject ? (mention.opens ? weights.opening : weights.subject) : weights.other)
    }
    for (const { at, start, named: who } of spoken.slice(-pronounReach)) {
      if (who?.person || who?.maybePerson) add(who, { at, start, subject: true, opens: false }, weights.speaker)
    }
    const ranked = [...scores].sort((a, b) => b[1] - a[1])
    const [best, second] = ranked
    if (!best) return null
    return { named: best[0], close: second !== undefined && second[1] > tooClose * best[1] }
  }

  /** *the spokesman*, *the 54-year-old*: a person named before, where one fits; else the description itself. */
  function resolveRole(
    text: string,
    tokens: readonly Token[],
    party: Party,
    draft: Draft,
    span: Pick<Speaker, 'mention' | 'start' | 'end'>,
  ): Resolved {
    const head = tokens[party.head.to - 1]
    const lemma = head?.lemma ?? ''
    const determiner = tokens[party.head.from]?.lower ?? ''
    const plural = head !== undefined && head.lower !== lemma && /s$|men$|women$|people/.test(head.lower)
    const kind = kindOfNoun(head, plural)
    if (determiner === 'the' && kind === 'person' && party.all.to - party.all.from <= 3) {
      const who = named
        .filter((each) => each.person && each.roles.has(lemma))
        .map((each) => ({ each, mention: each.mentions.findLast((mention) => mention.at <= draft.partyAt) }))
        .filter(({ mention }) => mention !== undefined)
        .sort((a, b) => (b.mention?.start ?? 0) - (a.mention?.start ?? 0))[0]
      if (who)
        return {
          speaker: { ...span, name: who.each.name, kind: 'person', role: span.mention },
          doubtful: true,
          relay: null,
        }
    }
    if (
      determiner === 'the' &&
      (kind === 'organization' || kind === 'document') &&
      party.all.to - party.all.from <= 2
    ) {
      const last = spoken.findLast(
        ({ speaker, named: who }) =>
          /^\p{Lu}/u.test(speaker.name) && (kind === 'document' ? speaker.kind === kind : isBody(speaker, who)),
      )
      if (last) return { speaker: { ...span, name: last.speaker.name, kind }, doubtful: true, relay: null }
    }
    const first = tokens[party.all.from]
    const plain = /^,/u.exec(text.slice(span.start, span.end)) ? span.mention : baseText(text, tokens, party)
    return { speaker: { ...span, name: plain || (first?.text ?? ''), kind }, doubtful: false, relay: null }
  }
}

function nameText(text: string, words: readonly Token[]): string {
  return text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0).replace(/\s+/gu, ' ')
}

/** Whether a speaker may be called *the company*, *the bank*. */
const isBody = (speaker: Speaker, who: Named | null): boolean =>
  speaker.kind === 'organization' ||
  speaker.kind === 'outlet' ||
  (speaker.kind === 'person' && who !== null && !who.person)

/** A noun that may stand beside a person's name: *his predecessor, Jane Smith*. */
const describes = (noun: Token | undefined): boolean =>
  noun?.pos === 'NOUN' && !organizationNouns.has(noun.lemma) && !documentNouns.has(noun.lemma)

/** The name in the head phrase, or in what is set beside it. */
function nameOf(tokens: readonly Token[], party: Party): Range | null {
  const own = nameWithin(tokens, party.head)
  if (own) return own
  for (let at = party.head.to; at < party.all.to; at++) {
    if (tokens[at]?.text !== ',') continue
    const phrase = phraseAfter(tokens, at + 1, party.all.to)
    const name = phrase && nameWithin(tokens, phrase)
    const word = name && tokens[name.from]
    if (
      name &&
      word &&
      /^(?:person|NOUN|PROPN)$/.test(word.pos) &&
      name.to - name.from >= 2 &&
      describes(tokens[party.head.to - 1])
    )
      return name
  }
  return null
}

function baseText(text: string, tokens: readonly Token[], party: Party): string {
  const first = tokens[party.all.from]
  let to = party.all.to
  for (let at = party.head.to; at < party.all.to; at++) {
    if (tokens[at]?.text === ',') {
      to = at
      break
    }
  }
  return text.slice(first?.start ?? 0, tokens[to - 1]?.end ?? 0).replace(/\s+/gu, ' ')
}

/** What the words before the name, or beside it, say it is. */
function roleOf(text: string, tokens: readonly Token[], party: Party, name: Range): string {
  const before = tokens.slice(party.head.from, name.from).filter((token) => token.pos !== 'DET')
  if (before.length > 0 && name.from > party.head.from)
    return text.slice(before[0]?.start ?? 0, before.at(-1)?.end ?? 0)
  if (tokens[name.to]?.text !== ',') return ''
  const beside = tokens.slice(name.to + 1, party.all.to)
  const end = beside.findIndex((token) => token.text === ',')
  const words = end > 0 ? beside.slice(0, end) : beside
  if (words.length === 0 || /^(who|whose|which)$/.test(words[0]?.lower ?? '') || words[0]?.pos === 'NUM') return ''
  return text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0)
}

function kindOfName(full: string, match: Named | null, tokens: readonly Token[], name: Range): SpeakerKind {
  if (outletNamed(full)) return 'outlet'
  if (match?.person || (match?.maybePerson && match.gender)) return 'person'
  const last = tokens[name.to - 1]?.lower ?? ''
  if (outletNouns.has(last) && name.to - name.from > 1) return 'outlet'
  if (organizationNouns.has(last) || /^\p{Lu}{2,6}$/u.test(full)) return 'organization'
  if (tokens[name.from - 1]?.lower === 'the') return /s$/.test(last) ? 'group' : 'organization'
  if (/^(republicans|democrats|americans|russians|ukrainians)$/.test(last)) return 'group'
  return match?.maybePerson ? 'person' : 'organization'
}

function kindOfNoun(head: Token | undefined, plural: boolean): SpeakerKind {
  if (!head) return 'unknown'
  const { lemma, lower } = head
  if (documentNouns.has(lower) || documentNouns.has(lemma)) return 'document'
  if (postNouns.has(lemma)) return 'post'
  if (groupNouns.has(lower) || (plural && (personNouns.has(lemma) || groupNouns.has(lemma)))) return 'group'
  if (personNouns.has(lemma)) return 'person'
  if (organizationNouns.has(lemma)) return 'organization'
  return plural ? 'group' : 'unknown'
}
