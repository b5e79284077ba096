import type { Article, Link } from '../model'
import { articleFromText } from './article-from-text'

/** A link as people type one: *[told the Ledger](https://ledger.test/bridge)*. */
const MARKED_LINK = /\[([^[\]\r\n]+)\]\((https?:[^\s)[]+)\)/g

/** The article of a text typed by hand: each line that is not blank a paragraph, `[words](address)` a link. */
export function articleFromMarkedText(marked: string): Article {
  let text = ''
  let at = 0
  const links: Link[] = []
  for (const link of marked.matchAll(MARKED_LINK)) {
    const [whole, words = '', href = ''] = link
    text += marked.slice(at, link.index)
    links.push({ where: 'body', href, start: text.length, end: text.length + words.length })
    text += words
    at = link.index + whole.length
  }
  return { ...articleFromText(text + marked.slice(at)), links }
}
