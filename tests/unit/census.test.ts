import { describe, expect, it } from 'vitest'
import { keysOf } from '../../scripts/lib/census-switches.mjs'
import type { Switch } from '../../scripts/lib/switches.mjs'
import { articlesIn } from '../../scripts/lib/test-articles.mjs'

const switchAt = (line: number, text: string): Switch => ({ file: 'a.ts', line, kind: 'rule', text })

describe('the keys of conditions', () => {
  it('tell those apart that read alike', () =>
    expect(new Set(keysOf([switchAt(1, 'isOld'), switchAt(9, 'isOld'), switchAt(9, 'isNew')])).size).toBe(3))

  it('stay when lines above come or go', () =>
    expect(keysOf([switchAt(3, 'isOld'), switchAt(5, 'isOld')])).toEqual(
      keysOf([switchAt(13, 'isOld'), switchAt(15, 'isOld')]),
    ))
})

describe('the articles of the tests', () => {
  const whole = { text: 'Finch said so.', language: 'en', links: [{ href: 'https://courier.test/' }] }
  const bare = { text: 'Lane said so.', language: 'en', blocks: [] }
  const lines = (...articles: object[]) => articles.map((article) => `${JSON.stringify(article)}\n`).join('')

  it('are each there once', () => expect(articlesIn(lines(whole, bare, whole, bare))).toHaveLength(2))

  it('are not known by their text alone where they are known whole', () =>
    expect(articlesIn(lines({ ...bare, text: whole.text }, whole))).toEqual([whole]))

  it('have all fields, though only a text was handed over', () =>
    expect(articlesIn(lines(bare))).toEqual([
      expect.objectContaining({ ...bare, url: '', headline: '', standfirst: '', captions: [], links: [] }),
    ]))

  it('are none that only tests of limits need', () =>
    expect(articlesIn(lines({ ...bare, text: 'Lane said so. '.repeat(1_000) }))).toEqual([]))
})
