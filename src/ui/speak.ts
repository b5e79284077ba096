import { signal } from '@preact/signals'
import { directionOf } from '../words/languages'
import { speakFrom } from '../words/messages'
import type { Spoken } from '../words/spoken'

/** What the pages of the extension speak. A signal: whatever has said anything is drawn anew where another is chosen. */
const now = signal<Spoken | null>(null)

/** Has this page speak a language. */
export function speak({ language, spoken }: { language: string; spoken: Spoken }): void {
  speakFrom(() => now.value ?? spoken)
  document.documentElement.lang = language
  document.documentElement.dir = directionOf(language)
  now.value = spoken
}
