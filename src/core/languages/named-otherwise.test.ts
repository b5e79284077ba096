import { describe, expect, it } from 'vitest'
import { loadPacks } from './load-pack'
import { statementsOf } from './testing/statements-of'

/** Texts in which somebody is called by what they are, and whom each of their statements is by. */
const TOLD: Readonly<Record<string, readonly (readonly [kind: string, text: string, ...speakers: string[]])[]>> = {
  fr: [
    [
      'a role with its owner, named further on',
      'Reçue mardi au palais, la secrétaire générale de la CLT affirme que « rien ne va ».\n\nLe maire a reçu Ida Marchal, la secrétaire générale de la CLT, pendant une heure.',
      'Ida Marchal',
    ],
    [
      'a role akin to that of before',
      'Le maire a reçu Ida Marchal, la secrétaire générale de la CLT. La dirigeante de la CLT affirme que « rien ne va ».',
      'Ida Marchal',
    ],
    [
      'the name of a ship before that of its captain',
      'Au port de Lorne, le capitaine du bateau de pêche Vent des Îles, Joan Vaquero, admet que la pêche est limitée.',
      'Joan Vaquero',
    ],
    ['nobody', 'Personne n’a démontré que le produit était toxique.'],
  ],
  es: [
    [
      'an office of somebody named without it',
      'Con esa frase, Alberto Marín respondió el martes a las críticas. "Yo no soy el dueño del puerto", remarcó el presidente.',
      'Alberto Marín',
    ],
    [
      'whoever is named as an owner',
      'El alcalde Juan Pardo lamentó un nuevo ataque de Andrés Larrea. "El puerto es nuestro", dijo el secretario general de La Marea.',
      'Andrés Larrea',
    ],
  ],
  it: [
    [
      'an office of somebody named without it',
      'Giorgia Marini è arrivata a Olmo lunedì. «Il porto riaprirà», ha promesso la premier.',
      'Giorgia Marini',
    ],
  ],
  pt: [
    [
      'an office of somebody named without it',
      'Alberto Marinho respondeu na terça às críticas. "Eu não sou dono do porto", disse o presidente.',
      'Alberto Marinho',
    ],
  ],
  nl: [
    [
      'an office of somebody named without it',
      'Jan Lievens bezocht maandag de haven. „De sluis gaat open”, beloofde de premier.',
      'Jan Lievens',
    ],
  ],
  da: [
    [
      'a pronoun past a place of several words',
      'Stine Lund driver et spisested i Olmsk. Her handler Café Norden ikke bare om mad. »Jeg er stolt af det hele i dag,« siger hun.',
      'Stine Lund',
    ],
    [
      'a lone quotation between those of one person',
      '»Jeg voksede op ved havnen i Olmsk,« siger Stine Lund.\n\nMenuen er ny.\n\n»Vi skal smage på hele verden, for ellers lærer vi ingenting.«\n\nKøkkenet er lille.\n\n»Det er bare mig og ingen andre,« siger Stine Lund.',
      'Stine Lund',
      'Stine Lund',
      'Stine Lund',
    ],
    [
      'a lone quotation behind a clause that tells of somebody',
      'Stine Lund ejer stedet. At arbejde som familie er noget, hun sætter pris på.\n\n»Det betyder meget for mig, at alle er med her.«',
      'Stine Lund',
    ],
  ],
  sv: [
    [
      'an office of somebody named without it',
      'Erik Lund besökte hamnen i måndags. ”Slussen öppnar snart igen”, lovade statsministern.',
      'Erik Lund',
    ],
  ],
  no: [
    [
      'an office of somebody named without it',
      'Erik Lund besøkte havnen mandag. «Slusen åpner snart igjen», lovet statsministeren.',
      'Erik Lund',
    ],
  ],
  pl: [
    [
      'an office of somebody named without it',
      'W niedzielę Jan Nowak odniósł się do sprawy portu. Prezydent powiedział, że rozmowy odbędą się we wtorek.',
      'Jan Nowak',
    ],
    [
      'an outlet, and a verb without a subject',
      'W niedzielę Jan Nowak odniósł się do sprawy portu. W serwisie społecznościowym Vox Norda podkreślił, że port jest zamknięty.',
      'Jan Nowak',
    ],
    [
      'somebody called by whose kin he is',
      'Na spotkanie przyszedł zięć Nowaka Jared Lind. „Port jest zamknięty od lat” – powiedział Jared Lind.',
      'Jared Lind',
    ],
  ],
  cs: [
    [
      'an office of somebody named without it',
      'Jan Novák navštívil v pondělí přístav. „Přístav otevřeme na jaře,“ slíbil prezident.',
      'Jan Novák',
    ],
  ],
  ru: [
    [
      'an office of somebody named without it',
      'В воскресенье Иван Петров приехал в порт. «Порт откроется весной», — пообещал президент.',
      'Иван Петров',
    ],
  ],
  uk: [
    [
      'an office of somebody named without it',
      'У неділю Іван Петренко приїхав у порт. «Порт відкриють навесні», — пообіцяв президент.',
      'Іван Петренко',
    ],
  ],
  de: [
    [
      'an office of somebody named without it',
      'Jan Lievens besuchte am Montag den Hafen. „Die Schleuse geht wieder auf“, versprach der Ministerpräsident.',
      'Jan Lievens',
    ],
    [
      'an office that two may hold',
      'Jan Lievens und Erik Lund besuchten am Montag den Hafen. „Die Schleuse geht wieder auf“, versprach der Ministerpräsident.',
      'der Ministerpräsident',
    ],
    [
      'a spokesman, who may be anybody',
      'Jan Lievens besuchte am Montag den Hafen. „Die Schleuse geht wieder auf“, sagte der Sprecher.',
      'der Sprecher',
    ],
  ],
}

describe.each(Object.entries(TOLD))('somebody called otherwise, in %s', (tag, rows) => {
  it.each(rows)('%s', async (_, text, ...speakers) => {
    const [pack] = await loadPacks([tag])
    expect(pack && statementsOf(text, pack).map(({ speaker }) => speaker ?? 'nobody')).toEqual(speakers)
  })
})
