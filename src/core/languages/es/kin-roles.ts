import { kinTable } from '../from-tables/kin-table'

const POLITICIANS = `presidente vicepresidente ministro viceministro alcalde gobernador intendente consejero conseller
  canciller secretario diputado senador eurodiputado concejal portavoz candidato dirigente líder mandatario premier delegado comisario subsecretario`

/** Spanish nouns by which the press speaks of somebody whom it called otherwise before, or by name alone. */
export const kinRoles = kinTable(`
  político dirigente líder responsable gobernante socialista demócrata liberal republicano conservador laborista nacionalista
  independentista comunista ultraderechista progresista: ${POLITICIANS};
  presidente vicepresidente expresidente ministro premier gobernador intendente alcalde canciller secretario rey reina;
  mandatario: presidente alcalde gobernador canciller ministro premier;
  funcionario: ${POLITICIANS}; diplomático: embajador canciller ministro cónsul; jefe: presidente ministro canciller premier; jefe~gobierno jefe~ejecutivo: presidente premier ministro canciller; jefe~estado: presidente rey; titular: ministro consejero secretario;
  parlamentario legislador: diputado senador presidente portavoz; diputado senador: presidente portavoz candidato;
  edil regidor: alcalde concejal; magistrado instructor: juez magistrado instructor; juez: magistrado instructor;
  letrado: abogado; abogado: letrado; técnico entrenador: entrenador técnico seleccionador; seleccionador: entrenador técnico;
  jugador futbolista deportista: tenista delantero capitán portero centrocampista defensa futbolista jugador;
  piloto corredor: corredor piloto ciclista campeón; atleta deportista campeón: nadador tenista ciclista corredor atleta;
  periodista reportero: corresponsal reportero periodista redactor columnista presentador;
  investigador científico experto especialista académico docente: profesor catedrático investigador científico biólogo
  químico físico geólogo economista historiador sociólogo epidemiólogo virólogo meteorólogo astrónomo director ingeniero
  psicólogo politólogo antropólogo arqueólogo médico oceanógrafo experto autor coautor responsable;
  biólogo químico físico geólogo historiador sociólogo epidemiólogo virólogo meteorólogo astrónomo psicólogo politólogo
  antropólogo arqueólogo oceanógrafo ingeniero: autor coautor investigador científico profesor catedrático experto director responsable;
  testigo declarante: exgerente gerente exdirector director expresidente tesorero extesorero empresario exministro concejal;
  médico doctor facultativo: médico cirujano epidemiólogo virólogo pediatra cardiólogo director;
  agente policía: sargento inspector comisario agente; militar oficial: general coronel capitán comandante teniente almirante;
  empresario ejecutivo directivo: presidente director fundador cofundador propietario dueño gerente ejecutivo;
  escritor autor: novelista poeta escritor autor periodista dramaturgo; artista: cantante músico pintor escultor actor;
  actor: actor cantante artista cómico; cocinero chef: cocinero chef propietario;
  delantero centrocampista portero defensa lateral extremo mediocentro: jugador futbolista delantero centrocampista;
  tenista ciclista nadador: deportista campeón tenista; bailarín pianista violinista: artista músico;
  humorista cómico: actor presentador; presentador: periodista actor; director: cineasta director;
  cantante intérprete: cantante artista actor; cineasta realizador: director cineasta; prelado religioso: obispo arzobispo
  cardenal sacerdote; pontífice: papa; monarca: rey; sindicalista: secretario portavoz dirigente líder; economista: profesor director
  presidente; activista: portavoz presidente director; portavoz: vocero;
  organismo: agencia instituto dirección ministerio comisión; organización: sindicato asociación ong fundación; entidad: banco instituto fundación; institución: instituto universidad ministerio; agencia instituto sindicato asociación partido empresa compañía ministerio:`)
