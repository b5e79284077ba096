import { type Caveat, type Claim, claimOfCheck, type Outcome, outcomeGroupOf } from '../../core/claims/claim-of'
import { claimOfHop, claimOfTrace, copyOf, type DoneHop, doneHops } from '../../core/claims/claims-of-traces'
import { languageName } from '../../core/language-name'
import type { Statement } from '../../core/model'
import { leadingCheck } from '../../core/trace/hop/leading-check'
import type { Trace } from '../../core/trace/hop/trace'
import type { Check } from '../../core/trace/model'
import type { SourceHead } from '../../core/trace/source/source-text'
import {
  claimTitle,
  claimWords,
  copySides,
  copyWords,
  outcomeWords,
  readWords,
  type Sides,
  says,
  unreadableWords,
  wholeWords,
} from '../../ui/check-words'
import { hopWords, traceWords } from '../../ui/fact-words'
import { dayAt, formatDay } from '../../ui/format-day'
import { sentences } from '../../ui/join-words'
import { creditWords, nobodyWords } from '../../ui/remark-words'
import { own, spoken } from '../../words/messages'
import { countWords } from './count-words'
import { isEllipsis } from './facts'
import { hostOf } from './host-of'

/** What is told of a check first: one outcome, and one plain sentence. */
export interface ResultHead {
  outcome: Outcome
  title: string
  says: string
}

/** The head of what one check came to. `statement` is the one that was looked for. */
export function headOfCheck(check: Check, statement: Pick<Statement, 'form' | 'content'>, sides: Sides): ResultHead {
  const claim = claimOfCheck(check, statement)
  const { outcome, ofQuoted } = claim
  const sentence = sentenceOf(check, outcome, sides)
  return {
    outcome,
    title: titleOf(check, claim),
    says: ofQuoted ? sentences([sentence, says.ownWords(sides)]) : sentence,
  }
}

/**
 * The head of what one hop came to: of the check alone, or, where an older copy was looked at, of both: which of them it
 * is told of, and what the other came to.
 */
export function headOfHop(hop: DoneHop, sides: Sides): ResultHead {
  const [page, copy] = [headOfCheck(hop.check, hop.statement, sides), copyOf(hop)]
  if (!copy) return page
  const claim = claimOfHop(hop)
  // What must be said of the copy is a part of the title: what stands under it is of both.
  const ofCopy = { outcome: claim.outcome, ofQuoted: false, caveats: claim.caveats.filter(isOfCopy) }
  const title = claimWords(ofCopy, titleOf(leadingCheck(hop), claim))
  return { outcome: claim.outcome, title, says: saysOfBoth(hop, copy, claim, page, sides) }
}

/** The sentence of one of two versions; `''` where the head over both has it already. */
export function saysOfVersion({ check, statement }: DoneHop, sides: Sides, head: ResultHead | null): string {
  const { says: sentence } = headOfCheck(check, statement, sides)
  return head?.says.includes(sentence) ? '' : sentence
}

const isOfCopy = (caveat: Caveat) => caveat === 'copy' || caveat === 'copy-differs' || caveat === 'copy-lacks'

function saysOfBoth(hop: DoneHop, copy: DoneHop, claim: Claim, page: ResultHead, sides: Sides): string {
  const wordsOf = ({ check, statement }: DoneHop) => claimWords({ ...claimOfCheck(check, statement), caveats: [] })
  const ofPage = copyWords.says(copyWords.page(dayAt(hop.at)), wordsOf(hop))
  if (claim.outcome === 'only-in-copy') return sentences([copyWords.onlyInCopy(dayOfCopy(copy)), ofPage])
  if (claim.caveats.includes('copy'))
    return sentences([headOfCheck(copy.check, copy.statement, copySides(sides)).says, ofPage])
  // Of a copy that could not be had there is nothing to say beside what was found.
  if (copy.check.outcome === 'unreadable') return page.says
  return sentences([page.says, copyWords.says(copyWords.copy(dayOfCopy(copy)), wordsOf(copy))])
}

/** The day of which an older copy is; `''` where there is none. */
export function dayOfCopy({ check }: DoneHop): string {
  return 'source' in check ? formatDay(check.source.archived ?? '') : ''
}

/** Where more than one source was asked: how far the words were followed, and how they fared. null before that. */
export function headOfTrace(trace: Trace): ResultHead | null {
  const hops = doneHops(trace)
  const claim = claimOfTrace(trace)
  if (claim === null || trace.hops.length < 2) return null
  const found = hops.filter((hop) => !['unreadable', 'notFound'].includes(leadingCheck(hop).outcome))
  // Words that stand as somebody else's stand.
  const stand = found.filter((hop) => ['stands', 'another'].includes(outcomeGroupOf(claimOfHop(hop).outcome))).length
  const last = hops.at(-1)
  const isLost = trace.end === 'dead-end' && last !== undefined && !found.includes(last)
  const way = [hopWords(found.length, stand), isLost ? traceWords.deadEndAt({ host: hostOf(last.href) }) : '']
  return {
    outcome: claim.outcome,
    title: traceTitle(trace, claimWords(claim)),
    says: sentences(way),
  }
}

function traceTitle({ end }: Trace, claim: string): string {
  const outcome = own(claim)
  switch (end) {
    case null:
      return traceWords.tracing({ outcome })
    case 'dead-end':
      return traceWords.deadEnd({ outcome })
    default:
      return traceWords[end]({ outcome })
  }
}

function titleOf(check: Check, claim: Claim): string {
  return claimTitle(claim, check.outcome === 'related' && check.passages.length > 1)
}

function sentenceOf(check: Check, outcome: Outcome, sides: Sides): string {
  switch (check.outcome) {
    case 'found':
      return foundSentence(check, outcome, sides)
    case 'ambiguous':
      return says.ambiguous(check.places.length, sides)
    case 'related':
      return says.related(check.passages.length, sides)
    case 'otherLanguage':
      return says.otherLanguage(
        nameOfLanguage(check.source.language) || outcomeWords['other-language'],
        nameOfLanguage(check.language) || outcomeWords['other-language'],
      )
    case 'notFound': {
      const read = readOf(check.source)
      if (outcome === 'unseen') return says.unseen(read)
      const whole = wholeWords[check.source.kind]
      if (outcome === 'too-short') return says.shortAbsent(whole, read)
      return outcome === 'unrelated' ? says.unrelated(whole, read) : says.notThere(whole, read)
    }
    case 'unreadable':
      return unreadableWords[check.reason](check.host, check.ms)
  }
}

type Found = Extract<Check, { outcome: 'found' }>

function foundSentence(check: Found, outcome: Outcome, sides: Sides): string {
  const isWhole = check.verdict === 'verbatim' || check.verdict === 'edited'
  if (outcome === 'too-short') return (isWhole && !check.splice ? says.shortFound : says.shortNear)(sides)
  const sentence = wordsSentence(check, outcome === 'near', sides)
  const { speaker } = check.comparison
  if (outcome === 'said-by-another') return sentences([sentence, creditWords(speaker.here, speaker.there, sides)])
  return outcome === 'said-by-nobody' ? sentences([sentence, nobodyWords(speaker, sides)]) : sentence
}

/** How the words stand. `isNear`: only a part was read, so that they may stand otherwise in the rest. */
function wordsSentence(check: Found, isNear: boolean, sides: Sides): string {
  if (check.splice) return isNear ? says.nearSpliced() : says.spliced(sides)
  switch (check.verdict) {
    case 'verbatim':
      return says.verbatim(sides)
    case 'edited': {
      const marks = check.diff.filter((run) => run.kind === 'marked')
      const ellipses = marks.filter((run) => isEllipsis(run.here)).length
      return says.edited(ellipses, marks.length - ellipses, sides)
    }
    case 'reworded': {
      const changed = check.diff.filter((run) => run.kind === 'changed')
      const words = changed.reduce((sum, run) => sum + Math.max(countWords(run.there), countWords(run.here)), 0)
      const meanings = changed.flatMap((run) => run.meaning ?? [])
      return isNear ? says.nearReworded(words) : says.reworded(words, meanings)
    }
    case 'partial': {
      const count = (parts: Found['parts']) => parts.reduce((sum, part) => sum + countWords(part.text), 0)
      const [stand, all] = [count(check.parts.filter((part) => part.stands)), count(check.parts)]
      return isNear ? says.nearPartial(stand, all) : says.partial(stand, all, sides)
    }
  }
}

const nameOfLanguage = (tag: string) => languageName(tag, spoken().tag)

function readOf({ words, language, pages }: SourceHead): string {
  return readWords(words, nameOfLanguage(language), pages)
}
