import { archiveAddress } from '../platform/archive-address'
import { DEFAULTS } from '../platform/settings'
import { optionsWords } from '../ui/options-words'
import { AddressSection } from './address-section'
import type { OptionsActions } from './options-actions'
import { useSaid } from './use-said'

/** Where older copies are looked for. */
export function ArchiveSection({ archive, actions }: { archive: string; actions: OptionsActions }) {
  const { say, sayKept, line } = useSaid()
  const save = (address: string | null) => {
    if (address === null) return say('')
    const { hostname } = new URL(address)
    // First thing in the click. It is kept whatever the browser says: the panel asks again before anything is sent.
    const asking = actions.requestArchive(address).catch(() => false)
    void asking.then((isGiven) =>
      sayKept(
        actions.settle({ archive: address }),
        isGiven ? optionsWords.archiveKept({ host: hostname }) : optionsWords.archiveRefused({ host: hostname }),
      ),
    )
  }
  return (
    <AddressSection
      id="archive"
      title={optionsWords.archive}
      note={optionsWords.archiveNote}
      label={optionsWords.archiveAddress}
      invalid={optionsWords.archiveInvalid}
      address={archive}
      read={(text) => archiveAddress(text.trim())}
      onSave={save}
      line={line}
    >
      {archive !== DEFAULTS.archive && (
        <button
          type="button"
          class="button button-bare"
          onClick={() =>
            sayKept(
              actions.settle({ archive: DEFAULTS.archive }),
              optionsWords.archiveKept({ host: new URL(DEFAULTS.archive).hostname }),
            )
          }
        >
          {optionsWords.archiveDefault}
        </button>
      )}
    </AddressSection>
  )
}
