#!/usr/bin/env node
// Reads the measuring data with the command line and prints the scorers' figures.
// usage: npm run eval [-- gold | polnear | article …] [--misses] [--worst]
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const data = resolve(process.env.WHENCE_DATA ?? join(root, '../shared'))
const out = join(root, 'out/eval')

/** What can be measured: files to read, addresses, and the scorers with the truth they compare with. */
const PARTS = {
  gold: [
    goldSet('gold/dev', 'Statements on English pages'),
    goldSet('gold/multi', 'Statements on pages in other languages'),
  ],
  polnear: [
    {
      title: 'Attributions in plain text (PolNeAR)',
      out: 'polnear',
      files: () => filesIn('polnear/dev/text', '.txt'),
      scorers: [['polnear.mjs', 'polnear/dev']],
    },
  ],
  article: [
    {
      title: 'Article text and metadata of saved pages',
      out: 'corpus',
      files: () => filesIn('corpus/pages', '.html.gz'),
      urls: 'corpus/truth',
      scorers: [
        ['article.mjs', 'corpus/truth'],
        ['metadata.mjs', 'corpus/truth'],
      ],
    },
  ],
}

function goldSet(folder, title) {
  return {
    title,
    out: folder.replace('/', '-'),
    files: () => filesIn(folder, '.json').map((path) => pageOf(path)),
    urls: folder,
    scorers: [['pages.mjs', folder]],
  }
}

function filesIn(folder, ending) {
  const path = join(data, folder)
  if (!existsSync(path)) return []
  return readdirSync(path)
    .filter((name) => name.endsWith(ending))
    .map((name) => join(path, name))
}

/** The saved page of a gold annotation: in the corpus, or among the seeds. */
function pageOf(annotation) {
  const name = annotation.replace(/^.*\//, '').replace(/\.json$/, '')
  const inCorpus = join(data, 'corpus/pages', `${name}.html.gz`)
  return existsSync(inCorpus) ? inCorpus : join(data, 'seed', `${name}.html`)
}

function run(args, options) {
  return spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28, ...options })
}

const flags = process.argv.slice(2).filter((arg) => arg.startsWith('--'))
const asked = process.argv.slice(2).filter((arg) => !arg.startsWith('--'))
const unknown = asked.find((name) => !(name in PARTS))
if (unknown !== undefined) {
  console.error(`There is nothing called ${unknown} to measure; there are ${Object.keys(PARTS).join(', ')}.`)
  process.exit(2)
}
if (!existsSync(join(data, 'eval'))) {
  console.error(
    `The measuring data is not here: ${data} holds no eval/ folder.\n` +
      'It is not part of the project. Set WHENCE_DATA to the folder that holds eval/, gold/, polnear/ and corpus/.',
  )
  process.exit(1)
}

let failed = false
const table = []
for (const part of asked.length > 0 ? asked : Object.keys(PARTS)) {
  for (const set of PARTS[part]) {
    table.push(`\n${set.title}`)
    const files = set.files()
    if (files.length === 0) {
      table.push(`  not measured: ${data} holds none of it`)
      continue
    }
    const predictions = join(out, set.out)
    rmSync(predictions, { recursive: true, force: true })
    mkdirSync(predictions, { recursive: true })
    const urls = set.urls ? ['--urls', join(data, set.urls)] : []
    const read = run([join(root, 'scripts/whence.mjs'), 'read', '--out', predictions, ...urls, ...files], {
      // Progress is for the one who waits, and no part of the table.
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    failed ||= read.status !== 0
    for (const [scorer, truth] of set.scorers) {
      const score = run([join(data, 'eval', scorer), join(data, truth), predictions, ...flags])
      table.push((score.stdout + score.stderr).trimEnd().replace(/^/gm, '  '))
      failed ||= score.status !== 0
    }
  }
}
console.log(table.join('\n'))
process.exitCode = failed ? 1 : 0
