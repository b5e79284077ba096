import { useEffect, useMemo, useRef } from 'preact/hooks'
import { highlightCss } from '../platform/highlight-css'
import { LOOKS, type Look, newNames } from '../platform/highlight-names'
import type { MarkStyle } from '../platform/mark-styles'
import { optionsWords } from '../ui/options-words'

/** The words of the sample, with the looks that they have. */
const SAMPLE: readonly (readonly [text: string, looks: readonly Look[]])[] = [
  [optionsWords.sample.quoted, ['quote', 'linked']],
  [optionsWords.sample.speaker, []],
  [optionsWords.sample.reported, ['open']],
  [optionsWords.sample.and, []],
  [optionsWords.sample.doubtful, ['doubtful']],
  [optionsWords.sample.end, []],
]

/** A sentence that is marked as pages are: by the same highlights and the same styles. */
export function StyleSample({ style }: { style: MarkStyle }) {
  const line = useRef<HTMLSpanElement>(null)
  const names = useMemo(newNames, [])
  useEffect(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(highlightCss(names, style))
    document.adoptedStyleSheets.push(sheet)
    const life = new AbortController()
    const dark = matchMedia('(prefers-color-scheme: dark)')
    const paintNow = () => paint(line.current, names[dark.matches ? 'dark' : 'light'])
    dark.addEventListener('change', paintNow, { signal: life.signal })
    paintNow()
    return () => {
      life.abort()
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet)
    }
  }, [style])
  return (
    <span class="style-sample words" ref={line}>
      {SAMPLE.map(([text]) => (
        <span key={text}>{text}</span>
      ))}
    </span>
  )
}

/** Where the browser has no highlights, or its user has turned them off, none are shown: as on pages. */
function paint(line: HTMLElement | null, names: Record<Look, string>): void {
  if (!line || typeof Highlight !== 'function') return
  for (const [priority, look] of LOOKS.entries()) {
    const words = [...line.children].filter((_, at) => SAMPLE[at]?.[1].includes(look))
    const highlight = new Highlight(...words.map(rangeOf))
    highlight.priority = priority
    CSS.highlights.set(names[look], highlight)
  }
}

function rangeOf(element: Element): Range {
  const range = document.createRange()
  range.selectNodeContents(element)
  return range
}
