/** Words in an address or a title of a page that is published by the one who speaks in it: press releases. */
export const NAMES_RELEASE =
  /(^|[^\p{L}])(press|statements?|releases?|newsroom|communiqu[eé]s?|mediacentre|mitteilung(en)?|pressemitteilung(en)?|comunicados?|communiques?)([^\p{L}]|$)/iu
