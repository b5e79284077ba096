import { expect, it } from 'vitest'
import { alphaOf, isAlike, isClippedAway, isClippedToSpeck, isFilteredAway, isMaskedAway } from './unseen-styles'

const BOX = { width: 600, height: 40 }

it.each([
  ['rgb(0, 0, 0)', 1],
  ['rgba(0, 0, 0, 0)', 0],
  ['rgba(10, 20, 30, 0.25)', 0.25],
  ['transparent', 0],
  ['color(srgb 1 0 0 / 0)', 0],
  ['oklch(0.5 0.1 20 / 0.5)', 0.5],
  ['oklch(0.5 0.1 20)', 1],
])('the opacity of %s is %d', (color, alpha) => {
  expect(alphaOf(color)).toBe(alpha)
})

it.each([
  ['rgb(0, 0, 0)', 'rgb(0, 0, 0)', true],
  ['rgb(254, 254, 253)', 'rgb(255, 255, 255)', true],
  ['rgb(170, 170, 170)', 'rgb(255, 255, 255)', false],
  ['rgb(255, 0, 0)', 'rgb(0, 130, 0)', false],
  ['oklch(1 0 0)', 'rgb(255, 255, 255)', false],
])('text in %s on %s: nobody sees it: %s', (text, ground, alike) => {
  expect(isAlike(text, ground)).toBe(alike)
})

it.each([
  ['inset(50%)', true],
  ['inset(0px 100% 0px 0px)', true],
  ['inset(20px)', true],
  ['inset(40px 0px 0px)', true],
  ['inset(10% round 8px)', false],
  ['inset(0px)', false],
  ['circle(0px at 50% 50%)', true],
  ['circle(40%)', false],
  ['ellipse(0px 10px at 50% 50%)', true],
  ['polygon(0px 0px, 0px 0px, 0px 0px)', true],
  ['polygon(0px 0px, 100% 0px, 100% 100%)', false],
  ['url("#shape")', false],
  ['none', false],
])('the path %s leaves nothing: %s', (path, takes) => {
  expect(isClippedAway(path, BOX)).toBe(takes)
})

it.each([
  ['rect(0px, 0px, 0px, 0px)', true],
  ['rect(1px, 1px, 1px, 1px)', true],
  ['rect(0px, 100px, 20px, 0px)', false],
  ['rect(auto, auto, auto, auto)', false],
  ['auto', false],
])('%s leaves a speck: %s', (clip, takes) => {
  expect(isClippedToSpeck(clip)).toBe(takes)
})

it.each([
  ['linear-gradient(rgba(0, 0, 0, 0), rgba(0, 0, 0, 0))', true],
  ['linear-gradient(rgb(0, 0, 0), rgba(0, 0, 0, 0))', false],
  ['url("shape.svg")', false],
])('the mask %s lets nothing through: %s', (mask, takes) => {
  expect(isMaskedAway(mask)).toBe(takes)
})

it.each([
  ['opacity(0)', true],
  ['blur(2px) opacity(0%)', true],
  ['opacity(0.5)', false],
  ['none', false],
])('the filter %s takes all: %s', (filter, takes) => {
  expect(isFilteredAway(filter)).toBe(takes)
})
