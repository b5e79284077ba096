import { render } from 'preact'
import { askBackground } from '../platform/messaging'
import {
  canRequestHostAccess,
  requestEverySite,
  requestHostAccess,
  requestSite,
  siteToAllow,
} from '../platform/permissions'
import { watchActiveTab } from '../platform/watch-active-tab'
import { untilClosed } from '../ui/until-closed'
import { App } from './app'
import type { PanelActions } from './panel-actions'
import { createPanelModel } from './panel-model'

// What comes of a request shows in the tab's state. That the background does not answer, because it is just being
// replaced by a newer one, is no matter: the panel's next look starts it again.
const unanswered = () => undefined

const actions: PanelActions = {
  read: (tabId, force) => askBackground('read', { tabId, force }).then(unanswered, unanswered),
  focus: (tabId, id) => void askBackground('focus', { tabId, id }).catch(unanswered),
  siteToAllow,
  requestSite,
  requestEverySite,
  canRequestHostAccess,
  requestHostAccess,
  copy: (text) => navigator.clipboard.writeText(text),
}

const model = createPanelModel(actions)
watchActiveTab(model.receive, untilClosed())
render(<App model={model} actions={actions} />, document.body)
