import { isNode, textValue, typesOf } from './json-ld'
import type { PageFacts } from './page-facts'
import { plain } from './plain'

/** The publication's name as a reader would say it; `''` where the page does not tell. */
export function outletOf(facts: PageFacts): string {
  const candidates = [
    facts.meta.get('og:site_name'),
    publisherName(facts.article?.publisher),
    facts.meta.get('application-name'),
    facts.meta.get('apple-mobile-web-app-title'),
    siteNode(facts),
    hostName(facts.url),
  ]
  for (const candidate of candidates) {
    const name = clean(plain(candidate ?? ''))
    if (name !== '') return name
  }
  return ''
}

function publisherName(publisher: unknown): string {
  if (Array.isArray(publisher)) return publisherName(publisher[0])
  return isNode(publisher) ? textValue(publisher.name) : textValue(publisher)
}

function siteNode(facts: PageFacts): string {
  const node = facts.nodes.find((n) =>
    typesOf(n).some((type) => type === 'WebSite' || /NewsMediaOrganization$/.test(type)),
  )
  return node ? textValue(node.name) : ''
}

function hostName(url: string): string {
  try {
    return new URL(url).hostname.replace(/^(?:www|m|amp)\./, '')
  } catch {
    return ''
  }
}

/** Without handles and slogans: *The Daily | News for the town* → *The Daily*. */
function clean(name: string): string {
  return (name.replace(/^@/, '').split(/\s+[|–—·:-]\s+/)[0] ?? '').trim()
}
