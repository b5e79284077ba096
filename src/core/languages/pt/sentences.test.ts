import { describe, expect, it } from 'vitest'
import { statementsOf } from '../testing/statements-of'
import { portuguese } from './pack'

type Row = [text: string, ...told: [words: string, speaker: string | null][]]

/** Sentences in the shapes of the press of Portugal and of Brazil, with whose words are which. */
const TOLD: Readonly<Record<string, readonly Row[]>> = {
  'direct, the speaker behind': [
    ['“O porto está calmo”, afirmou Inês Prado.', ['O porto está calmo', 'Inês Prado']],
    ['«Não vamos ceder», disse o ministro Rui Pinto.', ['Não vamos ceder', 'Rui Pinto']],
    ['"Não haverá mais cortes", garantiu a ministra.', ['Não haverá mais cortes', 'a ministra']],
    ['“Vamos recorrer da sentença”, tem dito a advogada Marta Lobo.', ['Vamos recorrer da sentença', 'Marta Lobo']],
    [
      '“Jogamos mal e pagamos por isso”, reconheceu o técnico, Pedro Sales, após a partida.',
      ['Jogamos mal e pagamos por isso', 'Pedro Sales'],
    ],
    [
      '“É uma descoberta única”, disse à Rádio Lorne Lúcia Prado, bióloga da Universidade de Olmsk.',
      ['É uma descoberta única', 'Lúcia Prado'],
    ],
    ['«Quem vai pagar tudo isto?», questionou Prado.', ['Quem vai pagar tudo isto?', 'Prado']],
    ['“A água chegou até aqui”, recorda uma moradora.', ['A água chegou até aqui', 'uma moradora']],
    ['«Ninguém nos avisou», respondeu-lhe o pescador.', ['Ninguém nos avisou', 'o pescador']],
    ['“Não há dinheiro para mais”, disse o doutor Júlio Mendes.', ['Não há dinheiro para mais', 'Júlio Mendes']],
    [
      '“Foi um erro”, admitiu o presidente da Câmara, Rui Pinto, em entrevista ao Diário do Cais.',
      ['Foi um erro', 'Rui Pinto'],
    ],
    ['“Estamos prontos”, disse o deputado João da Mata (PLN).', ['Estamos prontos', 'João da Mata']],
  ],
  'direct, the speaker before': [
    ['Inês Prado afirmou: “O porto está calmo”.', ['O porto está calmo', 'Inês Prado']],
    ['O ministro das Pescas, Luís Cano, foi claro: «Não vamos ceder».', ['Não vamos ceder', 'Luís Cano']],
    [
      'A porta-voz do sindicato respondeu: "Continuaremos na rua".',
      ['Continuaremos na rua', 'A porta-voz do sindicato'],
    ],
    ['Em nota, a empresa declarou: “Lamentamos o ocorrido”.', ['Lamentamos o ocorrido', 'a empresa']],
  ],
  'direct, the speaker in the midst': [
    ['“O porto”, disse Inês Prado, “não pode fechar agora”.', ['O porto … não pode fechar agora', 'Inês Prado']],
    [
      '«É uma vergonha», denunciou o deputado Mateus Gil. «Exigimos uma explicação.»',
      ['É uma vergonha … Exigimos uma explicação.', 'Mateus Gil'],
    ],
    ['— Não pretendo renunciar — disse o prefeito.', ['Não pretendo renunciar', 'o prefeito']],
  ],
  'indirect with que': [
    ['Inês Prado disse que o porto está calmo.', ['o porto está calmo', 'Inês Prado']],
    ['O presidente da Câmara, Rui Pinto, disse que a ponte reabre em maio.', ['a ponte reabre em maio', 'Rui Pinto']],
    ['A polícia informou que há três detidos.', ['há três detidos', 'A polícia']],
    ['A presidente deixou claro que a ponte não fecha.', ['a ponte não fecha', 'A presidente']],
    ['Prado insistiu na terça-feira em que não conhecia o acusado.', ['não conhecia o acusado', 'Prado']],
    [
      'O Ministério da Saúde tinha alertado já em janeiro que faltavam vacinas.',
      ['faltavam vacinas', 'Ministério da Saúde'],
    ],
    [
      'A procuradora sustenta que o empresário pagou subornos e que escondeu as faturas.',
      ['o empresário pagou subornos e que escondeu as faturas', 'A procuradora'],
    ],
    ['Os moradores denunciam que ninguém limpa a praia.', ['ninguém limpa a praia', 'Os moradores']],
    [
      'Um porta-voz da companhia explicou à agência Norte que o avião regressou por uma avaria.',
      ['o avião regressou por uma avaria', 'Um porta-voz da companhia'],
    ],
    ['Em entrevista coletiva, a secretária Marta Vela anunciou que deixa o cargo.', ['deixa o cargo', 'Marta Vela']],
    [
      'Um estudo da Universidade de Olmsk conclui que o gelo derrete mais depressa.',
      ['o gelo derrete mais depressa', 'Um estudo da Universidade de Olmsk'],
    ],
    ['O presidente voltou a dizer que não haverá eleições.', ['não haverá eleições', 'O presidente']],
    ['O juiz perguntou à testemunha se conhecia a vítima.', ['se conhecia a vítima', 'O juiz']],
    ['O ministro disse a jornalistas que a greve acabou.', ['a greve acabou', 'O ministro']],
  ],
  'according to': [
    ['Segundo Inês Prado, o porto está calmo.', ['o porto está calmo', 'Inês Prado']],
    ['O porto, segundo a diretora, está calmo.', ['O porto … está calmo', 'a diretora']],
    [
      'O trem descarrilou por excesso de velocidade, de acordo com a polícia.',
      ['O trem descarrilou por excesso de velocidade', 'a polícia'],
    ],
    ['De acordo com o relatório, morreram três pessoas.', ['morreram três pessoas', 'o relatório']],
    ['Na avaliação do economista Luís Cano, a lei chega tarde.', ['a lei chega tarde', 'Luís Cano']],
    ['O barco, segundo explicou o capitão, perdeu o leme.', ['O barco … perdeu o leme', 'o capitão']],
    ['Como lembrou Inês Prado, o porto fechou em 1998.', ['o porto fechou em 1998', 'Inês Prado']],
    ['Para Inês Prado, a obra é um erro.', ['a obra é um erro', 'Inês Prado']],
    ['Na opinião da especialista Júlia Mena, o risco é baixo.', ['o risco é baixo', 'Júlia Mena']],
    [
      'Segundo fontes do ministério, a reunião durará dois dias.',
      ['a reunião durará dois dias', 'fontes do ministério'],
    ],
    ['Conforme a prefeitura, a rua será reaberta.', ['a rua será reaberta', 'a prefeitura']],
  ],
  'words in marks within a report': [
    [
      'Prado afirmou que a medida é “um passo atrás” para a cidade.',
      ['a medida é “um passo atrás” para a cidade', 'Prado'],
    ],
    ['O porta-voz classificou a proposta de «disparate».', ['disparate', 'O porta-voz']],
    ['O técnico mostrou-se “muito orgulhoso dos seus jogadores”.', ['muito orgulhoso dos seus jogadores', 'O técnico']],
  ],
  'over two sentences': [
    [
      'Inês Prado disse que o porto está calmo. Acrescentou que o tráfego será retomado amanhã.',
      ['o porto está calmo', 'Inês Prado'],
      ['o tráfego será retomado amanhã', 'Inês Prado'],
    ],
    [
      'O prefeito João Pardo visitou a obra. “Ficará pronta em maio”, garantiu.',
      ['Ficará pronta em maio', 'João Pardo'],
    ],
    [
      'A ministra Helena Campos chegou a Lorne. Ela disse que não sabia de nada.',
      ['não sabia de nada', 'Helena Campos'],
    ],
    [
      'O ministro Luís Cano reuniu-se com os pescadores. O ministro prometeu que haverá ajudas.',
      ['haverá ajudas', 'Luís Cano'],
    ],
    ['Inês Prado Soto dirige o porto. «Estamos cansados», disse Soto.', ['Estamos cansados', 'Inês Prado Soto']],
    ['João Pardo visitou a obra e afirmou que ficará pronta em maio.', ['ficará pronta em maio', 'João Pardo']],
  ],
  'passive and impersonal': [
    ['O voo foi cancelado, informou a companhia.', ['O voo foi cancelado', 'a companhia']],
    ['Foi anunciado que o voo seria cancelado.', ['o voo seria cancelado', null]],
  ],
}

const NOTHING: readonly string[] = [
  'Inês Prado não disse que o porto está calmo.',
  'A ministra deve dizer que se enganou.',
  'O prefeito vai anunciar que renuncia.',
  'O tribunal condenou o empresário a três anos de prisão.',
  'A chamada «lei do porto» entrou em vigor na segunda-feira.',
  'O barco que chegou ontem trouxe trigo e partiu à noite.',
  'O livro “A casa da água” será publicado em março.',
  'A empresa vendeu no ano passado 3.000 carros no país.',
  'A equipa ganhou 3-1 ao Olmsk no estádio que o presidente inaugurou.',
]

describe.each(Object.entries(TOLD))('Portuguese: %s', (_, rows) => {
  it.each(rows)('%s', (text, ...told) =>
    expect(statementsOf(text, portuguese).map(({ words, speaker }) => [words, speaker])).toEqual(told),
  )
})

describe('Portuguese: nothing is said', () => {
  it.each(NOTHING)('%s', (text) => expect(statementsOf(text, portuguese)).toEqual([]))
})
