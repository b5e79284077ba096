import type { Key } from '../platform/keys'
import { commandWords, optionsWords } from '../ui/options-words'
import type { OptionsActions } from './options-actions'
import { useSaid } from './use-said'

/** The keys, which the browser keeps, and the way to where they are changed. */
export function KeysSection({ keys, actions }: { keys: readonly Key[]; actions: OptionsActions }) {
  const { say, line } = useSaid()
  const change = () => {
    actions.openKeys().then(
      (isShown) => isShown || say(optionsWords.keysElsewhere),
      () => say(optionsWords.keysElsewhere),
    )
  }
  return (
    <section aria-labelledby="keys">
      <h2 id="keys">{optionsWords.keys}</h2>
      <dl class="keys">
        {keys.map(({ name, description, shortcut }) => (
          <div key={name} class="key">
            <dt>{wordsFor(name) || description}</dt>
            <dd>{shortcut ? <kbd>{shortcut}</kbd> : <span class="quiet">{optionsWords.noKey}</span>}</dd>
          </div>
        ))}
      </dl>
      <p class="quiet">{optionsWords.keysNote}</p>
      <button type="button" class="button" onClick={change}>
        {optionsWords.changeKeys}
      </button>
      {line}
    </section>
  )
}

/** What a command of ours does, in the language of the interface, which the browser’s own description is not always in. */
function wordsFor(command: string): string {
  switch (command) {
    case '_execute_action':
      return commandWords.executeAction
    case 'next-statement':
      return commandWords.nextStatement
    case 'previous-statement':
      return commandWords.previousStatement
    case 'toggle-marks':
      return commandWords.toggleMarks
    case 'toggle-site':
      return commandWords.toggleSite
    default:
      return ''
  }
}
