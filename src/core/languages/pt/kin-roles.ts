import { kinTable } from '../from-tables/kin-table'

const POLITICIANS = `presidente vice-presidente ministro primeiro-ministro prefeito autarca governador secretário chanceler
  deputado senador eurodeputado vereador porta-voz candidato dirigente líder`

/** Portuguese nouns by which the press speaks of somebody whom it called otherwise before, or by name alone. */
export const kinRoles = kinTable(`
  político dirigente líder responsável governante socialista centrista bloquista comunista liberal republicano democrata
  petista tucano bolsonarista: ${POLITICIANS};
  presidente vice-presidente ex-presidente ministro primeiro-ministro governador prefeito chanceler rei papa;
  mandatário: presidente prefeito governador chanceler ministro;
  chefe: presidente ministro primeiro-ministro chanceler; titular: ministro secretário;
  parlamentar: deputado senador presidente vereador; deputado senador: presidente porta-voz candidato líder;
  autarca: presidente prefeito vereador; gestor: prefeito presidente diretor secretário; magistrado: juiz desembargador
  ministro; juiz desembargador: magistrado desembargador juiz; advogado: advogado defensor;
  técnico treinador: treinador técnico selecionador; selecionador: treinador técnico;
  jogador futebolista atleta: atacante avançado meia volante lateral meio-campista capitão goleiro zagueiro futebolista jogador médio nadador tenista ciclista;
  piloto corredor: corredor piloto ciclista campeão; jornalista repórter: correspondente repórter jornalista redator colunista
  apresentador; investigador pesquisador cientista especialista professor docente: professor investigador pesquisador cientista
  biólogo químico físico geólogo economista historiador sociólogo epidemiologista infectologista meteorologista diretor
  engenheiro psicólogo politólogo antropólogo arqueólogo médico oceanógrafo especialista;
  médico clínico: médico cirurgião epidemiologista infectologista pediatra diretor; polícia policial agente: sargento inspetor
  delegado comissário agente; militar oficial: general coronel capitão comandante tenente almirante major ministro;
  empresário executivo administrador: presidente diretor fundador proprietário dono gerente executivo;
  escritor autor: romancista poeta escritor autor jornalista dramaturgo; artista: cantor músico pintor escultor ator;
  cantor: artista músico; ator: ator cantor artista comediante; meia médio avançado atacante goleiro zagueiro lateral volante:
  jogador futebolista; humorista comediante: ator apresentador; apresentador: jornalista ator; cineasta realizador: diretor cineasta; prelado religioso: bispo arcebispo cardeal padre;
  pontífice: papa; monarca: rei; sindicalista: secretário porta-voz dirigente líder; economista: professor diretor presidente;
  general: ministro; ativista: porta-voz presidente diretor;
  órgão organismo: agência instituto direção ministério direção-geral; entidade: associação sindicato federação instituto; pasta: ministério; agência instituto sindicato associação partido empresa companhia ministério corte:`)
