/** CSS pixels: the sheet's width, by which it is seen whether the document is zoomed. */
const SHEET = 100

/** The level above all that a page has. */
export const TOP_LEVEL = 2147483647

/**
 * The host: without size, so that it moves nothing; what overflows a contained box counts for no scrolling
 * (https://drafts.csswg.org/css-contain/#containment-layout). Nothing of it ever changes but in its closed shadow root.
 */
const HOST: Record<string, string> = {
  all: 'initial',
  direction: 'ltr',
  display: 'block',
  position: 'absolute',
  top: '0',
  left: '0',
  width: '0',
  height: '0',
  contain: 'layout size style',
  'pointer-events': 'none',
}

/** An empty element at the end of a document, in whose closed shadow root, out of the page's reach, things are drawn. */
export class ClosedHost {
  /** What is drawn on: it stands where the document begins. */
  readonly sheet: HTMLElement
  readonly root: ShadowRoot
  readonly #host: HTMLElement

  /**
   * Puts the host into the document.
   * @param level the `z-index` that it is painted at
   * @param shownBy the custom property that is `visible` where what is drawn may be seen
   */
  constructor(
    readonly owner: Document,
    level: number,
    shownBy: string,
  ) {
    this.#host = owner.createElement('div')
    this.#host.setAttribute('aria-hidden', 'true')
    setStyle(this.#host, { ...HOST, 'z-index': String(level) })
    this.sheet = owner.createElement('div')
    const visibility = `var(--${shownBy}, hidden)`
    setStyle(this.sheet, { position: 'absolute', top: '0', left: '0', width: `${SHEET}px`, height: '0', visibility })
    this.root = this.#host.attachShadow({ mode: 'closed' })
    this.root.append(this.sheet)
    this.putIn()
  }

  /** Whether it stands in the document: the page may have taken it out. */
  get isIn(): boolean {
    return this.#host.isConnected
  }

  /** Puts the host back where the page has taken it out. */
  putIn(): void {
    if (!this.isIn) this.owner.documentElement.append(this.#host)
  }

  /** Takes the host out. */
  remove(): void {
    this.#host.remove()
  }

  /** Where the sheet begins in the window, in its CSS pixels, and how many of these one of the sheet's takes. */
  place(): { left: number; top: number; scale: number } {
    const { left, top, width } = this.sheet.getBoundingClientRect()
    return { left, top, scale: width / SHEET || 1 }
  }
}

/** Styles that no rule of the page can undo. */
export function setStyle(element: HTMLElement, style: Record<string, string>): void {
  for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value, 'important')
}

export const px = (length: number) => `${length.toFixed(2)}px`
