import { describe, expect, it } from 'vitest'
import { kindOf } from './kind-of'

const bytes = (start: string) => Uint8Array.from(start, (character) => character.charCodeAt(0))

describe('what an answer is', () => {
  it.each([
    ['text/html; charset=utf-8', '<!doctype html><p>The gates', 'html'],
    ['TEXT/HTML', 'The gates', 'html'],
    ['application/xhtml+xml', '<?xml version="1.0"?><html>', 'html'],
    ['text/plain', '<p>shown as it stands', 'text'],
    ['text/markdown', '# Minutes', 'text'],
    ['application/json', '{"id":"114602"}', 'text'],
    ['application/pdf', '%PDF-1.7', 'pdf'],
    ['', '<!-- made by hand --><html lang="en">', 'html'],
    ['', 'Minutes of the committee', 'text'],
    ['application/octet-stream', '\n<!DOCTYPE HTML><title>', 'html'],
    // Types lie
    ['text/html', '%PDF-1.4', 'pdf'],
    ['application/octet-stream', '%PDF-1.4', 'pdf'],
    ['application/pdf', '<html><body>Sign in', 'html'],
    ['application/pdf', 'gone', null],
    ['text/html', '<!doctype html><p>Its first bytes are %PDF-', 'html'],
    ['image/png', '%PDF-1.5', 'pdf'],
    ['text/html', 'PK\u0003\u0004', null],
    ['text/plain', '\u0000\u0001\u0002', null],
    // Not read
    ['application/msword', '\u00d0\u00cf\u0011\u00e0', null],
    ['image/png', '\u0089PNG', null],
    ['video/mp4', '', null],
    // UTF-16, by its mark or by what the server says
    ['text/html', '\u00ff\u00fe<\u0000p\u0000', 'html'],
    ['text/html; charset=utf-16le', '<\u0000p\u0000>\u0000', 'html'],
    // Nothing came
    ['text/html', '', 'html'],
  ])('%s that begins %j: %s', (type, start, kind) => {
    expect(kindOf(type, bytes(start))).toBe(kind)
  })
})
