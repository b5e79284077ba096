import { effect, signal } from '@preact/signals'
import { render } from 'preact'
import { target } from '../platform/api'
import { followLanguage } from '../platform/interface-language'
import { askBackground } from '../platform/messaging'
import { hasEverySite, requestEverySite, watchPermissions, withdrawEverySite } from '../platform/permissions'
import { collectProblems, ownVersion, readProblems } from '../platform/problems'
import { ErrorBoundary } from '../ui/error-boundary'
import { keepFocus } from '../ui/keep-focus'
import { reportActions } from '../ui/problem-report'
import { speak } from '../ui/speak'
import { untilClosed } from '../ui/until-closed'
import { welcomeWords } from '../ui/words'
import { WelcomePage } from './welcome-page'

collectProblems('welcome')

const everySite = signal<boolean | null>(null)
const look = async () => {
  everySite.value = await hasEverySite()
}
const check = (statement: string, language: string) => askBackground('checkSample', { statement, language })
const actions = { request: requestEverySite, withdraw: withdrawEverySite }

function Welcome() {
  return <WelcomePage everySite={everySite.value} actions={actions} check={check} target={target} />
}

const closed = untilClosed()
keepFocus(closed)
watchPermissions(() => void look(), closed)
void look()
const reports = reportActions({ readProblems, ownVersion })
// Nothing is said before it is known in which language.
void followLanguage(['first', 'later', 'pages'], speak, closed).then(() => {
  effect(() => {
    document.title = welcomeWords.pageTitle
  })
  render(
    <ErrorBoundary actions={reports}>
      <Welcome />
    </ErrorBoundary>,
    document.body,
  )
})
