import { kinTable } from '../from-tables/kin-table'

const POLITICIANS = `presidente vicepresidente premier vicepremier ministro sindaco governatore segretario cancelliere deputato senatore
  eurodeputato parlamentare consigliere assessore portavoce candidato leader dirigente capo commissario`

/** Italian nouns by which the press speaks of somebody whom it called otherwise before, or by name alone. */
export const kinRoles = kinTable(`
  enne: *; cittadino: sindaco; leader dirigente politico esponente responsabile: ${POLITICIANS}; presidente vicepresidente premier: ministro cancelliere; ministro titolare: premier
  vicepremier ministro; cancelliere governatore re papa; pontefice: papa; papa: pontefice; segretario: leader dirigente; sindaco: candidato;
  vicepremier: ministro segretario leader; capo: presidente ministro premier cancelliere; capo~governo: premier presidente ministro cancelliere; capo~stato: presidente re;
  parlamentare: deputato senatore eurodeputato; deputato senatore eurodeputato: parlamentare candidato relatore;
  magistrato: giudice procuratore pm gip gup; giudice: gip gup magistrato; pm procuratore: magistrato procuratore pm;
  legale difensore: avvocato legale difensore; avvocato: legale difensore;
  tecnico allenatore mister ct: allenatore tecnico mister ct; calciatore giocatore: attaccante capitano portiere difensore
  centrocampista calciatore giocatore; attaccante difensore portiere centrocampista bomber: calciatore giocatore capitano; capitano:
  calciatore giocatore; pilota ciclista atleta campione: pilota ciclista atleta campione nuotatore;
  sindacalista: segretario leader dirigente delegato; giornalista cronista reporter: corrispondente inviato redattore conduttore
  editorialista; ricercatore scienziato studioso esperto specialista docente: professore ricercatore biologo climatologo geologo
  fisico chimico economista analista storico sociologo politologo epidemiologo virologo infettivologo direttore medico psicologo;
  biologo climatologo geologo fisico chimico sociologo politologo epidemiologo virologo infettivologo psicologo astronomo
  astrofisico: autore coautore ricercatore scienziato professore docente esperto direttore responsabile;
  professore: docente ricercatore; economista storico: professore docente; medico dottore: chirurgo infettivologo virologo
  epidemiologo pediatra psichiatra; militare ufficiale: generale colonnello comandante capitano;
  imprenditore manager: presidente amministratore fondatore proprietario titolare; scrittore autore: romanziere poeta giornalista
  filosofo; artista: cantante musicista pittore attore; cantante musicista: artista; attore: artista comico; regista: autore;
  attivista: portavoce presidente leader;
  ente: agenzia istituto; organizzazione: associazione sindacato ong fondazione; dicastero: ministero; istituto agenzia associazione sindacato partito azienda società ministero:`)
