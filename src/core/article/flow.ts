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

const SPACE = 32
const NEWLINE = 10
const OTHER_SPACE = /[^\S ]/g

/** Characters a reader never sees: soft hyphen, zero-width space, word joiner, byte order mark. */
function isInvisible(code: number): boolean {
  return code === 0xad || code === 0x200b || code === 0x2060 || code === 0xfeff
}

function isSpace(code: number): boolean {
  if (code <= 0xa0) return code === SPACE || (code >= 9 && code <= 13) || code === 0xa0
  return (code >= 0x2000 && code <= 0x200a) || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x3000
}

/** Gathers flows, one after another. An open link goes on from one flow into the next. */
export class FlowBuilder {
  private text = ''
  private runs: Run[] = []
  private links: FlowLink[] = []
  private open: { href: string; start: number } | null = null

  /** True where the text gathered since the last `take` is empty but for white space. */
  get isEmpty(): boolean {
    return this.text === ''
  }

  /** True where the text gathered ends in a line break. */
  get endsLine(): boolean {
    return this.text.endsWith('\n')
  }

  /** Adds what is visible of a text node. */
  append(node: Text): void {
    const data = node.data
    let from = 0
    // Whether the last character kept is white space (or there is none): then further white space is dropped.
    let afterSpace = this.text === '' || isSpace(this.text.charCodeAt(this.text.length - 1))
    for (let at = 0; at < data.length; at++) {
      const code = data.charCodeAt(at)
      if (isInvisible(code) || (afterSpace && isSpace(code))) {
        if (at > from) this.keep(node, from, at)
        from = at + 1
        continue
      }
      afterSpace = isSpace(code)
    }
    if (data.length > from) this.keep(node, from, data.length)
  }

  /** Adds the line break of a `<br>`. */
  breakLine(): void {
    this.trimEnd()
    if (this.text !== '') this.text += '\n'
  }

  /** Text from here on stands in a link to this address. */
  openLink(href: string): void {
    this.closeLink()
    this.open = { href, start: this.text.length }
  }

  /** Ends the link that was opened last. */
  closeLink(): void {
    if (this.open) this.addLink(this.open)
    this.open = null
  }

  /** Ends the block and hands over its text, trimmed; what is added next belongs to a new one. */
  take(): Flow {
    if (this.open) {
      this.addLink(this.open)
      this.open = { href: this.open.href, start: 0 }
    }
    this.trimEnd()
    const { text, runs } = this
    const links = this.links
      .map((link) => ({ ...link, end: Math.min(link.end, text.length) }))
      .filter((link) => link.end > link.start)
    this.text = ''
    this.runs = []
    this.links = []
    return { text, runs, links }
  }

  private keep(node: Text, from: number, to: number): void {
    this.runs.push({ node, nodeStart: from, start: this.text.length, length: to - from })
    this.text += node.data.slice(from, to).replace(OTHER_SPACE, ' ')
  }

  private addLink({ href, start }: { href: string; start: number }): void {
    const inner = this.text.slice(start)
    const end = start + inner.trimEnd().length
    const begin = start + inner.length - inner.trimStart().length
    if (end > begin) this.links.push({ start: begin, end, href })
  }

  private trimEnd(): void {
    let end = this.text.length
    while (end > 0 && (this.text.charCodeAt(end - 1) === SPACE || this.text.charCodeAt(end - 1) === NEWLINE)) end--
    if (end === this.text.length) return
    this.text = this.text.slice(0, end)
    let last = this.runs.at(-1)
    while (last && last.start + last.length > end) {
      if (last.start >= end) this.runs.pop()
      else last.length = end - last.start
      last = this.runs.at(-1)
    }
  }
}
