import { words } from './language';
import type { GivenNames } from './foreignNames';

/**
 * Given names of countries whose language has no file here, as news in Latin letters writes them, and Russian and Ukrainian
 * ones as they are transliterated: Hungarian, Romanian, Baltic, Nordic, Czech and Slovak, South Slavic, Albanian, Greek, Turkish,
 * Arabic, Persian, Hebrew, Caucasian, South and East Asian, African. Names that are chiefly words, places or surnames in one of
 * the ten languages are left out, as are those of men and women alike. Each counts without its accents too.
 */
const MALE = `
  ádám ákos andrás antal árpád attila balázs balint bálint barnabás béla bence csaba dániel dénes dezső előd endre ernő
  ervin ferenc gábor gáspár géza gergely gergő györgy gyula imre istván jános jenő józsef kálmán károly kornél kristóf
  lajos lászló lőrinc márton máté mátyás mihály miklós nándor ödön ottó pál péter sándor szabolcs szilárd tamás tibor
  tivadar vilmos zoltán zsigmond zsolt adrian alexandru andrei bogdan călin cătălin ciprian claudiu constantin corneliu
  cosmin costel cristian dacian dorin dragoș emil eugen florin gheorghe horia iacob ilie ionel ionuț iulian laurențiu
  liviu lucian marcel marius mihai mircea nicolae nicușor octavian ovidiu petre petru radu răzvan sebastian sergiu
  silviu sorin ștefan teodor traian vasile victor viorel vlad aivars aigars andris arturs artūrs artis dainis didzis
  edgars egils eriks girts guntis gundars imants ingus jānis juris kaspars krišjānis kārlis māris mārtiņš modris
  normunds oskars pēteris raimonds raivis roberts sandis uldis valdis viesturs vilis zigmars algirdas algis andrius
  arvydas aurimas darius deividas dainius eimutis gabrielius gediminas gintaras gitanas jonas juozas justas kęstutis
  laurynas linas mantas marijus mindaugas mykolas paulius povilas ramūnas rimantas ričardas rokas rolandas saulius
  šarūnas tadas tomas valdas vidas viktoras vilius virginijus vytautas vytenis žydrūnas aivar andres andrus ants arvo
  hannes heiki indrek jaak jaan jüri kaarel kalev kristjan lauri lennart madis mait marko märt meelis mihkel priit siim
  taavi taavet tarmo tiit tõnis toomas urmas veiko antti eero eetu erkki esko hannu harri heikki ilkka jaakko jari
  jorma jouni juha juhani jukka jussi jyri jyrki kalle kimmo lasse markku martti matti mauno mika mikko olli osmo paavo
  pekka pertti petri petteri risto sakari sauli seppo simo tapani tapio teemu tero timo tuomas urho veikko ville väinö
  anders arne asbjørn åke aksel birger bjarne bjarni bjørn björn carl egil einar eirik erlend fredrik frode gunnar
  gustav guðni hallvard halvard håkan håkon haakon harald henning henrik ingvar jens jesper johan jørgen jöran jørn
  kjell kåre lars magnus mads mikkel mogens morten niels nils olafur ólafur olav ole ørjan øystein rasmus sigurd
  sigurður sindre sindri snorri sondre stefán steinar stig sven sverre søren tore torbjørn torgeir torsten trond trygve
  ulf aleš bohumil bohuslav bořivoj břetislav ctibor čeněk dalibor dušan františek ivo jaromír jaroslav jindřich jiří
  josef juraj karel kamil ladislav libor lubomír ľuboš ľubomír luboš luděk lukáš marek matej matúš mikuláš milan miloš
  miroslav mojmír oldřich ondřej ondrej pavel pavol petr přemysl radek radim radomír radoslav radovan richard robert
  roman rostislav rudolf stanislav svatopluk tomáš václav vladimír vlastimil vojtech vojtěch zbyněk zdeněk zdenko
  aleksandar aljoša blaž boštjan božidar branimir branislav branko bojan boris damir danilo darko davor dejan dimitar
  dragan dražen đorđe dubravko duško fadil goran gordan hrvoje igor ismet ivica ivan janez jakov josip jovan krešimir
  kiril krum ljubomir luka matija matjaž mihail milorad milovan miodrag mirko mirza mladen momčilo nebojša nenad neven
  nikola ognjen pavle petar predrag primož radoje ratko rumen sasa saša senad siniša slaven slavko slobodan srđan
  srdjan stipe stjepan stojan stoyan tihomir todor tomislav tvrtko uroš veljko veselin vjekoslav vladan vojislav
  zdravko zlatko zoran zvonimir žarko željko živko agron arben artan besnik dritan erion fatmir fatos gramoz hashim
  ilir ramush skënder valon alexis alekos andreas antonis apostolos athanasios christos dimitris dimitrios evangelos
  fotis georgios giannis giorgos ioannis kyriakos konstantinos kostas lefteris makis manolis michalis nikos nikolaos
  panagiotis pavlos petros sotiris spyros stavros stelios takis thanasis theodoros vangelis vassilis yannis yanis
  yiannis yorgos abdullah ahmet alparslan binali bülent cemal cengiz cevdet ekrem emre enver erdal ergün erkan ertuğrul
  fahrettin fatih ferit fuat furkan hakan halil haluk hulusi hüseyin hasan ibrahim ismail kadir kemal mehmet mert metin
  mevlüt murat mustafa muharrem nihat nuri oğuz okan ömer orhan osman özgür recep rıza sabri selahattin selçuk semih
  serkan süleyman şükrü tayfun tayyip tuncay turgut tuğrul ümit vedat veysel yaşar yılmaz yusuf abbas abdallah
  abdelaziz abdelfattah abdelhamid abdelkader abdelmadjid abdou abdoulaye abdulaziz abdulhamid abdulkarim abdullahi
  abdulrahman abdurrahman abu ahmad ahmed akram aiman ayman aziz bashar bashir bassam bilal boubacar bachir chakib
  djamel driss elias fadel fadi fahd faisal faiz farid farouk fathi fayez fouad ghassan habib hadi haitham hakim hamad
  hamdan hamid hamza hani haroun hashem hassan hatem hichem hisham hossam houssem hussam hussein ibrahima idriss iyad
  ismael issam jalal jamal jamil jassim jawad jibril karim khaled khalid khalil lakhdar laith lotfi mahmoud mahmud
  maher majid majed marwan mazen mehdi moez mohamad mohamed mohammed mohammad mokhtar moncef moussa mounir muhammad
  muhammed mukhtar munir musa mustapha muqtada nabil nadhir nadir naguib najib naji nasser nawaf nazih nidal nizar omar
  osama othman oussama qais qasem rachid rafik rami ramzi rashad rashed rashid rayan riad riyad saadi sadiq saeb saeed
  salah saleh salem salim salman samer sami samir sayed selim sofiane sufian suleiman taher tahir tamim tareq tarek
  tariq tawfik wael wahid waleed walid wassim yahya yacine yasin yasir yasser yassine younes youssef youssouf yousef
  zaid zakaria zayed zein ziad zied ziyad abolhassan ali-akbar ali-reza amir arash ardeshir behrouz behzad dariush
  ebrahim esmail farhad gholam hossein javad kamal kambiz kaveh masoud masud mohsen mojtaba morteza nader naser parviz
  ramin reza sadegh siavash soroush vahid yadollah amichai amos amnon ariel arieh avi aviv avigdor avraham benny
  bezalel binyamin chaim dov efraim ehud elazar eliezer gadi gideon haim herzi itamar itzhak menachem meir mordechai
  moshe nahum naftali ofer reuven shaul shimon shlomo tomer uzi yaakov yair yariv yehuda yitzhak yoav yoaz yossi yuval
  zeev zvi ashot aram arayik armen artak avet davit garik gagik gevorg giorgi hayk hrant ilham irakli kakha levan
  mikheil nikol nodar nikoloz otar ruben samvel serzh shavkat tigran temur vahagn vakhtang vano zaza zurab ajay ajit
  akhilesh akshay amit amitabh anand anil anwar arjun arun arvind asif ashok bhupendra bilawal deepak devendra dinesh
  ganesh girish gopal gurpreet harish imran jagdish jairam jawaharlal kapil kiran kishore lalit mahesh mahinda manish
  manmohan manoj mukesh narendra naresh naveen nawaz nitin nitish pankaj piyush prakash pranab prashant rahul rajesh
  rajiv rajnath rakesh ramesh ranil ranjit ravi rohit sanjay sandeep santosh satish shahbaz shahid shashi shehbaz
  siddharth sudhir suresh tarun uday vijay vikas vikram vinod virat vivek zulfikar akihiko akira atsushi daisuke fumio
  haruhiko haruki hideki hideo hiroshi hiroyuki ichiro isamu junichiro kazuo kazuya keiji keisuke kenichi kenji koichi
  koji kosuke makoto masahiro masato masashi minoru naoki naoto nobuo osamu ryosuke ryota satoshi seiji shigeru
  shinichi shinji shintaro shinzo shoichi shunichi susumu tadashi taichi takashi takeshi takuya tatsuya tetsuro tetsuya
  tomohiro toshio toshihiro toshimitsu tsuyoshi yasuhiro yasuo yoichi yoshihide yoshihiro yoshio yoshimasa yosuke yukio
  yuji yusuke byung-chul dong-hyun dong-yeon hyun-woo jae-in jae-myung jae-yong jong-un jong-il joon-ho jin-young
  kyung-hwan min-ho min-jun myung-bak sang-woo seung-min sung-min tae-yong woo-jin young-ho young-sam xiaoping jinping
  keqiang zemin jintao jiabao wenbin weiwei haoran zhiming guoqiang jianguo jianhua junjie xiaoming yifan abebe abiodun
  abiy adebayo adewale akinwumi alassane amadou aminu ayodele babajide babatunde bongani chidi chinedu chukwuemeka
  cyril ebenezer emeka emmerson folarin gbenga godwin hailemariam haile idris ifeanyi jomo kagiso kelechi kenneth kofi
  kwabena kwaku kwame kwasi lamine lesetja macky mahamadou mamadou mamady mandla mobolaji modou moeletsi muhammadu
  mthuli mwai nana-addo nkosana nnamdi obinna oluwaseun olusegun olumide oumarou ousmane oumar phumzile sekou seun
  sibusiso siphiwe siyabonga sizwe souleymane tendai tebogo thabo themba tidjane tinashe uhuru umaru vusi yakubu yoweri
  zwelithini agus bambang budi eko gatot hendra joko mahathir muhyiddin prabowo prayut ridwan rizal sutrisno susilo
  thaksin wahyu yudi
  alexandr anatoli anatolij anatolii arkadi arkadij arkady arseni arsenij arsenii arseny andreï andréi bohdan danil
  danila danylo egor yegor jegor iegor yevgeni yevgenij evgeni evgenij evgueni jewgeni jewgenij fedor fëdor fiodor
  fjodor gennadi gennadij gennadii guennadi gleb grigori grigorij grigorii grigory grigoriy kuzma lev leonid leonyd
  maksim makar matvei matvej matvey mikhailo mykhaïlo mykhailo rodion semyon semën stepan svyatoslav swjatoslaw timofei
  timofej timofey valeri valerij valerii valeriy vasili vasilij vasilii vassili wassili vasyl veniamin vitalij vitalii
  vitaliy witali viacheslav viatcheslav vjačeslav wjatscheslaw vsevolod yakov iakov yurii yuriy jurij juri iouri zakhar
  zahar iosif innokenty mstislav ramil marat ildar airat eldar shamil sergo dzhokhar magomed akhmat apti kyrylo
  kostyantyn ostap orest lubomyr hryhoriy hryhorii sergueï serguéi serguei serhij serhii nikolaï nikolái mikola mykola
  oleksij oleksii andrij andrii dmytro dmitrij dmitrii dmitri wladimir wolodymyr jaroslaw kirill artjom rustem ruslan
`;

const FEMALE = `
  ágnes andrea anikó bernadett boglárka bori csilla dóra edit emese enikő erika erzsébet eszter etelka fruzsina
  gabriella ibolya ildikó ilona irén izabella jolán judit júlia katalin kinga klára krisztina magdolna márta mónika
  nikolett noémi orsolya piroska réka rozália sarolta szilvia tímea tünde virág zita zsófia zsuzsanna zsuzsa alina anca
  andreea bianca camelia corina crina daciana daniela doina elena florentina gabriela georgiana ileana ioana ionela
  iulia laura liliana loredana luminița mădălina magdalena maria mariana mihaela mirela monica oana otilia raluca
  ramona rodica roxana ruxandra simona steliana ștefania veronica viorica agnese aija baiba dace dagmāra daiga evika
  gunta ieva ilze inga ingrīda inese iveta kristīne laila lauma liene lolita madara sandra sanita signe vaira velta
  vineta zanda agnė aistė aušra aušrinė dalia daiva dovilė eglė gabija giedrė gintarė ingrida irena jolanta jovita
  jurgita kristina laima lina loreta monika nijolė radvilė rima rūta skaistė sigita vaida viktorija vilija vytautė
  žydrė anneli anne-ly epp evelin heidi kadri kaia kaidi kairi kaja katri kersti kristiina krista liina lagle liis
  liisa maarja maret marika merike mailis piret riina siiri sirje tiina triin ülle viive aino anni annika anu eeva elli
  erja hanna heli helena helinä hilkka iida inka jaana johanna kaarina kaija kaisa katja kirsi leena maarit maija marja
  marjatta marjo merja mirja niina outi päivi paula pia piia pirjo raija riikka riitta ritva saara sanna seija sirpa
  suvi taina tanja tuija tuula tytti ulla agnete anette anita anniken astrid ása ásta berit birgit birgitta birgitte
  bodil brit britt camilla charlotta dagmar dagny ebba elin ellen elsa erna frida gerd grete gudrun guðrún gunhild
  gunilla hanne hedda hedvig helle helga henriette hilde inger ingeborg ingebjørg ingrid ingunn jóhanna kajsa kari
  karin karina katarina katrín kirsten kirsti kjersti lene linnea lise lotta maja margareta margrethe margrét marit
  marte mette nanna pernille ragnhild ragna rannveig rikke sigrid sigríður sigrun siv sissel solveig solvei stine
  susanne svanhildur svava synnøve thora thea torill trine tove turid ulrika unni valgerður vigdis vigdís vilde ylva
  åsa þóra adéla alžběta anežka barbora blanka božena drahomíra eliška eva hana ivana jana jarmila jaroslava jiřina
  jitka kamila karolína kateřina kristýna ladislava lenka libuše lucie ludmila magda marcela marie markéta marta
  martina michaela milada milena miroslava naděžda olga pavla petra petruše radka renata růžena sabina soňa šárka
  štěpánka tereza václava vendula věra veronika viera vladimíra vlasta xénia zdeňka zdena zora zuzana žaneta ľubica
  ľudmila aleksandra ana anđela biljana bojana branka brankica cvijeta dafina danica danijela desanka desislava dijana
  dragana dragica dubravka dunja gordana ilijana ivanka jadranka jasmina jasna jelena jovana kolinda ksenija ljerka
  ljiljana ljubica ljupka marija marijana mateja milica mira mirjana mojca nadežda natalija nataša neda nevena nina
  olivera radmila rositsa sanja senka silvana slavica snežana sonja stanislava stojanka svetlana tatjana tea teodora
  tijana tjaša tsvetelina urška vanja vera vesna violeta vjosa zdenka zlata zorana zorica željka živana adelina albana
  blerta donika drita elira fatmire flutura jozefina lindita majlinda mimoza vjollca afroditi aikaterini angeliki anna
  athina chrysoula despina dimitra eleni eirini elpida evgenia fotini georgia ioanna kalliopi katerina konstantina
  marilena paraskevi sofia theano vasiliki vassiliki zoi zoe aslı asuman aynur ayşe ayla başak behice belgin canan
  çiğdem dilek ebru elif emel emine esra esin fadime fatma feride figen filiz gamze gülsüm gülay gülten güler hacer
  hande hatice hülya kübra leyla meltem meral merve meryem müge nazlı nermin nesrin nevin nilgün nilüfer nuray nurcan
  özge özlem pelin pınar selin semra serap sevgi sevil sevim sibel şebnem şule tansu tuğba tülay ülkü yasemin yeliz
  yıldız zehra zeynep zübeyde züleyha abir afaf ahlam aicha aisha aïcha aïssatou alia amal amani amina aminata amira
  arwa asma asmaa assia ayesha basma bouchra chaima dalal dina djamila fadila fadwa fairouz farah faten fatim fatima
  fatimah fatou fatoumata fayza ghada habiba hadja hadiza halima hanan hanane haneen hiba houda huda iman ines inès
  jamila jihan jumana kadiatou karima khadija khadijah khadidja lamia latifa layla leila leïla loubna lubna lujain maha
  majda malika mariam mariama maryam mouna muna nabila nadia nahed naima najat najla najwa nawal nesrine nora noura
  nura rabab rabia rachida rania ranya rasha razan reem rokhaya ruba ruqayya safia sahar saida sakina salma salwa samia
  samira sanaa sawsan shadia shahd shaima shirin siham soraya souad suad suha sumaya tahani thuraya widad yasmin
  yasmine yousra zahra zaina zainab zeina zeinab zineb zohra arezoo azadeh azar banafsheh elaheh elham fariba farnaz
  farzaneh fereshteh forough golnaz golshifteh haleh homa laleh mahnaz mahsa mahshid marjane marziyeh minoo nahid
  narges nasrin nazanin nazila niloufar parisa parvaneh parvin roya sepideh setareh shahla shideh shohreh simin soheila
  soudabeh taraneh zhila adina anat ayala ayelet batya chava dafna daphna einat gila hadas hagit idit irit keren liora
  liat limor merav miri nechama nurit orit orly orna rivka ronit rinat ruhama shelly shira shulamit sigal tamar tzipi
  tzipora yael yaffa yehudit zehava anahit armine eteri gayane gohar hasmik ketevan khatuna lusine manana mzia nanuli
  nino salome shushan siranush tamta tekla zaruhi aishwarya ananya anjali anushka aparna arundhati bhavna deepa deepika
  divya droupadi gauri geeta hina indira jayanthi jayalalithaa jyoti kalpana kamala kanimozhi kareena kavita khaleda
  lakshmi leela madhuri malala mamata manju maneka mayawati meena meenakshi meera nandini neha nirmala pooja prabha
  pratibha preeti priyanka priya radha radhika rekha renuka roshni sadhana sangeeta sarita saroj savitri seema shabana
  shalini sheela shilpa shweta smriti sneha sonali sudha sujata sunita sushma swati tanvi urmila usha vandana
  vasundhara vidya vijaya yashoda akane akiko ayaka ayako chieko chihiro chika emiko etsuko fumiko hanako haruka haruko
  hiroko junko kaori kayoko kazuko keiko kiyoko kumiko kyoko machiko mariko masako mayumi megumi michiko miho mitsuko
  mizuho momoko nanako naoko natsuko noriko reiko renho ritsuko ryoko sachiko sadako sanae satsuki sayaka seiko setsuko
  shoko sumiko takako tamaki tomoko toyoko yasuko yoko yoriko yoshiko yuka yuki yukari yukiko yumi yumiko yuriko
  eun-hye eun-ju geun-hye hye-jin hyun-jung ji-eun ji-hye ji-woo ji-young kyung-wha mi-kyung mi-ran min-ji min-jung
  seo-yeon soo-jin sook-ja su-jin yo-jong yoon-ah young-hee yu-na chunying xiaohong xiaoli meiling mei-lin meihua
  yingluck yingying lihua xiuying tingting yuanyuan abeba abena abimbola adaeze adjoa adwoa akosua amaka amahle
  aminatou bintou bisi bukola busisiwe chiamaka chimamanda chinwe coumba dambisa ebele efua fatoumatta folasade folake
  funke funmilayo graça ifeoma ijeoma joice kadija khanyi khanyisile lerato lindiwe makhosi mamphela mbali nafissatou
  naledi ngozi nkosazana nomsa nomvula nompumelelo nonkululeko nosipho nozipho ntombi obiageli oby olufunke oluwatoyin
  omolara phindile phumla rokia seynabou sindisiwe sithembile temitope thandeka thandi thandiwe thuli titilayo tsitsi
  wangari yetunde zainabu zanele zindzi zodwa aung-san corazon imelda megawati retno sri-mulyani wan-azizah
  alevtina alisa anastasiya anastassia anastasija anzhela arina darya dariya ekaterina elizaveta yelizaveta jelisaweta
  yevgenia evgenija evgeniya inna ksenia kseniya xenia lyubov ljubov lioubov mariya natalya natalja nataliya raisa
  raissa rimma sofya sofija taisia tetiana tetyana ulyana uljana varvara vasilisa yana iuliia julija yuliia ioulia zoya
  zoja zhanna oleksandra lesya lesja solomiya solomija yaroslava halyna larysa lyudmyla ludmyla nadiya nadija oresta
  svitlana olha iryna kateryna nataliia viktoriia valerija
`;

const ASCII = /^[ -~]*$/u;
const MARKS = /\p{M}/gu;
const withoutMarks = (name: string): string => name.normalize('NFD').replace(MARKS, '').normalize('NFC');

/** The lists, each name with its accents and without. */
export function worldNames(): GivenNames {
  const both = (list: string) => [
    ...new Set(words(list).flatMap((name) => (ASCII.test(name) ? name : [name, withoutMarks(name)]))),
  ];
  return { male: both(MALE), female: both(FEMALE) };
}
