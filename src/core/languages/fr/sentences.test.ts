import { describe, expect, it } from 'vitest'
import { statementsOf } from '../testing/statements-of'
import { french } from './pack'

type Row = [text: string, ...told: [words: string, speaker: string | null][]]

/** Sentences in the shapes of the French-language press, with whose words are which. */
const TOLD: Readonly<Record<string, readonly Row[]>> = {
  'direct, the speaker behind': [
    [
      '« Ce qui s’est passé ici, raconte Lucie Prade, une habitante du quartier, est grave. »',
      ['Ce qui s’est passé ici … est grave.', 'Lucie Prade'],
    ],
    ['« Le port est calme », a affirmé Ida Marchal.', ['Le port est calme', 'Ida Marchal']],
    ['« Nous ne lâcherons rien », prévient le maire de Lorne, Paul Vidal.', ['Nous ne lâcherons rien', 'Paul Vidal']],
    ['"Il n’y aura pas de licenciements", assure la ministre.', ['Il n’y aura pas de licenciements', 'la ministre']],
    ['“La décision est prise”, a tranché lundi M. Vidal.', ['La décision est prise', 'Vidal']],
    [
      '« Nous ferons appel », a déclaré à la presse l’avocate de l’accusé, Me Claire Morin, à la sortie du tribunal.',
      ['Nous ferons appel', 'Claire Morin'],
    ],
    [
      '« C’est une découverte unique », explique Louise Perrin, biologiste à l’université d’Olmsk.',
      ['C’est une découverte unique', 'Louise Perrin'],
    ],
    [
      '« On a mal joué et on l’a payé », a reconnu l’entraîneur de Lorne, Jean Salas, après le match.',
      ['On a mal joué et on l’a payé', 'Jean Salas'],
    ],
    ['« Personne ne nous a prévenus », s’indigne une riveraine.', ['Personne ne nous a prévenus', 'une riveraine']],
    ['« L’eau est montée jusqu’ici », se souvient Mme Perrin.', ['L’eau est montée jusqu’ici', 'Perrin']],
    ['« Qui va payer ? », s’interroge le député centriste Marc Aubin.', ['Qui va payer ?', 'Marc Aubin']],
    [
      '« Les secours sont sur place », a indiqué la préfecture dans un communiqué.',
      ['Les secours sont sur place', 'la préfecture'],
    ],
    ['« Le bilan reste provisoire », a fait savoir le ministère.', ['Le bilan reste provisoire', 'le ministère']],
  ],
  'direct, an inverted pronoun': [
    ['Ida Marchal a visité le port. « Le chantier avance », a-t-elle ajouté.', ['Le chantier avance', 'Ida Marchal']],
    [
      'Le ministre Rui Pinto a reçu les syndicats. « Le dialogue continue », explique-t-il.',
      ['Le dialogue continue', 'Rui Pinto'],
    ],
    ['« La situation est sous contrôle », affirme-t-on.', ['La situation est sous contrôle', null]],
    [
      'Paul Vidal est inquiet. « Si rien ne change, dit-il, nous fermerons. »',
      ['Si rien ne change … nous fermerons.', 'Paul Vidal'],
    ],
  ],
  'direct, the speaker before': [
    ['Ida Marchal l’affirme : « Le port est calme ».', ['Le port est calme', 'Ida Marchal']],
    [
      'La porte-parole du syndicat a répondu : « Nous resterons dans la rue. »',
      ['Nous resterons dans la rue.', 'La porte-parole du syndicat'],
    ],
    [
      'Dans un communiqué, l’entreprise écrit : « Nous regrettons cet incident. »',
      ['Nous regrettons cet incident.', 'l’entreprise'],
    ],
    ['Le maire est formel : « Personne n’entrera. »', ['Personne n’entrera.', 'Le maire']],
  ],
  'direct, the speaker in the midst': [
    ['« Le port, a déclaré Ida Marchal, restera ouvert. »', ['Le port … restera ouvert.', 'Ida Marchal']],
    ['« Le port », a dit Ida Marchal, « ne peut pas fermer ».', ['Le port … ne peut pas fermer', 'Ida Marchal']],
    [
      '« C’est une honte », dénonce le député Marc Aubin. « Nous exigeons des explications. »',
      ['C’est une honte … Nous exigeons des explications.', 'Marc Aubin'],
    ],
    ['— Je ne démissionnerai pas, dit le maire.', ['Je ne démissionnerai pas', 'le maire']],
  ],
  'indirect with que': [
    ['Ida Marchal a dit que le port était calme.', ['le port était calme', 'Ida Marchal']],
    [
      'Le maire de Lorne, Paul Vidal, a assuré que le pont rouvrirait en mai.',
      ['le pont rouvrirait en mai', 'Paul Vidal'],
    ],
    ['La police a indiqué que trois hommes avaient été arrêtés.', ['trois hommes avaient été arrêtés', 'La police']],
    [
      'Dans un entretien au Matin de Lorne, la ministre Anne Lobo a annoncé qu’elle quittait le gouvernement.',
      ['elle quittait le gouvernement', 'Anne Lobo'],
    ],
    [
      'Le procureur soutient que l’homme a payé et qu’il a caché les factures.',
      ['l’homme a payé et qu’il a caché les factures', 'Le procureur'],
    ],
    [
      'Mme Marchal a par ailleurs rappelé que les travaux avaient commencé en 2019.',
      ['les travaux avaient commencé en 2019', 'Marchal'],
    ],
    ['Les riverains dénoncent que personne ne nettoie la plage.', ['personne ne nettoie la plage', 'Les riverains']],
    [
      'Ida Marchal, interrogée mardi par la radio, a répondu que rien n’était décidé.',
      ['rien n’était décidé', 'Ida Marchal'],
    ],
    [
      'Ida Marchal, qui dirige le port, a fait valoir que les comptes étaient bons.',
      ['les comptes étaient bons', 'Ida Marchal'],
    ],
    ['Une étude montre que les poissons reviennent.', ['les poissons reviennent', 'Une étude']],
    ['Le maire vient d’annoncer que le marché fermerait.', ['le marché fermerait', 'Le maire']],
    ['Paul Vidal a tenu à préciser que rien ne changerait.', ['rien ne changerait', 'Paul Vidal']],
    ['Le directeur a laissé entendre que le site fermerait.', ['le site fermerait', 'Le directeur']],
    ['Les élus demandent pourquoi le pont est fermé.', ['pourquoi le pont est fermé', 'Les élus']],
    ['Il a été annoncé que le port fermerait lundi.', ['le port fermerait lundi', null]],
    [
      'La ministre Anne Lobo a promis des aides. Elle a ajouté que les écoles rouvriraient lundi.',
      ['les écoles rouvriraient lundi', 'Anne Lobo'],
    ],
  ],
  'indirect with an infinitive': [
    [
      'La dirigeante du syndicat affirme avoir reçu des menaces.',
      ['avoir reçu des menaces', 'La dirigeante du syndicat'],
    ],
    ['Paul Vidal dit ne rien regretter.', ['ne rien regretter', 'Paul Vidal']],
  ],
  'a second report by a participle': [
    [
      'Le maire a dit que le pont fermerait, ajoutant que les travaux dureraient un an.',
      ['le pont fermerait', 'Le maire'],
      ['les travaux dureraient un an', 'Le maire'],
    ],
    [
      'Le syndicat a quitté la réunion, estimant que la direction ne voulait pas négocier.',
      ['la direction ne voulait pas négocier', 'Le syndicat'],
    ],
  ],
  mixed: [
    ['Ida Marchal s’est dite « très inquiète » pour le port.', ['très inquiète', 'Ida Marchal']],
    [
      'Le maire a estimé que la loi était « une honte pour le pays ».',
      ['la loi était « une honte pour le pays »', 'Le maire'],
    ],
    ['Le député qualifie le projet de « folie ».', ['folie', 'Le député']],
    [
      'La ministre a dénoncé « une attaque lâche contre la démocratie ».',
      ['une attaque lâche contre la démocratie', 'La ministre'],
    ],
  ],
  'according to': [
    ['Selon Ida Marchal, le port est calme.', ['le port est calme', 'Ida Marchal']],
    ['D’après la police, deux hommes ont fui.', ['deux hommes ont fui', 'la police']],
    ['Le feu est parti de la cuisine, selon les pompiers.', ['Le feu est parti de la cuisine', 'les pompiers']],
    ['Le suspect, selon son avocat, nie les faits.', ['Le suspect … nie les faits', 'son avocat']],
    ['Selon Ida Marchal, directrice du port, les comptes sont bons.', ['les comptes sont bons', 'Ida Marchal']],
    ['Aux dires du maire, le pont est sûr.', ['le pont est sûr', 'maire']],
    [
      'Deux hommes ont été arrêtés, a-t-on appris de source policière.',
      ['Deux hommes ont été arrêtés', 'source policière'],
    ],
    ['De source policière, deux hommes sont morts.', ['deux hommes sont morts', 'source policière']],
    ['Pour Paul Vidal, le projet est une erreur.', ['le projet est une erreur', 'Paul Vidal']],
    ['Ida Marchal dirige le port. Selon elle, les comptes sont bons.', ['les comptes sont bons', 'Ida Marchal']],
    [
      'Le port serait fermé, rapporte le quotidien Le Courrier de Lorne.',
      ['Le port serait fermé', 'Le Courrier de Lorne'],
    ],
    ['Comme l’a expliqué Ida Marchal, le port rouvrira.', ['le port rouvrira', 'Ida Marchal']],
    [
      'Le tunnel sera fermé, a annoncé mardi le ministre des Transports, Rui Pinto.',
      ['Le tunnel sera fermé', 'Rui Pinto'],
    ],
  ],
  'roles and names over sentences': [
    [
      'Le ministre Rui Pinto a parlé lundi du port. « Nous rouvrirons », a promis le ministre.',
      ['Nous rouvrirons', 'Rui Pinto'],
    ],
    [
      'La maire de Lorne, Anne Lobo, est venue. La maire a dit que tout allait bien.',
      ['tout allait bien', 'Anne Lobo'],
    ],
    ['Anne Lobo est venue au port. « Rien n’est perdu », a dit Mme Lobo.', ['Rien n’est perdu', 'Anne Lobo']],
    ['Le projet inquiète Marc Aubin. « C’est trop cher », estime ce dernier.', ['C’est trop cher', 'Marc Aubin']],
  ],
}

/** What gives words to nobody. */
const FACTS: readonly string[] = [
  'Le maire n’a pas dit que le pont fermerait.',
  'La ministre devrait annoncer que le port ferme.',
  'Le maire peut dire que le pont est sûr.',
  'Le port que le maire a fermé était vieux.',
  'Le directeur a annoncé une hausse des prix.',
  'Le film « La Porte du Nord » sort mercredi.',
  'Les « gilets bleus » ont bloqué le pont.',
  'Il faut que le port ferme.',
  'Le procès reprendra lundi au tribunal de Lorne.',
  'On dit que le port est hanté.',
  'Le train part de Lorne à huit heures et arrive à midi.',
]

describe.each(Object.entries(TOLD))('French: %s', (_, rows) => {
  it.each(rows)('%s', (text, ...told) =>
    expect(statementsOf(text, french).map(({ words, speaker }) => [words, speaker])).toEqual(told),
  )
})

describe('French: nobody’s words', () => {
  it.each(FACTS)('%s', (text) => expect(statementsOf(text, french)).toEqual([]))
})
