import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ErrorBoundary } from './error-boundary'

const told = vi.fn()
const actions = {
  report: vi.fn(async (isWhole: boolean) => (isWhole ? 'whole' : 'bare')),
  copy: vi.fn(async (_: string) => {}),
}
let fails = true
function Panel() {
  if (fails) throw new TypeError('no gates')
  return <p>The list</p>
}
const text = () => document.body.textContent ?? ''
function press(name: string): void {
  const found = [...document.querySelectorAll('button')].find((it) => it.textContent === name)
  act(() => found?.click())
}
const show = () =>
  act(() =>
    render(
      <ErrorBoundary actions={actions}>
        <Panel />
      </ErrorBoundary>,
      document.body,
    ),
  )

beforeEach(() => {
  fails = true
  vi.clearAllMocks()
  vi.stubGlobal('reportError', told)
})
afterEach(() => {
  act(() => render(null, document.body))
  vi.unstubAllGlobals()
})

describe('a panel that fails to be drawn', () => {
  it('says so in a sentence, and tells the browser of the error', () => {
    show()
    expect(text()).toContain('Whence made a mistake here')
    expect(document.querySelector('[role=alert]')).not.toBeNull()
    expect(told).toHaveBeenCalledExactlyOnceWith(new TypeError('no gates'))
  })

  it('is shown again where the reader wants that', () => {
    show()
    press('Show it again')
    expect(text()).toContain('Whence made a mistake here')
    fails = false
    press('Show it again')
    expect(text()).toBe('The list')
  })

  it('gives a report to be copied, with nothing of a page unless that is ticked', async () => {
    show()
    press('Copy a report')
    await vi.waitFor(() => expect(actions.copy).toHaveBeenLastCalledWith('bare'))
    await vi.waitFor(() => expect(text()).toContain('Copied'))
    act(() => document.querySelector('input')?.click())
    press('Copy a report')
    await vi.waitFor(() => expect(actions.copy).toHaveBeenLastCalledWith('whole'))
  })

  it('says where the browser does not allow to copy', async () => {
    actions.copy.mockRejectedValueOnce(new Error('not allowed'))
    show()
    press('Copy a report')
    await vi.waitFor(() => expect(text()).toContain('The browser did not allow it'))
  })

  it('is left alone where nothing fails', () => {
    fails = false
    show()
    expect(text()).toBe('The list')
    expect(told).not.toHaveBeenCalled()
  })
})
