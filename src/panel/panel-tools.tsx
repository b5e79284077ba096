import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { IconButton } from '../ui/icon-button'
import { optionsIcon } from '../ui/icons'
import { headWords } from '../ui/words'
import { MoreMenu } from './more-menu'

/** Shows the options. */
export const OpenOptions = createContext<() => void>(() => undefined)

/** What stands in the head of every view: the way to the options, and the menu. */
export function PanelTools() {
  const openOptions = useContext(OpenOptions)
  return (
    <>
      <IconButton icon={optionsIcon} label={headWords.options} onClick={openOptions} />
      <MoreMenu />
    </>
  )
}
