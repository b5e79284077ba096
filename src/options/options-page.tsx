import { useState } from 'preact/hooks'
import { Mark } from '../ui/icon'
import { optionsWords } from '../ui/words'

/** What the page can change. Requests are called first thing in a click, as the browsers demand. */
export interface OptionsActions {
  requestEverySite(): Promise<boolean>
  withdrawEverySite(): Promise<void>
  requestSite(host: string): Promise<boolean>
  withdrawSite(host: string): Promise<void>
}

/** What may be read now. */
export interface Access {
  everySite: boolean
  /** Hosts that were allowed one by one. */
  sites: string[]
}

interface OptionsPageProps {
  /** null until it is known. */
  access: Access | null
  actions: OptionsActions
}

/** What came of the last change: a sentence, and the host that was removed and may be allowed again. */
interface Said {
  text: string
  removed: string | null
}

/** The options: what Whence may read. */
export function OptionsPage({ access, actions }: OptionsPageProps) {
  const [said, setSaid] = useState<Said>({ text: '', removed: null })
  const say = (text: string, removed: string | null = null) => setSaid({ text, removed })
  const answer = (given: Promise<boolean>, done: string) => {
    given.then(
      (isGiven) => say(isGiven ? done : optionsWords.refused),
      () => say(optionsWords.refused),
    )
  }
  const allowAgain = (host: string) => answer(actions.requestSite(host), '')
  return (
    <main class="options">
      <header class="options-head">
        <Mark />
        <h1>{optionsWords.title}</h1>
      </header>
      <section aria-labelledby="access">
        <h2 id="access">{optionsWords.access}</h2>
        {access && (
          <>
            <EverySite
              isAllowed={access.everySite}
              onAllow={() => answer(actions.requestEverySite(), optionsWords.everyGiven)}
              onTakeBack={() => void actions.withdrawEverySite().then(() => say(optionsWords.everyTaken))}
            />
            <Sites
              hosts={access.sites}
              onRemove={(host) => void actions.withdrawSite(host).then(() => say(optionsWords.removed(host), host))}
            />
          </>
        )}
        <p class="said" role="status">
          {said.text}
          {said.removed !== null && !access?.sites.includes(said.removed) && (
            <UndoButton host={said.removed} onUndo={allowAgain} />
          )}
        </p>
      </section>
      <section aria-labelledby="look">
        <h2 id="look">{optionsWords.look}</h2>
        <p class="quiet">{optionsWords.lookNote}</p>
      </section>
    </main>
  )
}

function EverySite(props: { isAllowed: boolean; onAllow: () => void; onTakeBack: () => void }) {
  const { isAllowed, onAllow, onTakeBack } = props
  return (
    <div class="setting">
      <div>
        <h3>{optionsWords.every}</h3>
        <p class="quiet">{optionsWords.everyNote}</p>
        <p>{isAllowed ? optionsWords.everyOn : optionsWords.everyOff}</p>
      </div>
      {isAllowed ? (
        <button type="button" class="button" onClick={onTakeBack}>
          {optionsWords.takeBack}
        </button>
      ) : (
        <button type="button" class="button button-main" onClick={onAllow}>
          {optionsWords.allow}
        </button>
      )}
    </div>
  )
}

function Sites({ hosts, onRemove }: { hosts: readonly string[]; onRemove: (host: string) => void }) {
  return (
    <div class="sites">
      <h3>{optionsWords.sites}</h3>
      {hosts.length === 0 && <p class="quiet">{optionsWords.noSites}</p>}
      <ul>
        {hosts.map((host) => (
          <li key={host} class="site">
            <bdi class="host">{host}</bdi>
            <button
              type="button"
              class="button"
              aria-label={optionsWords.removeSite(host)}
              onClick={() => onRemove(host)}
            >
              {optionsWords.remove}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

function UndoButton({ host, onUndo }: { host: string; onUndo: (host: string) => void }) {
  return (
    <button type="button" class="button button-bare" onClick={() => onUndo(host)}>
      {optionsWords.undo}
    </button>
  )
}
