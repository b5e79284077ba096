import type { Form } from '../../core/model'
import type { Check, SourceHead, Trace } from '../../core/trace/model'
import {
  outcomeTitles,
  outcomeWords,
  readWords,
  type Sides,
  says,
  unreadableWords,
  wholeWords,
} from '../../ui/check-words'
import { traceWords } from '../../ui/fact-words'
import { OUTCOMES, type Outcome, outcomeOf } from '../../ui/outcomes'
import { countWords, languageName } from './count-words'
import { isEllipsis } from './facts'
import { hostOf } from './sides'
import { doneHops, outcomeOfHop, outcomeOfTrace } from './trace-state'

/** What is told of a check first: one outcome, and one plain sentence. */
export interface ResultHead {
  outcome: Outcome
  title: string
  says: string
}

/** The head of what one check came to. `form` is that of the statement that was looked for. */
export function headOfCheck(check: Check, form: Form, sides: Sides): ResultHead {
  const outcome = outcomeOf(check, form)
  return { outcome, title: titleOf(check, outcome), says: sentenceOf(check, outcome, sides) }
}

/** Where more than one source was asked: how far the words were followed, and how they fared. null before that. */
export function headOfTrace(trace: Trace): ResultHead | null {
  const hops = doneHops(trace)
  const outcome = outcomeOfTrace(trace)
  if (outcome === null || trace.hops.length < 2) return null
  const found = hops.filter((hop) => hop.check.outcome !== 'unreadable' && hop.check.outcome !== 'notFound')
  const stand = found.filter((hop) => OUTCOMES[outcomeOfHop(hop)].finding === 'stands').length
  const last = hops.at(-1)
  const isLost = trace.end === 'dead-end' && last !== undefined && !found.includes(last)
  const sentences = [traceWords.hops(found.length, stand), isLost ? traceWords.deadEndAt(hostOf(last.href)) : '']
  return {
    outcome,
    title: traceTitle(trace, outcomeWords[outcome]),
    says: sentences.filter((sentence) => sentence !== '').join(' '),
  }
}

function traceTitle({ end }: Trace, outcome: string): string {
  switch (end) {
    case null:
      return traceWords.tracing(outcome)
    case 'dead-end':
      return traceWords.deadEnd(outcome)
    default:
      return traceWords[end](outcome)
  }
}

function titleOf(check: Check, outcome: Outcome): string {
  if (check.outcome === 'related' && check.passages.length > 1) return `${outcomeTitles.related}s`
  return outcomeTitles[outcome]
}

function sentenceOf(check: Check, outcome: Outcome, { here, onHere }: Sides): string {
  switch (check.outcome) {
    case 'found':
      return foundSentence(check, onHere)
    case 'ambiguous':
      return says.ambiguous(check.places.length, here)
    case 'related':
      return says.related(check.passages.length, here)
    case 'otherLanguage':
      return says.otherLanguage(
        languageName(check.source.language) || outcomeWords['other-language'],
        languageName(check.language) || outcomeWords['other-language'],
      )
    case 'notFound': {
      const read = readOf(check.source)
      if (outcome === 'unseen') return says.unseen(read)
      const whole = wholeWords[check.source.kind]
      return outcome === 'unrelated' ? says.unrelated(whole, read) : says.notThere(whole, read)
    }
    case 'unreadable':
      return unreadableWords[check.reason](check.host, check.ms)
  }
}

function foundSentence(check: Extract<Check, { outcome: 'found' }>, onHere: string): string {
  if (check.splice) return says.spliced
  switch (check.verdict) {
    case 'verbatim':
      return says.verbatim
    case 'edited': {
      const marks = check.diff.filter((run) => run.kind === 'marked')
      const ellipses = marks.filter((run) => isEllipsis(run.here)).length
      return says.edited(ellipses, marks.length - ellipses, onHere)
    }
    case 'reworded': {
      const changed = check.diff.filter((run) => run.kind === 'changed')
      const words = changed.reduce((sum, run) => sum + Math.max(countWords(run.there), countWords(run.here)), 0)
      return says.reworded(
        words,
        changed.flatMap(({ turns }) => turns ?? []),
      )
    }
    case 'partial': {
      const count = (parts: typeof check.parts) => parts.reduce((sum, part) => sum + countWords(part.text), 0)
      return says.partial(count(check.parts.filter((part) => part.stands)), count(check.parts))
    }
  }
}

function readOf({ words, language, pages }: SourceHead): string {
  return readWords(words, languageName(language), pages)
}
