import { useState } from 'preact/hooks'
import { type DoneHop, doneHops } from '../../core/claims/claims-of-traces'
import { writeSavedText } from '../../core/export/saved-text'
import { leadingCheck } from '../../core/trace/hop/leading-check'
import type { Trace } from '../../core/trace/hop/trace'
import type { SourceHead } from '../../core/trace/source/source-text'
import { Apart } from '../../ui/apart'
import { savedWords } from '../../ui/export-words'
import { OutLink } from '../../ui/out-link'
import { saveFile } from '../../ui/save-file'
import { hostOf } from '../checking/host-of'

interface SaveTextProps {
  trace: Trace
  /** The text of a source by its SHA-256; null where it is not kept any more. */
  textOf: (sha256: string) => Promise<string | null>
  /** The hosts of the archive, the one on which it keeps copies last; `[]` for none. */
  archive: readonly string[]
}

/**
 * Saves the text of the last source of a trace, with what tells later whether it is still the same: that asks nobody. A link
 * leads to the archive’s own page for saving the address there.
 */
export function SaveText({ trace, textOf, archive }: SaveTextProps) {
  const [said, setSaid] = useState('')
  const hop = doneHops(trace).at(-1)
  const head = hop && headToSave(hop)
  const sha256 = head?.evidence?.sha256
  const shelf = archive.at(-1)
  if (!head || sha256 === undefined) return null
  const save = async () => {
    const text = await textOf(sha256)
    const file = text === null ? null : writeSavedText(head, text)
    if (file !== null)
      saveFile({ name: `${hostOf(head.url)}-${sha256.slice(0, 8)}.txt`, mime: 'text/plain', text: file })
    setSaid(file === null ? savedWords.gone : savedWords.saved)
  }
  return (
    <>
      <button type="button" class="button button-bare" onClick={() => void save()}>
        {savedWords.save}
        <Apart />
      </button>
      {shelf && head.archived === null && (
        <OutLink class="button button-bare" href={`https://${shelf}/save/${head.url}`}>
          {savedWords.archive}
        </OutLink>
      )}
      <span class="label" role="status">
        {said}
      </span>
    </>
  )
}

/** What was read in a tab may be the reader’s alone, and its text is not kept. */
function headToSave(hop: DoneHop): SourceHead | null {
  const check = leadingCheck(hop)
  return hop.way === 'tab' || !('source' in check) ? null : check.source
}
