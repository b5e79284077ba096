import type { Entry } from './entries'
import type { EntryGroup } from './group-entries'
import type { Heights } from './row-window'

/** Heights before anything was measured: of a row with two lines of words, one of a short row, a heading of one line. Rem. */
const [ROW, SHORT_ROW, HEADING] = [5.25, 3.25, 1.5]

/** CSS pixels of a rem. */
const rem = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16

/**
 * How high the rows of a list are in one width of the panel: each as it was when it was last drawn, others as the first
 * that were drawn on average.
 */
export class RowHeights implements Heights {
  readonly #rows = new Map<string, number>()
  readonly #headings = new Map<string, number>()
  #row: number
  #heading: number
  /** Whether anything was measured. */
  #isSure = false

  /** @param width of the list, 0 where it is still as it came up. CSS pixels */
  constructor(
    isCompact: boolean,
    readonly width = 0,
  ) {
    const pixels = rem()
    this.#row = (isCompact ? SHORT_ROW : ROW) * pixels
    this.#heading = HEADING * pixels
  }

  row({ statement }: Entry): number {
    return this.#rows.get(statement.id) ?? this.#row
  }

  heading({ key }: EntryGroup): number {
    return this.#headings.get(key) ?? this.#heading
  }

  /** How high a row is that was never drawn. */
  get usual(): number {
    return this.#row
  }

  /**
   * Takes the measure of what is drawn. To be done when all is laid out.
   * @param drawn the keys of the groups that are drawn, in order
   * @returns whether those that are not drawn count for another height than before
   */
  measure(list: HTMLElement, drawn: readonly string[]): boolean {
    const rows = [...list.querySelectorAll<HTMLElement>('.row')]
    for (const row of rows) this.#rows.set(row.dataset.id ?? '', row.getBoundingClientRect().height)
    const headings = [...list.querySelectorAll('section > h2')]
    for (const [at, heading] of headings.entries()) {
      this.#headings.set(drawn[at] ?? '', heading.getBoundingClientRect().height)
    }
    if (this.#isSure || rows.length === 0) return false
    this.#isSure = true
    this.#row = average([...this.#rows.values()])
    this.#heading = average([...this.#headings.values()])
    return true
  }
}

const average = (numbers: readonly number[]): number =>
  numbers.reduce((sum, each) => sum + each, 0) / Math.max(1, numbers.length)
