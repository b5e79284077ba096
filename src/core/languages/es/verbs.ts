import type { VerbFacts } from '../from-tables/tables'
import { type VerbLists, verbTable } from '../romance/iberian-verbs'
import { reportingVerbs } from '../romance/verb-lists'
import { words } from '../word-list'
import { conjugate } from './conjugate'

/** Spanish reporting verbs, a group a line: the frames they take, then the verbs as `conjugate` takes them. */
const REPORTING: readonly [frames: string, verbs: string][] = [
  [
    'clause quote',
    `decir dice dijo dicho diciendo, afirmar, declarar, señalar, explicar, asegurar, añadir - añadió añadido añadiendo,
     agregar, apuntar, indicar, comentar, manifestar manifiesta, sostener sostiene sostuvo, subrayar, destacar, recalcar,
     remarcar, insistir, reiterar, matizar, precisar, puntualizar, aclarar, advertir advierte advirtió, alertar, avisar,
     avanzar, adelantar, anunciar, comunicar, informar, notificar, detallar, confirmar, reconocer, admitir, confesar
     confiesa, aceptar, conceder, argumentar, alegar, argüir arguye arguyó, aducir - adujo, justificar, defender defiende,
     criticar, censurar, reprochar, recriminar, responder, contestar, replicar, rebatir, espetar,
     soltar suelta, exclamar, gritar, susurrar, murmurar, bromear, ironizar, zanjar, sentenciar, concluir concluye
     concluyó, resumir, rematar, apostillar, apuntillar, terciar, abundar, ahondar, proseguir prosigue prosiguió,
     continuar continúa, relatar, narrar, contar cuenta, rememorar, recordar recuerda, evocar, escribir - - escrito,
     publicar, tuitear, postear, exponer expone expuso expuesto, plantear, sugerir sugiere sugirió, prometer, jurar,
     garantizar, certificar, constatar, ratificar, corroborar, testificar, atestiguar, opinar, celebrar, presumir, jactar,
     quejar, ufanar, felicitar, congratular, vaticinar, pronosticar, augurar, predecir predice predijo predicho
     prediciendo, presagiar, calcular, preguntar, inquirir inquiere inquirió, interrogar, deslizar, insinuar insinúa,
     revelar, desvelar, destapar, divulgar, difundir, incidir, reflexionar, razonar, teorizar, especular, dictaminar,
     fallar, decretar, demostrar demuestra, evidenciar, concretar, especificar, enfatizar, acentuar acentúa, ponderar,
     clamar, proclamar, citar, sincerar, desahogar, lanzar, disparar, pronunciar, profetizar, asumir, valorar, expresar,
     transmitir, trasladar, rezar reza, objetar, protestar, arremeter, amenazar, bramar, clarificar, confiar confía,
     recapitular, redundar, resaltar, retrucar, ejemplificar, ilustrar, enumerar, fundamentar, observar, notar, reseñar,
     relativizar, sintetizar, intervenir interviene intervino, interpelar, comparar, saludar, agradecer, disculpar,
     excusar, alardear, fanfarronear, chillar, vociferar, suspirar, musitar, balbucear, mascullar, titular, leer - leyó,
     recoger, reflejar, indignar, mostrar muestra, hablar, referir refiere refirió, aseverar, acotar, esgrimir, retar,
     desgranar, diagnosticar, desmenuzar, plasmar, consignar, reportar, reafirmar, remachar, reconvenir, aventurar, confidenciar`,
  ],
  [
    'clause',
    `coincidir, creer - creyó creído creyendo, pensar piensa, considerar, estimar, juzgar, entender entiende, suponer supone supuso
     supuesto, temer, esperar, dudar, sospechar, interpretar, prever prevé previó previsto previendo, negar niega,
     desmentir desmiente desmintió, descartar, refutar, rechazar, acordar acuerda, resolver resuelve - resuelto,
     determinar, establecer, descubrir - - descubierto, comprobar comprueba, probar prueba, detectar, hallar, averiguar,
     apreciar, deducir - dedujo, inferir infiere infirió, percibir, vislumbrar, apostar apuesta, abogar, contemplar,
     disponer dispone dispuso dispuesto, reivindicar, consignar, avalar, cifrar`,
  ],
  [
    'clause quote infinitive',
    `pedir pide pidió, reclamar, exigir, demandar, solicitar, rogar ruega, suplicar, implorar, instar, urgir, exhortar,
     ordenar, mandar, proponer propone propuso propuesto, recomendar recomienda, aconsejar, ofrecer, comprometer,
     culpar, invitar, requerir requiere requirió, encomendar encomienda, conminar, emplazar`,
  ],
  ['clause quote infinitive label', 'acusar'],
  ['clause quote label', 'denunciar, lamentar'],
  [
    'label',
    `calificar, tachar, tildar, denominar, definir, describir - - descrito, llamar, apodar, bautizar, motejar,
     catalogar, etiquetar, condenar, elogiar, alabar, ridiculizar, fustigar, deplorar, repudiar, aplaudir`,
  ],
]

/** Participles that a passive tells words to somebody by: *fue informado de que*. */
const AGREEING = 'informar avisar advertir alertar preguntar acusar anunciar comunicar notificar confirmar'.split(' ')

/** Auxiliaries and modal verbs; `auxiliary` says what they wait for. Forms of several persons by a stroke. */
const AUXILIARIES: readonly [lemma: string, auxiliary: VerbFacts['auxiliary'], singular: string, plural: string][] = [
  [
    'haber',
    'perfect',
    'ha había habría haya hubiera hubiese hubo habrá he hay',
    'han habían habrían hayan hubieran hubiesen hubieron habrán hemos',
  ],
  [
    'ser',
    'passive',
    'es fue era sería será sea fuera fuese soy',
    'son fueron eran serían serán sean fueran fuesen somos',
  ],
  [
    'poder',
    'modal',
    'puede pudo podía podría podrá pueda pudiera pudiese puedo',
    'pueden pudieron podían podrían podrán puedan pudieran podemos',
  ],
  [
    'deber',
    'modal',
    'debe debió debía debería deberá deba debiera',
    'deben debieron debían deberían deberán deban debieran debemos',
  ],
  [
    'querer',
    'modal',
    'quiere quería querría querrá quiera quisiera quiero',
    'quieren querían querrían querrán quieran quisieran queremos',
  ],
  ['ir', 'future', 'va iba vaya irá iría voy', 'van iban vayan irán irían vamos'],
  ['soler', 'perfect', 'suele solía', 'suelen solían'],
  ['querer', 'perfect', 'quiso', 'quisieron'],
  ['volver', 'perfect', 'vuelve volvió volvía', 'vuelven volvieron volvían'],
  ['llegar', 'perfect', 'llega llegó llegaba', 'llegan llegaron llegaban'],
  ['acabar', 'perfect', 'acaba acabó acababa', 'acaban acabaron acababan'],
  ['terminar', 'perfect', 'termina terminó', 'terminan terminaron'],
  ['seguir', 'perfect', 'sigue siguió seguía', 'siguen siguieron seguían'],
]

/** Other common verbs. */
const OTHERS = `estar está estuvo, tener tiene tuvo, hacer hace hizo hecho, dar da dio, ver ve vio visto viendo, venir viene
  vino - viniendo, salir, llegar, pasar, quedar, llevar, dejar, encontrar encuentra, poner pone puso puesto, parecer,
  conocer, saber sabe supo, tomar, tratar, buscar, empezar empieza, comenzar comienza, vivir, sentir siente sintió, mirar,
  trabajar, usar, utilizar, entrar, caer - cayó caído cayendo, morir muere murió muerto, nacer, ganar, perder pierde,
  abrir - - abierto, cerrar cierra, crear, producir - produjo, ocurrir, suceder, existir, permitir, recibir, formar, traer
  trae trajo, partir, servir sirve sirvió, sacar, necesitar, mantener mantiene mantuvo, resultar, conseguir consigue
  consiguió, lograr, realizar, subir, bajar, aumentar, reducir - redujo, crecer, alcanzar, superar, firmar, aprobar
  aprueba, votar, presentar, convocar, visitar, viajar, detener detiene detuvo, matar, herir hiere hirió, atacar, disparar,
  destruir destruye destruyó, construir construye construyó, desarrollar, ofrecer, participar, celebrar, jugar juega,
  marcar, derrotar, vencer, empatar, dimitir, nombrar, elegir elige eligió, dirigir, liderar, encabezar, gobernar gobierna,
  investigar, analizar, estudiar, medir mide midió, evaluar evalúa, curar, tratar, vender, comprar, pagar, cobrar, costar
  cuesta, invertir invierte invirtió, facturar, cotizar, registrar, cumplir, incumplir, romper - - roto, evitar, impedir
  impide impidió, intentar, apoyar, respaldar, impulsar, afrontar, sufrir, padecer, provocar, causar, generar, afectar,
  implicar, incluir incluye incluyó, suponer supone supuso supuesto, obligar, contener contiene contuvo, obtener obtiene
  obtuvo, retirar, suspender, cancelar, aplazar, retrasar, iniciar, finalizar, prolongar, durar, continuar continúa,
  permanecer, aparecer, desaparecer, escapar, huir huye huyó, correr, caminar, conducir - condujo, volar vuela, chocar,
  arder, inundar, evacuar evacúa, rescatar, desplegar despliega, ocupar, abandonar, regresar, acudir, asistir, reunir,
  negociar, pactar, ceder, renunciar, figurar, pertenecer, depender, corresponder, faltar, bastar, gustar, interesar,
  preocupar, convertir convierte convirtió, transformar, cambiar, mejorar, empeorar, adoptar, aplicar, imponer impone
  impuso impuesto, introducir - introdujo, eliminar, derogar, modificar, ampliar amplía, extender extiende, enviar
  envía, entregar, recuperar, devolver devuelve - devuelto, prohibir prohíbe, autorizar, condenar, absolver absuelve -
  absuelto, juzgar, procesar, imputar, encarcelar, liberar, cubrir - - cubierto, actuar actúa, protagonizar, grabar,
  estrenar, rodar rueda, cantar, tocar, bailar, pintar, enseñar, aprender, ayudar, proteger, limpiar, instalar, funcionar,
  fallecer, conceder, otorgar, asignar, destinar, aportar, contribuir contribuye contribuyó, acompañar, mover mueve,
  dividir, unir, separar, compartir, repartir, consistir, constituir constituye constituyó, representar, sumar, restar,
  rondar, acumular, constar, desprender, mentir miente mintió, engañar, robar, manipular, ocultar, falsear, sembrar siembra, espiar espía, traicionar, vulnerar, violar, encubrir, blanquear, favorecer, acreditar, citar, contactar, consultar, desear, reforzar refuerza, comparecer, debatir, arreglar, agilizar, facilitar, garantizar, fomentar,
  promover promueve promovió, vigilar, controlar, corregir corrige corrigió, sancionar, castigar, perseguir persigue persiguió, combatir, luchar, resistir,
  seguir sigue siguió, marchar, avanzar, retroceder, acelerar, frenar, estudiar, revisar, repasar, examinar, valorar, cuidar, atender atiende atendió,
  escuchar, dialogar, conversar, discutir, pelear, competir compite compitió, clasificar, remontar, golear, anotar, lesionar, fichar, renovar renueva, traspasar,
  construir construye construyó, rehabilitar, edificar, contratar, despedir despide despidió, jubilar, emplear, formar, regular, legislar, tramitar, vetar, ratificar,
  exportar, importar, producir - produjo, fabricar, consumir, abastecer, distribuir distribuye distribuyó, sostener sostiene sostuvo, limitar, apresurar, atrever, eludir, rehusar, ocultar, asentir asiente asintió, situar sitúa, ubicar, colocar, levantar, tirar, echar, quitar, gastar, ahorrar, costear, financiar`

/** Reporting verbs of several words. */
const PHRASES = [
  'dejar claro',
  'dejar caer',
  'hacer saber',
  'hacer constar',
  'hacer ver',
  'hacer hincapié',
  'dar a conocer',
  'dar a entender',
  'poner de manifiesto',
  'poner de relieve',
  'llamar la atención',
  ...['mostrar', 'declarar', 'decir'].flatMap((verb) =>
    ['convencido', 'convencida', 'convencidos', 'convencidas'].map((word) => `${verb} ${word}`),
  ),
]
/** Verbs whose passive gives words, too: *was told that*. */
const PASSIVE = words(
  'decir informar anunciar comunicar confirmar notificar avisar advertir alertar revelar acordar decidir denunciar acusar',
)

const lists: VerbLists = {
  reporting: REPORTING,
  phrases: PHRASES,
  auxiliaries: AUXILIARIES,
  others: OTHERS,
  impersonal: [
    ['constar', 'en'],
    ['desprender', 'de'],
  ],
  passive: PASSIVE,
  agreeing: AGREEING,
  conjugate,
}

/** By base form. */
export const reporting = reportingVerbs(lists)

/** Verbs by every form; of two with the same form the one named first. */
export const verbs = verbTable(lists)

/** Endings that only finite verbs have: preterite, imperfect, future, past subjunctive. */
const FINITE = /(?:[^aio]ó|ió|yó|aron|ieron|yeron|jeron|aban|ían|ará|erá|irá|arán|erán|irán|ieran|asen|iesen)$/
/** An infinitive with its pronouns: *sentirse*, *hacerlo*. */
const TIED = /^.{3,}[aei]r(?:se|lo|los|les|selo|sela)$/
const PLURAL = /n$/

/** An unknown word that its ending alone makes a verb. */
export function guessVerb(word: string): VerbFacts | null {
  if (TIED.test(word)) return { lemma: word, form: 'infinitive', mood: 'indicative', number: null, auxiliary: null }
  if (!FINITE.test(word) || word.length < SHORTEST) return null
  return {
    lemma: word,
    form: 'finite',
    mood: 'indicative',
    number: PLURAL.test(word) ? 'plural' : 'singular',
    auxiliary: null,
  }
}

/** Letters of the shortest word that a guess is made for. */
const SHORTEST = 5
