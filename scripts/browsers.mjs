import { constants } from 'node:fs'
import { access, readdir } from 'node:fs/promises'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { runCommand } from './lib/run-command.mjs'
import { step } from './lib/step.mjs'
import { runMain, Trouble } from './lib/trouble.mjs'

/** @typedef {'chromium' | 'firefox'} BrowserName */

/**
 * Where a browser may be: named by a variable, on the PATH, where its installer puts it, among Playwright's own.
 * Chrome itself comes last: from version 137 on its branded builds ignore `--load-extension`.
 */
const PLACES = {
  chromium: {
    title: 'Chromium',
    variable: 'WHENCE_CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'google-chrome-for-testing'],
    files: ['/Applications/Chromium.app/Contents/MacOS/Chromium', '/snap/bin/chromium'],
    playwright: {
      folder: 'chromium-',
      inside: [
        'chrome-linux/chrome',
        'chrome-linux64/chrome',
        'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
        'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
        'chrome-win64/chrome.exe',
        'chrome-win/chrome.exe',
      ],
    },
    late: [
      'google-chrome',
      'google-chrome-stable',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
    debian: ['chromium'],
    advice:
      'Install Chromium (Debian: apt-get install chromium; anywhere: npx playwright install chromium), or set WHENCE_CHROMIUM to its path.',
  },
  firefox: {
    title: 'Firefox',
    variable: 'WHENCE_FIREFOX',
    commands: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
    files: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    // Playwright's Firefox is a patched one, without Marionette as users have it.
    playwright: { folder: '', inside: [] },
    late: [],
    debian: ['firefox-esr'],
    advice: 'Install Firefox (Debian: apt-get install firefox-esr), or set WHENCE_FIREFOX to its path.',
  },
}

/**
 * Finds a browser on this machine.
 * @param {BrowserName} name
 * @returns {Promise<string | null>} the program's path
 * @throws {Trouble} where the variable names a program that is not there
 */
export async function findBrowser(name) {
  const { variable, commands, files, playwright, late } = PLACES[name]
  const named = process.env[variable]
  if (named) {
    if (await isProgram(named)) return named
    throw new Trouble(`${variable} is ${named}, and there is no program there.`)
  }
  for (const place of [...commands, ...files]) {
    const found = await locate(place)
    if (found) return found
  }
  for (const folder of await playwrightFolders(playwright.folder)) {
    for (const inside of playwright.inside) {
      if (await isProgram(join(folder, inside))) return join(folder, inside)
    }
  }
  for (const place of late) {
    const found = await locate(place)
    if (found) return found
  }
  return null
}

/** Has apt wait for another's turn with the packages to end (s), instead of failing at once. */
const PATIENT = ['-o', 'DPkg::Lock::Timeout=120']

/** One is installed after the other: apt works for one at a time, and fails for whoever asks meanwhile. */
let installing = Promise.resolve()

/**
 * Finds a browser, or installs Debian's where that may be done.
 * @param {BrowserName} name
 * @returns {Promise<string>} the program's path
 * @throws {Trouble} where there is none and none can be installed
 */
export async function ensureBrowser(name) {
  const found = await findBrowser(name)
  if (found) return found
  const { title, advice, debian } = PLACES[name]
  const apt = process.getuid?.() === 0 && (await locate('apt-get'))
  if (!apt) throw new Trouble(`${title} is not on this machine.`, advice)
  const install = () =>
    step(`Installing ${title} (apt-get install ${debian.join(' ')}, a minute or two)`, async () => {
      const env = { DEBIAN_FRONTEND: 'noninteractive' }
      const update = await runCommand(apt, ['update'], { env })
      const args = [...PATIENT, 'install', '-y', '--no-install-recommends', ...debian]
      const ended = await runCommand(apt, args, { env })
      if (ended.code !== 0) {
        const told = [update, ended].filter(({ code }) => code !== 0).map(({ output }) => output.trim())
        throw new Trouble(`${title} could not be installed:\n${told.join('\n')}`, advice)
      }
    })
  installing = installing.then(install, install)
  await installing
  const installed = await findBrowser(name)
  if (!installed) throw new Trouble(`${title} was installed, but is not found.`, advice)
  return installed
}

/** @param {string} place a path, or a command to look for on the PATH */
async function locate(place) {
  if (place.includes('/') || place.includes('\\')) return (await isProgram(place)) ? place : null
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    if (folder && (await isProgram(join(folder, place)))) return join(folder, place)
  }
  return null
}

/** @param {string} path */
const isProgram = (path) =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  )

/** Folders of the browsers Playwright has downloaded, the newest first. @param {string} prefix `''` for none */
async function playwrightFolders(prefix) {
  if (!prefix) return []
  const caches = [
    process.env.PLAYWRIGHT_BROWSERS_PATH,
    join(homedir(), '.cache', 'ms-playwright'),
    join(homedir(), 'Library', 'Caches', 'ms-playwright'),
    process.env.LOCALAPPDATA && join(process.env.LOCALAPPDATA, 'ms-playwright'),
  ]
  const folders = []
  for (const cache of caches) {
    if (!cache) continue
    const names = await readdir(cache).catch(() => /** @type {string[]} */ ([]))
    folders.push(...names.filter((name) => name.startsWith(prefix)).map((name) => join(cache, name)))
  }
  const revision = (/** @type {string} */ folder) => Number(folder.split('-').at(-1))
  return folders.sort((a, b) => revision(b) - revision(a))
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await runMain(async () => {
    for (const name of /** @type {const} */ (['chromium', 'firefox'])) {
      console.log(`${PLACES[name].title}: ${await ensureBrowser(name)}`)
    }
  })
}
