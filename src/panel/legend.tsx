import type { Form } from '../core/model'
import { findingMeanings, findingWords, formMeanings, formWords, legendWords } from '../ui/words'
import { FINDINGS } from './filter-entries'

const FORMS: readonly Form[] = ['direct', 'mixed', 'indirect']

/** What the bars, and the words of rows and chips, mean: opened and closed by the button above it. */
export function Legend({ id }: { id: string }) {
  return (
    <section class="legend" id={id} aria-label={legendWords.title}>
      <p>{legendWords.bars}</p>
      <h2 class="label">{legendWords.forms}</h2>
      <dl>
        {FORMS.map((form) => (
          <Meaning key={form} word={formWords[form]} says={formMeanings[form]} />
        ))}
        <Meaning word={legendWords.via} says={legendWords.viaMeaning} />
        <Meaning word={legendWords.doubtful} says={legendWords.doubtfulMeaning} />
      </dl>
      <h2 class="label">{legendWords.findings}</h2>
      <dl>
        {FINDINGS.map((finding) => (
          <Meaning key={finding} word={findingWords[finding]} says={findingMeanings[finding]} />
        ))}
      </dl>
    </section>
  )
}

function Meaning({ word, says }: { word: string; says: string }) {
  return (
    <div>
      <dt>{word}</dt>
      <dd>{says}</dd>
    </div>
  )
}
