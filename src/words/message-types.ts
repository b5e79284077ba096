import type en from '../../_locales/en/messages.json'

/*
 * What the compiler knows of the English catalogue, `_locales/en/messages.json`: which messages there are, and
 * what has to be put into each. A key is a group and a name (`list_openSource`); one of several plural forms ends with its
 * category (`list_found_one`).
 */

type Entries = typeof en
/** A key as it stands in the catalogue. */
export type Entry = keyof Entries
/** The forms that languages have for numbers, as `Intl.PluralRules` names them. */
export type Category = Intl.LDMLPluralRule

type BaseOf<Key> = Key extends `${infer Base}_${Category}` ? Base : Key
/** The entries of each message, looked up once: to search all of them for each would take the compiler half a minute. */
type Forms = { [Key in Entry as BaseOf<Key>]: Key }
/** A message, whatever plural forms it has. */
export type Message = keyof Forms

type FormsOf<Name extends Message> = Forms[Name]
type PlaceholdersOf<Key extends Entry> = Key extends Entry
  ? Entries[Key] extends { placeholders: infer Placeholders }
    ? keyof Placeholders
    : never
  : never
type IsPlural<Name extends Message> = Name extends Entry ? false : true

/**
 * What may stand for a placeholder. A number is written as the language writes it, a string comes from a page or the
 * browser and stands there as it is, and what is Whence’s own gets a capital where it begins a sentence.
 */
export type Value = string | number | Own

/** Words of the catalogue within another message. */
export interface Own {
  readonly own: string
}

/**
 * What a message needs, by name. Where it has plural forms, `count` chooses among them; `$number$` in a message is the
 * same as a word.
 */
export type Args<Name extends Message> = {
  readonly [Placeholder in
    | Exclude<PlaceholdersOf<FormsOf<Name>>, 'number'>
    | (IsPlural<Name> extends true ? 'count' : never)]: Placeholder extends 'count' ? number : Value
}

/** A message as code says it: text, or what makes text of what it needs. */
export type Said<Name extends Message> = [keyof Args<Name>] extends [never] ? string : (args: Args<Name>) => string

type GroupOf<Key> = Key extends `${infer Name}_${string}` ? Name : never
/** The messages of each group. */
type Groups = { [Key in Message as GroupOf<Key>]: Key }
/** The names of all groups. */
export type Group = keyof Groups
/** The messages of a group. */
export type MessagesOf<Name extends Group> = Groups[Name]

/** A group of messages by their names. */
export type Words<Name extends Group> = {
  readonly [Key in MessagesOf<Name> as Key extends `${Name}_${infer Rest}` ? Rest : never]: Said<Key>
}

/** `said-by-another` as it stands in a key: `saidByAnother`. */
export type Camel<Kind extends string> = Kind extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : Kind
