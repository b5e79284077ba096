import { signal } from '@preact/signals'
import { render } from 'preact'
import {
  grantedSites,
  hasEverySite,
  requestEverySite,
  requestSite,
  watchPermissions,
  withdrawEverySite,
  withdrawSite,
} from '../platform/permissions'
import { untilClosed } from '../ui/until-closed'
import { type Access, OptionsPage } from './options-page'

const access = signal<Access | null>(null)
const look = async () => {
  const [everySite, sites] = await Promise.all([hasEverySite(), grantedSites()])
  access.value = { everySite, sites }
}
const actions = { requestEverySite, withdrawEverySite, requestSite, withdrawSite }

function Options() {
  return <OptionsPage access={access.value} actions={actions} />
}

watchPermissions(() => void look(), untilClosed())
void look()
render(<Options />, document.body)
