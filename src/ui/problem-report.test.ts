import { describe, expect, it } from 'vitest'
import { reportOf } from './problem-report'

const told = {
  version: '0.1.0',
  userAgent: 'Chrome/128.0',
  address: 'https://courier.test/private/gates',
  problems: [
    {
      where: 'panel',
      at: '2026-10-08T10:00:00.000Z',
      name: 'SyntaxError',
      message: 'Unexpected token: "She will have him on the line"',
      places: ['assets/panel-a1.js:1:204'],
    },
    { where: 'panel', at: '2026-10-08T09:00:00.000Z', name: 'Ann Finch said', message: 'so', places: [] },
  ],
}

describe('a report', () => {
  it('has nothing of a page: neither an error’s own words nor the address', () => {
    expect(reportOf(told, false)).toBe(`Whence 0.1.0
Chrome/128.0

2026-10-08T10:00:00.000Z panel: SyntaxError
  assets/panel-a1.js:1:204

2026-10-08T09:00:00.000Z panel: error
`)
  })

  it('has both where the reader wants them in it', () => {
    const report = reportOf(told, true)
    expect(report).toContain('SyntaxError: Unexpected token: "She will have him on the line"')
    expect(report).toContain('https://courier.test/private/gates')
  })
})
