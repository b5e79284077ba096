import type { Article, Block, Link } from '../../model'

/** Languages of the ordinary news. */
export type NewsLanguage = 'en' | 'de' | 'fr'

const ENGLISH = [
  'The gates of the old harbour at Varnholm will have to be renewed before the winter, and the council has put it off for years.',
  'The mayor, Ann Finch, said on Monday that the hinges would not last, but that the money was there if the port wanted it.',
  '“We have told them twice,” she said. “They have known of it for a year, and nothing was done with what we wrote.”',
  'It was the second time that the wardens had asked for help; they are paid by the port, not by the town, and have no say.',
]
const GERMAN = [
  'Die Tore des alten Hafens müssen vor dem Winter erneuert werden, und der Rat hat es seit Jahren vor sich hergeschoben.',
  '„Wir haben es ihnen zweimal gesagt“, sagte Bürgermeisterin Anna Finke am Montag. „Sie wissen es seit einem Jahr.“',
]
const FRENCH = [
  'Les portes du vieux port devront être remplacées avant l’hiver, et le conseil municipal a remis la décision à plus tard.',
  '« Nous le leur avons dit deux fois », a déclaré Anne Pinson lundi. « Ils le savent depuis un an et rien n’a été fait. »',
]
/** Units of ordinary news before what is hostile, so that the language is plain: detection looks at the first 3,000. */
const OPENING_UNITS = 3_500

/** What parts one block from the next. */
export const PARTED = '\n\n'

/** Builds an article block by block, behind some ordinary news. */
export class ArticleBuilder {
  private readonly parts: string[] = []
  private readonly blocks: Block[] = []
  private readonly links: Link[] = []
  private length = 0

  constructor(private readonly language: NewsLanguage = 'en') {
    const opening = { en: ENGLISH, de: GERMAN, fr: FRENCH }[language]
    while (this.length < OPENING_UNITS) for (const text of opening) this.block(text)
  }

  /** Adds a block. Each of `links` stands on words of it, by offsets into the block. */
  block(text: string, kind: Block['kind'] = 'paragraph', links: readonly [start: number, end: number][] = []): this {
    const start = this.length === 0 ? 0 : this.length + PARTED.length
    this.parts.push(text)
    this.length = start + text.length
    this.blocks.push({ kind, start, end: this.length })
    links.forEach(([from, to], at) => {
      this.links.push({ where: 'body', href: `https://ledger.test/${at}/a-page`, start: start + from, end: start + to })
    })
    return this
  }

  article(facts: Partial<Article> = {}): Article {
    return {
      url: 'https://courier.test/gates',
      title: '',
      outlet: 'The Courier',
      byline: '',
      published: '',
      language: this.language,
      headline: '',
      standfirst: '',
      captions: [],
      text: this.parts.join(PARTED),
      blocks: this.blocks,
      links: this.links,
      ...facts,
    }
  }
}
