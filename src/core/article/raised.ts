import { Memory } from '../memory'
import { isNoteMark, isSpokenNumber, LONGEST_NOTE_MARK, NOTE_MARK_REACH } from '../note-marks'
import { isText } from './element'
import type { FlowBuilder } from './flow'

/** What becomes of an element that is raised, or leads to a note: left out, read as raised digits (else *10⁶* would be *106*), or neither. */
export type RaisedRole = 'note' | 'power' | null

/** Names by which pages tell marks of notes, and what is raised by its style. */
const NOTE_NAMES =
  /\b(?:foot-?notes?|end-?notes?|note-?ref|fn-?ref|footnote-?(?:ref|link)|sdfootnoteanc|citation-?ref)\b|^fn\b/i
const RAISED_NAMES = /\b(?:superscript|sup)\b/i
const RAISED_STYLE = /vertical-align\s*:\s*(?:super|text-top)/i
/** A mark that needs no raising, glued to a word in a link to the same page. */
const PLAIN_MARK = /^(?:\d{1,3}|\[[^[\]]{1,12}\]|[*†‡§]{1,3})$/
const ENDS_DIGIT = /\d$/
const ENDS_WORD = /[^\s([]$/

/** What classes say. */
const named = new Memory((names) => (NOTE_NAMES.test(names) ? 'note' : RAISED_NAMES.test(names) ? 'raised' : null))

/** What was read of a paragraph so far: as many of its last units as are asked for. */
type Before = Pick<FlowBuilder, 'tail'>

export function raisedRole(element: Element, name: string, before: Before): RaisedRole {
  if (name === 'sup') return roleOf(element, before, leadsToNote(element))
  if (name === 'a') return isNoteLink(element, before) ? 'note' : null
  const told = named.of(element.getAttribute('class') ?? '')
  if (told === 'note') return roleOf(element, before, true)
  const isRaised = told === 'raised' || RAISED_STYLE.test(element.getAttribute('style') ?? '')
  return isRaised ? roleOf(element, before, leadsToNote(element)) : null
}

function roleOf(element: Element, flow: Before, isReference: boolean): RaisedRole {
  const text = textOf(element)
  if (text === null) return null
  const before = flow.tail(NOTE_MARK_REACH)
  const next = element.nextSibling
  const after = next && isText(next) ? next.data.charAt(0) : ''
  const language = element.ownerDocument.documentElement?.getAttribute('lang') ?? ''
  if (isNoteMark({ text, before, after, isReference, language })) return 'note'
  // Behind a letter it is read as it is: *m2*.
  return ENDS_DIGIT.test(before) && isSpokenNumber(text.trim(), before, after) ? 'power' : null
}

/** The text of an element that may be a mark; null where it is too long for one. */
function textOf(element: Element): string | null {
  if (element.childNodes.length > LONGEST_NOTE_MARK) return null
  const text = element.textContent ?? ''
  return text.length <= LONGEST_NOTE_MARK ? text : null
}

function leadsToNote(element: Element): boolean {
  return element.querySelector('a[href*="#"]') !== null || isWithinReference(element)
}

/** Whether what is raised stands in a link that is read already. */
function isWithinReference({ parentElement: parent }: Element): boolean {
  return parent?.localName === 'a' && (parent.getAttribute('href') ?? '').includes('#')
}

function isNoteLink(element: Element, before: Before): boolean {
  const href = element.getAttribute('href') ?? ''
  if (!href.includes('#')) return false
  const text = textOf(element)?.trim()
  if (!text) return false
  const isNamed =
    named.of(element.getAttribute('class') ?? '') === 'note' || element.getAttribute('role') === 'doc-noteref'
  if (isNamed || element.querySelector('sup')) return roleOf(element, before, true) === 'note'
  return href.startsWith('#') && PLAIN_MARK.test(text) && ENDS_WORD.test(before.tail(1))
}
