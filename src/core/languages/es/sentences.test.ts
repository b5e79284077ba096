import { describe, expect, it } from 'vitest'
import { statementsOf } from '../testing/statements-of'
import { spanish } from './pack'

type Row = [text: string, ...told: [words: string, speaker: string | null][]]

/** Sentences in the shapes of the Spanish-language press, with whose words are which. */
const TOLD: Readonly<Record<string, readonly Row[]>> = {
  'direct, the speaker behind': [
    ['«El puerto está en calma», afirmó Ana Ruiz.', ['El puerto está en calma', 'Ana Ruiz']],
    ['“El puerto está en calma”, dijo el alcalde Juan Pardo.', ['El puerto está en calma', 'Juan Pardo']],
    ['"No habrá más recortes", aseguró la ministra.', ['No habrá más recortes', 'la ministra']],
    [
      '«Vamos a recurrir la sentencia», ha declarado la abogada Carmen Lobo Vidal a la salida del juzgado.',
      ['Vamos a recurrir la sentencia', 'Carmen Lobo Vidal'],
    ],
    [
      '"Jugamos mal y lo pagamos", reconoció el entrenador, Pedro Salas, tras el partido.',
      ['Jugamos mal y lo pagamos', 'Pedro Salas'],
    ],
    [
      '“Es un hallazgo único”, explicó a Radio Lorne Lucía Prado, bióloga de la Universidad de Olmsk.',
      ['Es un hallazgo único', 'Lucía Prado'],
    ],
    ['«¿Quién va a pagar todo esto?», se preguntó Ruiz.', ['¿Quién va a pagar todo esto?', 'Ruiz']],
    ['«El agua llegó hasta aquí», recuerda una vecina.', ['El agua llegó hasta aquí', 'una vecina']],
    ['“Nadie nos avisó”, le respondió el pescador.', ['Nadie nos avisó', 'el pescador']],
    ['«No hay dinero para más», zanjó don Julián Ortega.', ['No hay dinero para más', 'Julián Ortega']],
  ],
  'direct, the speaker before': [
    ['Ana Ruiz afirmó: «El puerto está en calma».', ['El puerto está en calma', 'Ana Ruiz']],
    ['El ministro de Pesca, Luis Cano, fue tajante: “No vamos a ceder”.', ['No vamos a ceder', 'Luis Cano']],
    [
      'La portavoz del sindicato respondió: "Seguiremos en la calle".',
      ['Seguiremos en la calle', 'La portavoz del sindicato'],
    ],
    ['En un comunicado, la empresa señaló: «Lamentamos lo ocurrido».', ['Lamentamos lo ocurrido', 'la empresa']],
  ],
  'direct, the speaker in the midst': [
    [
      '"Lo que ha pasado aquí —dice Lucía Prado, vecina del barrio— no tiene nombre".',
      ['Lo que ha pasado aquí … no tiene nombre', 'Lucía Prado'],
    ],
    ['«El puerto», dijo Ana Ruiz, «no puede cerrar ahora».', ['El puerto … no puede cerrar ahora', 'Ana Ruiz']],
    [
      '“Es una vergüenza”, denunció el diputado Mateo Gil. “Exigimos una explicación”.',
      ['Es una vergüenza … Exigimos una explicación', 'Mateo Gil'],
    ],
    ['—No pienso dimitir —dijo el alcalde.', ['No pienso dimitir', 'el alcalde']],
  ],
  'according to what is described': [
    [
      'De acuerdo con el informe, publicado el martes, el puerto está en calma.',
      ['el puerto está en calma', 'el informe'],
    ],
  ],
  'indirect with que': [
    ['El alcalde Juan Pardo dejó claro que el puente no cerrará.', ['el puente no cerrará', 'Juan Pardo']],
    ['La ministra dio a entender que dejará el cargo en mayo.', ['dejará el cargo en mayo', 'La ministra']],
    [
      'El juez Juan Pardo escuchó ayer a los testigos del puerto, que aseguraron en su declaración que el barco estaba vacío.',
      ['el barco estaba vacío', 'los testigos del puerto'],
    ],
    ['Ana Ruiz dijo que el puerto está en calma.', ['el puerto está en calma', 'Ana Ruiz']],
    [
      'El alcalde de Lorne, Juan Pardo, aseguró que el puente reabrirá en mayo.',
      ['el puente reabrirá en mayo', 'Juan Pardo'],
    ],
    ['La policía ha informado de que hay tres detenidos.', ['hay tres detenidos', 'La policía']],
    ['Soto insistió el martes en que no conocía al acusado.', ['no conocía al acusado', 'Soto']],
    [
      'El Ministerio de Sanidad había advertido ya en enero de que faltaban vacunas.',
      ['faltaban vacunas', 'Ministerio de Sanidad'],
    ],
    [
      'El fiscal sostiene que el empresario pagó sobornos y que ocultó las facturas.',
      ['el empresario pagó sobornos y que ocultó las facturas', 'El fiscal'],
    ],
    ['Los vecinos denuncian que nadie limpia la playa.', ['nadie limpia la playa', 'Los vecinos']],
    [
      'Un portavoz de la aerolínea explicó a la agencia Norte que el avión regresó por una avería.',
      ['el avión regresó por una avería', 'Un portavoz de la aerolínea'],
    ],
    ['En una rueda de prensa, la consejera Marta Vela anunció que dimite.', ['dimite', 'Marta Vela']],
    [
      'Un estudio de la Universidad de Olmsk concluye que el hielo se derrite más rápido de lo previsto.',
      ['el hielo se derrite más rápido de lo previsto', 'Un estudio de la Universidad de Olmsk'],
    ],
    ['El presidente volvió a decir que no habrá elecciones.', ['no habrá elecciones', 'El presidente']],
    ['El juez preguntó al testigo si conocía a la víctima.', ['si conocía a la víctima', 'El juez']],
  ],
  'according to': [
    ['Según Ana Ruiz, el puerto está en calma.', ['el puerto está en calma', 'Ana Ruiz']],
    ['El puerto, según la directora, está en calma.', ['El puerto … está en calma', 'la directora']],
    [
      'El tren descarriló por exceso de velocidad, según la policía.',
      ['El tren descarriló por exceso de velocidad', 'la policía'],
    ],
    ['De acuerdo con el informe, murieron tres personas.', ['murieron tres personas', 'el informe']],
    ['A juicio del ministro Luis Cano, la ley llega tarde.', ['la ley llega tarde', 'Luis Cano']],
    ['El barco, según explicó el capitán, perdió el timón.', ['El barco … perdió el timón', 'el capitán']],
    ['Como recordó Ana Ruiz, el puerto cerró en 1998.', ['el puerto cerró en 1998', 'Ana Ruiz']],
    ['Para Ana Ruiz, la obra es un error.', ['la obra es un error', 'Ana Ruiz']],
    ['En opinión de la experta Julia Mena, el riesgo es bajo.', ['el riesgo es bajo', 'Julia Mena']],
    [
      'Según fuentes del ministerio, la reunión durará dos días.',
      ['la reunión durará dos días', 'fuentes del ministerio'],
    ],
  ],
  'words in marks within a report': [
    [
      'Ruiz afirmó que la medida es “un paso atrás” para la ciudad.',
      ['la medida es “un paso atrás” para la ciudad', 'Ruiz'],
    ],
    ['El portavoz calificó la propuesta de «disparate».', ['disparate', 'El portavoz']],
    ['El entrenador se mostró “muy orgulloso de sus jugadores”.', ['muy orgulloso de sus jugadores', 'El entrenador']],
  ],
  'over two sentences': [
    [
      'Ana Ruiz dijo que el puerto está en calma. Añadió que el tráfico se reanudará mañana.',
      ['el puerto está en calma', 'Ana Ruiz'],
      ['el tráfico se reanudará mañana', 'Ana Ruiz'],
    ],
    ['El alcalde Juan Pardo visitó la obra. «Estará lista en mayo», aseguró.', ['Estará lista en mayo', 'Juan Pardo']],
    ['La ministra Elena Campos llegó a Lorne. Ella dijo que no sabía nada.', ['no sabía nada', 'Elena Campos']],
    [
      'El ministro Luis Cano se reunió con los pescadores. El ministro prometió que habrá ayudas.',
      ['habrá ayudas', 'Luis Cano'],
    ],
    ['Ana Ruiz Soto dirige el puerto. «Estamos cansados», dijo Ruiz.', ['Estamos cansados', 'Ana Ruiz Soto']],
    ['Ana Ruiz Soto dirige el puerto. «Estamos cansados», dijo Ruiz Soto.', ['Estamos cansados', 'Ana Ruiz Soto']],
  ],
  interviews: [
    [
      'La ingeniera Ana Ruiz habló con este diario.\nPregunta: ¿Por qué se cerró la compuerta?\nRespuesta: Era vieja y peligrosa.\nPregunta: ¿Cuándo se abrirá?\nRespuesta: Antes del verano, no.',
      ['Era vieja y peligrosa.', 'Ana Ruiz'],
      ['Antes del verano, no.', 'Ana Ruiz'],
    ],
    [
      'La ingeniera Ana Ruiz habló con este diario.\n—¿Por qué se cerró la compuerta?\n—Era vieja y peligrosa.\n—¿Cuándo se abrirá?\n—Antes del verano, no.',
      ['Era vieja y peligrosa.', 'Ana Ruiz'],
      ['Antes del verano, no.', 'Ana Ruiz'],
    ],
  ],
  'passive and impersonal': [
    ['Se informó que el vuelo fue cancelado.', ['el vuelo fue cancelado', null]],
    ['El vuelo fue cancelado, informó la aerolínea.', ['El vuelo fue cancelado', 'la aerolínea']],
  ],
}

const NOTHING: readonly string[] = [
  'Ana Ruiz no dijo que el puerto esté en calma.',
  'La ministra debe decir que se equivocó.',
  'El alcalde va a anunciar que dimite.',
  'El tribunal condenó al empresario a tres años de cárcel.',
  'La llamada «ley del puerto» entró en vigor el lunes.',
  'El barco que llegó ayer trajo trigo y salió por la noche.',
  'El libro «La casa del agua» se publicará en marzo.',
  'La empresa vendió el año pasado 3.000 coches en el país.',
  'El equipo ganó 3-1 al Olmsk en el estadio que inauguró el alcalde.',
]

describe.each(Object.entries(TOLD))('Spanish: %s', (_, rows) => {
  it.each(rows)('%s', (text, ...told) =>
    expect(statementsOf(text, spanish).map(({ words, speaker }) => [words, speaker])).toEqual(told),
  )
})

describe('Spanish: nothing is said', () => {
  it.each(NOTHING)('%s', (text) => expect(statementsOf(text, spanish)).toEqual([]))
})
