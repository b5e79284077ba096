import { effect, signal } from '@preact/signals'
import { render } from 'preact'
import { hostsOf } from '../core/trace/hop/hosts-of'
import { browserLanguage, followLanguage } from '../platform/interface-language'
import { readKeptSettings, watchSettings } from '../platform/kept-settings'
import { openKeySettings, readKeys } from '../platform/keys'
import { openMemory } from '../platform/memory/memory-page'
import type { SettingsAnswer } from '../platform/messages'
import { askBackground } from '../platform/messaging'
import {
  grantedSites,
  hasEverySite,
  requestEverySite,
  requestSite,
  requestSites,
  watchPermissions,
  withdrawEverySite,
  withdrawSite,
} from '../platform/permissions'
import { collectProblems, ownVersion, readProblems } from '../platform/problems'
import { ErrorBoundary } from '../ui/error-boundary'
import { keepFocus } from '../ui/keep-focus'
import { optionsWords } from '../ui/options-words'
import { reportActions } from '../ui/problem-report'
import { speak } from '../ui/speak'
import { untilClosed } from '../ui/until-closed'
import type { OptionsActions, OptionsState } from './options-actions'
import { OptionsPage } from './options-page'

collectProblems('options')

const state = signal<OptionsState>({ access: null, kept: null, keys: [], problems: 0 })
const show = (news: Partial<OptionsState>) => {
  state.value = { ...state.value, ...news }
}
const lookAtAccess = async () => {
  const [everySite, sites] = await Promise.all([hasEverySite(), grantedSites()])
  show({ access: { everySite, sites } })
}
const lookAtSettings = async () => show({ kept: await readKeptSettings() })
const lookAtKeys = async () => show({ keys: await readKeys() })

const lookAtProblems = async () => show({ problems: (await readProblems()).length })

const isKept = (answer: Promise<SettingsAnswer>): Promise<boolean> =>
  answer.then(
    (it) => it === 'kept',
    () => false,
  )

const actions: OptionsActions = {
  requestEverySite,
  withdrawEverySite,
  requestSite,
  withdrawSite,
  requestArchive: (archive) => requestSites(hostsOf(archive, { way: 'archive', archive })),
  settle: (change) => isKept(askBackground('settle', change)),
  switchSite: (site, isOff) => isKept(askBackground('switchSite', { site, isOff })),
  async reset() {
    const answer = await askBackground('resetSettings', null).catch(() => null)
    if (!answer || !('before' in answer)) return null
    return () => isKept(askBackground('restoreSettings', answer.before))
  },
  openKeys: openKeySettings,
  openMemory: () => void openMemory({}),
  reports: reportActions({ readProblems, ownVersion }),
}

function Options() {
  return <OptionsPage {...state.value} browserLanguage={browserLanguage()} actions={actions} />
}

const closed = untilClosed()
keepFocus(closed)
watchPermissions(() => void lookAtAccess(), closed)
watchSettings(() => void lookAtSettings(), closed)
// Keys are changed on a page of the browser’s own, which tells nobody.
addEventListener('focus', () => void Promise.all([lookAtKeys(), lookAtProblems()]), { signal: closed })
void Promise.all([lookAtAccess(), lookAtSettings(), lookAtKeys(), lookAtProblems()])
// Nothing is said before it is known in which language.
void followLanguage(['first', 'pages'], speak, closed).then(() => {
  effect(() => {
    document.title = optionsWords.title
  })
  render(
    <ErrorBoundary actions={actions.reports}>
      <Options />
    </ErrorBoundary>,
    document.body,
  )
})
