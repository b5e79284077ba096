import { describe, expect, it } from 'vitest'
import { sourceOf } from '../testing/source-of'
import { matchWords } from './match-words'
import { prepareSource } from './prepare-source'

const told = (words: string, there: string, language = 'en'): string => {
  const match = matchWords([words], prepareSource(sourceOf([there], { language })))
  return match.outcome === 'found' ? match.verdict : match.outcome
}

describe('amounts that are equal', () => {
  it.each([
    ['It cost three and a half million dollars', '“It cost $3.5 million,” the bank wrote.'],
    ['It cost $3.5 million', '“It cost 3.5 million dollars,” the bank wrote.'],
    ['It cost $3.5m', '“It cost US$3,500,000,” the bank wrote.'],
    ['It cost 3.5 million US dollars', '“It cost three and a half million dollars,” the bank wrote.'],
    ['It cost half a million euros', '“It cost €500,000,” the bank wrote.'],
    ['It cost £2bn', '“It cost two billion pounds,” the bank wrote.'],
    ['It cost EUR 12', '“It cost twelve euros,” the bank wrote.'],
    ['Prices rose 12 %', '“Prices rose twelve per cent,” the bank wrote.'],
    ['Prices rose 12 percent', '“Prices rose 12%,” the bank wrote.'],
    ['We lost twenty-one boats', '“We lost 21 boats,” the bank wrote.'],
    ['We lost 250 boats', '“We lost two hundred and fifty boats,” the bank wrote.'],
    ['We lost 1,250 boats', '“We lost one thousand two hundred and fifty boats,” the bank wrote.'],
    ['We lost a hundred boats', '“We lost 100 boats,” the bank wrote.'],
    ['We lost a million eels', '“We lost 1m eels and 1,000,000 more; we lost 1,000,000 eels,” the bank wrote.'],
    ['It took three and a half years', '“It took 3.5 years,” the bank wrote.'],
    ['It took 3½ years', '“It took three and a half years,” the bank wrote.'],
    ['In the twenty-first century', '“In the 21st century,” the bank wrote.'],
    ['Between one hundred and two hundred boats', '“Between 100 and 200 boats,” the bank wrote.'],
    ['1.25 million eels', '“1,250,000 eels,” the bank wrote.'],
  ])('%s / %s', (words, there) => expect(told(words, there)).toBe('verbatim'))

  it.each([
    ['de', 'Die Preise stiegen um zwölf Prozent', 'Die Preise stiegen um 12 % in diesem Jahr, schrieb die Bank.'],
    ['de', 'Es kostete 3,5 Millionen Euro', 'Es kostete dreieinhalb Millionen Euro, schrieb die Bank an das Amt.'],
    ['de', 'Es kostete 3,5 Millionen Euro', 'Es kostete 3.500.000 €, schrieb die Bank an das Amt der Stadt.'],
    ['fr', 'Les prix ont augmenté de 12 %', 'Les prix ont augmenté de douze pour cent, a écrit la banque.'],
    ['es', 'Los precios subieron un 12 por ciento', 'Los precios subieron un 12 % este año, dijo el banco.'],
    ['ru', 'Цены выросли на 12 процентов', 'Цены выросли на 12 %, написал банк в своём письме.'],
  ])('in %s: %s / %s', (language, words, there) => expect(told(words, there, language)).toBe('verbatim'))
})

describe('amounts that are others', () => {
  it.each([
    ['It cost us $3 billion and two winters', '“It cost us $3 million and two winters,” Brandt said.'],
    ['It cost us $3 million and two winters', '“It cost us £3 million and two winters,” Brandt said.'],
    ['It cost us $3 million and two winters', '“It cost us $3 and two winters,” Brandt said.'],
    ['We lost thirty boats on that night', '“We lost thirteen boats on that night,” Brandt said.'],
    ['We lost 50 boats on that night here', '“We lost two hundred and fifty boats on that night here,” Brandt said.'],
    ['It took three years and a half crew', '“It took three and a half years and a crew,” Brandt said.'],
    ['Prices rose 12 in each of the years', '“Prices rose 12% in each of the years,” Brandt said.'],
    ['on the 2nd of May the gate was shut', '“on the third of May the gate was shut,” Brandt said.'],
  ])('%s / %s', (words, there) => expect(['reworded', 'notFound']).toContain(told(words, there)))
})

describe('a quotation that cuts an amount', () => {
  it.each([
    ['verbatim', 'said the boats had cost them $27.53'],
    ['edited', 'the clerk […] million for the boats'],
    ['verbatim', 'million for the boats'],
  ])('is %s where its words stand: %s', (verdict, words) => {
    expect(
      told(
        words,
        'Lind said the boats had cost them $27.53 billion, and the clerk had paid two million for the boats.',
      ),
    ).toBe(verdict)
  })
})
