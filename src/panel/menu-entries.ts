import { menuWords } from '../ui/words'
import type { MenuGroup } from './more-menu'
import type { PanelModel } from './panel-model'

/**
 * What the panel's menu has, from the list and from a statement alike. A further group is one more function here, and
 * one more line in `menuGroups`.
 */
export function menuGroups(model: PanelModel): MenuGroup[] {
  return [listGroup(model)]
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
            label: menuWords.hideDoubtful(doubtful),
            checked: hideDoubtful.value,
            onSelect: () => {
              hideDoubtful.value = !hideDoubtful.value
            },
          },
        ]
      : []),
  ]
}
