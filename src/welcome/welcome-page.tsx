import { Mark } from '../ui/icon'
import { welcomeWords } from '../ui/words'
import { type AccessActions, Choices } from './choices'
import { Example } from './example'

interface WelcomePageProps {
  everySite: boolean | null
  actions: AccessActions
  target: 'chrome' | 'firefox'
}

/** The page that opens once, on installing: what Whence does, when it should, and where to find it. */
export function WelcomePage({ everySite, actions, target }: WelcomePageProps) {
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
      <Example />
      <Choices everySite={everySite} actions={actions} />
      <section aria-labelledby="how">
        <h2 id="how">{welcomeWords.how}</h2>
        <ol class="steps">
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
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
