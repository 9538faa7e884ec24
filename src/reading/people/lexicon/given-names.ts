// First names from all over the world that help to tell a person from other words with a capital. Folded. A name that is missing
// here is still found where its place in the text tells that it is one. Pure.

import { MORE_NAMES } from './given-names-more.ts';

const NAMES = `
aad aafke aaron abby abdel abdelkader abdelkarim abdi abdirahman abdou abdul abdulla abdullah abdulrahman abel abena abhishek abigail abraham achmed
ada adam adama adebayo adel adele adnan adri adriaan adrian adriana aduke adwoa afia afonso agata agnes agnieszka ahmad ahmed ahmet aicha aida aidan
aileen aisha aissatou akash akeem akiko akin akosua akua alan alasdair alastair albert alberto aldo alec alejandra alejandro aleksander aleksandra alem
alena alessandra alessandro alessia alex alexander alexandra alexandre alexis alfonso alfred ali alice alicia alina aline alisa alison allan allard
alma alok alvaro amadou amal amalia amanda amara amelia amelie amina aminata amir amira amit amy ana anais ananya anastasia andre andrea andreas andrei
andres andrew andries anette angela angelica angelina angelique angus anh anika anil anisa anish anita anja anjali anke ann anna anneke annabel annabelle
anne anne-fleur anne-marie annelies annemarie annemieke annette annick annie annika anniek anouk anselm ans anthony anton antonia antonio anwar aoife
april arash archana ard arend ari ariana arie ariel arjan arjen armand armin arnaud arne arnold arnoud aron arthur arturo arun arvind aryan asha ashley
asif asli asma astrid aya ayaan ayan ayana ayesha aylin ayoub ayse aysel aysegul aziz aziza baba babette bakary balazs barbara barend barry bart bartek
barthold bas bashir bastiaan bastien beata beate beatrice beatriz behrouz bela belen ben benedict benedicte benedikt benjamin benno benoit bente berend
berhane bernadette bernard bernardo bernd bernice bert bertha berthe bertrand bertus beth bethany betty bilal birgit bjorn blanca bo bob boris boukje
boyd brad bram branko brecht brenda brendan brian brigitte britt bruce bruno bryan burak caitlin callum camiel camila camilla camille candice cansu carel
carine carl carla carles carlijn carlo carlos carmen carol carola carolien carolina caroline caroline carolyn carrie carsten casper cass cassandra
caterina catharina catherine cathy catia cecile cecilia cecilie celeste celia celine cem cemal cengiz chad chantal charlene charles charlie charlotte
chen cheng cherif chiara chidi chidinma chika chinedu chinwe chioma chloe chris christel christian christiaan christiana christina christine christof
christophe christopher ciara cindy claas claes claire clara clare claude claudia claudine claudio claus clemens clement colette colin connor conny conor
constance constantin corina corine corinne cornelia cornelis corrie corry cory cosmin cristian cristiana cristina curtis cynthia daan dafne dagmar daisy
dalia damian damien dan dana daniel daniela daniele danielle danil danny dante daoud daphne dara daria dario darius darren dave david davide dawit dean
debbie debora deborah declan deepak deepika deirdre delphine demet deniz dennis derek derk desiree desmond devi dewi diana diane dick didier diederik diego
dieter dieuwke dieuwertje dilan dilek dilip dimitri dina dineke dinesh dirk diyar djamila dmitri dolores dominic dominik dominique don donald donna dora
doris dorien dorothea dorothy dorota dorte douwe driss duco duncan dunja dylan eamon ebru ed eddie eddy edgar edith edmund edo eduard eduardo edward edwin
efua egbert eileen eilidh ekaterina ekin elaine eleanor elena eleni elham eli elia elian eliana elias elif elin elina eline elisa elisabeth elise eliza
elizabeth elke ella elle ellen ellie elliot els elsa elsbeth elske elsje elvira emeka emiel emil emile emilia emilie emily emine emir emma emmanuel
emmanuelle emre enrico enrique epke eren eric erica erik erika erin ernest ernesto ernst erwin esmee esmeralda esra estelle ester esteban esther etienne
eugene eugenia euan eva evan evelien evelin eveline evelyn evert ewa ewout ezgi ezra fabian fabienne fabio fabrice fadi fadila fadma faisal faith faiza
falk fanny farah fardowsa farhad farid farida fariha farouk fatih fatiha fatima fatma fatou fatoumata fay faye federica federico felicia felicity felipe
felix femi femke fenna ferdi ferdinand fernanda fernando feyza fien fieke filip filippo fiona fleur floor floortje flor flora florence florent florentine
florian floris folake folkert fons fouad fran frances francesca francesco francine francis francisca francisco franciscus franck francois francoise frank
franka frans franz fred freddy frederic frederica frederik frederike freek freya frida frits fritz froukje fumiko funda funmi gabor gabriel gabriela
gabriella gabrielle gaetan galina gareth garry gary gaston gavin gebre geert geertje geertruida gemma geoff geoffrey george georges georgia georgina
gerald gerard gerda gerdien gerrit gert gert-jan gertjan gertrude gerwin ghassan ghislaine gianluca gianni giel gijs gijsbert gilbert gilles gina ginny
giorgia giorgio giovanna giovanni girma gisela giselle gita giulia giulio giuseppe gizem glenn gloria godelieve godfrey goran gordon grace graham grant
greet greg gregor gregory greta gretchen griet grietje guido guillaume guillermo guity gulay gulsen gus gustaaf gustav gustavo guus guy gwen gwendolyn
habib habiba hadewych hafsa haile haitham hajar hakan hakim hala halima hamid hamida hamza hana hanan hanane hania hanna hannah hanne hanneke hannes hannie
hans hao harald harm harmen haroon harriet harrie harris harry hasan haseeb hasna hassan hatice hauke hayat hayley hazel heather hector hedda hedwig heidi
heiko heike hein heine heinrich heinz heleen helen helena helene helga helin hella helma hendrik hendrika hendrikus henk henk-jan henni hennie henny henri
henriette henrike henrik henrique henry herbert herman hermann hermien hester hetty hicham hidde hilal hilary hilda hilde hind hiroko hiroshi hoda holger
holly hong hope horst hortense huda hugh hugo huib hung hussein huseyin ian ibrahim ibrahima ida idris idrissa ien iesha ifeanyi ifeoma ignace ignacio igor
ijeoma ikram ilaria ileana ilham ilias ilka ilona ilse ilyas iman imane imke imran ina inaya indira indra ine ines inga inge ingeborg ingrid ingvild inigo
ioana ioannis ionut ira irena irene iris irina irma isa isaac isabel isabella isabelle isabeau isadora isaiah isatou isha ishaan ishmael isla ismael ismail
israa ivan ivana ivar ivo ivonne iwona iza izabela jaap jaap-jan jack jackie jaco jacob jacoba jacomien jacqueline jacques jade jaimy jake jakob jakub jalal
jamal james jamie jamila jan jan-willem jana jane janet janice janina janine janna jannah janneke jannes jannie janos janusz jari jarl jarno jaroslav jasmijn jasmin
jasmine jasna jason jasper javed javier jay jayden jayne jean jean-baptiste jean-claude jean-luc jean-marie jean-paul jean-pierre jeanette jeanine jeanne
jeannette jeannine jeff jeffrey jelena jelle jelmer jelte jen jennifer jenny jens jeremy jeroen jerome jerry jesper jesse jessica jessie jesus jet jetske
jette jill jim jimena jimmy jin jip jitske joachim joan joana joanna joanne joao joaquin job jochem jochen jody joe joel joelle joep joeri joffrey johan
johanna johannes john johnny joke jolanda jolande jolanta jolien jolijn jomo jon jonah jonas jonathan jonna joop joost joram jordan jordi jorge joris jorn
jorrit jos jose josee josef josefien josefin josefina josep joseph josephine josh joshua josien josine joska jouke joy joyce jozef juan juana judith jules
julia julian juliana julie julien juliet juliette julio julius jun june jurgen jurre jurriaan jurrien justin justine justyna kaan kader kadir kai kaja kamal
kamila kamran karel karen kareem karim karima karin karina karl karla karlijn karolien karolina karsten kas kasper katarina katarzyna kate katerina kathrin
kathryn kathy katherine kathleen katia katie katinka katja katleen kato katrien katrin katrina katy kaveh kavita kay kayode kazuki kees keiko keith kelly
kelsey ken kenji kenneth kenza kerem kerstin kerry kevin khadija khadijah khaled khalid khalil khawla kiki kiran kirsten kirsty klaas klaas-jan klaasje
klara klaus koen koenraad kofi kojo konrad konstantin koray korneel kris krishna kristel kristen kristian kristien kristin kristina kristine kristof
kristoffer krzysztof kubra kurt kwabena kwaku kwame kwesi kyle kyra laetitia laila lakshmi lamin lamine lamyae lana lara lars larissa lasse latifa laura
laure laurel lauren laurence laurens laurent laurie lauri lavinia layla lea leah leandra leen leena lefteris leia leif leila lejla leo leon leonard leonardo
leonie leonoor leonor leontien leopold leroy lesley leslie leticia lev levi lex leyla li liam lian liana lianne libby lida lidewij lidia lieke lien lies liesbeth
lieselot lieselotte liesje lieve lieven lil lila lili lilian liliana lilly lily lin lina linda linde lindsay lindsey line linnea lionel lisa lisanne lisbeth
lise lisette liset liv livia liza lizzie lizzy lloyd lodewijk loek loes lois lola lone lonneke lora loraine lore lorena lorenzo loretta lorna lotta lotte
louis louisa louise loubna lourdes loveness luana luc luca lucas lucia lucian luciana luciano lucie lucien lucienne lucille lucinda lucy ludo ludovic luigi
luis luisa luise luka lukas lukasz luke luna lutfi luuk lydia lydie lynn lynne lyubov maaike maarten maartje mabel machteld madeleine madelief madelon
madina mads mae magali magda magdalena maggie magnus maha mahamadou mahdi mahesh mahmoud mahmut mahnaz mai maia maike maimuna maja majid makena malak malaika
malcolm malene malika malin mamadou mandy manfred manju manon manoj mansour manuel manuela marc marc-antoine marcel marcela marcella marcelle marcello marcia marcin marco marcos
marcus mare mareike marek maren margaret margarida margarita margje margo margot margreet margret margriet marguerite maria mariam mariama mariame marian mariana
marianne marie marie-claire marie-jose marie-louise marieke mariekje mariella mariet mariette marij marije marijke marijn marijntje marilyn marina marinka marinus mario marion maris marisa marise marit
marita marius mariusz marja marjan marjolein marjolijn mark marko markus marleen marlene marlies marlijn marlon marloes marlous marnix marta marte marten
martha martijn martin martina martine martino martje marvin mary maryam maryse mascha massimo mateo mateusz mathias mathieu mathijs mathilde mats matt matteo
matthew matthias matthieu matthijs maud maura maureen maurice mauricio maurits mauro max maxim maxime maximilian maya mechteld mechtild mees megan mehdi
mehmet mehran mei meike meindert meili mel melanie melike melina melis melissa melle melvin menno mercedes mercy meriem merel mert merve meryem merijn mette
mia michael michaela michal michel michela michele michelle michiel michon mick miek mieke mien mies miguel mihai mihaela mika mikael mike mikhail mikkel mila
milan milena miles milou milton mimi mina minh ming mira miranda mireille mirel mirela miriam mirjam mirko mirte mirthe mischa mitch moctar modou mohamad
mohamed mohammad mohammed mohsen moira moises mona monica monika monique mor morgan moritz morten moses mostafa moussa muhammad muhammed muna munira murat
murielle musa mustafa mustapha myrna myriam myrthe nabil nabila nada nadia nadim nadin nadine nadira nadja naema nagihan naima najat najib nana nancy nanda nando
nanette nanne naomi narges narin nasim nasir nasreen nasser natalia natalie natasa natascha natasha nathalie nathan nathaniel navid nawal nazanin neal neda
neeltje negar neha neil nel nele nelleke nellie nelly nelson nena neslihan nicholas nick nicky nico nicola nicolaas nicolas nicole nicolette nicoline niek niels
nienke nigel nihal nik nikita nikki niklas nikola nikolai nikolas nils nilufer nima nina nine ninke nisha nitin njeri nkechi noa noah noam noel noelle noemi
noemie nolan noor noortje nora norah norbert noreen norma norman nour noura nuno nur nuria nuray nurul nynke oanh obinna octavia oksana olaf ole oleg olga oliver
olivia olivier olof olu oluwaseun omar omer ondrej onno onur oona orhan oriol orla orlando oscar oskar osman otto oumar oumou owen ozan ozge ozgur ozlem
pablo padraig pamela paola paolo parisa parvin pascal pascale pat patience patricia patrick patrik patrizia patrycja paul paula paulien paulina pauline paulo paulus
pavel pawel pedro peggy pelin penelope penny per percy perla pernille pete peter petra petrus phil philip philipp philippa philippe phoebe phuong pia pien
pier piero pierre piet pieter pietro pilar pim pinar pippa pleun pol polly poonam prakash pranav pratima precious prisca priscilla priya przemek puck quentin
quinten quirine rabia rachel rachid rachida radek radu rafael rafaela raffaele rahel rahul rajesh ralf ralph ram rama ramon ramona ramesh ramin rana randa
randy rania raoul raphael raquel rashid rashida rasmus raul ravi ray raymond razia rebecca rebekka reem regina reggie reindert reinier reinder reinhard reinoud rejane remco remi remy remko rena
renata renate renato rene renee renske reyhan reza rhea rhiannon rhoda rian rianne ricardo riccardo richard rick ricky riet rieta rik rika rikkert rina rishi
rita ritu rob robbert robbie robert roberta roberto robin robyn rocio rochelle rodolfo rodrigo roel roeland roeland roelien roelof roger rogier roland rolf
rolien roman romain romana romeo romina romy ron ronald ronan ronja ronny roos roosmarijn rory rosa rosalie rosalind rosanne rosario rose roseline rosemarie
rosemary rosie ross rowan rowena roxana roxanne roy roya ruben ruby rudi rudolf rudy rufus rui rukiye rune rupert ruslan russell rut ruth rutger ruud ryan saad
saartje sabina sabine sabri sabrina sachin sadia saeed safia safiya said saida saif saima sake sal salah salem salim salima sally salma salman salome
salvador salvatore sam samantha sami samia samir samira sammy samuel sana sander sandra sandrine sandy sanjay sanna sanne sanneke sanni santiago santosh
saoirse sara sarah sargon sarita saskia satish satoshi savannah sayed scott sean seb sebastiaan sebastian sebastien secil sefa segun selam selda selim selin selina
selma selman sem semra senait senna serdar serena serge sergei sergio serhat servaas seth seun severine sevgi sevim seyda seynabou shabnam shahid shakira shamim
shamsa shane shani shanti sharif sharon shaun shauna sheila shelley sherif shirin shirley shiv shreya siamak sian sibel sibylle sidney sidonie sietske siebe siebren sien
siegfried sigrid sil silas silja silke silvia silvie simeon simon simona simone sina sinan sinead siobhan siri sita sjaak sjaan sjef sjoerd sjors sjoukje sky sofia
sofie soledad solange soledad soma sonia sonja sophia sophie soraya soren sorin souad soufiane souleymane stacey stan stanley stef stefan stefania stefanie
stefano steffen stein stella stephan stephane stephanie stephen steve steven stewart stijn stina stine stuart sue suhail sujata sukru suleiman suleyman sultan suman sumaya sunil
sunita suraya suresh susan susana susanna susanne susie suzan suzanne suze sven svenja svetlana swaantje swati sybille sybren sylvia sylvain sylvie syreeta taco tahir tahira
takeshi tamar tamara tammo tania tanja tanya tara tarek tariq tarik tasneem tatiana tatjana ted teddy teis temesgen tendai tenzin teo teodora teresa terence terry tess
tessa teun teuntje thabo thandeka thandi thanh thea theo theodoor theodor theresa therese theresia thibault thierry thijs thirza thom thomas thorsten tia tiago tibor tiemen tiffany tigist tijn tijs tilda till
tim timo timothy tina tine tineke tjalling tjeerd tjitske tobias toby tom tomas tomasz tommaso tommy ton toni tonny tony toon toos tor torben torsten tracy trees treesje trevor tristan trudie trudy truus
tsegaye tsehay tugba tuncay tunde turid twan tyler ube ugo ulla ulrich ulrike umar umut urs ursula uta ute uwe vahid valentin valentina valeria valerie vanessa vania
varun vasco vasilis veerle velma vera verena verina veronica veronika veronique vesna vicky victor victoria vijay vikram viktor vilma vincent vincenzo viola violet violeta virginia
virginie vivek vivian vivienne vlad vladimir volkan vuyo wafa wai walid walter wambui wander wanda wangari wanjiku ward warner warsame wei welmoed wendel wendy werner wesley wessel
whitney wibo wies wieteke wijnand wil wilbert wilco wilfred wilhelm wilhelmina will willem willem-jan willemien willemijn william willie willy wilma wim wim-jan winnie winston wolf
wolfgang wolter wout wouter wubbo xander xavier xenia xiao xin yael yaa yacine yahya yan yang yann yannick yannis yara yared yasar yaser yasin yasmin yasmina yasmine yassin yassine
yasuko yaw yemi yesim ying yohannes yolanda yolande yonas yoran yoshi youri youssef youssouf ysabel yuki yuka yukiko yuliya yumi yuri yusra yusuf yvette yves yvette yvon yvonne
zach zachary zahra zaid zainab zakaria zakia zara zarina zehra zeina zeinab zeki zelda zeliha zenon zeynep zhang ziad zilan zineb zita zoe zoltan zuhal zuleika zuzana zwaantje
ria rie lenie coby dinie greetje jannie jeannet joop koos leny riek trijntje wiebe wietske ypke jitse sytse minke baukje tsjerk hylke jikke fokke fenne noortje fleurtje
floris-jan jan-peter piet-hein pieter-jan hans-peter anne-wil annefleur mees sem finn milou lize janna saar lotje pip teuni bram-jan sven-erik wiel jef staf luk geertrui godfried lode
thandiwe thandeka thabiso sipho nomsa zanele lerato tshepo kagiso chipo tafadzwa rutendo tatenda farai blessing godwin innocent prudence emeka uche ngozi nneka amaka adaeze
yetunde folake funke segun tayo kunle wale dele bola tolu sade ayo dayo hauwa maryam halimatou mariatou kadiatou awa ndeye cheikh serigne boubacar ousmane seydou issa
salif drissa bakari juma neema baraka wanjiru njoki kamau mwangi otieno achieng atieno akinyi odhiambo ochieng chebet kiprop cherono nakato babirye okello opio auma mugisha uwimana
ineza keza habimana niyonzima abenaa ekow kwadwo kojoe yohana tesfaye mulu meseret hirut almaz genet tsehaye abeba bekele tadesse alemayehu getachew
rajiv sanjeev anjali pooja kavya arjun rohit rohan vikas manish divya meera nandini aditya siddharth linh huong lan hoa tuan duc quang thuy nga trang xiaoming xiaohong jing hui ling fang lei tao
haruto sakura akira naoko hiro jiho minji soojin jinwoo putri siti budi rina agus wayan ketut rizki intan jesus angel lupe guadalupe ximena thiago nikos giorgos yiannis dimitris kostas
hodan khadra ifrah sahra abdullahi nasra hibo ilhan fawzia ghada rasha hanin lubna nisreen maysa tareq bassam wissam fadwa hiba rawan ruba samer zuhair anas mutaz osama luay
ahlam nihad shirwan rojin berivan zozan azad hevin dilara gulsah songul nermin emel hatidje fatos besnik arben driton edona shqipe dragana milica goran zoran nemanja aleksandar
oleksandr olena iryna natalia svitlana andriy mykola vitaliy yulia bohdan taras ludmila tamta nino giorgi levan ani armen tigran gayane aygul aliya timur rustam kamila
`;

export const givenNames: ReadonlySet<string> = new Set(
  `${NAMES} ${MORE_NAMES}`.split(/\s+/).filter((name) => name !== ''),
);
