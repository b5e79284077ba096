import { isPrivateHost } from '../../core/trace/source/private-address'
import type { PanelActions } from '../panel-actions'

/** Hosts that may not be read yet, each once. Private ones are left out: nothing is ever sent there, leave or not. */
export function missingHosts({ mayRead }: Pick<PanelActions, 'mayRead'>, hosts: readonly string[]): string[] {
  return [...new Set(hosts)].filter((host) => !isPrivateHost(host) && !mayRead(host))
}
