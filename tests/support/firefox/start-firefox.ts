import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { waitFor } from '../wait-for'
import { Marionette } from './marionette'
import { StartupCache } from './startup-cache'

/** How long Firefox may take to leave once it was told to. */
const QUIT_PATIENCE_MS = 10_000

/** Quiet, offline but for the test's own hosts, the same on every machine. */
const PREFERENCES: Record<string, string | number | boolean> = {
  // The system picks a free port, and Firefox writes it into its profile.
  'marionette.port': 0,
  'remote.prefs.recommended': true,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  // Processes that are started ahead, for tabs that most tests never open.
  'dom.ipc.processPrelaunch.enabled': false,
  'dom.security.https_first': false,
  'extensions.autoDisableScopes': 0,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  // What Mozilla counts is not counted, either.
  'telemetry.fog.init_on_startup': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
}

export interface RunningFirefox {
  marionette: Marionette
  closed: Promise<void>
  /** Leaves at once and takes the profile away. */
  quit(): Promise<void>
}

/** Starts a stock Firefox with a fresh profile, and connects to it. */
export async function startFirefox(
  program: string,
  headless: boolean,
  preferences: Record<string, string | number | boolean>,
): Promise<RunningFirefox> {
  const profile = await mkdtemp(join(tmpdir(), 'whence-firefox-'))
  const lines = Object.entries({ ...PREFERENCES, ...preferences }).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  )
  await writeFile(join(profile, 'user.js'), `${lines.join('\n')}\n`)
  const cache = await StartupCache.of(program)
  const isWarm = await cache.give(profile)
  const args = ['--marionette', '-remote-allow-system-access', '--profile', profile, '--no-remote']
  const firefox = spawn(program, headless ? [...args, '--headless'] : args, {
    stdio: 'ignore',
    env: {
      ...process.env,
      MOZ_CRASHREPORTER_DISABLE: '1',
      MOZ_HEADLESS_WIDTH: '1280',
      MOZ_HEADLESS_HEIGHT: '800',
    },
  })
  // Nothing is to be left running, however this process ends.
  const kill = () => firefox.kill('SIGKILL')
  process.once('exit', kill)
  let over = false
  const closed = new Promise<void>((resolve) => {
    const end = () => {
      over = true
      process.off('exit', kill)
      resolve()
    }
    firefox.once('exit', end)
    firefox.once('error', end)
  })
  const cleanUp = () => rm(profile, { recursive: true, force: true, maxRetries: 5 })
  try {
    const port = await waitFor('Firefox to listen', async () => {
      if (over) throw new Error('Firefox ended before it was ready')
      return Number(await readFile(join(profile, 'MarionetteActivePort'), 'utf8').catch(() => 0)) || false
    })
    const marionette = await Marionette.connect(port, () => over)
    const quit = async () => {
      marionette.close()
      kill()
      await closed
      await cleanUp()
    }
    const quitByItself = async () => {
      await Promise.race([marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }), closed]).catch(() => undefined)
      const timer = setTimeout(kill, QUIT_PATIENCE_MS)
      await closed
      clearTimeout(timer)
      await cache.keep(profile)
      await quit()
    }
    return { marionette, closed, quit: isWarm ? quit : quitByItself }
  } catch (error) {
    kill()
    await closed
    await cleanUp()
    throw error
  }
}
