import { genderTeller } from '../given-names'
import { words } from '../word-list'

/** Given names of the Netherlands and Flanders, lower case. */
const male =
  words(`aad abdel achmed adriaan ahmed albert alex alexander ali andré anton antoon arend arie arjen arno arthur
  bart bas bastiaan ben bert bob bram carl cas chris christiaan coen cor daan dave david dennis dick dieter dirk ed edwin eelco egbert eric erik
  ernst evert ewout ferdinand filip floris frank frans fred frederik frits gerard gerben gerrit gert gijs guido guy hans hannes harm harry
  hein hendrik henk herman hidde hugo huub ivo jaap jacob jan jan-willem jasper jean jeroen jef jelle jesse joachim job joep johan johannes john
  joop joost joris jos jozef jules jurgen karel kees kevin klaas koen kris laurens leo lex lieven lodewijk luc lucas luuk maarten marc
  marcel marco mark marnix martijn martin matthias maurits mathijs max michel michiel mohamed mustafa nick niek niels olaf onno oscar otto
  patrick paul peter philip philippe pieter piet pim raymond remco rené richard rik rob robbert robert roel roelof roger roland ron rutger ruud
  sander sebastiaan sjaak sjoerd stef stefan stephan steven stijn sven teun theo thijs thomas tim timo tom tjeerd tijs tobias toon twan vincent
  walter ward wesley wiebe wilfried willem wim wolter wouter yves youssef`)
const female =
  words(`aafke agnes aisha alexandra alexia amalia amber angela anita anja anke anna anne anneke annelies annemarie annemie annet anouk
  ans astrid barbara beatrix bep bianca brigitte britt carla carola caroline catharina charlotte christine claire corinne cornelia daphne debby
  diana dilan dorien edith eefje elise elisabeth elke ellen els elsbeth emma esther eva evelien famke fatima femke fleur floor frederique freya
  gerda greet greetje griet gwendolyn hanna hanneke hannah heleen helga henriette hilde hilde ida ilse ine inge ingrid irene iris isabel jacqueline janine jantien
  janneke jeannette jenny jessica jet jetta joke johanna jolande josephine judith julia karin karla katja katrien khadija kim kirsten lara laura
  leen leonie lies liesbet liesbeth lilian lilianne linda lisa lise lisette loes lotte lucia maaike machteld mariëlle marga margot margriet maria marianne marie
  marieke marijke marijn marjan marjolein marleen martine maud maxime meike merel meryame mieke mirjam mona monica monique nadia natalie nathalie
  nele nicole nienke nora petra renske rianne rita roos rosa ruth saar sandra sanne sara sarah saskia sigrid silvia simone sofie sophie stephanie suzanne
  sylvia tamara tanja tessa tine tineke toos trees trui ursula valerie vera veerle wendy wilma willemijn yvonne zakia zoë zuhal`)

/** The gender that a Dutch given name tells; null where it tells none. */
export const genderOfGiven = genderTeller(male, female, words('per anders dan erin'))
