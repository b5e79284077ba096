import type { Span, Speaker } from '../../model'
import type { Draft } from '../drafts/draft'
import type { Party } from '../grammar/subjects'
import type { Token } from '../words/tokens'
import { type Cast, fullestName } from './cast'
import type { Named } from './collect-named'
import { descriptionOf, nameOfParty, namesOfSeveral, roleOfParty, textOf } from './name-of-party'
import { resolvePronoun } from './resolve-pronoun'
import { resolveRole } from './resolve-role'
import { kindOfName, kindOfNoun } from './speaker-kind'

/** A statement's speaker. */
export interface Resolved {
  /** null where the text gives nobody, or leaves open which of several. */
  speaker: Speaker | null
  /** Whether it was inferred over sentences rather than read. */
  doubtful: boolean
  /** Who relays the words of another, if anybody does. */
  relay: Speaker | null
}

/** Nobody: nothing in the text tells. */
export const nobody: Resolved = { speaker: null, doubtful: true, relay: null }

/** Words a description may have to be taken for a mere *the governor*. */
const barePhrase = 3

/** Resolves the speakers of drafts in the order of the text: each who spoke helps to tell who the next pronoun is. */
export function resolveSpeakers(cast: Cast, drafts: readonly Draft[]): Resolved[] {
  const found = new Map<Draft, Resolved>()
  for (const draft of drafts) found.set(draft, resolveDraft(cast, draft, found))
  return drafts.map((draft) => found.get(draft) ?? nobody)
}

function resolveDraft(cast: Cast, draft: Draft, found: ReadonlyMap<Draft, Resolved>): Resolved {
  const before = draft.follows && found.get(draft.follows)
  if (before) return before
  if (!draft.party) return nobody
  const one = resolveParty(cast, draft, draft.party)
  const relay = draft.act?.relay ? resolveParty(cast, draft, draft.act.relay) : null
  if (one.speaker) {
    const { at, start } = { at: draft.partyAt, start: one.speaker.start }
    cast.spoken.push({ at, start, named: one.named, speaker: one.speaker, noun: one.noun })
  }
  return { speaker: one.speaker, doubtful: one.doubtful, relay: relay?.speaker ?? null }
}

interface One {
  speaker: Speaker | null
  named: Named | null
  noun: string
  doubtful: boolean
}

type Mentioned = Span & { mention: string }

function resolveParty(cast: Cast, draft: Draft, party: Party): One {
  const tokens = cast.sentences[draft.partyAt]?.tokens ?? []
  const head = tokens[party.head.to - 1]
  const first = tokens[party.all.from]
  const last = tokens[party.all.to - 1]
  if (!head || !first || !last) return { speaker: null, named: null, noun: '', doubtful: true }
  const span: Mentioned = { mention: cast.text.slice(first.start, last.end), start: first.start, end: last.end }
  if (head.pos === 'PRON' && party.head.to - party.head.from === 1) return byPronoun(cast, draft, head, span)
  const several = namesOfSeveral(tokens, party)
  if (several.length > 0) {
    const names = several.map(({ from, to }) => {
      const words = tokens.slice(from, to)
      return fullestName(cast, words, draft.partyAt)?.name ?? textOf(cast.text, words)
    })
    return named({ ...span, name: names.join(' and '), kind: 'group' }, null)
  }
  const bare = nameOfParty(tokens, party)
  if (!bare) return byDescription(cast, draft, tokens, party, span)
  const words = tokens.slice(bare.from, bare.to)
  const who = fullestName(cast, words, draft.partyAt)
  const name = who?.name ?? textOf(cast.text, words)
  const role = roleOfParty(cast.text, tokens, party, bare)
  return named({ ...span, name, kind: kindOfName(name, who, tokens, bare), ...(role ? { role } : {}) }, who)
}

const named = (speaker: Speaker, who: Named | null): One => ({ speaker, named: who, noun: '', doubtful: false })

function byPronoun(cast: Cast, draft: Draft, pronoun: Token, span: Mentioned): One {
  const antecedent = resolvePronoun(cast, draft, pronoun)
  switch (antecedent.found) {
    case 'person': {
      const { who, doubtful } = antecedent
      return { speaker: { ...span, name: who.name, kind: 'person' }, named: who, noun: '', doubtful }
    }
    case 'speaker': {
      const { speaker, named: who, noun } = antecedent.spoken
      return { speaker: { ...span, name: speaker.name, kind: speaker.kind }, named: who, noun, doubtful: true }
    }
    case 'party': {
      const one = resolveParty(cast, { ...draft, partyAt: antecedent.at }, antecedent.party)
      return { ...one, speaker: one.speaker && { ...one.speaker, ...span }, doubtful: true }
    }
    case 'nobody':
      return { speaker: null, named: null, noun: '', doubtful: true }
  }
}

function byDescription(cast: Cast, draft: Draft, tokens: readonly Token[], party: Party, span: Mentioned): One {
  const head = tokens[party.head.to - 1]
  const noun = head?.lemma ?? ''
  const kind = kindOfNoun(head)
  const length = party.all.to - party.all.from
  const definite = tokens[party.head.from]?.lower === 'the' && length <= barePhrase
  const meant = definite ? resolveRole(cast, draft.partyAt, noun, kind, length === 2) : { found: 'nobody' as const }
  switch (meant.found) {
    case 'named':
      return {
        speaker: { ...span, name: meant.who.name, kind: 'person', role: span.mention },
        named: meant.who,
        noun,
        doubtful: true,
      }
    case 'speaker': {
      const { speaker, named: who } = meant.spoken
      return { speaker: { ...span, name: speaker.name, kind: speaker.kind }, named: who, noun, doubtful: true }
    }
    case 'nobody': {
      const name = descriptionOf(cast.text, tokens, party)
      return { speaker: { ...span, name, kind }, named: null, noun, doubtful: false }
    }
  }
}
