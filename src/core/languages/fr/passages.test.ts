import { describe, expect, it } from 'vitest'
import { linesOf } from '../testing/statements-of'
import { french } from './pack'

/** Passages of several sentences in the shapes of the press: a text, and what it gives to whom, words | speaker. */
const told: readonly (readonly [text: string, ...statements: string[]])[] = [
  [
    'Le ministre des Transports, Hugo Delmas, a écarté lundi tout report du chantier. « Le pont se fera », a-t-il martelé devant la presse. « Ceux qui disent le contraire mentent », a-t-il ajouté, assurant que l’argent était disponible.',
    'Le pont se fera | Hugo Delmas',
    'Ceux qui disent le contraire mentent | Hugo Delmas',
    'l’argent était disponible | Hugo Delmas',
  ],
  [
    'La cour d’appel de Lorne a confirmé la peine de six ans de prison prononcée contre l’ancien maire. Les magistrats estiment que le prévenu « ne pouvait ignorer » l’origine des fonds. Son avocate, Me Claire Vasseur, a annoncé un pourvoi en cassation. « Cette décision est incompréhensible », a-t-elle réagi.',
    'le prévenu « ne pouvait ignorer » l’origine des fonds | Les magistrats',
    'Cette décision est incompréhensible | Claire Vasseur',
  ],
  [
    '« On a joué avec le cœur », s’est félicité Marc Tessier après la victoire face à Valdor (2-1). L’entraîneur a salué l’état d’esprit de ses joueurs : « Personne n’a lâché. » Quant à son avenir, il botte en touche : « On verra en juin. »',
    'On a joué avec le cœur | Marc Tessier',
    'Personne n’a lâché | Marc Tessier',
    'On verra en juin | Marc Tessier',
  ],
  [
    '« C’est comme regarder le ciel pour la première fois », s’enthousiasme Julie Ferrand, astrophysicienne à l’université de Sorne et coautrice de l’étude publiée mercredi dans la revue Orbites. Selon ces travaux, la galaxie serait bien plus ancienne que prévu.',
    'C’est comme regarder le ciel pour la première fois | Julie Ferrand',
    'la galaxie serait bien plus ancienne que prévu | ces travaux',
  ],
  [
    'Une source proche du dossier a indiqué à l’Agence Lorne que deux hommes avaient été placés en garde à vue. Le parquet n’a pas souhaité commenter.',
    'deux hommes avaient été placés en garde à vue | Une source proche du dossier',
  ],
  [
    'Hélène Basset a 38 ans et deux enfants. « Quand j’ai reçu la lettre de licenciement, tout s’est écroulé », se souvient-elle. Depuis, elle a envoyé plus de cent CV. « Presque personne ne répond », soupire cette ancienne comptable.',
    'Quand j’ai reçu la lettre de licenciement, tout s’est écroulé | Hélène Basset',
    'Presque personne ne répond | Hélène Basset',
  ],
  [
    'D’après la préfecture, environ trois cents personnes ont été évacuées. « La situation est sous contrôle », assure le colonel François Ardoin, des sapeurs-pompiers. Le maire, Alain Pré, évoque pour sa part « une catastrophe sans précédent ».',
    'environ trois cents personnes ont été évacuées | la préfecture',
    'La situation est sous contrôle | François Ardoin',
    'une catastrophe sans précédent | Alain Pré',
  ],
  [
    '« Je n’ai rien à cacher, se défend l’élu Bruno Carle. C’est une machination. » Son parti lui a renouvelé sa confiance.',
    'Je n’ai rien à cacher … C’est une machination | Bruno Carle',
  ],
  [
    'La cheffe de file des Verts, Claire Monty, a accusé la majorité de « piétiner le Parlement ». « Nous nous y opposerons partout », a-t-elle promis. Pour le député Hugues Serre, il s’agit d’« une polémique stérile ».',
    'piétiner le Parlement | Claire Monty',
    'Nous nous y opposerons partout | Claire Monty',
    'il s’agit d’« une polémique stérile » | Hugues Serre',
  ],
  [
    'Dans un communiqué, le groupe précise que les usines resteront fermées jusqu’à lundi. Les syndicats réclament une réunion d’urgence. « Les salariés n’ont pas à payer les erreurs de la direction », écrivent-ils dans une lettre ouverte.',
    'les usines resteront fermées jusqu’à lundi | le groupe',
    'Les salariés n’ont pas à payer les erreurs de la direction | Les syndicats',
  ],
  [
    'La comédienne Livia Sart remonte sur scène après dix ans d’absence. « J’avais peur de ne pas y arriver », confie-t-elle. Du cinéma, elle dit : « Il m’a beaucoup donné, mais il m’a fatiguée. »',
    'J’avais peur de ne pas y arriver | Livia Sart',
    'Il m’a beaucoup donné, mais il m’a fatiguée | Livia Sart',
  ],
  [
    '« Le glacier perd deux mètres par an », rappelle le glaciologue Renaud Poli. Selon lui, il aura disparu en 2050. Un avis que ne partage pas son confrère Sandre Noir, pour qui « les modèles doivent être lus avec prudence ».',
    'Le glacier perd deux mètres par an | Renaud Poli',
    'il aura disparu en 2050 | Renaud Poli',
    'les modèles doivent être lus avec prudence | Sandre Noir',
  ],
  [
    'Le président norlandais, Pavel Dorn, s’est dit prêt à négocier. Kiel « reste ouvert à toute proposition », a-t-il affirmé dans un entretien au quotidien Le Courrier de Lorne, tout en prévenant que la patience de son pays avait « des limites ».',
    'Kiel « reste ouvert à toute proposition » | Pavel Dorn',
    'la patience de son pays avait « des limites » | Pavel Dorn',
  ],
  [
    'La procureure de Valdor, Sylvie Rota, a précisé que l’enquête se poursuivait. Il n’y a, à ce stade, aucun suspect, a souligné la magistrate.',
    'l’enquête se poursuivait | Sylvie Rota',
    'Il n’y a, à ce stade, aucun suspect | Sylvie Rota',
  ],
  [
    'L’ancien champion Yves Brandt n’épargne pas la fédération. « Ils n’ont pensé qu’à l’argent, tonne-t-il, et les jeunes en paient le prix. » Contactée, la fédération n’a pas donné suite.',
    'Ils n’ont pensé qu’à l’argent … et les jeunes en paient le prix | Yves Brandt',
  ],
  [
    '« Nous voulons la vérité sur notre fils », demandent les parents de Lucas. Sa mère, Anne, ne décolère pas : « Il allait bien. Personne ne nous a rien expliqué. »',
    'Nous voulons la vérité sur notre fils | les parents de Lucas',
    'Il allait bien. Personne ne nous a rien expliqué | Anne',
  ],
  [
    'Le rapport, que Le Courrier de Lorne a pu consulter, pointe « des manquements graves ». Ses auteurs recommandent de fermer le site et jugent que le directeur « n’a pas pris la mesure du danger ».',
    'des manquements graves | Le rapport',
    'le directeur « n’a pas pris la mesure du danger » | Ses auteurs',
  ],
  [
    '« La consommation a baissé de 3 % au premier trimestre », indique l’Institut des prix, qui évoque « un signal à ne pas négliger ». « Il faut agir vite », a réagi sur X la députée Ada Lolle.',
    'La consommation a baissé de 3 % au premier trimestre | l’Institut des prix',
    'un signal à ne pas négliger | l’Institut des prix',
    'Il faut agir vite | Ada Lolle',
  ],
]

describe('passages of the French press', () => {
  it.each(told)('%s', (text, ...statements) => {
    expect(linesOf(text, french)).toEqual(statements.map((each) => each.toLowerCase()))
  })
})
