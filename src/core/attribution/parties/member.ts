import type { GrammaticalGender, NounClass } from '../chunks/chunk'

/** A place where somebody is named or described; as the subject of a clause, or not. */
export interface Mention {
  /** Place of the sentence. */
  at: number
  /** Offset into the article's text. */
  start: number
  isSubject: boolean
  /** Whether it opens its sentence, too. */
  opens: boolean
  /** Whether it is one of a list of names. */
  isListed?: boolean
}

/** Somebody or some body that an article names. */
export interface Member {
  /** The fullest form of the name in the article. */
  name: string
  /** Its words as names are compared. */
  words: readonly string[]
  /** Its words in other forms that the text has: *Kurt Volker* in *envoy to Ukraine Kurt Volker*. */
  forms: string[]
  /** What the text shows it to be; null where nothing does. */
  nounClass: NounClass
  gender: GrammaticalGender
  /** Nouns that the text calls it by, each with the words that say of whom or what: all in lower case. */
  roles: Map<string, Set<string>>
  /** Whole descriptions that stand beside the name: *envoy to ukraine*. */
  descriptions: Set<string>
  /** Whether the shape of the name, or that the text has a part of it alone, speaks for a person. */
  mayBePerson: boolean
  /** Whether it is named as a subject in front of its verb. */
  isSubject: boolean
  mentions: Mention[]
}

/** Somebody of whom nothing is known but a name. */
export const newMember = (name: string, words: readonly string[]): Member => ({
  name,
  words,
  forms: [],
  nounClass: null,
  gender: null,
  roles: new Map(),
  descriptions: new Set(),
  mayBePerson: false,
  isSubject: false,
  mentions: [],
})

/** Adds a noun that the text calls somebody by. @param owner the words that say of whom or what */
export function addRole({ roles }: Member, noun: string, owner: Iterable<string> = []): void {
  const known = roles.get(noun) ?? new Set()
  for (const word of owner) known.add(word)
  roles.set(noun, known)
}

/** Whether the text shows somebody named to be a person: by what it is called. */
export const isShownPerson = ({ nounClass }: Member): boolean => nounClass === 'person'

/** The same, or a man or a woman: by the given name, or by a pronoun that was taken for somebody. */
export const isPlainPerson = ({ nounClass, gender }: Member): boolean =>
  nounClass === 'person' || gender === 'male' || gender === 'female'

/** Whether somebody is a person, or may be one by how it is named. */
export const isPersonal = (who: Member): boolean => isPlainPerson(who) || (who.mayBePerson && who.nounClass === null)

/** Whether somebody may be of a gender; null is either. */
export const agrees = (who: Pick<Member, 'gender'>, gender: GrammaticalGender): boolean =>
  gender === null || who.gender === null || who.gender === gender
