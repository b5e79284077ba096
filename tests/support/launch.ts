import { launchChromium } from './chromium/launch-chromium'
import type { BrowserName, Driver, LaunchOptions } from './driver'
import { launchFirefox } from './firefox/launch-firefox'

/** Starts a real browser with a fresh profile and the extension in it. */
export const launch = (browser: BrowserName, options: LaunchOptions): Promise<Driver> =>
  browser === 'chromium' ? launchChromium(options) : launchFirefox(options)
