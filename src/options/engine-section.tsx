import { engineAddress } from '../platform/engine-address'
import { optionsWords } from '../ui/options-words'
import { AddressSection } from './address-section'
import type { OptionsActions } from './options-actions'
import { useSaid } from './use-said'

/** Where the web is searched. */
export function EngineSection({ engine, actions }: { engine: string; actions: Pick<OptionsActions, 'settle'> }) {
  const { say, sayKept, line } = useSaid()
  const save = (address: string | null) => {
    if (address === null) return say('')
    const host = address === '' ? '' : new URL(address).hostname
    sayKept(
      actions.settle({ searchEngine: address }),
      host === '' ? optionsWords.engineOwnKept : optionsWords.engineKept({ host }),
    )
  }
  return (
    <AddressSection
      id="engine"
      title={optionsWords.engine}
      note={optionsWords.engineNote}
      label={optionsWords.engineAddress}
      invalid={optionsWords.engineInvalid}
      address={engine}
      read={engineAddress}
      onSave={save}
      line={line}
    />
  )
}
