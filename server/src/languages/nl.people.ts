import type { Language } from './language';

/**
 * What people are called in Dutch: titles, roles, nationalities, groups and given names. Particles of family names
 * have a capital where no given name stands before them (Taalunie), so they are matched in any case.
 */
export const dutchPeople: Pick<
  Language,
  'honorifics' | 'roles' | 'roleModifiers' | 'nationalities' | 'groups' | 'nameParticles' | 'givenNames'
> = {
  honorifics: `
    dhr mevr mw heer heren mevrouw meneer dr drs mr ir ing prof professor doctor mejuffrouw sir lord lady dame
    jonkheer jhr baron graaf pater pastoor dominee ds zuster broeder sint mijnheer majesteit
  `,
  roles: `
    cellist celliste violist violiste chemicus loodgieter elektricien veerman
    president presidenten presidente vicepresident vice-president oud-president ex-president premier premiers
    vicepremier vice-premier oud-premier minister ministers minister-president staatssecretaris staatssecretarissen
    oud-minister ex-minister kanselier bondskanselier koning koningin koningen prins prinsen prinses kroonprins
    kroonprinses keizer sultan emir sjeik tsaar hertog hertogin paus bisschop bisschoppen aartsbisschop kardinaal
    priester priesters dominee pastoor imam imams rabbijn rabbijnen burgemeester burgemeesters wethouder wethouders
    schepen schepenen gedeputeerde gouverneur gouverneurs commissaris commissarissen eurocommissaris kamerlid
    kamerleden tweede_kamerlid parlementariër parlementariërs parlementslid parlementsleden europarlementariër senator
    senatoren afgevaardigde afgevaardigden volksvertegenwoordiger gemeenteraadslid raadslid raadsleden
    fractievoorzitter fractieleider partijleider partijvoorzitter partijleden lijsttrekker lijsttrekkers leider
    leiders oppositieleider rebellenleider voorzitter voorzitters kamervoorzitter voorzitster voorman voorvrouw
    ondervoorzitter vicevoorzitter secretaris secretarissen secretaris-generaal directeur directeuren directrice
    algemeen_directeur adjunct-directeur bestuurder bestuurders bestuursvoorzitter topman topvrouw topmannen ceo baas
    bazen chef chefs hoofd woordvoerder woordvoerders woordvoerster woordvoersters persvoorlichter voorlichter
    voorlichters politiewoordvoerder ambassadeur ambassadeurs ambassadrice gezant gezanten diplomaat diplomaten consul
    onderhandelaar bemiddelaar adviseur adviseurs ambtenaar ambtenaren functionaris functionarissen topambtenaar
    officier_van_justitie officier officieren aanklager aanklagers hoofdaanklager procureur procureur-generaal
    advocaat advocaten advocaat-generaal raadsman raadsvrouw rechter rechters magistraat onderzoeksrechter notaris
    jurist juristen verdachte verdachten dader daders getuige getuigen slachtoffer slachtoffers generaal generaals
    kolonel majoor kapitein luitenant sergeant korporaal admiraal commandant commandanten soldaat soldaten militair
    militairen veteraan veteranen piloot piloten agent agenten politieagent politiechef korpschef hoofdcommissaris
    rechercheur rechercheurs brandweerman brandweerlieden brandweercommandant onderzoeker onderzoekers wetenschapper
    wetenschappers hoogleraar hoogleraren docent docenten leraar leraren lerares rector decaan lector student
    studenten leerling leerlingen historicus historici historica econoom economen econome hoofdeconoom politicoloog
    politicologen socioloog psycholoog psychologen psychiater bioloog biologen geoloog viroloog virologen epidemioloog
    meteoroloog seismoloog klimatoloog archeoloog antropoloog filosoof filosofen theoloog astronoom natuurkundige
    scheikundige wiskundige ingenieur ingenieurs expert experts deskundige deskundigen specialist specialisten analist
    analisten kenner kenners arts artsen huisarts dokter dokters chirurg tandarts dierenarts verpleegkundige
    verpleegkundigen verpleger verloskundige apotheker therapeut journalist journalisten journaliste verslaggever
    verslaggevers verslaggeefster correspondent correspondenten columnist columniste hoofdredacteur redacteur
    redacteuren presentator presentatoren presentatrice fotograaf fotografen schrijver schrijvers schrijfster auteur
    auteurs dichter dichters dichteres vertaler uitgever biograaf regisseur regisseurs acteur acteurs actrice actrices
    zanger zangers zangeres zangeressen muzikant muzikanten musicus componist dirigent pianist gitarist rapper dj
    danser danseres kunstenaar kunstenaars kunstenares schilder beeldhouwer architect architecten ontwerper cabaretier
    komiek model producent conservator curator organisator organisatoren trainer trainers coach coaches bondscoach
    speler spelers speelster aanvoerder aanvaller verdediger middenvelder doelman keeper spits scheidsrechter
    voetballer voetballers voetbalster wielrenner wielrenners tennisser tennisster schaatser schaatsers schaatsster
    zwemmer zwemster atleet atleten turner turnster hockeyer hockeyster bokser coureur renner kampioen wereldkampioen
    olympisch_kampioen ondernemer ondernemers zakenman zakenvrouw zakenlieden bankier bankiers manager managers
    eigenaar eigenaren eigenaresse oprichter oprichters mede-oprichter medeoprichter investeerder aandeelhouder
    miljardair miljonair boer boeren boerin visser vissers bakker winkelier chauffeur chauffeurs machinist
    taxichauffeur werknemer werkgever medewerker medewerkers medewerkster personeelslid vakbondsleider vakbondsman
    activist activisten activiste demonstrant demonstranten betoger betogers vluchteling vluchtelingen migrant
    migranten dissident dissidenten rebel rebellen terrorist terroristen jihadist strijder strijders gijzelaar
    gevangene gevangenen bewoner bewoners buurman buurvrouw buurtbewoner omwonende omstander passagier reiziger
    toerist toeristen klant kandidaat kandidaten presidentskandidaat kandidate opvolger voorganger lid leden
    coördinator inspecteur ombudsman ombudsvrouw lobbyist echtgenoot echtgenote weduwe weduwnaar vader moeder zoon
    dochter broer zus oom tante neef nicht grootvader grootmoeder partner vriend vriendin astronaut kosmonaut
    filmmaker schaker nobelprijswinnaar winnaar winnares burger burgers vrijwilliger vrijwilligers ceo's dj's
    bestuurslid bestuursleden griffier bondsvoorzitter teamleider ploegleider projectleider bewindsvrouw bewindsman
    bewindspersoon bewindslieden dijkgraaf dijkgraven cultuurschepen regisseuse regisseuses hoofdrolspeler
    hoofdrolspeelster kaasboer kaasboerin marktkoopman koopman studente studentes groenteboer slager leermeester kok
    kokkin chef-kok sommelier kunstschaatser oud-schaatser schaatscoach buitenlandchef eu-buitenlandchef
    oppositieleidster partijleidster fractievoorzitster verpleegster verzorgster conciërge schooldirecteur leerkracht
    juf meester bemiddelaarster woordvoerdster gepensioneerde ambtenares ouderling molenaar schipper havenmeester
    boswachter imker stuurman weerman weervrouw brandweervrouw wijkagent agente politievrouw commandante
    burgemeesterskandidaat vakbondsbestuurder vakbondsvrouw topeconoom onderzoekster wetenschapster essayist essayiste
    romanschrijver romanschrijfster stripauteur scenarist filmregisseur choreograaf fries friezin noor belg duitser
    fransman brit engelsman italiaan spanjaard amerikaan rus oekraïner pool amsterdammer rotterdammer inwoner
    inwoonster toeschouwer bezoeker bezoekster ingewijde titelverdediger assistent-coach keepster zusje broertje
    zoontje dochtertje informateur formateur ordehandhaver politicologe
    ambtgenoot ambtgenote collega
  `,
  roleModifiers: `
    vice vice- ex ex- oud oud- voormalig voormalige toenmalig toenmalige huidig huidige nieuw nieuwe demissionair
    demissionaire waarnemend waarnemende plaatsvervangend plaatsvervangende tijdelijk aftredend aankomend aanstaand
    toekomstig toekomstige eerste tweede hoogste hoge senior adjunct algemeen algemene speciaal speciale bijzonder
    bijzondere politiek politieke militair militaire economisch economische financieel financiële buitenlandse
    binnenlandse medisch medische wetenschappelijk wetenschappelijke artistiek technisch technische sportief
    commercieel juridisch gekozen herkozen afgezet afgezette verdreven omstreden invloedrijke machtige populaire
    overleden rechtse linkse conservatieve liberale socialistische democratische republikeinse christendemocratische
    sociaaldemocratische nationalistische radicaal-rechtse extreemrechtse
  `,
  nationalities: `
    nederlands nederlandse hollands hollandse belgisch belgische vlaams vlaamse waals waalse duits duitse frans franse
    brits britse engels engelse schots schotse welsh iers ierse noord-ierse italiaans italiaanse spaans spaanse
    catalaans catalaanse baskisch baskische portugees portugese luxemburgs luxemburgse zwitsers zwitserse oostenrijks
    oostenrijkse deens deense zweeds zweedse noors noorse fins finse ijslands ijslandse pools poolse tsjechisch
    tsjechische slowaaks slowaakse hongaars hongaarse roemeens roemeense bulgaars bulgaarse grieks griekse cypriotisch
    cypriotische turks turkse koerdisch koerdische russisch russische sovjet oekraïens oekraïense wit-russisch
    wit-russische belarussisch belarussische moldavisch moldavische estisch estische ests estse lets letse litouws
    litouwse servisch servische kroatisch kroatische bosnisch bosnische sloveens sloveense macedonisch macedonische
    albanees albanese kosovaars kosovaarse montenegrijns montenegrijnse maltees maltese georgisch georgische armeens
    armeense azerbeidzjaans azerbeidzjaanse kazachs kazachse oezbeeks oezbeekse tsjetsjeens tsjetsjeense israëlisch
    israëlische palestijns palestijnse libanees libanese syrisch syrische iraaks iraakse iraans iraanse jordaans
    jordaanse saoedisch saoedische saudische jemenitisch jemenitische koeweitse qatarees qatarese omaanse emiraatse
    egyptisch egyptische libisch libische tunesisch tunesische algerijns algerijnse marokkaans marokkaanse soedanees
    soedanese zuid-soedanese ethiopisch ethiopische eritrees eritrese somalisch somalische keniaans keniaanse
    oegandees oegandese rwandees rwandese burundese tanzaniaanse congolees congolese nigeriaans nigeriaanse ghanees
    ghanese ivoriaans ivoriaanse senegalees senegalese malinees malinese kameroens kameroense angolees angolese
    zimbabwaans zimbabwaanse zuid-afrikaans zuid-afrikaanse namibische afghaans afghaanse pakistaans pakistaanse
    indiaas indiase indisch indische bengalees bengalese nepalees nepalese tibetaans tibetaanse chinees chinese
    taiwanees taiwanese mongools mongoolse japans japanse koreaans koreaanse zuid-koreaans zuid-koreaanse
    noord-koreaans noord-koreaanse vietnamees vietnamese thais thaise cambodjaans cambodjaanse birmees birmese
    maleisisch maleisische indonesisch indonesische filipijns filipijnse australisch australische nieuw-zeelands
    nieuw-zeelandse amerikaans amerikaanse canadees canadese mexicaans mexicaanse cubaans cubaanse haïtiaans
    haïtiaanse venezolaans venezolaanse colombiaans colombiaanse ecuadoraanse peruaans peruaanse boliviaans
    boliviaanse chileens chileense argentijns argentijnse braziliaans braziliaanse surinaams surinaamse antilliaans
    antilliaanse arubaans arubaanse curaçaose europees europese arabisch arabische afrikaans afrikaanse aziatisch
    aziatische joods joodse katholiek katholieke protestantse islamitisch islamitische fries friese brabants brabantse
    limburgs limburgse zeeuwse groningse gelderse utrechtse amsterdamse rotterdamse haagse antwerpse gentse brusselse
    parijse londense berlijnse
  `,
  groups: `
    autoriteiten politie brandweer justitie openbaar_ministerie regering kabinet oppositie coalitie ministerie
    rechtbank leger militairen rebellen taliban partij partijen vakbond vakbonden parlement kamerleden commissie raad
    gemeente bron bronnen ingewijden functionarissen ambtenaren diplomaten onderzoekers agenten getuige getuigen
    ooggetuige ooggetuigen buren omwonenden bewoners omstanders demonstranten betogers activisten experts deskundigen
    analisten waarnemers economen wetenschappers artsen advocaat advocaten nabestaanden familie ouders kinderen moeder
    vader slachtoffers overlevenden passagiers reizigers klanten werknemers medewerkers bedrijf concern fabrikant
    organisatoren organisatie vereniging club supporters spelers kerk bisschoppen media pers krant kranten omroep
    zender persbureau lezers bevolking volk menigte man vrouw jongen meisje woordvoerder ingewijde insider insiders
    betrokkene betrokkenen bewoner stichting fractie bestuur directie redactie actiegroep belangenvereniging kremlin
    witte_huis brussel jury toehoorders een_van_de_slachtoffers brandweerlieden toerist toeristen
  `,
  nameParticles: `
    van van_de van_den van_der van_het van_'t von de den der het 't ten ter te op_de op_den in_'t uit_de uijt la le du
    des d el al ben bin ibn aan_de bij_de voor_de 's
  `,
  givenNames: {
    male: `
    aad aart abdel abraham achmed adriaan adrianus ahmed albert alex alexander alfons ali andré andries anton antoine
    antonius arend ari arie arjan arjen armand arne arno arnold arthur bart bas bastiaan ben benno bernard bert berend
    bilal bob boris boudewijn bram brecht bruno carel carl carlo cas cees chiel chris christiaan christian christophe
    claude coen cor cornelis daan daniel danny david dennis derk dick diederik diego dirk dirk-jan donald dries
    eberhard edgar edo eddy eduard edwin eelco egbert elias emiel emile emmanuel enzo eric erik ernst erwin evert
    fabian ferdinand filip finn floris fons frank frans franciscus freddy frederik frits gabriël geert geert-jan
    gerard gerben gerrit gert gert-jan gijs gilbert giovanni guido guus gustaaf guy hamza han hans harm harrie harry
    hein hendrik hendrik-jan henk henri henry herman hubert hugo huib ibrahim igor ivan ivo jaap jacob jacobus jacques
    jan jan-kees jan-peter jan-willem jannes jasper jean jean-luc jean-marie jef jelle jens jeroen jérôme jesse jim
    job jochem joe joep johan johannes john jonas jonathan joop joost jordy joris jos jozef joseph joshua jules julian
    jurgen jurriaan kamal karel karim kasper kees kenneth kevin klaas koen koenraad kris kristof lars laurens leen
    leendert leo leon leonard lieven lodewijk loek louis luc lucas luuk maarten marc marcel marco mario marijn mark
    marnix martijn martin mathias mathieu matthijs maurice maurits max maxim maxime mehmet melvin menno michael michel
    michiel mike mohamed mohammed mustafa nico nicolaas niek niels noah norbert olaf olivier omar oscar otto pascal
    patrick paul peter peter-jan philip philippe pier piet pieter pim rachid ralph raymond reinier reinout remco rené
    richard rik rob robbert robert roel roeland roger roland rolf ronald ronny ruben rudi rudolf rudy rutger ruud
    salim sam samuel sander sebastiaan serge siebe siegfried simon sjaak sjoerd stef stefaan stefan steven stijn sven
    sybrand taco ted teun theo thierry thijs thom thomas tijs tim timo tobias tom ton toon ulrich valentijn victor
    vincent vladimir volodymyr wannes ward wesley wilfried willem willem-alexander wim wiebe wopke wouter xander
    xavier yannick yves yvo zakaria achraf adil aldert alwin anne antoon auke baptist barend bavo bernd bertus brandon
    casper coenraad cyriel dave dimitri durk eise elmar emre ewout fedde feike ferre florian folkert fokke fred gaston
    geerard gideon gijsbert gilles govert hakim harald harmen hayo hector henny herbert hessel hidde ids ilias imre
    jaak jaïr jarno jelmer jilles joeri joel jonah jorg jorgen jorrit joran jurre justus karst ko koos kobe lambert
    laurent lennart levi lex lowie luca maikel manuel marinus marten mats mathijs matthias mees meindert merijn mick
    milan nathan nicolai nout obbe onno pepijn pieter-jan pjotr quinten quirijn rein reinder rembrandt rens robin
    robrecht rogier ronnie roderick ruurd said seppe sicco siemen sietse sieger sil stan steve sybren tarik teake
    teunis theodoor thijmen tiemen tijn tjeerd tomas tristan ubbo vince wessel wietse willem-jan wilco wilbert wout
    yassin youssef zeger
    dilan douwe halbe ferd pieter-jaap
    `,
    female: `
    aafke ada adriana agnes aicha alexandra alexia alice amalia amber amina an andrea angela angelique anita anja anke
    ankie ann anna anne anneke anneleen annelies annemarie annemie annemiek annette annick annie anouk antje
    antoinette ariane astrid audrey aukje aurélie barbara beatrix belinda bente berna bernadette bianca birgit brenda
    brigitte britt carine carla carlijn carolien carolina caroline catharina cathy cécile celine chantal charlotte
    chiara christa christel christina christine cindy claire clara claudia conny cora corine cornelia cynthia daisy
    danielle daphne debby deborah denise desiree diana dilan dora doris edith eefje elena elien eline elise elisabeth
    elke ella ellen els elsa elsbeth emma emily esmee esther eva eveline evelien fatima fatma femke fenna fien fleur
    floor floortje francisca françoise freya frédérique froukje gea geertje geertruida gerda gerdi gina gisela greet
    greta gretel griet gudrun guusje hanna hannah hanneke hannelore hedwig hedy heidi heleen helena helga hendrika
    henriëtte hilde hillary ilona ilse ina ineke inez inge ingeborg ingrid irene iris irma isabel isabelle jacoba
    jacqueline jana janine janneke janny jantine jasmijn jeanine jeanne jennifer jessica jet jetta jill joan johanna
    joke jolanda jolien josephine josje joyce judith julia julie juliana justine kaat karen karien karin karolien
    kathleen katja katleen katrien katrijn khadija kim kirsten klaartje kristien laetitia laila lara laura laurien lea
    leen leentje lena leonie leontine lia lien lies liesbeth liesbet liesje lieve lilian lilianne linda lisa lise
    lisette lizzy loes lonneke lore lotte louise lousewies lucia lutgard lydia maaike machteld madeleine maja mandy
    manon manuela marga margaretha margriet maria mariam marian marianne marieke marie marie-josé mariëlle marije
    marijke marina marion mariska marja marjan marjolein marleen marlies martine mathilde maud maxima máxima maya
    melanie melissa merel mia michelle mieke mila miranda miriam mona monica monique myriam nadia nadine nancy naomi
    natalie nathalie nel nele nicole nicolette nienke nina noor nora olga olivia patricia patty paula paulien petra
    pien pleuntje ramona rebecca regina renate renée renske ria rianne rita romy roos rosa rosanne roxanne sabine
    samantha samira sandra sanne sara sarah saskia selma sharon sibylle sien sigrid silke silvia simone sofie sonja
    sophie stefanie stephanie stien susan susanne suzanne sybille sylvana sylvia tamara tanja tatjana tess thea
    theresa thérèse tina tine tineke tinne titia toos tosca trees trijntje trudy ursula valerie vanessa veerle vera
    veronique vicky viktoria viviane wendy wies wilhelmina willeke wilma yasmine yolanda yvonne zita zoë zuhal kamala
    aaltje adinda aleid aleida alette alida amy anna-maria annelore antonia augusta bernadet betty bo bregje carmen
    carry charlot christianne claartje corrie dagmar dana désirée desirée dewi diantha dineke djamila dominique dorien
    dorine eefke eleonora elske emine evi fanny farida fenne fieke fientje fleurtje francine frederike gerrie gerdien
    greetje gwen hadewych hadewijch harmke helene hermien hester hetty ietje imke inger isabeau isolde janna jeannette
    jikke jitske jinte jo jolande jorien josefien juul kaatje karlijn katelijn klara lana laure leona leonoor liesanne
    lieselot lieselotte lijsbeth linde line lisanne liselot lot lotje lou ludwina maartje maike malou margot margje
    mariet marika marise maritza marloes martha maureen mathilda mies mijntje minke mirjam mirte moniek naïma nell
    nelleke nicky niki odette oda paulina pernille petronella pleun puck quinta rachida rachel rein reinhilde rietje
    riet roosmarijn rosalie rosemarie rozemarijn sabrina sacha samya sanna sandrine sanneke selin sietske soetkin
    sofieke suze sylvie teuntje tjitske tonny trijn truus ulrike valentine vivian wietske willemien wieke yara
    yasmin yentl yvette zeynep
    kajsa
    `,
  },
};
