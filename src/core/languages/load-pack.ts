import { german } from './de/pack'
import { spanish } from './es/pack'
import { identifyLanguage } from './identify-language'
import { japanese } from './ja/pack'
import { korean } from './ko/pack'
import type { LanguagePack } from './pack'
import { primaryOf } from './primary-of'
import { portuguese } from './pt/pack'
import { chinese } from './zh/pack'

/** The packs of languages other than English, which still has a grammar of its own in `en/`. */
export const packs: readonly LanguagePack[] = [german, spanish, portuguese, japanese, korean, chinese]

/**
 * The pack for a text; null where there is none. The words decide, since a page's own tag is often missing or wrong; the
 * tag where they tell nothing.
 * @param tag BCP 47, `''` where the page gives none
 */
export function packFor(text: string, tag: string): LanguagePack | null {
  const language = identifyLanguage(text) || primaryOf(tag)
  return packs.find((pack) => pack.tag === language) ?? null
}
