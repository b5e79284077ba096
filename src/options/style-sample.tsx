import { useEffect, useMemo, useRef } from 'preact/hooks'
import { highlightCss } from '../platform/highlight-css'
import { type Ground, type HighlightNames, LOOKS, type Look, nameOf, newNames } from '../platform/highlight-names'
import type { MarkStyle } from '../platform/mark-styles'
import { optionsWords } from '../ui/options-words'
import { own, sayInPieces } from '../words/messages'

/** The looks of what is marked in the sample, by its name there. */
const MARKED: Readonly<Record<string, readonly Look[]>> = {
  quoted: ['quote', 'linkedQuote'],
  reported: ['report', 'openReport'],
  doubtful: ['report', 'doubtfulReport'],
}

/** The sample, in the order of the language. */
const sample = () =>
  sayInPieces('options_sample', {
    quoted: own(optionsWords.sampleQuoted),
    reported: own(optionsWords.sampleReported),
    doubtful: own(optionsWords.sampleDoubtful),
  })

/** A sentence that is marked as pages are: by the same highlights and the same styles. */
export function StyleSample({ style }: { style: MarkStyle }) {
  const line = useRef<HTMLSpanElement>(null)
  const names = useMemo(newNames, [])
  const pieces = sample()
  useEffect(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(highlightCss(names, style))
    document.adoptedStyleSheets.push(sheet)
    const life = new AbortController()
    const dark = matchMedia('(prefers-color-scheme: dark)')
    const paintNow = () => paint(line.current, names, groundOf(dark.matches))
    dark.addEventListener('change', paintNow, { signal: life.signal })
    paintNow()
    return () => {
      life.abort()
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet)
    }
  }, [style, pieces.map(({ text }) => text).join('')])
  return (
    <span class="style-sample words" dir="auto" ref={line}>
      {pieces.map(({ text, name }) => (
        <span key={text} data-part={name}>
          {text}
        </span>
      ))}
    </span>
  )
}

/** What the page's own text stands on: as the system has it, unless the page has one of its own. */
function groundOf(isSystemDark: boolean): Ground {
  const { colorScheme } = getComputedStyle(document.documentElement)
  return colorScheme === 'dark' || (colorScheme !== 'light' && isSystemDark) ? 'dark' : 'light'
}

/** Where the browser has no highlights, or its user has turned them off, none are shown: as on pages. */
function paint(line: HTMLElement | null, names: HighlightNames, ground: Ground): void {
  if (!line || typeof Highlight !== 'function') return
  for (const [priority, look] of LOOKS.entries()) {
    const marked = [...line.querySelectorAll<HTMLElement>('[data-part]')]
    const highlight = new Highlight(
      ...marked.filter(({ dataset }) => MARKED[dataset.part ?? '']?.includes(look)).map(rangeOf),
    )
    highlight.priority = priority
    CSS.highlights.set(nameOf(names, ground, look), highlight)
  }
}

function rangeOf(element: Element): Range {
  const range = document.createRange()
  range.selectNodeContents(element)
  return range
}
