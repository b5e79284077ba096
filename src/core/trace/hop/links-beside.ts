import { addressKind } from '../../attribution/links/address-kind'
import type { Article, Source, Statement } from '../../model'
import { sentencesOf } from '../match/sentences-of'

/**
 * The links of the sentences that hold a statement's words, as its sources: for articles in languages whose grammar is
 * not read, so that nothing tells which of a sentence's links the reporting words stand on. Lists of pages and profiles
 * are none.
 */
export function linksBeside({ text, blocks, links }: Article, { content }: Statement): Source[] {
  const [start, end] = [content[0].start, content.at(-1)?.end ?? content[0].end]
  const block = blocks.find((each) => each.start <= start && start < each.end)
  if (!block) return []
  const sentences = sentencesOf(text.slice(block.start, block.end))
    .map((sentence) => ({ start: block.start + sentence.start, end: block.start + sentence.end }))
    .filter((sentence) => sentence.start < end && sentence.end > start)
  const [from, to] = [sentences[0]?.start ?? start, sentences.at(-1)?.end ?? end]
  return links
    .filter(
      (link) => link.where === 'body' && link.start >= from && link.end <= to && addressKind(link.href) === 'page',
    )
    .map(
      (link): Source => ({
        href: link.href,
        anchor: text.slice(link.start, link.end),
        relation: content.some((piece) => link.start < piece.end && link.end > piece.start) ? 'words' : 'sentence',
      }),
    )
}
