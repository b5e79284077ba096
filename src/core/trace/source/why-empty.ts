import { plain } from '../../article/plain'
import { hasEmptyRoot } from './page-signs'
import type { SourceText } from './source-text'

/** A page with as many words has text of its own, whatever its scripts add. */
const ENOUGH_WORDS = 60
/** A page with scripts and fewer words than these shows nothing without them. */
const NO_WORDS = 5

/**
 * Why a page gives nothing to search: it is put together by scripts, which are not run, or has no text.
 * @returns null where it has text
 */
export function whyEmpty(document: Document, { head: { words } }: SourceText): 'script-built' | 'no-text' | null {
  if (words >= ENOUGH_WORDS) return null
  if (document.querySelector('script') && isBuiltByScripts(document, words)) return 'script-built'
  return words === 0 ? 'no-text' : null
}

function isBuiltByScripts(document: Document, words: number): boolean {
  if (words < NO_WORDS) return true
  // Its markup is left as text.
  const asked = Array.from(document.querySelectorAll('noscript'), ({ textContent }) => plain(textContent ?? '')).join(
    ' ',
  )
  if (/\p{L}{2}\s+\p{L}{2}/u.test(asked) || /\bjava\s?script\b/i.test(visibleText(document))) return true
  return hasEmptyRoot(document)
}

function visibleText(document: Document): string {
  return Array.from(document.querySelectorAll('body p, body div, body h1, body h2, body span'))
    .filter((element) => element.children.length === 0)
    .map((element) => element.textContent ?? '')
    .join(' ')
}
