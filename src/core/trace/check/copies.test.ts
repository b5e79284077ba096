import { describe, expect, it } from 'vitest'
import { areCopies, copyOf } from './copies'

const report = `The port of Olmsk is ready to take ships that cannot enter the estuary, its authority said on Tuesday, five days
after the shipping lane was closed because of cracks in the barrier. Four berths have been cleared and pilots are on duty
in any weather and at any hour, the authority said in a statement. “We have deep water and we have cranes,” its director
told a newspaper. Nineteen ships are waiting off the estuary, according to the harbour office.`
const another = `Dockers in Olmsk are less sure than their director. The rails to the station were last greased in the spring, a
foreman said, and no train has come for the grain since then. The estuary’s closure found the town asleep, as he put it, and
it would take more than four cleared berths to wake it. Wages have not been paid since August, and two cranes stand idle for want
of a driver. The union meets on Friday to speak about the night shift.`
const at = (text: string, facts: { outlet?: string; byline?: string; published?: string } = {}) => ({
  outlet: '',
  byline: '',
  published: '',
  text,
  ...facts,
})

describe('areCopies', () => {
  it.each([
    ['the same', report, report, true],
    ['one with other marks and breaks', report, report.replace(/“|”/g, '"').replace(/\n/g, ' '), true],
    ['one that was cut', report, report.slice(0, -90), true],
    ['one with more around it', report, `${another} ${report}`, true],
    ['another report', report, another, false],
    ['one that quotes two sentences', report, `${another} ${report.slice(-90)}`, false],
    ['a line', 'Four berths have been cleared.', 'Four berths have been cleared.', false],
    ['nothing', '', report, false],
  ])('compares a report with %s', (_, a, b, same) => expect(areCopies(a, b)).toBe(same))
})

describe('copyOf', () => {
  it.each([
    ['the agency of the dateline', at(`OLMSK, Oct 6 (Northwire) - ${report}`), at(report), 'Northwire'],
    ['the agency of the source’s dateline, in full', at(report), at(`OLMSK (AP) — ${report}`), 'Associated Press'],
    [
      'the agency of the byline',
      at(report, { byline: 'By Ann Finch, AP', outlet: 'Courier' }),
      at(report),
      'Associated Press',
    ],
    ['the agency that is the source', at(report), at(report, { outlet: 'Reuters' }), 'Reuters'],
    [
      'else the outlet that had it first',
      at(report, { outlet: 'Courier', published: '2026-10-06' }),
      at(report, { outlet: 'Ledger', published: '2026-10-05' }),
      'Ledger',
    ],
    [
      'that of the page, if it was first',
      at(report, { outlet: 'Courier', published: '2026-10-04' }),
      at(report, { outlet: 'Ledger', published: '2026-10-05' }),
      'Courier',
    ],
    ['nobody, where they are no copies', at(report), at(another), ''],
  ])('names %s', (_, page, source, name) => expect(copyOf(page, source)).toBe(name))
})
