import type { ReportingFrame, ReportingVerb } from '../pack'
import { phrases } from '../word-list'
import { conjugate, type VerbForm } from './conjugate'

/**
 * German reporting verbs, a group a line: the frames they take, then the verbs. A strong verb is written with its parts
 * (`conjugate.ts`); a separable one with a stroke behind its particle: `mit|teilen`.
 */
const REPORTING: readonly [frames: string, verbs: string][] = [
  [
    'clause quote',
    `sagen, erklären, berichten, melden, schreiben schreibt schrieb geschrieben, betonen, behaupten, bestätigen, meinen,
     äußern, versichern, erzählen, erläutern, mit|teilen, fest|stellen, klar|stellen, deutlich|machen, klar|machen, an|geben gibt gab gegeben,
     hinzu|fügen, an|merken, ein|räumen, zu|geben gibt gab gegeben, gestehen gesteht gestand gestanden, argumentieren,
     bekräftigen, unterstreichen unterstreicht unterstrich unterstrichen, hervor|heben hebt hob gehoben, prognostizieren,
     entgegnen, antworten, erwidern, kontern, konstatieren, resümieren, urteilen, verkünden, verkündigen, signalisieren,
     an|deuten, aus|sagen, aus|führen, dar|legen, schildern, verraten verrät verriet verraten,
     bedauern, mahnen, an|mahnen, notieren, vermelden, verlautbaren, informieren, kommentieren, beteuern,
     ergänzen, präzisieren, folgern, schlussfolgern, spekulieren, prophezeien, mutmaßen,
     rechtfertigen, begründen, rufen ruft rief gerufen, fragen, wissen weiß wusste gewusst, twittern, posten, spotten,
     witzeln, schwärmen, jubeln, klagen, schimpfen, wettern, sinnieren, bilanzieren, zusammen|fassen, heraus|stellen,
     verweisen verweist verwies verwiesen, hin|weisen weist wies gewiesen, bekannt|geben gibt gab gegeben,
     bekannt|machen, voraus|sagen, offenbaren, enthüllen, versprechen verspricht versprach versprochen, lauten, zitieren,
     würdigen, unterrichten, erinnern, beschweren, freuen, wundern, aus|richten, nach|fragen,
     zurück|rudern, ein|werfen wirft warf geworfen, ein|wenden, ein|gestehen gesteht gestand gestanden, aus|drücken,
     attestieren, bescheinigen, frotzeln, lästern, poltern,
     stöhnen, seufzen, murmeln, flüstern, schreien schreit schrie geschrien, brüllen, donnern, ätzen, höhnen, lachen,
     schmunzeln, scherzen, grübeln, philosophieren, dozieren, predigen, frohlocken, triumphieren, analysieren,
     diagnostizieren, erörtern, verdeutlichen, veranschaulichen, insistieren, beharren, bekennen bekennt bekannte bekannt,
     beichten, protestieren, drängen, mäkeln, nörgeln, jammern, raunen, wiederholen, bejahen, verneinen,
     empören, ärgern, entrüsten, ereifern, entschuldigen, rekapitulieren, zurück|blicken, schließen schließt schloss
     geschlossen, hoffen, glauben, referieren, dokumentieren, vermerken, plaudern, reagieren, zeigen, nach|legen, widersprechen widerspricht widersprach widersprochen, weiter|sagen,
     fest|halten hält hielt gehalten, kund|tun tut tat getan, bekunden, postulieren, vorher|sagen, unken, räsonieren,
     konkretisieren, dazwischen|rufen ruft rief gerufen, mailen, texten, relativieren, beschwichtigen, garantieren,
     gratulieren, danken, beanstanden, vor|rechnen, vor|bringen bringt brachte gebracht, suggerieren, bezeugen,
     erwähnen, ab|wiegeln, ab|winken, raunzen, schnauben, orakeln, erkundigen, richtig|stellen, nach|schieben schiebt
     schob geschoben, an|fügen, aufmerksam|machen`,
  ],
  [
    // *sprach von einer „Farce“*: one word in quotation marks is theirs, too.
    'clause quote label',
    `sprechen spricht sprach gesprochen, reden, warnen, kritisieren, loben, skandieren, beklagen, bemängeln, monieren,
     vor|werfen wirft warf geworfen`,
  ],
  [
    'clause',
    `finden findet fand gefunden, an|sehen sieht sah angesehen, befürchten, fürchten, vermuten, an|nehmen nimmt nahm genommen, schätzen, denken denkt dachte
     gedacht, aus|gehen geht ging gegangen, rechnen, erwarten, bezweifeln, zweifeln, befinden
     befindet befand befunden, dementieren, bestreiten bestreitet bestritt bestritten, ergeben ergibt ergab ergeben,
     besagen, belegen, beweisen beweist bewies bewiesen, beschließen beschließt
     beschloss beschlossen, entscheiden entscheidet entschied entschieden, erkennen erkennt erkannte erkannt, errechnen,
     ermitteln, beobachten, heraus|finden findet fand gefunden, nach|weisen weist wies gewiesen, berechnen, bemerken, ein|schätzen`,
  ],
  [
    'clause quote infinitive',
    `fordern, verlangen, empfehlen empfiehlt empfahl empfohlen, drohen, an|kündigen, zu|sichern, zu|sagen, appellieren,
     bitten bittet bat gebeten, raten rät riet geraten, vor|schlagen schlägt schlug geschlagen, auf|fordern, auf|rufen
     ruft rief gerufen, beschuldigen, bezichtigen, verdächtigen, unterstellen, plädieren,
     ermahnen, geloben, schwören schwört schwor geschworen, leugnen, behalten behält behielt behalten, planen, vor|haben, ein|fordern, pochen, beantragen`,
  ],
  [
    'label',
    `nennen nennt nannte genannt, bezeichnen, beschreiben beschreibt beschrieb beschrieben, ein|stufen, werten, bewerten,
     brandmarken, titulieren, charakterisieren, rügen, verurteilen, begrüßen, ab|lehnen, zurück|weisen weist wies
     gewiesen, verteidigen, bejubeln, an|prangern`,
  ],
]

/** Verbs whose passive gives words too, to nobody or to whom they were put: *es wurde mitgeteilt, dass*. */
const NO_PASSIVE_REPORT = new Set(['nennen', 'zeigen', 'sprechen', 'finden', 'lauten'])

/** Verbs whose subject stands for nobody. `tells`: prepositions that lead to the text that they tell of; without it they report nothing. */
const IMPERSONAL: readonly [written: string, tells: string | null][] = [
  ['heißen heißt hieß geheißen', null],
  // *Aus dem Bericht geht hervor, dass A*, *In dem Brief steht, dass A*
  ['hervor|gehen geht ging gegangen', 'aus'],
  ['stehen steht stand gestanden', 'in im auf'],
]

/** Auxiliaries and modal verbs in the third person; `auxiliary` says what they wait for. */
const AUXILIARIES: readonly [lemma: string, auxiliary: 'perfect' | 'passive' | 'future' | 'modal', forms: string][] = [
  ['haben', 'perfect', 'hat haben hatte hatten | habe | hätte hätten'],
  ['sein', 'perfect', 'ist sind war waren | sei seien | wäre wären'],
  ['werden', 'passive', 'wird werden wurde wurden | werde | würde würden'],
  ['können', 'modal', 'kann können konnte konnten | könne | könnte könnten'],
  ['müssen', 'modal', 'muss muß müssen musste mussten mußte mußten | müsse | müsste müssten müßte müßten'],
  ['sollen', 'modal', 'soll sollen sollte sollten | solle |'],
  ['wollen', 'modal', 'will wollen wollte wollten | wolle |'],
  // *Das dürfte stimmen*: what is likely, and nobody's words.
  ['dürfen', 'modal', 'darf dürfen durfte durften dürfte | dürfe | dürften'],
  ['mögen', 'modal', 'mag mögen mochte mochten möchte möchten | möge |'],
  ['lassen', 'modal', 'lässt läßt lassen ließ ließen | lasse |'],
]

/** Other common verbs whose forms no rule for endings would find, or would find wrong. */
const OTHERS = `geben gibt gab gegeben, gehen geht ging gegangen, kommen kommt kam gekommen, stehen steht stand gestanden,
  nehmen nimmt nahm genommen, bleiben bleibt blieb geblieben, liegen liegt lag gelegen, halten hält hielt gehalten, sehen
  sieht sah gesehen, treten tritt trat getreten, fallen fällt fiel gefallen, laufen läuft lief gelaufen, tragen trägt trug
  getragen, treffen trifft traf getroffen, bringen bringt brachte gebracht, ziehen zieht zog gezogen, stellen, setzen,
  legen, machen, führen, leben, arbeiten, handeln, hören, starten, dauern, gehören, beginnen beginnt begann begonnen,
  steigen steigt stieg gestiegen, sinken sinkt sank gesunken, sterben stirbt starb gestorben, gelten gilt galt gegolten,
  erhalten erhält erhielt erhalten, bekommen bekommt bekam bekommen, gewinnen gewinnt gewann gewonnen, verlieren verliert
  verlor verloren, brauchen, folgen, bestehen besteht bestand bestanden, entstehen entsteht entstand entstanden, helfen
  hilft half geholfen, schließen schließt schloss geschlossen, tun tut tat getan, fliegen fliegt flog geflogen, reichen,
  stürzen, kosten, töten, verletzen, suchen, warten, wirken, spielen, sorgen, drohen, schaffen schafft schuf geschaffen,
  weisen weist wies gewiesen, werfen wirft warf geworfen, schlagen schlägt schlug geschlagen, heben hebt hob gehoben,
  wachsen wächst wuchs gewachsen, fahren fährt fuhr gefahren, scheinen scheint schien geschienen, rufen ruft rief gerufen`

interface Entry {
  /** As `reporting` names it, its particle in front. */
  name: string
  particle: string
  /** As `conjugate` takes it. */
  parts: string
}

function entryOf(written: string): Entry {
  const [, particle = '', parts = ''] = /^(?:([^|]*)\|)?(.*)$/.exec(written) ?? []
  const [base = '', ...others] = parts.split(' ')
  return { name: particle + base, particle, parts: [base, ...others].join(' ') }
}

const entries = REPORTING.flatMap(([frames, verbs]) =>
  phrases(verbs).map((written) => ({ ...entryOf(written), frames: frames.split(' ') as ReportingFrame[] })),
)

/** By base form, a particle in front: `mitteilen`. */
export const reporting: ReadonlyMap<string, ReportingVerb> = new Map([
  ...entries.map(({ name, frames }): [string, ReportingVerb] => [
    name,
    {
      frames: new Set(frames),
      passiveReports: !NO_PASSIVE_REPORT.has(name),
      isImpersonal: false,
      ...(name === 'zitieren' && { quotesSubject: true }),
    },
  ]),
  ...IMPERSONAL.map(([written, tells]): [string, ReportingVerb] => [
    entryOf(written).name,
    {
      frames: new Set<ReportingFrame>(['clause', 'quote']),
      passiveReports: false,
      isImpersonal: true,
      ...(tells !== null && { tells: new Set(tells.split(' ')) }),
    },
  ]),
])

/** Particles that may stand apart from their verb. */
export const particles: ReadonlySet<string> = new Set([
  ...entries.map(({ particle }) => particle).filter((particle) => particle !== ''),
  ...'ab an auf aus bei ein fest fort her hin los nach nieder vor vorbei weg weiter wieder zu zurück zusammen'.split(
    ' ',
  ),
])

export interface KnownForm extends VerbForm {
  auxiliary: 'perfect' | 'passive' | 'future' | 'modal' | null
}

/** Verbs that report only without *sich*: *befand, dass*, but *befand sich*. */
export const neverReflexive: ReadonlySet<string> = new Set(['befinden', 'ergeben', 'treffen', 'heißen'])

/** Finite forms that are participles, too: *bestätigt*, *berichtet*. */
export const alsoParticiples = new Set<string>()

/** The known forms of verbs, lower case. The first entry of a form counts: auxiliaries, then reporting verbs. */
export const verbForms: ReadonlyMap<string, KnownForm> = knownForms()

function knownForms(): Map<string, KnownForm> {
  const forms = new Map<string, KnownForm>()
  const add = (form: string, facts: KnownForm) => {
    if (form === '') return
    if (!forms.has(form)) forms.set(form, facts)
    else if (facts.form === 'participle' && forms.get(form)?.form === 'finite') alsoParticiples.add(form)
  }
  const moods = ['indicative', 'reported', 'conditional'] as const
  for (const [lemma, auxiliary, written] of AUXILIARIES) {
    written.split('|').forEach((list, k) => {
      for (const form of list.trim().split(' ')) {
        const number = /(?:[^n]n|sind)$/.test(form) ? 'plural' : 'singular'
        add(form, { lemma, form: 'finite', mood: moods[k] ?? 'indicative', number, auxiliary })
      }
    })
  }
  for (const [form, lemma] of [
    ['gehabt', 'haben'],
    ['gewesen', 'sein'],
    ['worden', 'werden'],
    ['geworden', 'werden'],
  ] as const)
    add(form, { lemma, form: 'participle', mood: 'indicative', number: null, auxiliary: null })
  for (const { parts, particle } of [
    ...entries,
    ...IMPERSONAL.map(([written]) => entryOf(written)),
    ...phrases(OTHERS).map(entryOf),
  ]) {
    for (const [form, facts] of conjugate(parts)) {
      add(form, { ...facts, auxiliary: null })
      if (particle === '') continue
      // Behind its own clause a separable verb is one word: *wie er mitteilte*, *hat mitgeteilt*, *mitzuteilen*.
      add(particle + form, { ...facts, lemma: particle + facts.lemma, auxiliary: null })
      if (facts.form === 'infinitive')
        add(`${particle}zu${form}`, { ...facts, lemma: particle + facts.lemma, auxiliary: null })
    }
  }
  // As Switzerland writes them: *hiess es*.
  for (const [form, facts] of [...forms]) if (form.includes('ß')) add(form.replaceAll('ß', 'ss'), facts)
  return forms
}
