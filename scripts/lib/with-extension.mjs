import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBrowser } from '../browsers.mjs'

/**
 * Opens Chromium with a build of the extension in it and a profile of its own, in which `*.test` is this machine and nothing
 * else is found, and leaves nothing of it behind.
 * @template Result
 * @param {string} extension folder of the build
 * @param {(context: import('playwright').BrowserContext, profile: string) => Promise<Result>} use
 * @returns {Promise<Result>} what came of it
 */
export async function withExtension(extension, use) {
  const profile = await mkdtemp(join(tmpdir(), 'whence-bench-'))
  const { chromium } = await import('playwright')
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await ensureBrowser('chromium'),
    chromiumSandbox: false,
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--host-resolver-rules=MAP *.test 127.0.0.1,MAP * ~NOTFOUND,EXCLUDE 127.0.0.1',
    ],
  })
  try {
    return await use(context, profile)
  } finally {
    await context.close()
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}
