import { describe, expect, it } from 'vitest'
import { ALONE, HostQueue } from './host-queue'

/** Jobs that end when they are told to, and a record of what happened. */
function jobs() {
  const queue = new HostQueue()
  const log: string[] = []
  const ends = new Map<string, () => void>()
  const start = (name: string, host: string, signal = new AbortController().signal) =>
    queue.run(
      host,
      () => {
        log.push(`${name} begins`)
        return new Promise<string>((resolve) => ends.set(name, () => resolve(name)))
      },
      signal,
      () => log.push(`${name} waits`),
    )
  return { log, start, end: (name: string) => ends.get(name)?.() }
}

describe('jobs at hosts', () => {
  it('never run two at a time at the same one', async () => {
    const { log, start, end } = jobs()
    const first = start('a', 'northwire.test')
    start('b', 'northwire.test')
    start('c', 'plaza.test')
    await expect.poll(() => new Set(log)).toEqual(new Set(['a begins', 'b waits', 'c begins']))
    end('a')
    expect(await first).toBe('a')
    await expect.poll(() => log.at(-1)).toBe('b begins')
  })

  it('run four at a time over all', async () => {
    const { log, start, end } = jobs()
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) start(name, `${name}.test`)
    await expect.poll(() => log.filter((line) => line.endsWith('begins'))).toHaveLength(4)
    expect(log).toContain('e waits')
    end('b')
    await expect.poll(() => log.at(-1)).toBe('e begins')
  })

  it('that are to run alone wait for all others, and hold up none before they run', async () => {
    const { log, start, end } = jobs()
    start('a', 'northwire.test')
    start('alone', ALONE)
    start('b', 'plaza.test')
    await expect.poll(() => new Set(log)).toEqual(new Set(['a begins', 'alone waits', 'b begins']))
    end('a')
    end('b')
    await expect.poll(() => log.at(-1)).toBe('alone begins')
    start('c', 'sho.test')
    await expect.poll(() => log.at(-1)).toBe('c waits')
    end('alone')
    await expect.poll(() => log.at(-1)).toBe('c begins')
  })

  it('wait for one that runs alone, never for several', async () => {
    const { log, start, end } = jobs()
    start('alone', ALONE)
    start('alone again', ALONE)
    start('a', 'northwire.test')
    await expect.poll(() => log).toContain('a waits')
    end('alone')
    await expect.poll(() => log.at(-1)).toBe('a begins')
    end('a')
    await expect.poll(() => log.at(-1)).toBe('alone again begins')
  })

  it('leave the queue when nobody wants them any more', async () => {
    const { log, start, end } = jobs()
    const leaving = new AbortController()
    const first = start('a', 'northwire.test')
    const second = start('b', 'northwire.test', leaving.signal)
    leaving.abort()
    await expect(second).rejects.toThrow(/abort/i)
    end('a')
    await first
    start('c', 'northwire.test')
    await expect.poll(() => log.at(-1)).toBe('c begins')
    expect(log).not.toContain('b begins')
  })

  it('make room when they fail', async () => {
    const queue = new HostQueue()
    const { signal } = new AbortController()
    await expect(queue.run('plaza.test', () => Promise.reject(new Error('broken')), signal)).rejects.toThrow('broken')
    expect(await queue.run('plaza.test', async () => 'next', signal)).toBe('next')
  })
})
