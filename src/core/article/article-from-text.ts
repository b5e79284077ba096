import type { Article, Block } from '../model'

/** The article of a plain text: the text as it stands, each of its lines that is not blank a paragraph. */
export function articleFromText(text: string): Article {
  const blocks: Block[] = []
  for (const line of text.matchAll(/[^\r\n]+/g)) {
    const start = line.index + line[0].length - line[0].trimStart().length
    const end = line.index + line[0].trimEnd().length
    if (end > start) blocks.push({ kind: 'paragraph', start, end })
  }
  return {
    url: '',
    title: '',
    outlet: '',
    byline: '',
    published: '',
    language: '',
    headline: '',
    standfirst: '',
    captions: [],
    text,
    blocks,
    links: [],
  }
}
