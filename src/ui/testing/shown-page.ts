import { act } from 'preact/test-utils'
import { expect, vi } from 'vitest'

/* What a test reads of a page of the extension that is drawn in its document, and presses there. */

/** All the words of the page. */
export const text = (): string => document.body.textContent ?? ''

/** Waits until the page has these words. */
export const says = (words: string): Promise<void> => vi.waitFor(() => expect(text()).toContain(words))

/** Presses the button with this name within what a selector finds. */
export function press(name: string, within = 'body'): void {
  const buttons = [...document.querySelectorAll<HTMLElement>(`${within} button`)]
  const found = buttons.find((button) => (button.ariaLabel ?? button.textContent) === name)
  if (!found) throw new Error(`no button ${name}`)
  act(() => found.click())
}
