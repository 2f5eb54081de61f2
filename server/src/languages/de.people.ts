import type { Language } from './language';

/**
 * What people are called in German: titles, roles, nationalities and groups. Nominative and oblique forms of both
 * genders stand here, because German nouns inflect before a name too ("des Präsidenten"). Compounds are without
 * number: a compound that is not listed has the role of its last part ("Bundesliga-Trainer", "Kreisbrandmeister").
 */
export const germanPeople: Pick<
  Language,
  'honorifics' | 'roles' | 'roleModifiers' | 'offices' | 'demonyms' | 'nationalities' | 'groups' | 'nameParticles'
> = {
  honorifics: `
    herr herrn herren frau fräulein dr doktor prof professor dres mag magister dipl.-ing dipl ing sir dame lord lady
    madame monsieur mister mr mrs ms miss señor signore don exzellenz hochwürden majestät freiherr freifrau freiin
    graf gräfin baron baronin baroness ritter pater bruder schwester hl st sankt
  `,
  roles: `
    betreuer betreuerin
    cellist cellistin geiger geigerin klimaforscher klimaforscherin bäcker bäckerin klempner elektriker elektrikerin schulleiter schulleiterin rentner rentnerin bergsteiger bergsteigerin bahnchef bahnchefin imker imkerin
    präsident präsidenten präsidentin präsidentinnen vizepräsident vizepräsidenten vizepräsidentin vizepräsidentinnen
    bundespräsident bundespräsidenten bundespräsidentin bundespräsidentinnen staatspräsident staatspräsidenten
    staatspräsidentin ministerpräsident ministerpräsidenten ministerpräsidentin ministerpräsidentinnen
    parlamentspräsident parlamentspräsidenten parlamentspräsidentin bundestagspräsident bundestagspräsidenten
    bundestagspräsidentin kanzler kanzlers kanzlern kanzlerin kanzlerinnen bundeskanzler bundeskanzlers bundeskanzlern
    bundeskanzlerin bundeskanzlerinnen vizekanzler vizekanzlers vizekanzlern vizekanzlerin minister ministers
    ministern ministerin ministerinnen premierminister premierministers premierministern premierministerin
    premierministerinnen außenminister außenministers außenministern außenministerin außenministerinnen innenminister
    innenministers innenministern innenministerin innenministerinnen verteidigungsminister verteidigungsministers
    verteidigungsministern verteidigungsministerin verteidigungsministerinnen finanzminister finanzministers
    finanzministern finanzministerin finanzministerinnen justizminister justizministers justizministern
    justizministerin justizministerinnen wirtschaftsminister wirtschaftsministers wirtschaftsministern
    wirtschaftsministerin wirtschaftsministerinnen gesundheitsminister gesundheitsministers gesundheitsministern
    gesundheitsministerin gesundheitsministerinnen umweltminister umweltministers umweltministern umweltministerin
    umweltministerinnen arbeitsminister arbeitsministers arbeitsministern arbeitsministerin bildungsminister
    bildungsministers bildungsministern bildungsministerin kultusminister kultusministers kultusministern
    kultusministerin bundesminister bundesministers bundesministern bundesministerin bundesfinanzminister
    bundesfinanzministers bundesfinanzministern bundesfinanzministerin bundesinnenminister bundesinnenministers
    bundesinnenministern bundesinnenministerin bundesaußenminister bundesaußenministers bundesaußenministern
    bundesaußenministerin sprecher sprechers sprechern sprecherin sprecherinnen pressesprecher pressesprechers
    pressesprechern pressesprecherin pressesprecherinnen regierungssprecher regierungssprechers regierungssprechern
    regierungssprecherin regierungssprecherinnen polizeisprecher polizeisprechers polizeisprechern polizeisprecherin
    polizeisprecherinnen politiker politikers politikern politikerin politikerinnen einbrecher einbrechers einbrechern
    einbrecherin einbrecherinnen entführer entführers entführern entführerin geiselnehmer geiselnehmers geiselnehmern
    geiselnehmerin geiselnehmerinnen betrüger betrügers betrügern betrügerin betrügerinnen randalierer randalierers
    randalierern randaliererin randaliererinnen fußgänger fußgängers fußgängern fußgängerin fußgängerinnen
    oppositionspolitiker oppositionspolitikers oppositionspolitikern oppositionspolitikerin berater beraters beratern
    beraterin beraterinnen anführer anführers anführern anführerin geschäftsführer geschäftsführers geschäftsführern
    geschäftsführerin leiter leiters leitern leiterin leiterinnen bürgermeister bürgermeisters bürgermeistern
    bürgermeisterin oberbürgermeister oberbürgermeisters oberbürgermeistern oberbürgermeisterin oberbürgermeisterinnen
    vertreter vertreters vertretern vertreterin vertreterinnen stellvertreter stellvertreters stellvertretern
    stellvertreterin botschafter botschafters botschaftern botschafterin botschafterinnen vermittler vermittlers
    vermittlern vermittlerin vermittlerinnen verhandler verhandlers verhandlern verhandlerin verhandlerinnen richter
    richters richtern richterin richterinnen ermittler ermittlers ermittlern ermittlerin ermittlerinnen verteidiger
    verteidigers verteidigern verteidigerin verteidigerinnen kläger klägers klägern klägerin klägerinnen nebenkläger
    nebenklägers nebenklägern nebenklägerin forscher forschers forschern forscherin forscherinnen wissenschaftler
    wissenschaftlers wissenschaftlern wissenschaftlerin wissenschaftlerinnen chemiker chemikers chemikern chemikerin
    chemikerinnen physiker physikers physikern physikerin physikerinnen mathematiker mathematikers mathematikern
    mathematikerin mathematikerinnen informatiker informatikers informatikern informatikerin informatikerinnen
    historiker historikers historikern historikerin historikerinnen kritiker kritikers kritikern kritikerin
    kritikerinnen musiker musikers musikern musikerin musikerinnen techniker technikers technikern technikerin
    technikerinnen mechaniker mechanikers mechanikern mechanikerin mechanikerinnen analytiker analytikers analytikern
    analytikerin analytikerinnen statistiker statistikers statistikern statistikerin statistikerinnen akademiker
    akademikers akademikern akademikerin akademikerinnen künstler künstlers künstlern künstlerin künstlerinnen
    schauspieler schauspielers schauspielern schauspielerin hauptdarsteller hauptdarstellers hauptdarstellern
    hauptdarstellerin hauptdarstellerinnen sänger sängers sängern sängerin sängerinnen maler malers malern malerin
    malerinnen bildhauer bildhauers bildhauern bildhauerin bildhauerinnen schriftsteller schriftstellers
    schriftstellern schriftstellerin schriftstellerinnen dichter dichters dichtern dichterin dichterinnen lehrer
    lehrers lehrern lehrerin lehrerinnen schüler schülers schülern schülerin schülerinnen spieler spielers spielern
    spielerin spielerinnen nationalspieler nationalspielers nationalspielern nationalspielerin fußballer fußballers
    fußballern fußballerin fußballerinnen fußballspieler fußballspielers fußballspielern fußballspielerin handballer
    handballers handballern handballerin handballerinnen stürmer stürmers stürmern stürmerin stürmerinnen trainer
    trainers trainern trainerin trainerinnen bundestrainer bundestrainers bundestrainern bundestrainerin
    bundestrainerinnen manager managers managern managerin managerinnen banker bankers bankern bankerin bankerinnen
    unternehmer unternehmers unternehmern unternehmerin unternehmerinnen händler händlers händlern händlerin
    händlerinnen verleger verlegers verlegern verlegerin verlegerinnen herausgeber herausgebers herausgebern
    herausgeberin herausgeberinnen reporter reporters reportern reporterin reporterinnen kämpfer kämpfers kämpfern
    kämpferin kämpferinnen sportler sportlers sportlern sportlerin sportlerinnen schwimmer schwimmers schwimmern
    schwimmerin schwimmerinnen läufer läufers läufern läuferin läuferinnen fahrer fahrers fahrern fahrerin fahrerinnen
    taxifahrer taxifahrers taxifahrern taxifahrerin besitzer besitzers besitzern besitzerin besitzerinnen inhaber
    inhabers inhabern inhaberin inhaberinnen eigentümer eigentümers eigentümern eigentümerin eigentümerinnen betreiber
    betreibers betreibern betreiberin betreiberinnen veranstalter veranstalters veranstaltern veranstalterin
    veranstalterinnen gründer gründers gründern gründerin gründerinnen schöpfer schöpfers schöpfern schöpferin
    schöpferinnen erfinder erfinders erfindern erfinderin erfinderinnen entwickler entwicklers entwicklern
    entwicklerin entwicklerinnen programmierer programmierers programmierern programmiererin programmiererinnen
    einwohner einwohners einwohnern einwohnerin einwohnerinnen anwohner anwohners anwohnern anwohnerin anwohnerinnen
    bewohner bewohners bewohnern bewohnerin bewohnerinnen bürger bürgers bürgern bürgerin bürgerinnen helfer helfers
    helfern helferin helferinnen retter retters rettern retterin retterinnen pfleger pflegers pflegern pflegerin
    pflegerinnen arbeiter arbeiters arbeitern arbeiterin arbeiterinnen mitarbeiter mitarbeiters mitarbeitern
    mitarbeiterin gewerkschafter gewerkschafters gewerkschaftern gewerkschafterin gewerkschafterinnen datenschützer
    datenschützers datenschützern datenschützerin bürgerrechtler bürgerrechtlers bürgerrechtlern bürgerrechtlerin
    bürgerrechtlerinnen menschenrechtler menschenrechtlers menschenrechtlern menschenrechtlerin menschenrechtlerinnen
    prediger predigers predigern predigerin predigerinnen priester priesters priestern priesterin priesterinnen
    seelsorger seelsorgers seelsorgern seelsorgerin seelsorgerinnen rabbiner rabbiners rabbinern rabbinerin
    rabbinerinnen herrscher herrschers herrschern herrscherin herrscherinnen thronfolger thronfolgers thronfolgern
    thronfolgerin thronfolgerinnen nachfolger nachfolgers nachfolgern nachfolgerin nachfolgerinnen vorgänger
    vorgängers vorgängern vorgängerin vorgängerinnen amtsinhaber amtsinhabers amtsinhabern amtsinhaberin
    herausforderer herausforderers herausforderern herausfordererin herausfordererinnen teilnehmer teilnehmers
    teilnehmern teilnehmerin teilnehmerinnen gewinner gewinners gewinnern gewinnerin gewinnerinnen sieger siegers
    siegern siegerin siegerinnen preisträger preisträgers preisträgern preisträgerin preisträgerinnen meister meisters
    meistern meisterin meisterinnen schiedsrichter schiedsrichters schiedsrichtern schiedsrichterin wähler wählers
    wählern wählerin wählerinnen jäger jägers jägern jägerin jägerinnen förster försters förstern försterin
    försterinnen kollege kollegen kollegin kolleginnen amtskollege amtskollegen amtskollegin genosse genossen genossin
    genossinnen experte experten expertin expertinnen polizist polizisten polizistin polizistinnen journalist
    journalisten journalistin journalistinnen tourist touristen touristin touristinnen aktivist aktivisten aktivistin
    aktivistinnen kandidat kandidaten kandidatin kandidatinnen spitzenkandidat spitzenkandidaten spitzenkandidatin
    soldat soldaten soldatin soldatinnen diplomat diplomaten diplomatin diplomatinnen jurist juristen juristin
    juristinnen ökonom ökonomen ökonomin ökonominnen politologe politologen politologin politologinnen soziologe
    soziologen soziologin soziologinnen psychologe psychologen psychologin psychologinnen kriminologe kriminologen
    kriminologin kriminologinnen meteorologe meteorologen meteorologin meteorologinnen biologe biologen biologin
    biologinnen geologe geologen geologin geologinnen virologe virologen virologin virologinnen epidemiologe
    epidemiologen epidemiologin epidemiologinnen seismologe seismologen seismologin seismologinnen vulkanologe
    vulkanologen vulkanologin vulkanologinnen archäologe archäologen archäologin archäologinnen theologe theologen
    theologin theologinnen ökologe ökologen ökologin ökologinnen klimatologe klimatologen klimatologin klimatologinnen
    astronom astronomen astronomin astronominnen astronaut astronauten astronautin astronautinnen kosmonaut
    kosmonauten kosmonautin kosmonautinnen pilot piloten pilotin pilotinnen demonstrant demonstranten demonstrantin
    demonstrantinnen dissident dissidenten dissidentin dissidentinnen student studenten studentin studentinnen
    abiturient abiturienten abiturientin abiturientinnen patient patienten patientin patientinnen klient klienten
    klientin klientinnen produzent produzenten produzentin produzentinnen regent regenten regentin regentinnen monarch
    monarchen monarchin monarchinnen patriarch patriarchen patriarchin patriarchinnen oligarch oligarchen oligarchin
    oligarchinnen architekt architekten architektin architektinnen philosoph philosophen philosophin philosophinnen
    fotograf fotografen fotografin fotografinnen biograf biografen biografin biografinnen assistent assistenten
    assistentin assistentinnen referent referenten referentin referentinnen korrespondent korrespondenten
    korrespondentin korrespondentinnen dirigent dirigenten dirigentin dirigentinnen komponist komponisten komponistin
    komponistinnen solist solisten solistin solistinnen pianist pianisten pianistin pianistinnen gitarrist gitarristen
    gitarristin gitarristinnen bassist bassisten bassistin bassistinnen violinist violinisten violinistin
    violinistinnen kolumnist kolumnisten kolumnistin kolumnistinnen publizist publizisten publizistin publizistinnen
    essayist essayisten essayistin essayistinnen chronist chronisten chronistin chronistinnen spezialist spezialisten
    spezialistin spezialistinnen islamist islamisten islamistin islamistinnen rebell rebellen rebellin rebellinnen
    terrorist terroristen terroristin terroristinnen extremist extremisten extremistin extremistinnen kommunist
    kommunisten kommunistin kommunistinnen sozialist sozialisten sozialistin sozialistinnen sozialdemokrat
    sozialdemokraten sozialdemokratin demokrat demokraten demokratin demokratinnen zeuge zeugen zeugin zeuginnen
    augenzeuge augenzeugen augenzeugin bote boten botin botinnen nachbar nachbaren nachbarin nachbarinnen erbe erben
    erbin erbinnen kunde kunden kundin kundinnen pate paten patin patinnen laie laien laiin laiinnen fürst fürsten
    fürstin fürstinnen athlet athleten athletin athletinnen artist artisten artistin artistinnen kabarettist
    kabarettisten kabarettistin kabarettistinnen adjutant adjutanten adjutantin adjutantinnen kommandant kommandanten
    kommandantin intendant intendanten intendantin intendantinnen gefährte gefährten gefährtin gefährtinnen insasse
    insassen insassin insassinnen passant passanten passantin passantinnen mandant mandanten mandantin mandantinnen
    informant informanten informantin informantinnen lieferant lieferanten lieferantin lieferantinnen praktikant
    praktikanten praktikantin praktikantinnen repräsentant repräsentanten repräsentantin repräsentantinnen konkurrent
    konkurrenten konkurrentin konkurrentinnen kontrahent kontrahenten kontrahentin kontrahentinnen interessent
    interessenten interessentin interessentinnen direktor direktors direktoren direktorin senator senators senatoren
    senatorin senatorinnen professor professors professoren professorin professorinnen autor autors autoren autorin
    autorinnen moderator moderators moderatoren moderatorin moderatorinnen rektor rektors rektoren rektorin
    rektorinnen doktor doktors doktoren doktorin doktorinnen organisator organisators organisatoren organisatorin
    organisatorinnen koordinator koordinators koordinatoren koordinatorin koordinatorinnen investor investors
    investoren investorin investorinnen inspektor inspektors inspektoren inspektorin inspektorinnen kurator kurators
    kuratoren kuratorin kuratorinnen initiator initiators initiatoren initiatorin initiatorinnen diktator diktators
    diktatoren diktatorin diktatorinnen lektor lektors lektoren lektorin lektorinnen mentor mentors mentoren mentorin
    mentorinnen pastor pastors pastoren pastorin pastorinnen gouverneur gouverneurs gouverneure gouverneuren
    gouverneurin gouverneurinnen kommandeur kommandeurs kommandeure kommandeuren kommandeurin kommandeurinnen sekretär
    sekretärs sekretäre sekretären sekretärin sekretärinnen staatssekretär staatssekretärs staatssekretäre
    staatssekretären staatssekretärin staatssekretärinnen generalsekretär generalsekretärs generalsekretäre
    generalsekretären generalsekretärin generalsekretärinnen redakteur redakteurs redakteure redakteuren redakteurin
    chefredakteur chefredakteurs chefredakteure chefredakteuren chefredakteurin chefredakteurinnen ingenieur
    ingenieurs ingenieure ingenieuren ingenieurin ingenieurinnen regisseur regisseurs regisseure regisseuren
    regisseurin regisseurinnen akteur akteurs akteure akteuren akteurin akteurinnen spediteur spediteurs spediteure
    spediteuren spediteurin spediteurinnen funktionär funktionärs funktionäre funktionären funktionärin
    funktionärinnen kommissar kommissars kommissare kommissaren kommissarin kommissarinnen kapitän kapitäns kapitäne
    kapitänen kapitänin kapitäninnen notar notars notare notaren notarin notarinnen veterinär veterinärs veterinäre
    veterinären veterinärin veterinärinnen milliardär milliardärs milliardäre milliardären milliardärin
    milliardärinnen millionär millionärs millionäre millionären millionärin millionärinnen aktionär aktionärs
    aktionäre aktionären aktionärin aktionärinnen bibliothekar bibliothekars bibliothekare bibliothekaren
    bibliothekarin bibliothekarinnen archivar archivars archivare archivaren archivarin archivarinnen chef chefs
    chefin chefinnen parteichef parteichefs parteichefin parteichefinnen regierungschef regierungschefs
    regierungschefin regierungschefinnen staatschef staatschefs staatschefin staatschefinnen fraktionschef
    fraktionschefs fraktionschefin polizeichef polizeichefs polizeichefin premier premiers vorsitzende vorsitzender
    vorsitzenden vorsitzendem parteivorsitzende parteivorsitzender parteivorsitzenden parteivorsitzendem
    fraktionsvorsitzende fraktionsvorsitzender fraktionsvorsitzenden fraktionsvorsitzendem vorstandsvorsitzende
    vorstandsvorsitzender vorstandsvorsitzenden vorstandsvorsitzendem landesvorsitzende landesvorsitzender
    landesvorsitzenden landesvorsitzendem abgeordnete abgeordneter abgeordneten abgeordnetem bundestagsabgeordnete
    bundestagsabgeordneter bundestagsabgeordneten bundestagsabgeordnetem landtagsabgeordnete landtagsabgeordneter
    landtagsabgeordneten landtagsabgeordnetem beauftragte beauftragter beauftragten beauftragtem gesandte gesandter
    gesandten gesandtem angeklagte angeklagter angeklagten angeklagtem beschuldigte beschuldigter beschuldigten
    beschuldigtem verdächtige verdächtiger verdächtigen verdächtigem angehörige angehöriger angehörigen angehörigem
    hinterbliebene hinterbliebener hinterbliebenen hinterbliebenem überlebende überlebender überlebenden überlebendem
    verantwortliche verantwortlicher verantwortlichen verantwortlichem sachverständige sachverständiger
    sachverständigen sachverständigem delegierte delegierter delegierten delegiertem intellektuelle intellektueller
    intellektuellen intellektuellem geistliche geistlicher geistlichen geistlichem vorgesetzte vorgesetzter
    vorgesetzten vorgesetztem angestellte angestellter angestellten angestelltem jugendliche jugendlicher jugendlichen
    jugendlichem verwandte verwandter verwandten verwandtem bevollmächtigte bevollmächtigter bevollmächtigten
    bevollmächtigtem tatverdächtige tatverdächtiger tatverdächtigen tatverdächtigem gefangene gefangener gefangenen
    gefangenem industrielle industrieller industriellen industriellem freiwillige freiwilliger freiwilligen
    freiwilligem täter täters tätern täterin attentäter attentäters straftäter mörder mörders mörderin räuber räubers
    häftling häftlings häftlinge häftlingen flüchtling flüchtlings flüchtlinge flüchtlingen beamter beamte beamten
    beamtin beamtinnen polizeibeamter polizeibeamte polizeibeamten polizeibeamtin regierungsbeamter regierungsbeamte
    regierungsbeamten kriminalbeamter us-beamter anwalt anwalts anwälte anwälten anwältin anwältinnen rechtsanwalt
    rechtsanwalts rechtsanwälte rechtsanwältin rechtsanwältinnen staatsanwalt staatsanwalts staatsanwälte
    staatsanwältin oberstaatsanwalt oberstaatsanwältin generalstaatsanwalt generalstaatsanwältin bundesanwalt
    bundesanwältin generalbundesanwalt generalbundesanwältin opferanwalt arzt arztes ärzte ärzten ärztin ärztinnen
    chefarzt chefärztin oberarzt oberärztin amtsarzt amtsärztin notarzt notärztin hausarzt hausärztin zahnarzt
    zahnärztin tierarzt tierärztin leibarzt leibärztin mediziner medizinerin chirurg chirurgen chirurgin psychiater
    psychiaterin landrat landrats landräte landrätin stadtrat stadtrats stadträtin gemeinderat gemeinderätin
    ministerialrat regierungsrat regierungsrätin bundesrat bundesrätin kantonsrat nationalrat nationalrätin ständerat
    ständerätin botschaftsrat dezernent dezernentin landesrat landesrätin gesundheitsstadtrat general generals
    generale generäle generälin generalmajor generalleutnant brigadegeneral viersternegeneral admiral admirals
    admiräle konteradmiral vizeadmiral oberst obersts oberstleutnant major majors hauptmann leutnant leutnants
    oberleutnant feldwebel marschall feldmarschall befehlshaber oberbefehlshaber oberbefehlshaberin generalinspekteur
    generalinspekteurin inspekteur kommodore unteroffizier offizier offiziers offiziere offizierin sergeant korporal
    gefreiter könig königs könige königin königinnen kaiser kaisers kaiserin prinz prinzen prinzessin kronprinz
    kronprinzen kronprinzessin großherzog großherzogs großherzogin herzog herzogin sultan sultans emir emirs scheich
    scheichs schah zar zaren ayatollah ajatollah großajatollah papst papstes päpste bischof bischofs bischöfe
    bischöfin bischöfinnen landesbischof landesbischöfin erzbischof erzbischofs erzbischöfe weihbischof kardinal
    kardinals kardinäle pfarrer pfarrers pfarrerin pfarrerinnen dekan dekanin pater abt äbtissin mönch nonne imam
    imams mufti großmufti rabbi großrabbiner oberrabbiner dalai_lama probst superintendent superintendentin präses
    metropolit konsul konsulin generalkonsul generalkonsulin attaché militärattaché kulturattaché staatsrat
    staatsrätin ombudsmann ombudsfrau schirmherr schirmherrin gastgeber gastgeberin bauherr bauherrin ceo cfo cto
    vorstand vorstands vorstandsmitglied vorstandsmitglieds vorstandsmitglieder vorständin mitglied mitglieds
    mitgliedern parteimitglied ausschussmitglied regierungsmitglied jurymitglied gründungsmitglied ehrenpräsident
    ehrenvorsitzender landwirt landwirts landwirte landwirtin bauer bauern bäuerin wirt wirtin gastwirt hotelier
    fischer analyst analysten analystin analystinnen chefanalyst chefanalystin chefvolkswirt chefvolkswirtin volkswirt
    volkswirte volkswirtin betriebswirt obmann obmanns obfrau klubobmann klubobfrau landeshauptmann landeshauptmanns
    landeshauptfrau landammann stadtpräsident gemeindepräsident bundespolizist kaufmann kaufmanns kaufmänner kauffrau
    kauffrauen kaufleute feuerwehrmann feuerwehrmanns feuerwehrmänner feuerwehrfrau feuerwehrfrauen feuerwehrleute
    kameramann kameramanns kameramänner kamerafrau kamerafrauen kameraleute fachmann fachmanns fachmänner fachfrau
    fachfrauen fachleute geschäftsmann geschäftsmanns geschäftsmänner geschäftsfrau geschäftsfrauen geschäftsleute
    staatsmann staatsmanns staatsmänner staatsfrau staatsfrauen staatsleute sohn sohnes söhne tochter töchter vater
    vaters mutter bruder bruders schwester ehemann ehefrau witwe witwer gatte gattin gattinnen ehegatte freund freunds
    freundin lebensgefährte lebensgefährtin partner partnerin neffe nichte onkel tante enkel enkelin großvater
    großmutter schwager schwiegersohn schwiegertochter stiefvater zwillingsbruder first_lady star stars popstar
    filmstar fußballstar rapper rapperin designer designerin komiker komikerin entertainer blogger bloggerin youtuber
    influencer influencerin whistleblower hacker torwart torwarts torhüter torhüterin boxer boxerin skirennläufer
    skirennläuferin skispringer biathlet biathletin coach coaches superstar torjäger spielführer präsidiumsmitglied
    wachmann beobachter beobachterin beobachtern wahlbeobachter wahlbeobachterin kenner geschäftsträger patentanwalt
    hebamme krankenschwester kassiererin putzfrau köchin verkäufer verkäuferin erzieher erzieherin bestsellerautor
    bestsellerautorin literaturnobelpreisträger literaturnobelpreisträgerin
  `,
  roleModifiers: `
    ehemalige ehemaliger ehemaligen frühere früherer früheren stellvertretende stellvertretender stellvertretenden
    amtierende amtierender amtierenden designierte designierter designierten neue neuer neuen kommissarische
    kommissarischer kommissarischen geschäftsführende geschäftsführender geschäftsführenden scheidende scheidender
    scheidenden regierende regierender regierenden erste erster ersten zweite zweiter zweiten leitende leitender
    leitenden oberste oberster obersten ständige ständiger ständigen damalige damaliger damaligen spätere späterer
    späteren künftige künftiger künftigen einstige einstiger einstigen langjährige langjähriger langjährigen jetzige
    jetziger jetzigen aktuelle aktueller aktuellen abgesetzte abgesetzter abgesetzten gestürzte gestürzter gestürzten
    entmachtete entmachteter entmachteten gewählte gewählter gewählten wiedergewählte wiedergewählter wiedergewählten
    zuständige zuständiger zuständigen höchste höchster höchsten ranghöchste ranghöchster ranghöchsten hochrangige
    hochrangiger hochrangigen führende führender führenden umstrittene umstrittener umstrittenen verstorbene
    verstorbener verstorbenen inhaftierte inhaftierter inhaftierten parlamentarische parlamentarischer
    parlamentarischen wissenschaftliche wissenschaftlicher wissenschaftlichen kaufmännische kaufmännischer
    kaufmännischen technische technischer technischen medizinische medizinischer medizinischen pädagogische
    pädagogischer pädagogischen künstlerische künstlerischer künstlerischen sportliche sportlicher sportlichen
    politische politischer politischen militärische militärischer militärischen außerordentliche außerordentlicher
    außerordentlichen bevollmächtigte bevollmächtigter bevollmächtigten unabhängige unabhängiger unabhängigen
    konservative konservativer konservativen liberale liberaler liberalen sozialdemokratische sozialdemokratischer
    sozialdemokratischen christdemokratische christdemokratischer christdemokratischen republikanische
    republikanischer republikanischen demokratische demokratischer demokratischen nationalistische nationalistischer
    nationalistischen rechtsextreme rechtsextremer rechtsextremen linksliberale linksliberaler linksliberalen grüne
    grüner grünen parteilose parteiloser parteilosen deutschstämmige deutschstämmiger deutschstämmigen prominente
    prominenter prominenten bekannte bekannter bekannten berühmte berühmter berühmten renommierte renommierter
    renommierten zukünftige zukünftiger zukünftigen vormalige vormaliger vormaligen innenpolitische innenpolitischer
    innenpolitischen außenpolitische außenpolitischer außenpolitischen verteidigungspolitische
    verteidigungspolitischer verteidigungspolitischen gesundheitspolitische gesundheitspolitischer
    gesundheitspolitischen finanzpolitische finanzpolitischer finanzpolitischen wirtschaftspolitische
    wirtschaftspolitischer wirtschaftspolitischen verkehrspolitische verkehrspolitischer verkehrspolitischen
    umweltpolitische umweltpolitischer umweltpolitischen bildungspolitische bildungspolitischer bildungspolitischen
    sozialpolitische sozialpolitischer sozialpolitischen rechtspolitische rechtspolitischer rechtspolitischen
    kulturpolitische kulturpolitischer kulturpolitischen netzpolitische netzpolitischer netzpolitischen
    medienpolitische medienpolitischer medienpolitischen sicherheitspolitische sicherheitspolitischer
    sicherheitspolitischen energiepolitische energiepolitischer energiepolitischen haushaltspolitische
    haushaltspolitischer haushaltspolitischen steuerpolitische steuerpolitischer steuerpolitischen europapolitische
    europapolitischer europapolitischen digitalpolitische digitalpolitischer digitalpolitischen agrarpolitische
    agrarpolitischer agrarpolitischen entwicklungspolitische entwicklungspolitischer entwicklungspolitischen
    menschenrechtspolitische menschenrechtspolitischer menschenrechtspolitischen arbeitsmarktpolitische
    arbeitsmarktpolitischer arbeitsmarktpolitischen sportpolitische sportpolitischer sportpolitischen ex ex- alt alt-
    vize vize- ko- co- interims- noch- us us- eu eu- un un- uno uno- nato nato- cdu spd csu fdp afd svp övp spö fpö
    bündnis linken a.d. im_ruhestand stellv designiert chef-
  `,
  offices: [
    'präsident präsidentin staatschef staatschefin staatsoberhaupt',
    `ministerpräsident ministerpräsidentin premierminister premierministerin regierungschef regierungschefin premier kanzler
     kanzlerin bundeskanzler bundeskanzlerin`,
    'außenminister außenministerin aussenminister chefdiplomat chefdiplomatin bundesaußenminister bundesaußenministerin',
    'verteidigungsminister verteidigungsministerin bundesverteidigungsminister bundesverteidigungsministerin',
    'finanzminister finanzministerin bundesfinanzminister bundesfinanzministerin',
    'innenminister innenministerin bundesinnenminister bundesinnenministerin',
    'generalsekretär generalsekretärin chef chefin',
    'bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin rathauschef rathauschefin',
    'landrat landrätin',
    'minister ministerin ressortchef ressortchefin',
    'sprecher sprecherin',
    'richter richterin',
    'staatsanwalt staatsanwältin',
    'bischof bischöfin',
    'papst',
    'trainer trainerin coach',
  ],
  demonyms: `
    amerikanische|us|usa|washington|amerika britische|großbritannien|london französische|französischer|frankreich|paris niederländische|niederlande russische|russland|moskau|kreml deutsche|deutschland|berlin italienische|italien|rom ukrainische|ukraine|kiew|kyjiw polnische|polen|warschau chinesische|china|peking
  `,
  nationalities: `
    deutsche deutscher deutschen deutschem deutsches österreichische österreichischer österreichischen
    österreichischem österreichisches französische französischer französischen französischem französisches
    italienische italienischer italienischen italienischem italienisches spanische spanischer spanischen spanischem
    spanisches portugiesische portugiesischer portugiesischen portugiesischem portugiesisches britische britischer
    britischen britischem britisches englische englischer englischen englischem englisches schottische schottischer
    schottischen schottischem schottisches walisische walisischer walisischen walisischem walisisches irische irischer
    irischen irischem irisches nordirische nordirischer nordirischen nordirischem nordirisches niederländische
    niederländischer niederländischen niederländischem niederländisches holländische holländischer holländischen
    holländischem holländisches belgische belgischer belgischen belgischem belgisches flämische flämischer flämischen
    flämischem flämisches wallonische wallonischer wallonischen wallonischem wallonisches luxemburgische
    luxemburgischer luxemburgischen luxemburgischem luxemburgisches dänische dänischer dänischen dänischem dänisches
    schwedische schwedischer schwedischen schwedischem schwedisches norwegische norwegischer norwegischen norwegischem
    norwegisches finnische finnischer finnischen finnischem finnisches isländische isländischer isländischen
    isländischem isländisches polnische polnischer polnischen polnischem polnisches tschechische tschechischer
    tschechischen tschechischem tschechisches slowakische slowakischer slowakischen slowakischem slowakisches
    ungarische ungarischer ungarischen ungarischem ungarisches rumänische rumänischer rumänischen rumänischem
    rumänisches bulgarische bulgarischer bulgarischen bulgarischem bulgarisches griechische griechischer griechischen
    griechischem griechisches zypriotische zypriotischer zypriotischen zypriotischem zypriotisches zyprische
    zyprischer zyprischen zyprischem zyprisches türkische türkischer türkischen türkischem türkisches kurdische
    kurdischer kurdischen kurdischem kurdisches russische russischer russischen russischem russisches sowjetische
    sowjetischer sowjetischen sowjetischem sowjetisches ukrainische ukrainischer ukrainischen ukrainischem
    ukrainisches weißrussische weißrussischer weißrussischen weißrussischem weißrussisches belarussische
    belarussischer belarussischen belarussischem belarussisches belarusische belarusischer belarusischen belarusischem
    belarusisches moldauische moldauischer moldauischen moldauischem moldauisches moldawische moldawischer
    moldawischen moldawischem moldawisches estnische estnischer estnischen estnischem estnisches lettische lettischer
    lettischen lettischem lettisches litauische litauischer litauischen litauischem litauisches serbische serbischer
    serbischen serbischem serbisches kroatische kroatischer kroatischen kroatischem kroatisches bosnische bosnischer
    bosnischen bosnischem bosnisches slowenische slowenischer slowenischen slowenischem slowenisches mazedonische
    mazedonischer mazedonischen mazedonischem mazedonisches nordmazedonische nordmazedonischer nordmazedonischen
    nordmazedonischem nordmazedonisches albanische albanischer albanischen albanischem albanisches kosovarische
    kosovarischer kosovarischen kosovarischem kosovarisches montenegrinische montenegrinischer montenegrinischen
    montenegrinischem montenegrinisches maltesische maltesischer maltesischen maltesischem maltesisches israelische
    israelischer israelischen israelischem israelisches palästinensische palästinensischer palästinensischen
    palästinensischem palästinensisches syrische syrischer syrischen syrischem syrisches irakische irakischer
    irakischen irakischem irakisches iranische iranischer iranischen iranischem iranisches ägyptische ägyptischer
    ägyptischen ägyptischem ägyptisches afghanische afghanischer afghanischen afghanischem afghanisches pakistanische
    pakistanischer pakistanischen pakistanischem pakistanisches indische indischer indischen indischem indisches
    chinesische chinesischer chinesischen chinesischem chinesisches japanische japanischer japanischen japanischem
    japanisches koreanische koreanischer koreanischen koreanischem koreanisches südkoreanische südkoreanischer
    südkoreanischen südkoreanischem südkoreanisches nordkoreanische nordkoreanischer nordkoreanischen nordkoreanischem
    nordkoreanisches amerikanische amerikanischer amerikanischen amerikanischem amerikanisches us-amerikanische
    us-amerikanischer us-amerikanischen us-amerikanischem us-amerikanisches kanadische kanadischer kanadischen
    kanadischem kanadisches mexikanische mexikanischer mexikanischen mexikanischem mexikanisches brasilianische
    brasilianischer brasilianischen brasilianischem brasilianisches argentinische argentinischer argentinischen
    argentinischem argentinisches kubanische kubanischer kubanischen kubanischem kubanisches australische
    australischer australischen australischem australisches südafrikanische südafrikanischer südafrikanischen
    südafrikanischem südafrikanisches europäische europäischer europäischen europäischem europäisches arabische
    arabischer arabischen arabischem arabisches jüdische jüdischer jüdischen jüdischem jüdisches bayerische
    bayerischer bayerischen bayerischem bayerisches georgische georgischer georgischen armenische armenischer
    armenischen aserbaidschanische aserbaidschanischer aserbaidschanischen kasachische kasachischer kasachischen
    usbekische usbekischer usbekischen tadschikische tadschikischer tadschikischen kirgisische kirgisischer
    kirgisischen turkmenische turkmenischer turkmenischen tschetschenische tschetschenischer tschetschenischen
    libanesische libanesischer libanesischen persische persischer persischen jordanische jordanischer jordanischen
    saudische saudischer saudischen saudi-arabische saudi-arabischer saudi-arabischen saudiarabische saudiarabischer
    saudiarabischen jemenitische jemenitischer jemenitischen kuwaitische kuwaitischer kuwaitischen katarische
    katarischer katarischen omanische omanischer omanischen libysche libyscher libyschen tunesische tunesischer
    tunesischen algerische algerischer algerischen marokkanische marokkanischer marokkanischen sudanesische
    sudanesischer sudanesischen südsudanesische südsudanesischer südsudanesischen äthiopische äthiopischer
    äthiopischen eritreische eritreischer eritreischen somalische somalischer somalischen kenianische kenianischer
    kenianischen ugandische ugandischer ugandischen ruandische ruandischer ruandischen tansanische tansanischer
    tansanischen kongolesische kongolesischer kongolesischen nigerianische nigerianischer nigerianischen ghanaische
    ghanaischer ghanaischen ivorische ivorischer ivorischen senegalesische senegalesischer senegalesischen malische
    malischer malischen kamerunische kamerunischer kamerunischen angolanische angolanischer angolanischen simbabwische
    simbabwischer simbabwischen namibische namibischer namibischen bangladeschische bangladeschischer
    bangladeschischen nepalesische nepalesischer nepalesischen tibetische tibetischer tibetischen taiwanische
    taiwanischer taiwanischen taiwanesische taiwanesischer taiwanesischen mongolische mongolischer mongolischen
    vietnamesische vietnamesischer vietnamesischen thailändische thailändischer thailändischen kambodschanische
    kambodschanischer kambodschanischen birmanische birmanischer birmanischen burmesische burmesischer burmesischen
    malaysische malaysischer malaysischen indonesische indonesischer indonesischen philippinische philippinischer
    philippinischen neuseeländische neuseeländischer neuseeländischen haitianische haitianischer haitianischen
    venezolanische venezolanischer venezolanischen kolumbianische kolumbianischer kolumbianischen ecuadorianische
    ecuadorianischer ecuadorianischen peruanische peruanischer peruanischen bolivianische bolivianischer
    bolivianischen chilenische chilenischer chilenischen uruguayische uruguayischer uruguayischen paraguayische
    paraguayischer paraguayischen guatemaltekische guatemaltekischer guatemaltekischen honduranische honduranischer
    honduranischen nicaraguanische nicaraguanischer nicaraguanischen muslimische muslimischer muslimischen katholische
    katholischer katholischen baskische baskischer baskischen katalanische katalanischer katalanischen bayrische
    bayrischer bayrischen sächsische sächsischer sächsischen hessische hessischer hessischen thüringische
    thüringischer thüringischen brandenburgische brandenburgischer brandenburgischen niedersächsische
    niedersächsischer niedersächsischen preußische preußischer preußischen schwäbische schwäbischer schwäbischen
    badische badischer badischen westfälische westfälischer westfälischen schweizer schweizerisch schweizerische
    schweizerischer schweizerischen berliner münchner münchener hamburger kölner frankfurter stuttgarter düsseldorfer
    dresdner dresdener leipziger bremer wiener zürcher berner basler genfer pariser londoner moskauer kiewer brüsseler
    washingtoner jerusalemer römer mailänder new_yorker tiroler salzburger tessiner nordrhein-westfälische
    nordrhein-westfälischen nordrhein-westfälischer baden-württembergische baden-württembergischen
    baden-württembergischer rheinland-pfälzische rheinland-pfälzischen rheinland-pfälzischer schleswig-holsteinische
    schleswig-holsteinischen schleswig-holsteinischer sachsen-anhaltische sachsen-anhaltischen
    mecklenburg-vorpommersche mecklenburg-vorpommerschen saarländische saarländischen saarländischer
  `,
  groups: `
    behörde behörden polizei feuerwehr staatsanwaltschaft gericht regierung bundesregierung landesregierung
    stadtverwaltung verwaltung ministerium außenministerium innenministerium verteidigungsministerium opposition
    partei parteien fraktion fraktionen koalition parlament senat kommission ausschuss armee militär streitkräfte
    truppen rebellen taliban miliz milizen geheimdienst geheimdienste ermittler fahnder beamte regierungskreise
    regierungskreisen diplomatenkreise diplomaten parteikreise koalitionskreise sicherheitskreise polizeikreise
    justizkreise branchenkreise finanzkreise militärkreise kreise kreisen quelle quellen insider augenzeugen zeugen
    zeuge zeugin augenzeuge anwohner bewohner nachbarn nachbar passanten demonstranten aktivisten umweltschützer
    tierschützer menschenrechtler kritiker experten fachleute forscher wissenschaftler ärzte ökonomen analysten
    beobachter politiker abgeordnete delegierte gewerkschaft gewerkschaften gewerkschafter arbeitgeber verband
    verbände verein unternehmen konzern firma hersteller betreiber veranstalter organisatoren sender zeitung zeitungen
    blatt magazin agentur nachrichtenagentur medien presse kirche kirchen organisation organisationen angehörige
    eltern kinder fans zuschauer leser leserin besucher überlebende opfer mitarbeiter mitarbeiterin mann frau junge
    mädchen jugendlicher sprecher vertreter volk menge gruppe terrorgruppe
  `,
  nameParticles: `
    von vom zu zum zur van van_der van_den van_de de der den del della di da du la le el al bin ibn ben abu auf_der
    aus_dem von_der von_dem von_den von_und_zu ten ter st
  `,
};
