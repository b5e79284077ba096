import { speakIn } from '../../src/words/testing/speak'
import { STATES } from './states'

/** The styles that each part's own page links. */
const STYLES = {
  panel: () => import('../../src/panel/testing/styles'),
  export: () => import('../../src/panel/testing/styles'),
  welcome: () => import('./welcome-styles'),
  options: () => import('./options-styles'),
  memory: () => import('./memory-styles'),
  card: async () => undefined,
}

const asked = new URLSearchParams(location.search)
const state = STATES[Number(asked.get('state'))]
const root = document.documentElement
root.dataset.theme = asked.get('theme') ?? 'light'
const language = asked.get('language') ?? 'en'
speakIn(language)
root.lang = language
root.dir = asked.get('dir') ?? 'ltr'
root.style.fontSize = asked.get('text') ?? ''
if (state) {
  await STYLES[state.part]()
  await state.show()
}
// What comes in by a moment's animation is there at once.
for (const animation of document.getAnimations()) if (animation.effect?.getTiming().iterations === 1) animation.finish()
root.dataset.shown = ''
