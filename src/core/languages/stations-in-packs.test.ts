import { describe, expect, it } from 'vitest'
import { articleFromText } from '../article/article-from-text'
import { readChunkedSentences } from '../attribution/chunks/read-sentences'
import { readStatements } from '../attribution/statements/read-statements'
import { findQuotations } from '../attribution/words/quotations'
import { german } from './de/pack'
import { spanish } from './es/pack'
import { french } from './fr/pack'
import { italian } from './it/pack'
import { norwegian } from './no/pack'
import type { LanguagePack } from './pack'
import { swedish } from './sv/pack'

function viaOf(pack: LanguagePack, text: string): string[] | undefined {
  const article = articleFromText(text)
  const sentences = readChunkedSentences(article, findQuotations(text, article.blocks), [], pack)
  const { statements } = readStatements(article, [], sentences, pack)
  return statements.at(-1)?.via.map(({ kind, name }) => `${kind}: ${name}`)
}

describe('stations in languages with a pack', () => {
  it.each<[string, LanguagePack, string, string[]]>([
    [
      'an outlet in the dative',
      german,
      'Ida Lindqvist hat dem Tagesspiegel erzählt: „Das Tor ist alt.“',
      ['outlet: Tagesspiegel'],
    ],
    [
      'an outlet within a noun',
      german,
      'Ida Lindqvist sagte im BBC-Interview, das Tor sei alt.',
      ['interview: BBC-Interview', 'outlet: BBC'],
    ],
    ['an outlet behind à', french, 'Ida Lind a confié au Monde que le port est calme.', ['outlet: Monde']],
    [
      'an outlet that cites',
      norwegian,
      '– Porten er gammel, sa Ida Finch, ifølge Washington Post.',
      ['outlet: Washington Post'],
    ],
    [
      'a network by its name',
      italian,
      'Ida Morandi ha scritto su Truth Social che il porto è calmo.',
      ['post: Truth Social'],
    ],
    [
      'a text in which words stand',
      spanish,
      'Ana Ruiz dijo en una carta que el puerto está en calma.',
      ['document: una carta'],
    ],
    [
      'somebody’s account in a network',
      spanish,
      '«No hay peligro», dijo Ana Ruiz a través de su cuenta de X.',
      ['post: su cuenta de X'],
    ],
    [
      'an outlet without its article',
      italian,
      '«Nessuno sapeva niente», racconta a Repubblica una vicina.',
      ['outlet: Repubblica'],
    ],
    [
      'an outlet for which nobody works',
      swedish,
      'Porten är gammal, berättar en granne för Aftonbladet.',
      ['outlet: Aftonbladet'],
    ],
    [
      'an outlet by how it is called',
      french,
      '« Le port est calme », raconte à L’Écho de Sorne une voisine.',
      ['outlet: L’Écho de Sorne'],
    ],
    [
      'an outlet that its name ends as one',
      swedish,
      '– Porten är gammal, säger Ida Lindqvist till Lornabladet.',
      ['outlet: Lornabladet'],
    ],
    [
      'an outlet in an interview with it',
      italian,
      '«Il porto è calmo», ha detto Ida Morandi in un’intervista al Messaggero di Lorna.',
      ['interview: un’intervista', 'outlet: Messaggero di Lorna'],
    ],
    [
      'an agency by its name',
      spanish,
      '«No hay peligro», dijo a la agencia Norden el alcalde, Juan Pardo.',
      ['outlet: Norden'],
    ],
    [
      'an agency that quotes',
      french,
      '« Le port est calme », a dit le maire, Rui Pinto, cité par l’agence Norden.',
      ['outlet: Norden'],
    ],
    [
      'an outlet that asked',
      french,
      'Contacté par L’Écho de Sorne, un proche du maire évoque « des discussions avancées ».',
      ['outlet: L’Écho de Sorne'],
    ],
    [
      'an outlet that quotes somebody',
      german,
      'Die Süddeutsche Zeitung zitiert Ida Lindqvist: „Das Tor ist alt.“',
      ['outlet: Süddeutsche Zeitung'],
    ],
    ['a network of one letter', swedish, '”Porten är gammal”, skriver Ida Lindqvist på X. Hon är borta.', ['post: X']],
    [
      'an outlet that ends as a post',
      swedish,
      '”Porten är gammal”, säger Ida Lindqvist, enligt Washington Post.',
      ['outlet: Washington Post'],
    ],
    [
      'networks as a whole',
      french,
      'Ida Lind a écrit sur les réseaux sociaux que le port est calme.',
      ['post: les réseaux sociaux'],
    ],
    [
      'networks in the plural of media',
      german,
      'Ida Lindqvist schrieb in sozialen Medien, dass das Tor alt ist.',
      ['post: sozialen Medien'],
    ],
    ['no text that speaks itself', swedish, '”Porten är alldeles för gammal nu”, står det i åtalet.', []],
    ['no turn of the page’s own', spanish, 'Por su parte, Ana Ruiz dijo que el puerto está en calma.', []],
    [
      'journalists who are told',
      italian,
      'Il ministro ha spiegato ai giornalisti che il porto è calmo.',
      ['event: giornalisti'],
    ],
    [
      'journalists before whom it is said',
      german,
      'Ida Lindqvist kündigte am Montag vor Journalisten an, dass das Tor schließe.',
      ['event: Journalisten'],
    ],
    [
      'whom somebody tells behind a clause',
      german,
      '„Das Tor ist alt“, erzählt eine Nachbarin, die schweigen will, der Süddeutschen Zeitung.',
      ['outlet: Süddeutschen Zeitung'],
    ],
    ['no text that is answered', spanish, 'Ana Ruiz respondió a la carta: «El puerto está en calma».', []],
    [
      'the statement of the sentence before',
      spanish,
      'Ana Ruiz dijo en un comunicado que el puerto está en calma. «No hay peligro», añadió Ruiz.',
      ['statement: un comunicado'],
    ],
    [
      'no statement of somebody else',
      spanish,
      'Ana Ruiz dijo en un comunicado que el puerto está en calma. «No hay peligro», añadió Juan Pardo.',
      [],
    ],
  ])('tells %s', (_name, pack, text, via) => expect(viaOf(pack, text)).toEqual(via))
})
