/*
 * Weights of the resolver of speakers, learned from annotated pages: a conditional logit over those who may be meant, whose
 * score is the product that the engine computes (the weight of the best place, for each misfit a factor, and a factor for
 * each sentence back). Logarithms of the weights are drawn to those that stand (ridge), since annotated mentions are few.
 * One pass costs as much as there are places.
 */

/**
 * @typedef {import('../../src/core/languages/en/speakers/collect-decisions').Decision} Decision
 * @typedef {Decision & { page: string, right: boolean[] }} Judged a decision with, for each candidate, whether it is meant
 * @typedef {Record<string, Record<string, number>>} Table what `weights.json` holds: a kind of mention, and `fits`
 * @typedef {Map<string, number>} Logs logarithms, by `kind.name`
 * @typedef {{ right: number, wrong: number, open: number }} Outcome mentions resolved rightly, wrongly, and left in doubt
 */

/** Pull of the weights that stand, against one mention's pull. */
const RIDGE = 2
/** Passes over the mentions, and how far one goes. Both far beyond what changes the figures. */
const PASSES = 400
const STEP = 0.02
/** Not fitted: a share between two scores. */
const MARGIN = 'tooClose'
/** The part of the table that all kinds share. */
const SHARED = 'fits'

/**
 * @param {Table} table
 * @returns {Logs} without weights of 0: what never counts
 */
export function logsOf(table) {
  return new Map(
    Object.entries(table).flatMap(([kind, weights]) =>
      Object.entries(weights)
        .filter(([name, weight]) => name !== MARGIN && weight > 0)
        .map(([name, weight]) => /** @type {[string, number]} */ ([`${kind}.${name}`, Math.log(weight)])),
    ),
  )
}

/**
 * A table with other weights, rounded to two digits that count.
 * @param {Table} table @param {Logs} logs @returns {Table}
 */
export function withLogs(table, logs) {
  return Object.fromEntries(
    Object.entries(table).map(([kind, weights]) => [
      kind,
      Object.fromEntries(
        Object.entries(weights).map(([name, weight]) => {
          const log = logs.get(`${kind}.${name}`)
          return [name, log === undefined ? weight : Number(Math.exp(log).toPrecision(2))]
        }),
      ),
    ]),
  )
}

/**
 * What a place's score is the sum of.
 * @param {Decision['kind']} kind @param {Decision['candidates'][number]['places'][number]} place
 * @returns {[name: string, times: number][]}
 */
function termsOf(kind, { as, distance, misfits }) {
  return [
    [`${kind}.${as}`, 1],
    [`${kind}.decay`, distance],
    ...misfits.map((misfit) => /** @type {[string, number]} */ ([`${SHARED}.${misfit}`, 1])),
  ]
}

/** @param {Logs} logs @param {Decision} decision @param {Decision['candidates'][number]} candidate */
function best(logs, { kind }, { places }) {
  let score = Number.NEGATIVE_INFINITY
  /** @type {[string, number][]} */
  let terms = []
  for (const place of places) {
    const own = termsOf(kind, place)
    const sum = own.reduce((total, [name, times]) => total + times * (logs.get(name) ?? Number.NEGATIVE_INFINITY), 0)
    // 0 times what never counts is no number.
    if (sum > score) [score, terms] = [sum, own]
  }
  return { score, terms }
}

/**
 * Logarithms that make those who are meant likeliest.
 * @param {readonly Judged[]} decisions @param {Logs} before those to stay near @returns {Logs}
 */
export function fitLogs(decisions, before) {
  const logs = new Map(before)
  const told = decisions.filter(({ right }) => right.includes(true) && right.includes(false))
  for (let pass = 0; pass < PASSES; pass++) {
    /** @type {Map<string, number>} */
    const slope = new Map()
    for (const decision of told) addSlope(slope, logs, decision)
    for (const [name, log] of logs) {
      const pull = RIDGE * ((before.get(name) ?? 0) - log)
      logs.set(name, log + STEP * ((slope.get(name) ?? 0) + pull))
    }
  }
  return logs
}

/** @param {Map<string, number>} slope @param {Logs} logs @param {Judged} decision */
function addSlope(slope, logs, decision) {
  const all = decision.candidates.map((candidate) => best(logs, decision, candidate))
  const most = Math.max(...all.map(({ score }) => score))
  const shares = all.map(({ score }) => Math.exp(score - most))
  const sum = (/** @type {number[]} */ numbers) => numbers.reduce((total, each) => total + each, 0)
  const whole = sum(shares)
  const meant = sum(shares.filter((_, i) => decision.right[i]))
  if (!Number.isFinite(most) || meant === 0) return
  all.forEach(({ terms }, i) => {
    const share = shares[i] ?? 0
    const pull = (decision.right[i] ? share / meant : 0) - share / whole
    for (const [name, times] of terms) slope.set(name, (slope.get(name) ?? 0) + pull * times)
  })
}

/**
 * How mentions are resolved; one whose second candidate comes nearer than `tooClose` is in doubt.
 * @param {readonly Judged[]} decisions @param {(page: string) => Logs} logsFor @param {number} tooClose @returns {Outcome}
 */
export function judge(decisions, logsFor, tooClose) {
  const outcome = { right: 0, wrong: 0, open: 0 }
  for (const decision of decisions) {
    const logs = logsFor(decision.page)
    const ranked = decision.candidates
      .map((candidate, i) => ({ score: best(logs, decision, candidate).score, isRight: decision.right[i] }))
      .filter(({ score }) => Number.isFinite(score))
      .sort((a, b) => b.score - a.score)
    const [first, second] = ranked
    const isOpen = !first || (second && second.score > Math.log(tooClose) + first.score)
    if (isOpen) outcome.open++
    else if (first.isRight) outcome.right++
    else outcome.wrong++
  }
  return outcome
}

/**
 * For each page the weights that all others tell.
 * @param {readonly Judged[]} decisions @param {Logs} before
 * @returns {Map<string, Logs>}
 */
export function fitLeavingOut(decisions, before) {
  const pages = [...new Set(decisions.map(({ page }) => page))]
  return new Map(
    pages.map((page) => [
      page,
      fitLogs(
        decisions.filter((decision) => decision.page !== page),
        before,
      ),
    ]),
  )
}
