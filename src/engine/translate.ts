import { primaryOf } from '../core/languages/primary-of'
import { whenAborted } from './when-aborted'

/**
 * Puts words into another language; null where that cannot be done here and now.
 * @param from BCP 47
 * @param to BCP 47
 */
export type Translate = (words: string, from: string, to: string, signal: AbortSignal) => Promise<string | null>

/** As much of the browser's Translator (https://webmachinelearning.github.io/translation-api/) as is used. */
export interface TranslatorFactory {
  availability(pair: LanguagePair): Promise<'unavailable' | 'downloadable' | 'downloading' | 'available'>
  create(options: LanguagePair & { signal: AbortSignal }): Promise<TranslatorLike>
}

interface LanguagePair {
  sourceLanguage: string
  targetLanguage: string
}

interface TranslatorLike {
  translate(words: string, options: { signal: AbortSignal }): Promise<string>
  destroy(): void
}

/** Ms after which the outcome goes without a translation. */
const TIME_LIMIT = 10_000

/** The browser's own Translator, where it has one; the words stay on this computer. */
export function browserTranslator(): TranslatorFactory | null {
  return (globalThis as { Translator?: TranslatorFactory }).Translator ?? null
}

/** Translates by the browser's Translator. A language that it must load first is tried, and given up when it is slow. */
export function translateWith(translator: TranslatorFactory | null, limit = TIME_LIMIT): Translate {
  return async (words, from, to, signal) => {
    const pair = { sourceLanguage: primaryOf(from), targetLanguage: primaryOf(to) }
    if (!translator || !pair.sourceLanguage || !pair.targetLanguage) return null
    const late = new AbortController()
    const giveUp = AbortSignal.any([signal, late.signal])
    const timer = setTimeout(() => late.abort(), limit)
    try {
      return await Promise.race([translated(translator, pair, words, giveUp), whenAborted(giveUp)])
    } catch {
      return null
    } finally {
      clearTimeout(timer)
      late.abort()
    }
  }
}

async function translated(
  translator: TranslatorFactory,
  pair: LanguagePair,
  words: string,
  signal: AbortSignal,
): Promise<string | null> {
  if ((await translator.availability(pair)) === 'unavailable') return null
  const ready = await translator.create({ ...pair, signal })
  try {
    return (await ready.translate(words, { signal })).trim() || null
  } finally {
    ready.destroy()
  }
}
