import { vi } from 'vitest'

/**
 * Puts time into the test's hands, until `keepPageQuiet` gives it back: timers, and the clock that they are planned by.
 * `vi.waitFor` lets it go on by itself. To be called before the session starts.
 */
export function holdTime(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
}

/** Lets so many ms pass at once, and all be done that comes of it. */
export async function passTime(ms: number): Promise<void> {
  // Changes of the page are told in a turn of their own, before any timer.
  await Promise.resolve()
  await vi.advanceTimersByTimeAsync(ms)
}
