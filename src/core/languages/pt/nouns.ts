import type { NounClass } from '../../attribution/chunks/chunk'
import { type NounRules, nounTable } from '../romance/noun-table'

/** Cunha and Cintra, *Nova gramática do português contemporâneo*, chapter 8. */
const rules: NounRules = {
  pluralOf(word) {
    if (/(?:capit|escriv|alem)ão$/.test(word)) return `${word.slice(0, -2)}ães`
    if (/(?:cidad|irm|m|órg|crist)ão$/.test(word)) return `${word}s`
    if (/ão$/.test(word)) return `${word.slice(0, -2)}ões`
    if (/m$/.test(word)) return `${word.slice(0, -1)}ns`
    if (/ês$/.test(word)) return `${word.slice(0, -2)}eses`
    if (/[rz]$/.test(word)) return `${word}es`
    if (/[au]l$/.test(word)) return `${word.slice(0, -1)}is`
    if (/el$/.test(word)) return `${word.slice(0, -2)}éis`
    if (/ol$/.test(word)) return `${word.slice(0, -2)}óis`
    if (/il$/.test(word)) return `${word.slice(0, -1)}s`
    return /[sx]$/.test(word) ? word : `${word}s`
  },
  genderByEnding: (word) => (/(?:a|ã|ção|são|dade|tude|gem|ice)$/.test(word) ? 'female' : 'male'),
  feminineOf(word) {
    if (/ão$/.test(word)) return word.slice(0, -1)
    if (/ês$/.test(word)) return `${word.slice(0, -2)}esa`
    return /[oe]$/.test(word) ? `${word.slice(0, -1)}a` : `${word}a`
  },
  prefixes: ['ex-', 'vice-', 'vice', 'sub'],
}

/** Nouns of the news by what they stand for, of Portugal and of Brazil. */
const CLASSES: readonly (readonly [NounClass, string])[] = [
  [
    'person',
    `contador/a garçom|garçonete encanador/a pecuarista inquilino/a parente geneticista neurologista cardiologista oncologista sismólogo/a matemático/a ginasta boxeador/a banqueiro/a dançarino/a modelo
     caixa cabeleireiro/a pedreiro/a carteiro/a vendedor/a enfermeiro/a reformado/a aposentado/a padeiro/a talhante lojista costureiro/a faxineiro/a diarista livreiro/a bibliotecário/a jardineiro/a carpinteiro/a designer estilista bailarino/a pianista violinista rapper humorista comediante cuidador/a fisioterapeuta dentista meia volante lateral ponta zagueiro/a meio-campista camisa goleador/a centroavante morador/a
     ministro/a c:presidente f:presidenta primeiro-ministro|primeira-ministra c:governante governador/a prefeito/a
     c:autarca vereador/a deputado/a senador/a c:parlamentar eurodeputado/a secretário/a diretor/a director/a c:chefe
     c:líder c:dirigente c:representante c:porta-voz delegado/a embaixador/a c:cônsul c:chanceler comissário/a
     candidato/a tesoureiro/a coordenador/a c:responsável c:gerente executivo/a empresário/a fundador/a
     proprietário/a dono/a administrador/a gestor/a c:acionista c:accionista c:economista c:analista c:especialista
     perito/a c:cientista investigador/a pesquisador/a professor/a c:docente reitor/a historiador/a sociólogo/a
     politólogo/a filósofo/a psicólogo/a biólogo/a químico/a físico/a geólogo/a c:meteorologista astrónomo/a
     astrônomo/a antropólogo/a arqueólogo/a engenheiro/a arquiteto/a arquitecto/a médico/a doutor/a
     cirurgião|cirurgiã enfermeiro/a c:epidemiologista c:infectologista c:virologista c:psiquiatra c:pediatra
     farmacêutico/a c:paciente c:doente advogado/a c:jurista procurador/a promotor/a juiz|juíza magistrado/a
     desembargador/a notário/a relator/a defensor/a f:testemunha arguido/a réu|ré acusado/a condenado/a detido/a
     preso/a suspeito/a f:vítima c:denunciante c:policial c:polícia c:agente inspetor/a inspector/a c:sargento
     c:tenente capitão|capitã c:coronel c:general major c:comandante almirante soldado/a c:militar bombeiro/a
     c:guarda treinador/a técnico/a selecionador/a seleccionador/a jogador/a c:futebolista c:atacante c:avançado
     médio/a zagueiro goleiro/a c:guarda-redes árbitro/a c:ciclista c:tenista c:piloto corredor/a nadador/a c:atleta
     campeão|campeã c:desportista c:esportista escritor/a autor/a c:romancista poeta|poetisa dramaturgo/a
     c:jornalista c:correspondente c:repórter redator/a c:colunista apresentador/a editor/a fotógrafo/a c:cineasta
     c:argumentista c:roteirista produtor/a ator|atriz actor|actriz cantor/a músico/a c:artista pintor/a escultor/a
     bailarino/a c:ativista c:activista c:sindicalista trabalhador/a empregado/a funcionário/a operário/a
     agricultor/a pescador/a c:comerciante c:lojista c:motorista condutor/a caminhoneiro/a camionista c:taxista
     vizinho/a morador/a cidadão|cidadã c:habitante c:estudante aluno/a c:jovem c:adolescente c:menor criança
     menino/a rapaz|rapariga garoto/a homem f:mulher senhor/a idoso/a pai f:mãe filho/a irmão|irmã avô|avó tio/a
     sobrinho/a primo/a marido f:esposa viúvo/a namorado/a amigo/a companheiro/a c:colega sócio/a c:rival rei|rainha
     príncipe|princesa duque|duquesa c:monarca papa bispo arcebispo cardeal padre pároco freira pontífice pastor/a
     rabino imã assessor/a consultor/a conselheiro/a c:oficial c:cliente usuário/a utilizador/a c:utente consumidor/a
     c:turista c:viajante passageiro/a c:sobrevivente ferido/a c:migrante c:imigrante refugiado/a c:manifestante
     opositor/a c:dissidente c:traficante ladrão|ladra assassino/a c:terrorista c:comentarista comentador/a
     c:internauta c:youtuber influenciador/a mediador/a c:vice c:titular interlocutor/a observador/a armador/a
     marinheiro/a voluntário/a cozinheiro/a c:chef padeiro/a c:eletricista veterinário/a c:ambientalista c:ecologista
     oceanógrafo/a hidrólogo/a c:demógrafo c:linguista auditor/a ouvidor/a provedor/a c:intendente curador/a
     c:cacique pessoa c:indivíduo mandatário/a c:socialista c:centrista c:bloquista c:comunista c:liberal
     c:republicano c:democrata c:petista c:tucano c:bolsonarista`,
  ],
  [
    'group',
    `p:fontes p:autoridades p:médicos p:especialistas p:peritos p:críticos p:analistas p:moradores p:familiares
     p:socialistas p:conservadores p:republicanos p:democratas p:liberais p:comunistas p:ambientalistas
     p:sindicalistas p:rebeldes p:manifestantes oposição maioria minoria família equipa equipe casal comunidade
     público vizinhança`,
  ],
  [
    'organization',
    `governo executivo ministério polícia exército guarda câmara prefeitura autarquia município junta freguesia
     presidência parlamento congresso senado assembleia legislativo comissão comité comitê conselho tribunal juízo
     f:vara promotoria procuradoria defensoria judiciário magistratura partido coligação coalizão aliança bancada
     movimento sindicato patronal confederação federação associação organização f:ong fundação instituto instituição
     universidade faculdade academia escola colégio hospital clínica laboratório centro museu empresa companhia firma
     multinacional sociedade corporação consórcio banco seguradora farmacêutica petroleira petrolífera construtora
     operadora loja cadeia cooperativa clube liga seleção delegação embaixada consulado secretaria direção direcção
     departamento gabinete agência autoridade administração serviço corpo unidade brigada delegacia esquadra igreja
     vaticano diocese paróquia entidade organismo órgão observatório plataforma coletivo colectivo bolsa fundo união
     estaleiro porto aeroporto ferrovia editora produtora startup fabricante consultora consultoria auditoria
     escritório estado país reino nação régimen regime kremlin mosteiro guerrilha milícia cartel ordem supremo
     planalto itamaraty bombeiros p:bombeiros arquivo biblioteca teatro orquestra festival fábrica hotel força
     proteção chancelaria superintendência reitoria concelhia distrital bloco norma caso zona calendário tamanho idade sexo`,
  ],
  [
    'outlet',
    `diário periódico semanário revista agência emissora estação televisão rádio canal site portal tabloide
     telejornal jornal noticiário imprensa gazeta`,
  ],
  [
    'document',
    `relatório estudo inquérito sondagem pesquisa investigação sentença acórdão despacho processo denúncia documento
     ofício carta missiva livro memória barómetro barômetro estatística f:lei decreto portaria resolução parecer
     contrato acordo tratado texto artigo reportagem p:dados p:números balanço orçamento boletim censo plano projeto
     projecto proposta medida autópsia perícia manifesto rascunho e-mail email circular f:tese análise laudo
     requerimento petição liminar levantamento constituição biografia autobiografia editorial memorando`,
  ],
  [
    'statement',
    `comentário reação desabafo réplica frase alerta lamento grito reflexão avaliação
     comunicado declaração nota p:declarações p:palavras mensagem anúncio afirmação manifestação versão depoimento
     testemunho explicação acusação advertência opinião comentário crítica resposta estimativa previsão prognóstico
     cálculo informação informações notícia relato discurso apelo promessa pedido argumento conclusão hipótese
     alegação confissão boato rumor`,
  ],
  ['post', 'tuíte tweet publicação postagem post blogue blog f:rede facebook twitter instagram telegram whatsapp'],
  ['interview', 'entrevista conversa bate-papo interrogatório diálogo chamada telefonema'],
  [
    'event',
    `conferência coletiva audição reunião sessão ato acto congresso cimeira cúpula fórum comício debate plenário
     cerimónia cerimônia intervenção audiência julgamento seminário simpósio encontro visita gala concerto funeral
     missa homilia almoço jantar inauguração apresentação concentração marcha campanha evento viagem digressão jogo
     partida corrida torneio final pronunciamento`,
  ],
  ['broadcast', 'programa podcast documentário série vídeo gravação filme emissão transmissão'],
  [
    'time',
    `segunda terça quarta quinta sexta segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo
     janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro ano mês semana m:dia
     hora minuto segundo f:manhã f:tarde f:noite madrugada meio-dia meia-noite século década verão outono inverno
     primavera momento véspera trimestre semestre época temporada instante período fim f:vez ocasião tempo passado`,
  ],
  // Nouns that are forms of verbs, too: nouns behind a determiner or a preposition.
  [
    null,
    `conta causa ajuda luta prova mostra queixa aposta ameaça pergunta alerta reforma tomada busca cifra compra marca
     oferta volta saída entrada chegada queda vida partida subida descida ferida comida bebida fuga parada retirada
     obra linha passo troca acordo apoio início começo trabalho uso aumento sucesso ataque avanço corte golpe choque
     pagamento recurso resultado mercado dito feito posto lado grau cuidado sentido conteúdo ruído legado renda venda
     melhora espera falta carga pesca guerra greve multa pena graça cópia planta forma regra soma força defesa
     reserva limpeza licença suspeita onda dívida mistura prática justiça pausa colheita disputa dúvida chamada ordem
     nota cobrança garantia denúncia reclamação lembrança destaque ressalva revelação conversa pedido promessa
     resposta proposta entrega disparo registo registro segredo ponto centro fundo negócio comércio interesse risco
     volume estado norma caso zona calendário tamanho idade sexo`,
  ],
]

/** Portuguese nouns by every form. */
export const nouns = nounTable(CLASSES, rules)
