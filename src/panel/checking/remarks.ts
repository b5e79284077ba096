import { type Caveat, caveatWithin, claimOfCheck } from '../../core/claims/claim-of'
import { copyOf, type DoneHop, doneHops } from '../../core/claims/claims-of-traces'
import { NEWER_FROM } from '../../core/claims/parts-of'
import { witnessesOf } from '../../core/trace/check/sketches'
import { leadingCheck } from '../../core/trace/hop/leading-check'
import type { Hop, Trace } from '../../core/trace/hop/trace'
import type { DiffRun } from '../../core/trace/match/match'
import type { Check, Comparison } from '../../core/trace/model'
import type { SourceHead } from '../../core/trace/source/source-text'
import { copySides, FIRST_SIDES, type Sides } from '../../ui/check-words'
import { formatDay } from '../../ui/format-day'
import { clockIcon, type IconData, infoIcon, warnIcon } from '../../ui/icons'
import {
  bothWords,
  changedWords,
  copiesWords,
  creditWords,
  cutOffWords,
  negationWords,
  newerWords,
  nobodyWords,
  olderWords,
  onlyHere,
  onlyThere,
  readAloudWords,
  remarkWords,
} from '../../ui/remark-words'
import { hostOf } from './host-of'
import { sidesOf } from './sides'
import { nextAddress } from './trace-state'

/** What bears upon a finding, set apart from it. */
export interface Remark {
  icon: IconData
  /** `warning` where the finding is to be read otherwise for it, `note` where it is only to be known. */
  weight: 'warning' | 'note'
  /** Said first, and strong; `''` where the head has said it. */
  strong: string
  rest: string
  /** What it tells that an outcome may say by itself; left out where it tells more. */
  caveat?: Caveat
}

/** Everything to be remarked on a trace: of each hop, the nearest first, and of how it ended. Each is said once. */
export function remarksOfTrace(trace: Trace): Remark[] {
  const hops = doneHops(trace)
  const all = hops.flatMap((hop, at) => {
    const [sides, copy] = [sidesOf(hops, at), copyOf(hop)]
    const own = trace.hops.length > 1 ? remarksOf(hop.check, sides, hop) : remarksOfHop(hop, sides)
    return [...own, ...(copy ? remarksOf(copy.check, copySides(sides), copy).filter(isNotOfAge) : [])]
  })
  return [...new Map([...all, ...endRemarks(trace)].map((it) => [`${it.strong} ${it.rest}`, it])).values()]
}

/**
 * Which of a statement's sources carry one text: those are one witness, however many they are. Of several such texts
 * the one that most of them carry is told; null where each has its own.
 */
export function copiesRemark(traces: readonly Trace[]): Remark | null {
  const sketches = traces.map(({ hops }) => {
    const check = hops[0]?.check
    return check && 'comparison' in check ? check.comparison.sketch : undefined
  })
  const witnesses = witnessesOf(sketches)
  const carriers = witnesses.map((first) => witnesses.filter((other) => other === first).length)
  const most = Math.max(0, ...carriers)
  if (most < 2) return null
  const agency = sketches[carriers.indexOf(most)]?.agency ?? ''
  return warning(remarkWords.oneText({ count: most }), copiesWords(most, agency))
}

/** How a source was had. */
type Had = Pick<Hop, 'way' | 'refused'>

/** What is to be remarked on one check, the loudest first. */
export function remarksOf(check: Check, sides: Sides = FIRST_SIDES, hop: Had = { way: 'fetch' }): Remark[] {
  if (check.outcome === 'unreadable') return []
  const turned = check.outcome === 'found' ? check.diff.flatMap((run) => turnRemarks(run, sides)) : []
  const splice = check.outcome === 'found' && check.splice ? [spliceRemark(check.splice)] : []
  const date = check.outcome === 'notFound' ? check.date : undefined
  const comparison = 'comparison' in check ? comparisonRemarks(check.comparison, sides) : []
  const dated = date ? dateRemarks(date, sides) : []
  const changed = hasChanged(check) ? [changedRemark(check.source, sides)] : []
  return [...turned, ...splice, ...comparison, ...dated, ...changed, ...sourceRemarks(check.source, hop)]
}

/**
 * What is to be remarked on a hop under its own head, which tells by itself whom each side credits where that is all, and
 * that the words are joined from two places.
 */
export function remarksOfHop(hop: DoneHop, sides: Sides = FIRST_SIDES): Remark[] {
  const { outcome } = claimOfCheck(hop.check, hop.statement)
  const within = caveatWithin(outcome)
  return remarksOf(hop.check, sides, hop)
    .filter(({ caveat }) => caveat === undefined || caveat !== within)
    .map((it) => (outcome === 'spliced' && it.strong === remarkWords.splice ? { ...it, strong: '' } : it))
}

/** What is to be remarked on an older copy that stands beside its page: that it is one, and of when, is told with it. */
export function remarksOfCopy(copy: DoneHop, sides: Sides = FIRST_SIDES): Remark[] {
  return remarksOfHop(copy, copySides(sides)).filter(isNotOfAge)
}

const isNotOfAge = ({ rest }: Remark) => rest !== remarkWords.archivedWhy

/** A negation, a number or a name that was changed: what turns the meaning is said in a sentence, too. */
function turnRemarks({ there, here, meaning }: DiffRun, sides: Sides): Remark[] {
  const [source, page] = [there.trim(), here.trim()]
  if (meaning === null || (source === '' && page === '')) return []
  if (page === '') return [warning(onlyThere(source, sides))]
  if (source === '') return [warning(onlyHere(page, sides))]
  if (meaning === 'negation') return [warning(negationWords(source, page, sides))]
  return [warning(remarkWords[meaning], bothWords(source, page, sides))]
}

function spliceRemark(splice: NonNullable<Extract<Check, { outcome: 'found' }>['splice']>): Remark {
  const [one, other] = splice.map(({ speaker }) => speaker.trim())
  const rest =
    one && other && one !== other ? remarkWords.spliceSpeakers({ first: one, second: other }) : remarkWords.spliceFar
  return warning(remarkWords.splice, rest)
}

function comparisonRemarks({ speaker, date, copyOf }: Comparison, sides: Sides): Remark[] {
  const remarks: Remark[] = []
  if (speaker.relation === 'differs') {
    const credits = creditWords(speaker.here, speaker.there, sides)
    remarks.push({ ...warning(remarkWords.speakers, credits), caveat: 'another' })
  }
  if (speaker.relation === 'nobody') {
    remarks.push({ ...warning(remarkWords.nobody, nobodyWords(speaker, sides)), caveat: 'nobody' })
  }
  if (speaker.manner === 'read-aloud') {
    remarks.push(warning(remarkWords.readAloud, readAloudWords(speaker.there, sides)))
  }
  remarks.push(...dateRemarks(date, sides))
  if (copyOf !== '') remarks.push(warning(remarkWords.copies, remarkWords.copyOf({ agency: copyOf })))
  return remarks
}

/** That the source is much older than the page, or newer. */
function dateRemarks(date: Comparison['date'], sides: Sides): Remark[] {
  const [there, here] = [formatDay(date.there), formatDay(date.here)]
  const days = Math.trunc(date.days ?? 0)
  if (date.isOld && days > 0) {
    const rest = there && here && remarkWords.olderDates({ there, here })
    return [{ ...warning(olderWords(days, sides), rest), icon: clockIcon }]
  }
  if (days <= -NEWER_FROM) {
    const rest = there && here && remarkWords.newerDates({ there, here })
    return [{ ...warning(newerWords(-days, sides), rest), icon: clockIcon }]
  }
  return []
}

function sourceRemarks({ cutOff, archived, from }: SourceHead, { way, refused }: Had): Remark[] {
  const remarks: Remark[] = []
  if (cutOff) remarks.push(note(remarkWords.cutOff, cutOffWords[cutOff]))
  if (archived !== null) remarks.push(note(remarkWords.archived({ day: formatDay(archived) }), remarkWords.archivedWhy))
  if (from === 'structured-data') remarks.push(note(remarkWords.structured, remarkWords.structuredWhy))
  if (way === 'tab') remarks.push(note(remarkWords.inTab))
  if (refused !== undefined)
    remarks.push(note(remarkWords.refused({ status: String(refused) }), remarkWords.refusedWhy))
  return remarks
}

/** Whether the words may have stood otherwise when they were quoted: words that stand are none the worse for a change. */
function hasChanged(check: Check): boolean {
  if (check.outcome === 'notFound') return check.date?.changed === true
  if (check.outcome !== 'found') return false
  const stand = check.splice === null && (check.verdict === 'verbatim' || check.verdict === 'edited')
  return check.comparison.date.changed === true && !stand
}

function changedRemark({ modified }: SourceHead, sides: Sides): Remark {
  return { ...warning(remarkWords.changed, changedWords(formatDay(modified), sides)), icon: clockIcon }
}

/** What is to be remarked on how a trace ended. */
export function endRemarks(trace: Trace): Remark[] {
  const last = doneHops(trace).at(-1)
  if (!last) return []
  if (trace.end === 'cycle') {
    const next = nextAddress(leadingCheck(last))
    return [warning(remarkWords.circle, next ? remarkWords.circleWhy({ host: hostOf(next) }) : '')]
  }
  if (trace.end === 'bound') return [note(remarkWords.bound, remarkWords.boundWhy)]
  if (trace.end === 'canceled') return [note(remarkWords.stopped, remarkWords.stoppedWhy)]
  return []
}

function warning(strong: string, rest = ''): Remark {
  return { icon: warnIcon, weight: 'warning', strong, rest }
}

function note(strong: string, rest = ''): Remark {
  return { icon: infoIcon, weight: 'note', strong, rest }
}
