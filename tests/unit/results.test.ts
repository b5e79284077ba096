/** @module-tag sweep */

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { outcomesOf } from '../../src/background/outcomes'
import {
  bareClaim,
  CAVEATS,
  type Claim,
  claimOf,
  claimOfCheck,
  mostTelling,
  type Outcome,
  outcomeGroupOf,
} from '../../src/core/claims/claim-of'
import { claimsOf } from '../../src/core/claims/claims-of-traces'
import { JUDGED, type Parts, partsOf, READ, WHEN, WHO, WORDS } from '../../src/core/claims/parts-of'
import type { Statement } from '../../src/core/model'
import type { Check, Comparison } from '../../src/core/trace/model'
import type { CutOff, SourceHead } from '../../src/core/trace/source/source-text'
import { announceTrace } from '../../src/panel/checking/announce-trace'
import { copyResult } from '../../src/panel/checking/copy-result'
import { traceChain } from '../../src/panel/checking/trace-chain'
import { citeStatement } from '../../src/panel/cite-statement'
import { entriesOf, withClaims } from '../../src/panel/entries'
import { countFindings, findingOf } from '../../src/panel/filter-entries'
import { claimTitle, claimWords, outcomeTitles, outcomeWords } from '../../src/ui/check-words'
import { formatDay } from '../../src/ui/format-day'
import { cutOffWords, remarkWords } from '../../src/ui/remark-words'
import {
  inventComparison,
  inventFound,
  inventHead,
  inventHop,
  inventNext,
  inventPassage,
  inventTrace,
  inventUnreadable,
} from '../../src/ui/testing/invented-checks'
import { inventArticle, inventStatement } from '../../src/ui/testing/invented-reading'

/** The rows of a table in `docs/results.md`, by the head of its first column. */
function tableOf(head: string): string[][] {
  const lines = readFileSync('docs/results.md', 'utf8').split('\n')
  const from = lines.findIndex((line) => line.startsWith(`| ${head} |`))
  const rows = lines.slice(from + 2)
  const end = rows.findIndex((line) => !line.startsWith('|'))
  return rows.slice(0, end).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
}

const SAYS = tableOf('words')
/** What is said with an outcome, in the order of the table, which is that of the caveats. */
const SAID_WITH = Object.fromEntries(
  tableOf('where').map(([, words = ''], at) => [CAVEATS[at] ?? '', words]),
) as Record<(typeof CAVEATS)[number], string>

/** What the table has said of a result, and its line on the page. */
function wanted({ words, judged, isShort, who, read }: Parts): [outcome: string, line: string] {
  const parts = [words, judged, isShort ? 'few' : 'many', who, read]
  const row = SAYS.find((cells) => parts.every((part, at) => cells[at] === 'any' || cells[at] === part))
  return [row?.[5] ?? '', row?.[6] ?? '']
}

const DAYS: Record<Parts['when'], Partial<Comparison['date']>> = {
  fits: { days: 2 },
  older: { days: 800, isOld: true },
  newer: { days: -4 },
  changed: { days: 2, changed: true },
  unknown: { days: null },
}

function checkOf({ words, who, isReadAloud, when, read, isCopy }: Parts): Check {
  const cutOff: SourceHead['cutOff'] = read === 'whole' ? null : read === 'part' ? 'length' : 'subscription'
  const source = inventHead({ cutOff, archived: isCopy ? '2026-10-05T00:00:00Z' : null, modified: '2026-10-09' })
  const date = { here: '2026-10-06', there: '2026-10-04', days: 2, isOld: false, ...DAYS[when] }
  const comparison = inventComparison({
    date,
    speaker: { relation: who, here: 'Ruta Senneville', there: 'Tomas Ekwall', ...mannerOf(who, isReadAloud) },
  })
  const passage = inventPassage('[[the gates will not last]]')
  const splice = words === 'spliced' ? [passage, passage] : null
  switch (words) {
    case 'ambiguous':
      return { outcome: 'ambiguous', source, places: [passage, passage] }
    case 'related':
      return { outcome: 'related', source, passages: [passage], comparison, next: inventNext() }
    case 'other-language':
      return {
        outcome: 'otherLanguage',
        source,
        language: 'de',
        facts: [],
        passage,
        translation: null,
        next: inventNext(),
      }
    case 'not-there':
      return { outcome: 'notFound', source, date }
    case 'not-read':
      return inventUnreadable('refused')
    default:
      return inventFound({ verdict: words === 'spliced' ? 'edited' : words, source, comparison, splice, passage })
  }
}

const mannerOf = (who: Parts['who'], isReadAloud: boolean) =>
  who === 'nobody' ? { manner: 'supposed' as const } : isReadAloud ? { manner: 'read-aloud' as const } : {}

const article = inventArticle(['She said that the gates “will not last a second winter” and was “right” there.'])
const CONTENT: Record<Parts['judged'], [few: string, many: string]> = {
  all: ['right', 'will not last a second winter'],
  quoted: ['was “right” there', 'the gates “will not last a second winter” and'],
  none: ['right', 'will not last a second winter'],
}
const FORMS = { all: 'direct', quoted: 'mixed', none: 'indirect' } as const

function statementOf({ judged, isShort }: Parts): Statement {
  const content = CONTENT[judged][isShort ? 0 : 1]
  return inventStatement(
    article,
    { form: FORMS[judged], content: [content], sources: [{ href: 'https://a.test/' }] },
    's',
  )
}

const VARIANTS = [false, true].flatMap((isCopy) => [false, true].map((isReadAloud) => ({ isCopy, isReadAloud })))

/** Every result that a check can have, with the check. */
const results = WORDS.flatMap((words) =>
  JUDGED.flatMap((judged) =>
    WHO.flatMap((who) =>
      WHEN.flatMap((when) =>
        READ.flatMap((read) =>
          [false, true].flatMap((isShort) =>
            VARIANTS.flatMap(({ isCopy, isReadAloud }) => {
              const parts: Parts = { words, judged, who, isReadAloud, when, read, isShort, isCopy }
              const [check, statement] = [checkOf(parts), statementOf(parts)]
              const isSuch = JSON.stringify(partsOf(check, statement)) === JSON.stringify(partsInOrder(parts))
              return isSuch ? [{ parts, check, statement }] : []
            }),
          ),
        ),
      ),
    ),
  ),
)

function partsInOrder({ words, judged, isShort, who, isReadAloud, when, read, isCopy }: Parts): Parts {
  return { words, judged, isShort, who, isReadAloud, when, read, isCopy }
}

/** Of each result where a place says otherwise than the table: what it says. */
function otherwise(says: (result: (typeof results)[number]) => [said: unknown, wanted: unknown]): unknown[] {
  return results.flatMap((result) => {
    const [said, should] = says(result)
    return JSON.stringify(said) === JSON.stringify(should) ? [] : [{ ...result.parts, said, should }]
  })
}

const traceOf = ({ check, statement }: { check: Check; statement: Statement }) => inventTrace(statement, [check])
const claim = ({ parts }: { parts: Parts }) => claimOf(parts)

it('every combination is walked that a check can have', () => {
  expect(results.length).toBeGreaterThan(2000)
  expect(new Set(results.map(({ parts }) => parts.words))).toEqual(new Set(WORDS))
  expect(new Set(results.map(({ parts }) => wanted(parts)[0]))).toEqual(new Set(SAYS.map(([, , , , , says]) => says)))
})

it('the row says what the table says', () => {
  const row = (result: (typeof results)[number]) => {
    const { statement } = result
    const entries = withClaims(entriesOf({ article, statements: [statement] }), claimsOf([traceOf(result)]))
    return entries[0]?.claim ?? null
  }
  expect(otherwise((result) => [row(result)?.outcome, wanted(result.parts)[0]])).toEqual([])
  expect(
    otherwise((result) => {
      const words = row(result) ? claimWords(row(result) ?? claim(result)) : ''
      const ofQuoted = words.startsWith('quoted words: ')
      const isJudged = !['unreadable', 'other-language'].includes(wanted(result.parts)[0])
      return [ofQuoted, result.parts.judged === 'quoted' && isJudged]
    }),
  ).toEqual([])
})

it('the line on the page, and that of the chain, are those of the table', () => {
  const onPage = (result: (typeof results)[number]) => {
    const { stands, another, differs } = outcomesOf([traceOf(result)])
    return stands.length > 0 ? 'double' : another.length > 0 ? 'broken' : differs.length > 0 ? 'wave' : 'none'
  }
  expect(otherwise((result) => [onPage(result), wanted(result.parts)[1]])).toEqual([])
  const inChain = (result: (typeof results)[number]) =>
    traceChain(traceOf(result), article).find(({ hop }) => hop === 0)
  expect(otherwise((result) => [inChain(result)?.claim, claim(result)])).toEqual([])
})

it('the filter and its counter count it under its finding alone', () => {
  const counted = (result: (typeof results)[number]) => {
    const rows = withClaims(entriesOf({ article, statements: [result.statement] }), claimsOf([traceOf(result)]))
    return countFindings(rows, 'all').map(({ finding }) => finding)
  }
  expect(otherwise((result) => [counted(result), [findingOf(wanted(result.parts)[0] as Outcome)]])).toEqual([])
})

describe('what is copied and what a screen reader is told say the same, with the same caveats', () => {
  type Result = (typeof results)[number]
  type Words = Record<(typeof CAVEATS)[number], string>

  const sentences: Words = {
    another: remarkWords.speakers,
    nobody: remarkWords.nobody,
    'read-aloud': remarkWords.readAloud,
    copy: remarkWords.archived({ day: formatDay('2026-10-05') }),
    // Of one check alone they are never said.
    'copy-differs': 'otherwise',
    'copy-lacks': 'not in an older copy',
    'in-part': 'in part',
    older: 'older',
    newer: 'newer',
    changed: remarkWords.changed,
  }
  const wordOf = ({ parts }: Result) => outcomeWords[wanted(parts)[0] as Outcome]
  const titleOf = (result: Result) => claimTitle(claim(result))

  it.each<[string, (result: Result) => string, (result: Result) => string, Words]>([
    ['a citation', (result) => citeStatement(result.statement, article, [traceOf(result)]), wordOf, SAID_WITH],
    ['a result', (result) => copyResult(traceOf(result), result.statement, article), titleOf, sentences],
    ['an announcement', (result) => announceTrace(traceOf(result)), titleOf, sentences],
    ['a row', (result) => claimWords(claim(result)), () => '', SAID_WITH],
  ])('%s', (_, say, outcomeOf, words) => {
    expect(
      otherwise((result) => {
        const said = say(result)
        const saysOutcome = said.toLowerCase().includes(outcomeOf(result).toLowerCase())
        return [
          [saysOutcome, claim(result).caveats.filter((caveat) => !said.includes(words[caveat]))],
          [true, []],
        ]
      }),
    ).toEqual([])
  })
})

/** One result of each outcome that a whole check can have, of words that are all judged, and of the page's own words. */
const kinds = [
  ...new Map(
    results
      .filter(({ parts }) => !parts.isCopy && (parts.when === 'fits' || parts.when === 'unknown'))
      .map((result) => [`${result.parts.judged} ${result.parts.isShort} ${claim(result).outcome}`, result]),
  ).values(),
]

const READ_AT = Date.UTC(2026, 9, 12, 12)
const MADE = '2026-10-05T00:00:00Z'

/** Pairs of results of the same statement: the page's, and that of an older copy. */
const pairs = kinds.flatMap((page) =>
  kinds
    .filter(({ parts }) => parts.judged === page.parts.judged && parts.isShort === page.parts.isShort)
    .map((copy) => {
      const { statement } = page
      const ofCopy = checkOf({ ...copy.parts, isCopy: true })
      const hop = inventHop(statement, 'https://a.test/', ofCopy, { way: 'archive' })
      const trace = inventTrace(statement, [page.check], {}, { at: READ_AT, copy: hop })
      return { page: claim(page), copy: claimOfCheck(ofCopy, statement), statement, trace }
    }),
)

/** What the table says of a page and its older copy, what is said with it, and of which it is told. */
function wantedOfBoth({ page, copy }: (typeof pairs)[number]): [outcome: string, saidWith: string] {
  const is = (cell: string | undefined, of: Claim) =>
    cell === 'any' || cell === of.outcome || cell === outcomeGroupOf(of.outcome)
  const row = tableOf('the page').find(
    ([here, there]) =>
      is(here, page) && (is(there, copy) || (there === 'the same outcome' && page.outcome === copy.outcome)),
  )
  const [, , says = '', saidWith = ''] = row ?? []
  const outcomes: Record<string, string | undefined> = {
    'of the page': page.outcome,
    'of the copy': copy.outcome,
    'what tells most': mostTelling([page, copy])?.outcome,
  }
  return [outcomes[says] ?? says, saidWith]
}

describe('an older copy beside the page', () => {
  const otherwise = (says: (pair: (typeof pairs)[number]) => [said: unknown, wanted: unknown]) =>
    pairs.flatMap((pair) => {
      const [said, should] = says(pair)
      const { page, copy } = pair
      return JSON.stringify(said) === JSON.stringify(should) ? [] : [[page.outcome, copy.outcome, said, should]]
    })
  const row = ({ statement, trace }: (typeof pairs)[number]) =>
    withClaims(entriesOf({ article, statements: [statement] }), claimsOf([trace]))[0]?.claim ?? bareClaim('stopped')

  it('is walked with every outcome that both may have', () => {
    expect(pairs.length).toBeGreaterThan(150)
    const outcomes = (of: 'page' | 'copy') => new Set(pairs.map((pair) => pair[of].outcome))
    expect(outcomes('page')).toEqual(new Set(SAYS.map(([, , , , , says]) => says)))
    expect(outcomes('copy')).toEqual(outcomes('page'))
  })

  it('is told in the row as the table has it, with what must be said', () => {
    expect(otherwise((pair) => [row(pair).outcome, wantedOfBoth(pair)[0]])).toEqual([])
    expect(
      otherwise((pair) => {
        const [, saidWith] = wantedOfBoth(pair)
        const words = claimWords(row(pair))
        const isOfCopy = row(pair).outcome !== pair.page.outcome && row(pair).outcome !== 'only-in-copy'
        const should = saidWith !== '' ? saidWith : isOfCopy && pair.copy.caveats.includes('copy') ? SAID_WITH.copy : ''
        return [should === '' || words.includes(should), true]
      }),
    ).toEqual([])
  })

  it('is no finding that neither of both is', () => {
    expect(
      otherwise((pair) => {
        const finding = outcomeGroupOf(row(pair).outcome)
        const both = [outcomeGroupOf(pair.page.outcome), outcomeGroupOf(pair.copy.outcome)]
        return [finding === 'open' || both.includes(finding), true]
      }),
    ).toEqual([])
  })

  it('shows on the page and in the filter as in the row', () => {
    const counted = ({ statement, trace }: (typeof pairs)[number]) => {
      const rows = withClaims(entriesOf({ article, statements: [statement] }), claimsOf([trace]))
      return countFindings(rows, 'all').map(({ finding }) => finding)
    }
    expect(otherwise((pair) => [counted(pair), [findingOf(row(pair).outcome)]])).toEqual([])
    const onPage = ({ trace }: (typeof pairs)[number]) => {
      const { stands, another, differs } = outcomesOf([trace])
      return stands.length > 0 ? 'stands' : another.length > 0 ? 'another' : differs.length > 0 ? 'differs' : 'open'
    }
    const shown = (pair: (typeof pairs)[number]) => outcomeGroupOf(row(pair).outcome).replace('absent', 'differs')
    expect(otherwise((pair) => [onPage(pair), shown(pair)])).toEqual([])
  })

  it('is copied and announced with both days and both outcomes', () => {
    const copied = (pair: (typeof pairs)[number]) => copyResult(pair.trace, pair.statement, article)
    expect(otherwise((pair) => [copied(pair).includes('The source on 12 October 2026'), true])).toEqual([])
    const titles = ({ page, copy }: (typeof pairs)[number]) => [claimTitle(page), claimTitle(copy)]
    expect(otherwise((pair) => [titles(pair).filter((title) => !copied(pair).includes(title)), []])).toEqual([])
    const isRead = ({ copy }: (typeof pairs)[number]) => copy.outcome !== 'unreadable'
    expect(otherwise((pair) => [isRead(pair) && !copied(pair).includes(`copy of ${formatDay(MADE)}`), false])).toEqual(
      [],
    )

    const word = (pair: (typeof pairs)[number]) => claimWords({ ...row(pair), ofQuoted: false, caveats: [] })
    const told = (pair: (typeof pairs)[number]) =>
      `${copied(pair)} ${announceTrace(pair.trace)} ${citeStatement(pair.statement, article, [pair.trace])}`.toLowerCase()
    expect(otherwise((pair) => [told(pair).includes(word(pair)), true])).toEqual([])
    const silent = (pair: (typeof pairs)[number]) =>
      [SAID_WITH['copy-differs'], SAID_WITH['copy-lacks']].filter(
        (words) => claimWords(row(pair)).includes(words) && !announceTrace(pair.trace).includes(words),
      )
    expect(otherwise((pair) => [silent(pair), []])).toEqual([])
    const isSilent = (pair: (typeof pairs)[number]) =>
      claimWords(row(pair)).includes('said by another') && !/credits \S+.* credits /.test(announceTrace(pair.trace))
    expect(otherwise((pair) => [isSilent(pair), false])).toEqual([])
  })
})

const CUT_OFF: readonly CutOff[] = [
  'length',
  'excerpt',
  'subscription',
  'sign-in',
  'consent',
  'challenge',
  'scripts',
  'error',
]

it.each(CUT_OFF)(
  'nothing is found or missed for good where only a part was read, for whatever reason: %s',
  (cutOff) => {
    const source = inventHead({ cutOff })
    const passage = inventPassage('[[the gates will not last]]')
    const checks: Check[] = [
      { outcome: 'notFound', source },
      inventFound({ verdict: 'reworded', source }),
      inventFound({ verdict: 'partial', source }),
      { outcome: 'related', source, passages: [passage], comparison: inventComparison(), next: inventNext() },
    ]
    for (const judged of JUDGED) {
      const statement = statementOf({ judged, isShort: false } as Parts)
      for (const check of checks) {
        const trace = traceOf({ check, statement })
        const [told] = claimsOf([trace]).values()
        expect(told && outcomeGroupOf(told.outcome)).toBe('open')
        expect(['unrelated', 'not-there']).not.toContain(told?.outcome)
        for (const said of [copyResult(trace, statement, article), announceTrace(trace)])
          expect(said).toContain(cutOffWords[cutOff])
      }
    }
  },
)

it('has a title and a word for everything in the table', () => {
  const said = SAYS.map(([, , , , , says]) => says as Outcome)
  expect(said.filter((outcome) => !outcomeTitles[outcome] || !outcomeWords[outcome])).toEqual([])
})
