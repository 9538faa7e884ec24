// More first names from all over the world, folded; part of the list in given-names.ts. Pure.

export const MORE_NAMES = `
aart abbas abdelaziz abdelhak abdelhamid abdelilah abdeljalil abdellah abdelmajid abdessamad abdiaziz abdifatah abdinasir abdo abdoulaye abebe abiodun
abiola abiy acheng achille achraf adane adaora adeline adem ademir aden adhiambo adiba aditi adjoa adolfo adong adriano adrie aeneas afra ageeth
agnese agnieska agostinho agustin aika aiko aimee aino aisling aitor ajay ajla akello akmal alae alain alba alban alberta albertine aldert aleida
alenka alessio alette alexa alexandros alexei alexey alhassan alieu alioune alireza aljosja allegra allison almut alou alphonse alwin alwine amaia
amandine amani amanuel amar amber ambroise amer amin aminah amine amos amrit amrita anabel anastasija anatole andra andreea andrej andrzej angele
angelika angelo angie anica anna-maria annalies annamaria annamiek anne-marijn anne-sophie annechien annegien annegreet annejet annelise anneloes
annelotte annerose annet annetje annetta anny anouar anouschka anselma ante antje antoine antoinette antonella antonius anuj anuradha anyango apio
apollonia araba arabella araceli arantxa archibald arda ardi arend-jan ariane arianne arief arif arlette armando armelle arnd arno arnoldus arsene
arthuro arvid arzu asamoah aschwin asel ashwin asiya asmaa asmae asmahan aspasia assefa assia astou atanas athena atie atilla atsuko attila audrey
auke aukje aurelia aurelie aurora aviva avraham awet awo awuor axel axelle ayanda aybuke ayda ayele ayman aymen ayodele azadeh azra babacar babak babs
badr bahar bahia balder balthasar bamba bamidele bao barbra barendina barnabas barnaby baruch basel basem basia basim basma bastian baudewijn bavo
bayo beatrijs bechir becky behnaz belinda bence bengt benita benjamim benny benoite berber berdien berhanu berit berna bernadet berny bertil bertina
bertine bessie bethlehem bettina betul bevan beverly bhavna bianca bibi bibiche bill biniam bintou birgitta birgitte birte birthe bizimana blaise
blandine blaz blerim boaz bogdan bojan bolanle boniface bonnie borja borut bouchra boudewijn boushra bozena bradley brandon brigit brigita britta
bronwen bronwyn broos brunhilde bryony bukola bulent burcu busisiwe caesar cagla calum camillo candela candida carina carlien carlotta carmela carmelo
carolus carry casimir caspar catalin catalina catelijn catelijne catharien cathelijn cathelijne cathrin catrien catrin cedric cees cees-jan celal
celestin celestine celina celinda ceren cesar cesare cetin ceyda chaima chaimae chaka chandra chanel channa charifa charley charlot charlott chaya
chayenne cheick chelsea cheyenne chiamaka chiel chiem chijioke chike chima chinonso chinyere chirag chizoba chris-jan chrissie christa christelle
christin christo christos chuck chukwudi chukwuma cigdem cilia cinzia clarence clarissa claudette claudius claver clea clemence clementina cleo
clifford clive clotilde coen coenraad coleta colleen concetta conchita connie conrad constantijn constanza consuelo cor corin corinna corne corneel
cornelie cornelius cosima cosimo costa courtney craig crispijn cristiano crystal cyntia cyriel cyril cyrille cyrus dahlia dajo dalila dalton damaris
dani danilo danique danish danja daphnee darcy darko daud davinia davor dawid debby dede dejan delfina delia demetrius demi demir denis denise denny
derk-jan dermot derya despina devika dewy dhia dianne dick-jan dieneke dierk dieudonne dieuwer diewertje digna dijana dilys dimitrios dinah dinand
dino dionne dirck dirk-jan dirkje ditte ditty djamel djavan djoeke djoke djuna dmitry dobromir domien domingo dominika donatella donatien donny doreen
dorette dorian dorinde dorine dorit dorothee dorrit dorus doudou doug douglas dovile dragan dries dries-jan drikus dulce durk dusan dushan dwayne
dwight dyane earl ebba ebbo ebele ebo ebrima ebubekir eckart edda edgard edin edmond edna edouard eduarda edvard eefje eefke eelco eelke eelkje
eelko eeltje eerke eero eesha efren egidius egon eimear einar eirik ejike ekrem ekua eladio elbert eldert eleonora eleonore elfi elfriede eliane elie
elijah elinor elio elisabet elisha eliska elissa elize elja elkin ellemieke elles elli elliott ellis elly elma elmar elmer elmira elna elodie eloise
elric elselien elselijn elseline elsemieke elspeth elton elvis elwin elza elzbieta emad eman emanuel emanuela emelie emer emerson emery emiliano
emilio emina emmelie emmely emmy ena ender endre engbert engelbert engelien enid ennio enno enola enrica enver enzo ephraim erdal erdem erhan erich
erick erik-jan erkan ermelinda erna ernesta ernestine ernie ernst-jan erol errol ersin ertan ervin esam esi esma esmail espen esperance esperanza
estela ethan ethel ettore eugen eugenie eugenio eunice eusebio evarist evaristo evelijn evelina evelyne evert-jan evi evie evita evren evy ewald ewan
ewart ewoud eyal eylem eymen fabiana fabien fabiola fabrizio fadia fadil fadumo fady fahad fahim fahmida faiz fallou famke fantine fardau fareed farha
farhan fariba farina faris farrah farshad faruk fatim fatimah fatimata fatime fatna fatumo fausto fawad fawzi faycal fayza fazila febe fedde feike
feiko felicien felicitas felicite feline femmie femmy fenneke feras ferda ferdy ferenc fergus ferhat ferida fernand fernao ferre ferry fetze fia fidel
fiep filiep filipa filipe fillip filmon fimme finbar finnian fiorella firat firdaus firmin fjodor flavia flavio florentijn floriana floriske flory
fokje fokko foppe fouke foukje fouzia franciane francien francina franciska franco frangelo fransien fransje franziska freda freddie frederick
frederico frederieke frederika frederique fredrik freerk freija freke frieda friedrich friso frouke froukelien fulco fynn gabe gabi gabriele gaby gael
gaelle gaetano gamal ganesh garance garrit gaspard gatete gauthier gazi gbenga gea geanne gebhard geeke geert-jan geesje geeske gene genevieve
genoveva georg georgette georgie georgios geraldine gerarda gerardus gerben gerbert gerbrand gerco gerdina gerdine gerhard gerhardus geri gerjan gerke
gerlach gerlinde gerlof germa germain germaine gerrie gerrit-jan gerritje gerrits gerry gersom gerti gertie gertrudis gerty ghislain ghita ghizlane
giacomo giada gian gianna gideon gied gies gigi gijsje gil gilberto gilda giles gillian ginger gino gisele giuliana giuliano giulietta giuseppina glen
glenda glynis goda godert goedele gonca gonny gonul gonzalo goof goos gordana gosia gosse govert gracia graciela graeme gratia gregoire grete gretel
grethe gretta grigori grisha guda gudrun guida guido-jan guilherme guirec gulcan gulnara gulsum gunay gunnar gunter gunther gustave guusje gwenda
gwenn gwyneth gyorgy haakon habtamu habtom hacer hadassa hadi hadia hadiya hadiza hadjar hafid hafida hafiz hagar haico hailu haily haitske hajer
hakima haldun haleema halil halina hama hamdi hamed hamish hamisi hamit hanaa hande hanif hanife hannelore hanno hanny hansje hanspeter hari harinder
haris harish hark harke harley harm-jan harmina harmke harold haroun harri harrison harvey hasnaa hassana hassiba hatem hatim hatixhe havugimana havva
hayden hayder hayo hazal hazem hebba hedy heila heimen heiner helge helmer helmi helmut helmuth henar hendrica hendrick hendrickje hendrik-jan
hendrikje henke henkjan henneke henning henrica henrick henricus henriquez henry-jan henryk henza herma hermanus hermen hermie hermina hermine
hermione hernan herta herve hessel heval hielke hilaire hilbert hilbrand hilco hildegard hildegonde hilke hilko hillary hille hillie hinke hinne
hiromi hitomi hiwot hongbo horatio hosea hossam hossein houda houria howard hristo hubert hubertus huguette huibert huig huldah humayra humberto
humphrey huria hurriyet husam husein husna hussain huub hyacinth iain ibtissam ichrak idelette idil idriss ids idske idzard ieke ielke ietje ieva
iftin ignas ignatius ihsan iive ikenna ikhlas ikrame ilan ilana ilayda ilco ildiko ilgin ilja ilke ilker illias ilonka ilya ilyass ima imad imama
imani imelda imen immaculee immanuel imogen imre inaam inacio inara indah ineke inez inge-marie ingeburg inger ingmar ingo inka inne inti ionela iqbal
irem irfan iria irmak irmgard irmin irvin irwin isabela isabell isak ishimwe isidoor isidora isidro iskander islay ismay isobel isolde isra issam
istvan itamar ivelina ivona ivor iwan izaak izzy jaafar jaapjan jabir jac jacco jacek jackson jacobien jacobijn jacobine jacobus jacolien jacoline
jacomijn jacomine jacopo jacquelien jaden jael jafar jaime jairo jaleesa jaleh jalila jamana jameela jamel jamil jamilla jan-albert jan-bart jan-dirk
jan-hein jan-henk jan-jaap jan-joost jan-kees jan-maarten jan-paul jan-piet jan-pieter janae janco janek janelle janez jani janie janika janique
janita janke janko janne jannet jannetje jannetta jannigje jannik jannis janny jans janske jantien jantina jantine jantje janus japhet jared jarek
jarmila jaro jasmina jaspreet javad jawad jayant jaydee jean-francois jean-louis jean-marc jean-michel jean-philippe jean-yves jeanet jeanne-d'arc jeb
jeetske jefferson jela jelke jelly jemima jenna jennie jente jenthe jepkosgei jeremiah jeremie jerina jermaine jerzy jessy jetty jeyhun jia jide jihan
jillian jitka jitte jiwan jo joanie joaquim jobien jobke jocelyn jocelyne jodie joery joey johann johanne johannis johnson jolanthe jolein jolie
jolina jolinda joline jolle jona jonatan jonathon jone jonne jonny joos joost-jan jop jopie joppe jordy jorgen jorick jorie jorien jorik jorina
jorinde jorit joseba josefa josefine joselien josepha josephina josette joshi josiah josiane josie josip josje josta josua joukje journa jovan jovana
jozefien jozien juanita jubril jud judikje judit judy juergen jula juliane julienne julieta julija jumana junaid junis jurgita juri juriaan jurjen
justa justina justus jutta jytte kaarina kaat kaatje kabir kacper kadija kadriye kagame kaj kajal kajetan kalle kalpana kam kamala kamel kamil kamilla
kandice kanwal kapil kara karan kari karien karine kariuki karlien karlo karlos karlotta karo karol karola karoline karst karthik karyn kasia
kassandra katalin katelijn katelijne kateryna kath katharina katharine katherina katka katrijn katya kaya kayleigh kazimierz kazuko keano kebba kebede
kees-jan keesje keetje keimpe keld kelvin kemal kemi kenan kendra kenny kenzo kerim kerri keshia kevser khadidja khalida khalifa kheira khloe khoa
khodr kilian kim kimberley kimberly kimi kimiko kimmo kinga kinsey kipchoge kira kirill kirra kirsi kirstie kirstin kishor kitty kiyan kjeld kjell
klaske klazien klazina klea knut kobe kobus koert koffi koko kolja konstantina kora kordula kornelia korrie korstiaan kosta kramer krien krijn krista
kristiaan kristiane kristie kristijan krisztina krystyna ksenia kubilay kumar kwasi kyan kylie kyriakos lachlan ladislav laith lajos lale lalita
lambert lamberta lamia lammert lammie lamunu lance lander lanie lanre larry larsen laszlo latoya laud launa laurane laureen laurentia laurette laurien
laurine lauro laurynas lawrence lazar leander leandro leanne lech lee leendert leentje leida leilani leland lelia lena lenard lenka lenna lennard
lennart lennert lennie lennon lenny lenore leo-jan leona leonel leonhard leonidas leonne leonora leonore leontine leopoldine leszek leta letitia
letizia letje letty leuntje levent levy lhoussain lia licia lidwien lidwina lidy lieneke liesa liesanne liesbet liese liesel lieske lieuwe lieuwke
ligia lijsbeth lilia liliane lilith lillian lilo linbeth linette linn lino linus lioba liselore liselot liselotte lisje lison lissa lissette lita liva
livio lixue liz lizanne lizbeth lizette ljubica lobke lodi loeke loic lolita lolke lona loni loran lorea loredana loreen lorenz lorenza lori lorraine
lotfi lothar lottie lou louella loukas lourens louwrens lowie loys luce lucette lucija lucilla lucius lucky lucrece lucretia lucrezia ludger ludivine
ludolf ludovica ludovico ludovika ludwig ludy luitzen luiz lukman lulu lumei lutgard lutgart luther lutz luus luwam luz lwazi lya lyn lynda lyndon
lynette lyra lysanne maas maaz mabelle macarena maciej maddalena madelaine madelein madeline madison mael maeva maeve magalie magdi maghiel magne
mahamat mahamud mahendra maher mahfoud mahira mahmood mahmud mahsa mahshid maik maikel mairead maisie majd majda majella mak makeda maksim malek
malick malik malini malissa mallory malou malte malu mamie mana manal maneka manja mannus manny manoah manolis manouk mansur marc-jan marcelien
marcelina marcellinus marcelo marci marcio mareille maret marga margareta margarete margaretha margaux margherita marhild mari mariane mariangela
marianna mariano marica mariccia marice marie-anne marie-jeanne marie-laure marie-therese marielien marielle marien marietje marietta marija marijana
marijse marika marike marilena marilou marily marilyne marin marinella mariniek marino mariola mariquita mariska marisol marissa mariya mariyam marjam
marjanne marjet marjo marjoke marjon marjorie marke marketa markos marla marlee marlena marley marlinde marline marlise marlou marlyn maron marouan
marouane marousja marrit marry marscha marsha marthe martien martijntje martinus marty marwa marwan mary-ann maryann maryke marzena marzia masha mason
masooma masud matea mateja mathew mathilda mathis mathys matilda matilde matko matta matti mattia mattie matty matyas maudi mauritz maximiliaan maxine
mayada maybel mayke mayra maysoon mayte maz mbali meagan meaghan mechthild medina meenakshi meg meggie mehari mehtap meine meinou meinouk meinte
meiyin mekdes melati melchior melek meliha melinda meliora melisa mella mellanie melodie melody mentje meredith meret meriam merih meritxell merle
merlijn merlin mernush meron meryl meskerem mesut mete metin metje metta micaela micah michail micheline michell michou mickey micky midas miekje miep
miet mietje migle miha mihail mikaela miki mikko miko milad milagros milana milanka mildred mileen milja milka milla millicent millie milly milo milos
milva mimoun mimount minas mindert minerva mingus minna minne minnie minou miraim mireia mirella miren miri mirja mirjana mirka mirna miro miron
miroslav miroslava mirza misha miso missy mitchell mitra mitsuko mitzi mo moana moema mohamud mohan mohannad mohsin moise mojca mokhtar molly momo
momodou monalisa monia monicah moniek monir monserrat monte montse morag moran morana morena morgane morris moshe mouad mouhcine moulay mouna mounia
mounir mourad moustapha msia mubarak mufaro muhannad muhsin mukasa mulugeta mumbi munir murad muriel murray murtaza muthoni mutlu mutoni mutua mwajuma
myla mylene mylou myra myrtha myrtille mzwandile naaz nacer nadeem nadege nader nadette nadezhda nadie nadina nadir nadya naeem nafisa nafissatou
naftali nafula nahid nahla naila naim naina naj najiba najim najla najma najoua najwa nala nalan nalini nalubega nance nandi nandita nanko nanna nanny
napoleon nardo nargis nariman naseem naser nasima nasr nasrin nassim nassima nastasia natacha natali natalija natalja natasja nathalia nathanael
naveed naveen navin nawel nazan nazar nazim nazli ndayishimiye neera nehemia nejat nelia nelis nell nella nelli nerea nereida nesrin nesrine netta
nettie neven neville newton nezha ngoc nguyen nhung nia niamh nicodemus nicol nicolae nicolai nicolaj nicolet nicolien nicolo nida nieke niel nijas
nika niki nikkie nikko niko nikolaj nikolaos nikoletta nikolina nilda nilgun nilo nimco nimo ninette nini ninon nira niraj nirmala nisrin nisrine nita
nives nixon niyonkuru njoroge nkurunziza nnamdi noach noella noer nol nona nonhlanhla noni noor-jan noora nore noud noufel nouhad noureddine nouri
nunzia nura nuran nurcan nuriye nurten nusrat nyambura nyima nyokabi obe obed obi ocen octavio oda odette odile odilia oene ogechi ohad okan okke
okoth ola olav olavi oleksiy olger olgica olivera olle olli ollie oluchi olufemi olumide olya omid omnia omran ona opel oprah oriane orlaith orna
orpheus orsolya ortwin osamu osei oshin osvaldo oswald oswin otis otman ottavia otte ottilie ouafa ouafae oualid ouassim oumayma oussama outi ove
owain owino oyinkan oyku paavo paddy padma paige palle paloma panagiotis pancho parvez pasang pascalle paschalis patricio patryk patsy patti patty
paul-jan paulette pavla pavlina pavlos payam pearl peetje peke pelle pema pepe pepijn pepita pernilla perpetua perry peter-jan peter-paul peterjan
petri petro petronella petros petula peyman phaedra philomena phily phylicia phyllis pierce pierette pierluigi pierrette piers pieta pieter-bas
pieterjan pietje pina pino piotr pipa piper pirkko pita pj placide platon pleuni pola ponnie poppy porfirio portia poul pradeep prashant praveen
preeti priyanka prosper punam purificacion purna qasim qi qian qin qing quincy quinn quint quintijn quintin quinty quique quirijn quita raaf
rabab rabea rabih rachael rachelle rachna racquel rada rade radha radia radim radka radomir radoslav rae raf rafa raffaella rafi rafik rafiq rafke
raghad ragna ragnar ragnhild raheem rahim rahima rahma raina rainer raisa raissa raj raja rajaa rajae rajan rajeev rajni rakel rakesh ramadan ramazan
ramdas rami ramiro ramish ramiz ramses ramy randal randall randi rani ranjana ranjit raphaela raphaelle rasa rashad rashed rashmi rasul rathna ratna
ravinder raya raymon raymonde rayna raza razan rebeca rebecka rebekah recep redouan redouane reduan reena refik regien regine regis reha rehana
rehema reidun reijer reimer rein reina reinald reinalda reinaldo reind reine reineke reiner reinhilde reinhold reinie reinilde reinold reinolda
reinout reint reitse rekha rembrandt remmelt remmert remon remona ren renaat renan renaud renette renilde renita renuka renzo resul reuben reut reuven
rex reyer reynold rhona rhonda riana rias ribal rica ricarda richelle rickard rico ridouan ridwan rieke riekje riemer rien rienk rienke riens
rieteke rietje rifka rigo rigobert rigtje rihab rijkje rikard rike rikie rikkie rikste rima rimke rinaldo rinie rinke rinnert rinse rinske rinus
riny rinze rio ripa risa risto ritchie ritesh ritsaert riva rivka rixt riyad riyadh riza rizwan roald roan roanna robbe robbert-jan robby robert-jan
robertus robien robina roch rod roderick roderik rodney rodrigue roel-jan roelf roelfien roelie roelina roeline roelofje roeltje roemer rogerio rogina
roha roham rohullah rojda rokas rokhaya rokia rokus rolanda rolande rolando roldaan rolin rolinda roline rolly roma romane romanie romano romee romek
romke rommert romuald rona ronaldo ronda ronen roni ronke ronnie rony roos-marijn roosje roosmarie roozbeh roque ros rosalia rosalien rosalina
rosalinde rosaline rosalyn rosamund rosan rosana rosangela rosanna rosaria roscoe roseanne roselien rosella roselyne rosemarijn rosetta rosh rosina
rosita roslyn rossana rossella roswitha rosy roul roula roumen rouven rowdy rowin rowland rox roxane roxy royce rozalie rozanne rozemarijn rozemond
rubia rubina rudie rudiger rudmer rudolph ruken rukia rukmini rumana rurik rusen rushd russ ruta ruthie ruurd ruwaida rym rynk ryszard saadia saba
sabah sabeen saber sabia sabien sabiha sabir sabria sacha sachi sachiko sadie sadik sadio saeeda safa safae safiatou saga sahar sahil saidou saiful
saim saja sajid sajida sakia sakina salam saleem saleh sali salih saliou salomon samah saman samar samara samina samoil sampson samra samson samuela
samuele samy sanaa sanae sandeep sandhya sandor sandro sanela sanja sanjana sansa santi santino santo sanya sarai saran sarasvati sarath sareh sari
sarina sariya saru sascha sasha sasja sathya satu saturnino saul savas saverio savita saya sayid sayyid scarlett seba sebahat sebas sebastiano
sebastiao seble sedat sedef seema seerp sef sefer seher seif sejla sela selahattin selamawit selassie selcuk selen selena selima seline selva semhar
semih semiha semira sena senay seniha septimus serafina serafine serap seraphine sercan sergej sergey sergi sergine serkan serpil servais serwaa seval
sevda sevdalina severien severin severino sevil sevilay sevinc sevval seyi seyma seymour shaban shabana shad shadi shadia shafi shafiq shafiqa shahd
shahida shahin shahla shahram shaima shaimaa shaista shakeel shakila shakir shakti shalini sham shameem shamima shamira shan shana shania shanice
shanie shanna shannah shannen shannon shanta sharan sharda sharifa sharina sharita sharleen sharmila sharmin sharona shawn shay shea sheela sheena
sheetal sheida shelly sherida sherin sherry sheryl shierley shila shilpa shima shino shira shiraz shiri shiva shivani shlomo shobha shona shoshana
shruti shu shukri shun shwan siavash sibille sibo sibongile sibrand sibren sibusiso sibyl sidi sidra siebert siebo siebrand siebrigje sief sieger
siegmar siegrid sieme siemen siemon siena sienna sierd siert sies siets sietse sievert sifra sigal sige sigi sigmund sigourney sigrun sigurd sihame
sija sijbe sijbren sije sijmen sijna sijtje sijtze sikke sile silva silvain silvana silvano silvester silvestre silviana silvija silvijn silvina
silvio sima simay simcha simge simi simin simonetta simonne simran sindy sinem sinne siria sirin sirle sisi siska sissel sissi sissy sitha sitske
sivan sixtus sizwe sjaantje sjannie sjeng sjierlie sjoeke sjoerdje sjoerdtje sjoke sjouke skye slavica slavko slawomir sloan smadar smail smita
snezana sobia sofian sofiane sofieke sofija sofya sohail soheil soheila soia sola solana soleil solene solenne solveig somaya sona sonal sonali sonay
sonie sonny sonya soo soolaima sooraya soraia sorcha soroush sosha sotiria sotiris soufian soukaina soulaiman soumaya sourena spencer sreten ssali
stacy stanislas stanislav stanislava stanislaw stans stavros steef stefaan stefani stefanos steffan steffi steffie stefie stefka stefke steijn steina
stephania stephany sterre stevie stien stieneke stig stijnie stineke stipe stojan sude suela sufian sufyan sukran sukriye sula sulaiman suleyma suly
sumeet sumeyra sumeyye sumi sumitra summaya sune sunniva surinder surya susannah suse sushi sushila sushma susi suus suy suzana suzanna suzette suzi
suzie suzy svante svea svend svetozar swaan swaen swen swenne swetlana swie swier syb sybe sybold sybrand sybre sybrich syed sylke sylvana sylvanus
sylvester sylviane sylwia sytske sytze szabolcs szilvia tabea tabitha tace tadele tadeusz taha tahar taher tahmina taina taj tajana takako takashi
takumi tala talal talha tali talia taliah talitha tallulah talya tamas tameka tamer tami tamika tamir tammie tammy tanika tanisha tanju tanneke
tanner tansu tanveer tapio taraneh tarja tarrin taru tasha tasja tasmin tatyana tayfun tayla taylan taylor taym teamir teja tekla tekle telma temi
temitope teodor teodoro teofilo terese teresia tereza teri tessel tessy teunis teus tewodros tex thabang thaddeus thalia thamar thao thara thari
thecla theda thelma theobald theodora theodore theodorus theofiel thessa theun theunis thibaut thiemo thies thieu thijmen thilo thomasin thor thora
thorben thorwald thy tiana tiara tibault tibeb tibo tiddo tide tiede tielke tiemo tieneke tiennot tiernan tijana tijl tijmen tika tilde tillie tilly
tilman tilo timea timen timmo timon timotei timothee timotheus tinatin tinca tinie tinka tinke tinne tino tinus tirsa tirza tis tisha tita titia
titus tiziana tiziano tjaarda tjaart tjalda tjalle tjarda tjark tjarko tjerk tjibbe tjitse tjitte tobe tobia tobie tobin todd toin toine tolga tomaz
tomer tomi tomiko tomislav tommie tomoko tonia tonie tonja tonke tonko tonnie tonya topher tora tore torill torunn tosca toshi toshiko tove
tracey traci tria tricia trien trienke trijn trijnie trina trine trineke trix trixie trond tros trudi truida truike truitje truke trygve tsering tsion
tsjikke tuba tude tufan tugce tula tulay tulin tullio tung tunji tuomas tur turan turgay turhan turkan tycho tymen tyrone tyson tzvi ubah ubbo uchenna
udo uffe ugur uilke uju ula ulas ulbe ulf uli ulises ulrica ulrika ultan ulysses uma umberto umit umm ummu una unai unni uri uriah uriel ursa urska
urszula urte urtzi usama usha usman usue uttam uwase uzma uzzi vaclav vadim vaiva valentijn valentine valentino valentyna valeri valerian valerija
valerio valeriy valery valeska valter vanja vanna vanya varsha vashti vasil vasile vasileios vasiliki vasso vasu vedat vedran vehbi velda velibor velu
venancio vendela venetia venla venus verhan verica vern verna verona vesta veysel viara vibeke vic vicenc vicente victoire victorien victorine vida
vidya viego viera viet vigdis vigo vihaan vijaya viki vikki viktoria vilhelm villads ville vimala vina vince vincente vincenza vineet vinita vinnie
vinny vinod vinzenz violaine violetta violette viorel viorica vira virag viresh virgil virgilio virgina visar vishal visnja vit vitali vitalij vito
vitor vittoria vittorio vivi viviaan viviana viviane vivianne vivien vjosa vlada vladan vladislav vlasta vlatka vojtech volha volker volkert vreneli
vuk vukasin vusi vytautas waclaw wadie wael wafaa wafula wahid wahida wais wajdi walburga waldemar waldo waleed walt waltraud wannes warre warren
waseem wasim wassila wassim wasswa waylon wayne wedad weiwei wen wenche wencke wendela wendelien wendeline wendell wendelmoet wenke wenneke wera wesal
westley wiam wiard wibke widad wido wiebke wiebren wiebrich wieger wieke wieland wienke wiep wiert wiesje wieske wieslaw wietse wigbert wigbold wiktor
wiktoria wilba wilbur wilda wilf wilfredo wilfried wilhelmien wilhelmus wilja wilko willa willard willeke willem-alexander willemieke willemina
willemke willemtje willi willibrord wilmar wilmer wilna wilson wina wineke winfred winfried winifred winny winona winta wisam wisse witold wladimir
wladyslaw wob wobbe wobien wobine wojciech wolbert wolfert wolfram woody wouda wouke woutera wouterjan wubbe wuk wybe wybo wybren wyke wylie wymke
wynand wynne wyp wytse wytske wytze xandra xanthe xantippe xavi xaviera xena xenos xi xia xiang xiaoling xiaoyu xing xiomara xiu xu xue yaakov yacob
yacoub yadira yafa yaiza yakov yakub yakup yalcin yalda yaman yamina yana yanick yanik yanis yanna yannic yannik yaqub yaren yari yaron yasemin yash
yasmijn yasser yassir yava yavuz yaya yde ydwer yehuda yelena yeliz yeltsin yente yentl yerke yesenia yeshi yessica yessie yeva yigit yildirim yildiz
yilmaz yinka ymke ymre yoan yoana yoann yochem yoel yohan yoji yoko yolanthe yolien yolita yon yonatan yong yoni yonne yorgo yorgos yori yorick
yorinde yoris yosef yosra yossi yost younes youness younus youp yousef yousif yousra youssra ype ysbrand yseult ysolde yu yuan yudit yue yuen yul
yuliana yuliia yuming yun yunus yuriy yurri yusif yussef yussuf yuval yvan yve yvet yvo zaahid zachariah zacharias zack zahia zahir zahira zaida zaim
zaina zainuddin zakariya zaki zakir zamir zane zaneta zarah zawadi zaynab zbigniew zdenek zdenka zdenko zdravko zeeshan zegert zeineb zekiye zelia
zeljka zeljko zeller zemfira zena zenab zenaida zeno zenzele zephyr zerdesht zerina zerrin zeyd zeyneb zhan zhanna zhen zheng zhi zhivko zhong zico
ziggy zihan zijad zilla zilpha zimra zina zinaida zinat zineddine zinzi zippora ziva zivko ziya zlata zlatan zlatko zoey zofia zohair zohar zohra
zohre zola zora zoraida zorana zorica zouhair zouhir zoya zsofia zsolt zsuzsa zsuzsanna zubair zuhra zuhre zulaikha zuleyha zulfiya zulma zunaira
zuzanna zvi zvonimir zwaan zwanet zwanette zwanny zwany zwier zygmunt
`;
