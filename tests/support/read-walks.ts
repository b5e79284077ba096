/** What a step of a walk does, or sees. `words` are those of a page, `label` is a control's name. */
export type Step =
  | { kind: 'open'; address: string }
  | { kind: 'button' }
  | { kind: 'marked'; words: string }
  /** Marked words that stand in the window as the page opens. */
  | { kind: 'in-view'; words: string }
  | { kind: 'click-page'; words: string }
  | { kind: 'menu'; words: string; entry: string }
  | { kind: 'row'; words: string }
  | { kind: 'press'; where: 'panel' | 'welcome page'; label: string }
  | { kind: 'see'; where: 'panel' | 'welcome page'; words: string }
  | { kind: 'click-welcome'; words: string }
  | { kind: 'key'; key: string }
  | { kind: 'type'; address: string }

/** A task of a document, step by step. */
export interface Walk {
  title: string
  steps: { line: string; step: Step }[]
}

type Reader = [pattern: RegExp, read: (found: string[]) => Step]

const AT = '(panel|welcome page)'
const place = (where = ''): 'panel' | 'welcome page' => (where === 'panel' ? 'panel' : 'welcome page')

/** The forms that a step may have. A document says no more than these can do. */
const READERS: Reader[] = [
  [/^Open `([^`]+)`\.$/, ([address = '']) => ({ kind: 'open', address })],
  [/^Press the Whence button\.$/, () => ({ kind: 'button' })],
  [/^On the page, see “([^”]+)” marked\.$/, ([words = '']) => ({ kind: 'marked', words })],
  [/^On the page, see “([^”]+)” marked without scrolling\.$/, ([words = '']) => ({ kind: 'in-view', words })],
  [/^On the page, click “([^”]+)”\.$/, ([words = '']) => ({ kind: 'click-page', words })],
  [
    /^On the page, select “([^”]+)”, right-click it, and choose \*([^*]+)\*$/,
    ([words = '', entry = '']) => ({ kind: 'menu', words, entry }),
  ],
  [/^In the panel, open “([^”]+)”\.$/, ([words = '']) => ({ kind: 'row', words })],
  [/^In the panel, press the key `([^`]+)`\.$/, ([key = '']) => ({ kind: 'key', key })],
  [/^In the panel, type `([^`]+)` for the address\.$/, ([address = '']) => ({ kind: 'type', address })],
  [/^On the welcome page, click “([^”]+)”\.$/, ([words = '']) => ({ kind: 'click-welcome', words })],
  [
    new RegExp(`^(?:In|On) the ${AT}, press \\*([^*]+)\\*\\.$`),
    ([where, label = '']) => ({ kind: 'press', where: place(where), label }),
  ],
  [
    new RegExp(`^(?:In|On) the ${AT}, see “([^”]+)”\\.?$`),
    ([where, words = '']) => ({ kind: 'see', where: place(where), words }),
  ],
]

/**
 * The walks of a document: a heading of the second level with a number begins one, each item of its numbered list is a
 * step. @throws where a step has none of the forms that can be walked
 */
export function readWalks(markdown: string): Walk[] {
  return markdown
    .split(/^## (?=\d+\. )/m)
    .slice(1)
    .map((part): Walk => {
      const [title = '', ...lines] = part.split('\n')
      const steps = lines.flatMap((line) => /^\d+\. (.+)$/.exec(line.trimEnd())?.[1] ?? [])
      return { title: title.trim(), steps: steps.map((line) => ({ line, step: readStep(line) })) }
    })
}

function readStep(line: string): Step {
  for (const [pattern, read] of READERS) {
    const found = pattern.exec(line)
    if (found) return read(found.slice(1))
  }
  throw new Error(`Nobody can walk this step: ${line}`)
}
