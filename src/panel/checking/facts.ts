import { toldHost } from '../../core/publisher/publisher-host'
import type { DiffRun } from '../../core/trace/match/match'
import type { Check, Comparison, NextHop } from '../../core/trace/model'
import type { SourceHead } from '../../core/trace/source/source-text'
import type { Sides } from '../../ui/check-words'
import { factTerms, factWords, originWords } from '../../ui/fact-words'
import { formatDay } from '../../ui/format-day'
import { countWords } from './count-words'
import { hostOf } from './host-of'
import { whereOf } from './passage-view'

/** One line of what is told of a finding. */
export interface FactLine {
  term: string
  text: string
}

/** An ellipsis on the page, in its usual spellings. */
const ELLIPSIS = /…|\.\s?\.\s?\./u

/** What is told of a finding besides its words, in the order in which it is read. */
export function factsOf(check: Check, sides: Sides): FactLine[] {
  switch (check.outcome) {
    case 'found':
      return said([
        [factTerms.where, whereOf(check.passage, check.source)],
        ...compared(check.comparison, sides),
        ...(check.verdict === 'edited' && !check.splice ? editFacts(check.diff) : []),
        originFact(check.next),
        toldFact(check.source),
      ])
    case 'related':
      return said([...compared(check.comparison, sides), originFact(check.next), toldFact(check.source)])
    case 'notFound':
      return said([
        [factTerms.lookedIn, [hostOf(check.source.url), check.source.title.trim()].filter(Boolean).join(' · ')],
        [factTerms.changed, formatDay(check.source.modified)],
        toldFact(check.source),
      ])
    case 'ambiguous':
    case 'otherLanguage':
    case 'unreadable':
      return []
  }
}

function compared({ speaker, date, outlet }: Comparison, sides: Sides): [string, string][] {
  const day = formatDay(date.there)
  return [
    [factTerms.speaker, speakerFact(speaker, sides)],
    [factTerms.date, day && factWords.dated(day, date.days === null ? null : Math.trunc(date.days), sides)],
    [factTerms.outlet, outlet.relation === 'differs' ? factWords.outletDiffers(outlet.there, outlet.here, sides) : ''],
  ]
}

/** What the source is where the way ends there. */
function originFact({ origin }: NextHop): [string, string] {
  if (origin === null) return [factTerms.origin, '']
  return [origin === 'unlinked' ? factTerms.further : factTerms.origin, originWords[origin]]
}

/** Where a source on another site says that it is from. */
const toldFact = (source: SourceHead): [string, string] => [factTerms.told, toldHost(source)]

function speakerFact({ relation, here, there }: Comparison['speaker'], sides: Sides): string {
  switch (relation) {
    case 'agrees':
      if (there && here && !hasSharedWord(there, here)) return factWords.agreesAs(there, here, sides)
      return factWords.agrees(there || here, sides)
    // Told over the facts, where it is explained.
    case 'differs':
    case 'nobody':
      return ''
    case 'not-named':
      return here && factWords.notNamed(here, sides)
    case 'unknown':
      return there && factWords.onlyThere(there, sides)
  }
}

/** Whether two names have a word in common, in whatever case: *Ministry of Public Works*, *the ministry*. */
function hasSharedWord(one: string, other: string): boolean {
  const words = (name: string) => name.toLowerCase().match(/[\p{L}\p{M}\p{N}]{3,}/gu) ?? []
  const known = new Set(words(one))
  return words(other).some((word) => word !== 'the' && known.has(word))
}

/** What marked edits left out, and what they put in. */
function editFacts(diff: readonly DiffRun[]): [string, string][] {
  return diff
    .filter((run) => run.kind === 'marked')
    .map(({ there, here }): [string, string] => {
      if (isEllipsis(here)) return [factTerms.leftOut, factWords.leftOut(countWords(there), here.trim())]
      return [factTerms.putIn, factWords.putIn(here.replace(/[[\](){}]/gu, '').trim(), there.trim())]
    })
}

/** Whether a marked edit is an ellipsis, and no words in brackets. */
export function isEllipsis(here: string): boolean {
  return ELLIPSIS.test(here) && countWords(here) === 0
}

function said(facts: readonly [term: string, text: string][]): FactLine[] {
  return facts.filter(([, text]) => text !== '').map(([term, text]) => ({ term, text }))
}
