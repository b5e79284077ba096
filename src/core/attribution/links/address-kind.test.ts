import { describe, expect, it } from 'vitest'
import { addressKind, isBiography } from './address-kind'

describe('addressKind', () => {
  it.each([
    ['page', 'https://courier.example/2024/05/plan-fails'],
    ['page', 'https://courier.example/story.php?id=7'],
    ['page', 'https://x.com/lorneferries/status/123'],
    ['page', 'https://youtu.be/abc123def45?t=10'],
    ['topic', 'https://courier.example/'],
    ['topic', 'https://courier.example/topic/ferries'],
    ['topic', 'https://courier.example/tag/politics/ferries'],
    ['profile', 'https://x.com/lorneferries'],
    ['profile', 'https://www.linkedin.com/in/ann-finch'],
    ['profile', 'https://en.wikipedia.org/wiki/Lorne'],
    ['profile', 'https://college.example/faculty/ann-finch'],
    ['profile', 'https://lane-legal.example/our-team/ann-finch'],
    ['section', 'https://figures.example/chartoftheday/'],
    ['page', 'https://archive.example/Ab3xQ'],
    ['topic', 'not an address'],
  ])('takes for a %s: %s', (kind, href) => expect(addressKind(href)).toBe(kind))
})

describe('isBiography', () => {
  it.each([
    [true, 'https://college.example/2016/07/ann-finch-is-now-a-senior-fellow'],
    [true, 'https://daily.example/who-is-ann-finch/'],
    [false, 'https://daily.example/2024/ann-finch-warns-of-floods'],
    [false, 'no address'],
  ])('says %s of %s', (about, href) => expect(isBiography(href)).toBe(about))
})
