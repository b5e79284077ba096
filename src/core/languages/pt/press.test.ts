import { describe, expect, it } from 'vitest'
import { linesOf, statementsOf } from '../testing/statements-of'
import { portuguese } from './pack'

/** Sentences in the shapes of the press: a text, and what it gives to whom, words | speaker. Small letters and last stops count for nothing. */
const told: readonly (readonly [text: string, ...statements: string[]])[] = [
  ['“Perdemos tempo demais”, lamentou Clara Veloso, prefeita de Sornal.', 'Perdemos tempo demais | Clara Veloso'],
  [
    '"A ponte não reabre antes de junho", avisa o engenheiro Hugo Lastra.',
    'A ponte não reabre antes de junho | Hugo Lastra',
  ],
  [
    '«É uma falta grave», criticou o deputado Marcos Oliveira, que pediu explicações.',
    'É uma falta grave | Marcos Oliveira',
  ],
  [
    '“É uma falta grave”, disse Oliveira. “Vamos pedir explicações”, acrescentou.',
    'É uma falta grave | Oliveira',
    'Vamos pedir explicações | Oliveira',
  ],
  [
    'O Ministério Público informou que duas pessoas continuam desaparecidas.',
    'duas pessoas continuam desaparecidas | Ministério Público',
  ],
  ['Segundo a polícia, o suspeito teria agido sozinho.', 'o suspeito teria agido sozinho | a polícia'],
  [
    'O suspeito agiu sozinho, segundo disseram fontes policiais à agência Norte.',
    'O suspeito agiu sozinho | fontes policiais',
  ],
  [
    'O ministro do Interior, Luís Cano, garantiu nesta terça-feira que não haverá mais detenções.',
    'não haverá mais detenções | Luís Cano',
  ],
  [
    'Em entrevista à Rádio Costa, a ministra Sofia Garrido confirmou que a lei chega em março.',
    'a lei chega em março | Sofia Garrido',
  ],
  ['“Não vamos ceder”, insistiu a secretária-geral do sindicato, Nádia Bertão.', 'Não vamos ceder | Nádia Bertão'],
  ['Nádia Bertão dirige o sindicato desde 2019.\n\n“Não vamos ceder”, avisa.', 'Não vamos ceder | Nádia Bertão'],
  [
    'O procurador Lucas Moreno abriu um inquérito. Afirmou que três testemunhas foram ouvidas.',
    'três testemunhas foram ouvidas | Lucas Moreno',
  ],
  [
    'O estudo, publicado na revista Oceanos, mostra que a água aqueceu dois graus.',
    'a água aqueceu dois graus | O estudo',
  ],
  [
    'O advogado do réu, Paulo Serna, pediu a absolvição e denunciou “um processo vazio”.',
    'um processo vazio | Paulo Serna',
  ],
  ['“Não estava à espera”, conta Joana, de 42 anos, caixa em Sornal.', 'Não estava à espera | Joana'],
  ['A empresa garante, em comunicado, que não haverá despedimentos.', 'não haverá despedimentos | A empresa'],
  ['“Não haverá despedimentos”, garante a empresa em comunicado.', 'Não haverá despedimentos | a empresa'],
  ['Clara Veloso: “A ponte não reabre antes de junho”', 'A ponte não reabre antes de junho | Clara Veloso'],
  [
    '“A vacina é segura”, insiste o virologista. “Não há motivo para preocupação.”',
    'A vacina é segura … Não há motivo para preocupação | o virologista',
  ],
  ['“Não recebemos ordens”, declararam vários soldados à televisão pública.', 'Não recebemos ordens | vários soldados'],
  ['Marcos Oliveira acusou o governo de “desprezar o interior”.', 'desprezar o interior | Marcos Oliveira'],
  ['A ministra respondeu a Oliveira: “O senhor não leu o texto”.', 'O senhor não leu o texto | A ministra'],
  ['“O senhor não leu o texto”, respondeu-lhe Sofia Garrido.', 'O senhor não leu o texto | Sofia Garrido'],
  [
    '“Ganhamos com o coração”, comemorou Karim Delgado em entrevista ao Esporte Mais.',
    'Ganhamos com o coração | Karim Delgado',
  ],
  [
    'O meia Karim Delgado marcou dois gols. “Ganhamos com o coração”, disse o jogador de 24 anos.',
    'Ganhamos com o coração | Karim Delgado',
  ],
  ['De acordo com o relatório, o gelo derreteu mais depressa.', 'o gelo derreteu mais depressa | o relatório'],
  ['Na avaliação de Veloso, a ponte é “uma vergonha”.', 'a ponte é “uma vergonha” | Veloso'],
  ['Veloso classificou a medida como “injusta”.', 'injusta | Veloso'],
  ['“Tenho muito orgulho”, reconhece a atriz em entrevista ao Farol.', 'Tenho muito orgulho | a atriz'],
  ['Elena Rios estreia peça em Lisboa. A atriz admite que teve medo.', 'teve medo | Elena Rios'],
  [
    '“É preciso agir já”, reclamou por seu lado o porta-voz da Mares Vivos, Ivan Souto.',
    'É preciso agir já | Ivan Souto',
  ],
  [
    '“É preciso agir já”, sustenta Souto, que lembra que o mar “não espera”.',
    'É preciso agir já | Souto',
    'o mar “não espera” | Souto',
  ],
  ['A sentença refere que o empresário pagou subornos.', 'o empresário pagou subornos | A sentença'],
  ['O treinador, Rubem Paz, foi claro: “Foi um desastre”.', 'Foi um desastre | Rubem Paz'],
  [
    'Depois do jogo, Rubem Paz fez autocrítica. “Foi um desastre. Temos de pedir desculpa.”',
    'Foi um desastre. Temos de pedir desculpa | Rubem Paz',
  ],
  ['Os sindicatos denunciam que a direção mentiu.', 'a direção mentiu | Os sindicatos'],
  ['Questionado sobre o caso, Moreno respondeu: “Não vou comentar.”', 'Não vou comentar | Moreno'],
  ['“Não vou comentar”, afirmou ele.', 'Não vou comentar | nobody'],
  ['Como lembrou Clara Veloso, a ponte é de 1932.', 'a ponte é de 1932 | Clara Veloso'],
  ['A ponte, lembrou Clara Veloso, é de 1932.', 'A ponte … é de 1932 | Clara Veloso'],
  ['“Queremos justiça”, pedem os familiares das vítimas.', 'Queremos justiça | os familiares das vítimas'],
  [
    'Segundo a Direção-Geral da Saúde, há vagas por preencher. De acordo com o mesmo organismo, a falta é mais grave no interior.',
    'há vagas por preencher | direção-geral da saúde',
    'a falta é mais grave no interior | o mesmo organismo',
  ],
  ['O ministro Caio Brandão divergiu e disse que não viu dolo.', 'não viu dolo | caio brandão'],
  ['Um assessor que pediu sigilo relatou que Pontes sabia de tudo.', 'pontes sabia de tudo | um assessor'],
  [
    'Em resposta, o secretário-geral da Federação dos Professores, Mário Antunes, acusou a governante de "viver noutro país".',
    'viver noutro país | mário antunes',
  ],
  ['— Não haverá cortes — garantiu a ministra Helena Ravina.', 'Não haverá cortes | Helena Ravina'],
  ['O porta-voz Fábio Montes acusou o Executivo de mentir.', 'o Executivo de mentir | Fábio Montes'],
  ['À Folha do Sul, um assessor confirmou que a reunião foi adiada.', 'a reunião foi adiada | um assessor'],
  [
    'O prefeito Carlos Prado anunciou nesta segunda-feira (3) que a ponte será reaberta.',
    'a ponte será reaberta | Carlos Prado',
  ],
  [
    'Para a engenheira Ana Duarte, da Universidade de Lorne, os pilares são frágeis.',
    'os pilares são frágeis | Ana Duarte',
  ],
  [
    'Ana Duarte, segundo suas próprias palavras, nunca leu o contrato.',
    'Ana Duarte … nunca leu o contrato | Ana Duarte',
  ],
]

/** Texts that give no words to anybody. */
const nothing: readonly string[] = [
  'Procurada, a empresa não quis comentar.',
  'O filme “As horas claras” estreia na quarta-feira.',
  'A chamada “lei do litoral” é de 1986.',
  'O tribunal condenou o ex-prefeito a dois anos de prisão.',
  'O governo anunciará na quinta-feira que a taxa acaba.',
  'Clara Veloso não disse se a ponte reabre.',
]

describe('Portuguese, as the press writes it', () => {
  it.each(told)('reads %s', (text, ...statements) =>
    expect(linesOf(text, portuguese)).toEqual(statements.map((line) => line.toLowerCase())),
  )
  it.each(nothing)('finds nothing said in: %s', (text) => expect(statementsOf(text, portuguese)).toEqual([]))
})
