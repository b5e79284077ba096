import { render } from 'preact'
import { speakIn } from '../../words/testing/speak'

/** Makes the document ready for a view in a language, 320 pixels wide, with text of twice the size. */
export function enlargeIn(language: string): void {
  speakIn(language)
  document.documentElement.lang = language
  document.documentElement.style.fontSize = '200%'
  document.body.style.inlineSize = '320px'
}

/** Takes the view away, with its language, size and width. */
export function clearEnlarged(): void {
  speakIn('en')
  render(null, document.body)
  document.body.style.inlineSize = ''
  document.documentElement.style.fontSize = ''
}
