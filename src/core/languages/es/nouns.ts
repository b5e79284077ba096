import type { NounClass } from '../../attribution/chunks/chunk'
import { type NounRules, nounTable } from '../romance/noun-table'

/** Real Academia Española, *Nueva gramática de la lengua española*, §§ 2 and 3. */
const rules: NounRules = {
  pluralOf(word) {
    if (/[aeiouáéó]$/.test(word)) return `${word}s`
    if (/[íú]$/.test(word)) return `${word}es`
    if (/z$/.test(word)) return `${word.slice(0, -1)}ces`
    // *lunes*, *crisis*: not stressed at the end.
    if (/[^áéíóú][sx]$/.test(word) && !/^(?:mes|dios)$/.test(word)) return word
    const accented = /^(.*)([áéíóú])([ns])$/.exec(word)
    if (accented) return `${accented[1]}${'aeiou'['áéíóú'.indexOf(accented[2] ?? '')]}${accented[3]}es`
    return /[dlrnjsy]$/.test(word) ? `${word}es` : `${word}s`
  },
  genderByEnding(word) {
    if (/(?:a|ción|sión|dad|tad|tud|umbre)$/.test(word)) return 'female'
    return 'male'
  },
  feminineOf: (word) => {
    const accented = /^(.*)([áéíóú])([ns])$/.exec(word)
    if (accented) return `${accented[1]}${'aeiou'['áéíóú'.indexOf(accented[2] ?? '')]}${accented[3]}a`
    return /[eo]$/.test(word) ? `${word.slice(0, -1)}a` : `${word}a`
  },
  prefixes: ['ex', 'vice', 'sub'],
}

/** Nouns of the news by what they stand for. */
const CLASSES: readonly (readonly [NounClass, string])[] = [
  [
    'person',
    `cajero/a peluquero/a albañil fontanero/a cartero/a vendedor/a jubilado/a pensionista hostelero/a frutero/a carnicero/a costurero/a limpiador/a repartidor/a tendero/a librero/a bibliotecario/a jardinero/a carpintero/a diseñador/a modisto/a c:pianista c:violinista rapero/a humorista comediante monologuista cuidador/a bedel c:logopeda c:fisioterapeuta c:dentista propietaria opositora lateral extremo mediocentro mediapunta goleador/a exfutbolista extécnico
     ministro/a presidente/a consejero/a alcalde|alcaldesa concejal/a c:edil c:portavoz diputado/a senador/a
     gobernador/a c:intendente secretario/a director/a jefe/a c:líder c:dirigente c:representante delegado/a
     mandatario/a embajador/a c:cónsul canciller/a comisario/a eurodiputado/a parlamentario/a candidato/a tesorero/a
     c:vocal coordinador/a c:responsable c:gerente ejecutivo/a empresario/a fundador/a cofundador/a propietario/a
     dueño/a directivo/a c:accionista c:economista c:analista experto/a c:especialista científico/a investigador/a
     profesor/a catedrático/a maestro/a c:docente rector/a decano/a historiador/a sociólogo/a politólogo/a filósofo/a
     psicólogo/a biólogo/a químico/a físico/a geólogo/a meteorólogo/a astrónomo/a antropólogo/a arqueólogo/a
     ingeniero/a arquitecto/a médico/a doctor/a cirujano/a enfermero/a epidemiólogo/a virólogo/a c:psiquiatra
     c:pediatra cardiólogo/a farmacéutico/a c:paciente abogado/a c:fiscal juez/a magistrado/a procurador/a notario/a
     letrado/a instructor/a c:testigo acusado/a imputado/a procesado/a condenado/a detenido/a sospechoso/a f:víctima
     c:denunciante c:demandante c:querellante perito/a c:policía c:agente inspector/a sargento/a c:teniente capitán/a
     coronel/a c:general c:comandante c:almirante soldado/a c:militar bombero/a c:guardia c:portavoza entrenador/a
     técnico/a seleccionador/a jugador/a c:futbolista delantero/a c:centrocampista defensa portero/a árbitro/a
     c:ciclista c:tenista c:piloto corredor/a nadador/a c:atleta campeón/a c:deportista escritor/a autor/a
     c:novelista c:poeta dramaturgo/a c:periodista c:corresponsal reportero/a redactor/a c:columnista presentador/a
     editor/a fotógrafo/a c:cineasta c:guionista productor/a actor|actriz c:cantante músico/a c:artista pintor/a
     escultor/a bailarín/a comisaria c:activista c:sindicalista trabajador/a empleado/a obrero/a agricultor/a
     ganadero/a pescador/a c:comerciante conductor/a camionero/a c:taxista vecino/a ciudadano/a c:habitante
     c:estudiante alumno/a c:joven c:adolescente c:menor niño/a chico/a muchacho/a hombre f:mujer señor/a anciano/a
     padre f:madre hijo/a hermano/a abuelo/a tío/a sobrino/a primo/a marido f:esposa esposo/a viudo/a novio/a amigo/a
     compañero/a c:colega socio/a c:rival c:mandamás rey f:reina c:príncipe f:princesa duque f:duquesa c:monarca papa
     obispo arzobispo cardenal sacerdote cura párroco f:monja c:pontífice rabino imán asesor/a consultor/a
     funcionario/a c:oficial c:comensal c:cliente usuario/a consumidor/a c:turista viajero/a pasajero/a
     c:superviviente c:sobreviviente afectado/a herido/a c:migrante refugiado/a c:manifestante opositor/a c:disidente
     guerrillero/a c:narcotraficante c:traficante ladrón/a asesino/a c:homicida c:terrorista exguerrillero/a
     c:cabecilla c:titular mediador/a relator/a c:comentarista c:internauta tuitero/a c:youtuber c:influencer
     c:premier c:primado subsecretario/a viceministro/a c:conseller c:lehendakari c:expresidiario mecánico/a
     observador/a c:naviera armador/a patrón/a marinero/a c:guardabosques c:socorrista voluntario/a cocinero/a c:chef
     camarero/a panadero/a c:electricista granjero/a veterinario/a c:ecologista oceanógrafo/a hidrólogo/a botánico/a
     demógrafo/a c:estadista c:lingüista comisionado/a defensor/a interventor/a auditor/a síndico/a regidor/a persona
     c:individuo c:socialista c:demócrata c:liberal republicano/a conservador/a c:laborista c:nacionalista
     c:independentista c:comunista c:ultraderechista c:progresista`,
  ],
  [
    'group',
    `p:fuentes p:autoridades p:médicos p:expertos p:críticos p:analistas p:medios p:vecinos p:familiares p:allegados
     p:socialistas p:populares p:conservadores p:republicanos p:demócratas p:liberales p:comunistas p:nacionalistas
     p:independentistas p:laboristas p:ecologistas p:sindicalistas p:rebeldes p:manifestantes entorno oposición
     mayoría minoría equipo familia pareja vecindario afición plantilla comunidad público`,
  ],
  [
    'organization',
    `gobierno ejecutivo ministerio gigante conglomerado policía ejército guardia ayuntamiento alcaldía municipio municipalidad consistorio
     diputación consejería conselleria junta generalitat presidencia parlamento congreso senado cámara asamblea
     legislatura comisión comité consejo consell tribunal corte juzgado audiencia fiscalía defensa procuraduría
     judicatura magistratura sala partido coalición alianza formación grupo bancada movimiento sindicato patronal
     confederación federación asociación organización f:ong fundación instituto institución universidad facultad
     academia escuela colegio hospital clínica laboratorio centro museo empresa compañía firma multinacional sociedad
     corporación consorcio banco f:caja aerolínea aseguradora farmacéutica petrolera eléctrica naviera constructora
     constructor operadora tienda cadena cooperativa club liga selección delegación embajada consulado cancillería
     secretaría subsecretaría dirección departamento oficina agencia autoridad administración servicio cuerpo unidad
     brigada comisaría iglesia vaticano arzobispado obispado diócesis f:diócesis parroquia entidad organismo ente
     observatorio plataforma colectivo hermandad cofradía gremio bolsa fondo unión astillero puerto aeropuerto
     ferrocarril editorial productora discográfica startup tecnológica automovilística fabricante consultora auditora
     bufete despacho prefectura gobernación intendencia provincia estado país reino nación régimen kremlin monasterio
     f:guerrilla milicia cártel ayunto mancomunidad cabildo mossos ertzaintza gendarmería carabineros bomberos
     p:bomberos p:mossos defensoría contraloría superintendencia registro archivo biblioteca teatro orquesta festival
     fábrica planta hotel refugio directiva`,
  ],
  [
    'outlet',
    `diario periódico rotativo semanario revista agencia emisora televisión radio canal televisora portal web
     cabecera tabloide medio noticiero noticiario telediario informativo gaceta prensa magacín`,
  ],
  [
    'document',
    `informe estudio encuesta sondeo investigación f:sentencia fallo auto demanda querella denuncia documento escrito
     carta misiva libro memoria barómetro estadística f:ley decreto resolución dictamen sumario atestado acta
     contrato acuerdo tratado texto artículo reportaje p:datos p:cifras balance presupuesto boletín censo expediente
     plan proyecto proposición iniciativa autopsia peritaje manifiesto borrador correo email circular tesis
     nómina análisis p:estadísticas p:documentos reglamento constitución biografía autobiografía editorial p:memorias`,
  ],
  [
    'statement',
    `elogio ataque reacción reproche réplica sentencia confidencia reflexión lamento grito f:frase
     comunicado declaración nota p:declaraciones p:palabras mensaje anuncio afirmación manifestación versión
     testimonio explicación acusación advertencia opinión comentario crítica respuesta estimación previsión
     pronóstico cálculo parte información noticia relato discurso llamamiento promesa petición propuesta argumento
     conclusión hipótesis alegato alegación confesión rumor juicio criterio parecer`,
  ],
  ['post', 'tuit tweet publicación hilo post blog historia p:redes f:red facebook twitter instagram telegram whatsapp'],
  ['interview', 'entrevista conversación charla coloquio interrogatorio diálogo llamada'],
  [
    'event',
    `rueda conferencia comparecencia reunión sesión acto congreso cumbre foro mitin debate vista pleno ceremonia
     intervención audiencia juicio seminario simposio jornada encuentro visita gala concierto funeral misa homilía
     cita desayuno almuerzo cena inauguración presentación manifestación concentración marcha campaña evento viaje
     gira partido carrera torneo final`,
  ],
  ['broadcast', 'programa podcast pódcast tertulia documental serie vídeo video grabación película alocución'],
  [
    'time',
    `lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto
     septiembre setiembre octubre noviembre diciembre año mes semana m:día hora minuto segundo mañana f:tarde f:noche
     madrugada mediodía medianoche siglo década verano otoño invierno primavera momento víspera trimestre semestre
     temporada instante época periodo período fin vez ocasión tiempo`,
  ],
  // Nouns that are forms of verbs, too: nouns behind a determiner or a preposition.
  [
    null,
    `cuenta causa ayuda lucha llama duda prueba muestra queja apuesta amenaza protesta pregunta alerta reforma toma
     busca cifra compra marca crítica oferta vuelta salida entrada llegada caída medida vida partida subida bajada
     herida comida bebida huida mirada jornada parada retirada obra cobra línea paso cambio acuerdo apoyo inicio
     comienzo trabajo uso aumento desarrollo éxito ataque cierre avance cese corte golpe choque pago recurso
     resultado mercado tratado hecho dicho puesto lado estado grado cuidado soldado sentido pedido cometido
     contenido ruido recorrido apellido significado legado renta venta mejora espera gana falta firma carga pesca
     guerra huelga multa pena gracia copia planta marcha forma regla suma fuerza defensa reserva limpieza licencia
     sospecha ola deuda mezcla visita práctica justicia pausa siembra cosecha quema poda vista entrevista disputa orden norma caso zona calendario tamaño edad sexo`,
  ],
]

/** Spanish nouns by every form. */
export const nouns = nounTable(CLASSES, rules)
