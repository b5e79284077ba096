import { joinPieces } from '../join-pieces'
import type { SpeakerKind } from '../model'
import type { PageRecord, RecordedStatement, RecordedTrace } from './page-record'

/*
 * ClaimReview (https://schema.org/ClaimReview) as far as Whence can fill it in: what was claimed, by whom, where, and where
 * first. Whether it is true Whence does not say: `reviewRating`, `author` and `url` are left to the one who reviews, and
 * without them no search engine takes it.
 */

interface CreativeWork {
  '@type': 'CreativeWork'
  url: string
  name?: string
  datePublished?: string
  publisher?: { '@type': 'Organization'; name: string }
}

interface Claim {
  '@type': 'Claim'
  author?: { '@type': 'Person' | 'Organization'; name: string; jobTitle?: string }
  appearance: CreativeWork[]
  firstAppearance?: CreativeWork
}

export interface ClaimReview {
  '@type': 'ClaimReview'
  claimReviewed: string
  itemReviewed: Claim
}

export interface ClaimReviews {
  '@context': 'https://schema.org'
  '@graph': ClaimReview[]
}

const PERSONS: readonly SpeakerKind[] = ['person', 'unknown', 'group']

/** The claims of all these pages. */
export function claimReviews(records: readonly PageRecord[]): ClaimReviews {
  return {
    '@context': 'https://schema.org',
    '@graph': records.flatMap((record) =>
      record.statements.map(
        (statement): ClaimReview => ({
          '@type': 'ClaimReview',
          claimReviewed: joinPieces(statement.content.map(({ text }) => text)),
          itemReviewed: claimOf(statement, record),
        }),
      ),
    ),
  }
}

export const writeClaimReviews = (records: readonly PageRecord[]): string =>
  `${JSON.stringify(claimReviews(records), null, 2)}\n`

function claimOf(statement: RecordedStatement, { article, traces, searches = [] }: PageRecord): Claim {
  const { speaker, address } = statement
  const own = traces.filter((trace) => trace.statement === statement.id)
  const found = searches.flatMap((search) => (search.statement === statement.id ? search.pages : []))
  // The earliest page found is no origin by that.
  const first = own.flatMap(originOf)[0]
  return {
    '@type': 'Claim',
    ...(speaker && {
      author: {
        '@type': PERSONS.includes(speaker.kind) ? 'Person' : 'Organization',
        name: speaker.name,
        ...(speaker.role && speaker.kind === 'person' && { jobTitle: speaker.role }),
      },
    }),
    appearance: [
      work({ url: address || article.url, title: article.title, outlet: article.outlet, published: article.published }),
      ...[...own, ...found].flatMap(({ hops }) => hops.flatMap(({ check }) => standsAt(check))),
    ],
    ...(first && { firstAppearance: first }),
  }
}

/** The origin that a trace has come to, where the words stand there. */
const originOf = ({ end, hops }: RecordedTrace): CreativeWork[] => {
  const last = hops.at(-1)
  return end === 'origin' && last ? standsAt(last.check) : []
}

/** A source in which the words stand as they are quoted: no other is an appearance of them. */
function standsAt(check: RecordedTrace['hops'][number]['check']): CreativeWork[] {
  if (check.outcome !== 'found' || check.splice) return []
  if (check.verdict !== 'verbatim' && check.verdict !== 'edited') return []
  return [work(check.source)]
}

function work(of: { url: string; title: string; outlet: string; published: string }): CreativeWork {
  const { url, title, outlet, published } = of
  return {
    '@type': 'CreativeWork',
    url,
    ...(title && { name: title }),
    ...(published && { datePublished: published }),
    ...(outlet && { publisher: { '@type': 'Organization', name: outlet } }),
  }
}
