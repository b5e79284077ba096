import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, it, vi } from 'vitest'
import { inventFound, inventHead, inventTrace, inventUnreadable } from '../../ui/testing/invented-checks'
import { barrierReading } from '../../ui/testing/invented-reading'
import { SaveText } from './save-text'

afterEach(() => {
  render(null, document.body)
  vi.restoreAllMocks()
})

const [, statement] = barrierReading().statements
const evidence = { sha256: 'ab'.repeat(32), read: '2026-11-29T12:00:00.000Z', headers: { etag: '"7"' } }

/** Shows it for a check, and presses it where it is there. */
async function press(check: ReturnType<typeof inventFound> | ReturnType<typeof inventUnreadable>, text: string | null) {
  if (!statement) throw new Error('no statement')
  const saved: Blob[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    saved.push(blob as Blob)
    return 'blob:none'
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
  const textOf = vi.fn(async () => text)
  act(() =>
    render(
      <SaveText
        trace={inventTrace(statement, [check])}
        textOf={textOf}
        archive={['archive.test', 'web.archive.test']}
      />,
      document.body,
    ),
  )
  act(() => document.querySelector('button')?.click())
  return { saved, textOf }
}

it('saves the text that was read, with its address and its SHA-256', async () => {
  const { saved, textOf } = await press(inventFound({ source: inventHead({ evidence }) }), 'The text.')
  await vi.waitFor(() => expect(saved).toHaveLength(1))
  expect(textOf.mock.calls).toEqual([[evidence.sha256]])
  const file = await saved[0]?.text()
  expect(file).toContain(`SHA-256: ${evidence.sha256}`)
  expect(file).toMatch(/\n\nThe text\.$/)
})

it('leads to the archive’s own page for saving the address there', async () => {
  await press(inventFound({ source: inventHead({ evidence, url: 'https://harbourpost.test/a?b=c' }) }), 'x')
  expect(document.querySelector('a')?.href).toBe('https://web.archive.test/save/https://harbourpost.test/a?b=c')
})

it('says so where the text is gone, and saves nothing', async () => {
  const { saved } = await press(inventFound({ source: inventHead({ evidence }) }), null)
  await vi.waitFor(() => expect(document.body.textContent).toContain('no longer in memory'))
  expect(saved).toEqual([])
})

it('is not offered where nothing tells what was read', async () => {
  await press(inventFound(), 'x')
  expect(document.querySelector('button')).toBeNull()
  await press(inventUnreadable('gone'), 'x')
  expect(document.querySelector('button')).toBeNull()
})
