import { describe, expect, it } from 'vitest'
import { linesOf } from '../testing/statements-of'
import { spanish } from './pack'

/** Passages of several sentences in the shapes of the press: a text, and what it gives to whom, words | speaker. */
const told: readonly (readonly [text: string, ...statements: string[]])[] = [
  [
    'El presidente de Cantaria, Elías Montero, descartó este lunes un adelanto electoral. “No está sobre la mesa”, zanjó ante los periodistas tras la reunión con los sindicatos.\n\nAl ser preguntado por los presupuestos, eludió dar una fecha. “Llegarán cuando tengan que llegar”, se limitó a responder.',
    'No está sobre la mesa | Elías Montero',
    'Llegarán cuando tengan que llegar | Elías Montero',
  ],
  [
    'La Audiencia Provincial de Olmedilla ha condenado a nueve años de cárcel a un empresario por estafa. El tribunal considera probado que el acusado desvió cuatro millones de euros. La sentencia subraya que “actuó con pleno conocimiento” y recuerda que ya había sido condenado en 2011.',
    'el acusado desvió cuatro millones de euros | El tribunal',
    'actuó con pleno conocimiento | La sentencia',
    'ya había sido condenado en 2011 | La sentencia',
  ],
  [
    'El técnico del Deportivo Lorne, Rafa Quiles, no ocultó su enfado. “Nos han robado el partido”, espetó en la sala de prensa. A su juicio, el penalti “no existió” y el árbitro “debería haber consultado el vídeo”.\n\nTambién tuvo palabras para la afición: “Son lo mejor que tiene este club”.',
    'Nos han robado el partido | Rafa Quiles',
    'el penalti “no existió” y el árbitro “debería haber consultado el vídeo” | Rafa Quiles',
    'Son lo mejor que tiene este club | Rafa Quiles',
  ],
  [
    'Un equipo de la Universidad de Sorniego ha descubierto un cangrejo que brilla en la oscuridad. “No esperábamos encontrar nada así a esa profundidad”, reconoce Marta Illán, primera autora del trabajo, que se publica hoy en la revista Abisal. Según la bióloga, la especie lleva millones de años sin cambiar. “Es un fósil viviente”, resume.',
    'No esperábamos encontrar nada así a esa profundidad | Marta Illán',
    'la especie lleva millones de años sin cambiar | Marta Illán',
    'Es un fósil viviente | Marta Illán',
  ],
  [
    'Fuentes policiales han confirmado a este periódico que el detenido es un vecino de 34 años. Las mismas fuentes apuntan a que actuó movido por los celos.',
    'el detenido es un vecino de 34 años | Fuentes policiales',
    'actuó movido por los celos | Las mismas fuentes',
  ],
  [
    'La consejera de Sanidad, Teresa Vidal, compareció a petición propia en el Parlamento. Durante su intervención, pidió disculpas a los pacientes afectados y se comprometió a reforzar las plantillas. “Hemos fallado”, admitió.\n\nLa oposición no quedó satisfecha. El portavoz de Alianza Verde, Jon Etxea, le reprochó que “llega tarde y mal”.',
    'reforzar las plantillas | Teresa Vidal',
    'Hemos fallado | Teresa Vidal',
    'llega tarde y mal | Jon Etxea',
  ],
  [
    '“Cuando llegué aquí no hablaba ni una palabra de español”, cuenta Amina Diallo sentada en la cocina de su restaurante. Nació en Senegal hace 41 años y cruzó el mar en patera. “No se lo deseo a nadie”, dice.\n\nHoy da trabajo a doce personas. “Ellos son mi familia”.',
    'Cuando llegué aquí no hablaba ni una palabra de español | Amina Diallo',
    'No se lo deseo a nadie | Amina Diallo',
    'Ellos son mi familia | Amina Diallo',
  ],
  [
    'El ministro de Exteriores de Norlandia, Pavel Dorn, aseguró que su país “no cederá ni un metro”. En una entrevista con el diario La Gaceta de Lorne, Dorn explicó que las negociaciones siguen abiertas, pero advirtió de que “la paciencia tiene un límite”.',
    'su país “no cederá ni un metro” | Pavel Dorn',
    'las negociaciones siguen abiertas | Pavel Dorn',
    'la paciencia tiene un límite | Pavel Dorn',
  ],
  [
    'El sindicato CGO convocará huelga en el metro a partir del lunes, según ha anunciado este jueves su secretaria general, Paula Rejas. La medida responde, ha dicho, a “la negativa de la empresa a negociar”.',
    'El sindicato CGO convocará huelga en el metro a partir del lunes | Paula Rejas',
    'La medida responde … a “la negativa de la empresa a negociar” | Paula Rejas',
  ],
  [
    'La agencia meteorológica prevé lluvias intensas durante el fin de semana. “Recomendamos no acercarse a los cauces”, ha señalado su portavoz, Hugo Serrat. El organismo calcula que caerán hasta 200 litros por metro cuadrado.',
    'Recomendamos no acercarse a los cauces | Hugo Serrat',
    'caerán hasta 200 litros por metro cuadrado | El organismo',
  ],
  [
    '«Nunca vi dinero en efectivo», declaró ayer ante el juez el exgerente del club, Íñigo Barral. El testigo negó haber firmado los contratos y aseguró que «todo lo llevaba el presidente».',
    'Nunca vi dinero en efectivo | Íñigo Barral',
    'haber firmado los contratos | Íñigo Barral',
    'todo lo llevaba el presidente | Íñigo Barral',
  ],
  [
    'El cantante publicó un mensaje en sus redes sociales: “Estoy bien, gracias por preocuparos”. Su representante, Olga Prats, ha explicado que sufrió un mareo por el calor.',
    'Estoy bien, gracias por preocuparos | El cantante',
    'sufrió un mareo por el calor | Olga Prats',
  ],
  [
    '“El modelo está agotado”, sostiene el economista Bruno Acuña, autor de ‘La casa imposible’. En su opinión, los precios seguirán subiendo mientras no se construya más. ¿La solución? “Vivienda pública, y mucha”, responde.',
    'El modelo está agotado | Bruno Acuña',
    'los precios seguirán subiendo mientras no se construya más | Bruno Acuña',
    'Vivienda pública, y mucha | Bruno Acuña',
  ],
  [
    'La vicepresidenta, Lucía Ferrán, ha acusado a la oposición de “poner palos en las ruedas” y ha reclamado “altura de miras”. Ferrán ha insistido en que la reforma saldrá adelante. Y ha lanzado un aviso: “No nos temblará el pulso”.',
    'poner palos en las ruedas | Lucía Ferrán',
    'altura de miras | Lucía Ferrán',
    'la reforma saldrá adelante | Lucía Ferrán',
    'No nos temblará el pulso | Lucía Ferrán',
  ],
  [
    'Un portavoz de Bomberos informó de que el fuego está controlado. De acuerdo con el parte, no hay heridos. “Hemos tenido suerte con el viento”, apuntó el jefe del operativo, Manuel Roca, quien agregó que los vecinos podrán volver a casa por la noche.',
    'el fuego está controlado | Un portavoz de Bomberos',
    'no hay heridos | el parte',
    'Hemos tenido suerte con el viento | Manuel Roca',
    'los vecinos podrán volver a casa por la noche | Manuel Roca',
  ],
  [
    'La delantera Nerea Goñi volverá a jugar en enero. “He sufrido mucho, pero ha merecido la pena”, escribió en Instagram. Su entrenadora celebra la noticia: “Nos cambia el equipo”.',
    'He sufrido mucho, pero ha merecido la pena | Nerea Goñi',
    'Nos cambia el equipo | Su entrenadora',
  ],
  [
    'El informe concluye que el dique no cumplía la normativa. Sus autores alertan de que otras tres presas presentan el mismo defecto y piden “una inspección inmediata”.',
    'el dique no cumplía la normativa | El informe',
    'otras tres presas presentan el mismo defecto | Sus autores',
    'una inspección inmediata | Sus autores',
  ],
  [
    'Rosa Navas, que perdió su casa en la riada, todavía espera la ayuda. “Vinieron, hicieron fotos y se marcharon”, lamenta. A su lado, su marido, Emilio, asiente. “Nos sentimos abandonados”, añade él.',
    'Vinieron, hicieron fotos y se marcharon | Rosa Navas',
    'Nos sentimos abandonados | Emilio',
  ],
  [
    'El presidente, Elías Montero, habló por la tarde. También deseó una pronta recuperación a los heridos, mostró su solidaridad con los vecinos y recordó que el puente sigue cerrado. “Mucha precaución”, pidió.',
    'el puente sigue cerrado | Elías Montero',
    'Mucha precaución | Elías Montero',
  ],
  [
    'El director del parque, David Rodas, ha reconocido que el fuego continúa sin control y ha explicado que el operativo esperaba más viento.',
    'el fuego continúa sin control | David Rodas',
    'el operativo esperaba más viento | David Rodas',
  ],
  [
    '“Es una tragedia y un horror”. Con esas palabras ha descrito Juan Morales el incendio.',
    'Es una tragedia y un horror | Juan Morales',
  ],
  [
    '“No soy el dueño del Gobierno”. Con esa frase, Alberto Funes respondió este martes a un nuevo ataque.',
    'No soy el dueño del Gobierno | Alberto Funes',
  ],
]

describe('passages of the Spanish press', () => {
  it.each(told)('%s', (text, ...statements) => {
    expect(linesOf(text, spanish)).toEqual(statements.map((each) => each.toLowerCase()))
  })
})
