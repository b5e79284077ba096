import { acronymForm, endsKey, hasMoreBetween, hasSameBetween, isEndOf, withoutSuffix } from '../../names/name-forms'
import { MOST_NAMESAKES, NameIndex } from '../../names/name-index'
import type { GrammaticalGender } from '../chunks/chunk'
import { addRole, agrees, type Member, type Mention, newMember } from './member'

/** Everybody an article names. */
export interface Cast {
  members: readonly Member[]
  /** By the whole name alone. */
  byName: ReadonlyMap<string, Member>
  /** By all that a name may be shortened to, and its whole. */
  byForm: NameIndex<Member>
  /** By a noun that the text calls them by. */
  byRole: NameIndex<Member>
  /** By all descriptions that stand beside the name. */
  byDescription: NameIndex<Member>
  /** Those named most, the first before others. */
  leads: readonly Member[]
  /** Who is named in each sentence. */
  mentions: readonly (readonly { who: Member; mention: Mention }[])[]
}

/** A place where somebody is named, as a language reads it. */
export interface Naming {
  /** The words of the name as names are compared. */
  words: readonly string[]
  /** The name as one writes it. */
  name: string
  /** What the place tells of man or woman before it is known who is meant: *Mr. Lee*. */
  gender: GrammaticalGender
  mention: Mention
  /** Adds to somebody what the place tells. */
  describe(who: Member): void
}

/** What a language tells of names. */
export interface NameRules {
  /** Parts of a name that mean its bearer once the whole was met: *Lind*, of *Ida Lind*. */
  partsOf(who: Member): readonly string[]
  /** All that a name may be short for further on, and its whole. */
  formsOf(who: Member): Iterable<string>
  /** Whether *Ida Maria Lind* may be *Ida Lind*. */
  mayDropMiddle(words: readonly string[]): boolean
  /** Adds to a name what the article tells of it elsewhere, once it is read. */
  complete?(who: Member, met: Met): void
  /** Who of those met goes by another name as well, once the article is read. */
  sameAs?(who: Member, met: Met): Member | undefined
}

/** Who is known so far. */
export interface Met {
  byName: Map<string, Member>
  byPart: NameIndex<Member>
}

/** Collects whom an article names, sentence by sentence, in order of appearance. Linear in its length. */
export function collectCast(namings: readonly (readonly Naming[])[], rules: NameRules): Cast {
  const met: MetByEnds = { byName: new Map(), byPart: new NameIndex(), byEnds: new Map() }
  for (const naming of namings.flat()) meet(met, naming, rules)?.mentions.push(naming.mention)
  const members = withoutDoubles(met, rules)
  const mentions: { who: Member; mention: Mention }[][] = namings.map(() => [])
  for (const who of members) for (const mention of who.mentions) mentions[mention.at]?.push({ who, mention })
  return {
    members,
    byName: new Map(members.flatMap((who) => [who.words.join(' '), ...who.forms].map((form) => [form, who]))),
    byForm: NameIndex.of(members, (who) => [...rules.formsOf(who), ...who.forms]),
    byRole: NameIndex.of(members, ({ roles }) => roles.keys()),
    byDescription: NameIndex.of(members, ({ descriptions }) => descriptions),
    leads: [...members].sort((a, b) => b.mentions.length - a.mentions.length).slice(0, MOST_NAMESAKES),
    mentions,
  }
}

interface MetByEnds extends Met {
  /** By the first and the last word of the name. */
  byEnds: Map<string, Member>
}

/** Who goes by a name: somebody met before, also by a part of the name, or somebody new. */
function meet(met: MetByEnds, naming: Naming, rules: NameRules): Member | null {
  const { words, gender } = naming
  const key = words.join(' ')
  if (key === '') return null
  const whole = met.byName.get(key)
  // *Mr. Lee* is not *Ann Lee*.
  const known = whole && agrees(whole, gender) ? whole : shortenedTo(met, words, gender)
  const who = known ?? withSameEnds(met, naming, rules) ?? newMember(naming.name, words)
  naming.describe(who)
  if (known || who.mentions.length > 0) return who
  met.byName.set(whole ? `${key} ${gender}` : key, who)
  for (const part of new Set(rules.partsOf(who))) met.byPart.add(part, who)
  const ends = endsKey(words)
  if (ends !== null && !met.byEnds.has(ends)) met.byEnds.set(ends, who)
  return who
}

/** *Ida Lind*, and further on *Ida Maria Lind*: who goes by the same name with more, or less, in the middle. */
function withSameEnds({ byEnds, byName }: MetByEnds, { words, name }: Naming, rules: NameRules): Member | undefined {
  const same = rules.mayDropMiddle(words) ? byEnds.get(endsKey(words) ?? '') : undefined
  if (!same || !hasSameBetween(same.words, words)) return undefined
  const key = words.join(' ')
  byName.set(key, same)
  const isFuller = hasMoreBetween(words, same.words)
  same.forms.push(isFuller ? same.words.join(' ') : key)
  if (isFuller) Object.assign(same, { name, words, mayBePerson: true })
  return same
}

/** Whom a part of a name stands for among those met: the first whose surname it is; of a given name the one named most. */
function shortenedTo({ byPart }: Met, words: readonly string[], gender: GrammaticalGender): Member | undefined {
  const key = words.join(' ')
  const bearers = byPart.bearers(key, (who) => agrees(who, gender))
  const bySurname = bearers.find((who) => isEndOf(words, who.words)) ?? bearers.find((who) => who.words[0] !== key)
  return bySurname ?? mostNamed(bearers)
}

/** Of several the one named most. */
const mostNamed = (members: readonly Member[]): Member | undefined =>
  members.reduce<Member | undefined>(
    (best, who) => (!best || who.mentions.length > best.mentions.length ? who : best),
    undefined,
  )

/** Everybody once. */
function withoutDoubles(met: Met, rules: NameRules): Member[] {
  const members = [...new Set(met.byName.values())]
  for (const who of members) rules.complete?.(who, met)
  const joined = new Map<Member, Member>()
  return members.filter((who) => {
    const same = rules.sameAs?.(who, met)
    const known = same && (joined.get(same) ?? same)
    if (!known || known === who) return true
    join(known, who)
    joined.set(who, known)
    return false
  })
}

/** Adds to somebody what the text tells under another form of the name. */
function join(
  known: Member,
  { words, forms, mentions, roles, descriptions, nounClass, mayBePerson, gender }: Member,
): void {
  known.forms.push(words.join(' '), ...forms)
  known.mentions.push(...mentions)
  known.mentions.sort((a, b) => a.start - b.start)
  for (const [role, owner] of roles) addRole(known, role, owner)
  for (const description of descriptions) known.descriptions.add(description)
  known.nounClass ??= nounClass
  known.mayBePerson ||= mayBePerson
  known.gender ??= gender
}

/** A name as it stands somewhere. */
export interface NameForm {
  /** As names are compared. */
  words: readonly string[]
  isAcronym: boolean
  /** Whether *the* stands before it. */
  hasArticle: boolean
  /** The title before it, in full; `''` where none stands there. */
  title: string
  /** What stands before it tells. */
  gender: GrammaticalGender
}

const nobodyElse: readonly Member[] = []

/** Who goes by a name alone, and who bears a fuller one that it may be short for. */
export function bearersOf(
  { byName, byForm }: Pick<Cast, 'byName' | 'byForm'>,
  { words, isAcronym }: Pick<NameForm, 'words' | 'isAcronym'>,
): { alone: Member | undefined; fuller: readonly Member[] } {
  const key = words.join(' ')
  const alone = byName.get(key)
  const known = byForm.all(isAcronym ? acronymForm(key) : key)
  if (known.length === 0 || (known.length === 1 && known[0] === alone)) return { alone, fuller: nobodyElse }
  const fuller = known
    .slice(0, MOST_NAMESAKES + 1)
    .filter((who) => who !== alone && who.words.length > words.length && !isCode(who))
  return { alone, fuller: fuller.slice(0, MOST_NAMESAKES) }
}

/** *LA804*, *TV*, *Y*: what no body is called by; *Orrin Air* is not short for *Orrin Air Flight LA804*, nor *Quill* for *Quill TV*. */
const isCode = ({ name, words }: Member): boolean =>
  withoutSuffix(words) === words && /\s(?:\p{L}{1,3}\d+|\p{Lu}{1,3})$/u.test(name)

/** Whether a name stood by itself before any longer one: *Israel* before anybody called *Israel Katz* is no short form of it. */
export const stoodAlone = (alone: Member | undefined, who: Member): boolean =>
  (alone?.mentions[0]?.start ?? Infinity) < (who.mentions[0]?.start ?? 0)
