import { writeRange } from '../../../attribution/explain/write-words'
import type { Sentence } from '../../../attribution/words/sentences'
import type { Token } from '../../../attribution/words/token'
import type { Act, Anchor } from '../acts/act'
import type { Party } from '../grammar/subjects'

/** Who speaks, as a phrase. */
export function writeParty(text: string, tokens: readonly Token[], party: Party | null): string {
  return party ? writeRange(text, tokens, party.all) : 'nobody'
}

/** A cue with its frame. */
export function writeAnchor(text: string, { tokens }: Sentence, { cue, subject, verb, to }: Anchor): string {
  const subjects = {
    phrase: subject.kind === 'phrase' ? `${writeParty(text, tokens, subject)} ${subject.side} it` : '',
    shared: 'that of the verb before, or of the sentence',
    none: 'none found',
  }
  const lines = [
    `cue ${writeRange(text, tokens, cue)}: ${verb ? `a form of “${verb.group.lemma}”, ${verb.group.form}` : 'a citation'}`,
    `subject: ${subjects[subject.kind]}`,
  ]
  const complement = verb?.complement
  if (complement?.hearer) lines.push(`told to: ${writeRange(text, tokens, complement.hearer)}`)
  if (complement && complement.words !== null) {
    const first = { from: complement.words, to: Math.min(complement.words + 1, tokens.length) }
    lines.push(`words follow (${complement.by}), from ${writeRange(text, tokens, first)} on`)
  }
  lines.push(
    `its frame ends ${to < tokens.length ? `before ${writeRange(text, tokens, { from: to, to: to + 1 })}` : 'with the sentence'}`,
  )
  return lines.join('\n')
}

/** A cue together with the words that it reports. */
export function writeAct(text: string, { tokens }: Sentence, act: Act): string {
  const lines = [
    `cue ${writeRange(text, tokens, act.cue)}, by construction “${act.by}”`,
    `words: ${act.content.map((range) => writeRange(text, tokens, range)).join(' + ')}`,
    `said by: ${writeParty(text, tokens, act.subject)}`,
  ]
  if (act.relay) lines.push(`relayed by: ${writeParty(text, tokens, act.relay)}`)
  return lines.join('\n')
}
