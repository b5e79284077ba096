import type { Range } from '../../../attribution/chunks/chunk'
import type { Sentence } from '../../../attribution/words/sentences'
import type { Token } from '../../../attribution/words/token'
import { femaleNames, maleNames } from '../given-names'
import { isCapital, nameWithin } from '../grammar/noun-phrases'
import { femaleNouns, maleNouns, organizationNouns, outletNouns, personNouns } from '../nouns'
import { places } from '../places'
import { femaleTitles, maleTitles, nameSuffixes, titleForms } from '../titles'

export type Gender = 'female' | 'male' | null

/** Somebody or some body that the article names. */
export interface Named {
  /** The fullest form of the name in the article. */
  name: string
  /** Its words, lower case, without full stops. */
  words: string[]
  /** Whether the text shows that it is a person; `maybePerson` where only the shape of the name speaks for it. */
  person: boolean
  maybePerson: boolean
  /** Whether the text shows that it is a body: *Orrin Mutual, which …*, *the insurer Orrin Mutual*. */
  body: boolean
  gender: Gender
  /** Nouns that the text calls it by: *spokesman*, *president*. */
  roles: Set<string>
  mentions: Mention[]
}

/** A place where somebody is named. */
export interface Mention {
  /** Place of the sentence. */
  at: number
  start: number
  /** Whether a verb follows: subjects are spoken of again sooner than others. */
  subject: boolean
  /** Whether it opens its sentence, too. */
  opens: boolean
}

/** A word as names are compared: *Jr.* and *jr*, *O’Neil* and *ONeil* are the same. */
export const plainWord = (word: string): string => word.toLowerCase().replace(/[.’']/gu, '')

/** Tokens before a name that still opens its sentence: *But the former mayor Smith …*. */
const opening = 4

/** What the names of ways and waters end with. */
const ways = new Set(
  'street road avenue boulevard square quay river bay island islands harbour harbor bridge park'.split(' '),
)

/** Collects whom and what an article names, in order of appearance. */
export function collectNamed(sentences: readonly Sentence[]): Named[] {
  const byName = new Map<string, Named>()
  const byLast = new Map<string, Named>()
  sentences.forEach((sentence, at) => {
    for (const run of nameRuns(sentence.tokens)) {
      const tokens = sentence.tokens.slice(run.name.from, run.name.to)
      const words = tokens.map((token) => plainWord(token.text)).filter((word) => /[\p{L}\p{N}]/u.test(word))
      const key = words.join(' ')
      if (key === '') continue
      const last = words.at(-1) ?? ''
      const titleWords = sentence.tokens.slice(run.all.from, run.name.from).map((token) => plainWord(token.text))
      let named = byName.get(key) ?? (words.length === 1 ? byLast.get(last) : undefined)
      if (!named) {
        named = {
          name: nameText(tokens),
          words,
          person: false,
          maybePerson: false,
          body: false,
          gender: null,
          roles: new Set(),
          mentions: [],
        }
        byName.set(key, named)
        if (words.length > 1 && !byLast.has(last)) byLast.set(last, named)
      }
      describe(named, words, titleWords, sentence.tokens, run.all)
      const next = sentence.tokens[run.all.to]
      const start = sentence.tokens[run.name.from]?.start ?? 0
      named.mentions.push({
        at,
        start,
        subject: isSubject(sentence.tokens, run.all),
        // *Finch’s embrace is not limited to Lorne*: spoken of, but not the sentence's own subject.
        opens: run.all.from <= opening && next?.pos !== 'PART',
      })
    }
  })
  return [...byName.values()]
}

/** Whether what a name stands for is what its sentence is about: *Finch said*, *Finch, who runs it, said*, *Finch’s plan is*. */
function isSubject(tokens: readonly Token[], { from, to }: Range): boolean {
  const next = tokens[to]
  if (goesOn(next)) return true
  // *The shopkeeper, Ann Finch, fled*
  if (next?.text === ',' && tokens[from - 1]?.text === ',' && goesOn(tokens[to + 1])) return true
  if (from > 1) return false
  const beside = tokens[to + 1]
  return (
    next?.pos === 'PART' ||
    (next?.text === ',' && (beside?.pos === 'NUM' || /^(who|whose|an?|the)$/.test(beside?.lower ?? '')))
  )
}

const goesOn = (token: Token | undefined): boolean => token !== undefined && /^(VERB|AUX|ADV)$/.test(token.pos)

function nameText(tokens: readonly Token[]): string {
  return tokens
    .map((token, i) => (i > 0 && token.start > (tokens[i - 1]?.end ?? 0) ? ` ${token.text}` : token.text))
    .join('')
}

function describe(named: Named, words: string[], titleWords: string[], tokens: readonly Token[], all: Range): void {
  for (const word of titleWords) {
    named.roles.add(titleForms.get(word) ?? word)
    if (maleTitles.has(word)) named.gender ??= 'male'
    if (femaleTitles.has(word)) named.gender ??= 'female'
  }
  const given = words[0] ?? ''
  if (words.length > 1) {
    if (maleNames.has(given) && !femaleNames.has(given)) named.gender ??= 'male'
    else if (femaleNames.has(given) && !maleNames.has(given)) named.gender ??= 'female'
  }
  const body = words.some((word) => organizationNouns.has(word) || outletNouns.has(word))
  const known = maleNames.has(given) || femaleNames.has(given)
  const article = tokens[all.from - 1]?.lower === 'the'
  if (titleWords.length > 0 || (words.length > 1 && known)) named.person ||= !body || known
  // *the Camp Smith event*, *Smith Jones analysts*: names before a noun are hardly a person's.
  const attributive = tokens[all.to]?.pos === 'NOUN'
  const place = words.length > 1 && (places.has(words.join(' ')) || ways.has(words.at(-1) ?? ''))
  // *her memoir, “Low Water,”*: quotation marks around a name alone are those of a title.
  const quoted = tokens[all.from]?.fused && !tokens[all.from - 1]?.fused && !tokens[all.to]?.fused
  if (words.length > 1 && !body && !article && !attributive && !place && !quoted) named.maybePerson = true
  // *Her brother, Ned, remembers*
  const kin = tokens[all.from - 1]?.text === ',' && tokens[all.to]?.text === ',' ? tokens[all.from - 2] : undefined
  if (kin?.pos === 'NOUN' && personNouns.has(kin.lower)) {
    named.person = true
    named.roles.add(kin.lower)
    if (maleNouns.has(kin.lower)) named.gender ??= 'male'
    if (femaleNouns.has(kin.lower)) named.gender ??= 'female'
  }
  // *Smith, the former minister,*: what stands beside a name says what it is.
  if (tokens[all.to]?.text === ',') {
    for (const token of tokens.slice(all.to + 1, all.to + 9)) {
      if (/^[,.;]$/u.test(token.text) || token.pos === 'VERB' || token.pos === 'AUX') break
      if (token.pos !== 'NOUN') continue
      named.roles.add(token.lower)
      // *a co-author of the study*
      if (words.length > 1 && personNouns.has(token.lower.replace(/^.+-/u, ''))) named.person = true
    }
    if (tokens[all.to + 1]?.lower === 'which') named.body = true
    if (tokens[all.to + 1]?.lower === 'who' || /^\d\d$/u.test(tokens[all.to + 1]?.text ?? '')) named.person = true
  }
  for (let at = all.from - 1; at >= 0 && all.from - at <= 3; at--) {
    const token = tokens[at]
    if (token?.pos !== 'NOUN') break
    named.roles.add(token.lower)
    if (personNouns.has(token.lower)) named.person = true
    // *the insurer Orrin Mutual*, unlike *company founder Ann Finch*: the noun right before the name says what it is.
    if (at === all.from - 1 && organizationNouns.has(token.lower)) named.body = true
  }
}

/** The runs of capital words, each with the bare name within it. */
function nameRuns(tokens: readonly Token[]): { all: Range; name: Range }[] {
  const runs: { all: Range; name: Range }[] = []
  let at = 0
  while (at < tokens.length) {
    const token = tokens[at]
    const starts =
      token &&
      isCapital(token) &&
      (token.pos === 'PROPN' ||
        (token.pos === 'NOUN' && isCapital(tokens[at + 1] ?? token) && at > 0) ||
        (token.pos === 'NOUN' && tokens[at + 1]?.pos === 'PROPN'))
    if (!starts) {
      at++
      continue
    }
    let to = at + 1
    while (to < tokens.length && to - at < 12) {
      const next = tokens[to]
      const after = tokens[to + 1]
      if (!next) break
      const named =
        isCapital(next) && (next.pos === 'PROPN' || next.pos === 'NOUN' || next.pos === 'X' || next.pos === 'ADJ')
      const tie =
        /^(of|de|da|di|van|von|der|den|bin|al|la|le|del|dos|and|for)$/.test(next.lower) &&
        after &&
        isCapital(after) &&
        after.pos === 'PROPN'
      const tied = tie && !/^(of|and|for)$/.test(next.lower)
      if (!(named || tied || nameSuffixes.has(next.lower))) break
      to += tied ? 2 : 1
    }
    const all = { from: at, to }
    const name = nameWithin(tokens, all)
    if (name) runs.push({ all, name })
    at = to
  }
  return runs
}
