import { describe, expect, it } from 'vitest'
import { sourceOf } from '../testing/source-of'
import { matchWords } from './match-words'
import { prepareSource } from './prepare-source'

/** What else stands at the source, so that its language shows. */
const BESIDE: Readonly<Record<string, string>> = {
  fr: 'La maire a dit que les pêcheurs n’avaient pas été prévenus et qu’ils étaient en colère.',
  es: 'La alcaldesa dijo que los pescadores no habían sido avisados y que estaban enfadados.',
  it: 'La sindaca ha detto che i pescatori non erano stati avvisati e che erano arrabbiati.',
  pt: 'A prefeita disse que os pescadores não foram avisados e que eles estavam com raiva.',
  nl: 'De burgemeester zei dat de vissers niet waren gewaarschuwd en dat ze boos waren.',
  de: 'Die Bürgermeisterin sagte, dass die Fischer nicht gewarnt worden seien und dass sie wütend seien.',
  sv: 'Borgmästaren sade att fiskarna inte hade blivit varnade och att de var arga.',
  no: 'Ordføreren sa at fiskerne ikke hadde blitt varslet, og at de var sinte på henne.',
  da: 'Borgmesteren sagde, at fiskerne ikke var blevet advaret, og at de var vrede på hende.',
}

/** What is told of quoted words at a source in a language: its verdict, and the changes that weigh. */
const told = (language: string, words: string, there: string): string[] => {
  const match = matchWords([words], prepareSource(sourceOf([there, BESIDE[language] ?? ''], { language })))
  if (match.outcome !== 'found') return [match.outcome]
  return [match.verdict, ...match.diff.flatMap(({ meaning }) => meaning ?? [])]
}

/** Changed by one word: a denial, what turns the meaning, a number. */
const CHANGED: readonly (readonly [language: string, kind: string, here: string, there: string])[] = [
  [
    'fr',
    'negation',
    'Le port sera ouvert avant la fin de la semaine',
    'Le port ne sera pas ouvert avant la fin de la semaine.',
  ],
  [
    'fr',
    'negation',
    'La taxe a augmenté dans tous les ports du pays',
    'La taxe a diminué dans tous les ports du pays.',
  ],
  ['fr', 'negation', 'Il faut fermer au moins deux portes cet hiver', 'Il faut fermer au plus deux portes cet hiver.'],
  [
    'fr',
    'number',
    'Nous avons perdu vingt bateaux pendant la tempête',
    'Nous avons perdu trente bateaux pendant la tempête.',
  ],
  [
    'es',
    'negation',
    'El puerto abrirá antes del final de la semana',
    'El puerto no abrirá antes del final de la semana.',
  ],
  [
    'es',
    'negation',
    'La tasa aumentó en todos los puertos del país',
    'La tasa disminuyó en todos los puertos del país.',
  ],
  [
    'es',
    'number',
    'Perdimos veinte barcos durante la tormenta de ayer',
    'Perdimos treinta barcos durante la tormenta de ayer.',
  ],
  [
    'it',
    'negation',
    'Il porto aprirà prima della fine della settimana',
    'Il porto non aprirà prima della fine della settimana.',
  ],
  [
    'it',
    'negation',
    'Il porto aprirà prima della fine della settimana',
    'Il porto aprirà dopo la fine della settimana.',
  ],
  [
    'it',
    'negation',
    'La tassa è aumentata in tutti i porti del paese',
    'La tassa è diminuita in tutti i porti del paese.',
  ],
  [
    'it',
    'number',
    'Abbiamo perso venti barche durante la tempesta',
    'Abbiamo perso trenta barche durante la tempesta.',
  ],
  ['pt', 'negation', 'O porto abrirá antes do fim da semana', 'O porto não abrirá antes do fim da semana.'],
  ['pt', 'negation', 'A taxa aumentou em todos os portos do país', 'A taxa diminuiu em todos os portos do país.'],
  [
    'pt',
    'negation',
    'Vai custar mais do que no ano passado, disseram',
    'Vai custar menos do que no ano passado, disseram.',
  ],
  [
    'pt',
    'number',
    'Perdemos vinte barcos durante a tempestade de ontem',
    'Perdemos trinta barcos durante a tempestade de ontem.',
  ],
  [
    'nl',
    'negation',
    'De sluis gaat deze week open voor alle schepen',
    'De sluis gaat deze week niet open voor alle schepen.',
  ],
  [
    'nl',
    'negation',
    'De sluis gaat voor de winter open voor alle schepen',
    'De sluis gaat na de winter open voor alle schepen.',
  ],
  [
    'nl',
    'negation',
    'De prijzen zijn dit jaar gestegen in alle havens',
    'De prijzen zijn dit jaar gedaald in alle havens.',
  ],
  ['nl', 'number', 'We verloren twintig schepen tijdens de storm', 'We verloren dertig schepen tijdens de storm.'],
  [
    'de',
    'negation',
    'Das Tor öffnet noch in dieser Woche für alle Schiffe',
    'Das Tor öffnet nicht in dieser Woche für alle Schiffe.',
  ],
  ['de', 'negation', 'Die Preise sind in allen Häfen gestiegen', 'Die Preise sind in allen Häfen gesunken.'],
  [
    'sv',
    'negation',
    'Slussen öppnar den här veckan för alla båtar',
    'Slussen öppnar inte den här veckan för alla båtar.',
  ],
  ['sv', 'negation', 'Slussen öppnar före vintern för alla båtar', 'Slussen öppnar efter vintern för alla båtar.'],
  ['sv', 'negation', 'Priserna har ökat i alla hamnar i landet', 'Priserna har minskat i alla hamnar i landet.'],
  ['sv', 'number', 'Vi förlorade tjugo båtar under stormen i går', 'Vi förlorade trettio båtar under stormen i går.'],
  ['no', 'negation', 'Slusen åpner denne uken for alle båter', 'Slusen åpner ikke denne uken for alle båter.'],
  ['no', 'negation', 'Slusen åpner før vinteren for alle båter', 'Slusen åpner etter vinteren for alle båter.'],
  ['no', 'negation', 'Prisene har økt i alle havner i landet', 'Prisene har sunket i alle havner i landet.'],
  ['no', 'number', 'Vi mistet tjue båter under stormen i går', 'Vi mistet tretti båter under stormen i går.'],
  ['da', 'negation', 'Slusen åbner denne uge for alle både', 'Slusen åbner ikke denne uge for alle både.'],
  ['da', 'negation', 'Slusen åbner før vinteren for alle både', 'Slusen åbner efter vinteren for alle både.'],
  ['da', 'negation', 'Priserne er steget i alle havne i landet', 'Priserne er faldet i alle havne i landet.'],
  ['da', 'number', 'Vi mistede tyve både under stormen i går', 'Vi mistede tredive både under stormen i går.'],
]

/** Set otherwise, the same: amounts and dates as they are written there, brackets for other forms. */
const SAME: readonly (readonly [language: string, verdict: string, here: string, there: string])[] = [
  [
    'fr',
    'verbatim',
    'une perte de 3,5 millions d’euros pour le port',
    "On parle d'une perte de 3,5 millions d'euros pour le port.",
  ],
  [
    'fr',
    'verbatim',
    'Le port, « c’est toute ma vie », et la mer aussi',
    'Le port, "c\'est toute ma vie", et la mer aussi.',
  ],
  [
    'fr',
    'edited',
    '[Elle] a fermé le port sans prévenir les pêcheurs',
    'La ministre a fermé le port sans prévenir les pêcheurs.',
  ],
  [
    'es',
    'edited',
    'Los barcos [fueron] retenidos en el puerto de Olmos',
    'Los barcos han sido retenidos en el puerto de Olmos.',
  ],
  ['es', 'verbatim', 'perdimos 12.500 barcos en el puerto', 'Dijo que perdimos 12 500 barcos en el puerto.'],
  ['it', 'verbatim', 'perché l’acqua è arrivata in porto', "Dice: perché l'acqua è arrivata in porto."],
  [
    'it',
    'edited',
    'il porto «[era] chiuso da tre giorni» secondo tutti',
    'il porto «è chiuso da tre giorni» secondo tutti gli altri.',
  ],
  ['pt', 'verbatim', 'perdemos 12.500 barcos no porto', 'Disse que perdemos 12 500 barcos no porto.'],
  [
    'nl',
    'verbatim',
    'de schade is 3,5 miljoen euro voor de haven',
    'Volgens hem: de schade is 3,5 miljoen euro voor de haven.',
  ],
  ['de', 'edited', 'dass [der] neue Hafen im Mai geöffnet wird', 'Er sagt, dass ein neue Hafen im Mai geöffnet wird.'],
  [
    'de',
    'edited',
    'die neu[e] Schleuse hält noch einen Winter',
    'Er meint, die neuen Schleuse hält noch einen Winter.',
  ],
  ['sv', 'verbatim', 'vi förlorade 12 500 båtar i hamnen', 'Hon sa att vi förlorade 12\u00a0500 båtar i hamnen.'],
  ['no', 'verbatim', 'vi mistet 12 500 båter i havnen', 'Hun sa at vi mistet 12.500 båter i havnen.'],
  ['da', 'verbatim', '»vi mistede 12.500 både i havnen«', 'Hun sagde: "vi mistede 12.500 både i havnen" i går.'],
]

describe('words that are changed in their meaning', () => {
  it.each(CHANGED)('%s, by a %s: %s / %s', (language, kind, here, there) => {
    const [verdict, ...kinds] = told(language, here, there)
    expect(verdict).toBe('reworded')
    expect(kinds).toContain(kind)
  })
})

describe('words that are set otherwise', () => {
  it.each(SAME)('%s, %s: %s / %s', (language, verdict, here, there) =>
    expect(told(language, here, there)).toEqual([verdict]),
  )
})
