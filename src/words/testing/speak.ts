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
  // What has most words of its own is meant: some only put others together.
  const [meant] = english
    .flatMap(([key, pattern]) => {
      // What puts others together is like anything.
      const values = key.startsWith('join_') ? null : valuesIn(text, pattern)
      const message = messages[key] ?? messages[key.replace(/_one$/, '_other')]
      return values && message !== undefined ? [{ values, message, put: [...values.values()].join('').length }] : []
    })
    .sort((one, other) => one.put - other.put)
  return meant?.message.replace(/\$(\w+)\$/gu, (_, name: string) => inLanguage(meant.values.get(name) ?? '')) ?? text
}

/** What a text has in the places of a message, by their names; null where it is another one. */
function valuesIn(text: string, message: string): ReadonlyMap<string, string> | null {
  const [opening = '', ...parts] = message.split('$')
  if (parts.length === 0 || !text.startsWith(opening)) return null
  const values = new Map<string, string>()
  let at = opening.length
  // A name and what stands behind it, in turns.
  for (let part = 0; part < parts.length; part += 2) {
    const [name = '', behind = ''] = [parts[part], parts[part + 1]]
    const isLast = part + 2 >= parts.length
    const end = isLast ? text.length - behind.length : text.indexOf(behind, at + 1)
    if (end <= at || !text.startsWith(behind, end)) return null
    values.set(name, text.slice(at, end))
    at = end + behind.length
  }
  return values
}
