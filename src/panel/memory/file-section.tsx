import { useState } from 'preact/hooks'
import type { Found } from '../../core/remembered/search-index'
import { commaed } from '../../ui/join-words'
import { memoryTroubleWords, memoryWords } from '../../ui/memory-words'
import { asSentence } from '../../ui/numerals'
import type { Imported, MemoryActions } from './memory-actions'

/** The memory as a file: what is found is exported, and what a file has is added. */
export function FileSection({ found, actions }: { found: Found | null; actions: MemoryActions }) {
  const [said, setSaid] = useState('')
  const importFrom = (input: HTMLInputElement) => {
    const [file] = input.files ?? []
    if (!file) return
    setSaid(memoryWords.importing)
    void actions.importFile(file).then((imported) => {
      setSaid(importedWords(imported))
      // So that the same file can be chosen again.
      input.value = ''
    })
  }
  return (
    <section class="memory-file" aria-labelledby="memory-file">
      <h2 id="memory-file">{memoryWords.file}</h2>
      <p class="quiet">{memoryWords.fileNote}</p>
      {found && found.pageCount > 0 && (
        <button type="button" class="button" onClick={() => void actions.exportFound()}>
          {memoryWords.export({ count: found.pageCount })}
        </button>
      )}
      <label class="button import-field">
        {memoryWords.import}
        <input type="file" accept=".jsonl" onChange={({ currentTarget }) => importFrom(currentTarget)} />
      </label>
      <p class="said" role="status">
        {said}
      </p>
    </section>
  )
}

function importedWords(imported: Imported): string {
  switch (imported.outcome) {
    case 'none':
      return memoryWords.noFile
    case 'newer':
      return memoryWords.newerFile
    case 'failed':
      return memoryTroubleWords[imported.trouble]
    case 'read': {
      const { added, known, noRoom, bad } = imported
      return asSentence(
        commaed([
          memoryWords.added({ count: added }),
          known > 0 ? memoryWords.known({ count: known }) : '',
          noRoom > 0 ? memoryWords.noRoom({ count: noRoom }) : '',
          bad > 0 ? memoryWords.bad({ count: bad }) : '',
        ]),
      )
    }
  }
}
