import { kinTable } from '../from-tables/kin-table'

const POLITICIANS = `minister statsminister udenrigsminister borgmester præsident formand talsperson kandidat politiker ordfører leder`

/** Danish nouns by which the press speaks of somebody whom it called otherwise before, or by name alone. */
export const kinRoles = kinTable(`
  årige småbarnsmor tobarnsmor trebarnsmor småbarnsfar tobarnsfar trebarnsfar: *; politiker leder: ${POLITICIANS}; præsident minister statsminister: politiker; borgmester konge dronning pave guvernør; formand: leder;
  folketingsmedlem ordfører: ${POLITICIANS}; træner landstræner: træner landstræner; spiller fodboldspiller: angriber målmand forsvarer kaptajn
  spiller; rytter atlet mester: rytter atlet mester; forsker ekspert videnskabsmand: professor lektor økonom historiker sociolog
  psykolog biolog meteorolog geolog epidemiolog virolog forsker; økonom historiker: professor cheføkonom forsker; læge: overlæge
  professor; advokat forsvarer: advokat forsvarer; officer: general oberst kaptajn; topchef direktør: formand; forfatter: digter
  journalist; skuespiller sanger kunstner musiker instruktør: kunstner sanger; journalist reporter: korrespondent redaktør;
  myndighed: styrelse ministerium tilsyn; organisation: forbund forening; institut parti selskab virksomhed styrelse ministerium:`)
