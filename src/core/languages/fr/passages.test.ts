import { describe, expect, it } from 'vitest'
import { linesOf } from '../testing/statements-of'
import { french } from './pack'

/** Passages of several sentences in the shapes of the press: a text, and what it gives to whom, words | speaker. */
const told: readonly (readonly [text: string, ...statements: string[]])[] = [
  [
    "L'ancien ministre Gérard Vallin « conteste formellement les faits », a réagi son avocate, Me Hélène Sarrazin.",
    "L'ancien ministre Gérard Vallin « conteste formellement les faits » | Hélène Sarrazin",
  ],
  [
    'La Police nationale a indiqué que douze personnes avaient été interpellées. Elle appelle les automobilistes à éviter le secteur. « Les contrôles vont durer tout le week-end », a-t-elle précisé sur X.',
    'douze personnes avaient été interpellées | La Police nationale',
    'Les contrôles vont durer tout le week-end | La Police nationale',
  ],
  [
    "Selon nos confrères de La Dépêche de Sorne, le club serait sur le point d'être vendu. Le président, Marcel Ducrey, n'a pas souhaité s'exprimer. Contacté par L'Écho du Stade, un proche du dossier évoque « des discussions avancées ».",
    "le club serait sur le point d'être vendu | La Dépêche de Sorne",
    'des discussions avancées | un proche du dossier',
  ],
  [
    "« C'est un soulagement, a déclaré à la presse la mère de la victime, Nadège Colin. Mais rien ne me rendra mon fils. »",
    "C'est un soulagement … Mais rien ne me rendra mon fils | Nadège Colin",
  ],
  [
    "Dans un rapport publié mardi, la Cour des comptes épingle la gestion de l'opérateur. Elle y dénonce « une dérive préoccupante » des dépenses et recommande de geler les embauches. « Les alertes n'ont pas été entendues », écrivent les magistrats financiers.",
    'une dérive préoccupante | la Cour des comptes',
    "Les alertes n'ont pas été entendues | les magistrats financiers",
  ],
  [
    "Le Premier ministre, Antoine Brissac, a assuré dimanche sur Télé Lorne que l'impôt n'augmenterait pas. « Je m'y engage », a insisté le chef du gouvernement.",
    "l'impôt n'augmenterait pas | Antoine Brissac",
    "Je m'y engage | Antoine Brissac",
  ],
  [
    "Une équipe dirigée par la biologiste Corinne Astier, de l'université de Valdor, a montré que ces algues résistaient à la chaleur. « Nous ne nous y attendions pas du tout », s'étonne-t-elle. Pour Michel Roque, qui n'a pas participé à l'étude, « il faut rester prudent ».",
    'ces algues résistaient à la chaleur | Une équipe',
    'Nous ne nous y attendions pas du tout | Corinne Astier',
    'il faut rester prudent | Michel Roque',
  ],
  [
    "Les deux hommes « se connaissaient depuis l'enfance », rapporte une voisine, qui souhaite rester anonyme.",
    "Les deux hommes « se connaissaient depuis l'enfance » | une voisine",
  ],
  [
    'La Commission européenne a dit lundi « regretter » la décision de Kelmar. Bruxelles « se réserve le droit de répondre », a prévenu son porte-parole, Stefan Lindt, devant des journalistes.',
    '« regretter » la décision de Kelmar | La Commission européenne',
    'Bruxelles « se réserve le droit de répondre » | Stefan Lindt',
  ],
  [
    "Interrogé mercredi sur Radio Lorne, le député Paul Mercier (Verts) a estimé que le texte était « mal ficelé ». La rapporteure, Agnès Duval, lui a répondu sur le réseau social X : « Lisez-le d'abord. » Selon elle, tout a été financé.",
    'le texte était « mal ficelé » | Paul Mercier',
    "Lisez-le d'abord | Agnès Duval",
    'tout a été financé | Agnès Duval',
  ],
  [
    "« On s'est fait peur », a reconnu le sélectionneur Didier Lamy en conférence de presse. « Les garçons ont montré du caractère », s'est félicité l'ancien défenseur, avant de lancer : « Maintenant, place à la demi-finale. »",
    "On s'est fait peur | Didier Lamy",
    'Les garçons ont montré du caractère | Didier Lamy',
    'Maintenant, place à la demi-finale | Didier Lamy',
  ],
  [
    "Le ministère de la santé a fait savoir que le vaccin serait disponible en mars. « Il n'y aura pas de pénurie », a promis l'entourage de la ministre. À en croire une source gouvernementale, les commandes ont été doublées.",
    'le vaccin serait disponible en mars | Le ministère de la santé',
    "Il n'y aura pas de pénurie | l'entourage de la ministre",
    'les commandes ont été doublées | une source gouvernementale',
  ],
  [
    "L'association Rivières vivantes, qui a déposé plainte, dénonce un « écocide ». « Les poissons flottaient par centaines », raconte à L'Écho de Sorne sa présidente, Aude Marchal. Elle réclame la fermeture de l'usine.",
    'écocide | Rivières vivantes',
    'Les poissons flottaient par centaines | Aude Marchal',
  ],
  [
    "Le suspect aurait agi seul, d'après le procureur de la République de Valdor, Éric Tanguy. Ce dernier a précisé que l'homme était inconnu des services de police.",
    'Le suspect aurait agi seul | Éric Tanguy',
    "l'homme était inconnu des services de police | Éric Tanguy",
  ],
  [
    "« Ma fille ne dort plus. » Sandrine, 44 ans, habite à deux pas de l'usine. « Tout tremble depuis l'explosion », explique cette aide-soignante.",
    'Ma fille ne dort plus | nobody',
    "tout tremble depuis l'explosion | Sandrine",
  ],
  [
    "Le Kremlin a nié toute implication. « Ce sont des allégations absurdes », a balayé son porte-parole, Dmitri Sokov, cité par l'agence TARN. Kelmar accuse Moscou d'avoir « saboté » le câble.",
    'Ce sont des allégations absurdes | Dmitri Sokov',
    "Moscou d'avoir « saboté » le câble | Kelmar",
  ],
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
  [
    '« Personne ne sera laissé de côté », a promis la ministre du Travail Claire Vautrin à l’issue de la réunion. La ministre a également précisé que les fonds seraient versés dès janvier.',
    'Personne ne sera laissé de côté | Claire Vautrin',
    'les fonds seraient versés dès janvier | Claire Vautrin',
  ],
  [
    'Le tribunal de Lorneville a condamné l’ancien maire à trois ans de prison. Selon le parquet, il aurait détourné plus de deux millions d’euros. « Mon client est innocent », a réagi son avocat, Me Jean Delorme.',
    'il aurait détourné plus de deux millions d’euros | le parquet',
    'Mon client est innocent | Jean Delorme',
  ],
  [
    '« On a souffert, mais la victoire est méritée », a déclaré Hugo Brac au micro de Canal Sport. Et l’attaquant d’ajouter : « Le groupe vit bien. »',
    'On a souffert, mais la victoire est méritée | Hugo Brac',
    'Le groupe vit bien | Hugo Brac',
  ],
  [
    'Le suspect, âgé de 34 ans, a été interpellé mardi, a-t-on appris de source policière. « Il a reconnu les faits », a indiqué à l’AFP une source proche de l’enquête.',
    'Le suspect, âgé de 34 ans, a été interpellé mardi | source policière',
    'Il a reconnu les faits | une source proche de l’enquête',
  ],
  [
    'Selon une étude publiée mercredi dans la revue Cellules, le manque de sommeil abîme la mémoire. « Les données sont très claires, explique Laura Santini, première autrice de l’étude. Ceux qui dorment peu sont plus exposés. »',
    'le manque de sommeil abîme la mémoire | une étude',
    'Les données sont très claires … Ceux qui dorment peu sont plus exposés | Laura Santini',
  ],
  [
    'Pour Marc Ferrand, économiste à l’Institut Orion, « le pire est passé ». Un avis que ne partage pas Sophie Lorrain : « Attendons les chiffres du trimestre », tempère-t-elle.',
    'le pire est passé | Marc Ferrand',
    'Attendons les chiffres du trimestre | Sophie Lorrain',
  ],
  [
    'Le président Louis Garance a appelé mercredi à « l’unité nationale ». Le chef de l’État a assuré que la loi serait votée avant l’été, sans donner de date.',
    'l’unité nationale | Louis Garance',
    'la loi serait votée avant l’été, sans donner de date | Louis Garance',
  ],
  [
    'La présidente de la région dénonce « un mépris inacceptable ». « Nous irons devant les tribunaux », prévient Nadia Belkacem. Contacté, le ministère n’a pas donné suite.',
    'un mépris inacceptable | La présidente de la région',
    'Nous irons devant les tribunaux | Nadia Belkacem',
  ],
  [
    'D’après les premiers éléments de l’enquête, la voiture roulait à vive allure. « C’est un drame pour tout le village », souffle le maire, Pierre Astier.',
    'la voiture roulait à vive allure | les premiers éléments de l’enquête',
    'C’est un drame pour tout le village | Pierre Astier',
  ],
  [
    'À en croire le directeur, l’usine ne fermera pas. Les syndicats, eux, redoutent le pire. « On nous ment depuis des mois », lâche Karim, vingt ans de maison.',
    'l’usine ne fermera pas | le directeur',
    'On nous ment depuis des mois | Karim',
  ],
  [
    'Le ministère de la Défense a affirmé avoir abattu trois drones. De son côté, l’armée carinienne a fait état de deux morts civils. Ces bilans n’ont pu être vérifiés.',
    'avoir abattu trois drones | Le ministère de la Défense',
  ],
  [
    'Comme l’a révélé Le Courrier de Lorneville, l’entreprise négocie depuis mars. « Nous ne commentons pas les rumeurs », a fait savoir un porte-parole du groupe.',
    'l’entreprise négocie depuis mars | Le Courrier de Lorneville',
    'Nous ne commentons pas les rumeurs | un porte-parole du groupe',
  ],
  [
    '« Je ne regrette rien », martèle l’ex-ministre. Interrogée sur son avenir, Hélène Mercœur botte en touche : « On verra bien. »',
    'Je ne regrette rien | l’ex-ministre',
    'On verra bien | Hélène Mercœur',
  ],
  [
    'L’agriculteur raconte avoir tout perdu. Il ne croit plus aux promesses : « Ils viennent, ils prennent des photos, ils repartent. »',
    'avoir tout perdu | L’agriculteur',
    'Ils viennent, ils prennent des photos, ils repartent | L’agriculteur',
  ],
  [
    '« La fin du monde n’est pas pour demain, plaisante l’astronome Paul Verdier. L’astéroïde passera à deux millions de kilomètres. » Il rappelle toutefois que la surveillance reste nécessaire.',
    'La fin du monde n’est pas pour demain … L’astéroïde passera à deux millions de kilomètres | Paul Verdier',
    'la surveillance reste nécessaire | Paul Verdier',
  ],
  [
    'Le patron de la CGT-Rail a prévenu que la grève serait « longue ». « Si le gouvernement ne bouge pas, nous non plus », a-t-il lancé devant la gare de Lorneville.',
    'la grève serait « longue » | Le patron de la CGT-Rail',
    'Si le gouvernement ne bouge pas, nous non plus | Le patron de la CGT-Rail',
  ],
  [
    'Aux yeux du politologue Antoine Leroy, le scrutin « rebat les cartes ». L’intéressée préfère parler d’« un avertissement ».',
    'le scrutin « rebat les cartes » | Antoine Leroy',
  ],
  [
    'Elsa Morin a 38 ans et vit à Tortas avec ses deux enfants. « Le jour où j’ai reçu la lettre, tout s’est effondré », se souvient cette ancienne caissière. Son fils, dit-elle, ne lui parle plus.',
    'Le jour où j’ai reçu la lettre, tout s’est effondré | Elsa Morin',
    'Son fils … ne lui parle plus | Elsa Morin',
  ],
  [
    '« Il faut sauver ce théâtre », plaide la comédienne Anouk Saval dans un entretien au Matin de Tortas. Une pétition a recueilli 20 000 signatures, selon les organisateurs.',
    'Il faut sauver ce théâtre | Anouk Saval',
    'Une pétition a recueilli 20 000 signatures | les organisateurs',
  ],
]

describe('passages of the French press', () => {
  it.each(told)('%s', (text, ...statements) => {
    expect(linesOf(text, french)).toEqual(statements.map((each) => each.toLowerCase()))
  })
})
