import type { Statement } from '../model'
import { isHostNamedAfter } from '../names/own-site'
import { siteOf } from '../sites/same-site'
import { namesIn } from '../trace/other-language/foreign-names'
import { type Hit, keptHits } from './hit'

/** A link, and its words. */
export interface NamedLink {
  href: string
  text: string
}

/**
 * Of a page's links those to the speaker's own site, or to that of an institution that is named with the words: their hosts
 * bear the name. Nothing is asked for it.
 * @param language of the page, BCP 47
 */
export function ownPages(links: readonly NamedLink[], statement: Statement, language: string): Hit[] {
  const names = namesWith(statement, language.slice(0, 2))
  const own = links.filter(({ href }) => names.some((name) => isHostNamedAfter(name, href)))
  return keptHits(own.map(({ href, text }) => ({ href, title: text, date: '' })))
}

/** The sites that pages stand on, each once: what a search engine may be limited to. */
export const sitesOf = (hits: readonly Hit[]): string[] => [...new Set(hits.map(({ href }) => siteOf(href)))]

/** Whom a statement names: its speaker, whom that one speaks for, and who stands on the way. An outlet’s page is no origin of its own. */
function namesWith({ speaker, via }: Statement, language: string): string[] {
  const told = speaker
    ? [speaker.name, ...namesIn(`— ${speaker.mention}`, language), ...institutions(speaker.mention)]
    : []
  const bodies = via.filter(({ kind }) => kind !== 'outlet' && kind !== 'broadcast').map(({ name }) => name)
  return [...new Set([...told, ...bodies])].filter((name) => /\p{Lu}|\p{Lo}/u.test(name))
}

/** Runs of words with capitals, small words between them included: *Ministry of Public Works*. */
const institutions = (mention: string): string[] =>
  mention.match(/\p{Lu}[\p{L}\p{M}'’-]*(?:\s+(?:\p{Ll}{1,3}\s+){0,2}\p{Lu}[\p{L}\p{M}'’-]*)+/gu) ?? []
