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
    presidentes directrices voorzitsters agentes politieman politiemannen politielui politiemensen politievrouwen
    politieagenten politieagente politieagentes advocate advocates nabestaande kind moeders vaders zonen zoons
    dochters broers zussen zusters echtgenoten echtgenotes vrienden vriendinnen buurmannen buurvrouwen buur collega's
    leraars leraressen docente docentes leerlinge leerlinges professoren professors onderzoeksters doktoren
    huisartsen patiënt patiënten patiënte patiëntes verplegers verpleegsters politicus politici politica politica's
    senators fractievoorzitters fractieleiders partijleiders kanseliers gedeputeerden gemeenteraadsleden
    ambtenaressen bestuursvoorzitters topvrouwen bazin bazinnen cheffin cheffinnen leidster leidsters eigenaars
    eigenares eigenaressen onderneemster onderneemsters zakenmannen zakenlui zakenvrouwen werkneemster werkneemsters
    werkgevers werkgeefster werkgeefsters medewerksters arbeider arbeiders arbeidster arbeidsters personeelsleden
    vakbondsmannen vakbondslieden vakbondslui vakbondsvrouwen vakbondsleiders economes analiste analistes
    journalistes verslaggeefsters redacteurs redactrice redactrices hoofdredacteuren hoofdredacteurs hoofdredactrice
    hoofdredactrices correspondente correspondentes columnisten columnistes schrijfsters dichteressen romanschrijvers
    romanschrijfsters criticus critici critica critica's recensent recensenten recensente recensentes historica's
    filosofe filosofes sociologen sociologe sociologes psychologe psychologes psychiaters therapeuten therapeute
    therapeutes politicologes juriste juristes muzikante muzikantes componisten componiste componistes kunstenaressen
    trainster trainsters bondscoaches speelsters voetbalsters aanvallers verdedigers verdedigster verdedigsters
    middenvelders doelmannen doellieden doelvrouw doelvrouwen keepers aanvoerders aanvoerster aanvoersters
    scheidsrechters grensrechter grensrechters arbiter arbiters kampioenen kampioene kampioenes winnaars winnaressen
    verliezer verliezers renners wielrenster wielrensters schaatssters atlete atletes zwemmers zwemsters tennissers
    tennissters supporter fan fans toeschouwers bezoekers bezoeksters consument consumenten gebruiker gebruikers
    reizigster reizigsters treinreiziger treinreizigers forens forensen forenzen automobilist automobilisten
    automobiliste automobilistes bestuurster bestuursters fietser fietsers fietsster fietssters voetganger
    voetgangers voetgangster voetgangsters voorbijganger voorbijgangers voorbijgangster voorbijgangsters
    buurtbewoners buurtbewoonster buurtbewoonsters bewoonster bewoonsters inwoners inwoonsters kiezer kiezers stemmer
    stemmers boerinnen veehouder veehouders melkveehouder melkveehouders varkenshouder varkenshouders pluimveehouder
    pluimveehouders akkerbouwer akkerbouwers tuinder tuinders teler telers fruitteler fruittelers landbouwer
    landbouwers winkeliers winkelierster winkeliersters verkoper verkopers verkoopster verkoopsters koper kopers
    koopster koopsters handelaar handelaren handelaars handelaarster handelaarsters huurder huurders huurster
    huursters verhuurder verhuurders verhuurster verhuursters huisbaas huisbazen huisbazin huisbazinnen huiseigenaar
    huiseigenaren huiseigenaars makelaar makelaars koks kokkinnen bakkers slagers visboer visboeren groenteboeren
    ober obers kelner kelners kelnerin kelnerinnen serveerster serveersters barman barmannen barvrouw barvrouwen
    barkeeper barkeepers kastelein kasteleins cafébaas cafébazen cafébazin cafébazinnen cafébezoeker cafébezoekers
    stamgast stamgasten gast gasten gastheer gastheren gastvrouw gastvrouwen gepensioneerden bejaarde bejaarden
    ouderen senioren jongeren tiener tieners puber pubers volwassene volwassenen jongens meisjes jongeman jongemannen
    peuter peuters kleuter kleuters baby baby's scholier scholieren scholiere scholieres mama mama's papa papa's opa
    opa's oma oma's grootvaders grootmoeders grootouder grootouders kleinkind kleinkinderen kleinzoon kleinzonen
    kleinzoons kleindochter kleindochters ooms tantes nichten zwager zwagers schoonzus schoonzussen schoonzuster
    schoonzusters schoonbroer schoonbroers schoonvader schoonvaders schoonmoeder schoonmoeders schoonzoon schoonzonen
    schoonzoons schoondochter schoondochters stiefvader stiefvaders stiefmoeder stiefmoeders stiefzoon stiefzonen
    stiefzoons stiefdochter stiefdochters stiefbroer stiefbroers halfbroer halfbroers halfzus halfzussen pleegmoeder
    pleegmoeders pleegvader pleegvaders pleegouder pleegouders pleegkind pleegkinderen tweelingbroer tweelingbroers
    tweelingzus tweelingzussen weduwen weduwes weduwnaars weeskind weeskinderen familielid familieleden partners
    levenspartner levenspartners levensgezel levensgezellen levensgezellin levensgezellinnen verloofde verloofden
    bruid bruiden bruidegom bruidegoms ex-man ex-mannen ex-vrouw ex-vrouwen ex-vriend ex-vrienden ex-vriendin
    ex-vriendinnen minnaar minnaars minnares minnaressen geliefde geliefden petekind petekinderen peetvader
    peetvaders peetoom peetooms peettante peettantes voogd voogden voogdes voogdessen huisgenoot huisgenoten
    huisgenote huisgenotes klasgenoot klasgenoten klasgenote klasgenotes studiegenoot studiegenoten studiegenote
    studiegenotes ploeggenoot ploeggenoten ploeggenote ploeggenotes teamgenoot teamgenoten teamgenote teamgenotes
    ploegmaat ploegmaats ploegmaten lotgenoot lotgenoten lotgenote lotgenotes stadsgenoot stadsgenoten stadsgenote
    stadsgenotes dorpsgenoot dorpsgenoten dorpsgenote dorpsgenotes landgenoot landgenoten landgenote landgenotes
    streekgenoot streekgenoten streekgenote streekgenotes partijgenoot partijgenoten partijgenote partijgenotes
    tijdgenoot tijdgenoten tijdgenote tijdgenotes bondgenoot bondgenoten bondgenote bondgenotes kameraad kameraden
    makker makkers tegenstander tegenstanders tegenstandster tegenstandsters voorstander voorstanders voorstandster
    voorstandsters rivaal rivalen rivale rivales concurrent concurrenten concurrente concurrentes uitdager uitdagers
    uitdaagster uitdaagsters nieuwkomer nieuwkomers debutant debutanten debutante debutantes beginner beginners
    beginneling beginnelingen amateur amateurs professional professionals profs finalist finalisten finaliste
    finalistes medaillewinnaar medaillewinnaars medaillewinnares medaillewinnaressen deelnemer deelnemers
    deelneemster deelneemsters organisators organisatrice organisatrices vrijwilligster vrijwilligsters activistes
    actievoerder actievoerders actievoerster actievoersters milieuactivist milieuactivisten milieuactiviste
    milieuactivistes klimaatactivist klimaatactivisten klimaatactiviste klimaatactivistes demonstrante demonstrantes
    betoogster betoogsters staker stakers staakster staaksters dissidente dissidentes opposant opposanten opposante
    opposantes oppositieleiders opstandeling opstandelingen separatist separatisten separatiste separatistes
    nationalist nationalisten nationaliste nationalistes populist populisten populiste populistes socialist
    socialisten socialiste socialistes communist communisten communiste communistes liberalen christendemocraat
    christendemocraten christendemocrate christendemocrates sociaaldemocraat sociaaldemocraten sociaaldemocrate
    sociaaldemocrates lobbyisten lobbyiste lobbyistes diplomate diplomates ambassadrices consuls gezante gezantes
    onderhandelaars onderhandelaarster onderhandelaarsters bemiddelaars bemiddelaarsters vertegenwoordiger
    vertegenwoordigers vertegenwoordigster vertegenwoordigsters kandidates secretaresse secretaresses penningmeester
    penningmeesters griffiers notarissen procureurs procureurs-generaal aanklaagster aanklaagsters strafpleiter
    strafpleiters strafpleitster strafpleitsters raadsmannen raadslieden raadsvrouwen beklaagde beklaagden gedaagde
    gedaagden eiser eisers eiseres eiseressen klager klagers klaagster klaagsters veroordeelde veroordeelden
    aangehoudene aangehoudenen gearresteerde gearresteerden arrestant arrestanten arrestante arrestantes gedetineerde
    gedetineerden gijzelaars gijzelnemer gijzelnemers jurylid juryleden gerechtsdeurwaarder gerechtsdeurwaarders
    deurwaarder deurwaarders curatoren curators curatrice curatrices onderzoeksrechters kinderrechter kinderrechters
    kantonrechter kantonrechters politierechter politierechters vrederechter vrederechters wetsdokter wetsdokters
    patholoog pathologen pathologe pathologes patholoog-anatoom patholoog-anatomen inspecteurs inspectrice
    inspectrices hoofdinspecteur hoofdinspecteurs korpschefs wijkagenten wijkagente wijkagentes speurder speurders
    speurster speursters detective detectives politiechefs cipier cipiers bewaker bewakers bewaakster bewaaksters
    beveiliger beveiligers lijfwacht lijfwachten portier portiers uitsmijter uitsmijters conciërges huismeester
    huismeesters nachtwaker nachtwakers brandweermannen brandweerlui brandweervrouwen brandweercommandanten
    hulpverlener hulpverleners hulpverleenster hulpverleensters redder redders redster redsters ambulancier
    ambulanciers ambulancebroeder ambulancebroeders badmeester badmeesters duiker duikers moordenaar moordenaars
    moordenares moordenaressen overvaller overvallers inbreker inbrekers inbreekster inbreeksters dief dieven
    dievegge dievegges dieveggen winkeldief winkeldieven zakkenroller zakkenrollers oplichter oplichters oplichtster
    oplichtsters fraudeur fraudeurs fraudeuse fraudeuses bedrieger bedriegers bedriegster bedriegsters vervalser
    vervalsers afperser afpersers ontvoerder ontvoerders brandstichter brandstichters brandstichtster
    brandstichtsters verkrachter verkrachters belager belagers belaagster belaagsters aanrander aanranders
    aanslagpleger aanslagplegers schutter schutters terroriste terroristes jihadisten jihadiste jihadistes extremist
    extremisten extremiste extremistes salafist salafisten salafiste salafistes neonazi neonazi's crimineel
    criminelen misdadiger misdadigers misdadigster misdadigsters boef boeven gangster gangsters bendeleider
    bendeleiders drugsdealer drugsdealers dealer dealers smokkelaar smokkelaars smokkelaarster smokkelaarsters
    mensensmokkelaar mensensmokkelaars pooier pooiers hooligan hooligans relschopper relschoppers vandaal vandalen
    hacker hackers spion spionnen spionne spionnes informant informanten informante informantes infiltrant
    infiltranten infiltrante infiltrantes klokkenluider klokkenluiders klokkenluidster klokkenluidsters verrader
    verraders verraadster verraadsters medeplichtige medeplichtigen handlanger handlangers mededader mededaders
    kroongetuige kroongetuigen voortvluchtige voortvluchtigen vluchtelinge vluchtelinges asielzoeker asielzoekers
    asielzoekster asielzoeksters migrante migrantes immigrant immigranten immigrante immigrantes allochtoon
    allochtonen autochtoon autochtonen vreemdeling vreemdelingen vreemdelinge vreemdelinges buitenlander
    buitenlanders dakloze daklozen zwerver zwervers zwerfster zwerfsters bedelaar bedelaars bedelares bedelaressen
    werkloze werklozen werkzoekende werkzoekenden uitkeringsgerechtigde uitkeringsgerechtigden sollicitant
    sollicitanten sollicitante sollicitantes stagiair stagiairs stagiaire stagiaires uitzendkracht uitzendkrachten
    zzp'er zzp'ers zelfstandige zelfstandigen freelancer freelancers leidinggevende leidinggevenden ondergeschikte
    ondergeschikten bediende bedienden klusjesman klusjesmannen vakman vakmannen vaklieden vaklui vakvrouw vakvrouwen
    ambachtsman ambachtsmannen ambachtslieden ambachtslui timmerman timmermannen timmerlieden timmerlui metselaar
    metselaars schilders schilderes schilderessen loodgieters elektriciens dakdekker dakdekkers glazenwasser
    glazenwassers glaszetter glaszetters stukadoor stukadoors tegelzetter tegelzetters aannemer aannemers bouwvakker
    bouwvakkers lasser lassers smid smeden goudsmid goudsmeden juwelier juweliers slotenmaker slotenmakers
    horlogemaker horlogemakers meubelmaker meubelmakers instrumentmaker instrumentmakers kleermaker kleermakers
    kleermaakster kleermaaksters naaister naaisters schoenmaker schoenmakers kapper kappers kapster kapsters
    schoonheidsspecialist schoonheidsspecialisten schoonheidsspecialiste schoonheidsspecialistes masseur masseurs
    masseuse masseuses monteur monteurs automonteur automonteurs mecanicien mecaniciens technicus technici technica
    technica's architecte architectes stedenbouwkundige stedenbouwkundigen landmeter landmeters ontwerpers
    ontwerpster ontwerpsters vormgever vormgevers vormgeefster vormgeefsters modeontwerper modeontwerpers
    modeontwerpster modeontwerpsters programmeur programmeurs ontwikkelaar ontwikkelaars projectontwikkelaar
    projectontwikkelaars uitvinder uitvinders uitvindster uitvindsters schoonmaker schoonmakers schoonmaakster
    schoonmaaksters poetsvrouw poetsvrouwen poetsman poetsmannen huishoudster huishoudsters butler butlers
    dienstmeisje dienstmeisjes kinderoppas kinderoppassen onthaalouder onthaalouders onthaalmoeder onthaalmoeders
    gastouder gastouders babysitter babysitters kraamverzorgster kraamverzorgsters verzorger verzorgers verzorgsters
    mantelzorger mantelzorgers bejaardenverzorger bejaardenverzorgers bejaardenverzorgster bejaardenverzorgsters
    zorgverlener zorgverleners begeleider begeleiders begeleidster begeleidsters opvoeder opvoeders opvoedster
    opvoedsters jeugdwerker jeugdwerkers pedagoog pedagogen pedagoge pedagoges onderwijzer onderwijzers onderwijzeres
    onderwijzeressen schoolmeester schoolmeesters juffen juffrouw juffrouwen meesters schooldirecteuren
    schooldirectrice schooldirectrices rectoren rectors conrector conrectoren conrectors decanen lectoren lectors
    assistent assistenten assistente assistentes promovendus promovendi promovenda promovenda's alumnus alumni alumna
    alumnae afgestudeerde afgestudeerden academicus academici academica academica's biologe biologes fysicus fysici
    natuurkundigen scheikundigen chemici wiskundigen astronomen sterrenkundige sterrenkundigen ruimtevaarder
    ruimtevaarders ruimtevaarster ruimtevaarsters astronauten geologen geologe geologes meteorologen meteorologe
    meteorologes weermannen weervrouwen klimatologen klimatologe klimatologes ecoloog ecologen ecologe ecologes
    archeologen archeologe archeologes antropologen antropologe antropologes taalkundige taalkundigen theologen
    theologe theologes criminoloog criminologen criminologe criminologes virologe virologes epidemiologen
    epidemiologe epidemiologes microbioloog microbiologen microbiologe microbiologes cardioloog cardiologen
    cardiologe cardiologes neuroloog neurologen neurologe neurologes oncoloog oncologen oncologe oncologes
    gynaecoloog gynaecologen gynaecologe gynaecologes uroloog urologen urologe urologes dermatoloog dermatologen
    dermatologe dermatologes radioloog radiologen radiologe radiologes chirurgen chirurge chirurges internist
    internisten interniste internistes kinderarts kinderartsen tandartsen dierenartsen oogarts oogartsen bedrijfsarts
    bedrijfsartsen spoedarts spoedartsen anesthesist anesthesisten anesthesiste anesthesistes verloskundigen
    vroedvrouw vroedvrouwen fysiotherapeut fysiotherapeuten fysiotherapeute fysiotherapeutes kinesist kinesisten
    kinesiste kinesistes kinesitherapeut kinesitherapeuten kinesitherapeute kinesitherapeutes psychotherapeut
    psychotherapeuten psychotherapeute psychotherapeutes logopedist logopedisten logopediste logopedistes diëtist
    diëtisten diëtiste diëtistes opticien opticiens apothekers apothekeres apothekeressen laborant laboranten
    laborante laborantes specialiste specialistes geneesheer geneesheren medicus medici genezer genezers genezeres
    genezeressen zieke zieken gewonde gewonden dode doden overledene overledenen overlevende gehandicapte
    gehandicapten rolstoelgebruiker rolstoelgebruikers blinden doven verslaafde verslaafden junkie junkies alcoholist
    alcoholisten alcoholiste alcoholistes roker rokers rookster rooksters drinker drinkers gokker gokkers donor
    donoren donors vermiste vermistes vermisten drenkeling drenkelingen gedupeerde gedupeerden getroffene getroffenen
    benadeelde benadeelden priesteres priesteressen pastoors pastor pastoren pastors dominees predikant predikanten
    predikante predikantes aartsbisschoppen kardinalen pausen monnik monniken nonnen abt abten abdis abdissen
    kapelaan kapelaans diaken diakenen diakens koster kosters misdienaar misdienaars gelovige gelovigen katholieken
    protestant protestanten protestante protestantes moslim moslims moslima moslima's christen christenen pelgrim
    pelgrims missionaris missionarissen zendeling zendelingen atheïst atheïsten atheïste atheïstes humanist
    humanisten humaniste humanistes koninginnen prinsessen kroonprinsen kroonprinsessen gravin gravinnen hertogen
    hertoginnen baronnen barones baronessen keizers keizerin keizerinnen vorsten vorstin vorstinnen sultans sjeiks
    dictator dictatoren dictators tiran tirannen despoot despoten oligarch oligarchen edelman edelmannen edelvrouw
    edelvrouwen ridder ridders jonkheren jonkvrouw jonkvrouwen soldate soldates kolonels kapiteins luitenants
    sergeanten sergeants korporaals majoors admiraals commandantes bevelhebber bevelhebbers opperbevelhebber
    opperbevelhebbers legerleider legerleiders strijdster strijdsters huurling huurlingen reservist reservisten
    reserviste reservistes rekruut rekruten dienstplichtige dienstplichtigen deserteur deserteurs verzetsstrijder
    verzetsstrijders verzetsstrijdster verzetsstrijdsters verzetsman verzetsmannen verzetsvrouw verzetsvrouwen
    partizaan partizanen krijgsgevangene krijgsgevangenen oud-strijder oud-strijders marinier mariniers matroos
    matrozen zeeman zeemannen zeelieden zeelui schippers stuurmannen stuurlieden stuurlui pilote pilotes copiloot
    copiloten steward stewards stewardess stewardessen luchtverkeersleider luchtverkeersleiders machinisten
    machiniste machinistes treinbestuurder treinbestuurders conducteur conducteurs conductrice conductrices
    buschauffeur buschauffeurs chauffeuse chauffeuses vrachtwagenchauffeur vrachtwagenchauffeurs trucker truckers
    taxichauffeurs motorrijder motorrijders bromfietser bromfietsers inzittende inzittenden lifter lifters liftster
    liftsters koerier koeriers koerierster koeriersters postbode postbodes postboden bezorger bezorgers bezorgster
    bezorgsters pakketbezorger pakketbezorgers krantenbezorger krantenbezorgers vuilnisman vuilnismannen mijnwerker
    mijnwerkers havenarbeider havenarbeiders dokwerker dokwerkers staalarbeider staalarbeiders fabrieksarbeider
    fabrieksarbeiders fabrieksarbeidster fabrieksarbeidsters seizoenarbeider seizoenarbeiders plukker plukkers
    plukster pluksters dagloner dagloners tuinman tuinmannen tuinlieden hovenier hoveniers bloemist bloemisten
    bloemiste bloemistes boswachters jager jagers jachtopziener jachtopzieners imkers herder herders herderin
    herderinnen schaapherder schaapherders hondenfokker hondenfokkers dierenverzorger dierenverzorgers
    dierenverzorgster dierenverzorgsters wijnboer wijnboeren wijnmaker wijnmakers brouwer brouwers sommeliers
    restaurateur restaurateurs horecaondernemer horecaondernemers hotelier hoteliers hotelgast hotelgasten
    receptionist receptionisten receptioniste receptionistes kamermeisje kamermeisjes toeriste toeristes
    vakantieganger vakantiegangers vakantiegangster vakantiegangsters kampeerder kampeerders reisleider reisleiders
    reisleidster reisleidsters wandelaar wandelaars wandelaarster wandelaarsters bergbeklimmer bergbeklimmers klimmer
    klimmers klimster klimsters jogger joggers hardloper hardlopers hardloopster hardloopsters loper lopers loopster
    loopsters sprinter sprinters sprintster sprintsters marathonloper marathonlopers marathonloopster
    marathonloopsters turners turnsters judoka judoka's boksers worstelaar worstelaars schermer schermers roeier
    roeiers roeister roeisters zeiler zeilers zeilster zeilsters surfer surfers skiër skiërs skiester skiesters
    hockeyers hockeysters handballer handballers handbalster handbalsters basketballer basketballers basketbalster
    basketbalsters volleyballer volleyballers volleybalster volleybalsters korfballer korfballers korfbalster
    korfbalsters golfer golfers golfster golfsters jockey jockeys coureurs autocoureur autocoureurs motorcrosser
    motorcrossers veldrijder veldrijders veldrijdster veldrijdsters baanwielrenner baanwielrenners baanwielrenster
    baanwielrensters sporter sporters sportster sportsters topsporter topsporters topsportster topsportsters olympiër
    olympiërs international internationals invaller invallers invalster invalsters doelpuntenmaker doelpuntenmakers
    doelpuntenmaakster doelpuntenmaaksters clubvoorzitter clubvoorzitters ploegleiders sportdirecteur
    sportdirecteuren assistent-trainer assistent-trainers hoofdtrainer hoofdtrainers jeugdtrainer jeugdtrainers
    keeperstrainer keeperstrainers materiaalman materiaalmannen terreinknecht terreinknechten presentators
    presentatrices nieuwslezer nieuwslezers nieuwslezeres nieuwslezeressen commentator commentatoren commentators
    commentatrice commentatrices omroeper omroepers omroepster omroepsters interviewer interviewers interviewster
    interviewsters geïnterviewde geïnterviewden fotografe fotografes cameraman cameramannen cameralieden cameralui
    cameravrouw cameravrouwen cineast cineasten cineaste cineastes filmmakers filmmaakster filmmaaksters
    documentairemaker documentairemakers documentairemaakster documentairemaaksters programmamaker programmamakers
    programmamaakster programmamaaksters producenten producente producentes scenaristen scenariste scenaristes
    scenarioschrijver scenarioschrijvers scenarioschrijfster scenarioschrijfsters toneelschrijver toneelschrijvers
    toneelschrijfster toneelschrijfsters dramaturg dramaturgen dramaturge dramaturges choreografen choreografe
    choreografes dansers danseressen balletdanser balletdansers balletdanseres balletdanseressen ballerina
    ballerina's dirigenten dirigente dirigentes pianisten pianiste pianistes violisten violistes cellisten cellistes
    gitaristen gitariste gitaristes drummer drummers drumster drumsters bassist bassisten bassiste bassistes
    saxofonist saxofonisten saxofoniste saxofonistes trompettist trompettisten trompettiste trompettistes fluitist
    fluitisten fluitiste fluitistes organist organisten organiste organistes tenor tenoren tenors sopraan sopranen
    bariton baritons liedjesschrijver liedjesschrijvers liedjesschrijfster liedjesschrijfsters frontman frontmannen
    frontvrouw frontvrouwen rappers cabaretiers cabaretière cabaretières komieken clown clowns goochelaar goochelaars
    goochelaarster goochelaarsters acrobaat acrobaten acrobate acrobates artiest artiesten artieste artiestes
    performer performers entertainer entertainers stuntman stuntmannen stuntvrouw stuntvrouwen figurant figuranten
    figurante figurantes beeldhouwers beeldhouwster beeldhouwsters tekenaar tekenaars tekenares tekenaressen
    striptekenaar striptekenaars striptekenares striptekenaressen cartoonist cartoonisten cartooniste cartoonistes
    illustrator illustratoren illustrators illustratrice illustratrices pottenbakker pottenbakkers pottenbakster
    pottenbaksters conservatoren conservators conservatrice conservatrices galeriehouder galeriehouders
    galeriehoudster galeriehoudsters verzamelaar verzamelaars verzamelaarster verzamelaarsters antiquair antiquairs
    veilingmeester veilingmeesters bieder bieders archivaris archivarissen bibliothecaris bibliothecarissen
    bibliothecaresse bibliothecaresses boekhandelaar boekhandelaren boekhandelaars uitgevers uitgeefster uitgeefsters
    vertalers vertaalster vertaalsters tolk tolken biografen biografe biografes essayisten essayistes blogger
    bloggers blogster blogsters vlogger vloggers vlogster vlogsters influencer influencers youtuber youtubers
    twitteraar twitteraars gamer gamers lezer lezeres lezeressen kijker kijkers luisteraar luisteraars luisteraarster
    luisteraarsters abonnee abonnees volger volgers volgster volgsters bewonderaar bewonderaars bewonderaarster
    bewonderaarsters liefhebber liefhebbers liefhebster liefhebsters adviseuse adviseuses consultant consultants
    raadgever raadgevers raadgeefster raadgeefsters boekhouder boekhouders boekhoudster boekhoudsters accountant
    accountants belastingadviseur belastingadviseurs bankdirecteur bankdirecteuren belegger beleggers spaarder
    spaarders aandeelhouders aandeelhoudster aandeelhoudsters investeerders schuldeiser schuldeisers schuldenaar
    schuldenaars schuldenaren crediteur crediteuren erfgenaam erfgenamen erfgename erfgenames miljonairs miljardairs
    magnaat magnaten rijkaard rijkaards filantroop filantropen weldoener weldoeners weldoenster weldoensters mecenas
    mecenassen oprichtster oprichtsters stichter stichters stichtster stichtsters initiatiefnemer initiatiefnemers
    initiatiefneemster initiatiefneemsters opvolgers opvolgster opvolgsters voorgangers voorgangster voorgangsters
    plaatsvervanger plaatsvervangers plaatsvervangster plaatsvervangsters waarnemer waarneemster waarneemsters
    opdrachtgever opdrachtgevers opdrachtgeefster opdrachtgeefsters opdrachtnemer opdrachtnemers leverancier
    leveranciers verzekeringsagent verzekeringsagenten verzekeringsagente verzekeringsagentes marktkoopmannen
    marktkoopvrouw marktkoopvrouwen kooplieden kooplui marktkramer marktkramers marktkraamster marktkraamsters
    standhouder standhouders standhoudster standhoudsters kassier kassiers kassierster kassiersters caissière
    caissières vakkenvuller vakkenvullers winkelbediende winkelbedienden telefonist telefonisten telefoniste
    telefonistes typiste typistes typisten klerk klerken beambte beambten topambtenaren kabinetschef kabinetschefs
    vicepremiers vicepresidenten vicepresidente vicepresidentes vicevoorzitters vicevoorzitster vicevoorzitsters
    oud-ministers oud-premiers oud-presidenten ex-presidenten ex-ministers staatsman staatsmannen staatslieden
    staatshoofd staatshoofden regeringsleider regeringsleiders minister-presidenten ministers-presidenten formateurs
    informateurs ombudsmannen ombudsvrouwen inspecteur-generaal inspecteurs-generaal secretarissen-generaal
    afdelingshoofd afdelingshoofden teamleiders teamleidster teamleidsters projectleiders projectleidster
    projectleidsters ploegbaas ploegbazen voormannen coördinatoren coördinators coördinatrice coördinatrices
    toezichthouder toezichthouders controleur controleurs controleuse controleuses opzichter opzichters opzichtster
    opzichtsters beheerder beheerders beheerster beheersters bewindvoerder bewindvoerders bewindspersonen gemachtigde
    gemachtigden rijinstructeur rijinstructeurs instructeur instructeurs instructrice instructrices zweminstructeur
    zweminstructeurs yogalerares yogaleraressen bewindsmannen bewindsvrouwen huisvrouw huisvrouwen huisman huismannen
    alleenstaande alleenstaanden vrijgezel vrijgezellen gescheidene gescheidenen zwangeren hoogzwangere hoogzwangeren
    pasgeborene pasgeborenen eeuweling eeuwelingen eeuwelinge eeuwelinges honderdjarige honderdjarigen tachtiger
    tachtigers zeventiger zeventigers zestiger zestigers vijftiger vijftigers veertiger veertigers dertiger dertigers
    twintiger twintigers leeftijdsgenoot leeftijdsgenoten leeftijdsgenote leeftijdsgenotes generatiegenoot
    generatiegenoten generatiegenote generatiegenotes naamgenoot naamgenoten naamgenote naamgenotes dubbelganger
    dubbelgangers dubbelgangster dubbelgangsters persoon personen mens individu individuen dames mevrouwen meneers
    kerel kerels vent venten knul knullen held helden heldin heldinnen schurk schurken idool idolen beroemdheid
    beroemdheden fotomodel fotomodellen topmodel topmodellen prostituee prostituees sekswerker sekswerkers
    sekswerkster sekswerksters hondenbezitter hondenbezitters baasje baasjes hondeneigenaar hondeneigenaren
    hondeneigenaars dorpeling dorpelingen dorpsbewoner dorpsbewoners dorpsbewoonster dorpsbewoonsters stedeling
    stedelingen eilandbewoner eilandbewoners eilandbewoonster eilandbewoonsters plattelander plattelanders boerenzoon
    boerenzonen boerendochter boerendochters indringer indringers begrafenisondernemer begrafenisondernemers
    uitvaartondernemer uitvaartondernemers doodgraver doodgravers rouwende rouwenden waarzegger waarzeggers
    waarzegster waarzegsters astroloog astrologen astrologe astrologes helderziende helderzienden heks heksen profeet
    profeten profetes profetessen goeroe goeroes heiligen martelaar martelaren martelares martelaressen ketter
    ketters zondaar zondaars zondares zondaressen denker denkers intellectuelen idealist idealisten idealiste
    idealistes optimist optimisten optimiste optimistes pessimist pessimisten pessimiste pessimistes realist
    realisten realiste realistes scepticus sceptici cynicus cynici feminist feministen feministe feministes pacifist
    pacifisten pacifiste pacifistes vegetariër vegetariërs veganist veganisten veganiste veganistes fijnproever
    fijnproevers levensgenieter levensgenieters feestvierder feestvierders feestvierster feestviersters feestganger
    feestgangers feestgangster feestgangsters festivalganger festivalgangers festivalgangster festivalgangsters
    kerkganger kerkgangers kerkgangster kerkgangsters bioscoopbezoeker bioscoopbezoekers concertganger concertgangers
    concertgangster concertgangsters museumbezoeker museumbezoekers marktbezoeker marktbezoekers badgast badgasten
    slaaf slavin slavinnen knecht knechten meid meiden dienaar dienaars dienaren dienares dienaressen leugenaar
    leugenaars leugenares leugenaressen lafaard lafaards pestkop pestkoppen onruststoker onruststokers ordehandhavers
    parkeerwachter parkeerwachters verkeersregelaar verkeersregelaars overbuurman overbuurmannen overbuurvrouw
    overbuurvrouwen bovenbuurman bovenbuurmannen bovenbuurvrouw bovenbuurvrouwen benedenbuurman benedenbuurmannen
    benedenbuurvrouw benedenbuurvrouwen onderhuurder onderhuurders kraker krakers kraakster kraaksters
    woonwagenbewoner woonwagenbewoners pendelaar pendelaars thuiswerker thuiswerkers flexwerker flexwerkers
    vakbondssecretaris vakbondssecretarissen vakbondsleidster vakbondsleidsters vakbondslid vakbondsleden
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
