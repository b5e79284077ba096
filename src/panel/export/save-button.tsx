import { useState } from 'preact/hooks'
import { exportWords } from '../../ui/export-words'

/** Saves something as a file, and says so. */
export function SaveButton({ save }: { save: () => void }) {
  const [isSaved, setSaved] = useState(false)
  return (
    <>
      <button
        type="button"
        class="button"
        onClick={() => {
          save()
          setSaved(true)
        }}
      >
        {exportWords.save}
      </button>
      <span class="label" role="status">
        {isSaved && exportWords.saved}
      </span>
    </>
  )
}
