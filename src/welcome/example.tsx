import { useState } from 'preact/hooks'
import { chainOf } from '../core/chain'
import type { Statement } from '../core/model'
import { sampleIn } from '../core/sample/sample'
import type { Check } from '../core/trace/model'
import { Chain } from '../ui/chain'
import { welcomeWords } from '../ui/words'
import { spoken } from '../words/messages'
import { SampleCheck } from './sample-check'

interface ExampleProps {
  /** Checks a statement of the example in a language at its source. */
  check: (statement: string, language: string) => Promise<Check | null>
}

/**
 * A paragraph that looks as a page does when it was read, in the language that Whence speaks; its marked words can be tried,
 * and checked.
 */
export function Example({ check }: ExampleProps) {
  const { article, statements } = sampleIn(spoken().tag).reading
  const [opened, setOpened] = useState<string | null>(null)
  // At first a statement with a source, so that there is something to be checked.
  const focus = statements.find(({ id }) => id === opened) ?? statements.find(({ sources }) => sources.length > 0)
  return (
    <section aria-label={welcomeWords.example}>
      <div class="sample">
        <p class="sample-page" lang={article.language}>
          {partsOf(article.text, statements).map(({ text, statement }) =>
            statement ? (
              <Marked
                key={statement.id}
                statement={statement}
                isOpen={statement === focus}
                onOpen={({ id }) => setOpened(id)}
              >
                {text}
              </Marked>
            ) : (
              text
            ),
          )}
        </p>
        <div class="sample-panel" aria-live="polite">
          {focus && <Chain stations={chainOf(focus, article)} />}
          {focus && (
            <SampleCheck
              key={`${article.language} ${focus.id}`}
              statement={focus}
              language={article.language}
              check={check}
            />
          )}
        </div>
      </div>
      <div class="sample-hint label">
        <p>{welcomeWords.hint}</p>
        <p class="sample-grounds">{welcomeWords.hintGrounds}</p>
        <p>{welcomeWords.hintLines}</p>
      </div>
    </section>
  )
}

interface MarkedProps {
  statement: Statement
  isOpen: boolean
  onOpen: (statement: Statement) => void
  children: string
}

/** Marked words that can be pressed, and that break at the line's end as other words do, which no button can. */
function Marked({ statement, isOpen, onOpen, children }: MarkedProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: the words of a button never break
    <span
      class="sample-words"
      role="button"
      tabIndex={0}
      data-form={statement.form}
      data-linked={statement.sources.length > 0 ? '' : undefined}
      aria-pressed={isOpen}
      onClick={() => onOpen(statement)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        onOpen(statement)
      }}
    >
      {children}
    </span>
  )
}

/** The text in order, parted at its statements; the marks of a quotation belong to it, with the spaces within them. */
function partsOf(text: string, statements: readonly Statement[]): { text: string; statement: Statement | null }[] {
  let from = 0
  const parts = statements.flatMap((statement) => {
    const { start, end } = statement.content[0]
    const isQuoted = statement.form === 'direct'
    const marks = isQuoted ? (/\S\s?$/u.exec(text.slice(0, start))?.[0].length ?? 0) : 0
    const before = { text: text.slice(from, start - marks), statement: null }
    from = end + (isQuoted ? (/^\s?\S/u.exec(text.slice(end))?.[0].length ?? 0) : 0)
    return [before, { text: text.slice(start - marks, from), statement }]
  })
  return [...parts, { text: text.slice(from), statement: null }]
}
