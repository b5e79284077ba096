import { describe, expect, it } from 'vitest'
import { linesOf, statementsOf } from '../testing/statements-of'
import { norwegian } from './pack'

/** Sentences in the shapes of the press: a text, and what it gives to whom, words | speaker. Small letters and last stops count for nothing. */
const told: readonly (readonly [text: string, ...statements: string[]])[] = [
  ['– Vi har mistet for mye tid, sier Klara Vanner, ordfører i Sornvik.', 'Vi har mistet for mye tid | Klara Vanner'],
  ['«Broen åpner ikke før juni», advarer ingeniør Hugo Laster.', 'Broen åpner ikke før juni | Hugo Laster'],
  [
    '– Dette er en alvorlig feil, sier Markus Oliver.\n\n– Vi krever svar, fortsetter han.',
    'Dette er en alvorlig feil | Markus Oliver',
    'Vi krever svar | Markus Oliver',
  ],
  [
    '– Dette er en alvorlig feil, sier Markus Oliver, og legger til:\n\n– Vi krever svar.',
    'Dette er en alvorlig feil | Markus Oliver',
    'Vi krever svar | Markus Oliver',
  ],
  [
    'Påtalemyndigheten opplyser at to personer fortsatt er savnet.',
    'to personer fortsatt er savnet | Påtalemyndigheten',
  ],
  ['Ifølge politiet handlet mannen alene.', 'handlet mannen alene | politiet'],
  ['Mannen skal ha handlet alene, skriver Sornvik Avis.', 'Mannen skal ha handlet alene | Sornvik Avis'],
  [
    'I et intervju med Radio Kyst bekreftet statsråd Sofie Garrel at loven kommer i mars.',
    'loven kommer i mars | Sofie Garrel',
  ],
  ['– Vi gir oss ikke, understreker forbundsleder Nadja Berten.', 'Vi gir oss ikke | Nadja Berten'],
  ['Nadja Berten har ledet forbundet siden 2019.\n\n– Vi gir oss ikke, sier hun.', 'Vi gir oss ikke | Nadja Berten'],
  [
    'Statsadvokat Lukas Mohl innledet etterforskning. Han sa at tre vitner er avhørt.',
    'tre vitner er avhørt | Lukas Mohl',
  ],
  [
    'Studien, som er publisert i tidsskriftet Hav, viser at vannet er blitt to grader varmere.',
    'vannet er blitt to grader varmere | Studien',
  ],
  ['Tiltaltes forsvarer, advokat Paul Serner, kalte saken «tom».', 'tom | Paul Serner'],
  ['– Jeg så det ikke komme, forteller Johanne (42), kassadame i Sornvik.', 'Jeg så det ikke komme | Johanne'],
  ['Selskapet skriver i en pressemelding at ingen blir sagt opp.', 'ingen blir sagt opp | Selskapet'],
  ['– Vaksinen er trygg, sier virologen.', 'Vaksinen er trygg | virologen'],
  ['Statsråden svarte Oliver: «Du har ikke lest teksten.»', 'Du har ikke lest teksten | Statsråden'],
  ['Det bekrefter Lukas Mohl.\n\n– Tre vitner er avhørt, sier han.', 'Tre vitner er avhørt | Lukas Mohl'],
  ['– Vi vant med hjertet, jublet Karim Delma til Sport Pluss.', 'Vi vant med hjertet | Karim Delma'],
  [
    'Midtbanespiller Karim Delma scoret to mål.\n\n– Vi vant med hjertet, sa 24-åringen.',
    'Vi vant med hjertet | Karim Delma',
  ],
  ['Ifølge Klara Vanner kan kommunen «ikke betale alene».', 'kan kommunen «ikke betale alene» | Klara Vanner'],
  ['Broen, sier Klara Vanner, er fra 1932.', 'Broen … er fra 1932 | Klara Vanner'],
  ['Klara Vanner mener at tiltaket er urettferdig.', 'tiltaket er urettferdig | Klara Vanner'],
  ['Tiltaket er urettferdig, mener Vanner.', 'Tiltaket er urettferdig | Vanner'],
  ['Elena Ryen står på scenen igjen. Skuespilleren innrømmer at hun var redd.', 'hun var redd | Elena Ryen'],
  ['Trener Ruben Pass var tydelig:\n\n– Det var en katastrofe.', 'Det var en katastrofe | Ruben Pass'],
  ['– Vi vil ha rettferdighet, sier de pårørende.', 'Vi vil ha rettferdighet | de pårørende'],
  ['Operasjonsleder Anna Lind i politiet sier at veien er stengt.', 'veien er stengt | Anna Lind'],
  ['– Veien er stengt, sier operasjonsleder Anna Lind i Sornvik politidistrikt.', 'Veien er stengt | Anna Lind'],
  ['Veien er stengt, opplyser politiet.', 'Veien er stengt | politiet'],
  ['– Hvordan går det?\n\n– Det går bra, sier Johanne.', 'Det går bra | Johanne'],
  [
    '– Dette vil koste arbeidsplasser, sier direktør Odd Hansen til Lorneposten.',
    'dette vil koste arbeidsplasser | odd hansen',
  ],
  [
    'Ifølge Statistisk kontor tjente næringen 30 milliarder i fjor.',
    'tjente næringen 30 milliarder i fjor | statistisk kontor',
  ],
  ['Opposisjonsleder Fabian Mont anklager regjeringen for å lyve.', 'regjeringen for å lyve | Fabian Mont'],
  ['Ekspertene er enige om at det trengs mer data.', 'det trengs mer data | Ekspertene'],
  [
    '– Det blir ingen kutt, slår statsråd Elin Ravne fast.\n\n– Vi har vært åpne, hevder statsråden.',
    'Det blir ingen kutt | Elin Ravne',
    'Vi har vært åpne | Elin Ravne',
  ],
  ['«Han sovnet stille inn», skriver datteren Marta på Facebook.', 'Han sovnet stille inn | Marta'],
  ['Sjokkerte naboer har fortalt avisen at de så en ambulanse.', 'de så en ambulanse | Sjokkerte naboer'],
  ['Fortvilte foreldre sier at skolen må åpne.', 'skolen må åpne | Fortvilte foreldre'],
]

/** Texts that give no words to anybody. */
const nothing: readonly string[] = [
  'En talsperson for konsernet ønsket ikke å kommentere saken.',
  'Filmen «De klare timene» har premiere onsdag.',
  'Retten dømte den tidligere ordføreren til to års fengsel.',
  'Regjeringen vil torsdag varsle at avgiften fjernes.',
  'Klara Vanner sa ikke om broen åpner.',
]

describe('Norwegian, as the press writes it', () => {
  it.each(told)('reads %s', (text, ...statements) =>
    expect(linesOf(text, norwegian)).toEqual(statements.map((line) => line.toLowerCase())),
  )
  it.each(nothing)('finds nothing said in: %s', (text) => expect(statementsOf(text, norwegian)).toEqual([]))
})
