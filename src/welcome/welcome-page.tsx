import type { Check } from '../core/trace/model'
import { Mark } from '../ui/icon'
import { welcomeWords } from '../ui/words'
import { type AccessActions, Choices } from './choices'
import { Example } from './example'
import { PinPicture } from './pin-picture'

interface WelcomePageProps {
  everySite: boolean | null
  actions: AccessActions
  /** Checks a statement of the example at the source that comes with Whence. */
  check: (statement: string) => Promise<Check | null>
  target: 'chrome' | 'firefox'
}

/** The page that opens once, on installing: what Whence does, when it should, and where to find it. */
export function WelcomePage({ everySite, actions, check, target }: WelcomePageProps) {
  const steps = target === 'firefox' ? welcomeWords.howFirefox : welcomeWords.howChrome
  return (
    <main class="welcome">
      <header>
        <p class="brand">
          <Mark />
          Whence
        </p>
        <h1>{welcomeWords.title}</h1>
        <p class="welcome-lead">{welcomeWords.lead}</p>
      </header>
      <Example check={check} />
      <Choices everySite={everySite} actions={actions} />
      <section aria-labelledby="how">
        <h2 id="how">{welcomeWords.how}</h2>
        <ol class="steps">
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="pin">
        <h2 id="pin">{welcomeWords.pin}</h2>
        <p class="label">{welcomeWords.pinNote}</p>
        <PinPicture target={target} />
        <ol class="steps">
          {(target === 'firefox' ? welcomeWords.pinFirefox : welcomeWords.pinChrome).map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="without">
        <h2 id="without">{welcomeWords.without}</h2>
        <p class="welcome-note">{welcomeWords.withoutNote}</p>
      </section>
      <ul class="promises">
        {welcomeWords.promises.map(([title, text]) => (
          <li key={title}>
            <b>{title}</b>
            {text}
          </li>
        ))}
      </ul>
    </main>
  )
}
