import type { Page } from '../support/driver'
import { poll } from './harness'

/** What a page has copied and saved since `listenToTaking`. */
export interface Taken {
  copied: string[]
  saved: { name: string; text: string }[]
}

/** Notes in the document what is copied, and what is saved before the browser takes it. */
export const listenToTaking = (page: Page) =>
  page.evaluate(() => {
    const taken: Taken = { copied: [], saved: [] }
    const note = () => {
      document.documentElement.dataset.taken = JSON.stringify(taken)
    }
    note()
    const copied = (text: string) => {
      taken.copied.push(text)
      note()
    }
    const writeText = async (text: string) => copied(text)
    const write = async ([item]: ClipboardItem[]) => copied((await (await item?.getType('text/html'))?.text()) ?? '')
    Object.defineProperty(navigator, 'clipboard', { value: { writeText, write }, configurable: true })
    const blobs = new Map<string, Blob>()
    const { createObjectURL } = URL
    URL.createObjectURL = (blob: Blob) => {
      const address = createObjectURL.call(URL, blob)
      blobs.set(address, blob)
      return address
    }
    HTMLAnchorElement.prototype.click = function () {
      const name = this.download
      void blobs
        .get(this.href)
        ?.text()
        .then((text) => {
          taken.saved.push({ name, text })
          note()
        })
    }
  })

export const taken = (page: Page): Promise<Taken> =>
  page.evaluate(() => JSON.parse(document.documentElement.dataset.taken ?? '{}'))

/** Chooses a form: what was saved before may have moved it from under the click. */
async function choose(panel: Page, form: string): Promise<void> {
  const chosen = () =>
    panel.evaluate(() => document.querySelector('.export-choice:has(:checked)')?.textContent?.trim() ?? '')
  await poll(async () => {
    await panel.click('.export-choice', form)
    return chosen()
  }).toContain(form)
}

/** Chooses a form, and saves it. */
export async function saveAs(panel: Page, form: string): Promise<{ name: string; text: string }> {
  const before = (await taken(panel)).saved.length
  await choose(panel, form)
  await panel.click('.export button', 'Save as a file')
  await poll(async () => (await taken(panel)).saved.length).toBe(before + 1)
  return (await taken(panel)).saved.at(-1) ?? { name: '', text: '' }
}

export async function copyAs(panel: Page, form: string): Promise<string> {
  const before = (await taken(panel)).copied.length
  await choose(panel, form)
  await panel.click('.export button', 'Copy')
  await poll(async () => (await taken(panel)).copied.length).toBe(before + 1)
  return (await taken(panel)).copied.at(-1) ?? ''
}
