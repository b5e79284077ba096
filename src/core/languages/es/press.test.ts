import { describe, expect, it } from 'vitest'
import { linesOf, statementsOf } from '../testing/statements-of'
import { spanish } from './pack'

/** Sentences in the shapes of the press: a text, and what it gives to whom, words | speaker. Small letters and last stops count for nothing. */
const told: readonly (readonly [text: string, ...statements: string[]])[] = [
  [
    '«Hemos perdido demasiado tiempo», lamentó Clara Vélez, alcaldesa de Sorniego.',
    'Hemos perdido demasiado tiempo | Clara Vélez',
  ],
  [
    '“El puente no abrirá antes de junio”, advierte el ingeniero Hugo Lastra.',
    'El puente no abrirá antes de junio | Hugo Lastra',
  ],
  [
    '"Es una falta grave", ha criticado el diputado Marcos Olivar, que pidió explicaciones.',
    'Es una falta grave | Marcos Olivar',
  ],
  [
    '“Es una falta grave”, dijo Olivar. “Pediremos explicaciones”, agregó.',
    'Es una falta grave | Olivar',
    'Pediremos explicaciones | Olivar',
  ],
  [
    'La fiscalía ha informado de que dos personas siguen desaparecidas.',
    'dos personas siguen desaparecidas | La fiscalía',
  ],
  [
    'Según fuentes de la investigación, el sospechoso habría actuado solo.',
    'el sospechoso habría actuado solo | fuentes de la investigación',
  ],
  [
    'El ministro de Interior, Luis Cano, ha asegurado este martes que no habrá más detenciones.',
    'no habrá más detenciones | Luis Cano',
  ],
  [
    'En declaraciones a Radio Costa, la ministra Sofía Garrido confirmó que la ley llegará en marzo.',
    'la ley llegará en marzo | Sofía Garrido',
  ],
  [
    '“No vamos a ceder”, ha insistido la secretaria general del sindicato, Nadia Bertrán.',
    'No vamos a ceder | Nadia Bertrán',
  ],
  [
    'Nadia Bertrán dirige el sindicato desde 2019.\n\n“No vamos a ceder”, advierte.',
    'No vamos a ceder | Nadia Bertrán',
  ],
  [
    'El fiscal Lucas Molina abrió una investigación. Señaló que tres testigos han declarado.',
    'tres testigos han declarado | Lucas Molina',
  ],
  [
    'El estudio, publicado en la revista Océanos, muestra que el agua se ha calentado dos grados.',
    'el agua se ha calentado dos grados | El estudio',
  ],
  [
    'El abogado del acusado, Pablo Serna, pidió la absolución y denunció “un sumario vacío”.',
    'un sumario vacío | Pablo Serna',
  ],
  ['“No me lo esperaba”, cuenta Juana, de 42 años, cajera en Sorniego.', 'No me lo esperaba | Juana'],
  ['La compañía asegura en un comunicado que no habrá despidos.', 'no habrá despidos | La compañía'],
  ['“No habrá despidos”, asegura la compañía en un comunicado.', 'No habrá despidos | la compañía'],
  ['Sánchez Mora: «La ley llegará en marzo»', 'La ley llegará en marzo | Sánchez Mora'],
  ['Clara Vélez: “El puente no abrirá antes de junio”', 'El puente no abrirá antes de junio | Clara Vélez'],
  [
    '“La vacuna es segura”, insiste el virólogo. “No hay motivo para preocuparse”.',
    'La vacuna es segura … No hay motivo para preocuparse | el virólogo',
  ],
  ['El virólogo Juan Fabra insiste. “La vacuna es segura”, dice.', 'La vacuna es segura | Juan Fabra'],
  [
    '“No recibimos órdenes”, declararon varios soldados a la televisión pública.',
    'No recibimos órdenes | varios soldados',
  ],
  [
    'Marcos Olivar acusó al Gobierno de “despreciar a los territorios”.',
    'despreciar a los territorios | Marcos Olivar',
  ],
  ['Un testigo relató haber visto a un hombre correr.', 'haber visto a un hombre correr | Un testigo'],
  ['La ministra respondió a Olivar: “Usted no ha leído el texto”.', 'Usted no ha leído el texto | La ministra'],
  ['“Usted no ha leído el texto”, le respondió Sofía Garrido.', 'Usted no ha leído el texto | Sofía Garrido'],
  [
    '“Usted no ha leído el texto”, le ha espetado a Olivar la ministra de Costas.',
    'Usted no ha leído el texto | la ministra de Costas',
  ],
  ['Así lo confirma Lucas Molina: “Tres testigos han declarado”.', 'Tres testigos han declarado | Lucas Molina'],
  [
    '“Ganamos con el corazón”, celebró Karim Delgado ante los micrófonos de Deporte Más.',
    'Ganamos con el corazón | Karim Delgado',
  ],
  [
    'El centrocampista Karim Delgado marcó dos goles. “Ganamos con el corazón”, celebró el jugador de 24 años.',
    'Ganamos con el corazón | Karim Delgado',
  ],
  [
    'El dirigente socialista ha recalcado: “No nos vamos a esconder”.',
    'No nos vamos a esconder | El dirigente socialista',
  ],
  [
    '“Me siento muy orgullosa”, reconoce la actriz en una entrevista con El Faro.',
    'Me siento muy orgullosa | la actriz',
  ],
  ['Elena Ríos estrena obra en Madrid. La actriz reconoce que pasó miedo.', 'pasó miedo | Elena Ríos'],
  ['“Hay que actuar ya”, reclamó por su parte el portavoz de Mares Vivos, Iván Soto.', 'Hay que actuar ya | Iván Soto'],
  [
    '“Hay que actuar ya”, sostiene Soto, quien recuerda que el mar “no espera”.',
    'Hay que actuar ya | Soto',
    'el mar “no espera” | Soto',
  ],
  ['El juez considera probado que el empresario pagó sobornos.', 'el empresario pagó sobornos | El juez'],
  [
    'El auto judicial señala que el empresario “actuó con plena conciencia”.',
    'el empresario “actuó con plena conciencia” | El auto judicial',
  ],
  ['La sentencia recoge que el empresario pagó sobornos.', 'el empresario pagó sobornos | La sentencia'],
  ['El equipo perdió 3-0. “Fue un desastre”, resumió el técnico argentino.', 'Fue un desastre | el técnico argentino'],
  ['El técnico, Rubén Paz, fue claro: “Fue un desastre”.', 'Fue un desastre | Rubén Paz'],
  [
    'Tras el partido, Rubén Paz se mostró autocrítico. “Fue un desastre. Hay que pedir perdón”.',
    'Fue un desastre. Hay que pedir perdón | Rubén Paz',
  ],
  ['Los sindicatos denuncian que la dirección mintió.', 'la dirección mintió | Los sindicatos'],
  ['“No sé nada”, dijo ella.', 'No sé nada | nobody'],
  [
    'SAN LORNE (AP) — El técnico del Lomas, Gustavo Ferrero, confirmó que el delantero no jugará.',
    'el delantero no jugará | Gustavo Ferrero',
  ],
  ['San Lorne, 14 may (ANS) - El alcalde Luis Prados dijo que dimitirá.', 'dimitirá | Luis Prados'],
  [
    'El concejal Tomás Rueda reconoce que las tuberías son viejas. La asociación vecinal no se conforma. En un comunicado, exige un calendario y avisa: “No pagaremos el recibo”.',
    'las tuberías son viejas | Tomás Rueda',
    'No pagaremos el recibo | La asociación vecinal',
  ],
  ['Desde la Fiscalía, en cambio, sostienen que la pena es proporcionada.', 'la pena es proporcionada | la Fiscalía'],
  ['Un portavoz que pidió no ser identificado relató que el plan seguirá.', 'el plan seguirá | un portavoz'],
  [
    'El Sindicato de Inquilinos ve insuficiente la medida. La organización reclama que se limiten los precios.',
    'se limiten los precios | sindicato de inquilinos',
  ],
  ['El delantero admitió sentirse cansado.', 'sentirse cansado | El delantero'],
  ['El acusado habría recibido dinero, según consta en el sumario.', 'El acusado habría recibido dinero | el sumario'],
  ['El letrado se mostró convencido de que la sentencia será anulada.', 'la sentencia será anulada | El letrado'],
  ['Los expertos coinciden en que faltan datos.', 'faltan datos | Los expertos'],
  [
    '"No hubo pánico", dijo el alcalde Darío Ventura. Según el Instituto Sismológico, la magnitud fue de 4,2. "Vamos a revisar cada edificio", añadió.',
    'No hubo pánico | Darío Ventura',
    'la magnitud fue de 4,2 | Instituto Sismológico',
    'Vamos a revisar cada edificio | Darío Ventura',
  ],
  ['Clara Vélez contestó con un rotundo “no, gracias”.', 'no, gracias | Clara Vélez'],
  [
    'El testimonio de los vecinos, que aseguraron ante el juez que vieron salir el coche.',
    'vieron salir el coche | los vecinos',
  ],
  [
    'La ministra atiende la petición de varios alcaldes que, liderados por Vélez, reclamaron que se abriera la presa.',
    'se abriera la presa | varios alcaldes',
  ],
  [
    'Según sus propias palabras, Hugo Lastra llegó al puerto sin dinero.',
    'Hugo Lastra llegó al puerto sin dinero | Hugo Lastra',
  ],
  [
    'Elena Prado, que no participó en el juicio, sostiene que el fallo es injusto.',
    'el fallo es injusto | Elena Prado',
  ],
]

/** Texts that give no words to anybody. */
const nothing: readonly string[] = [
  'Preguntado por la agencia Norte, un portavoz del grupo declinó hacer comentarios.',
  'La película “Las horas claras” se estrena el miércoles.',
  'La llamada “ley de costas” es de 1986.',
  'El tribunal condenó al exalcalde a dos años de prisión.',
  'El Gobierno anunciará el jueves que suprime la tasa.',
  'Clara Vélez no dijo si abrirá el puente.',
]

describe('Spanish, as the press writes it', () => {
  it.each(told)('reads %s', (text, ...statements) =>
    expect(linesOf(text, spanish)).toEqual(statements.map((line) => line.toLowerCase())),
  )
  it.each(nothing)('finds nothing said in: %s', (text) => expect(statementsOf(text, spanish)).toEqual([]))
})
