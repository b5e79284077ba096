import type { ManifestV3Export } from '@crxjs/vite-plugin'
import base from './manifest.json' with { type: 'json' }
import packageJson from './package.json' with { type: 'json' }

export type Target = 'chrome' | 'firefox'

/**
 * Extension id in Firefox: a GUID, which needs no domain. Signing, updates and storage hang on it, so once published it
 * never changes. Chrome's id follows from the store's key: `docs/releasing.md`.
 */
export const GECKO_ID = '{2421510b-84ca-4ac7-8872-b6b547b90922}'

/** What the two browsers do not share; all else stands in `manifest.json`. */
const targets = {
  chrome: {
    minimum_chrome_version: '128',
    permissions: [...base.permissions, 'sidePanel', 'offscreen'],
    background: { service_worker: 'src/background/background.ts', type: 'module' },
    side_panel: { default_path: 'src/panel/panel.html' },
  },
  firefox: {
    background: { scripts: ['src/background/background.ts'], type: 'module' },
    sidebar_action: {
      default_panel: 'src/panel/panel.html',
      default_title: '__MSG_name__',
      default_icon: { '16': 'icons/16.png', '32': 'icons/32.png' },
      open_at_install: false,
    },
    browser_specific_settings: {
      gecko: { id: GECKO_ID, strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
    },
  },
} as const

/**
 * The manifest of one target. In mode `e2e` the optional host permission is a required one: the browsers' prompts
 * cannot be clicked without a display.
 */
export function manifestFor(target: Target, mode: string): ManifestV3Export {
  const { optional_host_permissions, ...rest } = base
  const hosts = mode === 'e2e' ? { host_permissions: optional_host_permissions } : { optional_host_permissions }
  return { ...rest, ...hosts, version: packageJson.version, ...targets[target] } as unknown as ManifestV3Export
}
