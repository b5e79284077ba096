import { formatsOf } from '../languages'
import { speakFrom, spoken as spokenNow } from '../messages'
import type { Spoken } from '../spoken'

const catalogues = import.meta.glob<Record<string, { message: string }>>('../../../_locales/*/messages.json', {
  eager: true,
  import: 'default',
})

/** What is spoken in a language, by its BCP 47 tag. */
export function spokenIn(language: string): Spoken {
  const catalogue = catalogues[`../../../_locales/${language.replace('-', '_')}/messages.json`]
  if (!catalogue) throw new Error(`no catalogue for ${language}`)
  const messages = Object.fromEntries(Object.entries(catalogue).map(([key, { message }]) => [key, message]))
  return { tag: formatsOf(language), messages }
}

/** Has what is tested here speak a language. */
export function speakIn(language: string): void {
  const spoken = spokenIn(language)
  speakFrom(() => spoken)
}

/**
 * What a text in English is in the language that is spoken now: a message, or one with something put in, as a button has it.
 * The text itself where it is none.
 */
export function inLanguage(text: string): string {
  const { messages } = spokenNow()
  const english = Object.entries(spokenIn('en').messages)
  const same = english.find(([, message]) => message === text)
  if (same) return messages[same[0]] ?? text
  for (const [key, pattern] of english.map(([key, message]) => [key, patternOf(message)] as const)) {
    // What puts others together is like anything.
    if (key.startsWith('join_')) continue
    const [shape, names] = pattern
    const found = shape.exec(text)
    const message = messages[key] ?? messages[key.replace(/_one$/, '_other')]
    if (!found || message === undefined) continue
    return message.replace(/\$(\w+)\$/gu, (_, name: string) => inLanguage(found[names.indexOf(name) + 1] ?? ''))
  }
  return text
}

function patternOf(message: string): [RegExp, string[]] {
  const names: string[] = []
  const source = message
    .split(/(\$\w+\$)/u)
    .map((part) => {
      if (!/^\$\w+\$$/u.test(part)) return part.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
      names.push(part.slice(1, -1))
      return '(.+)'
    })
    .join('')
  return [new RegExp(`^${source}$`, 'u'), names]
}
