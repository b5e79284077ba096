import { outletAt, outletNamed } from '../languages/outlets/outlets'
import { isBorneOut } from '../publisher/publisher'
import { siteLabels } from '../sites/same-site'
import { unwrapped } from '../trace/hop/same-address'
import type { SourceHead } from '../trace/source/source-text'
import { areAmong, initialsOf, nameWords } from './name-words'
import { isSameBody } from './same-party'

/** Share of a name's letters that must stand in the host for it to be that name's own. */
const SHARE = 0.5
/** Fewest letters of initials that a host may be named by. */
const INITIALS = 3
/** Labels of hosts that name nobody. */
const GENERIC_LABELS = /^(www\d?|m|amp|en|news|blog|press|media)$/u

/** What tells who published a source. */
export type Published = Pick<SourceHead, 'outlet' | 'url'> & Partial<Pick<SourceHead, 'archived'>>

/**
 * Whether a source is published by somebody: its host bears the name, or its outlet does, and the host bears that out.
 * What a page calls itself is no proof. Of an archived copy the host is that of the page.
 */
export function isPublishedBy(name: string, head: Published): boolean {
  if (name.trim() === '') return false
  const url = ownAddress(head)
  const known = outletNamed(name)
  if (known && known === outletAt(url)) return true
  return (isToldBy(name, head) && isOutletBorneOut(head)) || isHostNamedAfter(name, url)
}

/** Where a source stood, or, of an archived copy, the page itself. */
const ownAddress = ({ url, archived }: Published): string => (archived ? unwrapped(url) : url)

/** The name of who published a source, as far as its host bears one out; `''` where it does not. */
export function publisherOf(head: Published): string {
  return isOutletBorneOut(head) ? head.outlet : (outletAt(ownAddress(head))?.name ?? '')
}

function isOutletBorneOut(head: Published): boolean {
  const url = ownAddress(head)
  return isBorneOut({ url, outlet: head.outlet }, siteLabels(url).own)
}

/** Whether a source gives itself a name, whatever its host is. */
function isToldBy(name: string, { outlet }: Pick<SourceHead, 'outlet'>): boolean {
  if (name.trim() === '' || outlet === '') return false
  const known = outletNamed(name)
  return (known !== undefined && known === outletNamed(outlet)) || isSameBody(name, outlet)
}

/**
 * Whether what is told of somebody names a source's outlet as a name, and its host bears that out: *Meridian Ledger
 * editor Ann Holt*.
 */
export function isOfOutlet(mention: string, head: Published): boolean {
  const capitals = nameWords(mention).filter(({ isCapital }) => isCapital)
  return head.outlet !== '' && areAmong(nameWords(head.outlet), capitals) && isOutletBorneOut(head)
}

/**
 * Whether a host is named after somebody: `publicworks.example` after the *Ministry of Public Works*. The label that was
 * registered must be among what names them; those before it are its owner's to choose.
 */
export function isHostNamedAfter(name: string, href: string): boolean {
  const words = nameWords(name).map(({ plain }) => plain.replace(/\W/gu, ''))
  const { own, below } = siteLabels(href)
  const label = plainLabel(own)
  const initials = initialsOf(nameWords(name))
  if (initials.length >= INITIALS && label === initials) return true
  const letters = words.join('').length
  const held = GENERIC_LABELS.test(own) ? 0 : lengthWithin(label, words)
  const besides = below
    .filter((each) => !GENERIC_LABELS.test(each))
    .reduce((sum, each) => sum + lengthWithin(plainLabel(each), words), 0)
  return letters > 0 && held > 0 && held + besides >= SHARE * letters
}

const plainLabel = (label: string): string => label.replace(/-/gu, '')

/** Letters of a label that words in a row make up, all of it; 0 where they do not. */
function lengthWithin(label: string, words: readonly string[]): number {
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= words.length; to++) {
      if (words.slice(from, to).join('') === label) return label.length
    }
  }
  return 0
}
