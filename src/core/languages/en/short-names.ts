/**
 * Given names and their short forms: a table of facts, each name apart by a stroke. A short form may belong to several names. Of
 * forms that begin alike (*Dan, Daniel*) those are here that are not cut off at the end.
 */
const NAMES = `
  abigail abby gail | agnes aggie nessie | albert al bert bertie | alexander alex al sandy sasha xander alec |
  alexandra alex sandra sandy sasha lexi | alfred al alf alfie fred freddie | alice ali | alison ali | amanda mandy |
  andrew andy drew | angela angie | anne ann annie anna nancy | anthony tony ant | antonio tony toni | archibald archie |
  arthur art | barbara barb babs barbie | benjamin ben benny benji | bernard bernie | bernadette bernie | bradley brad |
  caroline carrie caro carol | catherine cathy cate kate katie kitty | christina chris tina chrissy |
  christine chris chrissy tina | christopher chris kit topher | clifford cliff | cynthia cindy | daniel dan danny |
  david dave davy | deborah deb debbie | dominic dom nick | donald don donnie | dorothy dot dottie dolly | douglas doug |
  edward ed eddie ted teddy ned | edwin ed eddie | eleanor ellie nell nora |
  elizabeth liz lizzie beth betty betsy eliza libby lisa bess | ernest ernie | eugene gene | evelyn evie |
  florence flo florrie | frances fran frannie | francis frank fran | franklin frank | frederick fred freddie rick |
  gabriel gabe | gareth gary | geoffrey geoff jeff | george georgie | gerald gerry jerry | gerard gerry |
  gilbert gil bert | gregory greg | harold harry hal | harriet hattie | helen nell | henry harry hank hal |
  herbert herb bert | howard howie | irene rene | isabella bella izzy isabel | jacob jake | jacqueline jackie |
  james jim jimmy jamie | janet jan | jeffrey jeff | jennifer jen jenny | jeremy jerry jez | jessica jess jessie |
  joan joanie | joanna jo | john johnny jack | johnathan john jon | jonathan jon jonny | joseph joe joey |
  josephine jo josie | joshua josh | judith judy | julian jules | katherine kathy kate katie kitty kat |
  kathleen kathy kath kate | kenneth ken kenny | lawrence larry laurie | leonard len lenny leo | leslie les |
  lillian lily | louis lou louie | louise lou | madeleine maddie |
  margaret maggie meg peggy madge marge margie rita greta | martha marty patsy | martin marty | mary molly polly mamie |
  matthew matt matty | maureen mo | maximilian max | melissa mel | michael mike mick mickey | mikhail misha |
  mildred millie | mohammed mohamed muhammad mo | nathaniel nathan nat nate | nicholas nick nicky | nicole nicky nikki |
  norman norm | oliver ollie | pamela pam | patricia pat patty tricia trish | patrick pat paddy rick | paul paulie |
  peter pete | philip phil pip | philippa pippa | phyllis phyl | priscilla cilla | rachel rach | randolph randy |
  raymond ray | rebecca becky becca | reginald reg reggie | richard dick rick rich richie ricky |
  robert bob bobby rob robbie bert | roberta bobbie | roderick rod | rodney rod | roger rodge | ronald ron ronnie |
  rosemary rosie rose | russell russ | samantha sam | samuel sam sammy | sandra sandy | sarah sally sadie |
  sebastian seb | sophia sophie | stanley stan | stephanie steph | stephen steven steve | stuart stu |
  susan sue susie suzy | susanna sue susie | terence terry | teresa terry tess tessa | theodore ted teddy theo |
  theresa terry tess tessa | thomas tom tommy | timothy tim | tobias toby | valerie val | veronica ronnie | victor vic |
  victoria vicky tori | vincent vince vinnie | virginia ginny | walter walt wally | wilfred wilf |
  wilhelmina mina minnie | william bill billy will liam willy | winifred winnie | winston win | yevgeny zhenya |
  zachary zach zack
`

const namesOf = new Map<string, Set<string>>()
for (const each of NAMES.split('|')) {
  const [name = '', ...forms] = each.trim().split(' ')
  for (const form of [name, ...forms]) namesOf.set(form, (namesOf.get(form) ?? new Set()).add(name))
}

/** Each form → the names that it may be. */
export const longNames: ReadonlyMap<string, ReadonlySet<string>> = namesOf

/** Whether two given names, in lower case, may be one: *bob, robert*. */
export function areOneGivenName(a: string, b: string): boolean {
  const [x, y] = [namesOf.get(a), namesOf.get(b)]
  return x !== undefined && y !== undefined && [...x].some((name) => y.has(name))
}
