import type { LanguagePack } from './pack'

/**
 * How the pack of each language is loaded, by its tag. Its code is a file of its own in the bundles, and is not fetched
 * before an article in it is read. English is not here: it still has a grammar of its own in `en/`.
 */
const loaders: Readonly<Record<string, () => Promise<LanguagePack>>> = {
  ar: async () => (await import('./ar/pack')).arabic,
  cs: async () => (await import('./cs/pack')).czech,
  da: async () => (await import('./da/pack')).danish,
  de: async () => (await import('./de/pack')).german,
  es: async () => (await import('./es/pack')).spanish,
  fr: async () => (await import('./fr/pack')).french,
  it: async () => (await import('./it/pack')).italian,
  nl: async () => (await import('./nl/pack')).dutch,
  no: async () => (await import('./no/pack')).norwegian,
  pl: async () => (await import('./pl/pack')).polish,
  pt: async () => (await import('./pt/pack')).portuguese,
  ru: async () => (await import('./ru/pack')).russian,
  sv: async () => (await import('./sv/pack')).swedish,
  tr: async () => (await import('./tr/pack')).turkish,
  uk: async () => (await import('./uk/pack')).ukrainian,
}

/** The packs of some languages, by their tags; those that have none are left out. Rejects where their code cannot be loaded. */
export async function loadPacks(tags: readonly string[]): Promise<LanguagePack[]> {
  const known = [...new Set(tags)].flatMap((tag) => (Object.hasOwn(loaders, tag) ? [loaders[tag]] : []))
  return Promise.all(known.flatMap((load) => load?.() ?? []))
}

/** The packs of all languages. */
export const loadAllPacks = (): Promise<LanguagePack[]> => loadPacks(Object.keys(loaders))
