import { siteOf } from '../platform/sites'
import { menuWords } from '../ui/words'
import { exporting } from './export/open-export'
import { laterViews } from './later-views'
import type { MenuGroup } from './more-menu'
import type { PanelActions } from './panel-actions'
import type { PanelModel } from './panel-model'

/**
 * What the panel's menu has, from the list and from a statement alike. A further group is one more function here, and
 * one more line in `menuGroups`.
 */
export function menuGroups(model: PanelModel, actions: PanelActions): MenuGroup[] {
  return [listGroup(model), exportGroup(model), pageGroup(model, actions)]
}

/** What can be taken along: nothing where no statement was found. */
function exportGroup({ view, entries }: PanelModel): MenuGroup {
  const tabId = view.value?.tabId ?? null
  if (tabId === null || entries.value.length === 0) return []
  return [{ id: 'export', label: menuWords.export, onSelect: () => void openExport(tabId) }]
}

/** Opens the dialog once all is there that it says, which the list has no use for. */
async function openExport(tabId: number): Promise<void> {
  await laterViews.load()
  await exporting.open({ tabId, statement: null })
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
            label: menuWords.notOnSite({ site }),
            onSelect: () =>
              void actions.switchSite(site, true).then((isKept) => {
                notKept.value = !isKept
              }),
          },
        ]),
  ]
}

/** How the list shows its rows: nothing where there is no list to be seen. */
function listGroup({ compact, hideDoubtful, entries, screen }: PanelModel): MenuGroup {
  if (entries.value.length === 0 || screen.value.kind !== 'list') return []
  const doubtful = entries.value.filter(({ statement }) => statement.confidence === 'low').length
  return [
    {
      id: 'short-rows',
      label: menuWords.shortRows,
      checked: compact.value,
      onSelect: () => {
        compact.value = !compact.value
      },
    },
    ...(doubtful > 0 || hideDoubtful.value
      ? [
          {
            id: 'hide-doubtful',
            label: menuWords.hideDoubtful({ count: doubtful }),
            checked: hideDoubtful.value,
            onSelect: () => {
              hideDoubtful.value = !hideDoubtful.value
            },
          },
        ]
      : []),
  ]
}
