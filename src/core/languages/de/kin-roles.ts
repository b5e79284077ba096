import { kinTable } from '../from-tables/kin-table'

const POLITICIANS = `präsident ministerpräsident minister bundeskanzler kanzler premier bürgermeister gouverneur vorsitzender chef abgeordneter
  senator landrat sekretär politiker kandidat spitzenkandidat parteichef fraktionschef sprecher`

/** German nouns by which the press speaks of somebody whom it called otherwise before, or by name alone. */
export const kinRoles = kinTable(`
  politiker: ${POLITICIANS}; präsident minister kanzler premier könig papst gouverneur bundespräsident ministerpräsident: ministerpräsident; bürgermeister:
  stadtpräsident; parteichef fraktionschef: vorsitzender politiker; abgeordneter: politiker kandidat; trainer: bundestrainer; coach: trainer bundestrainer;
  spieler sportler: stürmer torhüter verteidiger kapitän; stürmer torhüter torwart verteidiger mittelfeldspieler kapitän: spieler;
  staatsoberhaupt: präsident bundespräsident könig; regierungschef: kanzler bundeskanzler ministerpräsident premier; forscher wissenschaftler experte: professor ökonom historiker soziologe
  psychologe biologe physiker astronom analyst chemiker virologe meteorologe politologe geologe archäologe theologe; ökonom historiker politologe
  soziologe: professor forscher experte; arzt mediziner: professor virologe; anwalt: rechtsanwalt verteidiger; unternehmer manager:
  geschäftsführer vorstand inhaber gründer; autor schriftsteller: journalist; künstler sänger schauspieler regisseur musiker: künstler
  musiker maler; journalist: reporter korrespondent redakteur; jähriger: *;
  behörde: ministerium bundesamt landesamt amt agentur staatsanwaltschaft; ressort: ministerium; amt institut verband verein unternehmen konzern organisation partei gewerkschaft stiftung agentur:`)
