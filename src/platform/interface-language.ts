import { formatsOf, languageFor } from '../words/languages'
import type { Spoken } from '../words/spoken'
import { browser } from './api'
import { readSettings, watchSettings } from './kept-settings'
import { readSaid } from './said-language'
import { turns } from './turns'

/**
 * The parts of a catalogue, each a file (`scripts/lib/catalogues.mjs`): what the panel shows first, what its other views
 * say, and what welcome and options have besides.
 */
export type CataloguePart = 'first' | 'later' | 'pages'

/** A language of the interface, and what is said in it. */
export interface InterfaceLanguage {
  /** BCP 47, one of `LANGUAGES`. */
  language: string
  spoken: Spoken
}

/** The language in which Whence speaks: the one that the reader has chosen, else the browser’s. Never rejects. */
export async function readLanguage(): Promise<string> {
  return languageFor((await readSettings()).language, [browserLanguage()])
}

/** The language of the browser’s own words. */
export const browserLanguage = (): string => browser.i18n.getUILanguage()

/** What was loaded in this context, by the file’s name. */
const loaded = new Map<string, Promise<Record<string, string>>>()

/** What is said in the language in which Whence speaks now. Rejects where a file of the extension’s own cannot be read. */
export const loadLanguage = async (parts: readonly CataloguePart[]): Promise<InterfaceLanguage> =>
  loadWords(await readLanguage(), parts)

async function loadWords(language: string, parts: readonly CataloguePart[]): Promise<InterfaceLanguage> {
  const messages = await Promise.all(parts.map((part) => load(`words/${language}.${part}.json`)))
  return { language, spoken: { tag: formatsOf(language), messages: Object.assign({}, ...messages) } }
}

/**
 * Has the language spoken, and every one that is chosen after it, until `signal` aborts. Ends once the first one is: the
 * one that the browser has been told of, if it has, since settings that are synced take a tenth of a second to be read. They
 * are read after it, and have the last word.
 * @returns what has a further part spoken too, from when it ends
 */
export async function followLanguage(
  first: readonly CataloguePart[],
  speak: (language: InterfaceLanguage) => void,
  signal: AbortSignal,
): Promise<(part: CataloguePart) => Promise<void>> {
  let parts = first
  let shown = ''
  const inTurn = turns()
  const say = async (language: string) => {
    const now = [language, ...parts].join()
    if (now === shown) return
    speak(await loadWords(language, parts))
    shown = now
  }
  const look = () => inTurn(async () => say(await readLanguage()))
  watchSettings(() => void look(), signal)
  const said = await readSaid().catch(() => null)
  if (said === null) await look()
  else {
    await inTurn(() => say(languageFor(said, [browserLanguage()])))
    void look()
  }
  return async (part) => {
    parts = [...parts, part]
    await look()
  }
}

function load(file: string): Promise<Record<string, string>> {
  const known = loaded.get(file)
  if (known) return known
  const loading = fetch(browser.runtime.getURL(file)).then((answer) => answer.json())
  loaded.set(file, loading)
  return loading
}
