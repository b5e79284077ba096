const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Common given names of men, lower case: who *he* may be. */
export const maleNames = words(`
  aaron abdul abdullah adam adrian ahmed alan albert alejandro alex alexander alexei alfred ali allen amir anatoly andre andreas
  andrei andrew andriy anthony antonio antony arthur barack barry ben benjamin bernard bernie bill billy bob boris brad brandon
  brett brian bruce bryan carl carlos chad charles charlie chris christian christopher chuck clarence claude colin craig
  dan daniel dave david dean denis dennis derek dick diego dmitry dmytro don donald doug douglas dwight ed eddie eduardo edward
  elon emmanuel enrique eric erik ernest ethan eugene evan felix fernando francis francisco francois frank franz fred frederick gabriel
  gary gavin george gerald gerhard giorgio giuseppe glenn gordon graham greg gregory guy hamid hans harold harry hassan hector henry herbert
  herman howard hugh hussein ian igor imran ivan jack jacob jake james jamie jan jared jason javier jay jean jeff jeffrey jeremy jerome jerry
  jesus jim jimmy jinping joe joel johan johannes john johnny jon jonathan jordan jorge jose joseph josh joshua juan julian julio justin karl keir keith ken
  kenneth kevin khalid kurt kyle lance larry lars laurence lawrence lee leo leon leonard levi lewis liam lloyd louis lucas luis luke mahmoud manuel marc marcelo marco marcus
  mario mark markus marshall martin marvin matt matthew matthias maurice max maxim mehmet michael michel miguel mikhail mike mitch mohamed mohammad mohammed
  morgan muhammad narendra nathan neil nelson nicholas nick nicolas nigel nikolai noah norman oleg oleksandr oliver olaf omar orlando oscar
  oswald otto owen pablo pat patrick paul pedro peter phil philip philippe phillip pierre rafael rahul ralph ramon randy ravi ray raymond recep reginald
  ricardo richard rick rob robert roberto rodrigo roger roland roman ron ronald ross roy rudy russell ryan sam samuel scott sean sebastian
  sergei sergey sergio seth shane shaun shawn simon stanley stefan stephen steve steven stuart ted terrence terry theodore thomas tim timothy tobias todd tom
  tommy tony travis trevor tyler victor viktor vincent vitaly vladimir volodymyr walter warren wayne wei wesley will william wolfgang xavier yuri yusuf zachary zack
  rex josef luca franco jens ole per sven nils kyung rishi joao paulo luiz sanjay lindsey
`)

/** Common given names of women, lower case: who *she* may be. */
export const femaleNames = words(`
  abigail adriana agnes aisha alana alice alicia alina alison alyssa amanda amber amelia amy ana anastasia andrea angela angelina anita
  ann anna anne annette annie april ashley barbara beatrice becky bella bernadette beth bethany betty bonnie brenda bridget brittany camille
  candice carla carmen carol carolina caroline carolyn carrie catherine cathy cecilia charlotte chelsea cheryl chloe christina christine cindy claire clara
  claudia colleen condoleezza courtney crystal cynthia daisy dana daniela danielle darlene dawn deb deborah debra denise diana diane donna dolores doris dorothy
  eileen elaine elena eleanor elise elisabeth elizabeth ella ellen elsa emily emma erica erika erin esther eva evelyn fatima fiona frances
  francesca gabriela gail georgia gina giorgia gloria grace greta gretchen hannah harriet heather heidi helen helena hillary holly ida ilhan ingrid irene
  irina isabel isabella ivanka jacinda jackie jacqueline jane janet janice jasmine jean jeanette jen jenna jennifer jenny jessica jill jo joan joanna jodi
  josephine joy joyce judith judy julia juliana julie june kaitlan kamala karen karin karoline kate katherine kathleen kathryn kathy katie kayleigh keisha kelly kellyanne
  kerry kim kimberly kirsten kristen kristin krista kyla larissa laura lauren leah leila lena leslie lillian lily linda lisa liz lois loretta lorraine louise lucia lucy
  luisa lydia lynn maggie mandy margaret maria mariana marie marilyn marina marion marjorie marlene martha mary maryam maureen maya meg megan meghan melania melanie
  melinda melissa mia michele michelle mildred miriam molly monica nadia nancy naomi natalia natalie natasha nicola nicole nikki nina nora norma olga
  olivia oksana paige pamela patricia patty paula pauline penelope penny phyllis priscilla priya rachel rashida rebecca regina rena renee rhonda rita roberta robin
  rosa rosalind rose rosemary ruth sabrina sally samantha sandra sara sarah savannah shannon sharon sheila shelly sherry shirley silvia simone sofia sonia sophia sophie
  stacey stacy stella stephanie sue summer susan susanne suzanne svetlana sylvia tamara tammy tanya tara tatiana taylor teresa theresa tiffany tina tracy tulsi
  ursula valentina valeria valerie vanessa vera veronica victoria viola virginia vivian wanda wendy whitney yolanda yulia yvette yvonne zoe claudia delcy
`)
