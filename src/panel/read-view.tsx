import type { ComponentChildren } from 'preact'
import type { Reading } from '../core/model'
import { answerWords } from '../ui/answer-words'
import { Icon } from '../ui/icon'
import { hiddenIcon, type IconData, infoIcon, searchIcon } from '../ui/icons'
import { marksOnlyWords } from '../ui/marks-only-words'
import { stateWords } from '../ui/words'
import { own } from '../words/messages'
import { AllowSite } from './allow-site'
import { countWords } from './checking/count-words'
import { laterViews } from './later-views'
import { ListView } from './list-view'
import { NextSteps } from './next-steps'
import { Notice } from './notice'
import { PageHeader } from './page-header'
import type { PanelActions } from './panel-actions'
import type { PanelModel } from './panel-model'
import { ReadAgain } from './read-again'

interface ReadViewProps {
  model: PanelModel
  actions: PanelActions
  reading: Reading
  changed: boolean
  onReadAgain: () => Promise<void>
}

/** A page that was read: its list, one of its statements, or that there are none. */
export function ReadView({ model, actions, reading, changed, onReadAgain }: ReadViewProps) {
  const { article } = reading
  const tabId = model.view.value?.tabId ?? null
  const opened = model.opened.value
  const bars = (
    <>
      <HiddenBar model={model} actions={actions} tabId={tabId} />
      {changed && <ChangedBar onReadAgain={onReadAgain} />}
    </>
  )
  const { StatementView } = laterViews.views
  if (opened && tabId !== null) {
    const { id } = opened.entry.statement
    if (!StatementView) return null
    const find = model.inquiries.value.finds.find(({ of }) => of === id) ?? null
    return (
      <>
        {bars}
        <StatementView
          article={article}
          {...opened}
          onOpen={model.open}
          onBack={model.back}
          onShow={() => model.showOnPage(id)}
          onList={model.list}
          isListed={model.isListed}
          tabId={tabId}
          traces={model.traces.value.filter(({ statement }) => statement === id)}
          find={find}
          foundTraces={model.traces.value.filter(({ statement }) => statement === find?.statement.id)}
          actions={actions}
        />
      </>
    )
  }
  const isEmpty = reading.statements.length === 0
  // Where the bar, or the notice, has its own button for it.
  const offersReadAgain = changed || isEmpty
  return (
    <>
      <PageHeader page={article} {...(!offersReadAgain && { onReadAgain })} />
      <div role="status">{model.notKept.value && <Bar text={stateWords.notKept} />}</div>
      {bars}
      {reading.incomplete && <Bar text={stateWords.incomplete} />}
      {reading.marksOnly && !isEmpty && <Bar text={marksOnlyWords(reading.marksOnly)} />}
      {isEmpty ? (
        <Nothing reading={reading} {...(!changed && { onReadAgain })} />
      ) : (
        <ListView key={`${tabId} ${article.url}`} model={model} actions={actions} />
      )}
      {tabId !== null && <AllowSite tabId={tabId} url={article.url} actions={actions} />}
    </>
  )
}

/** That nothing was found; `onReadAgain` where nothing else on the page offers it. */
function Nothing({ reading, onReadAgain }: { reading: Reading; onReadAgain?: () => Promise<void> }) {
  return (
    <Notice icon={searchIcon} title={isAllRead(reading) ? stateWords.nothingTitle : stateWords.nothingFound}>
      <p>{whyNothing(reading)}</p>
      {onReadAgain && (
        <div class="actions">
          <ReadAgain onReadAgain={onReadAgain} />
        </div>
      )}
      <NextSteps
        title={stateWords.next}
        steps={[stateWords.nothingNext({ who: own(answerWords.who) }), stateWords.grownNext]}
      />
    </Notice>
  )
}

/** That the reader has hidden the marks on this page, with a way back. */
function HiddenBar({ model, actions, tabId }: Pick<ReadViewProps, 'model' | 'actions'> & { tabId: number | null }) {
  if (!model.marksHidden.value || tabId === null) return null
  return (
    <Bar icon={hiddenIcon} text={stateWords.hidden}>
      <button type="button" class="button" onClick={() => actions.hideMarks(tabId, false)}>
        {stateWords.showAgain}
      </button>
    </Bar>
  )
}

const isAllRead = ({ incomplete, marksOnly }: Reading): boolean => !incomplete && !marksOnly

function whyNothing({ article, incomplete, marksOnly }: Reading): string {
  if (marksOnly) return marksOnlyWords(marksOnly)
  return incomplete
    ? stateWords.nothingInRest
    : stateWords.nothing({ count: countWords(article.text, article.language) })
}

function ChangedBar({ onReadAgain }: Pick<ReadViewProps, 'onReadAgain'>) {
  return (
    <Bar text={stateWords.changed}>
      <ReadAgain onReadAgain={onReadAgain} />
    </Bar>
  )
}

/** What is to be known of the list below, and perhaps what can be done about it. */
function Bar({ icon = infoIcon, text, children }: { icon?: IconData; text: string; children?: ComponentChildren }) {
  return (
    <section class="bar" aria-label={text}>
      <Icon of={icon} />
      <span class="bar-text">{text}</span>
      {children}
    </section>
  )
}
