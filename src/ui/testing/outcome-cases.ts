import type { DiffRun } from '../../core/trace/match/match'
import {
  type CheckedCase,
  inventComparison,
  inventFound,
  inventHead,
  inventNext,
  inventPassage,
  inventThere,
  inventUnreadable,
} from './invented-checks'

const same = (text: string): DiffRun => ({ kind: 'same', there: text, here: text, meaning: null })

const engineer = { name: 'Pavo Lindqvist-Adeyemi', role: 'engineer' }
const minister = { name: 'Ruta Senneville', role: 'minister for public works' }
const letters = {
  href: 'https://harbourpost.test/2026/10/04/warning-letters',
  anchor: 'told the Harbour Post',
  relation: 'name',
} as const

/** One case of every outcome, as they stand in the design. */
export const OUTCOME_CASES: readonly CheckedCase[] = [
  {
    name: 'verbatim',
    block:
      '“We told them in writing, twice, that the hinges would not survive a second winter,” Pavo Lindqvist-Adeyemi, engineer, told the Harbour Post.',
    spec: {
      content: ['We told them in writing, twice, that the hinges would not survive a second winter,'],
      cue: 'told',
      speaker: engineer,
      via: [{ name: 'Harbour Post', mention: 'the Harbour Post' }],
      sources: [
        letters,
        { href: 'https://documents.harbourpost.test/2024/LA-0417.pdf?download=1', anchor: 'in writing' },
      ],
    },
    checks: [inventFound()],
  },
  {
    name: 'edited',
    block:
      'In a statement, the ministry said it “acted […] within the hour once [the inspectors’ photographs] arrived”, and not later.',
    spec: {
      form: 'mixed',
      content: ['it “acted […] within the hour once [the inspectors’ photographs] arrived”'],
      cue: 'said',
      speaker: { name: 'the ministry', kind: 'organization' },
      via: [{ name: 'statement', mention: 'a statement', kind: 'statement' }],
      sources: [{ href: 'https://publicworks.test/statements/2026-0913', anchor: 'a statement', relation: 'name' }],
    },
    checks: [
      inventFound({
        verdict: 'edited',
        source: inventHead({ url: 'https://publicworks.test/statements/2026-0913', outlet: 'Public Works' }),
        diff: [
          same('acted'),
          {
            kind: 'marked',
            there: ', as it has on every previous occasion when defects were brought to its attention,',
            here: ' […]',
            meaning: null,
          },
          same(' within the hour once '),
          { kind: 'marked', there: 'they', here: '[the inspectors’ photographs]', meaning: null },
          same(' arrived'),
        ],
        passage: inventPassage(
          'The ministry notes the report of the Water Board. |It [[acted]], as it has on every previous occasion when defects were brought to its attention, [[within the hour once]] they [[arrived]]|. Further questions may be put in writing.',
          { paragraph: 2, href: 'https://publicworks.test/statements/2026-0913#:~:text=acted' },
        ),
        comparison: inventComparison({
          speaker: { relation: 'agrees', here: 'the ministry', there: 'Ministry of Public Works' },
        }),
        next: inventNext('', { statement: null, origin: 'statement' }),
      }),
    ],
    trace: { end: 'origin' },
  },
  {
    name: 'reworded',
    block:
      '“I have seen a report that told us the gates would fail within the year,” Ruta Senneville told Lindal Radio.',
    spec: {
      content: ['I have seen a report that told us the gates would fail within the year,'],
      cue: 'told',
      speaker: { name: minister.name },
      via: [{ name: 'Lindal Radio', mention: 'Lindal Radio', kind: 'broadcast' }],
      sources: [
        { href: 'https://lindal-radio.test/morning/2026-10-05', anchor: 'told Lindal Radio', relation: 'name' },
      ],
    },
    checks: [
      inventFound({
        verdict: 'reworded',
        source: inventHead({
          url: 'https://lindal-radio.test/morning/2026-10-05',
          outlet: 'Lindal Radio',
          published: '2026-10-05',
        }),
        diff: [
          same('I have '),
          { kind: 'changed', there: 'not ', here: '', meaning: 'negation' },
          same('seen '),
          { kind: 'changed', there: 'any', here: 'a', meaning: null },
          same(' report that told us the gates would fail within the year'),
        ],
        passage: inventPassage(
          'SENNEVILLE: |[[I have not seen any report that told us the gates would fail within the year]]|. If there is one I should like to read it.',
          { paragraph: 14, href: 'https://lindal-radio.test/morning/2026-10-05#:~:text=I%20have%20not' },
        ),
        comparison: inventComparison({
          speaker: { relation: 'agrees', here: minister.name, there: minister.name },
          date: { here: '2026-10-06', there: '2026-10-05', days: 1, isOld: false },
        }),
        next: inventNext('', { statement: null, origin: 'transcript' }),
      }),
    ],
  },
  {
    name: 'a number and a name',
    block: '“Fourteen of the hinges that Korda Works set show cracks,” the Water Board found in its report.',
    spec: {
      content: ['Fourteen of the hinges that Korda Works set show cracks,'],
      cue: 'found',
      speaker: { name: 'the Water Board', kind: 'organization' },
      sources: [{ href: 'https://waterboard.test/reports/7', anchor: 'its report', relation: 'name' }],
    },
    checks: [
      inventFound({
        verdict: 'reworded',
        source: inventHead({ url: 'https://waterboard.test/reports/7', outlet: '', published: '', title: 'Report 7' }),
        diff: [
          { kind: 'changed', there: 'Four', here: 'Fourteen', meaning: 'number' },
          same(' of the hinges that '),
          { kind: 'changed', there: 'Kordal', here: 'Korda', meaning: 'name' },
          same(' Works set show cracks'),
        ],
        passage: inventPassage('[[Four of the hinges that Kordal Works set show cracks]]'),
        comparison: inventComparison({
          speaker: { relation: 'not-named', here: 'the Water Board', there: '' },
          date: { here: '2026-10-06', there: '', days: null, isOld: false },
        }),
        next: inventNext('', { statement: null, origin: 'unlinked' }),
      }),
    ],
  },
  {
    name: 'partial',
    block:
      'Surges “above three metres have become twice as frequent since the barrier opened”, Noor Castellane found in a study.',
    spec: {
      form: 'mixed',
      content: ['Surges “above three metres have become twice as frequent since the barrier opened”'],
      cue: 'found',
      speaker: { name: 'Noor Castellane' },
      sources: [{ href: 'https://coastal-review.test/41-203.pdf', anchor: 'a study', relation: 'name' }],
    },
    checks: [
      inventFound({
        verdict: 'partial',
        source: inventHead({
          url: 'https://coastal-review.test/41-203.pdf',
          kind: 'pdf',
          pages: 31,
          outlet: '',
          title: 'Surges in the observed record',
          published: '2026-06-01',
        }),
        parts: [
          { text: 'above three metres have become twice as frequent', stands: true },
          { text: 'since the barrier opened', stands: false },
        ],
        passage: inventPassage(
          'In the observed record, |surges [[above three metres have become twice as frequent]]| in the winter half-year (1991–2020 against 1961–1990).',
          { paragraph: null, page: 6, href: 'https://coastal-review.test/41-203.pdf#page=6' },
        ),
        comparison: inventComparison({
          speaker: { relation: 'agrees', here: 'Noor Castellane', there: 'N. Castellane' },
          date: { here: '2026-10-06', there: '2026-06-01', days: 127, isOld: false },
        }),
        next: inventNext('', { statement: null, origin: 'document' }),
      }),
    ],
    trace: { end: 'origin' },
  },
  {
    name: 'spliced',
    block: '“We told them in writing, twice … replies are not customary,” the Harbour Post quotes them.',
    spec: {
      content: ['We told them in writing, twice … replies are not customary,'],
      cue: 'quotes',
      speaker: { name: 'Harbour Post', kind: 'outlet' },
      sources: [letters],
    },
    checks: [
      inventFound({
        verdict: 'edited',
        diff: [
          same('We told them in writing, twice'),
          { kind: 'marked', there: '', here: ' … ', meaning: null },
          same('replies are not customary'),
        ],
        splice: [
          inventPassage('“|[[We told them in writing, twice]]|,” Lindqvist-Adeyemi said.', {
            paragraph: 9,
            speaker: 'Pavo Lindqvist-Adeyemi',
          }),
          inventPassage('“|[[Replies are not customary]]|,” the ministry’s spokeswoman said.', {
            paragraph: 17,
            speaker: 'a spokeswoman',
          }),
        ],
        comparison: inventComparison({
          speaker: { relation: 'unknown', here: '', there: 'Pavo Lindqvist-Adeyemi' },
        }),
      }),
    ],
  },
  {
    name: 'not there',
    block: '“Pages do not leave a bound register by themselves,” the auditor said in finding 2026/114.',
    spec: {
      content: ['Pages do not leave a bound register by themselves,'],
      cue: 'said',
      speaker: { name: 'the auditor' },
      sources: [
        { href: 'https://records.northmark.test/findings/2026-114', anchor: 'finding 2026/114', relation: 'name' },
        { href: 'https://records.northmark.test/annex-b.pdf', anchor: 'said', relation: 'cue' },
      ],
    },
    checks: [
      {
        outcome: 'notFound',
        source: inventHead({
          url: 'https://records.northmark.test/findings/2026-114',
          outlet: 'Northmark Records',
          title: 'Finding 2026/114',
          modified: '2026-10-02',
        }),
      },
    ],
    trace: { end: 'dead-end' },
  },
  {
    name: 'not in the part read',
    block: '“We will price the winter in,” the insurer said.',
    spec: {
      content: ['We will price the winter in,'],
      cue: 'said',
      speaker: { name: 'the insurer', kind: 'organization' },
      sources: [{ href: 'https://meridian-ledger.test/politics/three-plans', anchor: 'said', relation: 'cue' }],
    },
    checks: [
      {
        outcome: 'notFound',
        source: inventHead({
          url: 'https://meridian-ledger.test/politics/three-plans',
          outlet: 'Meridian Ledger',
          title: 'Three plans for the gates',
          words: 212,
          cutOff: 'subscription',
        }),
      },
    ],
    trace: { end: 'dead-end' },
  },
  {
    name: 'ambiguous',
    block: '“Both letters were initialled,” according to the Harbour Post.',
    spec: {
      content: ['Both letters were initialled,'],
      cue: 'according to',
      speaker: { name: 'Harbour Post', kind: 'outlet' },
      sources: [letters],
    },
    checks: [
      {
        outcome: 'ambiguous',
        source: inventHead(),
        places: [
          inventPassage('[[Both letters were initialled]] by the deputy minister, one of the two people said.', {
            paragraph: 4,
            speaker: 'two people familiar with the exchange',
          }),
          inventPassage('[[Both letters were initialled]] on receipt, according to the register.', {
            paragraph: 11,
            speaker: 'mail register',
          }),
          inventPassage('“[[Both letters were initialled]]. That is what initials are for,” Ekwall said.', {
            paragraph: 18,
            speaker: 'Tomas Ekwall',
          }),
        ],
      },
    ],
  },
  {
    name: 'related',
    block: 'Ruta Senneville said that officials had drawn up plans for closing the gates in winter.',
    spec: {
      form: 'indirect',
      content: ['officials had drawn up plans for closing the gates in winter'],
      cue: 'said that',
      speaker: { name: minister.name },
      sources: [{ href: 'https://meridian-ledger.test/politics/plans', anchor: 'said', relation: 'cue' }],
    },
    checks: [
      {
        outcome: 'related',
        source: inventHead({
          url: 'https://meridian-ledger.test/politics/plans',
          outlet: 'Meridian Ledger',
          from: 'structured-data',
        }),
        passages: [
          inventPassage(
            'Officials at the ministry [[have drawn up three plans]] for [[the gates]], two of them for [[winter]].',
            {
              paragraph: 1,
            },
          ),
          inventPassage('A plan to [[close the gates]] until March is the cheapest, the officials write.', {
            paragraph: 6,
            speaker: 'officials',
          }),
        ],
        comparison: inventComparison({
          speaker: { relation: 'agrees', here: minister.name, there: minister.name },
        }),
        next: inventNext(),
      },
    ],
  },
  {
    name: 'other language',
    block: '“We have deep water at 6 piers, and 140 cranes,” the port of Olmsk said.',
    spec: {
      content: ['We have deep water at 6 piers, and 140 cranes,'],
      cue: 'said',
      speaker: { name: 'the port of Olmsk', kind: 'organization' },
      sources: [{ href: 'https://vecherny-olmsk.test/news/4711', anchor: 'said', relation: 'cue' }],
    },
    checks: [
      {
        outcome: 'otherLanguage',
        source: inventHead({
          url: 'https://vecherny-olmsk.test/news/4711',
          outlet: 'Вечерний Ольмск',
          title: 'Порт готов',
          language: 'ru',
        }),
        language: 'en',
        facts: [
          { kind: 'name', text: 'Olmsk', stands: true },
          { kind: 'number', text: '6', stands: true },
          { kind: 'number', text: '140', stands: false },
        ],
        passage: inventPassage(
          '«|[[У нас глубокая вода у 6 причалов, и у нас есть краны]]|», — сказал начальник порта Ольмска.',
          {
            paragraph: 3,
          },
        ),
        translation: 'У нас глубокая вода у 6 причалов и 140 кранов',
        next: inventNext('', { statement: null, origin: 'unlinked' }),
      },
    ],
  },
  {
    name: 'subscription',
    block: 'Caspian Mutual said it was “reviewing its exposure”.',
    spec: {
      form: 'mixed',
      content: ['it was “reviewing its exposure”'],
      cue: 'said',
      speaker: { name: 'Caspian Mutual', kind: 'organization' },
      sources: [{ href: 'https://caspian-mutual.test/filings/2026-q3', anchor: 'said', relation: 'cue' }],
    },
    checks: [inventUnreadable('subscription', { host: 'caspian-mutual.test', status: 402 })],
    trace: { end: 'dead-end' },
  },
  {
    name: 'no access',
    block: '“Nobody asked the divers,” Ida Sorrel told the Meridian Ledger.',
    spec: {
      content: ['Nobody asked the divers,'],
      cue: 'told',
      speaker: { name: 'Ida Sorrel' },
      sources: [{ href: 'https://meridian-ledger.test/divers', anchor: 'told the Meridian Ledger', relation: 'name' }],
    },
    checks: [inventUnreadable('permission', { host: 'meridian-ledger.test' })],
    trace: { end: 'dead-end' },
  },
  {
    name: 'checking',
    block: '“The second letter was shorter,” Pavo Lindqvist-Adeyemi said of the scans.',
    spec: {
      content: ['The second letter was shorter,'],
      cue: 'said',
      speaker: { name: engineer.name },
      sources: [{ href: 'https://documents.harbourpost.test/letter-2.pdf', anchor: 'the scans', relation: 'sentence' }],
    },
    checks: [null],
    trace: { goal: 'check', end: null },
    hop: { step: { step: 'reading', bytes: 2_400_000, page: 12, pages: 31 } },
  },
  {
    name: 'traced to the origin',
    block:
      '“We do not have a replacement programme, and I will not pretend that we do,” Ruta Senneville told the Harbour Post.',
    spec: {
      content: ['We do not have a replacement programme, and I will not pretend that we do,'],
      cue: 'told',
      speaker: { name: minister.name },
      via: [{ name: 'Harbour Post', mention: 'the Harbour Post' }],
      sources: [{ href: 'https://harbourpost.test/news/ekwall-no-programme', anchor: 'told', relation: 'cue' }],
    },
    checks: [
      inventFound({
        source: inventHead({ url: 'https://harbourpost.test/news/ekwall-no-programme' }),
        passage: inventPassage(
          '“|[[We do not have a replacement programme, and I will not pretend that we do]]|,” the deputy minister told parliament in 2021.',
        ),
        comparison: inventComparison({
          speaker: { relation: 'differs', here: minister.name, there: 'Tomas Ekwall' },
        }),
        next: {
          statement: inventThere('https://meridian-ledger.test/archive/2021/committee-hinges', {
            speaker: { name: 'Tomas Ekwall', role: 'deputy minister in 2021' },
          }),
          origin: null,
        },
      }),
      inventFound({
        source: inventHead({
          url: 'https://meridian-ledger.test/archive/2021/committee-hinges',
          outlet: 'Meridian Ledger',
          published: '2021-03-04',
        }),
        passage: inventPassage(
          '“|[[We do not have a replacement programme,]]” said Tomas Ekwall, the deputy minister, “[[and I will not pretend that we do.]]|”',
        ),
        comparison: inventComparison({
          speaker: { relation: 'agrees', here: 'Tomas Ekwall', there: 'Tomas Ekwall' },
          date: { here: '2026-10-04', there: '2021-03-04', days: 2040, isOld: true },
        }),
        next: {
          statement: inventThere('https://parliament.northmark.test/committees/public-works/2021-03-03', {
            speaker: { name: 'Tomas Ekwall', role: 'deputy minister in 2021' },
          }),
          origin: null,
        },
      }),
      inventFound({
        source: inventHead({
          url: 'https://parliament.northmark.test/committees/public-works/2021-03-03',
          outlet: 'Parliament of Northmark',
          title: 'Public Works Committee, transcript of 3 March 2021',
          published: '2021-03-03',
        }),
        passage: inventPassage(
          'Mr Ekwall (Deputy Minister): I will be plain with the committee. |[[We do not have a replacement programme, and I will not pretend that we do.]]| What we have is paint.',
          { paragraph: 17 },
        ),
        comparison: inventComparison({
          speaker: { relation: 'agrees', here: 'Tomas Ekwall', there: 'Tomas Ekwall' },
          date: { here: '2021-03-04', there: '2021-03-03', days: 1, isOld: false },
        }),
        next: {
          statement: inventThere(null, {
            speaker: { name: 'Tomas Ekwall', role: 'deputy minister in 2021' },
          }),
          origin: 'transcript',
        },
      }),
    ],
    trace: { end: 'origin' },
  },
  {
    name: 'tracing on',
    block: '“Eels do not read timetables,” Dario Venn said on Plaza.',
    spec: {
      content: ['Eels do not read timetables,'],
      cue: 'said',
      speaker: { name: 'Dario Venn' },
      sources: [{ href: 'https://driftline.test/stories/eels', anchor: 'said', relation: 'cue' }],
    },
    checks: [
      inventFound({
        source: inventHead({ url: 'https://driftline.test/stories/eels', outlet: 'Driftline' }),
        passage: inventPassage('“|[[Eels do not read timetables]]|,” Venn wrote.'),
        comparison: inventComparison({
          speaker: { relation: 'agrees', here: 'Dario Venn', there: 'Dario Venn' },
        }),
        next: {
          statement: inventThere('https://plaza.test/@dariovenn/114602', { speaker: { name: 'Dario Venn' } }),
          origin: null,
        },
      }),
      null,
    ],
    trace: { goal: 'origin', end: null },
    hop: { step: { step: 'loading', bytes: 310_000 } },
  },
  {
    name: 'a circle',
    block: '“Nobody wanted to be the one to close the estuary,” a ministry official said to the Roundup.',
    spec: {
      content: ['Nobody wanted to be the one to close the estuary,'],
      cue: 'said',
      speaker: { name: 'a ministry official' },
      sources: [{ href: 'https://harbourpost.test/news/closing-the-lane', anchor: 'said', relation: 'cue' }],
    },
    checks: [
      inventFound({
        source: inventHead({ url: 'https://harbourpost.test/news/closing-the-lane' }),
        passage: inventPassage('“|[[Nobody wanted to be the one to close the estuary]]|,” the official said.'),
        comparison: inventComparison({
          speaker: { relation: 'agrees', here: 'a ministry official', there: 'a ministry official' },
          copyOf: 'Northwire',
        }),
        next: inventNext('https://the-roundup.test/2026/10/who-closed-the-lane'),
      }),
    ],
    trace: { end: 'cycle' },
  },
  {
    name: 'not checked',
    block: '“We wait for the ice,” Ida Sorrel told Driftline on Sunday.',
    spec: {
      content: ['We wait for the ice,'],
      cue: 'told',
      speaker: { name: 'Ida Sorrel' },
      sources: [{ href: 'https://driftline.test/stories/ice', anchor: 'told Driftline', relation: 'name' }],
    },
    checks: [],
  },
  {
    name: 'waiting for the reader',
    block: '“The insurer knew of the hinges in May,” Dario Venn told Caspian Mutual’s members.',
    spec: {
      content: ['The insurer knew of the hinges in May,'],
      cue: 'told',
      speaker: { name: 'Dario Venn' },
      sources: [{ href: 'https://caspian-mutual.test/members/minutes', anchor: 'told', relation: 'cue' }],
    },
    checks: [null],
    trace: { goal: 'check', end: null },
    hop: { way: 'tab', tab: 12, step: { step: 'open' }, refused: 402 },
  },
]
