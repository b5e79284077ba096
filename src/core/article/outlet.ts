import { Memory } from '../memory'
import { nearSiteLabel } from '../sites/near-site'
import { isNode, type JsonLdNode, textValue, typesOf } from './json-ld'
import type { PageFacts } from './page-facts'
import { fold, plain } from './plain'

/** A longer end of a title is part of the headline. Words. */
const MAX_TAIL = 5
/** A shorter host's name stands by chance in many words, and so it does in what is so many times longer. Letters. */
const MIN_LABEL = 4
const MAX_SPELT = 3

/** The publication's name as a reader would say it; `''` where the page does not tell. */
export function outletOf(facts: PageFacts): string {
  const site = clean(facts.meta.get('og:site_name') ?? '')
  const publisher = clean(publisherName(facts))
  const tail = clean(titleTail(facts))
  const others = ['application-name', 'apple-mobile-web-app-title'].map((name) => clean(facts.meta.get(name) ?? ''))
  const names = [site, publisher, ...others, clean(siteNodeName(facts)), tail].filter((name) => name !== '')
  // Some pages give the section as the site: then the publisher's name is nearer to the host's.
  const isSection = !isNear(site, facts.url) && isNear(publisher, facts.url)
  const name = (isSection ? publisher : names[0]) ?? hostOf(facts.url)
  // Some give their host's name, or their handle, where others give the publication's.
  if (!isAddress(name, facts.url)) return name
  return [publisher, tail, ...others].find((other) => other !== '' && !isAddress(other, facts.url)) ?? name
}

function publisherName(facts: PageFacts): string {
  const given = facts.article?.publisher
  const publisher = Array.isArray(given) ? given[0] : given
  if (!isNode(publisher)) return textValue(publisher)
  return textValue((nodeOf(publisher, facts) ?? publisher).name)
}

/** The node that one without a name refers to. */
function nodeOf(reference: JsonLdNode, facts: PageFacts): JsonLdNode | undefined {
  if (reference.name !== undefined) return reference
  return facts.nodes.find((node) => node['@id'] === reference['@id'] && node.name !== undefined)
}

function siteNodeName(facts: PageFacts): string {
  const isSite = (type: string) => type === 'WebSite' || type.endsWith('NewsMediaOrganization')
  const node = facts.nodes.find((n) => typesOf(n).some(isSite))
  return node ? textValue(node.name) : ''
}

/** What stands behind the last stroke of the title, where it spells the host's name: *The New York Times*, nytimes. */
function titleTail(facts: PageFacts): string {
  const parts = facts.title.split(/(?<!\s)\s+[|–—·-]+\s+/)
  const tail = parts.at(-1)?.trim() ?? ''
  if (parts.length < 2 || tail.split(' ').length > MAX_TAIL) return ''
  return isSpeltWithin(labels.of(facts.url), letters(tail)) ? tail : ''
}

/** Whether a short tail of a title is the outlet in other words: it spells the host's name, and is not much longer. */
export function spellsOutlet(tail: string, url: string): boolean {
  const [label, word] = [labels.of(url), letters(tail)]
  if (tail.split(' ').length > MAX_TAIL || label.length < MIN_LABEL || word.length > MAX_SPELT * label.length)
    return false
  return isSpeltWithin(label, word)
}

/** Whether a name is a host's or a handle, not one that readers would say. */
function isAddress(name: string, url: string): boolean {
  return (
    (name.includes('.') && /^[\p{L}\p{N}-]+(?:\.[a-z]{2,4})+$/iu.test(name)) ||
    (/^[a-z]+$/.test(name) && name === labels.of(url))
  )
}

/** Whether the name spells the host's, or is part of it. */
function isNear(name: string, url: string): boolean {
  const label = labels.of(url)
  const word = letters(name)
  return word !== '' && (isSpeltWithin(label, word) || label.includes(word))
}

/** Whether the letters stand in the word in this order, with others between them. */
function isSpeltWithin(spelt: string, word: string): boolean {
  let from = 0
  for (const letter of spelt) {
    const at = word.indexOf(letter, from)
    if (at < 0) return false
    from = at + letter.length
  }
  return spelt.length > 1
}

/** Letters and digits without their marks: *El País* → elpais. */
function letters(text: string): string {
  return fold(text.normalize('NFD').replace(/\p{M}/gu, '')).replaceAll(' ', '')
}

function hostOf(url: string): string {
  return /^https?:\/\/(?:(?:www\d?|m|amp)\.)?([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? ''
}

/** The telling part of the host: `nytimes` of `www.nytimes.com`, `bbc` of `www.bbc.co.uk`. */
const labels = new Memory((url) => letters(nearSiteLabel(url)))

/** Without handles, slogans, and the top-level domain behind a name of several words: *Le Matin.fr*. */
function clean(given: string): string {
  const name = plain(given).replace(/^@/, '')
  if (/^(?:https?:)?\/\//.test(name)) return ''
  const bare = (name.split(/(?<!\s)\s+[|–—·:-]\s+|[：｜]/)[0] ?? '').trim()
  return bare.replace(/^(\S+ .*)\.[a-z]{2,4}$/i, '$1')
}
