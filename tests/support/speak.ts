import { formatsOf } from '../../src/words/languages'
import { speakFrom } from '../../src/words/messages'

const catalogues = import.meta.glob<Record<string, { message: string }>>('../../public/_locales/*/messages.json', {
  eager: true,
  import: 'default',
})

/** Has what is tested here speak a language, by its BCP 47 tag. */
export function speakIn(language: string): void {
  const catalogue = catalogues[`../../public/_locales/${language.replace('-', '_')}/messages.json`]
  if (!catalogue) throw new Error(`no catalogue for ${language}`)
  const messages = Object.fromEntries(Object.entries(catalogue).map(([key, { message }]) => [key, message]))
  speakFrom(() => ({ tag: formatsOf(language), messages }))
}
