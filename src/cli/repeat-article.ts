import type { Article, Span } from '../core/model'

/** What parts one round of an article from the next, as blocks are parted. */
const BREAK = '\n\n'

/** An article whose body stands several times over, blocks and links with it. */
export function repeatArticle(article: Article, times: number): Article {
  const round = article.text.length + BREAK.length
  const rounds = Array.from({ length: times }, (_, k) => k * round)
  const move = <T extends Span>(spans: readonly T[], by: number): T[] =>
    spans.map((span) => ({ ...span, start: span.start + by, end: span.end + by }))
  const links = article.links.filter((link) => link.where === 'body')
  return {
    ...article,
    text: rounds.map(() => article.text).join(BREAK),
    blocks: rounds.flatMap((by) => move(article.blocks, by)),
    links: rounds.flatMap((by) => move(links, by)),
  }
}
