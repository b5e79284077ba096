/**
 * The visible text of one block, gathered from its text nodes with white space collapsed as rendering would, and a
 * map from every character back to the node it stands in.
 */

/** Characters that stand one to one in a text node, from `start` in the text and from `nodeStart` in the node. */
export interface Run {
  node: Text
  nodeStart: number
  start: number
  length: number
}

/** A link, with offsets into the text of its flow. */
export interface FlowLink {
  start: number
  end: number
  href: string
}

/** A block's text. Offsets are UTF-16 units. */
export interface Flow {
  text: string
  /** In order, apart from one another; a character made by a `<br>` belongs to none. */
  runs: Run[]
  links: FlowLink[]
}

/** White space as pages have it; it is all written as plain spaces. */
const WHITE = '\\t-\\r \\u00a0\\u2000-\\u200a\\u2028\\u2029\\u202f\\u3000'
/** Characters a reader never sees: soft hyphen, zero-width space, word joiner, byte order mark. */
const UNSEEN = '\\u00ad\\u200b\\u2060\\ufeff'
/** The mark of a note in plain characters, glued to what it stands behind: *won.[3]*, *won.⁴*; *km²* is none. */
const NOTE = '(?<!\\s)\\[\\d{1,3}\\]|(?<=[.,;:!?”"’»)]|\\p{L}{4})[⁰¹²³⁴-⁹]+'
const FIRST_WHITE = new RegExp(`[${WHITE}]`)
const OTHER_WHITE = /[^\S ]/g
/** What keeps a text from being taken as it stands. */
const IRREGULAR = new RegExp(`[${WHITE}${UNSEEN}]{2}|[${UNSEEN}]|[^\\S ]|\\[\\d|[⁰¹²³⁴-⁹]`)
/** What a text with a note in it has. */
const MAY_NOTE = /\[\d|[⁰¹²³⁴-⁹]/
/** A stretch of both, of which its first white space alone is kept, if that; a single space is no stretch. */
const GAP = new RegExp(`[${WHITE}${UNSEEN}]{2,}|[${UNSEEN}]`, 'g')
/** Likewise, where there may be notes: these are looked for at every character, which costs. */
const GAP_OR_NOTE = new RegExp(`${GAP.source}|${NOTE}`, 'gu')
const LEADING_GAP = new RegExp(`[${WHITE}${UNSEEN}]*`, 'y')

const SPACE = 0x20

/** Gathers flows, one after another. An open link goes on from one flow into the next. */
export class FlowBuilder {
  /** The text in parts, none of them empty: to look at its end, the whole of it is not put together. */
  #parts: string[] = []
  #length = 0
  /** Whether the text ends in white space, or has not begun: then further white space is dropped. */
  #endsWhite = true
  #runs: Run[] = []
  #links: FlowLink[] = []
  #open: { href: string; start: number } | null = null

  /** True where the text gathered since the last `take` is empty but for white space. */
  get isEmpty(): boolean {
    return this.#length === 0
  }

  /** Of the text gathered since the last `take`. UTF-16 units. */
  get length(): number {
    return this.#length
  }

  /** The last units of the text gathered since the last `take`, at most so many. */
  tail(units: number): string {
    return this.#textFrom(Math.max(0, this.#length - units))
  }

  /** True where the text gathered ends in a line break. */
  get endsLine(): boolean {
    return this.#parts.at(-1)?.endsWith('\n') ?? false
  }

  /** Adds what is visible of a text node, given its data where that is at hand: asking the page costs. */
  append(node: Text, data = node.data): void {
    // Between elements there is white space alone, as a rule.
    if (data.charCodeAt(0) <= SPACE && data.trim() === '') {
      if (!this.#endsWhite) this.#keep(node, 0, 1, ' ')
      return
    }
    const from = this.#endsWhite ? gapBefore(data) : 0
    if (from === data.length) return
    // Most texts are kept as they stand.
    if (IRREGULAR.test(data)) this.#appendMended(node, data, from)
    else this.#keep(node, from, data.length, data.slice(from))
  }

  /** Adds a text, white space as rendering would have it, what is not seen left out. */
  #appendMended(node: Text, data: string, start: number): void {
    let from = start
    const keep = (to: number, begin = from) =>
      to > begin && this.#keep(node, begin, to, data.slice(begin, to).replace(OTHER_WHITE, ' '))
    const pattern = MAY_NOTE.test(data) ? GAP_OR_NOTE : GAP
    pattern.lastIndex = from
    for (let gap = pattern.exec(data); gap; gap = pattern.exec(data)) {
      const [stretch] = gap
      const white = stretch.search(FIRST_WHITE)
      if (white === 0) keep(gap.index + 1)
      else {
        keep(gap.index)
        if (white > 0) keep(gap.index + white + 1, gap.index + white)
      }
      from = gap.index + stretch.length
    }
    keep(data.length)
  }

  /** Adds the line break of a `<br>`. */
  breakLine(): void {
    this.#trimEnd()
    if (this.isEmpty) return
    this.#add('\n')
    this.#endsWhite = true
  }

  /** Adds a quotation mark that the page draws by its style. */
  quote(mark: string, how: 'opens' | 'closes'): void {
    if (how === 'closes') this.#trimEnd()
    this.#add(mark)
    this.#endsWhite = how === 'opens'
  }

  /** Text from here on stands in a link to this address. */
  openLink(href: string): void {
    this.closeLink()
    this.#open = { href, start: this.#length }
  }

  /** Ends the link that was opened last. */
  closeLink(): void {
    if (this.#open) this.#addLink(this.#open)
    this.#open = null
  }

  /** Ends the block and hands over its text, trimmed; what is added next belongs to a new one. */
  take(): Flow {
    if (this.#open) {
      this.#addLink(this.#open)
      this.#open = { href: this.#open.href, start: 0 }
    }
    this.#trimEnd()
    const text = this.#parts.join('')
    const runs = this.#runs
    const links = this.#links.length > 0 ? linksWithin(text, this.#links) : this.#links
    this.#parts = []
    this.#length = 0
    this.#endsWhite = true
    this.#runs = []
    this.#links = []
    return { text, runs, links }
  }

  /** Adds what stands from `from` to `to` in the node, as it is written here. */
  #keep(node: Text, from: number, to: number, kept: string): void {
    this.#runs.push({ node, nodeStart: from, start: this.#length, length: to - from })
    this.#add(kept)
    this.#endsWhite = kept.endsWith(' ')
  }

  #add(part: string): void {
    // Most blocks have one part: a list of just that takes less than one that grows.
    if (this.isEmpty) this.#parts = [part]
    else this.#parts.push(part)
    this.#length += part.length
  }

  /** The text from an offset on. Linear in what is given, whatever stands before it. */
  #textFrom(offset: number): string {
    let text = ''
    let start = this.#length
    for (let at = this.#parts.length; start > offset && at > 0; start -= this.#parts[at]?.length ?? 0)
      text = (this.#parts[--at] ?? '') + text
    return text.slice(offset - start)
  }

  #addLink({ href, start }: { href: string; start: number }): void {
    const inner = this.#textFrom(start)
    const end = start + inner.trimEnd().length
    const begin = start + inner.length - inner.trimStart().length
    if (end > begin) this.#links.push({ start: begin, end, href })
  }

  #trimEnd(): void {
    if (!this.#endsWhite) return
    const before = this.#length
    let trimmed = ''
    while (trimmed === '' && this.#parts.length > 0) {
      const part = this.#parts.pop() ?? ''
      trimmed = part.trimEnd()
      this.#length -= part.length - trimmed.length
    }
    if (trimmed !== '') this.#parts.push(trimmed)
    const end = this.#length
    if (end === before) return
    this.#endsWhite = end === 0
    let last = this.#runs.at(-1)
    while (last && last.start + last.length > end) {
      if (last.start >= end) this.#runs.pop()
      else last.length = end - last.start
      last = this.#runs.at(-1)
    }
  }
}

/** The links as far as a text holds them. */
function linksWithin(text: string, links: readonly FlowLink[]): FlowLink[] {
  for (const link of links) link.end = Math.min(link.end, text.length)
  return links.filter((link) => link.end > link.start)
}

/** How much of a text's beginning is white space or unseen. UTF-16 units. */
function gapBefore(data: string): number {
  const first = data.charCodeAt(0)
  // Letters and marks of ASCII: what most texts begin with.
  if (first > SPACE && first < 0x7f) return 0
  LEADING_GAP.lastIndex = 0
  LEADING_GAP.test(data)
  return LEADING_GAP.lastIndex
}
