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
    osoba osoby osobie osobą człowieka człowiekowi człowiekiem prezydentce prezydentką premierzy premierki premierce
    premierką ministry ministrą prezesce prezeską dyrektorce dyrektorką rzeczniczce posłanką senatorce senatorką
    mężczyzny mężczyźnie mężczyzną kobiecie kobietą dziecko dziecka dziecku dzieckiem szefowe przewodniczące autorce
    autorką ekspertce ekspertką mieszkańcowi mieszkańcem mieszkance mieszkanką policjantce policjantką dziennikarce
    dziennikarką trenerce trenerką lekarce lekarką przedstawicielce przedstawicielką burmistrzowi burmistrze
    burmistrzynią burmistrzynie wójtowi wójtem wójtowie prokuratorce prokuratorką sędziny sędzinie sędziną adwokatce
    adwokatką obrończynią obrończynie nauczycielce nauczycielką uczniowi uczniem uczennicy uczennicą uczennice
    studentce studentką matce matką ojcu ojcowie mama mamie mamą tata taty tacie tatą tatowie synowi córce córką
    bratu bratem bracia siostrze siostrą żonie mężowi mężem mężowie rodzic rodzica rodzicowi rodzicem babci babcią
    babcie dziadka dziadkowi dziadkiem dziadkowie wnuka wnukowi wnukiem wnuki wnukowie wnuczki wnuczce wnuczką
    przyjaciółki przyjaciółce przyjaciółką sąsiadowi sąsiadem sąsiadce sąsiadką koledze kolegą koleżanki koleżance
    koleżanką chłopaka chłopakowi chłopakiem chłopaki chłopacy dziewczyny dziewczynie dziewczyną chłopiec chłopca
    chłopcu chłopcem chłopcy dziewczynka dziewczynki dziewczynce dziewczynką wicepremierowi wicepremierzy
    wicepremierka wicepremierki wicepremierce wicepremierką wiceprezydentce wiceprezydentką wiceministrowi
    wiceministrowie wiceministry wiceministrze wiceministrą wicemarszałkowi wicemarszałkiem wicemarszałkowie
    wicemarszałkini wicemarszałkinią wicemarszałkinie marszałkinią marszałkinie wojewodzie wojewodą wojewodowie
    staroście starostą starostowie starościna starościny starościnie starościną wiceprezesowi wiceprezesem
    wiceprezesi wiceprezeska wiceprezeski wiceprezesce wiceprezeską wiceprzewodniczącemu wiceprzewodniczącym
    wiceprzewodniczącej wiceprzewodniczącą wiceprzewodniczące wicedyrektorce wicedyrektorką wiceburmistrz
    wiceburmistrza wiceburmistrzowi wiceburmistrzem wiceburmistrze zastępczynią zastępczynie sekretarki sekretarce
    sekretarką asystentce asystentką doradczynią doradczynie radnemu radną radne radca radcy radcą radcowie
    pełnomocnikowi pełnomocnikiem pełnomocnicy pełnomocniczka pełnomocniczki pełnomocniczce pełnomocniczką
    koordynatorce koordynatorką kierowniczki kierowniczce kierowniczką naczelniczka naczelniczki naczelniczce
    naczelniczką urzędniczki urzędniczce urzędniczką komisarzowi komisarze inspektorce inspektorką kontroler
    kontrolera kontrolerowi kontrolerem kontrolerzy kontrolerka kontrolerki kontrolerce kontrolerką audytor audytora
    audytorowi audytorem audytorzy audytorka audytorki audytorce audytorką menedżerce menedżerką menadżer menadżera
    menadżerowi menadżerem menadżerzy menadżerka menadżerki menadżerce menadżerką polityczki polityczce polityczką
    europosłowi europosłem europosłowie europosłance europosłanką parlamentarzysta parlamentarzysty parlamentarzyście
    parlamentarzystą parlamentarzyści parlamentarzystka parlamentarzystki parlamentarzystce parlamentarzystką
    opozycjonisty opozycjoniście opozycjonistą opozycjoniści opozycjonistki opozycjonistce opozycjonistką działaczowi
    działaczem działaczki działaczce działaczką aktywistce aktywistką kandydatce kandydatką kontrkandydat
    kontrkandydata kontrkandydatowi kontrkandydatem kontrkandydaci kontrkandydatka kontrkandydatki kontrkandydatce
    kontrkandydatką wyborca wyborcy wyborcą wyborczyni wyborczynią wyborczynie zwolenniczka zwolenniczki zwolenniczce
    zwolenniczką przeciwniczka przeciwniczki przeciwniczce przeciwniczką liderce liderką członkowi członkinią
    członkinie sympatyk sympatyka sympatykowi sympatykiem sympatycy sympatyczka sympatyczki sympatyczce sympatyczką
    delegatce delegatką obserwatorce obserwatorką samorządowcowi samorządowcem samorządowcy ludowiec ludowca
    ludowcowi ludowcem ludowcy związkowcowi związkowczyni związkowczynią związkowczynie sołtysa sołtysowi sołtysem
    sołtysi sołtyska sołtyski sołtysce sołtyską ambasadorowi ambasadorowie ambasadorki ambasadorce ambasadorką
    konsulowi konsulem konsulowie konsulka konsulki konsulce konsulką dyplomata dyplomaty dyplomacie dyplomatą
    dyplomatka dyplomatki dyplomatce dyplomatką kanclerzowi kanclerze królowie królowe królewna królewny królewnie
    królewną księciu księciem książęta księżnej księżną księżne księżniczki księżniczce księżniczką cesarzowi
    cesarzem cesarze cesarzowej cesarzową cesarzowe monarcha monarchy monarsze monarchą monarchowie monarchini
    monarchinią monarchinie szejkowi szejkiem szejkowie hrabiego hrabiemu hrabią hrabiowie hrabina hrabiny hrabinie
    hrabiną baron barona baronowi baronem baronowie baronowa baronowej baronową baronowe komendantce komendantką
    funkcjonariuszowi funkcjonariuszem funkcjonariuszka funkcjonariuszki funkcjonariuszce funkcjonariuszką strażnik
    strażnika strażnikowi strażnikiem strażnicy strażniczka strażniczki strażniczce strażniczką strażakowi strażakiem
    strażaczki strażaczce strażaczką ratowniczki ratowniczce ratowniczką żołnierzowi żołnierzem żołnierka żołnierki
    żołnierce żołnierką oficerowie majorowi majorem majorzy kapitanowi kapitanka kapitanki kapitance kapitanką
    podporucznik podporucznika podporucznikowi podporucznikiem podporucznicy chorąży chorążego chorążemu chorążym
    chorążowie kapral kaprala kapralowi kapralem kaprale szeregowy szeregowego szeregowemu szeregowym szeregowi
    admirałowi admirałem admirałowie dowódczynią dowódczynie wojskowego wojskowemu wojskowym weteranowi weteranem
    weterani weteranka weteranki weterance weteranką kombatant kombatanta kombatantowi kombatantem kombatanci
    kombatantka kombatantki kombatantce kombatantką rezerwista rezerwisty rezerwiście rezerwistą rezerwiści
    rezerwistka rezerwistki rezerwistce rezerwistką poborowy poborowego poborowemu poborowym poborowi ochotnikowi
    ochotnikiem ochotnicy ochotniczka ochotniczki ochotniczce ochotniczką snajper snajpera snajperowi snajperem
    snajperzy saper sapera saperowi saperem saperzy spadochroniarz spadochroniarza spadochroniarzowi spadochroniarzem
    spadochroniarze komandos komandosa komandosowi komandosem komandosi najemnik najemnika najemnikowi najemnikiem
    najemnicy najemniczka najemniczki najemniczce najemniczką dezerter dezertera dezerterowi dezerterem dezerterzy
    dezerterka dezerterki dezerterce dezerterką partyzant partyzanta partyzantowi partyzantem partyzanci powstaniec
    powstańca powstańcowi powstańcem powstańcy sanitariusz sanitariusza sanitariuszowi sanitariuszem sanitariusze
    sanitariuszka sanitariuszki sanitariuszce sanitariuszką bojownikowi bojownikiem bojownicy bojowniczka bojowniczki
    bojowniczce bojowniczką szpieg szpiega szpiegowi szpiegiem szpiedzy agentce agentką wywiadowca wywiadowcy
    wywiadowcą detektyw detektywa detektywowi detektywem detektywi detektywka detektywki detektywce detektywką
    śledczemu śledczym antyterrorysta antyterrorysty antyterroryście antyterrorystą antyterroryści celnik celnika
    celnikowi celnikiem celnicy celniczka celniczki celniczce celniczką pogranicznik pogranicznika pogranicznikowi
    pogranicznikiem pogranicznicy pograniczniczka pograniczniczki pograniczniczce pograniczniczką dzielnicowy
    dzielnicowego dzielnicowemu dzielnicowym dzielnicowi dzielnicowa dzielnicowej dzielnicową dzielnicowe dyżurny
    dyżurnego dyżurnemu dyżurnym dyżurni świadkowi świadkiem podejrzanemu podejrzanym podejrzani podejrzanej
    podejrzaną podejrzane oskarżonym oskarżeni oskarżoną oskarżone skazany skazanego skazanemu skazanym skazani
    skazana skazanej skazaną skazane zatrzymanego zatrzymanemu zatrzymanym zatrzymani zatrzymana zatrzymanej
    zatrzymaną zatrzymane aresztowany aresztowanego aresztowanemu aresztowanym aresztowani aresztowana aresztowanej
    aresztowaną aresztowane aresztant aresztanta aresztantowi aresztantem aresztanci aresztantka aresztantki
    aresztantce aresztantką więzień więźnia więźniowi więźniem więźniowie więźniarka więźniarki więźniarce więźniarką
    pokrzywdzony pokrzywdzonego pokrzywdzonemu pokrzywdzonym pokrzywdzeni pokrzywdzona pokrzywdzonej pokrzywdzoną
    pokrzywdzone poszkodowanego poszkodowanemu poszkodowanym poszkodowanej poszkodowaną poszkodowane ofiarze ofiarą
    poszukiwany poszukiwanego poszukiwanemu poszukiwanym poszukiwani poszukiwana poszukiwanej poszukiwaną poszukiwane
    napastniczka napastniczki napastniczce napastniczką sprawca sprawcy sprawcą sprawczyni sprawczynią sprawczynie
    przestępca przestępcy przestępcą przestępczyni przestępczynią przestępczynie zabójczynią zabójczynie morderczynią
    morderczynie złodziej złodzieja złodziejowi złodziejem złodzieje złodziejka złodziejki złodziejce złodziejką
    włamywacz włamywacza włamywaczowi włamywaczem włamywacze włamywaczka włamywaczki włamywaczce włamywaczką oszust
    oszusta oszustowi oszustem oszuści oszustka oszustki oszustce oszustką gwałciciel gwałciciela gwałcicielowi
    gwałcicielem gwałciciele pedofil pedofila pedofilowi pedofilem pedofile bandyta bandyty bandycie bandytą bandyci
    bandytka bandytki bandytce bandytką gangster gangstera gangsterowi gangsterem gangsterzy mafioso haker hakera
    hakerowi hakerem hakerzy hakerka hakerki hakerce hakerką terrorystce terrorystką zamachowiec zamachowca
    zamachowcowi zamachowcem zamachowcy zamachowczyni zamachowczynią zamachowczynie ekstremistce ekstremistką
    porywacz porywacza porywaczowi porywaczem porywacze porywaczka porywaczki porywaczce porywaczką zakładnika
    zakładnikowi zakładnikiem zakładnicy zakładniczka zakładniczki zakładniczce zakładniczką uprowadzony
    uprowadzonego uprowadzonemu uprowadzonym uprowadzeni uprowadzona uprowadzonej uprowadzoną uprowadzone diler
    dilera dilerowi dilerem dilerzy przemytnik przemytnika przemytnikowi przemytnikiem przemytnicy przemytniczka
    przemytniczki przemytniczce przemytniczką narkoman narkomana narkomanowi narkomanem narkomani narkomanka
    narkomanki narkomance narkomanką chuligan chuligana chuliganowi chuliganem chuligani chuliganka chuliganki
    chuligance chuliganką kibol kibola kibolowi kibolem kibole wandal wandala wandalowi wandalem wandale recydywista
    recydywisty recydywiście recydywistą recydywiści recydywistka recydywistki recydywistce recydywistką szantażysta
    szantażysty szantażyście szantażystą szantażyści szantażystka szantażystki szantażystce szantażystką paser pasera
    paserowi paserem paserzy uciekinier uciekiniera uciekinierowi uciekinierem uciekinierzy uciekinierka uciekinierki
    uciekinierce uciekinierką biegły biegłego biegłemu biegłym biegli biegła biegłej biegłą biegłe pozwanego
    pozwanemu pozwanym pozwani pozwana pozwanej pozwaną pozwane ławnik ławnika ławnikowi ławnikiem ławnicy ławniczka
    ławniczki ławniczce ławniczką kuratorce kuratorką komornik komornika komornikowi komornikiem komornicy
    komorniczka komorniczki komorniczce komorniczką notariusz notariusza notariuszowi notariuszem notariusze
    notariuszka notariuszki notariuszce notariuszką aplikant aplikanta aplikantowi aplikantem aplikanci aplikantka
    aplikantki aplikantce aplikantką prawniczki prawniczce prawniczką mecenasowi mecenasem mecenasi mecenaska
    mecenaski mecenasce mecenaską klientce klientką naukowca naukowcowi naukowcem naukowczynią naukowczynie badaczowi
    badaczem badaczki badaczce badaczką profesorowie profesorce profesorką rektorce rektorką dziekan dziekana
    dziekanowi dziekanem dziekani wykładowcą wykładowczynią wykładowczynie adiunkt adiunkta adiunktowi adiunktem
    adiunkci adiunktka adiunktki adiunktce adiunktką docentce docentką doktorant doktoranta doktorantowi doktorantem
    doktoranci doktorantka doktorantki doktorantce doktorantką doktorce doktorką magistrant magistranta magistrantowi
    magistrantem magistranci magistrantka magistrantki magistrantce magistrantką absolwent absolwenta absolwentowi
    absolwentem absolwenci absolwentka absolwentki absolwentce absolwentką maturzysta maturzysty maturzyście
    maturzystą maturzyści maturzystka maturzystki maturzystce maturzystką licealista licealisty licealiście
    licealistą licealiści licealistka licealistki licealistce licealistką gimnazjalista gimnazjalisty gimnazjaliście
    gimnazjalistą gimnazjaliści gimnazjalistka gimnazjalistki gimnazjalistce gimnazjalistką ósmoklasista ósmoklasisty
    ósmoklasiście ósmoklasistą ósmoklasiści ósmoklasistka ósmoklasistki ósmoklasistce ósmoklasistką pierwszoklasista
    pierwszoklasisty pierwszoklasiście pierwszoklasistą pierwszoklasiści pierwszoklasistka pierwszoklasistki
    pierwszoklasistce pierwszoklasistką przedszkolak przedszkolaka przedszkolakowi przedszkolakiem przedszkolacy
    przedszkolanka przedszkolanki przedszkolance przedszkolanką wychowawca wychowawcy wychowawcą wychowawczyni
    wychowawczynią wychowawczynie pedagog pedagoga pedagogowi pedagogiem pedagodzy pedagogowie pedagożka pedagożki
    pedagożce pedagożką katecheta katechety katechecie katechetą katecheci katechetka katechetki katechetce
    katechetką polonista polonisty poloniście polonistą poloniści polonistka polonistki polonistce polonistką
    anglista anglisty angliście anglistą angliści anglistka anglistki anglistce anglistką historyczka historyczki
    historyczce historyczką matematyczka matematyczki matematyczce matematyczką wuefista wuefisty wuefiście wuefistą
    wuefiści wuefistka wuefistki wuefistce wuefistką korepetytor korepetytora korepetytorowi korepetytorem
    korepetytorzy korepetytorka korepetytorki korepetytorce korepetytorką opiekun opiekuna opiekunowi opiekunem
    opiekunowie opiekunka opiekunki opiekunce opiekunką wychowanek wychowanka wychowankowi wychowankiem wychowankowie
    wychowanki wychowance wychowanką stypendysta stypendysty stypendyście stypendystą stypendyści stypendystka
    stypendystki stypendystce stypendystką kursant kursanta kursantowi kursantem kursanci kursantka kursantki
    kursantce kursantką uczestniczki uczestniczce uczestniczką politologowie politolożki politolożce politolożką
    socjologowie socjolożki socjolożce socjolożką psychologowie psycholożki psycholożce psycholożką ekonomistce
    ekonomistką analitykowi analitykiem analityczki analityczce analityczką konstytucjonalista konstytucjonalisty
    konstytucjonaliście konstytucjonalistą konstytucjonaliści konstytucjonalistka konstytucjonalistki
    konstytucjonalistce konstytucjonalistką filozofa filozofowi filozofem filozofowie filozofka filozofki filozofce
    filozofką teologowie teolożki teolożce teolożką religioznawca religioznawcy religioznawcą religioznawczyni
    religioznawczynią religioznawczynie językoznawca językoznawcy językoznawcą językoznawczyni językoznawczynią
    językoznawczynie literaturoznawca literaturoznawcy literaturoznawcą literaturoznawczyni literaturoznawczynią
    literaturoznawczynie medioznawca medioznawcy medioznawcą medioznawczyni medioznawczynią medioznawczynie
    kulturoznawca kulturoznawcy kulturoznawcą kulturoznawczyni kulturoznawczynią kulturoznawczynie antropologowie
    antropolożki antropolożce antropolożką etnograf etnografa etnografowi etnografem etnografowie etnografka
    etnografki etnografce etnografką archeologowie archeolożki archeolożce archeolożką biologowie biolożki biolożce
    biolożką chemiczka chemiczki chemiczce chemiczką fizyczka fizyczki fizyczce fizyczką geologowie geolożki geolożce
    geolożką geograf geografa geografowi geografem geografowie geografka geografki geografce geografką ekolog ekologa
    ekologowi ekologiem ekolodzy ekologowie ekolożka ekolożki ekolożce ekolożką klimatologowie klimatolożki
    klimatolożce klimatolożką meteorologowie meteorolożki meteorolożce meteorolożką synoptyk synoptyka synoptykowi
    synoptykiem synoptycy synoptyczka synoptyczki synoptyczce synoptyczką hydrolog hydrologa hydrologowi hydrologiem
    hydrolodzy hydrologowie hydrolożka hydrolożki hydrolożce hydrolożką sejsmologowie sejsmolożki sejsmolożce
    sejsmolożką zoolog zoologa zoologowi zoologiem zoolodzy zoologowie zoolożka zoolożki zoolożce zoolożką ornitolog
    ornitologa ornitologowi ornitologiem ornitolodzy ornitologowie ornitolożka ornitolożki ornitolożce ornitolożką
    botanik botanikowi botanikiem botanicy botaniczka botaniczki botaniczce botaniczką genetyk genetykowi genetykiem
    genetycy genetyczka genetyczki genetyczce genetyczką wirusologowie wirusolożki wirusolożce wirusolożką
    mikrobiolog mikrobiologa mikrobiologowi mikrobiologiem mikrobiolodzy mikrobiologowie mikrobiolożka mikrobiolożki
    mikrobiolożce mikrobiolożką epidemiologowie epidemiolożki epidemiolożce epidemiolożką immunolog immunologa
    immunologowi immunologiem immunolodzy immunologowie immunolożka immunolożki immunolożce immunolożką astronom
    astronoma astronomowi astronomem astronomowie astronomka astronomki astronomce astronomką astrofizyk
    astrofizykowi astrofizykiem astrofizycy astrofizyczka astrofizyczki astrofizyczce astrofizyczką kryminolog
    kryminologa kryminologowi kryminologiem kryminolodzy kryminologowie kryminolożka kryminolożki kryminolożce
    kryminolożką informatyk informatykowi informatykiem informatycy informatyczka informatyczki informatyczce
    informatyczką programista programisty programiście programistą programiści programistka programistki programistce
    programistką inżynierowie konstruktorce konstruktorką wynalazca wynalazcy wynalazcą wynalazczyni wynalazczynią
    wynalazczynie technolog technologa technologowi technologiem technolodzy technologowie technolożka technolożki
    technolożce technolożką demograf demografa demografowi demografem demografowie demografka demografki demografce
    demografką chirurgowi chirurgiem chirurdzy chirurgowie chirurżka chirurżki chirurżce chirurżką kardiologowie
    kardiolożki kardiolożce kardiolożką onkologowie onkolożki onkolożce onkolożką neurologowie neurolożki neurolożce
    neurolożką neurochirurg neurochirurga neurochirurgowi neurochirurgiem neurochirurdzy pediatra pediatry pediatrze
    pediatrą pediatrzy psychiatrze psychiatrą psychiatrzy psychoterapeuta psychoterapeuty psychoterapeucie
    psychoterapeutą psychoterapeuci psychoterapeutka psychoterapeutki psychoterapeutce psychoterapeutką terapeuta
    terapeuty terapeucie terapeutą terapeuci terapeutka terapeutki terapeutce terapeutką ginekolog ginekologa
    ginekologowi ginekologiem ginekolodzy ginekologowie ginekolożka ginekolożki ginekolożce ginekolożką położnik
    położnika położnikowi położnikiem położnicy położnej położną położne dermatolog dermatologa dermatologowi
    dermatologiem dermatolodzy dermatologowie dermatolożka dermatolożki dermatolożce dermatolożką alergolog
    alergologa alergologowi alergologiem alergolodzy alergologowie alergolożka alergolożki alergolożce alergolożką
    okulista okulisty okuliście okulistą okuliści okulistka okulistki okulistce okulistką laryngolog laryngologa
    laryngologowi laryngologiem laryngolodzy laryngologowie laryngolożka laryngolożki laryngolożce laryngolożką
    stomatolog stomatologa stomatologowi stomatologiem stomatolodzy stomatologowie stomatolożka stomatolożki
    stomatolożce stomatolożką dentysty dentyście dentystą dentyści dentystka dentystki dentystce dentystką ortopeda
    ortopedy ortopedzie ortopedą ortopedzi ortopedka ortopedki ortopedce ortopedką anestezjolog anestezjologa
    anestezjologowi anestezjologiem anestezjolodzy anestezjologowie anestezjolożka anestezjolożki anestezjolożce
    anestezjolożką radiolog radiologa radiologowi radiologiem radiolodzy radiologowie radiolożka radiolożki
    radiolożce radiolożką urolog urologa urologowi urologiem urolodzy urologowie urolożka urolożki urolożce urolożką
    internista internisty interniście internistą interniści internistka internistki internistce internistką
    rehabilitant rehabilitanta rehabilitantowi rehabilitantem rehabilitanci rehabilitantka rehabilitantki
    rehabilitantce rehabilitantką fizjoterapeuta fizjoterapeuty fizjoterapeucie fizjoterapeutą fizjoterapeuci
    fizjoterapeutka fizjoterapeutki fizjoterapeutce fizjoterapeutką dietetyk dietetyka dietetykowi dietetykiem
    dietetycy dietetyczka dietetyczki dietetyczce dietetyczką logopeda logopedy logopedzie logopedą logopedzi
    logopedka logopedki logopedce logopedką pielęgniarza pielęgniarzowi pielęgniarzem pielęgniarze pielęgniarce
    pielęgniarką salowa salowej salową salowe medyk medyka medykowi medykiem medycy medyczka medyczki medyczce
    medyczką farmaceuta farmaceuty farmaceucie farmaceutą farmaceuci farmaceutka farmaceutki farmaceutce farmaceutką
    aptekarz aptekarza aptekarzowi aptekarzem aptekarze aptekarka aptekarki aptekarce aptekarką masażysta masażysty
    masażyście masażystą masażyści masażystka masażystki masażystce masażystką patolog patologa patologowi patologiem
    patolodzy patologowie patolożka patolożki patolożce patolożką patomorfolog patomorfologa patomorfologowi
    patomorfologiem patomorfolodzy patomorfologowie patomorfolożka patomorfolożki patomorfolożce patomorfolożką
    ordynatora ordynatorowi ordynatorem ordynatorzy ordynatorka ordynatorki ordynatorce ordynatorką felczer felczera
    felczerowi felczerem felczerzy felczerka felczerki felczerce felczerką weterynarz weterynarza weterynarzowi
    weterynarzem weterynarze weterynarka weterynarki weterynarce weterynarką pacjentce pacjentką chory chorego
    choremu chorym chorzy dawca dawcy dawcą dawczyni dawczynią dawczynie biorca biorcy biorcą biorczyni biorczynią
    biorczynie rodząca rodzącej rodzącą rodzące ciężarna ciężarnej ciężarną ciężarne niepełnosprawny
    niepełnosprawnego niepełnosprawnemu niepełnosprawnym niepełnosprawni niepełnosprawna niepełnosprawnej
    niepełnosprawną niepełnosprawne niewidomy niewidomego niewidomemu niewidomym niewidomi niewidoma niewidomej
    niewidomą niewidome alergik alergika alergikowi alergikiem alergicy alergiczka alergiczki alergiczce alergiczką
    cukrzyk cukrzyka cukrzykowi cukrzykiem cukrzycy ozdrowieniec ozdrowieńca ozdrowieńcowi ozdrowieńcem ozdrowieńcy
    aktorce aktorką reżyserce reżyserką piosenkarzowi piosenkarzem piosenkarze piosenkarce piosenkarką muzyczka
    muzyczki muzyczce muzyczką wokalista wokalisty wokaliście wokalistą wokaliści wokalistki wokalistce wokalistką
    śpiewak śpiewaka śpiewakowi śpiewakiem śpiewacy śpiewaczki śpiewaczce śpiewaczką raperce raperką rockman rockmana
    rockmanowi rockmanem rockmani gitarzystce gitarzystką perkusista perkusisty perkusiście perkusistą perkusiści
    perkusistka perkusistki perkusistce perkusistką basistce basistką pianistce pianistką
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
