import { signal } from '@preact/signals'
import { render } from 'preact'
import { target } from '../platform/api'
import { askBackground } from '../platform/messaging'
import { hasEverySite, requestEverySite, watchPermissions, withdrawEverySite } from '../platform/permissions'
import { collectProblems, ownVersion, readProblems } from '../platform/problems'
import { ErrorBoundary } from '../ui/error-boundary'
import { reportActions } from '../ui/problem-report'
import { untilClosed } from '../ui/until-closed'
import { WelcomePage } from './welcome-page'

collectProblems('welcome')

const everySite = signal<boolean | null>(null)
const look = async () => {
  everySite.value = await hasEverySite()
}
const check = (statement: string) => askBackground('checkSample', { statement })
const actions = { request: requestEverySite, withdraw: withdrawEverySite }

function Welcome() {
  return <WelcomePage everySite={everySite.value} actions={actions} check={check} target={target} />
}

watchPermissions(() => void look(), untilClosed())
void look()
const reports = reportActions({ readProblems, ownVersion })
render(
  <ErrorBoundary actions={reports}>
    <Welcome />
  </ErrorBoundary>,
  document.body,
)
