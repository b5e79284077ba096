import { arabic } from './ar/pack'
import { czech } from './cs/pack'
import { german } from './de/pack'
import { spanish } from './es/pack'
import { identifyLanguage } from './identify-language'
import { dutch } from './nl/pack'
import type { LanguagePack } from './pack'
import { polish } from './pl/pack'
import { primaryOf } from './primary-of'
import { portuguese } from './pt/pack'
import { russian } from './ru/pack'
import { ukrainian } from './uk/pack'

/** The packs of languages other than English, which still has a grammar of its own in `en/`. */
export const packs: readonly LanguagePack[] = [
  arabic,
  czech,
  dutch,
  german,
  polish,
  portuguese,
  russian,
  spanish,
  ukrainian,
]

/**
 * The pack for a text; null where there is none. The words decide, since a page's own tag is often missing or wrong; the
 * tag where they tell nothing.
 * @param tag BCP 47, `''` where the page gives none
 */
export function packFor(text: string, tag: string): LanguagePack | null {
  const language = identifyLanguage(text) || primaryOf(tag)
  return packs.find((pack) => pack.tag === language) ?? null
}
