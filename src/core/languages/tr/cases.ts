/** Cases of a noun, as far as the engine asks: *nominative* of what may be a subject. */
export type Case = 'nominative' | 'genitive' | 'accusative' | 'dative' | 'locative' | 'ablative' | 'instrumental'

/** Endings by case, with and without the letters that stand between them and a noun (Göksel & Kerslake, *Turkish*, § 8.1). */
const ENDINGS: readonly [Exclude<Case, 'nominative'>, RegExp][] = [
  ['ablative', /^n?[dt][ae]n$/u],
  ['locative', /^n?[dt][ae](?:ki)?$/u],
  ['genitive', /^n?[ıiuü]n$/u],
  ['instrumental', /^y?l[ae]$/u],
  ['dative', /^[yn]?[ae]$/u],
  ['accusative', /^[yn]?[ıiuü]$/u],
]

/** The case that an ending tells, with or without its apostrophe: *’in*, *nın*; null where it is none. */
export function caseOfEnding(ending: string): Case | null {
  // *’ler*, *’lerin*: several of a name.
  const bare = ending.replace(/^['’]/u, '').replace(/^l[ae]r/u, '')
  if (bare === '') return 'nominative'
  return ENDINGS.find(([, pattern]) => pattern.test(bare))?.[0] ?? null
}
