import { expect, it, vi } from 'vitest'
import { hushStoppedWorker } from './stopped-worker'

/** Whether the browser would still complain, and others still hear of it. */
function told(reason: unknown): { complaint: boolean; heard: boolean } {
  const event = { reason, preventDefault: vi.fn(), stopImmediatePropagation: vi.fn() }
  hushStoppedWorker(event)
  return {
    complaint: event.preventDefault.mock.calls.length === 0,
    heard: event.stopImmediatePropagation.mock.calls.length === 0,
  }
}

it('a call that was under way when the browser stopped the worker is no error of Whence’s', () => {
  expect(told(new Error('No SW'))).toEqual({ complaint: false, heard: false })
})

it.each([new Error('No SWitch'), new TypeError('storage'), 'No SW', undefined])('%s is one', (reason) => {
  expect(told(reason)).toEqual({ complaint: true, heard: true })
})
