import { useState } from 'preact/hooks'
import { Icon } from '../ui/icon'
import { IconButton } from '../ui/icon-button'
import { againIcon, spinIcon } from '../ui/icons'
import { headWords } from '../ui/words'

/** Milliseconds for which the button shows that it is at work: a reading is often too quick to be noticed. */
const SHOWN_AT_WORK = 600

interface ReadAgainProps {
  /** Without words, where there is room for the icon alone. */
  isIcon?: boolean
  /** Ends when the page was asked. */
  onReadAgain: () => Promise<void>
}

/** Has the page read again, and shows that it does: what was found before stays in sight, and may stay the same. */
export function ReadAgain({ isIcon = false, onReadAgain }: ReadAgainProps) {
  const [atWork, setAtWork] = useState(false)
  const onClick = () => {
    setAtWork(true)
    const shown = new Promise((resolve) => setTimeout(resolve, SHOWN_AT_WORK))
    void Promise.all([onReadAgain(), shown]).finally(() => setAtWork(false))
  }
  const icon = atWork ? spinIcon : againIcon
  if (isIcon) {
    return <IconButton icon={icon} spins={atWork} label={headWords.again} aria-busy={atWork} onClick={onClick} />
  }
  return (
    <button type="button" class="button" aria-busy={atWork} onClick={onClick}>
      <Icon of={icon} spins={atWork} />
      {headWords.again}
    </button>
  )
}
