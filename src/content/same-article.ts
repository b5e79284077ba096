import type { Article, Link } from '../core/model'

/** Whether two readings of a page found the same words and links; titles and dates may count up as they like. */
export function isSameArticle(one: Article, other: Article): boolean {
  return (
    one.text === other.text &&
    one.headline === other.headline &&
    one.standfirst === other.standfirst &&
    one.language === other.language &&
    one.captions.join('\n') === other.captions.join('\n') &&
    linksOf(one) === linksOf(other)
  )
}

const linksOf = ({ links }: Article) => links.map(keyOf).join('\n')

const keyOf = ({ where, start, end, href }: Link) => `${where} ${start} ${end} ${href}`
