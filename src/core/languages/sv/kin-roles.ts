import { kinTable } from '../from-tables/kin-table'

const POLITICIANS = `minister statsminister utrikesminister borgmästare president ordförande talesperson kandidat politiker ledare partiledare`

/** Swedish nouns by which the press speaks of somebody whom it called otherwise before, or by name alone. */
export const kinRoles = kinTable(`
  åring småbarnsmamma tvåbarnsmamma trebarnsmamma småbarnspappa tvåbarnspappa trebarnspappa: *; politiker ledare partiledare: ${POLITICIANS}; president minister statsminister utrikesminister: politiker partiledare; kung drottning påve guvernör
  borgmästare; riksdagsledamot: ordförande talesperson; tränare förbundskapten: tränare förbundskapten; spelare fotbollsspelare:
  anfallare målvakt försvarare kapten spelare; cyklist åkare mästare: cyklist åkare mästare; forskare expert: professor docent
  ekonom historiker sociolog psykolog biolog meteorolog geolog epidemiolog forskare; ekonom historiker: professor chefsekonom
  forskare; läkare: överläkare professor; advokat försvarare: advokat försvarare; officer: general överste kapten; direktör: ordförande;
  författare: journalist; skådespelare artist sångare konstnär musiker regissör: konstnär artist; journalist reporter:
  korrespondent redaktör;
  myndighet: verk styrelse inspektion byrå; organisation: förbund förening; institut parti bolag företag verk:`)
