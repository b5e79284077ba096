import { optionsWords } from '../ui/options-words'
import { ChoiceGroup } from './choice-group'
import type { Access, OptionsActions } from './options-actions'
import { useSaid } from './use-said'

/** When Whence reads: by itself, or when asked. */
export function WhenSection({ access, actions }: { access: Access | null; actions: OptionsActions }) {
  const { say, sayGiven, line } = useSaid()
  const choose = (when: 'byItself' | 'asked') => {
    if (when === 'byItself') sayGiven(actions.requestEverySite(), optionsWords.everyGiven)
    else void actions.withdrawEverySite().then(() => say(optionsWords.everyTaken))
  }
  return (
    <section aria-labelledby="when">
      <h2 id="when">{optionsWords.when}</h2>
      {access && (
        <ChoiceGroup
          labelledBy="when"
          choices={[
            { value: 'byItself', name: optionsWords.byItself, note: optionsWords.byItselfNote },
            { value: 'asked', name: optionsWords.asked, note: optionsWords.askedNote },
          ]}
          chosen={access.everySite ? 'byItself' : 'asked'}
          onChoose={choose}
        />
      )}
      <p class="quiet">{optionsWords.whenNote}</p>
      {line}
    </section>
  )
}
