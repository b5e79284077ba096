import { romanize } from '../romanize'
import { words } from '../word-list'
import { longNames } from './short-names'

/** Given names of men and women alike: they tell no gender. */
const sharedNames = words(`
  alex andrea ashley cameron casey charlie chris courtney dana dominique jaime jamie jan jay jean jordan kelly kerry kim
  lee leslie lindsay marion morgan nicola noel pat riley robin sam sasha shannon taylor terry tracy vivian
`)

/** Common given names of men, lower case: who *he* may be. */
const maleNames = words(`
  aakash aamir aarav aaron abbas abdoulaye abdul abdulaziz abdullah abdulrahman abhijit abhishek adam adebayo adewale
  aditya adnan adolfo adrian agustin ahmad ahmed aidan aiden ajay ajit akash akhil akhilesh akshay alan alastair albert
  alberto aldo alec alejandro aleksandr alessandro alex alexander alexandre alexandros alexei alf alfonso alfred
  alfredo ali alistair aliyu allen alok alonso alvaro amadou aman amin aminu amir amit amitabh amol amr anand anas
  anatoly anders andre andreas andrei andrej andrew andriy andrzej angus anibal anies aniket anil anirudh ankit ankur
  ansel anthony antoine anton antonio antonis antony anuj anupam anurag anwar arif arjun armando arne arnold arthur
  arturo arvind asad ashish ashok ashwin asif atif atul avinash ayman aziz babatunde balazs bambang barack barry bart
  bartosz bashar bassam bastian basuki ben benedict benito benjamin benny bernard bernardo bernie bertrand bhupendra
  bhupinder bilal bill billy bjorn bob bogdan bongani boris boubacar brad brandon brendan brett brian bruce bryan
  callum calvin cameron carl carlo carlos cecil cedric cesar chad charles charlie cheikh chinedu chris christian
  christophe christopher christos chuck clarence claude claudio clement clive clyde cody colin connor conor corey
  cornelius craig cristian cristiano cristobal cyril cyrus dalton damian damien damon dan daniel danilo danny dario
  darrell darren darryl daryl dave david davide dean declan deepak delroy denis dennis deogratius derek derrick desmond
  devendra devin devon dharmendra dick diego dieter dilip dimitri dimitris dinesh dmitry dmytro dominic don donald
  donovan doug douglas duncan dwight dylan eamon ebrahim ed eddie edgar edmund edouard eduardo edward efrain egon ehsan
  einar eli elias elliot elliott elon emeka emil emilio emmanuel emmerson emmett enrique enzo eric erik ernest ernesto
  ernst errol essam esteban ethan etienne eugene evan ezra fabian fabio fabricio facundo fadi fahad fahmi faisal farai
  farid farooq fathi fausto fawad fawzi federico felipe felix femi ferdinand fernando fidel fikile finn florian floyd
  francesco francis francisco franco francois frank franz fred freddie frederick friedrich fuad fumio gabriel ganesh
  gareth gary gaurav gautam gavin gennady geoff geoffrey georg george georges gerald gerard gerardo gerhard gerry
  ghassan ghulam gianni gibran gideon gilbert gilberto giles giorgio giovanni girish giuseppe glenn godfrey gonzalo
  gopal gordon govind graham greg gregor gregorio gregory guido guillaume guillermo gunnar gus gustav gustavo guy gwede
  habib hakan hakim hamed hamid hamza hamzah hani hank hans hardeep hardik hari harish harold haroon harry haruki
  harvey hasan hassan hector helmut hemant hendrik henri henrik henry herbert heriberto herman hernan hideki himanshu
  hiroshi hiroyuki hisham hitesh horacio horst hosni hossam hossein howard hugh hugo humberto humphrey hussein ian
  ibrahim ibrahima idris iftikhar ignacio igor ihab ijaz ikenna ilya imad imran isaac ismael ismail issam ivan ivo jaap
  jaber jacek jack jacob jacques jafar jagdish jahangir jaime jair jairam jairo jake jakob jakub jalen jamal james
  jamie jamil jan janos jared jarrod jason javed javier jawad jay jayant jean jeff jeffrey jens jeremy jermaine jerome
  jerry jerzy jesse jesus jim jimmy jinping jiri jitendra joachim joao joaquin jochen joe joel joerg johan johannes
  john johnny joko jon jonas jonathan jonathon joost jordan jorg jorge jose josef joseph josh joshua josiah josip juan
  julian julio julius junaid jurgen justin kabelo kagiso kailash kamran kapil karan kareem karim karl kartik kashif
  kaspar katlego kayode kazuo keegan keir keith kelechi kemal ken kenji kenneth kenta kevin khairy khaled khalid
  khurram kieran kirill klaus kofi konrad konstantin krzysztof kuldeep kurt kwaku kwame kwasi kyle kyung lachlan lalit
  lance larry lars laszlo laurence lawrence leandro lebohang lee leo leon leonard leonardo leonel leonid leopold leroy
  lesego levi lewis liam lindsey lionel lisandro lloyd lokesh lonnie lorenzo lothar louis lowell luc luca lucas luciano
  ludwig luis luiz lukas luke lungelo luther lwazi maciej madhav mads magnus mahathir mahdi mahendra mahesh mahmoud
  makoto malcolm malik malusi mamadou mandla manfred manish manmohan manohar manoj manuel marc marcelo marcin marco
  marcos marcus marek mariano mario marius mark markus marshall martijn martin marvin marwan masahiro masato masoud
  massimo mateo mateusz mathieu mats matt matteo matthew matthias maurice mauricio maurizio mauro max maxim maximo
  mazen mehmet melvin michael michal michel miguel mike mikhail milan miles milind milos mitch mmusi moeketsi mohamed
  mohammad mohammed mohan mohit mohsen mohsin moises morgan moritz mounir moussa mpho muhammad muhyiddin mukesh mukul
  munir murad murray mustafa mwangi myles nabil nadeem naim najib nangolo naoki narayan narendra naresh nasir nasser
  nathan naveed naveen navjot nayib neal neil nelson nestor niall nicanor nicholas nick nicolas nicolo nidal nigel
  nikhil nikola nikolai nikos nilesh nils nishant nitin nitish nizar noah nobuyuki norbert norberto norman nouri obinna
  ochieng octavio olaf ole oleg oleksandr oliver oliviero olufemi olusegun omar orlando orson osama oscar osman oswald
  oswaldo otis ottavio otto ousmane owen pablo pakalitha pankaj parag paresh parvez pat patrice patricio patrick paul
  paulo pavel pawan pawel pedro pekka per percy pervez peter petr petros phil philip philippe philippos phillip pierre
  piet pietro piotr prabhakar prabowo pradeep prakash pramod pranab pranav prashant pratap praveen pravin qassem
  quentin rachid radek radoslaw rafael rafik rafiq rafizi raghav raghu raghuram rahul raila raimundo rainer raj rajat
  rajeev rajendra rajesh rajiv rajnath raju rakesh ralph ramakrishna ramesh rami ramiro ramon ramzi randy rashad rashid
  ratan raul ravi ravindra ray raymond recep reece reggie reginald reinhard renato rene rex reynaldo rhys ricardo
  riccardo richard rick rickey ridwan rigoberto rishi ritesh riyad rizwan rob robbie robert roberto rocco roddy rodney
  rodrigo rogelio roger rohan rohit roland rolando rolf roman romano ron ronald ronaldo ronnie rory ross roy ruben
  rudolf rudy rupert russell rustam ryan saad sachin sadiq saeed saifuddin sajid salman salvador salvatore sam sameer
  sami samir samuel sandeep sandile sani sanjay sanjiv santiago santosh sarfraz satish satoru satoshi satyendra sayed
  scot scott scotty sean sebastian sebastiao segun sergei sergey sergio seth seydou shadi shahbaz shakib shane shankar
  shaquille sharad shashank shashi shaun shawn shehbaz shekhar sheldon shigeru shinjiro shinzo shivraj shohei shreyas
  shyam sibusiso siddharth sidney silvio simon sipho sizwe slobodan sohail souleymane srinivas stanley stavros stefan
  steffen stelios stephane stephen steve steven stuart subhash subrahmanyam sudhir sumit sunil suraj surendra suresh
  sushil svein sven syed sylvain tadeusz tafadzwa taha tahir takashi takeshi tarek tariq taro tarun tawfik tayyip
  tebogo teboho ted tejas tendai terence terrance terrell terrence terry thabo themba theo theodore thierry thomas tim
  timothy tinashe tobias todd tom tomas tomasz tommy tony toru toshiro travis trent trevor tristan tshepo tumelo turki
  tushar tyler tyrone uday uhuru ulises ulrich umar umberto umesh upendra usman uwe vaclav vaibhav valentin varun
  vasant vasily venkat venkatesh vicente victor vijay vikas vikram viktor vinay vincent vincenzo vineet vinicius vinod
  vishal vishnu vitaly vivek vlad vladimir vladislav volodymyr vusi vusumuzi wael waleed walid walter waqar warren
  waseem wasim wayne wei werner wesley wilfred wilfredo wilhelm will willem william willie wim winston wojciech wole
  wolfgang xavier yahya yanis yann yannick yashwant yasin yasir yasser yasuhiro yogesh yosef yoshi yoshihide yoshihiko
  yosuke younes younis yousef yuichiro yuji yuri yusuf yuta yves zachary zack zafar zaheer zahid zakaria zbigniew zia
  ziad zoltan zubair zulkifli
`)

/** Common given names of women, lower case: who *she* may be. */
const femaleNames = words(`
  aarti abena abigail achieng ada adela adelaide adele aditi adriana adriane adrienne agata agatha agnes agnieszka
  aileen aimee aino aisha aishwarya akanksha akiko akinyi akosua alana alanna alba alejandra aleksandra alessandra
  alexa alexandra alexandria alexia alexis alia alice alicia alina alisha alison alka allie allison alma alyson alyssa
  amaka amal amanda amara amber ambika amelia amina aminata amira amna amrita amy ana anabel ananya anastasia
  anastasija anca andrea andreea anette angela angelica angelina angelique angie anita anja anjali anke ankita ann anna
  annabel annalena annalisa anne anneli annelise annemarie annette annie annika antonia anupama anuradha anushka anya
  aparna april araceli archana ariana arianna arlene arpita arundhati asha ashlee ashleigh ashley asma astrid athena
  atieno audrey aurelia aurora ava ayaka ayako ayesha aylin azra babita barbara beata beatrice beatriz becky belinda
  bella benazir benedetta bente berit bernadette berta bertha beth bethany betty beverley beverly bhavna bhavya bianca
  bibiana birgit birgitta blanca bodil boitumelo bongiwe bonnie brenda brenna brianna bridget bridgette brigitte
  britney britta brittany bronwyn bryony bushra busisiwe caitlin caitlyn callie camille candice carina carla carlotta
  carly carmela carmen carol carolina caroline carolyn carolyne carrie cassandra cassidy cassie catalina cate catherine
  cathy catriona cecile cecilia cecily celeste celia celine chanel chantal chantelle charlene charlotte charmaine charu
  chelsea cherie cheryl chiara chihiro chika chimamanda chioma chitra chloe christa christiane christie christina
  christine christy ciara cindy claire clara clare clarissa claudia claudine clementine colette colleen condoleezza
  connie constance consuelo cora cordelia corinne courtney cristina crystal cynthia dagmar daisy dana daniela daniella
  danielle daphne darlene darya davina dawn deanna deb debbie deborah debra deepika deepti deirdre delcy delfina delia
  delilah denise desiree despina devika diana diane dianne dilma dina divya dolores dominique donna dora doreen doris
  dorota dorothea dorothy eda edie edith edna efua eiko eileen ekaterina ekta elaina elaine eleanor elena eleni elif
  elin elisa elisabeth elise eliza elizabeth elke ella ellen ellie elodie eloise elsa elvira emiko emilia emilie emily
  emine emma emmanuelle enid erica erika erin erna ernestina esme esmeralda esperanza estelle esther ethel eugenia
  eunice eva evangelina evelina evelyn evie ewa fabiana fabiola farah farida farzana fatima fatma fatou fatoumata
  fauzia fawzia federica felicia felicity fernanda fiona fleur florence florencia folake frances francesca francine
  francoise franziska freya frida gabby gabriela gabrielle gail garima gauri gayle geeta gemma genevieve georgia
  geraldine gertrude ghada giada gillian gina ginny giorgia gisela gisele gita giulia gladys glenda gloria grace
  graciela greta gretchen guadalupe gudrun gwen gwendolyn gwyneth hafsa hailey haley halima hana hanan hanna hannah
  hannelore harriet harriett haruka hasina hatice hattie hayley hazel heather hedwig heidi heike helen helena helene
  helga hema henrietta hilary hilda hildegard hillary hina hiroko hitomi hollie holly huda ida ifeoma ileana ilhan
  ilona ilse iman imani imelda imogen indira ines inga inge ingeborg ingrid irene irina iris irma isabel isabella
  isabelle isla isobel ivana ivanka ivonne ivy jacinda jackie jaclyn jacqueline jada jadwiga jamila jana jane janelle
  janet janice janina janine janis jasmin jasmine jaya jayne jean jeanette jeannette jelena jemima jen jenna jennifer
  jenny jess jessica jill jillian jimena jo joan joana joanna jocelyn jodi joelle johanna jolanta jolene joni josefa
  josefina josephine josie jovana joy joyce juana juanita judit judith judy julia juliana julie juliet julieta juliette
  june junko jutta jyoti kacey kaia kaitlan kaitlyn kalpana kamala kangana kaori kara karen kari karin karishma karla
  karolina karoline katarina katarzyna kate katelyn katerina katharina katherine kathleen kathrin kathryn kathy katie
  katja katrin katrina katy kavita kavitha kayla kaylee kayleigh kazuko keely keiko keira keisha kelli kellie kelly
  kellyanne kelsey kendra kerri kerry khadija khaleda kiera kim kimberley kimberly kirsten kirstie kirsty klara
  kourtney krista kristen kristie kristin kristina kristine kristy krystal krystyna kumiko kyla kyoko kyra laila
  lakshmi lalita lamia lara larissa latisha latoya laura lauren lauryn layla lea leah leann leanna leanne leela leena
  leila lena leonie leonora lerato lesley leslie leticia liana libby lidia liesl liisa lilah lilian liliana lillian
  lily lina linda lindiwe linnea lisa liv livia liz liza lizzie ljubica lois lola lorena loretta lori lorna lorraine
  lotte louisa louise lourdes luana lubna lucia lucie lucile lucille lucinda lucy ludmila luisa luise lulu luz lydia
  lynda lynette lynn lynne mabel madeleine madeline madelyn madhavi madhuri madison mae maeve magaly magda magdalena
  maggie mahira mahnaz mahua mairead maisie maite maja malak malala malgorzata malin malini mamata manal mandy maneka
  manisha manju manuela marcela marcia margaret margarethe margarita margo margot margrethe maria mariah mariam mariama
  mariana marianne maribel maricela marie mariel mariella marika mariko marilena marilyn marina marion marisa marisol
  marissa marit marita maritza marjorie marlee marlene marnie marta martha martina marwa mary maryam mathilde matilda
  maud maureen mavis maxine maya mayawati mayra meaghan meenakshi meg megan megawati meghan meghna megumi melania
  melanie melinda melissa mercedes meredith merete merle mette mia michaela michele michelle michiko midori mikayla
  milagros mildred milena mina minna mireille mirela mirella mireya miriam misaki mitsuko mohini moira mollie molly
  mona monica muriel myra myrna myrtle nabila nadezhda nadia nadine nadira nafisa naila naledi namrata nancy nandini
  nandita nanette naoko naomi nargis nasreen nasrin natacha natalia natalie natasha nathalie nawal nayeli neda neelam
  neha nell nelly netumbo ngozi nichola nichole nicola nicole nicoletta nida nidhi nigella nikita nikki nilufer nina
  nirmala nisha njeri nkechi nkosazana noelle noemi nokuthula nomsa nomvula nonhlanhla noor noora nora noreen noriko
  norma nosipho nthabiseng ntombi nusrat obiageli odette odile ofelia oksana olena olga olive olivia olympia oprah
  ottilie padma paige pallavi paloma pamela paola parineeti parvati patricia patrizia patty paula paulette pauliina
  paulina pauline penelope penny pernille petra philippa phoebe phumzile phyllis pia pippa polly pooja poonam prachi
  pragya preeti prerna priscilla priya priyanka prudence puleng rabia rachel radha radhika raina raisa rakhi ramona
  rania ranjana raquel rashida rashmi razia rebeca rebecca rebekah reem refilwe regina regine reiko rekha rena renata
  renee renu renuka reshma rhian rhiannon rhonda richa rigoberta rita ritika ritva roberta robin robyn rochelle rocio
  rohini rosa rosalie rosalind rosalyn rosanna rosario rose roseanne rosemary rosie rowena roxana roxanne ruchi
  rukhsana rupali ruth ruxandra ryoko saara saba sabina sabrina sachiko sadia sadie safia safiya saima sakina sakshi
  sally salma samantha samar samara samina samira sanae sandhya sandra sangeeta sanjana sara sarah sarita sasha saskia
  satoko savannah savita sayaka seema seiko selma serena setsuko shabana shaheen shaima shaista shalini shania shannon
  shanti sharmila sharon shauna shazia sheena sheetal shefali sheila shelly sheri sherri sherry sheryl shikha shilpa
  shirin shirley shobha shraddha shreya shruti shweta sian sibylle sigourney sigrid silvana silvia simona simone simran
  sinead siphokazi smita smriti sneha socorro sofia sofie soledad solveig sonal sonali sonam sonia sonja sonya sophia
  sophie soraya stacey stacy stefania steffi stella stephanie sudha sue sujata sumaya sumitra summer sunita supriya
  susan susana susann susannah susanne sushma susi suzanna suzanne svetlana swati sybil sylvia tabitha tahira talia
  tamar tamara tameka tamika tammy tania tanvi tanya tara tasha tasneem tatiana tatjana tatyana taylor tegan teodora
  teresa teri terri tess tessa thandeka thandi thandiwe thea thelma theresa therese thuli tia tiana tiffany tilda tilly
  tina tomoko tonya tracey tracie tracy trina trine trish trudy tulsi ulla ulrika ulrike urmila ursula urszula uta ute
  uzma vaishali valentina valeria valerie vandana vanessa varsha vasundhara velma vera veronica veronika vicki vicky
  victoire victoria vidya vilma viola violet violeta virginia vivian viviana vivienne wafa wambui wanda wangari wanjiru
  wendi wendy whitney wilhelmina wilma winifred xenia ximena xiomara yadira yael yasmin yasmina yesenia yetunde yoko
  yolanda yoshiko yukari yuki yukiko yulia yuliya yumi yumiko yuriko yusra yvette yvonne zadie zahra zainab zandile
  zanele zara zdenka zeina zeinab zelda zeynep zodwa zoe zofia zsofia zuzana
`)

/** The gender that a given name tells, whatever marks its letters have: *José*, *Eva-Marie*; null where it tells none. */
export function genderOfGiven(name: string): 'female' | 'male' | null {
  const key = plainName(name)
  if (sharedNames.has(key)) return null
  const isMale = isOneOf(maleNames, key)
  return isMale === isOneOf(femaleNames, key) ? null : isMale ? 'male' : 'female'
}

/** Whether a word is a known given name, of a man, a woman or both. */
export function isGivenName(name: string): boolean {
  const key = plainName(name)
  return sharedNames.has(key) || isOneOf(maleNames, key) || isOneOf(femaleNames, key)
}

/** *Abby* by *Abigail*; a short form without such an ending may be another word, *Art*. */
const isOneOf = (names: ReadonlySet<string>, key: string): boolean =>
  names.has(key) || (/(?:y|ie|i|a)$/.test(key) && [...(longNames.get(key) ?? [])].some((name) => names.has(name)))

/** The first part of a name, in plain letters. */
function plainName(name: string): string {
  const first = name.split(/[-‑]/u, 1)[0] ?? ''
  return /^[a-z]+$/i.test(first) ? first.toLowerCase() : romanize(first)
}
