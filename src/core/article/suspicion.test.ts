import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { SuspicionReader } from './suspicion'

function suspicion(html: string) {
  const element = parseHTML(`<html><body>${html}</body></html>`).document.body.firstElementChild
  return element && new SuspicionReader().of(element)?.degree
}

describe('names that speak against an element', () => {
  test.each([
    ['<div class="c-relatedLinks">', 'outright'],
    ['<div class="article__comments">', 'outright'],
    ['<div id="NewsletterSignup">', 'outright'],
    ['<div class="ad ad--300">', 'outright'],
    ['<div data-component="most-read">', 'outright'],
    ['<section class="mehr-zum-thema">', 'outright'],
    ['<div class="a-lire-aussi">', 'outright'],
    ['<nav>', 'outright'],
    ['<div role="navigation">', 'outright'],
    ['<div class="sidebar">', 'likely'],
    ['<aside>', 'perhaps'],
    ['<p hidden>', 'hidden'],
    ['<div style="color:red; display : none">', 'hidden'],
  ])('%s', (html, expected) => {
    expect(suspicion(html)).toBe(expected)
  })
})

describe('names that only sound like it', () => {
  test.each([
    '<div class="article-body">',
    '<div class="has-sidebar no-comments">',
    '<div class="post comments-open">',
    '<article class="post type-post tag-newsletter category-comment">',
    '<div class="commentary">',
    '<div class="advertorial-free reading">',
    '<div class="print:hidden sm:sidebar">',
    '<div class="js-share-target">',
    '<div id="ad6ed79d-88fd">',
    '<h2 class="box-title">',
    '<main class="sidebar">',
  ])('%s', (html) => {
    expect(suspicion(html)).toBeUndefined()
  })
})
