import { describe, expect, it } from 'vitest'
import { linesOf, statementsOf } from '../testing/statements-of'
import { french } from './pack'

/** Sentences in the shapes of the press: a text, and what it gives to whom, words | speaker. Small letters and last stops count for nothing. */
const told: readonly (readonly [text: string, ...statements: string[]])[] = [
  [
    '« Nous avons perdu trop de temps », a regretté Claire Vannier, maire de Sornay.',
    'Nous avons perdu trop de temps | Claire Vannier',
  ],
  [
    '« Le pont ne rouvrira pas avant juin », prévient l’ingénieur Hugo Lestrade.',
    'Le pont ne rouvrira pas avant juin | Hugo Lestrade',
  ],
  [
    'Hugo Lestrade l’assure : « Le pont ne rouvrira pas avant juin. »',
    'Le pont ne rouvrira pas avant juin | Hugo Lestrade',
  ],
  [
    '« C’est une faute grave, tonne le député Marc Ollivier, et nous demandons des comptes. »',
    'C’est une faute grave … et nous demandons des comptes | Marc Ollivier',
  ],
  [
    'Pour Claire Vannier, « la commune n’a pas les moyens de payer seule ».',
    'la commune n’a pas les moyens de payer seule | Claire Vannier',
  ],
  [
    'La préfecture de Sornay a fait savoir que deux personnes étaient toujours portées disparues.',
    'deux personnes étaient toujours portées disparues | La préfecture de Sornay',
  ],
  [
    'Selon une source proche de l’enquête, le suspect aurait agi seul.',
    'le suspect aurait agi seul | une source proche de l’enquête',
  ],
  [
    'Le suspect aurait agi seul, selon les premiers éléments de l’enquête.',
    'Le suspect aurait agi seul | les premiers éléments de l’enquête',
  ],
  [
    'Invitée de Radio Marine, la ministre Sophie Garrel a confirmé que le texte serait présenté en mars.',
    'le texte serait présenté en mars | Sophie Garrel',
  ],
  [
    '« On ne lâchera rien », a martelé la secrétaire générale du syndicat, Nadia Berthe.',
    'On ne lâchera rien | Nadia Berthe',
  ],
  [
    'Nadia Berthe dirige le syndicat depuis 2019.\n\n« On ne lâchera rien », prévient-elle.',
    'On ne lâchera rien | Nadia Berthe',
  ],
  [
    'Le procureur de Sornay, Luc Meunier, a ouvert une enquête. Il a indiqué que trois témoins avaient été entendus.',
    'trois témoins avaient été entendus | Luc Meunier',
  ],
  [
    '« Le club a pris une décision courageuse. Je la respecte », a réagi l’entraîneur du FC Sornay.',
    'Le club a pris une décision courageuse. Je la respecte | l’entraîneur du FC Sornay',
  ],
  [
    'L’étude, publiée dans la revue Océans, montre que l’eau s’est réchauffée de deux degrés.',
    'l’eau s’est réchauffée de deux degrés | L’étude',
  ],
  [
    'L’avocat du prévenu, Me Paul Serin, a plaidé la relaxe, dénonçant « un dossier vide ».',
    'un dossier vide | Paul Serin',
  ],
  [
    'Emmanuel Roche, président de la région, a promis « un plan d’urgence » pour les éleveurs.',
    'un plan d’urgence | Emmanuel Roche',
  ],
  ['« Je n’ai rien vu venir », confie Jeanne, 42 ans, caissière à Sornay.', 'Je n’ai rien vu venir | Jeanne'],
  [
    'Jeanne, caissière à Sornay, n’a rien oublié.\n\n« Je n’ai rien vu venir. Le lendemain, tout était fermé et personne ne répondait. »',
    'Je n’ai rien vu venir. Le lendemain, tout était fermé et personne ne répondait | Jeanne',
  ],
  [
    'L’entreprise assure dans un communiqué qu’aucun emploi ne sera supprimé.',
    'aucun emploi ne sera supprimé | L’entreprise',
  ],
  [
    '« Aucun emploi ne sera supprimé », assure l’entreprise dans un communiqué.',
    'Aucun emploi ne sera supprimé | l’entreprise',
  ],
  ['Les syndicats estiment que la direction a menti.', 'la direction a menti | Les syndicats'],
  ['Comme l’a rappelé Claire Vannier, le pont date de 1932.', 'le pont date de 1932 | Claire Vannier'],
  ['Sophie Garrel : « Le texte sera présenté en mars »', 'Le texte sera présenté en mars | Sophie Garrel'],
  [
    '« Le vaccin est sûr », insiste le virologue. « Il n’y a aucune raison de s’inquiéter. »',
    'Le vaccin est sûr … Il n’y a aucune raison de s’inquiéter | le virologue',
  ],
  ['Le virologue Jean Fabre insiste sur un point. « Le vaccin est sûr », dit-il.', 'Le vaccin est sûr | Jean Fabre'],
  [
    'D’après Météo-Lorne, la tempête touchera la côte dans la nuit.',
    'la tempête touchera la côte dans la nuit | Météo-Lorne',
  ],
  [
    '« Nous n’avons pas reçu d’ordre », ont déclaré plusieurs soldats à la télévision publique.',
    'Nous n’avons pas reçu d’ordre | plusieurs soldats',
  ],
  ['À en croire Marc Ollivier, la réforme est morte.', 'la réforme est morte | Marc Ollivier'],
  [
    'Marc Ollivier a accusé le gouvernement de « mépriser les territoires ».',
    'mépriser les territoires | Marc Ollivier',
  ],
  ['Un témoin raconte avoir vu un homme courir.', 'avoir vu un homme courir | Un témoin'],
  ['« L’homme courait », raconte un témoin, encore sous le choc.', 'L’homme courait | un témoin'],
  [
    'La ministre a répondu à Marc Ollivier : « Vous n’avez pas lu le texte. »',
    'Vous n’avez pas lu le texte | La ministre',
  ],
  ['« Vous n’avez pas lu le texte », lui a répondu Sophie Garrel.', 'Vous n’avez pas lu le texte | Sophie Garrel'],
  ['Ce que confirme Luc Meunier : « Trois témoins ont été entendus. »', 'Trois témoins ont été entendus | Luc Meunier'],
  [
    'Elle avait alors déclaré au quotidien La Dépêche de Lorne qu’elle ne se représenterait pas.',
    'elle ne se représenterait pas | nobody',
  ],
  ['Interrogée sur ses projets, Nadia Berthe sourit : « On verra bien. »', 'On verra bien | Nadia Berthe'],
  ['« On verra bien », sourit Nadia Berthe.', 'On verra bien | Nadia Berthe'],
  [
    '« On a gagné avec le cœur », s’est réjoui Karim Delmas au micro de Sport Plus.',
    'On a gagné avec le cœur | Karim Delmas',
  ],
  ['« On a gagné avec le cœur », s’est-il félicité.', 'On a gagné avec le cœur | nobody'],
  [
    'Le milieu de terrain Karim Delmas a marqué deux buts. « On a gagné avec le cœur », s’est félicité le joueur de 24 ans.',
    'On a gagné avec le cœur | Karim Delmas',
  ],
  [
    'VALMONT (AFP) — Le ministre Benoît Carlier a assuré que les aides seraient versées.',
    'les aides seraient versées | Benoît Carlier',
  ],
  [
    'Un constat que partage Paul Riviera, plongeur à Valmont : « Il y a vingt ans, c’était une prairie. »',
    'Il y a vingt ans, c’était une prairie | Paul Riviera',
  ],
  [
    'Un conseiller qui a requis l’anonymat a raconté que le plan serait maintenu.',
    'le plan serait maintenu | un conseiller',
  ],
  ['Le député Fabien Montel accuse le gouvernement de mentir.', 'le gouvernement de mentir | Fabien Montel'],
  ['Les experts s’accordent à dire que les données manquent.', 'les données manquent | Les experts'],
  ['Fabien Montel s’est dit convaincu que la loi passera.', 'la loi passera | Fabien Montel'],
  [
    'L’entraîneur Lucas Bramant sourit. Même ton chez le capitaine, Moussa Diarra : « Il fallait gagner. »',
    'Il fallait gagner | Moussa Diarra',
  ],
  ['De son propre aveu, Paul Vernet n’avait pas lu le contrat.', 'Paul Vernet n’avait pas lu le contrat | Paul Vernet'],
  [
    'L’agence a été désavouée par le gouvernement qui, sans attendre son avis, a décidé que le produit serait interdit.',
    'le produit serait interdit | le gouvernement',
  ],
]

/** Texts that give no words to anybody. */
const nothing: readonly string[] = [
  'Que le produit doive son succès au hasard ne relève que de la supposition.',
  'Interrogé par l’agence Nord, un porte-parole du groupe a refusé de commenter.',
  'Le film « Les heures claires » sort mercredi.',
  'La loi dite « littoral » date de 1986.',
  'Le tribunal a condamné l’ancien maire à deux ans de prison avec sursis.',
  'Le ministre de l’intérieur a demandé aux préfets d’interdire le rassemblement.',
  'Le gouvernement devrait annoncer jeudi que la taxe est supprimée.',
  'Claire Vannier n’a pas dit si le pont rouvrirait.',
]

describe('French, as the press writes it', () => {
  it.each(told)('reads %s', (text, ...statements) =>
    expect(linesOf(text, french)).toEqual(statements.map((line) => line.toLowerCase())),
  )
  it.each(nothing)('finds nothing said in: %s', (text) => expect(statementsOf(text, french)).toEqual([]))
})
