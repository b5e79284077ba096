import type { VerbFacts } from '../from-tables/tables'
import { type VerbLists, verbTable } from '../romance/iberian-verbs'
import { reportingVerbs } from '../romance/verb-lists'
import { words } from '../word-list'
import { conjugate } from './conjugate'

/** Portuguese reporting verbs, a group a line: the frames they take, then the verbs as `conjugate` takes them. */
const REPORTING: readonly [frames: string, verbs: string][] = [
  [
    'clause quote',
    `dizer diz disse dito, afirmar, declarar, explicar, referir refere, sublinhar, acrescentar, adiantar, salientar, frisar,
     destacar, ressaltar, apontar, indicar, garantir, assegurar, realçar, vincar, lembrar, recordar, notar, observar,
     comentar, considerar, defender, sustentar, argumentar, alegar, admitir, reconhecer, confessar, confirmar, anunciar,
     revelar, informar, comunicar, avisar, alertar, advertir adverte, prevenir previne, contar, relatar, narrar, detalhar,
     precisar, especificar, esclarecer, clarificar, enfatizar, reforçar, reiterar, repetir repete, insistir, completar,
     concluir, finalizar, rematar, resumir, sintetizar, prosseguir prossegue, continuar, responder, retorquir, replicar,
     rebater, contrapor contrapõe contrapôs, contestar, objetar, criticar, lamentar, denunciar, protestar, queixar,
     desabafar, exclamar, gritar, ironizar, brincar, gracejar, atirar, disparar, escrever - - escrito, publicar, postar,
     tuitar, twittar, apelar, sugerir sugere, prometer, jurar, assumir, apostar, avaliar, analisar, opinar, perguntar,
     questionar, indagar, interrogar, inquirir inquire, celebrar, comemorar, festejar, elogiar, agradecer, saudar,
     justificar, fundamentar, ilustrar, exemplificar, enumerar, expor expõe expôs, demonstrar, mostrar, constatar,
     atestar, certificar, testemunhar, depor depõe depôs, noticiar, reportar, divulgar, difundir, antecipar, transmitir,
     expressar, exprimir, manifestar, ponderar, refletir reflete, reflectir reflecte, raciocinar, filosofar, teorizar,
     especular, pontuar, evidenciar, ameaçar, desafiar, cravar, desdenhar, sentenciar, vaticinar, profetizar,
     prognosticar, pormenorizar, aditar, aduzir aduz, assinalar, mencionar, citar, evocar, rememorar, arrematar, emendar,
     corrigir, retificar, rectificar, ratificar, corroborar, murmurar, sussurrar, desculpar, gabar, vangloriar, orgulhar,
     confidenciar, segredar, replicar, falar, discursar, argumentar, redarguir redargui, ler lê leu lido, titular,
     intervir intervém interveio, prever prevê previu previsto, descrever - - descrito, constar, diagnosticar, projetar,
     alfinetar, provocar, suspirar, clamar, bradar, proclamar, valorizar, desvalorizar, relativizar, minimizar, dramatizar`,
  ],
  [
    'clause',
    `crer crê creu, acreditar, achar, pensar, julgar, entender, supor supõe supôs, temer, recear, esperar, suspeitar,
     duvidar, estimar, calcular, negar, desmentir desmente, descartar, refutar, rejeitar, decidir, determinar,
     estabelecer, descobrir descobre - descoberto, comprovar, provar, detetar, detectar, apurar, averiguar, verificar,
     deduzir deduz, inferir infere, perceber, prognosticar, presumir, concordar, discordar, deliberar, confiar`,
  ],
  [
    'clause quote infinitive',
    `pedir pede, exigir, solicitar, reclamar, recomendar, aconselhar, propor propõe propôs, rogar, suplicar, implorar,
     instar, exortar, ordenar, mandar, oferecer, culpar, convidar, requerer requer, intimar, cobrar, orientar,
     reivindicar`,
  ],
  ['clause quote infinitive label', 'acusar'],
  [
    'label',
    `classificar, chamar, qualificar, apelidar, designar, definir, rotular, tachar, taxar, caracterizar, batizar, condenar,
     repudiar, aplaudir, apodar, denominar, catalogar, comparar`,
  ],
]

/** Participles that a passive tells words to somebody by: *foi informada de que*. */
const AGREEING = 'informar avisar advertir alertar questionar acusar anunciar comunicar notificar confirmar'.split(' ')

/** Auxiliaries and modal verbs; `auxiliary` says what they wait for. */
const AUXILIARIES: readonly [lemma: string, auxiliary: VerbFacts['auxiliary'], singular: string, plural: string][] = [
  [
    'ter',
    'perfect',
    'tem tinha teve terá teria tenha tivesse tenho',
    'têm tinham tiveram terão teriam tenham tivessem temos',
  ],
  ['haver', 'perfect', 'há havia houve haverá haveria haja houvesse', 'haviam hão houveram haverão haveriam hajam'],
  ['ser', 'passive', 'é foi era fora será seria seja fosse sou', 'são foram eram serão seriam sejam fossem somos'],
  [
    'poder',
    'modal',
    'pode pôde podia poderá poderia possa pudesse',
    'podem puderam podiam poderão poderiam possam pudessem podemos',
  ],
  [
    'dever',
    'modal',
    'deve deveu devia deverá deveria deva devesse',
    'devem deveram deviam deverão deveriam devam devemos',
  ],
  [
    'querer',
    'modal',
    'quer queria quererá queira quisesse quero',
    'querem queriam quererão queiram quisessem queremos',
  ],
  ['ir', 'future', 'vai ia vá irá iria vou', 'vão iam irão iriam vamos'],
  ['costumar', 'perfect', 'costuma costumava', 'costumam costumavam'],
  ['querer', 'perfect', 'quis', 'quiseram'],
  ['voltar', 'perfect', 'volta voltou voltava', 'voltam voltaram voltavam'],
  ['chegar', 'perfect', 'chega chegou chegava', 'chegam chegaram chegavam'],
  ['acabar', 'perfect', 'acaba acabou acabava', 'acabam acabaram acabavam'],
  ['vir', 'perfect', 'vem veio vinha', 'vêm vieram vinham'],
]

/** Other common verbs. */
const OTHERS = `mentir mente, enganar, roubar, manipular, ocultar, falsear, trair trai traiu, violar, favorecer, fraudar, desviar, constar, estar está esteve, fazer faz fez feito, dar dá deu, ver vê viu visto, sair sai, chegar, passar, ficar,
  levar, deixar, encontrar, pôr põe pôs posto, parecer, conhecer, saber sabe soube, tomar, tratar, buscar, procurar,
  começar, viver, sentir sente, olhar, trabalhar, usar, utilizar, entrar, cair cai caiu, morrer - - morto, nascer, ganhar,
  perder, abrir - - aberto, fechar, criar, produzir produz, ocorrer, acontecer, suceder, existir, permitir, receber,
  formar, trazer traz trouxe, partir, servir serve, tirar, precisar, necessitar, manter mantém manteve, resultar,
  conseguir consegue, realizar, subir sobe, descer, aumentar, reduzir reduz, crescer, alcançar, superar, assinar, aprovar,
  votar, apresentar, convocar, visitar, viajar, deter detém deteve, matar, ferir fere, atacar, destruir destrói,
  construir constrói, desenvolver, participar, jogar, marcar, derrotar, vencer, empatar, demitir, nomear, eleger, dirigir,
  liderar, encabeçar, governar, investigar, estudar, medir mede, curar, vender, comprar, pagar, receber, custar, investir
  investe, faturar, facturar, registar, registrar, cumprir, romper, evitar, impedir impede, tentar, apoiar apoia,
  impulsionar, enfrentar, sofrer, causar, gerar, afetar, afectar, implicar, incluir, obrigar, conter contém conteve, obter
  obtém obteve, retirar, suspender, cancelar, adiar, atrasar, iniciar, terminar, prolongar, durar, permanecer, aparecer,
  desaparecer, escapar, fugir foge, correr, caminhar, conduzir conduz, voar, chocar, arder, inundar, evacuar, resgatar,
  ocupar, abandonar, regressar, retornar, assistir, reunir, negociar, ceder, renunciar, pertencer, depender,
  corresponder, faltar, bastar, gostar, interessar, preocupar, converter, transformar, mudar, melhorar, piorar, adotar,
  adoptar, aplicar, impor impõe impôs, introduzir introduz, eliminar, revogar, modificar, ampliar, estender, enviar,
  entregar, recuperar, devolver, proibir, autorizar, absolver, processar, prender, libertar, cobrir cobre - coberto,
  atuar, actuar, protagonizar, gravar, estrear, cantar, tocar, dançar, pintar, ensinar, aprender, ajudar, proteger,
  limpar, instalar, funcionar, falecer, conceder, outorgar, atribuir, destinar, contribuir, acompanhar, mover, dividir,
  unir, separar, partilhar, compartilhar, repartir, consistir, constituir, representar, somar, acumular, situar,
  localizar, colocar, levantar, atingir, jogar, gastar, poupar, financiar, seguir segue, tornar, surgir, envolver, visar,
  integrar, ocupar, disputar, assumir, lançar, pretender, realizar, completar, prestar, compor compõe compôs`

/** Reporting verbs of several words. */
const PHRASES = [
  'deixar claro',
  'deixar evidente',
  'fazer saber',
  'fazer notar',
  'dar a conhecer',
  'dar a entender',
  ...['mostrar', 'declarar', 'dizer'].flatMap((verb) =>
    ['convencido', 'convencida', 'convencidos', 'convencidas'].map((word) => `${verb} ${word}`),
  ),
  'dar conta',
  'chamar a atenção',
]
/** Verbs whose passive gives words, too: *was told that*. */
const PASSIVE = words(
  'dizer informar anunciar comunicar confirmar notificar avisar advertir alertar revelar divulgar decidir denunciar acusar noticiar',
)

const lists: VerbLists = {
  reporting: REPORTING,
  phrases: PHRASES,
  auxiliaries: AUXILIARIES,
  others: OTHERS,
  impersonal: [['constar', 'em']],
  passive: PASSIVE,
  agreeing: AGREEING,
  // *tem sido dito*: of a passive in the past.
  own: [['sido', { lemma: 'ser', form: 'participle', mood: 'indicative', number: 'singular', auxiliary: 'passive' }]],
  conjugate,
}

/** By base form. */
export const reporting = reportingVerbs(lists)

/** Verbs by every form; of two with the same form the one named first. */
export const verbs = verbTable(lists)

/** Endings that only finite verbs have: preterite, imperfect, future, past subjunctive. */
const FINITE = /(?:[^aeiouhv]ou|aram|eram|iram|avam|iam|ará|erá|irá|arão|erão|irão|assem|essem|issem)$/
const PLURAL = /(?:m|ão)$/

/** Letters of the shortest word that a guess is made for. */
const SHORTEST = 5

/** An unknown word that its ending alone makes a verb. */
export function guessVerb(word: string): VerbFacts | null {
  if (!FINITE.test(word) || word.length < SHORTEST) return null
  return {
    lemma: word,
    form: 'finite',
    mood: 'indicative',
    number: PLURAL.test(word) ? 'plural' : 'singular',
    auxiliary: null,
  }
}
