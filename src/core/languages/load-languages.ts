import { readerOf } from '../attribution/read-article'
import { isEnglish } from './detect-english'
import { loadEnglishReader } from './en/read-english'
import { packFor, packs } from './load-pack'
import { marksReader } from './none/read-marks'
import type { Languages } from './reader'

/** Loads all languages, the English model among them. What it gives back may be asked as often as wished. */
export function loadLanguages(): Languages {
  const english = loadEnglishReader()
  const readers = new Map(packs.map((pack) => [pack, readerOf(pack)]))
  return {
    readerFor(text, tag) {
      if (isEnglish(text, tag)) return english
      const pack = packFor(text, tag)
      return (pack && readers.get(pack)) ?? marksReader
    },
  }
}
