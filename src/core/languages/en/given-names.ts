import { romanize } from '../romanize'
import { words } from '../word-list'

/** Common given names of men, lower case: who *he* may be. */
const maleNames = words(`
  aaron abdul abdullah adam adrian ahmed aidan alan alastair albert alberto aldo alec alejandro aleksandr alessandro
  alex alexander alexandre alexandros alexei alf alfred ali alistair allen alonso alvaro amir amit anatoly anders
  andre andreas andrei andrej andrew andriy andrzej angus anil ansel anthony antoine anton antonio antonis antony
  arjun armando arne arnold arthur arturo arvind asif aziz balazs barack barry bart bartosz bashar bastian ben
  benedict benito benjamin benny bernard bernie bertrand bill billy bjorn bob bogdan boris brad brandon brendan brett
  brian bruce bryan callum calvin cameron carl carlo carlos cecil cedric cesar chad charles charlie chris christian
  christophe christopher christos chuck clarence claude clement clive clyde colin conor cornelius craig cristiano
  cyril cyrus dalton damian damien damon dan daniel danilo danny dario darren dave david davide dean declan delroy
  denis dennis derek desmond dick diego dieter dimitri dimitris dmitry dmytro dominic don donald donovan doug douglas
  duncan dwight dylan eamon ed eddie edgar edmund edouard eduardo edward egon einar eli elias elliot elliott elon emil
  emilio emmanuel emmett enrique enzo eric erik ernest ernesto ernst errol ethan etienne eugene evan ezra fabian fabio
  faisal farid federico felipe felix ferdinand fernando finn florian floyd francesco francis francisco franco francois
  frank franz fred freddie frederick friedrich gabriel gareth gary gavin gennady geoff geoffrey georg george georges
  gerald gerard gerhard gerry gianni gideon gilbert giles giorgio giovanni giuseppe glenn godfrey gordon graham greg
  gregor gregory guido guillaume guillermo gunnar gus gustav gustavo guy habib hakan hakim hamid hank hans hari harold
  harry haruki harvey hassan hector helmut hendrik henri henrik henry herbert herman hiroshi horst howard hugh hugo
  humphrey hussein ian ibrahim idris ignacio igor ilya imad imran ismail ivan ivo jaap jacek jack jacob jacques jaime
  jake jakob jakub jalen jamal james jamie jan janos jared jarrod jason javed javier jay jean jeff jeffrey jens jeremy
  jerome jerry jerzy jesse jesus jim jimmy jinping jiri joachim joao joaquin jochen joe joel joerg johan johannes john
  johnny jon jonas jonathan joost jordan jorg jorge jose josef joseph josh joshua josip juan julian julio jurgen
  justin kareem karim karl kaspar keegan keir keith kemal ken kenji kenneth kevin khalid kieran kirill klaus konrad
  konstantin krzysztof kurt kyle kyung lachlan lance larry lars laszlo laurence lawrence lee leo leon leonard leonardo
  leonid leopold leroy levi lewis liam lindsey lionel lloyd lorenzo lothar louis lowell luc luca lucas luciano ludwig
  luis luiz lukas luke maciej mads magnus mahmoud malcolm malik manfred manuel marc marcelo marcin marco marcus marek
  mariano mario marius mark markus marshall martijn martin marvin massimo mateo mateusz mathieu mats matt matteo
  matthew matthias maurice mauricio maurizio mauro max maxim mehmet melvin michael michal michel miguel mike mikhail
  milan miles milos mitch mohamed mohammad mohammed mohan mohsen morgan moritz muhammad murray mustafa myles narendra
  nasser nathan naveed neil nelson niall nicholas nick nicolas nicolo nigel nikola nikolai nikos nils noah norbert
  norman olaf ole oleg oleksandr oliver oliviero omar orlando orson osama oscar osman oswald otis ottavio otto ousmane
  owen pablo pat patrice patrick paul paulo pavel pawel pedro pekka per percy peter petr petros phil philip philippe
  philippos phillip pierre piet pietro piotr quentin radek radoslaw rafael rahul rainer raj rajesh ralph ramesh rami
  ramon randy raul ravi ray raymond recep reece reginald reinhard rene rex rhys ricardo riccardo richard rick rishi
  rob robert roberto rocco rodney rodrigo roger roland rolf roman romano ron ronald rory ross roy ruben rudolf rudy
  rupert russell rustam ryan sajid salman salvador salvatore sam samir samuel sanjay santiago satoshi scot scott sean
  sebastian sergei sergey sergio seth shane shaquille shaun shawn shigeru shinzo siddharth sidney silvio simon
  slobodan stanley stavros stefan steffen stelios stephane stephen steve steven stuart sunil svein sven sylvain
  tadeusz tarek tariq taro ted terence terrence terry thabo theo theodore thierry thomas tim timothy tobias todd tom
  tomas tomasz tommy tony toshiro travis trent trevor tyler ulrich umar umberto uwe vaclav valentin vasily vicente
  victor vikram viktor vincent vincenzo vinod vitaly vivek vlad vladimir vladislav volodymyr waleed walid walter
  warren wayne wei werner wesley wilfred wilhelm will willem william wim winston wojciech wolfgang xavier yanis yann
  yannick yasser yosef yoshi yousef yuri yusuf yves zachary zack zbigniew zoltan
`)

/** Common given names of women, lower case: who *she* may be. */
const femaleNames = words(`
  abigail ada adelaide adele adriana adriane agata agatha agnes agnieszka aileen aimee aino aisha akiko alana alba
  aleksandra alessandra alexa alexandra alexandria alexia alice alicia alina alison alma alyssa amal amanda amber
  amelia amina amira amy ana anabel anastasia anastasija anca andrea andreea anette angela angelica angelina angelique
  anita anja anjali anke ann anna annabel annalena annalisa anne anneli annelise annemarie annette annie annika
  antonia anya april arlene asha ashley asma astrid athena audrey aurora ava ayesha aylin barbara beata beatrice
  beatriz becky belinda bella benedetta bente berit bernadette berta bertha beth bethany betty bianca birgit birgitta
  bodil bonnie brenda brenna bridget brigitte britney britta brittany bronwyn camille candice carla carlotta carmen
  carol carolina caroline carolyn carolyne carrie cassandra cate catherine cathy cecile cecilia celeste celia chantal
  charlene charlotte chelsea cheryl chiara chika chloe christiane christina christine ciara cindy claire clara
  clarissa claudia claudine clementine colleen condoleezza constance consuelo cora cordelia corinne courtney cristina
  crystal cynthia dagmar daisy dana daniela danielle daphne darlene darya dawn deanna deb deborah debra deirdre delcy
  delia denise despina diana diane dina divya dolores dominique donna dora doreen doris dorota dorothea dorothy eda
  edith edna eileen ekaterina elaina elaine eleanor elena eleni elif elin elisa elisabeth elise eliza elizabeth elke
  ella ellen ellie elodie eloise elsa elvira emiko emilia emilie emily emine emma emmanuelle erica erika erin erna
  ernestina esperanza estelle esther ethel eugenia eunice eva evelina evelyn ewa fabiola farah fatima fatma federica
  felicia felicity fernanda fiona fleur florence frances francesca francoise franziska freya frida gabriela gail gemma
  genevieve georgia geraldine gertrude giada gina giorgia gisela giulia gladys gloria grace graciela greta gretchen
  guadalupe gudrun gwen gwendolyn hana hanna hannah hannelore harriet harriett hatice hazel heather hedwig heidi heike
  helen helena helene helga henrietta hilary hilda hildegard hillary holly ida ilhan ilona ilse imelda imogen ines
  inga inge ingeborg ingrid irene irina iris isabel isabella isla isobel ivana ivanka ivy jacinda jackie jacqueline
  jadwiga jana jane janelle janet janice janina janine jasmine jayne jean jeanette jeannette jelena jen jenna jennifer
  jenny jessica jill jo joan joana joanna jodi johanna jolanta josefina josephine josie jovana joy joyce juanita judit
  judith judy julia juliana julie juliet juliette june jutta kaia kaitlan kamala karen karin karla karolina karoline
  katarina katarzyna kate katerina katharina katherine kathleen kathrin kathryn kathy katie katja katrin katrina
  kayleigh keiko keisha kelly kellyanne kendra kerry khadija kim kimberly kirsten kirsty klara krista kristen kristin
  krystyna kyla laila lara larissa latisha latoya laura lauren lea leah leena leila lena leonie leonora leslie leticia
  lidia liesl liisa lilian liliana lillian lily lina linda linnea lisa liv liz liza ljubica lois lola lorena loretta
  lorna lorraine lotte louisa louise luana lucia lucie lucille lucinda lucy ludmila luisa luise luz lydia lynn mabel
  madeleine madeline madison magda magdalena maggie mahnaz mairead maja malala malgorzata malin mandy manuela marcela
  margaret margarethe margarita margo margot margrethe maria mariana marie mariella marika marilena marilyn marina
  marion marisa marisol marit marita marjorie marlee marlene marta martha martina mary maryam mathilde matilda maud
  maureen mavis maya meg megan meghan melania melanie melinda melissa mercedes meredith merete merle mette mia
  michaela michele michelle mildred milena mina minna mireille mirela mirella miriam mitsuko moira molly mona monica
  myra myrtle nadezhda nadia nadine nancy nanette naoko naomi natacha natalia natalie natasha nathalie neda nell nelly
  nicola nicole nicoletta nigella nikki nilufer nina nirmala noemi noor noora nora norma odette odile ofelia oksana
  olena olga olive olivia olympia ottilie paige pamela patricia patrizia patty paula pauliina pauline penelope penny
  pernille petra philippa phyllis pia pippa priscilla priya prudence rachel raina raisa ramona rania raquel rashida
  rebecca reem regina regine rena renata renee rhonda rita ritva roberta robin rosa rosalie rosalind rosalyn rosanna
  rose roseanne rosemary rosie roxana roxanne rukhsana ruth ruxandra sabrina saima sally samantha sandra sara sarah
  saskia savannah selma shabana shaista shannon shanti sharon shauna sheila shelly sherry sheryl shirin shirley shreya
  sian sibylle sigourney sigrid silvia simona simone sinead sofia sofie solveig sonia sonja sophia sophie soraya
  stacey stacy stefania steffi stella stephanie sue summer sunita susan susana susann susanne susi suzanna suzanne
  svetlana sybil sylvia tabitha tamar tamara tammy tania tanya tara tatiana tatjana tatyana taylor teodora teresa thea
  thelma theresa therese tiffany tilda tina tracey tracy trine trudy tulsi ulla ulrika ulrike ursula urszula uta ute
  valentina valeria valerie vanessa vera veronica veronika victoire victoria vilma viola violet violeta virginia
  vivian wanda wendy whitney wilhelmina wilma winifred xenia yael yasmin yasmina yesenia yoko yolanda yuki yulia
  yuliya yvette yvonne zainab zara zdenka zeynep zoe zofia zsofia zuzana
`)

/** The gender that a given name tells, whatever marks its letters have: *José*, *Eva-Marie*; null where it tells none. */
export function genderOfGiven(name: string): 'female' | 'male' | null {
  const key = plainName(name)
  const isMale = maleNames.has(key)
  return isMale === femaleNames.has(key) ? null : isMale ? 'male' : 'female'
}

/** Whether a word is a known given name, of a man, a woman or both. */
export function isGivenName(name: string): boolean {
  const key = plainName(name)
  return maleNames.has(key) || femaleNames.has(key)
}

/** The first part of a name, in plain letters. */
function plainName(name: string): string {
  const first = name.split(/[-‑]/u, 1)[0] ?? ''
  return /^[a-z]+$/i.test(first) ? first.toLowerCase() : romanize(first)
}
