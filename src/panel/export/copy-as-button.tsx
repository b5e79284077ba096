import { exportWords } from '../../ui/export-words'
import { exporting } from './open-export'

/** Opens the forms in which a statement of a tab can be copied. */
export function CopyAsButton({ tabId, statement }: { tabId: number; statement: string }) {
  return (
    <button type="button" class="button button-bare" onClick={() => void exporting.open({ tabId, statement })}>
      {exportWords.copyAs}
    </button>
  )
}
