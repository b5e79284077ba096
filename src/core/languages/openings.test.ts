import { describe, expect, it } from 'vitest'
import { articleFromText } from '../article/article-from-text'
import { attribute } from '../attribution/attribute'
import { readerOf } from '../attribution/read-article'
import { german } from './de/pack'
import { spanish } from './es/pack'
import { french } from './fr/pack'
import { italian } from './it/pack'
import { norwegian } from './no/pack'
import type { LanguagePack } from './pack'

/** What a headline reports above a body, as `words | speaker`. */
function openingOf(pack: LanguagePack, headline: string, body: string): string[] {
  const article = { ...articleFromText(body), headline, language: pack.tag }
  const { statements } = attribute(article, { readerFor: () => readerOf(pack) })
  return statements
    .filter(({ where }) => where === 'headline')
    .map(({ content, speaker }) => `${content.map(({ text }) => text).join(' … ')} | ${speaker?.name}`)
}

const BODIES: ReadonlyMap<LanguagePack, string> = new Map([
  [german, '„Das Tor ist zu alt“, sagte die Ministerin Ida Lind am Montag in Lorne.'],
  [spanish, '«La esclusa es vieja», dijo la ministra Ida Marín el lunes en Lorne.'],
  [french, '« L’écluse est trop vieille », a dit la ministre Ida Marchal lundi à Lorne.'],
  [italian, '«La chiusa è vecchia», ha detto la ministra Ida Marin lunedì a Lorne.'],
  [norwegian, '– Slusen er for gammel, sa minister Ida Lind på mandag i Lorne.'],
])

describe('headlines of languages with a pack', () => {
  it.each([
    [german, 'Lind: „Das Tor ist viel zu alt“', 'Das Tor ist viel zu alt | Ida Lind'],
    [german, 'Das Tor ist zu alt, warnt Lind', 'Das Tor ist zu alt | Ida Lind'],
    [spanish, 'Ida Marín: «La esclusa es demasiado vieja»', 'La esclusa es demasiado vieja | Ida Marín'],
    [spanish, 'Marín asegura que la esclusa no cerrará', 'la esclusa no cerrará | Ida Marín'],
    [french, 'Ida Marchal : « L’écluse est bien trop vieille »', 'L’écluse est bien trop vieille | Ida Marchal'],
    [italian, 'Ida Marin a Radio Lorne: «La chiusa non riaprirà»', 'La chiusa non riaprirà | Ida Marin'],
    [norwegian, 'Slusen er for gammel, sier Ida Lind', 'Slusen er for gammel | Ida Lind'],
  ])('are read: %#', (pack, headline, expected) =>
    expect(openingOf(pack, headline, BODIES.get(pack) ?? '')).toEqual([expected]),
  )

  it.each([
    [german, 'Lind reist nach Kritik an der Schleuse wieder nach Lorne'],
    [italian, 'La chiusa ha iniziato a perdere: sette anni per agire'],
    [spanish, 'La esclusa de Lorne: lo que sabemos'],
  ])('tell nothing where they leave it open: %#', (pack, headline) =>
    expect(openingOf(pack, headline, BODIES.get(pack) ?? '')).toEqual([]),
  )
})
