import { useEffect } from 'preact/hooks'
import type { Reading } from '../core/model'
import { pageIcon, unreadableIcon, warnIcon } from '../ui/icons'
import { sentences, titled } from '../ui/join-words'
import { marksOnlyWords } from '../ui/marks-only-words'
import { failedWords, stateWords } from '../ui/words'
import { announceAnswer } from './answer/announce-answer'
import { WaitingBar } from './checking/waiting-bar'
import { CopyButton } from './copy-button'
import { ExportSlot } from './export/export-slot'
import { laterViews } from './later-views'
import { menuGroups } from './menu-entries'
import { MenuEntries } from './more-menu'
import { NextSteps } from './next-steps'
import { NoAccess } from './no-access'
import { Notice } from './notice'
import { PageHeader } from './page-header'
import type { PanelActions } from './panel-actions'
import type { PanelModel, PanelView } from './panel-model'
import { OpenOptions } from './panel-tools'
import { ReadView } from './read-view'
import { ReadingView } from './reading-view'
import { SiteOff } from './site-off'

interface AppProps {
  model: PanelModel
  actions: PanelActions
}

/** The panel. What changes without the reader's doing is also said in a line for screen readers. */
export function App({ model, actions }: AppProps) {
  const view = model.view.value
  const { current } = model.inquiries.value
  const waiting = model.waiting.value
  const tab = view?.tabId ?? null
  const { ResultsBar } = laterViews.views
  const isLaterShown = current !== null || model.screen.value.kind === 'statement'
  const isFirstShown = (view?.state ?? null) !== null
  useEffect(() => {
    if (isLaterShown) return void laterViews.load()
    return isFirstShown ? laterViews.loadSoon() : undefined
  }, [isLaterShown, isFirstShown])
  return (
    <>
      <p class="hidden" role="status">
        {view && (current ? announceAnswer(current, readingsOf(view)) : announcement(view, model.marksHidden.value))}
      </p>
      {waiting && <WaitingBar key={waiting.hop.tab} waiting={waiting} actions={actions} />}
      {tab !== null && ResultsBar && <ResultsBar key={tab} tab={tab} actions={actions} />}
      <OpenOptions.Provider value={actions.openOptions}>
        <MenuEntries.Provider value={menuGroups(model, actions)}>
          {view && <Body view={view} model={model} actions={actions} />}
        </MenuEntries.Provider>
        <ExportSlot model={model} actions={actions} />
      </OpenOptions.Provider>
    </>
  )
}

/** The answer about selected words, where there are any; else what there is to say of the page. */
function Body({ view, model, actions }: AppProps & { view: PanelView }) {
  const { current, asked, finds } = model.inquiries.value
  const { tabId } = view
  const page = <PageBody view={view} model={model} actions={actions} />
  if (current === null || tabId === null) return page
  const { AnswerView } = laterViews.views
  if (!AnswerView) return null
  return (
    <AnswerView
      tabId={tabId}
      inquiry={current}
      asked={asked}
      finds={finds}
      readings={readingsOf(view)}
      traces={model.traces.value}
      actions={actions}
      onOpen={model.open}
      onBack={model.dismiss}
    >
      {page}
    </AnswerView>
  )
}

/** What was read of a page, the article first that the list shows. */
const readingsOf = ({ state }: PanelView): Reading[] =>
  state?.status === 'read' ? [state.reading, ...(state.beside ?? [])] : []

function PageBody({ view: { tabId, state }, model, actions }: AppProps & { view: PanelView }) {
  if (tabId === null) {
    return (
      <Notice isAlone icon={pageIcon} title={stateWords.noTabTitle}>
        <p>{stateWords.noTab}</p>
      </Notice>
    )
  }
  if (state === null) return <ReadingView page={null} isLooking />
  switch (state.status) {
    case 'reading':
      return <ReadingView page={state.page} isLooking={false} />
    case 'read':
      return (
        <ReadView
          model={model}
          actions={actions}
          reading={state.reading}
          changed={state.changed}
          onReadAgain={() => actions.read(tabId, false)}
        />
      )
    case 'not-article':
      return (
        <Notice isAlone icon={pageIcon} title={stateWords.notArticleTitle}>
          <p>{stateWords.notArticle}</p>
          <div class="actions">
            <button type="button" class="button" onClick={() => void actions.read(tabId, true)}>
              {stateWords.readAnyway}
            </button>
          </div>
          <NextSteps title={stateWords.next} steps={[stateWords.openArticleNext, stateWords.readAnywayNext]} />
        </Notice>
      )
    case 'no-access':
      return <NoAccess key={tabId} tabId={tabId} host={state.host} actions={actions} />
    case 'off':
      return <SiteOff key={tabId} tabId={tabId} site={state.site} actions={actions} />
    case 'closed':
      return (
        <Notice isAlone icon={unreadableIcon} title={stateWords.closedTitle}>
          <p>{stateWords.closed}</p>
          <NextSteps title={stateWords.next} steps={[stateWords.closedNext]} />
        </Notice>
      )
    case 'failed':
      return (
        <>
          {state.page && <PageHeader page={state.page} />}
          <Notice isAlone={!state.page} icon={warnIcon} title={stateWords.failedTitle}>
            <p>{failedWords[state.cause ?? 'failed']}</p>
            <div class="actions">
              <button type="button" class="button button-main" onClick={() => void actions.read(tabId, false)}>
                {stateWords.tryAgain}
              </button>
              <CopyButton
                class="button"
                label={stateWords.copyDetails}
                text={() => [state.page?.url, state.reason, navigator.userAgent].filter(Boolean).join('\n')}
                copy={actions.copy}
              />
            </div>
            <code>{state.reason}</code>
          </Notice>
        </>
      )
  }
}

function announceRead({ statements, incomplete, marksOnly }: Reading): string {
  const isWhole = !incomplete && !marksOnly
  const none = isWhole ? stateWords.readNone : stateWords.noneFound
  return sentences([
    statements.length === 0 ? none : stateWords.read({ count: statements.length }),
    incomplete ? stateWords.incomplete : '',
    marksOnly ? marksOnlyWords(marksOnly) : '',
  ])
}

function announcement({ tabId, state }: PanelView, isHidden: boolean): string {
  if (tabId === null) return stateWords.noTabTitle
  switch (state?.status) {
    case undefined:
      return stateWords.looking
    case 'reading':
      return stateWords.reading
    case 'read':
      return sentences([
        state.changed ? stateWords.changed : announceRead(state.reading),
        isHidden ? stateWords.hidden : '',
      ])
    case 'not-article':
      return stateWords.notArticleTitle
    case 'no-access':
      return stateWords.noAccessTitle
    case 'off':
      return stateWords.offTitle({ site: state.site })
    case 'closed':
      return stateWords.closedTitle
    case 'failed':
      return titled(stateWords.failedTitle, failedWords[state.cause ?? 'failed'])
  }
}
