import { expect, test } from 'vitest'
import { readArguments } from './arguments'

test.each([
  [['read', 'a.html'], { command: 'read', files: ['a.html'], out: null, urls: null }],
  [
    ['read', '--out', 'o', '--urls', 'u.json', 'a.html', 'b.txt'],
    { command: 'read', files: ['a.html', 'b.txt'], out: 'o', urls: 'u.json' },
  ],
  [[], { command: 'help' }],
  [['--help'], { command: 'help' }],
  [['read'], { command: 'mistaken', reason: 'Say which file to read.' }],
  [
    ['read', 'a.html', 'b.html'],
    { command: 'mistaken', reason: 'Say with --out where to write: only one file alone can be printed.' },
  ],
  [['explain', 'Quill said no.'], { command: 'explain', input: 'Quill said no.', statement: null }],
  [['explain', 'a.html', '--statement', '2'], { command: 'explain', input: 'a.html', statement: 2 }],
  [['explain', ' '], { command: 'mistaken', reason: 'Say which text to explain.' }],
  [
    ['explain', 'Quill', 'said', 'no.'],
    { command: 'mistaken', reason: 'Put the text in quotation marks: it must be one argument.' },
  ],
  [['explain', 'a.html', '--statement', '0'], { command: 'mistaken', reason: 'Statements are counted from 1.' }],
  [['measure', 'a.html', 'b.txt'], { command: 'measure', files: ['a.html', 'b.txt'] }],
  [['verify', 'r.html'], { command: 'verify', report: 'r.html' }],
  [['verify'], { command: 'mistaken', reason: 'Say which one report to verify.' }],
  [['measure'], { command: 'mistaken', reason: 'Say which files to measure with.' }],
  [
    ['check-quotes', 'c.json', '--pages', 'p', '--out', 'r.json'],
    { command: 'check-quotes', cases: 'c.json', pages: 'p', out: 'r.json' },
  ],
  [
    ['check-quotes', '--pages', 'p', '--out', 'r.json'],
    { command: 'mistaken', reason: 'Say which one file has the quotations to check.' },
  ],
  [
    ['check-quotes', 'c.json', '--out', 'r.json'],
    { command: 'mistaken', reason: 'Say with --pages in which folder the pages are.' },
  ],
  [
    ['check-quotes', 'c.json', '--pages', 'p'],
    { command: 'mistaken', reason: 'Say with --out where to write the results.' },
  ],
  [['write', 'a.html'], { command: 'mistaken', reason: 'There is no command write.' }],
])('%j', (argv, expected) => {
  expect(readArguments(argv)).toEqual(expected)
})

test('an option that does not exist is a mistake', () => {
  expect(readArguments(['read', '--output', 'o', 'a.html']).command).toBe('mistaken')
})
