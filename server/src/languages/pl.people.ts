import type { Language } from './language';

/**
 * What people are called in Polish: titles, roles, nationalities, groups and given names. Roles and nationalities
 * stand in the commonest cases, with the feminines in use (`posłanka`, `ministra`, `naukowczyni`).
 */
export const polishPeople: Pick<
  Language,
  'honorifics' | 'roles' | 'roleModifiers' | 'nationalities' | 'groups' | 'nameParticles' | 'givenNames'
> = {
  honorifics: `
    pan pana panu panem pani panią państwo panowie panie dr prof mgr inż hab mec ks bp abp kard ojciec siostra brat
    święty święta św sir lord lady mr mrs książę hrabia gen płk ppłk mjr kpt por sierż red ambasador sen pos
  `,
  roles: `
    instruktor instruktorka położna filozof rybak piekarz pilotka uchodźca
    prezydent prezydenta prezydentowi prezydentem prezydenci prezydentów prezydentka prezydentki prezydentkę
    wiceprezydent wiceprezydenta wiceprezydentowi wiceprezydentem wiceprezydenci wiceprezydentów wiceprezydentka
    wiceprezydentki wiceprezydentkę eksprezydent eksprezydenta eksprezydentowi eksprezydentem eksprezydenci
    eksprezydentów eksprezydentka eksprezydentki eksprezydentkę student studenta studentowi studentem studenci
    studentów studentka studentki studentkę docent docenta docentowi docentem docenci docentów docentka docentki
    docentkę asystent asystenta asystentowi asystentem asystenci asystentów asystentka asystentki asystentkę
    konsultant konsultanta konsultantowi konsultantem konsultanci konsultantów konsultantka konsultantki konsultantkę
    komendant komendanta komendantowi komendantem komendanci komendantów komendantka komendantki komendantkę dyrygent
    dyrygenta dyrygentowi dyrygentem dyrygenci dyrygentów dyrygentka dyrygentki dyrygentkę korespondent korespondenta
    korespondentowi korespondentem korespondenci korespondentów korespondentka korespondentki korespondentkę producent
    producenta producentowi producentem producenci producentów producentka producentki producentkę klient klienta
    klientowi klientem klienci klientów klientka klientki klientkę pacjent pacjenta pacjentowi pacjentem pacjenci
    pacjentów pacjentka pacjentki pacjentkę policjant policjanta policjantowi policjantem policjanci policjantów
    policjantka policjantki policjantkę kandydat kandydata kandydatowi kandydatem kandydaci kandydatów kandydatka
    kandydatki kandydatkę konkurent konkurenta konkurentowi konkurentem konkurenci konkurentów konkurentka konkurentki
    konkurentkę reprezentant reprezentanta reprezentantowi reprezentantem reprezentanci reprezentantów reprezentantka
    reprezentantki reprezentantkę demonstrant demonstranta demonstrantowi demonstrantem demonstranci demonstrantów
    demonstrantka demonstrantki demonstrantkę manifestant manifestanta manifestantowi manifestantem manifestanci
    manifestantów manifestantka manifestantki manifestantkę dysydent dysydenta dysydentowi dysydentem dysydenci
    dysydentów dysydentka dysydentki dysydentkę emigrant emigranta emigrantowi emigrantem emigranci emigrantów
    emigrantka emigrantki emigrantkę imigrant imigranta imigrantowi imigrantem imigranci imigrantów imigrantka
    imigrantki imigrantkę migrant migranta migrantowi migrantem migranci migrantów migrantka migrantki migrantkę
    delegat delegata delegatowi delegatem delegaci delegatów delegatka delegatki delegatkę agent agenta agentowi
    agentem agenci agentów agentka agentki agentkę muzykant muzykanta muzykantowi muzykantem muzykanci muzykantów
    muzykantka muzykantki muzykantkę adiutant adiutanta adiutantowi adiutantem adiutanci adiutantów adiutantka
    adiutantki adiutantkę debiutant debiutanta debiutantowi debiutantem debiutanci debiutantów debiutantka debiutantki
    debiutantkę ekspert eksperta ekspertowi ekspertem eksperci ekspertów ekspertka ekspertki ekspertkę adwokat
    adwokata adwokatowi adwokatem adwokaci adwokatów adwokatka adwokatki adwokatkę sierżant sierżanta sierżantowi
    sierżantem sierżanci sierżantów sierżantka sierżantki sierżantkę dyrektor dyrektora dyrektorowi dyrektorem
    dyrektorzy dyrektorów dyrektorka dyrektorki dyrektorkę wicedyrektor wicedyrektora wicedyrektorowi wicedyrektorem
    wicedyrektorzy wicedyrektorów wicedyrektorka wicedyrektorki wicedyrektorkę senator senatora senatorowi senatorem
    senatorzy senatorów senatorka senatorki senatorkę prokurator prokuratora prokuratorowi prokuratorem prokuratorzy
    prokuratorów prokuratorka prokuratorki prokuratorkę gubernator gubernatora gubernatorowi gubernatorem gubernatorzy
    gubernatorów gubernatorka gubernatorki gubernatorkę reżyser reżysera reżyserowi reżyserem reżyserzy reżyserów
    reżyserka reżyserki reżyserkę redaktor redaktora redaktorowi redaktorem redaktorzy redaktorów redaktorka
    redaktorki redaktorkę autor autora autorowi autorem autorzy autorów autorka autorki autorkę aktor aktora aktorowi
    aktorem aktorzy aktorów aktorka aktorki aktorkę profesor profesora profesorowi profesorem profesorzy profesorów
    profesorka profesorki profesorkę doktor doktora doktorowi doktorem doktorzy doktorów doktorka doktorki doktorkę
    rektor rektora rektorowi rektorem rektorzy rektorów rektorka rektorki rektorkę prorektor prorektora prorektorowi
    prorektorem prorektorzy prorektorów prorektorka prorektorki prorektorkę inspektor inspektora inspektorowi
    inspektorem inspektorzy inspektorów inspektorka inspektorki inspektorkę koordynator koordynatora koordynatorowi
    koordynatorem koordynatorzy koordynatorów koordynatorka koordynatorki koordynatorkę moderator moderatora
    moderatorowi moderatorem moderatorzy moderatorów moderatorka moderatorki moderatorkę negocjator negocjatora
    negocjatorowi negocjatorem negocjatorzy negocjatorów negocjatorka negocjatorki negocjatorkę mediator mediatora
    mediatorowi mediatorem mediatorzy mediatorów mediatorka mediatorki mediatorkę organizator organizatora
    organizatorowi organizatorem organizatorzy organizatorów organizatorka organizatorki organizatorkę obserwator
    obserwatora obserwatorowi obserwatorem obserwatorzy obserwatorów obserwatorka obserwatorki obserwatorkę operator
    operatora operatorowi operatorem operatorzy operatorów operatorka operatorki operatorkę dyktator dyktatora
    dyktatorowi dyktatorem dyktatorzy dyktatorów dyktatorka dyktatorki dyktatorkę inwestor inwestora inwestorowi
    inwestorem inwestorzy inwestorów inwestorka inwestorki inwestorkę kurator kuratora kuratorowi kuratorem kuratorzy
    kuratorów kuratorka kuratorki kuratorkę konstruktor konstruktora konstruktorowi konstruktorem konstruktorzy
    konstruktorów konstruktorka konstruktorki konstruktorkę kompozytor kompozytora kompozytorowi kompozytorem
    kompozytorzy kompozytorów kompozytorka kompozytorki kompozytorkę reporter reportera reporterowi reporterem
    reporterzy reporterów reporterka reporterki reporterkę trener trenera trenerowi trenerem trenerzy trenerów
    trenerka trenerki trenerkę menedżer menedżera menedżerowi menedżerem menedżerzy menedżerów menedżerka menedżerki
    menedżerkę bokser boksera bokserowi bokserem bokserzy bokserów bokserka bokserki bokserkę komentator komentatora
    komentatorowi komentatorem komentatorzy komentatorów komentatorka komentatorki komentatorkę prezenter prezentera
    prezenterowi prezenterem prezenterzy prezenterów prezenterka prezenterki prezenterkę fryzjer fryzjera fryzjerowi
    fryzjerem fryzjerzy fryzjerów fryzjerka fryzjerki fryzjerkę inżynier inżyniera inżynierowi inżynierem inżynierzy
    inżynierów inżynierka inżynierki inżynierkę oficer oficera oficerowi oficerem oficerzy oficerów oficerka oficerki
    oficerkę bloger blogera blogerowi blogerem blogerzy blogerów blogerka blogerki blogerkę raper rapera raperowi
    raperem raperzy raperów raperka raperki raperkę politolog politologa politologowi politologiem politolodzy
    politologów politolożka socjolog socjologa socjologowi socjologiem socjolodzy socjologów socjolożka psycholog
    psychologa psychologowi psychologiem psycholodzy psychologów psycholożka kardiolog kardiologa kardiologowi
    kardiologiem kardiolodzy kardiologów kardiolożka wirusolog wirusologa wirusologowi wirusologiem wirusolodzy
    wirusologów wirusolożka epidemiolog epidemiologa epidemiologowi epidemiologiem epidemiolodzy epidemiologów
    epidemiolożka geolog geologa geologowi geologiem geolodzy geologów geolożka sejsmolog sejsmologa sejsmologowi
    sejsmologiem sejsmolodzy sejsmologów sejsmolożka klimatolog klimatologa klimatologowi klimatologiem klimatolodzy
    klimatologów klimatolożka archeolog archeologa archeologowi archeologiem archeolodzy archeologów archeolożka
    antropolog antropologa antropologowi antropologiem antropolodzy antropologów antropolożka teolog teologa teologowi
    teologiem teolodzy teologów teolożka biolog biologa biologowi biologiem biolodzy biologów biolożka meteorolog
    meteorologa meteorologowi meteorologiem meteorolodzy meteorologów meteorolożka onkolog onkologa onkologowi
    onkologiem onkolodzy onkologów onkolożka neurolog neurologa neurologowi neurologiem neurolodzy neurologów
    neurolożka prawnik prawnika prawnikowi prawnikiem prawnicy prawników urzędnik urzędnika urzędnikowi urzędnikiem
    urzędnicy urzędników polityk polityka politykowi politykiem politycy polityków pracownik pracownika pracownikowi
    pracownikiem pracownicy pracowników współpracownik współpracownika współpracownikowi współpracownikiem
    współpracownicy współpracowników zawodnik zawodnika zawodnikowi zawodnikiem zawodnicy zawodników kierownik
    kierownika kierownikowi kierownikiem kierownicy kierowników przeciwnik przeciwnika przeciwnikowi przeciwnikiem
    przeciwnicy przeciwników uczestnik uczestnika uczestnikowi uczestnikiem uczestnicy uczestników zwolennik
    zwolennika zwolennikowi zwolennikiem zwolennicy zwolenników robotnik robotnika robotnikowi robotnikiem robotnicy
    robotników rolnik rolnika rolnikowi rolnikiem rolnicy rolników górnik górnika górnikowi górnikiem górnicy górników
    historyk historyka historykowi historykiem historycy historyków fizyk fizyka fizykowi fizykiem fizycy fizyków
    matematyk matematyka matematykowi matematykiem matematycy matematyków muzyk muzyka muzykowi muzykiem muzycy
    muzyków technik technika technikowi technikiem technicy techników krytyk krytyka krytykowi krytykiem krytycy
    krytyków ratownik ratownika ratownikowi ratownikiem ratownicy ratowników pułkownik pułkownika pułkownikowi
    pułkownikiem pułkownicy pułkowników podpułkownik podpułkownika podpułkownikowi podpułkownikiem podpułkownicy
    podpułkowników porucznik porucznika porucznikowi porucznikiem porucznicy poruczników rzecznik rzecznika
    rzecznikowi rzecznikiem rzecznicy rzeczników przewodnik przewodnika przewodnikowi przewodnikiem przewodnicy
    przewodników naczelnik naczelnika naczelnikowi naczelnikiem naczelnicy naczelników napastnik napastnika
    napastnikowi napastnikiem napastnicy napastników pomocnik pomocnika pomocnikowi pomocnikiem pomocnicy pomocników
    chemik chemika chemikowi chemikiem chemicy chemików przedstawiciel przedstawiciela przedstawicielowi
    przedstawicielem przedstawiciele przedstawicieli przedstawicielka przedstawicielki przedstawicielkę nauczyciel
    nauczyciela nauczycielowi nauczycielem nauczyciele nauczycieli nauczycielka nauczycielki nauczycielkę założyciel
    założyciela założycielowi założycielem założyciele założycieli założycielka założycielki założycielkę właściciel
    właściciela właścicielowi właścicielem właściciele właścicieli właścicielka właścicielki właścicielkę
    współzałożyciel współzałożyciela współzałożycielowi współzałożycielem współzałożyciele współzałożycieli
    współzałożycielka współzałożycielki współzałożycielkę współwłaściciel współwłaściciela współwłaścicielowi
    współwłaścicielem współwłaściciele współwłaścicieli współwłaścicielka współwłaścicielki współwłaścicielkę
    wielbiciel wielbiciela wielbicielowi wielbicielem wielbiciele wielbicieli wielbicielka wielbicielki wielbicielkę
    przyjaciel przyjaciela przyjacielowi przyjacielem przyjaciele przyjacieli przyjacielka przyjacielki przyjacielkę
    obywatel obywatela obywatelowi obywatelem obywatele obywateli obywatelka obywatelki obywatelkę oskarżyciel
    oskarżyciela oskarżycielowi oskarżycielem oskarżyciele oskarżycieli oskarżycielka oskarżycielki oskarżycielkę
    myśliciel myśliciela myślicielowi myślicielem myśliciele myślicieli myślicielka myślicielki myślicielkę marzyciel
    marzyciela marzycielowi marzycielem marzyciele marzycieli marzycielka marzycielki marzycielkę ekonomista
    ekonomisty ekonomiście ekonomistę ekonomistą ekonomiści ekonomistów ekonomistka ekonomistki ekonomistkę
    specjalista specjalisty specjaliście specjalistę specjalistą specjaliści specjalistów specjalistka specjalistki
    specjalistkę artysta artysty artyście artystę artystą artyści artystów artystka artystki artystkę aktywista
    aktywisty aktywiście aktywistę aktywistą aktywiści aktywistów aktywistka aktywistki aktywistkę pianista pianisty
    pianiście pianistę pianistą pianiści pianistów pianistka pianistki pianistkę gitarzysta gitarzysty gitarzyście
    gitarzystę gitarzystą gitarzyści gitarzystów gitarzystka gitarzystki gitarzystkę finalista finalisty finaliście
    finalistę finalistą finaliści finalistów finalistka finalistki finalistkę komunista komunisty komuniście komunistę
    komunistą komuniści komunistów komunistka komunistki komunistkę socjalista socjalisty socjaliście socjalistę
    socjalistą socjaliści socjalistów socjalistka socjalistki socjalistkę nacjonalista nacjonalisty nacjonaliście
    nacjonalistę nacjonalistą nacjonaliści nacjonalistów nacjonalistka nacjonalistki nacjonalistkę separatysta
    separatysty separatyście separatystę separatystą separatyści separatystów separatystka separatystki separatystkę
    terrorysta terrorysty terroryście terrorystę terrorystą terroryści terrorystów terrorystka terrorystki terrorystkę
    ekstremista ekstremisty ekstremiście ekstremistę ekstremistą ekstremiści ekstremistów ekstremistka ekstremistki
    ekstremistkę islamista islamisty islamiście islamistę islamistą islamiści islamistów islamistka islamistki
    islamistkę dżihadysta dżihadysty dżihadyście dżihadystę dżihadystą dżihadyści dżihadystów dżihadystka dżihadystki
    dżihadystkę turysta turysty turyście turystę turystą turyści turystów turystka turystki turystkę publicysta
    publicysty publicyście publicystę publicystą publicyści publicystów publicystka publicystki publicystkę
    felietonista felietonisty felietoniście felietonistę felietonistą felietoniści felietonistów felietonistka
    felietonistki felietonistkę eseista eseisty eseiście eseistę eseistą eseiści eseistów eseistka eseistki eseistkę
    tenisista tenisisty tenisiście tenisistę tenisistą tenisiści tenisistów tenisistka tenisistki tenisistkę hokeista
    hokeisty hokeiście hokeistę hokeistą hokeiści hokeistów hokeistka hokeistki hokeistkę rowerzysta rowerzysty
    rowerzyście rowerzystę rowerzystą rowerzyści rowerzystów rowerzystka rowerzystki rowerzystkę maszynista maszynisty
    maszyniście maszynistę maszynistą maszyniści maszynistów maszynistka maszynistki maszynistkę scenarzysta
    scenarzysty scenarzyście scenarzystę scenarzystą scenarzyści scenarzystów scenarzystka scenarzystki scenarzystkę
    humorysta humorysty humoryście humorystę humorystą humoryści humorystów humorystka humorystki humorystkę solista
    solisty soliście solistę solistą soliści solistów solistka solistki solistkę basista basisty basiście basistę
    basistą basiści basistów basistka basistki basistkę statysta statysty statyście statystę statystą statyści
    statystów statystka statystki statystkę lobbysta lobbysty lobbyście lobbystę lobbystą lobbyści lobbystów lobbystka
    lobbystki lobbystkę alpinista alpinisty alpiniście alpinistę alpinistą alpiniści alpinistów alpinistka alpinistki
    alpinistkę przywódca przywódcy przywódcę przywódcą przywódców przywódczyni wykonawca wykonawcy wykonawcę wykonawcą
    wykonawców wykonawczyni sprzedawca sprzedawcy sprzedawcę sprzedawcą sprzedawców sprzedawczyni dowódca dowódcy
    dowódcę dowódcą dowódców dowódczyni zastępca zastępcy zastępcę zastępcą zastępców zastępczyni obrońca obrońcy
    obrońcę obrońcą obrońców obrończyni mówca mówcy mówcę mówcą mówców mówczyni sprawozdawca sprawozdawcy sprawozdawcę
    sprawozdawcą sprawozdawców sprawozdawczyni doradca doradcy doradcę doradcą doradców doradczyni kierowca kierowcy
    kierowcę kierowcą kierowców kierowczyni wydawca wydawcy wydawcę wydawcą wydawców wydawczyni twórca twórcy twórcę
    twórcą twórców twórczyni zdobywca zdobywcy zdobywcę zdobywcą zdobywców zdobywczyni zwycięzca zwycięzcy zwycięzcę
    zwycięzcą zwycięzców zwycięzczyni morderca mordercy mordercę mordercą morderców morderczyni zabójca zabójcy
    zabójcę zabójcą zabójców zabójczyni naukowiec naukowica naukowicy naukowicę naukowicą naukowiców sportowiec
    sportowica sportowicy sportowicę sportowicą sportowiców mieszkaniec mieszkanica mieszkanicy mieszkanicę
    mieszkanicą mieszkaniców minister ministra ministrowi ministrem ministrze ministrowie ministrów ministerka
    ministra_spraw_zagranicznych wiceminister wiceministra wiceministrem ekspremier premier premiera premierowi
    premierem premierze premierka wicepremier wicepremiera wicepremierem kanclerz kanclerza kanclerzem kanclerka
    marszałek marszałka marszałkowi marszałkiem marszałkini wicemarszałek wicemarszałka poseł posła posłowi posłem
    posłowie posłów posłanka posłanki posłance posłankę posłanek europoseł europosła europosłanka europosłanki
    burmistrz burmistrza burmistrzem burmistrzyni wójt wójta wojewoda wojewody wojewodę starosta starosty radny
    radnego radnym radna radnej radni radnych sołtys prezes prezesa prezesowi prezesem prezesi prezeska prezeski
    wiceprezes wiceprezesa szef szefa szefowi szefem szefowie szefów szefowa szefowej szefową wiceszef wiceszefa lider
    lidera liderowi liderem liderzy liderów liderka liderki liderkę przywódczynię przewodniczący przewodniczącego
    przewodniczącemu przewodniczącym przewodnicząca przewodniczącej przewodniczącą wiceprzewodniczący
    wiceprzewodniczącego wiceprzewodnicząca sekretarz sekretarza sekretarzowi sekretarzem sekretarze sekretarka
    sekretarz_generalny sekretarza_generalnego sekretarz_stanu rzeczniczka rzeczniczki rzeczniczkę rzeczniczką
    ambasador ambasadora ambasadorem ambasadorka konsul konsula wysłannik wysłannika pełnomocnik pełnomocnika
    doradczynię sędzia sędziego sędziemu sędzią sędziowie sędziów sędzina mecenas mecenasa oskarżony oskarżonego
    oskarżona oskarżonej podejrzany podejrzanego podejrzana zatrzymany świadek świadka świadkowie świadków ofiara
    ofiary poszkodowany ranny zakładnik generał generała generałowi generałem generałowie major majora kapitan
    kapitana kapitanem kapitanowie admirał admirała komisarz komisarza komisarzem żołnierz żołnierza żołnierze
    żołnierzy weteran weterana pilot pilota astronauta astronauty strażak strażaka strażacy śledczy śledczego lekarz
    lekarza lekarzowi lekarzem lekarze lekarzy lekarka lekarki chirurg chirurga psychiatra psychiatry dentysta
    pielęgniarka pielęgniarki pielęgniarz ratowniczka badacz badacza badacze badaczka naukowczyni wykładowca
    wykładowcy wykładowczyni uczeń ucznia uczennica dziennikarz dziennikarza dziennikarzowi dziennikarzem dziennikarze
    dziennikarzy dziennikarka dziennikarki dziennikarkę fotograf fotografa fotoreporter pisarz pisarza pisarzem
    pisarze pisarka pisarki poeta poety poetka tłumacz tłumacza tłumaczka piosenkarz piosenkarza piosenkarka
    piosenkarki malarz malarza malarka rzeźbiarz architekt architekta projektant projektantka piłkarz piłkarza
    piłkarze piłkarzy piłkarka bramkarz bramkarza kolarz kolarza lekkoatleta lekkoatletka pływak pływaczka skoczek
    skoczka mistrz mistrza mistrzem mistrzyni selekcjoner selekcjonera sędzia_główny zawodniczka biznesmen biznesmena
    bizneswoman przedsiębiorca przedsiębiorcy przedsiębiorczyni bankier bankiera miliarder miliardera milioner
    milionera oligarcha oligarchy król króla królowi królem królowa królowej królową książę księcia księżna
    księżniczka cesarz cesarza cesarzowa sułtan emir szejk szejka car cara papież papieża papieżowi papieżem biskup
    biskupa biskupi arcybiskup arcybiskupa kardynał kardynała prymas prymasa ksiądz księdza księża proboszcz
    proboszcza zakonnik zakonnica imam rabin rabina pastor pastora patriarcha mąż męża żona żony żonę żoną wdowa wdowy
    wdowiec syn syna synem synowie córka córki córkę ojciec ojca ojcem matka matki matkę brat brata siostra siostry
    dziadek babcia wnuk wnuczka wujek ciotka kuzyn partner partnera partnerka przyjaciółka sąsiad sąsiada sąsiadka
    kolega kolegi koleżanka narzeczony narzeczona członek członka członkiem członkowie członków członkini zwyciężczyni
    następca następcy następczyni poprzednik poprzednika poprzedniczka działacz działacza działacze działaczy
    działaczka opozycjonista opozycjonistka związkowiec związkowca bojownik bojownika rebeliant rebelianta
    wolontariusz wolontariuszka urzędniczka kierowniczka noblista noblistka laureat laureata laureatka wódz
    pierwsza_dama rolniczka prawniczka posiadacz funkcjonariusz funkcjonariusza funkcjonariusze burmistrzowie
    marszałkowie analityk analityka analitycy analityczka samorządowiec samorządowca szkoleniowiec szkoleniowca
    szkoleniowcem oskarżonemu pozwany powód emeryt emeryta emerytka emerytki taksówkarz kucharz kucharka kelner
    kelnerka stróż strażaczka ochotnik ochotnika arbiter arbitra sędzi sędzię laureatki poetki prozaik dramaturg
    śpiewaczka wokalistka związkowcem ordynator sąsiadki mieszkanka mieszkanki mieszkańca polityczka biznesmenka
    brazylijczyk brazylijczyka włoch francuz niemiec anglik hiszpan amerykanin rosjanin ukrainiec ukrainka polak polka
    warszawianin warszawianka krakowianin gdynianka gdańszczanin młodzieżowiec skarżący poszkodowana kobieta mężczyzna
    nastolatek nastolatka pasażerka
    osoba premierzy dziecko wójtowie uczennicy ojcowie mama tata tatowie mężowie rodzic babci dziadkowie wnukowie
    chłopacy chłopiec chłopcy wicepremierzy wiceministrowie wicemarszałkowie wojewodowie starostowie wiceburmistrz
    radca radcy radcowie pełnomocnicy komisarze kontroler kontrolerzy audytor audytorzy menadżer menadżerzy
    europosłowie parlamentarzysta parlamentarzyści opozycjoniści kontrkandydat kontrkandydaci wyborca wyborcy
    sympatyk sympatycy samorządowcy ludowiec ludowcy ambasadorowie konsulowie dyplomata królowie królewna cesarze
    monarcha monarchowie szejkowie hrabiowie baron baronowie strażnik strażnicy oficerowie majorzy podporucznik
    podporucznicy chorąży chorążowie kapral szeregowy admirałowie kombatant kombatanci rezerwista rezerwiści poborowy
    ochotnicy snajper snajperzy saper saperzy spadochroniarz spadochroniarze komandos najemnik najemnicy dezerter
    dezerterzy partyzant partyzanci powstaniec powstańcy sanitariusz bojownicy szpieg szpiedzy wywiadowca wywiadowcy
    detektyw antyterrorysta antyterroryści celnik celnicy pogranicznik pogranicznicy dzielnicowy dyżurny skazany
    aresztowany aresztant aresztanci więzień więźniowie pokrzywdzony ofiarze poszukiwany sprawca sprawcy przestępca
    przestępcy złodziej włamywacz włamywacze oszust oszuści gwałciciel gwałciciele pedofil bandyta bandyci gangster
    gangsterzy mafioso haker hakerzy zamachowiec zamachowcy porywacz porywacze zakładnicy uprowadzony diler dilerzy
    przemytnik przemytnicy narkoman chuligan kibol wandal recydywista recydywiści szantażysta szantażyści paser
    paserzy uciekinier uciekinierzy biegły ławnik ławnicy komornik komornicy notariusz aplikant aplikanci
    profesorowie dziekan adiunkt adiunkci doktorant doktoranci magistrant magistranci absolwent absolwenci maturzysta
    maturzyści licealista licealiści gimnazjalista gimnazjaliści ósmoklasista ósmoklasiści pierwszoklasista
    pierwszoklasiści przedszkolak przedszkolacy przedszkolanka wychowawca wychowawcy pedagog pedagodzy pedagogowie
    katecheta katecheci polonista poloniści anglista angliści wuefista wuefiści korepetytor korepetytorzy opiekun
    opiekunowie wychowanek wychowankowie stypendysta stypendyści kursant kursanci politologowie socjologowie
    psychologowie konstytucjonalista konstytucjonaliści filozofowie teologowie religioznawca religioznawcy
    językoznawca językoznawcy literaturoznawca literaturoznawcy medioznawca medioznawcy kulturoznawca kulturoznawcy
    antropologowie etnograf etnografowie archeologowie biologowie geologowie geograf geografowie ekolog ekolodzy
    ekologowie klimatologowie meteorologowie synoptyk synoptycy hydrolog hydrolodzy hydrologowie sejsmologowie zoolog
    zoolodzy zoologowie ornitolog ornitolodzy ornitologowie botanik botanicy genetyk genetycy wirusologowie
    mikrobiolog mikrobiolodzy mikrobiologowie epidemiologowie immunolog immunolodzy immunologowie astronom
    astronomowie astrofizyk astrofizycy kryminolog kryminolodzy kryminologowie informatyk informatycy programista
    programiści inżynierowie wynalazca wynalazcy technolog technolodzy technologowie demograf demografowie chirurdzy
    chirurgowie kardiologowie onkologowie neurologowie neurochirurg neurochirurdzy pediatra pediatrzy psychiatrzy
    psychoterapeuta psychoterapeuci terapeuta terapeuci ginekolog ginekolodzy ginekologowie położnik położnicy
    dermatolog dermatolodzy dermatologowie alergolog alergolodzy alergologowie okulista okuliści laryngolog
    laryngolodzy laryngologowie stomatolog stomatolodzy stomatologowie dentyści ortopeda anestezjolog anestezjolodzy
    anestezjologowie radiolog radiolodzy radiologowie urolog urolodzy urologowie internista interniści rehabilitant
    rehabilitanci fizjoterapeuta fizjoterapeuci dietetyk dietetycy logopeda pielęgniarze salowa medyk medycy
    farmaceuta farmaceuci aptekarz aptekarze masażysta masażyści patolog patolodzy patologowie patomorfolog
    patomorfolodzy patomorfologowie ordynatorzy felczer felczerzy weterynarz weterynarze chory chorzy dawca dawcy
    biorca biorcy rodząca ciężarna niepełnosprawny niewidomy alergik alergicy cukrzyk cukrzycy ozdrowieniec
    ozdrowieńcy piosenkarze wokalista wokaliści śpiewak śpiewacy rockman perkusista perkusiści
  `,
  roleModifiers: `
    były byłego byłemu byłym była byłej byłą byli eks- eks wice- vice pierwszy pierwszego pierwsza zastępca zastępcy
    główny głównego główna generalny generalnego generalna naczelny naczelnego wykonawczy tymczasowy urzędujący obecny
    obecnego obecna obecnej nowy nowego nowa nowej dotychczasowy ówczesny ówczesnego ówczesna przyszły wybrany starszy
    młodszy najwyższy specjalny specjalnego oficjalny stały nadzwyczajny pełnomocny państwowy federalny krajowy
    wojewódzki miejski lokalny wojskowy polityczny finansowy gospodarczy handlowy techniczny artystyczny naukowy
    sportowy ludowy znany znana słynny zmarły zmarłego samozwańczy obalony honorowy emerytowany wieloletni opozycyjny
    prawicowy lewicowy liberalny konserwatywny socjaldemokratyczny zagranicznych wewnętrznych obrony byłych unijny
    unijna unijnej unijnego dyplomacji finansów sportu kultury zdrowia edukacji sprawiedliwości infrastruktury
    powiatowy powiatowego powiatowa wojewódzkiego miejskiego gminny gminnego opozycji młody młoda emerytowana ochotnik
    przemysłu rolnictwa klimatu środowiska energii transportu nauki pracy cyfryzacji rozwoju funduszy skarbu aktywów kopalni śmigłowca statku portu straży szpitala szkoły
  `,
  nationalities: `
    polski polskiego polskiemu polskim polska polskiej polską polskie polskich rosyjski rosyjskiego rosyjskiemu
    rosyjskim rosyjska rosyjskiej rosyjską rosyjskie rosyjskich ukraiński ukraińskiego ukraińskiemu ukraińskim
    ukraińska ukraińskiej ukraińską ukraińskie ukraińskich białoruski białoruskiego białoruskiemu białoruskim
    białoruska białoruskiej białoruską białoruskie białoruskich mołdawski mołdawskiego mołdawskiemu mołdawskim
    mołdawska mołdawskiej mołdawską mołdawskie mołdawskich gruziński gruzińskiego gruzińskiemu gruzińskim gruzińska
    gruzińskiej gruzińską gruzińskie gruzińskich ormiański ormiańskiego ormiańskiemu ormiańskim ormiańska ormiańskiej
    ormiańską ormiańskie ormiańskich azerbejdżański azerbejdżańskiego azerbejdżańskiemu azerbejdżańskim azerbejdżańska
    azerbejdżańskiej azerbejdżańską azerbejdżańskie azerbejdżańskich kazachski kazachskiego kazachskiemu kazachskim
    kazachska kazachskiej kazachską kazachskie kazachskich uzbecki uzbeckiego uzbeckiemu uzbeckim uzbecka uzbeckiej
    uzbecką uzbeckie uzbeckich tadżycki tadżyckiego tadżyckiemu tadżyckim tadżycka tadżyckiej tadżycką tadżyckie
    tadżyckich kirgiski kirgiskiego kirgiskiemu kirgiskim kirgiska kirgiskiej kirgiską kirgiskie kirgiskich litewski
    litewskiego litewskiemu litewskim litewska litewskiej litewską litewskie litewskich łotewski łotewskiego
    łotewskiemu łotewskim łotewska łotewskiej łotewską łotewskie łotewskich estoński estońskiego estońskiemu estońskim
    estońska estońskiej estońską estońskie estońskich czeski czeskiego czeskiemu czeskim czeska czeskiej czeską
    czeskie czeskich słowacki słowackiego słowackiemu słowackim słowacka słowackiej słowacką słowackie słowackich
    węgierski węgierskiego węgierskiemu węgierskim węgierska węgierskiej węgierską węgierskie węgierskich rumuński
    rumuńskiego rumuńskiemu rumuńskim rumuńska rumuńskiej rumuńską rumuńskie rumuńskich bułgarski bułgarskiego
    bułgarskiemu bułgarskim bułgarska bułgarskiej bułgarską bułgarskie bułgarskich serbski serbskiego serbskiemu
    serbskim serbska serbskiej serbską serbskie serbskich chorwacki chorwackiego chorwackiemu chorwackim chorwacka
    chorwackiej chorwacką chorwackie chorwackich bośniacki bośniackiego bośniackiemu bośniackim bośniacka bośniackiej
    bośniacką bośniackie bośniackich słoweński słoweńskiego słoweńskiemu słoweńskim słoweńska słoweńskiej słoweńską
    słoweńskie słoweńskich macedoński macedońskiego macedońskiemu macedońskim macedońska macedońskiej macedońską
    macedońskie macedońskich albański albańskiego albańskiemu albańskim albańska albańskiej albańską albańskie
    albańskich kosowski kosowskiego kosowskiemu kosowskim kosowska kosowskiej kosowską kosowskie kosowskich
    czarnogórski czarnogórskiego czarnogórskiemu czarnogórskim czarnogórska czarnogórskiej czarnogórską czarnogórskie
    czarnogórskich grecki greckiego greckiemu greckim grecka greckiej grecką greckie greckich cypryjski cypryjskiego
    cypryjskiemu cypryjskim cypryjska cypryjskiej cypryjską cypryjskie cypryjskich turecki tureckiego tureckiemu
    tureckim turecka tureckiej turecką tureckie tureckich kurdyjski kurdyjskiego kurdyjskiemu kurdyjskim kurdyjska
    kurdyjskiej kurdyjską kurdyjskie kurdyjskich niemiecki niemieckiego niemieckiemu niemieckim niemiecka niemieckiej
    niemiecką niemieckie niemieckich austriacki austriackiego austriackiemu austriackim austriacka austriackiej
    austriacką austriackie austriackich szwajcarski szwajcarskiego szwajcarskiemu szwajcarskim szwajcarska
    szwajcarskiej szwajcarską szwajcarskie szwajcarskich francuski francuskiego francuskiemu francuskim francuska
    francuskiej francuską francuskie francuskich brytyjski brytyjskiego brytyjskiemu brytyjskim brytyjska brytyjskiej
    brytyjską brytyjskie brytyjskich angielski angielskiego angielskiemu angielskim angielska angielskiej angielską
    angielskie angielskich szkocki szkockiego szkockiemu szkockim szkocka szkockiej szkocką szkockie szkockich
    walijski walijskiego walijskiemu walijskim walijska walijskiej walijską walijskie walijskich irlandzki
    irlandzkiego irlandzkiemu irlandzkim irlandzka irlandzkiej irlandzką irlandzkie irlandzkich włoski włoskiego
    włoskiemu włoskim włoska włoskiej włoską włoskie włoskich hiszpański hiszpańskiego hiszpańskiemu hiszpańskim
    hiszpańska hiszpańskiej hiszpańską hiszpańskie hiszpańskich kataloński katalońskiego katalońskiemu katalońskim
    katalońska katalońskiej katalońską katalońskie katalońskich portugalski portugalskiego portugalskiemu portugalskim
    portugalska portugalskiej portugalską portugalskie portugalskich belgijski belgijskiego belgijskiemu belgijskim
    belgijska belgijskiej belgijską belgijskie belgijskich holenderski holenderskiego holenderskiemu holenderskim
    holenderska holenderskiej holenderską holenderskie holenderskich niderlandzki niderlandzkiego niderlandzkiemu
    niderlandzkim niderlandzka niderlandzkiej niderlandzką niderlandzkie niderlandzkich duński duńskiego duńskiemu
    duńskim duńska duńskiej duńską duńskie duńskich szwedzki szwedzkiego szwedzkiemu szwedzkim szwedzka szwedzkiej
    szwedzką szwedzkie szwedzkich norweski norweskiego norweskiemu norweskim norweska norweskiej norweską norweskie
    norweskich fiński fińskiego fińskiemu fińskim fińska fińskiej fińską fińskie fińskich islandzki islandzkiego
    islandzkiemu islandzkim islandzka islandzkiej islandzką islandzkie islandzkich maltański maltańskiego maltańskiemu
    maltańskim maltańska maltańskiej maltańską maltańskie maltańskich amerykański amerykańskiego amerykańskiemu
    amerykańskim amerykańska amerykańskiej amerykańską amerykańskie amerykańskich kanadyjski kanadyjskiego
    kanadyjskiemu kanadyjskim kanadyjska kanadyjskiej kanadyjską kanadyjskie kanadyjskich meksykański meksykańskiego
    meksykańskiemu meksykańskim meksykańska meksykańskiej meksykańską meksykańskie meksykańskich kubański kubańskiego
    kubańskiemu kubańskim kubańska kubańskiej kubańską kubańskie kubańskich wenezuelski wenezuelskiego wenezuelskiemu
    wenezuelskim wenezuelska wenezuelskiej wenezuelską wenezuelskie wenezuelskich kolumbijski kolumbijskiego
    kolumbijskiemu kolumbijskim kolumbijska kolumbijskiej kolumbijską kolumbijskie kolumbijskich brazylijski
    brazylijskiego brazylijskiemu brazylijskim brazylijska brazylijskiej brazylijską brazylijskie brazylijskich
    argentyński argentyńskiego argentyńskiemu argentyńskim argentyńska argentyńskiej argentyńską argentyńskie
    argentyńskich chilijski chilijskiego chilijskiemu chilijskim chilijska chilijskiej chilijską chilijskie
    chilijskich peruwiański peruwiańskiego peruwiańskiemu peruwiańskim peruwiańska peruwiańskiej peruwiańską
    peruwiańskie peruwiańskich izraelski izraelskiego izraelskiemu izraelskim izraelska izraelskiej izraelską
    izraelskie izraelskich palestyński palestyńskiego palestyńskiemu palestyńskim palestyńska palestyńskiej
    palestyńską palestyńskie palestyńskich libański libańskiego libańskiemu libańskim libańska libańskiej libańską
    libańskie libańskich syryjski syryjskiego syryjskiemu syryjskim syryjska syryjskiej syryjską syryjskie syryjskich
    iracki irackiego irackiemu irackim iracka irackiej iracką irackie irackich irański irańskiego irańskiemu irańskim
    irańska irańskiej irańską irańskie irańskich jordański jordańskiego jordańskiemu jordańskim jordańska jordańskiej
    jordańską jordańskie jordańskich saudyjski saudyjskiego saudyjskiemu saudyjskim saudyjska saudyjskiej saudyjską
    saudyjskie saudyjskich jemeński jemeńskiego jemeńskiemu jemeńskim jemeńska jemeńskiej jemeńską jemeńskie
    jemeńskich katarski katarskiego katarskiemu katarskim katarska katarskiej katarską katarskie katarskich egipski
    egipskiego egipskiemu egipskim egipska egipskiej egipską egipskie egipskich libijski libijskiego libijskiemu
    libijskim libijska libijskiej libijską libijskie libijskich tunezyjski tunezyjskiego tunezyjskiemu tunezyjskim
    tunezyjska tunezyjskiej tunezyjską tunezyjskie tunezyjskich algierski algierskiego algierskiemu algierskim
    algierska algierskiej algierską algierskie algierskich marokański marokańskiego marokańskiemu marokańskim
    marokańska marokańskiej marokańską marokańskie marokańskich sudański sudańskiego sudańskiemu sudańskim sudańska
    sudańskiej sudańską sudańskie sudańskich etiopski etiopskiego etiopskiemu etiopskim etiopska etiopskiej etiopską
    etiopskie etiopskich somalijski somalijskiego somalijskiemu somalijskim somalijska somalijskiej somalijską
    somalijskie somalijskich nigeryjski nigeryjskiego nigeryjskiemu nigeryjskim nigeryjska nigeryjskiej nigeryjską
    nigeryjskie nigeryjskich kenijski kenijskiego kenijskiemu kenijskim kenijska kenijskiej kenijską kenijskie
    kenijskich południowoafrykański południowoafrykańskiego południowoafrykańskiemu południowoafrykańskim
    południowoafrykańska południowoafrykańskiej południowoafrykańską południowoafrykańskie południowoafrykańskich
    afgański afgańskiego afgańskiemu afgańskim afgańska afgańskiej afgańską afgańskie afgańskich pakistański
    pakistańskiego pakistańskiemu pakistańskim pakistańska pakistańskiej pakistańską pakistańskie pakistańskich
    indyjski indyjskiego indyjskiemu indyjskim indyjska indyjskiej indyjską indyjskie indyjskich nepalski nepalskiego
    nepalskiemu nepalskim nepalska nepalskiej nepalską nepalskie nepalskich tybetański tybetańskiego tybetańskiemu
    tybetańskim tybetańska tybetańskiej tybetańską tybetańskie tybetańskich chiński chińskiego chińskiemu chińskim
    chińska chińskiej chińską chińskie chińskich tajwański tajwańskiego tajwańskiemu tajwańskim tajwańska tajwańskiej
    tajwańską tajwańskie tajwańskich mongolski mongolskiego mongolskiemu mongolskim mongolska mongolskiej mongolską
    mongolskie mongolskich japoński japońskiego japońskiemu japońskim japońska japońskiej japońską japońskie
    japońskich koreański koreańskiego koreańskiemu koreańskim koreańska koreańskiej koreańską koreańskie koreańskich
    południowokoreański południowokoreańskiego południowokoreańskiemu południowokoreańskim południowokoreańska
    południowokoreańskiej południowokoreańską południowokoreańskie południowokoreańskich północnokoreański
    północnokoreańskiego północnokoreańskiemu północnokoreańskim północnokoreańska północnokoreańskiej
    północnokoreańską północnokoreańskie północnokoreańskich wietnamski wietnamskiego wietnamskiemu wietnamskim
    wietnamska wietnamskiej wietnamską wietnamskie wietnamskich tajski tajskiego tajskiemu tajskim tajska tajskiej
    tajską tajskie tajskich indonezyjski indonezyjskiego indonezyjskiemu indonezyjskim indonezyjska indonezyjskiej
    indonezyjską indonezyjskie indonezyjskich filipiński filipińskiego filipińskiemu filipińskim filipińska
    filipińskiej filipińską filipińskie filipińskich australijski australijskiego australijskiemu australijskim
    australijska australijskiej australijską australijskie australijskich nowozelandzki nowozelandzkiego
    nowozelandzkiemu nowozelandzkim nowozelandzka nowozelandzkiej nowozelandzką nowozelandzkie nowozelandzkich
    europejski europejskiego europejskiemu europejskim europejska europejskiej europejską europejskie europejskich
    azjatycki azjatyckiego azjatyckiemu azjatyckim azjatycka azjatyckiej azjatycką azjatyckie azjatyckich afrykański
    afrykańskiego afrykańskiemu afrykańskim afrykańska afrykańskiej afrykańską afrykańskie afrykańskich arabski
    arabskiego arabskiemu arabskim arabska arabskiej arabską arabskie arabskich żydowski żydowskiego żydowskiemu
    żydowskim żydowska żydowskiej żydowską żydowskie żydowskich muzułmański muzułmańskiego muzułmańskiemu muzułmańskim
    muzułmańska muzułmańskiej muzułmańską muzułmańskie muzułmańskich katolicki katolickiego katolickiemu katolickim
    katolicka katolickiej katolicką katolickie katolickich prawosławny prawosławnego prawosławnemu prawosławnym
    prawosławna prawosławnej prawosławną prawosławne prawosławnych sowiecki sowieckiego sowieckiemu sowieckim sowiecka
    sowieckiej sowiecką sowieckie sowieckich radziecki radzieckiego radzieckiemu radzieckim radziecka radzieckiej
    radziecką radzieckie radzieckich czeczeński czeczeńskiego czeczeńskiemu czeczeńskim czeczeńska czeczeńskiej
    czeczeńską czeczeńskie czeczeńskich tatarski tatarskiego tatarskiemu tatarskim tatarska tatarskiej tatarską
    tatarskie tatarskich śląski śląskiego śląskiemu śląskim śląska śląskiej śląską śląskie śląskich kaszubski
    kaszubskiego kaszubskiemu kaszubskim kaszubska kaszubskiej kaszubską kaszubskie kaszubskich warszawski
    warszawskiego warszawskiemu warszawskim warszawska warszawskiej warszawską warszawskie warszawskich krakowski
    krakowskiego krakowskiemu krakowskim krakowska krakowskiej krakowską krakowskie krakowskich gdański gdańskiego
    gdańskiemu gdańskim gdańska gdańskiej gdańską gdańskie gdańskich wrocławski wrocławskiego wrocławskiemu
    wrocławskim wrocławska wrocławskiej wrocławską wrocławskie wrocławskich poznański poznańskiego poznańskiemu
    poznańskim poznańska poznańskiej poznańską poznańskie poznańskich łódzki łódzkiego łódzkiemu łódzkim łódzka
    łódzkiej łódzką łódzkie łódzkich kijowski kijowskiego kijowskiemu kijowskim kijowska kijowskiej kijowską kijowskie
    kijowskich moskiewski moskiewskiego moskiewskiemu moskiewskim moskiewska moskiewskiej moskiewską moskiewskie
    moskiewskich berliński berlińskiego berlińskiemu berlińskim berlińska berlińskiej berlińską berlińskie berlińskich
    londyński londyńskiego londyńskiemu londyńskim londyńska londyńskiej londyńską londyńskie londyńskich
  `,
  groups: `
    władze władz policja rząd opozycja ministerstwo resort prokuratura sąd armia wojsko wojskowi rebelianci partia
    partie związek związki związkowcy parlament posłowie senatorowie komisja komitet rada samorząd źródło źródła
    rozmówca rozmówcy przedstawiciele urzędnicy dyplomaci śledczy policjanci strażacy ratownicy świadek świadkowie
    mieszkańcy sąsiedzi przechodnie protestujący demonstranci aktywiści eksperci specjaliści analitycy obserwatorzy
    ekonomiści naukowcy lekarze adwokat adwokaci obrona krewni rodzina rodzice matka ojciec dzieci poszkodowani ofiary
    pasażerowie turyści klienci pracownicy robotnicy firma spółka producent organizatorzy organizacja stowarzyszenie
    klub kibice zawodnicy kościół biskupi media prasa gazeta dziennik tygodnik stacja agencja portal czytelnicy
    ludność naród tłum mężczyzna kobieta dziewczyna chłopak jury poszkodowanych msz mon mswia rzecznictwo kancelaria
    urząd ratusz kibic fani uczestnicy uczestniczka internauci czytelnik czytelniczka koledzy koleżanka znajomy
    znajoma przechodzień kierownictwo sztab urzędnik policjantka doradców stowarzyszenia fundacja fundacji towarzystwo
    widzowie widzów uczniowie nauczyciele studenci kierowcy
  `,
  nameParticles: 'de van von der da di del la le al bin ibn herbu z ze',
  givenNames: {
    male: `
    adam adolf adrian albert aleksander aleksy alfred alojzy andrzej antoni arkadiusz artur bartłomiej bartosz
    beniamin bernard błażej bogdan bogumił bogusław bolesław borys bożydar bronisław brunon cezary cyprian cyryl
    czesław damian daniel dariusz dawid dominik donald edmund edward eligiusz emil emilian ernest eryk eugeniusz
    fabian feliks ferdynand filip florian franciszek fryderyk gabriel gerard grzegorz gustaw henryk herbert hieronim
    hilary hubert hugo ignacy igor ireneusz iwo iwan jacek jakub jan janusz jarosław jaromir jeremi jerzy jędrzej
    joachim joe józef julian juliusz kacper kajetan kamil karol kazimierz kewin klaudiusz klemens konrad konstanty
    kordian kornel kosma krystian krystyn krzysztof ksawery lech leon leonard leopold lesław leszek longin lucjan
    ludwik łukasz maciej maksym maksymilian marceli marcel marcin marek marian mariusz mateusz maurycy michał
    mieczysław mieszko mikołaj mirosław narcyz natan nikodem norbert olaf oleg olgierd oliwier oskar patryk paweł
    piotr przemysław radosław rafał remigiusz robert roch roman romuald ryszard sebastian sergiusz seweryn sławomir
    stanisław stefan sylwester szczepan szymon tadeusz teodor teofil tobiasz tomasz tymoteusz tytus waldemar walenty
    walery wacław wawrzyniec wiesław wiktor wilhelm wincenty wit witold władimir władysław włodzimierz wojciech
    wołodymyr xawery zachariasz zbigniew zbyszek zdzisław zenon ziemowit zygfryd zygmunt abraham alan aleks alex
    alfons ambroży anatol andreas antonio august bazyli bonifacy brajan bruno denis dionizy edwin erwin felicjan frank
    german gergely hermann horacy ian izydor james janek jarek jaś john jonasz jordan juan justyn kaspar kuba lambert
    lars leo leonid luca lubomir maks manuel mario mark martin metody mikael modest onufry oktawian paul pedro platon
    robson rudolf ruben salomon samuel staś urban valdis victor vladimir wojtek
    `,
    female: `
    ada adela adrianna agata agnieszka aldona aleksandra alicja alina amelia anastazja andżelika aneta angelika angela
    anita anna antonina apolonia barbara beata bernadeta blanka bogna bogumiła bogusława bożena bronisława cecylia
    celina czesława dagmara danuta daria dominika donata dorota edyta eleonora elwira elżbieta emilia ewa ewelina
    felicja franciszka gabriela genowefa grażyna halina hanna helena henryka hillary honorata iga ilona inga irena
    irmina iwona iza izabela izabella jadwiga jagoda janina jaśmina joanna jolanta józefa judyta julia julita justyna
    kaja kalina kamala kamila karina karolina katarzyna kazimiera kinga klara klaudia kornelia krystyna ksenia laura
    lena leokadia lidia lilia lilianna liliana lucyna ludmiła ludwika luiza łucja magda magdalena maja malwina
    małgorzata marcelina margareta maria marianna mariola marlena marta martyna maryla maryna marzanna marzena matylda
    michalina mieczysława milena mirosława monika nadia natalia natasza nela nikola nina nora oksana ola olga oliwia
    patrycja paula paulina pola regina renata roksana róża roma rozalia ryszarda sabina sandra sara sława stanisława
    stefania stella sylwia tamara tatiana teresa tosia ula ursula urszula wacława wanda weronika wiesława wiktoria
    wioletta władysława zdzisława zenobia zofia zuzanna żaneta żanna alberta amalia andrea angelina arleta astrid
    augusta aurelia balbina berenika berta bianka brygida carmen daniela danusia diana elena eliza elza emma estera
    eugenia eulalia faustyna filipa filomena flora fryderyka gaja gertruda gizela gloria greta hania helga hildegarda
    ingrid jana janka jarosława jowita kasia kamelia karen kate klementyna konstancja larysa lea leona lorena małgosia
    marcela maura melania mia michaela mira noemi norma olena olivia otylia pelagia petronela rachela rebeka rita
    romana samanta saskia selena tekla teodora tina walentyna waleria wanessa wilhelmina wirginia zuzia
    `,
  },
};
