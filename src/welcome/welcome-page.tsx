import type { Check } from '../core/trace/model'
import { Mark } from '../ui/icon'
import { NAME, welcomeWords } from '../ui/words'
import { type AccessActions, Choices } from './choices'
import { Example } from './example'
import { PinPicture } from './pin-picture'

interface WelcomePageProps {
  everySite: boolean | null
  actions: AccessActions
  /** Checks a statement of the example in a language at the source that comes with Whence. */
  check: (statement: string, language: string) => Promise<Check | null>
  target: Target
}

type Target = 'chrome' | 'firefox'

/** The page that opens once, on installing: what Whence does, when it should, and where to find it. */
export function WelcomePage({ everySite, actions, check, target }: WelcomePageProps) {
  return (
    <main class="welcome">
      <header>
        <p class="brand">
          <Mark />
          {NAME}
        </p>
        <h1>{welcomeWords.title}</h1>
        <p class="welcome-lead">{welcomeWords.lead}</p>
      </header>
      <Example check={check} />
      <Choices everySite={everySite} actions={actions} />
      <section aria-labelledby="how">
        <h2 id="how">{welcomeWords.how}</h2>
        <ol class="steps">
          {howSteps(target).map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="pin">
        <h2 id="pin">{welcomeWords.pin}</h2>
        <p class="label">{welcomeWords.pinNote}</p>
        <PinPicture target={target} />
        <ol class="steps">
          {pinSteps(target).map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="without">
        <h2 id="without">{welcomeWords.without}</h2>
        <p class="welcome-note">{welcomeWords.withoutNote}</p>
      </section>
      <ul class="promises">
        {promises().map(([title, text]) => (
          <li key={title}>
            <b>{title}</b>
            {text}
          </li>
        ))}
      </ul>
    </main>
  )
}

function howSteps(target: Target): string[] {
  const { howOpenChrome, howOpenFirefox, howClickChrome, howClickFirefox, howSelect } = welcomeWords
  return target === 'firefox'
    ? [howOpenFirefox, howClickFirefox, howSelect]
    : [howOpenChrome, howClickChrome, howSelect]
}

function pinSteps(target: Target): string[] {
  const { pinPuzzle, pinChrome, pinFirefox, pinDoneChrome, pinDoneFirefox } = welcomeWords
  return target === 'firefox' ? [pinPuzzle, pinFirefox, pinDoneFirefox] : [pinPuzzle, pinChrome, pinDoneChrome]
}

function promises(): [title: string, text: string][] {
  return [
    [welcomeWords.promiseHere, welcomeWords.promiseHereNote],
    [welcomeWords.promiseAsks, welcomeWords.promiseAsksNote],
    [welcomeWords.promiseShows, welcomeWords.promiseShowsNote],
  ]
}
