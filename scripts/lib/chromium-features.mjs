/*
 * Of Chromium’s features, which it does without while we drive it. Of two lists on its command line the last alone counts,
 * and Playwright gives one: so what stands there stands here, too.
 */

/** What Playwright leaves out: a test holds this beside its own list. */
export const LEFT_OUT_BY_PLAYWRIGHT = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
  'CDPScreenshotNewSurface',
  'SkipListAccountsWithoutGaiaCookies',
]

/** The lists under the address bar, each a page of its own with a process that starts with the browser: a third of its work. */
const LISTS_UNDER_THE_ADDRESS = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup']

/** The switch that leaves them out. */
export const WITHOUT_FEATURES = `--disable-features=${[...LEFT_OUT_BY_PLAYWRIGHT, ...LISTS_UNDER_THE_ADDRESS].join()}`
