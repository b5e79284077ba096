import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Step } from '../core/trace/hop/trace'
import { throttleSteps } from './throttle-steps'

const loading = (bytes: number): Step => ({ step: 'loading', bytes })

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

it('tells the first step at once, then of many in a row the last', () => {
  const told: Step[] = []
  const steps = throttleSteps((step) => told.push(step))
  steps.put({ step: 'waiting' })
  for (let bytes = 1; bytes <= 100; bytes++) steps.put(loading(bytes))
  expect(told).toEqual([{ step: 'waiting' }])
  vi.advanceTimersByTime(150)
  expect(told).toEqual([{ step: 'waiting' }, loading(100)])
  vi.advanceTimersByTime(1000)
  steps.put(loading(101))
  expect(told).toHaveLength(3)
})

it('tells nothing more once it has ended', () => {
  const told: Step[] = []
  const steps = throttleSteps((step) => told.push(step))
  steps.put(loading(1))
  steps.put(loading(2))
  steps.end()
  vi.advanceTimersByTime(1000)
  expect(told).toEqual([loading(1)])
})
