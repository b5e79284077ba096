import axe from 'axe-core'
import { ChromiumPage } from './chromium/chromium-page'
import type { Page } from './driver'

/** What axe finds in a page of the extension as the browser shows it: each rule that is broken, and where. */
export async function violations(page: Page): Promise<string[]> {
  if (page instanceof ChromiumPage) {
    await page.page.evaluate(axe.source)
    return page.evaluate(runAxe)
  }
  // A page's policy lets nobody make code of text there; Firefox's own tools bring it along as a part of the function.
  const script = async (): Promise<string[]> => []
  script.toString = () => `() => { ${axe.source}\nreturn (${runAxe})() }`
  return page.evaluate(script)
}

async function runAxe(): Promise<string[]> {
  const { axe } = window as unknown as { axe: typeof import('axe-core') }
  // Colours that are on their way to another scheme are those of neither.
  void document.body.offsetWidth
  for (const animation of document.getAnimations())
    if (animation.effect?.getTiming().iterations === 1) animation.finish()
  const found = await axe.run(document, { resultTypes: ['violations'] })
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
}
