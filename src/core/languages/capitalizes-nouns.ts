/** Tags (BCP 47) of the languages in which every noun has a capital: there a capital tells no name. */
export const CAPITALIZES_NOUNS = /^(?:de|lb|gsw|nds)(?:-|$)/i
