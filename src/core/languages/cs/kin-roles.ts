import { kinTable } from '../from-tables/kin-table'

const POLITICIANS = `prezident viceprezident premiér ministr místopředseda předseda kancléř hejtman primátor starosta náměstek poslanec senátor
  europoslanec šéf lídr kandidát mluvčí zastupitel`

/** Czech nouns by which the press speaks of somebody whom it called otherwise before, or by name alone. */
export const kinRoles = kinTable(`
  politik lídr představitel: ${POLITICIANS}; prezident: exprezident kandidát; premiér: předseda; ministr kancléř hejtman primátor starosta král
  papež; předseda: lídr; viceprezident; zákonodárce: poslanec senátor; poslanec senátor europoslanec: místopředseda předseda kandidát;
  šéf: ministr předseda premiér ředitel; trenér kouč: trenér kouč; hráč fotbalista hokejista sportovec: útočník obránce brankář
  kapitán záložník hráč fotbalista hokejista; jezdec závodník tenista tenistka šampion: jezdec závodník tenista šampion;
  vědec badatel odborník expert: profesor docent fyzik chemik biolog geolog klimatolog sociolog politolog historik ekonom psycholog
  epidemiolog virolog; politolog ekonom historik sociolog: profesor docent; lékař: chirurg epidemiolog virolog psychiatr; advokát
  obhájce: advokát obhájce právník; podnikatel: majitel zakladatel ředitel; spisovatel autor: novinář básník;
  herec zpěvák režisér umělec: umělec zpěvák hudebník; novinář: redaktor reportér zpravodaj;
  portugalec španěl ital němec francouz brazilec argentinec srb chorvat nizozemec angličan slovák polák stratég: trenér kouč hráč
  fotbalista hokejista útočník obránce brankář kapitán záložník; kněz duchovní: farář biskup kněz; vědec badatel: vedoucí autor zoolog
  paleontolog archeolog;
  resort: ministerstvo; instituce: úřad institut; organizace: spolek nadace svaz; úřad: ministerstvo; institut ministerstvo agentura firma strana nadace:`)
