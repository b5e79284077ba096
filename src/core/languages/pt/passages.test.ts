import { describe, expect, it } from 'vitest'
import { linesOf } from '../testing/statements-of'
import { portuguese } from './pack'

/** Passages of several sentences in the shapes of the press: a text, and what it gives to whom, words | speaker. */
const told: readonly (readonly [text: string, ...statements: string[]])[] = [
  [
    '“Não há motivo para alarme”, disse aos jornalistas a ministra da Saúde, Helena Prado. Segundo a governante, as vacinas chegam em março. A oposição acusa o Governo de “esconder os números”.',
    'Não há motivo para alarme | Helena Prado',
    'as vacinas chegam em março | Helena Prado',
    'esconder os números | A oposição',
  ],
  [
    'A Polícia Federal informou que três suspeitos foram presos. De acordo com o delegado Rui Salgado, a investigação continua. “Novas prisões não estão descartadas”, afirmou ao Jornal de Lorna.',
    'três suspeitos foram presos | Polícia Federal',
    'a investigação continua | Rui Salgado',
    'Novas prisões não estão descartadas | Rui Salgado',
  ],
  [
    'O treinador do Sorna, Carlos Meireles, reconheceu que a equipa “não esteve bem”. “Faltou-nos cabeça”, lamentou o técnico em conferência de imprensa.',
    'a equipa “não esteve bem” | Carlos Meireles',
    'Faltou-nos cabeça | Carlos Meireles',
  ],
  [
    'Um dos autores do estudo, o biólogo Tiago Reis, explica que a espécie corre perigo. “É agora ou nunca”, alerta.',
    'a espécie corre perigo | Tiago Reis',
    'É agora ou nunca | Tiago Reis',
  ],
  [
    'Em nota, a empresa diz que “cumpre a lei”. O presidente da associação, Nuno Vidal, citado pela agência Norte, admite recorrer.',
    'cumpre a lei | a empresa',
  ],
]

describe('passages of the Portuguese press', () => {
  it.each(told)('reads %s', (text, ...statements) =>
    expect(linesOf(text, portuguese)).toEqual(statements.map((line) => line.toLowerCase())),
  )
})
