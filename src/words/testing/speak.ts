import { formatsOf } from '../languages'
import { speakFrom } from '../messages'
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
