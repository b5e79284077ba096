import { toChildArray, type VNode } from 'preact'
import { expect, it } from 'vitest'
import { Breaks } from './breaks'

/** What goes to the next line as a whole. */
const wholes = (text: string) =>
  toChildArray(Breaks({ text })).flatMap((part) =>
    typeof part === 'object' ? (part as VNode<{ children: VNode<{ text: string }> }>).props.children.props.text : [],
  )

it.each([
  ['a host among words', 'Asks harbourpost.test now', ['harbourpost.test']],
  ['words alone', 'Nothing was sent', []],
  ['a host in Japanese', '現在、harbourpost.testは応答しません。', ['harbourpost.test']],
  ['a host in brackets in Japanese', 'プライベートネットワーク（harbourpost.test）です。', ['（harbourpost.test）']],
  [
    'a name with a hyphen in Japanese',
    'このページはPavo Lindqvist-Adeyemiの言葉とし、出典は別人の言葉とします。',
    ['Lindqvist-Adeyemi'],
  ],
])('%s', (_, text, expected) => {
  expect(wholes(text)).toEqual(expected)
})
