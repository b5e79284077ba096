/** Elements of a page that is still read: ten times those of a long live blog. */
const MAX_ELEMENTS = 100_000
/** UTF-16 units of text on a page that is still read: a long novel. */
const MAX_TEXT = 1_000_000

/** Elements whose text is for programs. */
const FOR_PROGRAMS = new Set('script style noscript template'.split(' '))

/** Why a page is too much to be read in bounded time, null where it is not. Costs a fraction of a reading. */
export function tooMuch(document: Document): string | null {
  const elements = document.getElementsByTagName('*').length
  if (elements > MAX_ELEMENTS) return `the page has ${elements} elements`
  // Counted in one call, the text of scripts included; only where that is much is it told apart.
  if ((document.body?.textContent ?? '').length <= MAX_TEXT) return null
  const length = lengthOfText(document)
  return length > MAX_TEXT ? `the page has ${length} characters` : null
}

function lengthOfText(document: Document): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  let length = 0
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!FOR_PROGRAMS.has(node.parentElement?.localName ?? '')) length += (node as Text).length
  }
  return length
}
