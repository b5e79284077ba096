import { speakInPage } from '../platform/content-script'
import { loadLanguage } from '../platform/interface-language'
import { offerMenus } from '../platform/menus'
import { tabsWithStyle } from '../platform/page-styles'
import { titleAction } from '../platform/tabs'
import { turns } from '../platform/turns'
import { say, speakFrom, words } from '../words/messages'

const inTurn = turns()

/** Has the browser say what it says for Whence, in the menu over selected words and on the toolbar button. */
export function sayInBrowser(): Promise<void> {
  return inTurn(async () => {
    const { spoken } = await loadLanguage(['pages'])
    speakFrom(() => spoken)
    const selection = words('selection')
    await Promise.all([offerMenus({ who: selection.who, check: selection.check }), titleAction(say('action', {}))])
  })
}

/** Has everything speak the language that is set now: the browser, and what is drawn on open pages. */
export async function speakEverywhere(): Promise<void> {
  await Promise.all([sayInBrowser(), ...(await tabsWithStyle()).map(speakInPage)])
}
