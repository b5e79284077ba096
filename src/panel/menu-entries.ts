import { siteOf } from '../platform/sites'
import { menuWords } from '../ui/words'
import type { MenuGroup } from './more-menu'
import type { PanelActions } from './panel-actions'
import type { PanelModel } from './panel-model'

/**
 * What the panel's menu has, from the list and from a statement alike. A further group is one more function here, and
 * one more line in `menuGroups`.
 */
export function menuGroups(model: PanelModel, actions: PanelActions): MenuGroup[] {
  return [pageGroup(model, actions)]
}

/** What can be switched off: the marks on this page, and the whole site. */
function pageGroup({ view, reading, marksHidden, notKept }: PanelModel, actions: PanelActions): MenuGroup {
  const tabId = view.value?.tabId ?? null
  if (tabId === null || reading.value === null) return []
  const site = siteOf(reading.value.article.url)
  return [
    {
      id: 'hide-marks',
      label: menuWords.hideMarks,
      checked: marksHidden.value,
      onSelect: () => actions.hideMarks(tabId, !marksHidden.value),
    },
    ...(site === null
      ? []
      : [
          {
            id: 'not-on-site',
            label: menuWords.notOnSite(site),
            onSelect: () =>
              void actions.switchSite(site, true).then((isKept) => {
                notKept.value = !isKept
              }),
          },
        ]),
  ]
}
