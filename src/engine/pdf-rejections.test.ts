import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { hushPdf, PDF_ERRORS } from './pdf-rejections'

const failedWith = (reason: unknown): boolean => {
  let isHushed = false
  hushPdf({
    reason,
    preventDefault: () => {
      isHushed = true
    },
  })
  return isHushed
}

const named = (name: string): Error => Object.assign(new Error('damaged'), { name })

it('hushes what PDF.js leaves unheard', () => {
  expect(failedWith(named('XRefEntryException'))).toBe(true)
})

it.each([new Error('ours'), new TypeError('ours'), new RangeError('ours'), 'ours', undefined])(
  'lets our own errors be seen: %s',
  (reason) => {
    expect(failedWith(reason)).toBe(false)
  },
)

it('knows the errors of the installed PDF.js, and no others', () => {
  const code = readFileSync('node_modules/pdfjs-dist/build/pdf.worker.mjs', 'utf8')
  const classes = Array.from(code.matchAll(/^class (\w+) extends BaseException/gm), ([, name = '']) => name)
  expect(classes.length).toBeGreaterThan(10)
  expect([...PDF_ERRORS].toSorted()).toEqual(classes.toSorted())
})
