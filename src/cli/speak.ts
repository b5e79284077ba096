import { formatsOf, languageFor } from '../words/languages'
import { speakFrom } from '../words/messages'
import type { Spoken } from '../words/spoken'

const catalogues = import.meta.glob<Record<string, { message: string }>>('../../_locales/*/messages.json', {
  eager: true,
  import: 'default',
})

/** Where the environment names the reader's language, the first that says something. */
const VARIABLES = ['LC_ALL', 'LC_MESSAGES', 'LANG']

type Environment = Readonly<Record<string, string | undefined>>

/** Has the command line speak the reader's language, English where it is none of ours. */
export function speakAsReader(environment: Environment): void {
  const language = languageFor('', languagesOf(environment))
  const catalogue = catalogues[`../../_locales/${language.replace('-', '_')}/messages.json`] ?? {}
  const messages = Object.fromEntries(Object.entries(catalogue).map(([key, { message }]) => [key, message]))
  const spoken: Spoken = { tag: formatsOf(language), messages }
  speakFrom(() => spoken)
}

/** What the environment asks for, as BCP 47 tags: `pt_BR.UTF-8` is *pt-BR*; `C` and `POSIX` are no language. */
export function languagesOf(environment: Environment): string[] {
  const [locale = ''] = VARIABLES.flatMap((name) => environment[name] || [])
  const [tag = ''] = locale.split(/[.@]/u)
  return /^[a-z]{2,3}(?:_|$)/u.test(tag) ? [tag.replace('_', '-')] : []
}
