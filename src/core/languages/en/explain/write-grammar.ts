import type { Sentence } from '../../../attribution/words/sentences'
import type { Act, Anchor } from '../acts/act'
import type { Range } from '../grammar/noun-phrases'
import type { Party } from '../grammar/subjects'
import type { Token } from '../words/tokenize-block'

/** UTF-16 units of a passage that are written out; of a longer one, its beginning and its end. */
const PASSAGE = 100

/** A passage on one line, in the marks of its reader rather than its own. */
export function writePassage(passage: string): string {
  const line = passage.replace(/\s+/gu, ' ').trim()
  const half = PASSAGE / 2
  return `‹${line.length > PASSAGE ? `${line.slice(0, half).trimEnd()} … ${line.slice(-half).trimStart()}` : line}›`
}

/** The text that a range of a sentence's tokens stands on. */
export function writeRange(text: string, tokens: readonly Token[], { from, to }: Range): string {
  const first = tokens[from]
  const last = tokens[to - 1]
  return writePassage(first && last ? text.slice(first.start, last.end) : '')
}

/** A sentence's tokens with their tags: *Finch/PROPN said/VERB*. */
export function writeTokens(text: string, { tokens, fused }: Sentence): string {
  const words = tokens.map(({ start, end, pos }) =>
    pos === 'QUOTE' ? `${writePassage(text.slice(start, end))}/QUOTE` : `${text.slice(start, end)}/${pos}`,
  )
  const within = fused.map(({ start, end }) => writePassage(text.slice(start, end)))
  return [words.join(' '), ...within.map((words) => `quoted within the sentence: ${words}`)].join('\n')
}

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
