/**
 * Annotated pages made otherwise, in ways that change nothing of who says what: a reading that hangs on a name, a mark or
 * an element of the page that it was built on comes out worse.
 */

/** @typedef {{ name: string, kind: string }} Speaker */
/** @typedef {{ statements: { speaker: Speaker | null }[] }} Gold */
/**
 * A page and its annotation, with a way to change both.
 * @typedef {{ name: string, html: (html: string, gold: Gold) => string, gold?: (gold: Gold) => Gold }} Variation
 */

const BLOCKS = 'article|main|section|aside|header|footer|nav|figure|figcaption'

/** @type {readonly Variation[]} */
export const VARIATIONS = [
  { name: 'as they are', html: (html) => html },
  { name: 'people with invented names', html: (html, gold) => rename(html, gold), gold: renamed },
  { name: 'curly marks', html: inText((text) => text) },
  { name: 'straight marks', html: inText((text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'")) },
  { name: 'single marks', html: inText((text) => text.replace(/“/g, '‘').replace(/”/g, '’')) },
  { name: 'guillemets', html: inText((text) => text.replace(/“/g, '«').replace(/”/g, '»')) },
  { name: 'stops behind marks', html: inText((text) => text.replace(/([,.])”/g, '”$1')) },
  { name: 'fixed spaces', html: inText((text) => text.replace(/ (?=said|says|told|“)/g, '\u{a0}')) },
  { name: 'no language told', html: (html) => html.replace(/\s(?:xml:)?lang="[^"]*"/g, '') },
  { name: 'no paragraphs', html: (html) => html.replace(/<(\/?)p(?=[\s>])/g, '<$1div') },
  {
    name: 'no names of parts',
    html: (html) => html.replace(new RegExp(`<(/?)(?:${BLOCKS})(?=[\\s>])`, 'g'), '<$1div'),
  },
  { name: 'no classes', html: withoutClasses },
]

/** Marks as pages write them otherwise. @type {readonly [RegExp, string][]} */
const WRITTEN = [
  [/&(?:ldquo|#8220|#x201c);/gi, '“'],
  [/&(?:rdquo|#8221|#x201d);/gi, '”'],
  [/&(?:lsquo|#8216|#x2018);/gi, '‘'],
  [/&(?:rsquo|#8217|#x2019);/gi, '’'],
  [/&(?:quot|#34|#x22);/gi, '"'],
  [/(?<![\p{L}\p{N}.,!?…”’])"(?=\S)/gu, '“'],
  [/"/g, '”'],
]

/** Changes the text of a page, with all double marks curly, and nothing within tags. @param {(text: string) => string} change @returns {(html: string) => string} */
function inText(change) {
  const curly = (/** @type {string} */ text) =>
    WRITTEN.reduce((made, [written, mark]) => made.replace(written, mark), text)
  return (html) => mapParts(html, (part) => (part.startsWith('<') ? part : change(curly(part))))
}

/** @param {string} html */
function withoutClasses(html) {
  const attribute = /\s(?:class|id|role|itemprop|data-[\w-]+)=(?:"[^"]*"|'[^']*')/g
  return mapParts(html, (part) => (part.startsWith('<') ? part.replace(attribute, '') : part))
}

/** Tags, comments, scripts and styles, each beginning with `<`. */
const MARKUP = /(<!--[\s\S]*?-->|<(?:script|style)\b[\s\S]*?<\/(?:script|style)>|<[^>]*>)/i

/** Changes markup and the texts between it, part by part. @param {string} html @param {(part: string) => string} change */
const mapParts = (html, change) => html.split(MARKUP).map(change).join('')

/** Syllables of names that nobody bears: what is known of no list has neither sex nor country. */
const STARTS =
  'Or Te Ka Ve Mi Lo Zu Ry Ba Dre Fa Gil Hol Jen Ku Lam Ner Os Pel Qua Ro Sil Tam Ul Vor Wen Xan Yel Zor Bri'.split(' ')
const MIDDLES = 'va li dri sto me ra ku no pe lu si to ga bre fi'.split(' ')
const ENDS = 'n s th l x r m ck d ne la mo ska vic dez'.split(' ')

/** The invented name of a number. @param {number} at */
const inventedName = (at) =>
  [
    STARTS[at % STARTS.length],
    MIDDLES[(Math.floor(at / STARTS.length) * 7 + at) % MIDDLES.length],
    ENDS[(at * 11 + Math.floor(at / ENDS.length)) % ENDS.length],
  ].join('')

/** Shortest part of a name that is changed: *de*, *al* stay. Letters. */
const SHORTEST = 3

/** Each part of the names of people who speak, with another for it. @param {Gold} gold @returns {Map<string, string>} */
function otherNames({ statements }) {
  /** @type {Map<string, string>} */
  const others = new Map()
  for (const { speaker } of statements) {
    const parts = speaker?.kind === 'person' ? speaker.name.split(/[^\p{L}\p{N}’'-]+/u).filter(Boolean) : []
    if (parts.length < 2 || !parts.every((part) => /^\p{Lu}/u.test(part))) continue
    for (const part of parts)
      if (part.length >= SHORTEST && !others.has(part)) others.set(part, inventedName(others.size))
  }
  return others
}

/** @param {string} text @param {Gold} gold */
function rename(text, gold) {
  const others = otherNames(gold)
  return text.replace(/[\p{L}\p{N}-]+/gu, (word) => others.get(word) ?? word)
}

/** @param {Gold} gold @returns {Gold} */
function renamed(gold) {
  return JSON.parse(rename(JSON.stringify(gold), gold))
}
