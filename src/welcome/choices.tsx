import { useState } from 'preact/hooks'
import { Icon } from '../ui/icon'
import { highlightIcon, type IconData, pressIcon } from '../ui/icons'
import { welcomeWords } from '../ui/words'

/** What the choice changes. Both are called first thing in a click, as the browsers demand of requests. */
export interface AccessActions {
  /** Asks for every site; tells whether it was given. */
  request(): Promise<boolean>
  withdraw(): Promise<void>
}

interface ChoicesProps {
  /** Whether every site may be read now; null until it is known. */
  everySite: boolean | null
  actions: AccessActions
}

/** When to read: everywhere, or on a click. Shows what holds, and says what came of a choice. */
export function Choices({ everySite, actions }: ChoicesProps) {
  const [said, setSaid] = useState('')
  const chooseEvery = () => {
    actions.request().then(
      (given) => setSaid(given ? welcomeWords.everyDone : welcomeWords.refused),
      () => setSaid(welcomeWords.failed),
    )
  }
  const chooseClick = () => {
    actions.withdraw().then(
      () => setSaid(welcomeWords.clickDone),
      () => setSaid(welcomeWords.failed),
    )
  }
  return (
    <section aria-labelledby="when">
      <h2 id="when">{welcomeWords.when}</h2>
      <div class="choices">
        <Choice
          icon={highlightIcon}
          title={welcomeWords.every}
          note={welcomeWords.everyNote}
          isChosen={everySite === true}
          onClick={chooseEvery}
        />
        <Choice
          icon={pressIcon}
          title={welcomeWords.click}
          note={welcomeWords.clickNote}
          isChosen={everySite === false}
          onClick={chooseClick}
        />
      </div>
      <p class="choices-said" role="status">
        {said}
      </p>
      <p class="label">
        {welcomeWords.change} <a href="../options/options.html">{welcomeWords.options}</a>
      </p>
    </section>
  )
}

interface ChoiceProps {
  icon: IconData
  title: string
  note: string
  isChosen: boolean
  onClick: () => void
}

function Choice({ icon, title, note, isChosen, onClick }: ChoiceProps) {
  return (
    <button type="button" class="choice" aria-pressed={isChosen} onClick={onClick}>
      <Icon of={icon} />
      <b>{title}</b>
      <span>{note}</span>
    </button>
  )
}
