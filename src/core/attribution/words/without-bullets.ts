import type { Block } from '../../model'

/** A guillemet before a blank, as texts set it before the items of a list. */
const BULLET = /^\s*[»›]\s+/u

/**
 * Blocks without the guillemets that some texts begin the items of a list with: *» The council met on Monday.* Where a text
 * opens quotations with the other guillemet, those before a paragraph say that a quotation goes on.
 */
export function withoutBullets(text: string, blocks: readonly Block[]): Block[] {
  const mayGoOn = /[«‹]/u.test(text)
  return blocks.map((block) => {
    const [bullet = ''] = mayGoOn
      ? []
      : (BULLET.exec(text.slice(block.start, Math.min(block.end, block.start + REACH))) ?? [])
    return bullet === '' ? block : { ...block, start: block.start + bullet.length }
  })
}

/** Units at a block's beginning in which a bullet with its blanks stands. */
const REACH = 8
