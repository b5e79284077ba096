import { describe, expect, it } from 'vitest'
import { creditedAgency } from './credited-agency'

describe('creditedAgency', () => {
  it.each([
    ['The Associated Press', 'Lorne Courier', 'Associated Press'],
    ['By ANN FINCH, AP Sports Writer', 'Lorne Courier', 'Associated Press'],
    ['Ann Finch and Reuters', 'Lorne Courier', 'Reuters'],
    ['Ann Finch (AFP)', '', 'Agence France-Presse'],
    ['Ann Finch, Reuters', 'Reuters', null],
    ['Ann Finch, BBC', 'Lorne Courier', null],
    ['Ann Finch', 'Lorne Courier', null],
    ['', '', null],
  ])('reads %j on a page of %j', (byline, outlet, agency) => expect(creditedAgency({ byline, outlet })).toBe(agency))
})
