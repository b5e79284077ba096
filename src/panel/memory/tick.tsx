import type { ChosenOfPage } from '../../platform/asked-report'
import { memoryWords } from '../../ui/memory-words'
import type { Ticking } from './ticking'

interface TickProps {
  /** What is ticked, for those who do not see it. */
  label: string
  isTicked: boolean
  /** Whether some of what it stands for is ticked, and some is not. */
  isMixed?: boolean
  onTick: (isTicked: boolean) => void
}

/** A box that says whether something is to be exported. */
export function Tick({ label, isTicked, isMixed = false, onTick }: TickProps) {
  return (
    <span class="tick">
      <input
        type="checkbox"
        aria-label={label}
        checked={isTicked}
        indeterminate={isMixed}
        onChange={({ currentTarget }) => onTick(currentTarget.checked)}
      />
    </span>
  )
}

interface PageTickProps {
  /** The page, and its statements that were found. */
  page: ChosenOfPage
  title: string
  ticking: Ticking
}

/** The same for all statements of a page that were found. */
export function PageTick({ page, title, ticking }: PageTickProps) {
  const count = page.ids.filter((id) => ticking.isTicked(page.url, id)).length
  const isTicked = count === page.ids.length
  return (
    <Tick
      label={memoryWords.tickPage({ title })}
      isTicked={isTicked}
      isMixed={count > 0 && !isTicked}
      onTick={(isNow) => ticking.tick(page, isNow)}
    />
  )
}
