import { speakInPage } from '../platform/content-script'
import { loadLanguage, readLanguage } from '../platform/interface-language'
import { offerMenus } from '../platform/menus'
import { tabsWithStyle } from '../platform/page-styles'
import { noteSaid, readSaid } from '../platform/said-language'
import { titleAction } from '../platform/tabs'
import { turns } from '../platform/turns'
import { say, speakFrom, words } from '../words/messages'

const inTurn = turns()
const inTurnEverywhere = turns()

/** Has the browser say what it says for Whence, in the menu over selected words and on the toolbar button. */
export function sayInBrowser(): Promise<void> {
  return inTurn(async () => {
    const { language, spoken } = await loadLanguage(['pages'])
    speakFrom(() => spoken)
    const selection = words('selection')
    await Promise.all([offerMenus({ who: selection.who, check: selection.check }), titleAction(say('action', {}))])
    await noteSaid(language)
  })
}

/**
 * Has everything speak the language that is set now: the browser, and what is drawn on open pages. Nothing is done where
 * they do.
 */
export function speakEverywhere(): Promise<void> {
  return inTurnEverywhere(async () => {
    const language = await readLanguage()
    if (language === (await readSaid())) return
    await Promise.all([sayInBrowser(), ...(await tabsWithStyle()).map(speakInPage)])
    // Where another was chosen meanwhile, pages may differ: that choice has everything said anew.
    await noteSaid(language)
  })
}
