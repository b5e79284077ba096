import { collectBlocks } from '../../../article/collect-blocks'
import { Visibility } from '../../../article/visibility'
import type { Post } from './post-adapter'

/** The words and links of a piece of markup, as they would be shown: blocks apart by a blank line. */
export function readMarkup(element: Element | null): Pick<Post, 'text' | 'links'> {
  let text = ''
  const links: Post['links'] = []
  for (const block of element ? collectBlocks(element, new Visibility()).blocks : []) {
    if (text !== '') text += '\n\n'
    for (const { start, end, href } of block.links) {
      if (/^https?:\/\//i.test(href)) links.push({ start: text.length + start, end: text.length + end, href })
    }
    text += block.text
  }
  return { text, links }
}
