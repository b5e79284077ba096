import { hasCapital } from '../../../attribution/words/has-capital'
import type { Pos, Token } from '../../../attribution/words/token'
import { femaleNames, maleNames } from '../given-names'
import { audienceNouns, groupNouns, organizationNouns, personNouns } from '../nouns'
import { phrasalVerbs, speechVerbs } from '../speech-verbs'
import { offices } from '../titles'

/** Tags that a capital letter within a sentence contradicts: there only names have it. */
const mistaken: ReadonlySet<Pos> = new Set(['NOUN', 'X', 'ADJ', 'VERB', 'ADV', 'INTJ', 'SYM'])

/** *Reporters said …*: a noun that the start of the sentence writes like a name. */
const isCommonNoun = ({ lower }: Token): boolean =>
  [lower, lower.replace(/s$/, '')].some(
    (noun) => personNouns.has(noun) || groupNouns.has(noun) || audienceNouns.has(noun),
  )

/** *“It failed,” Will Finch said*: a capital within a sentence, before a name, is no verb's. */
function isNamedWill({ text, lower }: Token, before: Token | undefined, next: Token | undefined): boolean {
  if (lower !== 'will' || !hasCapital(text) || before === undefined || !hasCapital(next?.text ?? '')) return false
  return !/^[.?!:“(]$/u.test(before.text)
}

/** Small words that have a capital only within a title: *the Got It From Here podcast*. */
const small: ReadonlySet<Pos> = new Set(['PRON', 'ADP', 'AUX', 'SCONJ', 'PART'])

function inTitle(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  return (
    at > 1 &&
    before !== undefined &&
    [tokens[at], before, next].every((token) => hasCapital(token?.text ?? '')) &&
    before.pos === 'PROPN'
  )
}

/** Mends what the model is known to get wrong: names that are words too, and the possessive *’s*. */
export function correctTags(tokens: Token[]): Token[] {
  tokens.forEach((token, i) => {
    const before = tokens[i - 1]
    const next = tokens[i + 1]
    if (hasCapital(token.text) && mistaken.has(token.pos)) {
      const opened = before !== undefined && /^[“"‘'«„(—–]$/u.test(before.text) && before.end === token.start
      const fresh = before === undefined || opened || /^[.?!:•·]$/u.test(before.text)
      const given = (maleNames.has(token.lower) || femaleNames.has(token.lower)) && hasCapital(next?.text ?? '')
      const beforeVerb = token.pos === 'VERB' && (next?.pos === 'VERB' || next?.pos === 'AUX')
      if (!fresh || given || beforeVerb) token.pos = 'PROPN'
    } else if (token.pos === 'AUX' && isNamedWill(token, before, next)) token.pos = 'PROPN'
    else if (small.has(token.pos) && token.text !== 'I' && inTitle(tokens, i)) token.pos = 'PROPN'
    if (token.pos === 'PROPN' && i === 0 && isCommonNoun(token) && !hasCapital(next?.text ?? '')) {
      token.pos = 'NOUN'
      token.lemma = token.lower.replace(/s$/, '')
    }
    const possessive = token.lower === "'s" || token.lower === '’s'
    if (
      possessive &&
      token.pos !== 'PART' &&
      before?.pos === 'PROPN' &&
      (next?.pos === 'NOUN' || next?.pos === 'PROPN')
    ) {
      token.pos = 'PART'
    }
    if (token.pos === 'NOUN') mendNoun(tokens, i, token)
    else if (token.pos === 'VERB') mendVerb(tokens, i, token)
    else if (token.pos === 'ADJ' && standsForBody(token, before, next)) token.pos = 'NOUN'
    else if (token.pos === 'ADJ' && isPerfect(token, before, next)) token.pos = 'VERB'
  })
  return tokens
}

/** Nouns that are verbs before *to*: *the agency plans to spend*. */
const leadsTo = new Set(['plans', 'aims', 'hopes', 'needs', 'wants', 'intends'])

/** A verb that the model took for a noun: *scientists report that …*, *…, the Courier reports.*, *the firm plans to …*. */
function mendNoun(tokens: readonly Token[], at: number, token: Token): void {
  if (leadsTo.has(token.lower) && tokens[at + 1]?.pos === 'PART' && /^(NOUN|PROPN)$/.test(tokens[at - 1]?.pos ?? '')) {
    token.pos = 'VERB'
    return
  }
  if (token.lower.endsWith('ing')) {
    const root = token.lower.slice(0, -3)
    const lemma = speechVerbs.has(root) ? root : `${root}e`
    const before = tokens[at - 1]
    // *with some analysts warning that …*, *blocked the law, ruling that …*
    const led = before !== undefined && (isPluralNoun(before) || before.text === ',')
    if (!led || !speechVerbs.has(lemma) || tokens[at + 1]?.lower !== 'that') return
    token.pos = 'VERB'
    token.lemma = lemma
    return
  }
  const plural = speechVerbs.has(token.lower) || phrasalVerbs.has(token.lower)
  const stem = plural ? token.lower : token.lower.endsWith('s') ? token.lower.slice(0, -1) : ''
  if (stem === '' || !(plural || speechVerbs.has(stem))) return
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  if (!before) return
  const verb = plural
    ? before.lower === 'who' || (isPluralNoun(before) && bringsThat(tokens, at))
    : (before.pos === 'PROPN' && (next?.pos === 'DET' || next?.lower === 'that')) || credits(tokens, at, stem)
  if (!verb) return
  token.pos = 'VERB'
  token.lemma = stem
}

const isPluralNoun = ({ pos, lower, lemma }: Token): boolean => pos === 'NOUN' && lower !== lemma && lower.endsWith('s')

/** *report that*, *point out that* */
const bringsThat = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.lower === 'that' || (tokens[at + 1]?.pos === 'ADP' && tokens[at + 2]?.lower === 'that')

/** *…, Lorne Live reports.* and *…, reports the Courier.*: who is credited for all that the sentence says. */
function credits(tokens: readonly Token[], at: number, stem: string): boolean {
  if (stem !== 'report') return false
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  if (before?.pos !== 'PROPN') {
    const name = next?.pos === 'DET' ? tokens[at + 2] : next
    return apart.test(before?.text ?? '') && name?.pos === 'PROPN'
  }
  let from = at - 1
  while (from > 0 && (tokens[from]?.pos === 'PROPN' || tokens[from]?.pos === 'DET')) from--
  return apart.test(tokens[from]?.text ?? '') && (!next || /^[.,;]$/.test(next.text))
}

const apart = /^[,”"]$/u

/** A noun that the model took for a verb: *according to evidence*, *the project lead for*, *“…,” lead author Ann Finch*. */
function mendVerb(tokens: readonly Token[], at: number, token: Token): void {
  const before = tokens[at - 1]
  if (!before) return
  const cited = before.lower === 'to' && tokens[at - 2]?.lower === 'according' && !token.lower.endsWith('ing')
  const bare = token.lower === token.lemma && !speechVerbs.has(token.lemma) && !samePast.has(token.lower)
  const disagrees =
    bare &&
    before.pos === 'NOUN' &&
    before.lower === before.lemma &&
    !groupNouns.has(before.lower) &&
    tokens[at + 1]?.pos === 'ADP'
  const attributive = bare && /^[”"]$/u.test(before.text) && tokens[at + 1]?.pos === 'NOUN'
  // *according to the scan*: a verb's base form behind an article is none.
  const articled = /^(the|an?)$/.test(before.lower) && token.lower === token.lemma && !/(ed|ing)$/.test(token.lower)
  if (cited || disagrees || attributive || articled) token.pos = 'NOUN'
}

/** Verbs whose past is their base form: behind a noun of one thing they are verbs all the same. */
const samePast = new Set(
  'bet burst cast cost cut fit hit hurt let put quit read rid set shed shut split spread thrust beat'.split(' '),
)

/** *has branded the plan*: a participle that the model took for an adjective. *has limited means* has one. */
const isPerfect = ({ lower }: Token, before: Token | undefined, next: Token | undefined): boolean =>
  /^(has|have|had)$/.test(before?.lower ?? '') && lower.endsWith('ed') && !/^(NOUN|ADJ|PROPN)$/.test(next?.pos ?? '')

/** *the US military says*: an adjective that stands for those it is said of. */
function standsForBody({ lower }: Token, before: Token | undefined, next: Token | undefined): boolean {
  if (offices.has(lower) && lower.includes('-')) return true
  if (!(organizationNouns.has(lower) || personNouns.has(lower))) return false
  if (!before || !/^(DET|PROPN|ADJ)$/.test(before.pos)) return false
  return !next || /^(VERB|AUX|PUNCT|ADV)$/.test(next.pos)
}
