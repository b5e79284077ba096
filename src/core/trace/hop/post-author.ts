import type { Place } from '../match/match'
import { blockIndexAt } from '../source/source-place'
import type { SourceText } from '../source/source-text'

/** An author's line: *— Anna Kolb (@kolb) March 3, 2026*. */
const SIGNED = /^(?:[—–-]|&mdash;)(?<name>[^()@\n]{2,64})\(@[\p{L}\p{N}._@-]{1,60}\)/u
/** The same at the end of a block that holds the words as well. */
const SIGNED_AFTER = /[—–](?<name>[^()@\n—–]{2,64})\(@[\p{L}\p{N}._@-]{1,60}\)[^()\n—–]{0,60}$/u
/** A post's own line stands so many blocks after its words at most. */
const REACH = 4
/** Of a block so much of its end is looked at. UTF-16 units. */
const END = 200

/** The author of the embedded post that holds a place, by the line that signs it; `''` where there is none. */
export function postAuthor({ text, blocks }: SourceText, { start, end }: Place): string {
  const first = blockIndexAt(blocks, start)
  const own = blocks[first]
  if (own?.kind !== 'post') return ''
  const after = text.slice(Math.max(end, own.end - END), own.end)
  const names = [SIGNED_AFTER.exec(after)?.groups?.name ?? '']
  for (const block of blocks.slice(first + 1, first + 1 + REACH)) {
    if (block.kind !== 'post') break
    names.push(SIGNED.exec(text.slice(block.start, Math.min(block.end, block.start + END)))?.groups?.name ?? '')
  }
  return names.map((name) => name.trim()).find((name) => name !== '') ?? ''
}
