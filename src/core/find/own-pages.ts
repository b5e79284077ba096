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

/** Small words within the name of an institution: how many in a row, and of how many letters. */
const BETWEEN = { words: 2, letters: 3 }

/** Runs of words with capitals, small words between them included: *Ministry of Public Works*. */
function institutions(mention: string): string[] {
  const names: string[] = []
  let run: string[] = []
  let between: string[] = []
  const end = () => {
    if (run.length > 1) names.push(run.join(' '))
    run = []
    between = []
  }
  for (const told of mention.split(/\s+/u)) {
    const word = told.replace(/[,;:]$/u, '')
    if (/^\p{Lu}/u.test(word)) {
      run.push(...between, word)
      between = []
      if (word !== told) end()
    } else if (run.length > 0 && between.length < BETWEEN.words && word.length <= BETWEEN.letters) between.push(word)
    else end()
  }
  end()
  return names
}
