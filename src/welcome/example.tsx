import { useState } from 'preact/hooks'
import { chainOf } from '../core/chain'
import type { Statement } from '../core/model'
import { Chain } from '../ui/chain'
import { welcomeWords } from '../ui/words'
import { SAMPLE } from './sample'

/** A paragraph that looks as a page does when it was read; its marked words can be tried. */
export function Example() {
  const { article, statements } = SAMPLE
  const [focus, setFocus] = useState(statements.at(-1))
  return (
    <section aria-label={welcomeWords.example}>
      <div class="sample">
        <p class="sample-page">
          {partsOf(article.text, statements).map(({ text, statement }) =>
            statement ? (
              <button
                key={statement.id}
                type="button"
                class="sample-words"
                data-form={statement.form}
                data-linked={statement.sources.length > 0 ? '' : undefined}
                aria-pressed={statement === focus}
                onClick={() => setFocus(statement)}
              >
                {text}
              </button>
            ) : (
              text
            ),
          )}
        </p>
        <div class="sample-panel" aria-live="polite">
          {focus && <Chain stations={chainOf(focus, article)} />}
        </div>
      </div>
      <p class="sample-hint label">{welcomeWords.hint}</p>
    </section>
  )
}

/** The text in order, parted at its statements; the marks of a quotation belong to it. */
function partsOf(text: string, statements: readonly Statement[]): { text: string; statement: Statement | null }[] {
  let from = 0
  const parts = statements.flatMap((statement) => {
    const { start, end } = statement.content[0]
    const marks = statement.form === 'direct' ? 1 : 0
    const before = { text: text.slice(from, start - marks), statement: null }
    from = end + marks
    return [before, { text: text.slice(start - marks, from), statement }]
  })
  return [...parts, { text: text.slice(from), statement: null }]
}
