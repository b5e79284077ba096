import { formatsFor, kept } from './formats'
import { isolated } from './isolated'
import type { Args, Camel, Category, Entry, Group, Message, MessagesOf, Own, Value, Words } from './message-types'
import type { Spoken } from './spoken'

/*
 * Every sentence that Whence says, in the language that its reader has chosen. Sentences stand in `_locales`, in
 * the form of `browser.i18n`; here they are read, and what they need is put into them. A context tells once, with
 * `speakFrom`, where its language comes from.
 */

let source: () => Spoken = () => {
  throw new Error('no language was given yet')
}

/** Tells what is spoken in this context. It is asked at every sentence, so that what is on the screen may follow it. */
export function speakFrom(read: () => Spoken): void {
  source = read
}

/** The language that is spoken now, with its messages. */
export const spoken = (): Spoken => source()

/** A stretch of a message: its own words, or what was put into it, by name. */
export interface Piece {
  text: string
  name: string | null
}

/** `$name$`, and `$$` for the sign itself. */
const PLACEHOLDER = /\$(?:\$|(\w+)\$)/gu
/** A message that is a sentence, or several. */
const SENTENCE = /[.!?。！？]$/u
/** What stands before a sentence's first word. */
const BEFORE_SENTENCE = /(?:^|[.!?]\s+|[。！？])$/u

/** A message with what it needs, as text. */
export function say<Name extends Message>(name: Name, args: Args<Name>): string {
  return fill(messageOf(name, args), args)
}

/** The same in its pieces, for what is put into it to be drawn in its own way. */
export function sayInPieces<Name extends Message>(name: Name, args: Args<Name>): Piece[] {
  return templateOf(messageOf(name, args)).map((part) => ({
    text: shownPart(part, args as Values),
    name: typeof part === 'string' ? null : part.name,
  }))
}

/** A number’s own form by its place in an order: *9th*. */
export function sayOrdinal(count: number): string {
  const { tag } = spoken()
  const category = formatsFor(tag).ordinal.select(count)
  return fill(formOf('number_ordinal', category), { count })
}

/** A group of messages, each by its name: text, or a function where something has to be put into it. */
export function words<Name extends Group>(group: Name): Words<Name> {
  return lookup((name) => `${group}_${name}`) as Words<Name>
}

/**
 * The messages of a group that has one for each of some kinds, and no other. The compiler refuses a group that lacks one,
 * or has one too many.
 */
export function wordsFor<Kind extends string>() {
  return <Name extends Group>(
    group: Name,
    ..._: `${Name}_${Camel<Kind>}` extends Message
      ? MessagesOf<Name> extends `${Name}_${Camel<Kind>}`
        ? []
        : [tooMany: never]
      : [tooFew: never]
  ): Readonly<Record<Kind, string>> => lookup((kind) => `${group}_${camel(kind)}`) as Readonly<Record<Kind, string>>
}

/** Words of the catalogue, to be put into another message: where they begin a sentence, they get a capital. */
export const own = (text: string): Own => ({ own: text })

const camel = (kind: string) => kind.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase())

/** What reads a message whenever it is asked for. */
function lookup(keyOf: (name: string) => string): object {
  const keys = new Map<string, string>()
  return new Proxy(Object.create(null), {
    get: (_, name) => (typeof name === 'string' ? saying(kept(keys, name, () => keyOf(name))) : undefined),
  })
}

function saying(key: string): string | ((args: Record<string, Value>) => string) {
  const { messages } = spoken()
  const message = messages[key]
  const template = message === undefined ? [] : templateOf(message)
  const [first = ''] = template
  if (template.length === 1 && typeof first === 'string') return first
  return (args) => say(key as Message, args as Args<Message>)
}

function messageOf(name: string, args: object): string {
  const { messages, tag } = spoken()
  const message = messages[name]
  if (message !== undefined || !('count' in args)) return message ?? missing(name)
  return formOf(name, formatsFor(tag).cardinal.select(Number(args.count)))
}

/** The form for a category; languages have `other`, whatever else they have. */
function formOf(name: string, category: Category): string {
  const { messages } = spoken()
  return messages[`${name}_${category}`] ?? messages[`${name}_other`] ?? missing(name)
}

function missing(name: string): never {
  throw new Error(`no message ${name satisfies Entry | string}`)
}

/** A message as it was parsed: its own words and its placeholders, in order. */
type Template = readonly (string | Placeholder)[]
interface Placeholder {
  name: string
  /** Whether a sentence begins with it. */
  isFirst: boolean
}

/** Templates by their messages: each is parsed once. */
const templates = new Map<string, Template>()

const templateOf = (message: string): Template => kept(templates, message, () => parse(message))

function parse(message: string): Template {
  const parts: (string | Placeholder)[] = []
  const isSentence = SENTENCE.test(message)
  let from = 0
  for (const { 0: match, 1: name, index } of message.matchAll(PLACEHOLDER)) {
    if (index > from) parts.push(message.slice(from, index))
    from = index + match.length
    parts.push(
      name === undefined ? '$' : { name, isFirst: isSentence && BEFORE_SENTENCE.test(message.slice(0, index)) },
    )
  }
  if (from < message.length) parts.push(message.slice(from))
  return parts
}

type Values = Readonly<Record<string, Value | undefined>>

function fill(message: string, args: object): string {
  let text = ''
  for (const part of templateOf(message)) text += shownPart(part, args as Values)
  return text
}

const shownPart = (part: string | Placeholder, values: Values): string =>
  typeof part === 'string' ? part : shownValue(part.name, values, part.isFirst)

function shownValue(name: string, values: Values, isFirst: boolean): string {
  const value = name === 'number' ? own(inWords(Number(values.count))) : values[name]
  if (value === undefined) throw new Error(`nothing for ${name}`)
  if (typeof value === 'number') return inFigures(value)
  if (typeof value === 'string') return isolated(value)
  return isFirst ? capitalized(value.own) : value.own
}

/** *1,840*; with so many digits after the point where that is given. */
export const inFigures = (value: number, digits: number | null = null): string =>
  formatsFor(spoken().tag).numbers(digits).format(value)

/** Small numbers as the language spells them within a sentence, others in figures: *three*, *1,840*. */
export function inWords(value: number): string {
  return messageOf('number_words', {}).split(' ')[value] ?? inFigures(value)
}

/** The first letter as at the start of a sentence. */
export function capitalized(text: string): string {
  const [first = ''] = text
  return first.toLocaleUpperCase(spoken().tag) + text.slice(first.length)
}
