import { describe, expect, it } from 'vitest'
import { linesOf } from '../testing/statements-of'
import { spanish } from './pack'

/** Passages of several sentences in the shapes of the press: a text, and what it gives to whom, words | speaker. */
const told: readonly (readonly [text: string, ...statements: string[]])[] = [
  // One of a list of names is no likely *él*, nor is whoever was named before a subject that may be somebody.
  [
    'Marco Rull ganó el mundial. Ya solo tiene por delante a Ramón Lira, Pedro Sanz y Tomás Ruiz. Él contestó: “Es un coche de rallies”.',
    'Es un coche de rallies | Marco Rull',
  ],
  [
    'Julián Cobos superó a Pedro Sanz. El tetracampeón eligió otro camino. Le preguntaron si seguiría y él contestó con un “no, por ahora no”.',
    'no, por ahora no | nobody',
  ],
  [
    'La agencia Efenor cita a un portavoz del club: “No habrá más fichajes”. “Estoy orgullosa”, dijo la tenista Carla Mir. La jugadora añadió que volverá.',
    'No habrá más fichajes | un portavoz del club',
    'Estoy orgullosa | Carla Mir',
    'volverá | Carla Mir',
  ],
  [
    'La Policía Nacional ha detenido a tres personas, según ha informado este martes la Jefatura Superior. «No se descartan más arrestos», señalan fuentes de la investigación. Los detenidos, añaden, captaban a sus víctimas por internet.',
    'La Policía Nacional ha detenido a tres personas | Jefatura Superior',
    'No se descartan más arrestos | fuentes de la investigación',
    'Los detenidos … captaban a sus víctimas por internet | fuentes de la investigación',
  ],
  [
    'La Policía Nacional informó de que la carretera seguía cortada. «Pedimos paciencia», dijo a la agencia Efenor el inspector Raúl Quiroga.',
    'la carretera seguía cortada | Policía Nacional',
    'Pedimos paciencia | Raúl Quiroga',
  ],
  [
    '“No vamos a dar ni un paso atrás”, aseguró la presidenta Marta Iriarte en una entrevista con El Diario de Lorna. La mandataria sostuvo que su Gobierno “cumplirá lo prometido” y acusó a la oposición de “sembrar el miedo”.',
    'No vamos a dar ni un paso atrás | Marta Iriarte',
    'su Gobierno “cumplirá lo prometido” | Marta Iriarte',
    'sembrar el miedo | Marta Iriarte',
  ],
  [
    'El técnico del Real Sorna, Julián Cobos, compareció en rueda de prensa. “Hemos sufrido hasta el final”, admitió. Preguntado por el árbitro, el catalán fue tajante: “De eso no hablo”.',
    'Hemos sufrido hasta el final | Julián Cobos',
    'De eso no hablo | Julián Cobos',
  ],
  [
    'La jueza Pilar Ochoa considera acreditado que el acusado “actuó con ánimo de lucro”. En su auto, la magistrada recuerda que la empresa “carecía de actividad”. La defensa, ejercida por el abogado Tomás Lledó, ha anunciado que recurrirá.',
    'el acusado “actuó con ánimo de lucro” | Pilar Ochoa',
    'la empresa “carecía de actividad” | Pilar Ochoa',
    'recurrirá | La defensa',
  ],
  [
    'Un estudio de la Universidad de Valdor revela que dormir poco aumenta el riesgo de infarto. “El efecto es mayor de lo que pensábamos”, explica su autora principal, Nuria Salas. A su juicio, “hay que cambiar los horarios”.',
    'dormir poco aumenta el riesgo de infarto | Un estudio de la Universidad de Valdor',
    'El efecto es mayor de lo que pensábamos | Nuria Salas',
    'hay que cambiar los horarios | Nuria Salas',
  ],
  [
    '“Escuchamos un estruendo y salimos corriendo”, relató a este diario una vecina del edificio. El alcalde, Joaquín Prat, decretó tres días de luto. “Es un golpe durísimo”, lamentó el regidor visiblemente emocionado.',
    'Escuchamos un estruendo y salimos corriendo | una vecina del edificio',
    'Es un golpe durísimo | Joaquín Prat',
  ],
  [
    'Desde el departamento insisten en que “no hay motivo de alarma”. La Organización Mundial de la Salud, por su parte, pidió “extremar la vigilancia”.',
    'no hay motivo de alarma | el departamento',
    'extremar la vigilancia | Organización Mundial de la Salud',
  ],
  [
    '—No tenía adónde ir —recuerda Fátima, de 31 años—. Dormí tres noches en la estación.',
    'No tenía adónde ir … Dormí tres noches en la estación | Fátima',
  ],
  [
    'El canciller Diego Luján dijo que su país “no reconoce” el resultado, y sostuvo que “hubo fraude”. “Así se lo hice saber al embajador”, agregó el funcionario, quien también anunció que pedirá una reunión de la OEA.',
    'su país “no reconoce” el resultado | Diego Luján',
    'hubo fraude | Diego Luján',
    'Así se lo hice saber al embajador | Diego Luján',
    'pedirá una reunión de la OEA | Diego Luján',
  ],
  [
    'De acuerdo con el informe, al que tuvo acceso El Diario de Lorna, la obra costó el doble. El exconcejal Andrés Pina niega haber cobrado comisiones. “Jamás recibí un euro”, se defendió ante el tribunal.',
    'la obra costó el doble | el informe',
    'haber cobrado comisiones | Andrés Pina',
    'Jamás recibí un euro | Andrés Pina',
  ],
  [
    '“Los precios seguirán altos”, advierte Gonzalo Riba, economista jefe del Banco de Sorna. Según sus cálculos, la inflación cerrará el año en el 6%. Menos pesimista se muestra el gobernador, Luis Arce, que ve “señales de alivio”.',
    'Los precios seguirán altos | Gonzalo Riba',
    'la inflación cerrará el año en el 6% | Gonzalo Riba',
    've “señales de alivio” | Luis Arce',
  ],
  [
    'El portavoz del PPL, Íñigo Salcedo, exigió explicaciones al Ejecutivo. “Esto huele muy mal”, ha escrito en su cuenta de X. Fuentes de Moncloa le responden: “Que vaya a los tribunales”.',
    'Esto huele muy mal | Íñigo Salcedo',
    'Que vaya a los tribunales | Fuentes de Moncloa',
  ],
  [
    'La víctima contó a los agentes que el agresor la había amenazado. Su hermana, Rocío, afirma que nadie la creyó. “Fuimos tres veces a la comisaría”, cuenta entre lágrimas.',
    'el agresor la había amenazado | La víctima',
    'nadie la creyó | Rocío',
    'Fuimos tres veces a la comisaría | Rocío',
  ],
  [
    '“Nunca pensé en rendirme”, confesó la tenista Carla Mir tras ganar la final. La de Valdor, que volvía de una lesión, dedicó el título a su madre. “Ella es mi fuerza”, dijo.',
    'Nunca pensé en rendirme | Carla Mir',
    'Ella es mi fuerza | Carla Mir',
  ],
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
    'caerán hasta 200 litros por metro cuadrado | la agencia meteorológica',
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
  [
    '«Nadie se quedará atrás», ha asegurado la ministra de Trabajo, Clara Ventura, tras reunirse con los sindicatos. La titular de Trabajo ha precisado que los fondos llegarán en enero.',
    'Nadie se quedará atrás | Clara Ventura',
    'los fondos llegarán en enero | Clara Ventura',
  ],
  [
    'La Audiencia de Lorna ha condenado al exalcalde a tres años de cárcel. Según la Fiscalía, desvió más de dos millones de euros. “Mi cliente es inocente”, declaró a la salida su abogado, Marcos Oliva.',
    'desvió más de dos millones de euros | la Fiscalía',
    'Mi cliente es inocente | Marcos Oliva',
  ],
  [
    '“Sufrimos, pero la victoria es merecida”, dijo Hugo Brac tras el partido. El delantero, que marcó los dos goles, insistió en que el equipo “está preparado para todo”.',
    'Sufrimos, pero la victoria es merecida | Hugo Brac',
    'el equipo “está preparado para todo” | Hugo Brac',
  ],
  [
    'Dormir poco daña la memoria, según un estudio publicado en la revista ‘Células’. “Los datos son muy claros”, explica Laura Santos, primera firmante del trabajo. “Quien duerme menos de seis horas corre más riesgo”.',
    'Dormir poco daña la memoria | un estudio',
    'Los datos son muy claros … Quien duerme menos de seis horas corre más riesgo | Laura Santos',
  ],
  [
    'Para el economista Marcos Ferrer, lo peor ya ha pasado. No opina lo mismo Sofía Llorente: “Hay que esperar a los datos del trimestre”.',
    'lo peor ya ha pasado | Marcos Ferrer',
    'Hay que esperar a los datos del trimestre | Sofía Llorente',
  ],
  [
    'El presidente Luis Garay llamó el miércoles a “la unidad nacional”. El mandatario aseguró que la ley se votará antes del verano y pidió a la oposición “altura de miras”.',
    'la unidad nacional | Luis Garay',
    'la ley se votará antes del verano | Luis Garay',
    'altura de miras | Luis Garay',
  ],
  [
    'A juicio de la presidenta regional, se trata de “un desprecio inaceptable”. “Iremos a los tribunales”, advirtió Nadia Bello en una entrevista con Radio Tortas.',
    'se trata de “un desprecio inaceptable” | la presidenta regional',
    'Iremos a los tribunales | Nadia Bello',
  ],
  [
    'Los vecinos cuentan que oyeron un estruendo de madrugada. “Pensé que era un terremoto”, recuerda Amparo, que vive en el segundo. Los bomberos descartan que haya más víctimas.',
    'oyeron un estruendo de madrugada | Los vecinos',
    'Pensé que era un terremoto | Amparo',
    'haya más víctimas | Los bomberos',
  ],
  [
    'Desde el Ayuntamiento insisten en que la obra acabará a tiempo. “No hay ningún retraso”, sostiene el concejal de Urbanismo, Pedro Astudillo. La oposición no le cree: “Nos mienten desde hace meses”, replica Karina Solís.',
    'la obra acabará a tiempo | el Ayuntamiento',
    'No hay ningún retraso | Pedro Astudillo',
    'Nos mienten desde hace meses | Karina Solís',
  ],
  [
    '—¿Qué sintió?\n\n—Miedo y después alivio —responde Irene Gallo—. Mi madre no se lo creía.',
    'Miedo y después alivio … Mi madre no se lo creía | Irene Gallo',
  ],
  [
    'El Ministerio de Defensa afirmó haber derribado tres drones. El Ejército de Carinia, por su parte, denunció la muerte de dos civiles.',
    'haber derribado tres drones | Ministerio de Defensa',
  ],
  [
    'La ONG Riberas acusa al Gobierno de “dejar morir” la costa. En un informe difundido el jueves, estima que la mitad de las playas habrán desaparecido en 2050.',
    'dejar morir | ONG Riberas',
    'la mitad de las playas habrán desaparecido en 2050 | ONG Riberas',
  ],
  [
    'Tal y como adelantó El Correo de Lorna, la empresa negocia desde marzo. “No comentamos rumores”, se limitó a decir un portavoz del grupo.',
    'la empresa negocia desde marzo | El Correo de Lorna',
    'No comentamos rumores | un portavoz del grupo',
  ],
  [
    '“No me arrepiento de nada”, recalca la exministra. Preguntada por su futuro, Elena Mercado esquivó la cuestión: “Ya veremos”.',
    'No me arrepiento de nada | la exministra',
    'Ya veremos | Elena Mercado',
  ],
  [
    'El Supremo considera probado que el acusado mintió. En la sentencia, de la que ha sido ponente Jacinto Ríos, los magistrados sostienen que hubo “ánimo de lucro”.',
    'el acusado mintió | Supremo',
    'hubo “ánimo de lucro” | los magistrados',
  ],
  [
    '“El fin del mundo no es para mañana”, bromea el astrónomo Pablo Verde. El asteroide, añade, pasará a dos millones de kilómetros.',
    'El fin del mundo no es para mañana | Pablo Verde',
    'El asteroide … pasará a dos millones de kilómetros | Pablo Verde',
  ],
  [
    'El líder de Comisiones avisó de que la huelga será “larga”. “Si el Gobierno no se mueve, nosotros tampoco”, remachó ante la estación de Lorna.',
    'la huelga será “larga” | El líder de Comisiones',
    'Si el Gobierno no se mueve, nosotros tampoco | El líder de Comisiones',
  ],
  [
    'En opinión del politólogo Antonio Rey, las elecciones “barajan de nuevo las cartas”. La aludida prefiere hablar de “un aviso”.',
    'las elecciones “barajan de nuevo las cartas” | Antonio Rey',
  ],
  [
    'Elsa Marín tiene 38 años y vive en Tortas con sus dos hijos. “El día que recibí la carta se me vino el mundo abajo”, confiesa. Su hijo, dice, ya no le habla.',
    'El día que recibí la carta se me vino el mundo abajo | Elsa Marín',
    'Su hijo … ya no le habla | Elsa Marín',
  ],
  [
    'El portavoz del Gobierno, Antonio Gorría, tachó las acusaciones de “infundadas” y agregó que Carinia responderá “a su debido tiempo”.',
    'infundadas | Antonio Gorría',
    'Carinia responderá “a su debido tiempo” | Antonio Gorría',
  ],
  [
    'De acuerdo con los organizadores, la petición suma ya 20.000 firmas. “Hay que salvar este teatro”, reclama la actriz Ana Saval, quien recuerda que la sala abrió en 1922.',
    'la petición suma ya 20.000 firmas | los organizadores',
    'Hay que salvar este teatro | Ana Saval',
    'la sala abrió en 1922 | Ana Saval',
  ],
  [
    'El entrenador negó que vaya a marcharse. “Tengo contrato hasta 2027 y pienso cumplirlo”, subrayó Julián Peris. Sobre el árbitro, prefirió callar.',
    'vaya a marcharse | El entrenador',
    'Tengo contrato hasta 2027 y pienso cumplirlo | Julián Peris',
  ],
]

describe('passages of the Spanish press', () => {
  it.each(told)('%s', (text, ...statements) => {
    expect(linesOf(text, spanish)).toEqual(statements.map((each) => each.toLowerCase()))
  })
})
