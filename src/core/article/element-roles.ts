/** What elements do to the text in and around them, by their names. */
export type ElementRole =
  /** Its content is no text for readers. */
  | 'skipped'
  /** A line break. */
  | 'break'
  /** It makes a block of its own. */
  | 'block'
  /** Another document stands in it. */
  | 'frame'
  | 'link'
  /** A block where it signs a quotation; else it names a book within a sentence. */
  | 'cite'
  /** An element of the page's own making: a block, unless it stands in running text. */
  | 'custom'
  | 'inline'

const SKIPPED =
  'script style noscript noframes template head object embed svg math canvas video audio picture img map button select ' +
  'input textarea option datalist meter progress link meta base title source track area rt rp'

const BLOCKS =
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset ' +
  'h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table tbody td tfoot ' +
  'th thead tr ul caption'

/** Elements within a sentence that pages have most; others are inline, too. */
export const INLINE = 'span em strong b i u q cite abbr time sup sub small mark font'

const ROLES = new Map<string, ElementRole>([
  ...SKIPPED.split(' ').map((name): [string, ElementRole] => [name, 'skipped']),
  ...BLOCKS.split(' ').map((name): [string, ElementRole] => [name, 'block']),
  ['br', 'break'],
  ['iframe', 'frame'],
  ['frame', 'frame'],
  ['a', 'link'],
  ['cite', 'cite'],
])

/** The role of an element with this local name. */
export function roleOf(name: string): ElementRole {
  return ROLES.get(name) ?? (name.includes('-') ? 'custom' : 'inline')
}
