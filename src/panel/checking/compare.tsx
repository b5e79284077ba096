import type { Check } from '../../core/trace/model'
import type { Sides } from '../../ui/check-words'
import { compareWords } from '../../ui/fact-words'
import { asSentence } from '../../ui/numerals'
import { diffView, type Segment } from './diff-view'
import { PassageText } from './passage'

interface CompareProps {
  check: Extract<Check, { outcome: 'found' }>
  sides: Sides
  /** BCP 47 tag of the page's words, `''` where unknown. */
  language: string
}

/** The same words twice: the source's above, this page's below. */
export function Compare({ check, sides, language }: CompareProps) {
  const { there, here } = diffView(check.diff)
  const isPartial = check.verdict === 'partial'
  return (
    <div class="compare">
      <div class="compare-side">
        <p class="passage-head">{asSentence(sides.atThere)}</p>
        {isPartial ? (
          <PassageText passage={check.passage} source={check.source} />
        ) : (
          <blockquote class="passage" dir="auto" lang={check.source.language || undefined}>
            <Segments of={there} as="del" />
          </blockquote>
        )}
      </div>
      <div class="compare-side">
        <p class="passage-head">{asSentence(sides.onHere)}</p>
        <blockquote class="passage" dir="auto" lang={language || undefined}>
          {isPartial ? <Parts of={check.parts} /> : <Segments of={here} as="ins" />}
        </blockquote>
      </div>
    </div>
  )
}

/** The quoted parts, each in a line of its own: an ellipsis between them would be one that the page has not. */
function Parts({ of }: { of: Extract<Check, { outcome: 'found' }>['parts'] }) {
  return of.map((part, at) => (
    <>
      {at > 0 && '\n'}
      {part.stands ? <mark>{part.text}</mark> : <span class="missing">{part.text}</span>}
    </>
  ))
}

function Segments({ of, as: Tag }: { of: readonly Segment[]; as: 'del' | 'ins' }) {
  return of.map(({ text, look }) => {
    switch (look) {
      case 'same':
        return text
      case 'mend':
        return <span class="mend">{text}</span>
      case 'gap':
        return <span class="gap" role="img" aria-label={compareWords.missing({ words: text })} />
      case 'changed':
        return <Tag>{text}</Tag>
      default:
        return <Tag class={look}>{text}</Tag>
    }
  })
}
