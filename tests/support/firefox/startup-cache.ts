import { cp, mkdir, mkdtemp, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Goes with the installed packages. */
const FOLDER = 'node_modules/.cache'

/** Of a profile: the browser's own scripts as compiled, and the build they are for. No other build takes them. */
const KEPT = ['startupCache', 'compatibility.ini']

/**
 * What Firefox has compiled of its own scripts, kept from the first start for those that follow: a fresh profile that is
 * given it starts in two thirds of the CPU time.
 */
export class StartupCache {
  readonly #folder: string

  private constructor(folder: string) {
    this.#folder = folder
  }

  /** @param program the browser's file */
  static async of(program: string): Promise<StartupCache> {
    const { mtimeMs, size } = await stat(program)
    return new StartupCache(join(FOLDER, `firefox-${Math.round(mtimeMs)}-${size}`))
  }

  /** @returns whether there was anything to give */
  async give(profile: string): Promise<boolean> {
    try {
      await cp(this.#folder, profile, { recursive: true })
      return true
    } catch {
      return false
    }
  }

  /** Keeps that of a profile whose browser has left by itself, and so has written it. Another may have been quicker. */
  async keep(profile: string): Promise<void> {
    await mkdir(dirname(this.#folder), { recursive: true })
    const draft = await mkdtemp(`${this.#folder}-`)
    try {
      for (const name of KEPT) await cp(join(profile, name), join(draft, name), { recursive: true })
      await rename(draft, this.#folder)
    } catch {
      await rm(draft, { recursive: true, force: true })
    }
  }
}
