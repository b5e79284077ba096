import { outletAt, outletNamed } from '../../languages/english/outlets'
import type { SourceHead } from '../model'
import { areAmong, initialsOf, nameWords } from './name-words'
import { sameBody } from './same-party'

/** Share of a name's letters that must stand in the host for it to be that name's own. */
const SHARE = 0.5
/** Fewest letters of initials that a host may be named by. */
const INITIALS = 3
/** Labels of hosts that name nobody. */
const nobody = /^(www\d?|m|amp|en|news|blog|press|media|co|com|org|net|gov|gob|gouv|ac|edu|info)$/u

/** Whether a source is published by somebody: its outlet bears the name, or its host does. */
export function isPublishedBy(name: string, head: Pick<SourceHead, 'outlet' | 'url'>): boolean {
  if (name.trim() === '') return false
  const known = outletNamed(name)
  if (known && (known === outletAt(head.url) || known === outletNamed(head.outlet))) return true
  return (head.outlet !== '' && sameBody(name, head.outlet)) || namesHost(name, head.url)
}

/** Whether what is told of somebody names a source's outlet as a name: *Meridian Ledger editor Ann Holt*. */
export function speaksFor(mention: string, { outlet }: Pick<SourceHead, 'outlet'>): boolean {
  const capitals = nameWords(mention).filter(({ isCapital }) => isCapital)
  return outlet !== '' && areAmong(nameWords(outlet), capitals)
}

/** Whether a host is named after somebody: `publicworks.example` after the *Ministry of Public Works*. */
export function namesHost(name: string, href: string): boolean {
  const words = nameWords(name).map(({ plain }) => plain.replace(/\W/gu, ''))
  const labels = labelsOf(href)
  const initials = initialsOf(nameWords(name))
  if (initials.length >= INITIALS && labels.includes(initials)) return true
  const letters = words.join('').length
  const held = labels.reduce((sum, label) => sum + lengthWithin(label, words), 0)
  return letters > 0 && held >= SHARE * letters
}

function labelsOf(href: string): string[] {
  if (!URL.canParse(href)) return []
  const labels = new URL(href).hostname.split('.').slice(0, -1)
  return labels.filter((label) => !nobody.test(label)).map((label) => label.replace(/-/gu, ''))
}

/** Letters of a label that words in a row make up, all of it; 0 where they do not. */
function lengthWithin(label: string, words: readonly string[]): number {
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= words.length; to++) {
      if (words.slice(from, to).join('') === label) return label.length
    }
  }
  return 0
}
