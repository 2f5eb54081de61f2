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
    mannes manns männern manne person personen beamtem arzts anwaltes rechtsanwaltes rechtsanwälten staatsanwaltes
    staatsanwälten staatsanwältinnen oberstaatsanwalts oberstaatsanwaltes oberstaatsanwälte oberstaatsanwälten
    oberstaatsanwältinnen täterinnen opfers opfern kindes kinds kindern väter vätern mütter müttern sohns söhnen
    töchtern brüder brüdern schwestern ehemannes ehemanns ehemänner ehemännern ehefrauen freundes freunden
    freundinnen nachbars direktorinnen geschäftsführerinnen bürgermeisterinnen schauspielerinnen redakteurinnen
    landwirtes landwirten landwirtinnen bäuerinnen besuchers besuchern besucherin besucherinnen gast gastes gasts
    gästen autofahrer autofahrers autofahrern autofahrerin autofahrerinnen radfahrer radfahrers radfahrern
    radfahrerin radfahrerinnen passagier passagiers passagieren passagierin passagierinnen fahrgast fahrgastes
    fahrgasts fahrgäste fahrgästen pendler pendlers pendlern pendlerin pendlerinnen krankenpfleger krankenpflegers
    krankenpflegern krankenpflegerin krankenpflegerinnen krankenschwestern psychiaters psychiatern psychiaterinnen
    therapeut therapeuten therapeutin therapeutinnen mieter mieters mietern mieterin mieterinnen vermieter vermieters
    vermietern vermieterin vermieterinnen wirts wirtes wirte wirten wirtinnen gastwirts gastwirtes gastwirte
    gastwirten gastwirtin gastwirtinnen kellner kellners kellnern kellnerin kellnerinnen koch kochs koches köche
    köchen köchinnen bäckers bäckern bäckerinnen metzger metzgers metzgern metzgerin metzgerinnen fleischer
    fleischers fleischern fleischerin fleischerinnen schlachter schlachters schlachtern schlachterin schlachterinnen
    verkäufers verkäufern verkäuferinnen verbrauchers verbrauchern verbraucherin verbraucherinnen rentners rentnern
    rentnerinnen erwachsene erwachsener erwachsenen erwachsenem jungen jungs mädchens bub buben baby babys teenager
    teenagers teenagern bekanntem ehepartner ehepartners ehepartnern ehepartnerin ehepartnerinnen partners partnern
    partnerinnen lebensgefährten lebensgefährtinnen verlobte verlobter verlobten verlobtem witwen witwers witwern
    waise waisen großvaters großväter großvätern großmütter großmüttern opa opas oma omas enkels enkeln enkelinnen
    enkelkind enkelkindes enkelkinds enkelkinder enkelkindern onkels onkeln tanten neffen nichten cousin cousins
    cousine cousinen vetter vetters vettern schwiegervater schwiegervaters schwiegerväter schwiegervätern
    schwiegermutter schwiegermütter schwiegermüttern schwiegersohnes schwiegersohns schwiegersöhne schwiegersöhnen
    schwiegertöchter schwiegertöchtern schwagers schwäger schwägern schwägerin schwägerinnen stiefvaters stiefväter
    stiefvätern stiefmutter stiefmütter stiefmüttern stiefsohn stiefsohnes stiefsohns stiefsöhne stiefsöhnen
    stieftochter stieftöchter stieftöchtern stiefbruder stiefbruders stiefbrüder stiefbrüdern halbbruder halbbruders
    halbbrüder halbbrüdern halbschwester halbschwestern pflegemutter pflegemütter pflegemüttern pflegevater
    pflegevaters pflegeväter pflegevätern pflegekind pflegekindes pflegekinds pflegekinder pflegekindern adoptivvater
    adoptivvaters adoptivväter adoptivvätern adoptivmutter adoptivmütter adoptivmüttern adoptivkind adoptivkindes
    adoptivkinds adoptivkinder adoptivkindern zwilling zwillings zwillinge zwillingen geschwister geschwistern
    elternteil elternteils elternteile elternteilen patenonkel patenonkels patentante patentanten patenkind
    patenkindes patenkinds patenkinder patenkindern taufpate taufpaten taufpatin taufpatinnen urenkel urenkels
    urenkeln urenkelin urenkelinnen urgroßvater urgroßvaters urgroßväter urgroßvätern urgroßmutter urgroßmütter
    urgroßmüttern exfrau exfrauen ex-frau ex-frauen exmann exmannes exmanns exmänner ex-mann ex-mannes ex-männer
    exfreund exfreundes exfreunds exfreunde exfreunden exfreundin exfreundinnen ex-freund ex-freundes ex-freunds
    ex-freunde ex-freunden ex-freundin ex-freundinnen geliebte geliebter geliebten geliebtem liebhaber liebhabers
    liebhabern liebhaberin liebhaberinnen braut bräute bräuten bräutigam bräutigams bräutigame trauzeuge trauzeugen
    trauzeugin trauzeuginnen gatten gemahl gemahls gemahle gemahlin gemahlinnen vormund vormunds vormunde vormünder
    vormündern kamerad kameraden kameradin kameradinnen mitbewohner mitbewohners mitbewohnern mitbewohnerin
    mitbewohnerinnen mitschüler mitschülers mitschülern mitschülerin mitschülerinnen klassenkamerad klassenkameraden
    klassenkameradin klassenkameradinnen kommilitone kommilitonen kommilitonin kommilitoninnen mitarbeiterinnen
    arbeitnehmers arbeitnehmern arbeitnehmerin arbeitnehmerinnen arbeitgebers arbeitgebern arbeitgeberin
    arbeitgeberinnen beschäftigter beschäftigten beschäftigtem lehrling lehrlings lehrlinge lehrlingen auszubildende
    auszubildender auszubildenden auszubildendem azubi azubis volontär volontärs volontäre volontären volontärin
    volontärinnen geselle gesellen gesellin gesellinnen handwerker handwerkers handwerkern handwerkerin
    handwerkerinnen maurer maurers maurern maurerin maurerinnen dachdecker dachdeckers dachdeckern dachdeckerin
    dachdeckerinnen zimmermann zimmermannes zimmermanns zimmermänner zimmermännern zimmerleute zimmerleuten zimmerer
    zimmerers zimmerern zimmerin zimmerinnen tischler tischlers tischlern tischlerin tischlerinnen schreiner
    schreiners schreinern schreinerin schreinerinnen glaser glasers glasern glaserin glaserinnen lackierer lackierers
    lackierern lackierin lackierinnen klempners klempnern klempnerin klempnerinnen installateur installateurs
    installateure installateuren installateurin installateurinnen elektrikers elektrikern elektrikerinnen schlosser
    schlossers schlossern schlosserin schlosserinnen schmied schmieds schmiede schmieden schmiedin schmiedinnen
    schweißer schweißers schweißern schweißerin schweißerinnen kfz-mechaniker kfz-mechanikers kfz-mechanikern
    kfz-mechanikerin kfz-mechanikerinnen monteur monteurs monteure monteuren monteurin monteurinnen statiker
    statikers statikern statikerin statikerinnen bauherrn bauherren bauherrinnen bauunternehmer bauunternehmers
    bauunternehmern bauunternehmerin bauunternehmerinnen bauarbeiter bauarbeiters bauarbeitern bauarbeiterin
    bauarbeiterinnen bauleiter bauleiters bauleitern bauleiterin bauleiterinnen polier poliers poliere polieren
    polierin polierinnen gärtner gärtners gärtnern gärtnerin gärtnerinnen florist floristen floristin floristinnen
    waldarbeiter waldarbeiters waldarbeitern waldarbeiterin waldarbeiterinnen fischers fischern fischerin
    fischerinnen angler anglers anglern anglerin anglerinnen imkers imkern imkerinnen winzer winzers winzern winzerin
    winzerinnen schäfer schäfers schäfern schäferin schäferinnen hirte hirten hirt hirtin hirtinnen züchter züchters
    züchtern züchterin züchterinnen milchbauer milchbauern milchbäuerin milchbäuerinnen biobauer biobauern biobäuerin
    biobäuerinnen brauer brauers brauern brauerin brauerinnen konditor konditors konditoren konditorin konditorinnen
    friseur friseurs friseure friseuren friseurin friseurinnen frisör frisörs frisöre frisören frisörin frisörinnen
    kosmetiker kosmetikers kosmetikern kosmetikerin kosmetikerinnen schneider schneiders schneidern schneiderin
    schneiderinnen schuster schusters schustern schusterin schusterinnen schuhmacher schuhmachers schuhmachern
    schuhmacherin schuhmacherinnen uhrmacher uhrmachers uhrmachern uhrmacherin uhrmacherinnen juwelier juweliers
    juweliere juwelieren juwelierin juwelierinnen goldschmied goldschmieds goldschmiede goldschmieden goldschmiedin
    goldschmiedinnen optiker optikers optikern optikerin optikerinnen hörgeräteakustiker hörgeräteakustikers
    hörgeräteakustikern hörgeräteakustikerin hörgeräteakustikerinnen apotheker apothekers apothekern apothekerin
    apothekerinnen zahnarztes zahnarzts zahnärzte zahnärzten zahnärztinnen hausarztes hausarzts hausärzte hausärzten
    hausärztinnen kinderarzt kinderarztes kinderarzts kinderärzte kinderärzten kinderärztin kinderärztinnen notarztes
    notarzts notärzte notärzten notärztinnen tierarztes tierarzts tierärzte tierärzten tierärztinnen oberarztes
    oberarzts oberärzte oberärzten oberärztinnen chefarztes chefarzts chefärzte chefärzten chefärztinnen facharzt
    facharztes facharzts fachärzte fachärzten fachärztin fachärztinnen frauenarzt frauenarztes frauenarzts
    frauenärzte frauenärzten frauenärztin frauenärztinnen augenarzt augenarztes augenarzts augenärzte augenärzten
    augenärztin augenärztinnen amtsarztes amtsarzts amtsärzte amtsärzten amtsärztinnen assistenzarzt assistenzarztes
    assistenzarzts assistenzärzte assistenzärzten assistenzärztin assistenzärztinnen betriebsarzt betriebsarztes
    betriebsarzts betriebsärzte betriebsärzten betriebsärztin betriebsärztinnen mediziners medizinern medizinerinnen
    chirurginnen internist internisten internistin internistinnen orthopäde orthopäden orthopädin orthopädinnen
    kardiologe kardiologen kardiologin kardiologinnen onkologe onkologen onkologin onkologinnen neurologe neurologen
    neurologin neurologinnen gynäkologe gynäkologen gynäkologin gynäkologinnen urologe urologen urologin urologinnen
    dermatologe dermatologen dermatologin dermatologinnen radiologe radiologen radiologin radiologinnen anästhesist
    anästhesisten anästhesistin anästhesistinnen pathologe pathologen pathologin pathologinnen rechtsmediziner
    rechtsmediziners rechtsmedizinern rechtsmedizinerin rechtsmedizinerinnen gerichtsmediziner gerichtsmediziners
    gerichtsmedizinern gerichtsmedizinerin gerichtsmedizinerinnen immunologe immunologen immunologin immunologinnen
    hygieniker hygienikers hygienikern hygienikerin hygienikerinnen hebammen sanitäter sanitäters sanitätern
    sanitäterin sanitäterinnen rettungssanitäter rettungssanitäters rettungssanitätern rettungssanitäterin
    rettungssanitäterinnen notfallsanitäter notfallsanitäters notfallsanitätern notfallsanitäterin
    notfallsanitäterinnen rettungsassistent rettungsassistenten rettungsassistentin rettungsassistentinnen
    physiotherapeut physiotherapeuten physiotherapeutin physiotherapeutinnen psychotherapeut psychotherapeuten
    psychotherapeutin psychotherapeutinnen logopäde logopäden logopädin logopädinnen heilpraktiker heilpraktikers
    heilpraktikern heilpraktikerin heilpraktikerinnen altenpfleger altenpflegers altenpflegern altenpflegerin
    altenpflegerinnen pflegekraft pflegekräfte pflegekräften betreuers betreuern betreuerinnen erziehers erziehern
    erzieherinnen tagesmutter tagesmütter tagesmüttern kindergärtner kindergärtners kindergärtnern kindergärtnerin
    kindergärtnerinnen sozialarbeiter sozialarbeiters sozialarbeitern sozialarbeiterin sozialarbeiterinnen
    sozialpädagoge sozialpädagogen sozialpädagogin sozialpädagoginnen pädagoge pädagogen pädagogin pädagoginnen
    streetworker streetworkers streetworkern streetworkerin streetworkerinnen pfarrern kaplan kaplans kapläne
    kaplänen bischöfen erzbischöfen kardinälen papsts päpsten mönchs mönches mönche mönchen nonnen abtes abts äbte
    äbten äbtissinnen diakon diakons diakone diakonen diakonin diakoninnen diakonisse diakonissen imame imamen mullah
    mullahs missionar missionars missionare missionaren missionarin missionarinnen küster küsters küstern küsterin
    küsterinnen messner messners messnern messnerin messnerinnen mesner mesners mesnern mesnerin mesnerinnen
    ministrant ministranten ministrantin ministrantinnen organist organisten organistin organistinnen kantor kantors
    kantoren kantorin kantorinnen konfirmand konfirmanden konfirmandin konfirmandinnen gläubige gläubiger gläubigen
    gläubigem pilger pilgers pilgern pilgerin pilgerinnen schulleiters schulleitern schulleiterinnen studienrat
    studienrats studienrates studienräte studienräten studienrätin studienrätinnen grundschullehrer grundschullehrers
    grundschullehrern grundschullehrerin grundschullehrerinnen klassenlehrer klassenlehrers klassenlehrern
    klassenlehrerin klassenlehrerinnen dozent dozenten dozentin dozentinnen hochschullehrer hochschullehrers
    hochschullehrern hochschullehrerin hochschullehrerinnen dekans dekane dekanen dekaninnen doktorand doktoranden
    doktorandin doktorandinnen absolvent absolventen absolventin absolventinnen gymnasiast gymnasiasten gymnasiastin
    gymnasiastinnen grundschüler grundschülers grundschülern grundschülerin grundschülerinnen schulkind schulkindes
    schulkinds schulkinder schulkindern erstklässler erstklässlers erstklässlern erstklässlerin erstklässlerinnen
    stipendiat stipendiaten stipendiatin stipendiatinnen referendar referendars referendare referendaren referendarin
    referendarinnen nachhilfelehrer nachhilfelehrers nachhilfelehrern nachhilfelehrerin nachhilfelehrerinnen
    fahrlehrer fahrlehrers fahrlehrern fahrlehrerin fahrlehrerinnen fahrschüler fahrschülers fahrschülern
    fahrschülerin fahrschülerinnen tanzlehrer tanzlehrers tanzlehrern tanzlehrerin tanzlehrerinnen musiklehrer
    musiklehrers musiklehrern musiklehrerin musiklehrerinnen skilehrer skilehrers skilehrern skilehrerin
    skilehrerinnen buchhändler buchhändlers buchhändlern buchhändlerin buchhändlerinnen nachrichtensprecher
    nachrichtensprechers nachrichtensprechern nachrichtensprecherin nachrichtensprecherinnen kommentator kommentators
    kommentatoren kommentatorin kommentatorinnen bloggers bloggern bloggerinnen influencers influencern
    influencerinnen kameramannes kameramännern kameraleuten filmemacher filmemachers filmemachern filmemacherin
    filmemacherinnen drehbuchautor drehbuchautors drehbuchautoren drehbuchautorin drehbuchautorinnen dramaturg
    dramaturgen dramaturgin dramaturginnen geigers geigern geigerinnen cellisten cellistinnen schlagzeuger
    schlagzeugers schlagzeugern schlagzeugerin schlagzeugerinnen saxofonist saxofonisten saxofonistin saxofonistinnen
    saxophonist saxophonisten saxophonistin saxophonistinnen trompeter trompeters trompetern trompeterin
    trompeterinnen posaunist posaunisten posaunistin posaunistinnen flötist flötisten flötistin flötistinnen tenor
    tenors tenöre tenören sopranistin sopranistinnen chorleiter chorleiters chorleitern chorleiterin chorleiterinnen
    chorsänger chorsängers chorsängern chorsängerin chorsängerinnen kapellmeister kapellmeisters kapellmeistern
    kapellmeisterin kapellmeisterinnen rappers rappern rapperinnen liedermacher liedermachers liedermachern
    liedermacherin liedermacherinnen songwriter songwriters songwritern songwriterin songwriterinnen komikers
    komikern komikerinnen comedian comedians clown clowns zauberer zauberers zauberern zauberin zauberinnen akrobat
    akrobaten akrobatin akrobatinnen tänzer tänzers tänzern tänzerin tänzerinnen choreograf choreografen choreografin
    choreografinnen choreograph choreographen choreographin choreographinnen balletttänzer balletttänzers
    balletttänzern balletttänzerin balletttänzerinnen zeichner zeichners zeichnern zeichnerin zeichnerinnen
    karikaturist karikaturisten karikaturistin karikaturistinnen illustrator illustrators illustratoren illustratorin
    illustratorinnen grafiker grafikers grafikern grafikerin grafikerinnen designers designern designerinnen
    modeschöpfer modeschöpfers modeschöpfern modeschöpferin modeschöpferinnen restaurator restaurators restauratoren
    restauratorin restauratorinnen galerist galeristen galeristin galeristinnen sammler sammlers sammlern sammlerin
    sammlerinnen museumsdirektor museumsdirektors museumsdirektoren museumsdirektorin museumsdirektorinnen lyriker
    lyrikers lyrikern lyrikerin lyrikerinnen dramatiker dramatikers dramatikern dramatikerin dramatikerinnen
    romancier romanciers übersetzer übersetzers übersetzern übersetzerin übersetzerinnen dolmetscher dolmetschers
    dolmetschern dolmetscherin dolmetscherinnen politikwissenschaftler politikwissenschaftlers
    politikwissenschaftlern politikwissenschaftlerin politikwissenschaftlerinnen ethnologe ethnologen ethnologin
    ethnologinnen linguist linguisten linguistin linguistinnen germanist germanisten germanistin germanistinnen
    strafverteidiger strafverteidigers strafverteidigern strafverteidigerin strafverteidigerinnen ankläger anklägers
    anklägern anklägerin anklägerinnen beklagter beklagtem nebenklägerinnen nebenklagevertreter nebenklagevertreters
    nebenklagevertretern nebenklagevertreterin nebenklagevertreterinnen amtsrichter amtsrichters amtsrichtern
    amtsrichterin amtsrichterinnen schöffe schöffen schöffin schöffinnen gutachter gutachters gutachtern gutachterin
    gutachterinnen gerichtsvollzieher gerichtsvollziehers gerichtsvollziehern gerichtsvollzieherin
    gerichtsvollzieherinnen justizvollzugsbeamter justizvollzugsbeamte justizvollzugsbeamten justizvollzugsbeamtin
    justizvollzugsbeamtinnen bewährungshelfer bewährungshelfers bewährungshelfern bewährungshelferin
    bewährungshelferinnen insolvenzverwalter insolvenzverwalters insolvenzverwaltern insolvenzverwalterin
    insolvenzverwalterinnen augenzeuginnen kronzeuge kronzeugen kronzeugin kronzeuginnen geschädigte geschädigter
    geschädigten geschädigtem verletzter verletzten verletztem toter toten totem verstorbenem vermisste vermisster
    vermissten vermisstem betroffene betroffener betroffenen betroffenem festgenommene festgenommener festgenommenen
    festgenommenem verurteilter verurteiltem strafgefangene strafgefangener strafgefangenen strafgefangenem sträfling
    sträflings sträflinge sträflingen verbrecher verbrechers verbrechern verbrecherin verbrecherinnen straftäters
    straftätern straftäterin straftäterinnen kriminelle krimineller kriminellen kriminellem mördern mörderinnen
    räubern räuberin räuberinnen bankräuber bankräubers bankräubern bankräuberin bankräuberinnen dieb diebs diebes
    diebe dieben diebin diebinnen ladendieb ladendiebs ladendiebes ladendiebe ladendieben ladendiebin ladendiebinnen
    taschendieb taschendiebs taschendiebes taschendiebe taschendieben taschendiebin taschendiebinnen hochstapler
    hochstaplers hochstaplern hochstaplerin hochstaplerinnen fälscher fälschers fälschern fälscherin fälscherinnen
    erpresser erpressers erpressern erpresserin erpresserinnen entführerinnen geisel geiseln brandstifter
    brandstifters brandstiftern brandstifterin brandstifterinnen vergewaltiger vergewaltigers vergewaltigern
    vergewaltigerin vergewaltigerinnen stalker stalkers stalkern stalkerin stalkerinnen angreifer angreifers
    angreifern angreiferin angreiferinnen messerstecher messerstechers messerstechern messerstecherin
    messerstecherinnen schläger schlägers schlägern schlägerin schlägerinnen schütze schützen schützin schützinnen
    amokläufer amokläufers amokläufern amokläuferin amokläuferinnen attentätern attentäterin attentäterinnen neonazi
    neonazis gefährder gefährders gefährdern gefährderin gefährderinnen schmuggler schmugglers schmugglern
    schmugglerin schmugglerinnen schleuser schleusers schleusern schleuserin schleuserinnen dealer dealers dealern
    dealerin dealerinnen drogendealer drogendealers drogendealern drogendealerin drogendealerinnen drogenhändler
    drogenhändlers drogenhändlern drogenhändlerin drogenhändlerinnen hehler hehlers hehlern hehlerin hehlerinnen
    mafioso mafiosi gangster gangsters gangstern gangsterin gangsterinnen hooligan hooligans randalierin
    randalierinnen hackers hackern hackerin hackerinnen spion spions spione spionen spionin spioninnen agent agenten
    agentin agentinnen whistleblowers whistleblowern whistleblowerin whistleblowerinnen verräter verräters verrätern
    verräterin verräterinnen komplize komplizen komplizin komplizinnen mittäter mittäters mittätern mittäterin
    mittäterinnen anstifter anstifters anstiftern anstifterin anstifterinnen hintermann hintermannes hintermanns
    hintermänner hintermännern hinterleute hinterleuten drahtzieher drahtziehers drahtziehern drahtzieherin
    drahtzieherinnen flüchtige flüchtiger flüchtigen flüchtigem hauptkommissar hauptkommissars hauptkommissare
    hauptkommissaren hauptkommissarin hauptkommissarinnen kriminalbeamte kriminalbeamten kriminalbeamtin
    kriminalbeamtinnen polizeibeamtinnen polizeipräsident polizeipräsidenten polizeipräsidentin polizeipräsidentinnen
    detektiv detektivs detektive detektiven detektivin detektivinnen fahnders fahndern fahnderin fahnderinnen
    streifenpolizist streifenpolizisten streifenpolizistin streifenpolizistinnen gendarm gendarmen gendarmin
    gendarminnen zöllner zöllners zöllnern zöllnerin zöllnerinnen zollbeamter zollbeamte zollbeamten zollbeamtin
    zollbeamtinnen feuerwehrmannes feuerwehrmännern feuerwehrleuten brandmeister brandmeisters brandmeistern
    brandmeisterin brandmeisterinnen ersthelfer ersthelfers ersthelfern ersthelferin ersthelferinnen einsatzleiter
    einsatzleiters einsatzleitern einsatzleiterin einsatzleiterinnen bergretter bergretters bergrettern bergretterin
    bergretterinnen rettungsschwimmer rettungsschwimmers rettungsschwimmern rettungsschwimmerin
    rettungsschwimmerinnen bademeister bademeisters bademeistern bademeisterin bademeisterinnen taucher tauchers
    tauchern taucherin taucherinnen wachmannes wachmanns wachmänner wachmännern wachleute wachleuten wachfrau
    wachfrauen wächter wächters wächtern wächterin wächterinnen nachtwächter nachtwächters nachtwächtern
    nachtwächterin nachtwächterinnen türsteher türstehers türstehern türsteherin türsteherinnen leibwächter
    leibwächters leibwächtern leibwächterin leibwächterinnen bodyguard bodyguards hausmeister hausmeisters
    hausmeistern hausmeisterin hausmeisterinnen pförtner pförtners pförtnern pförtnerin pförtnerinnen portier
    portiers putzfrauen reinigungskraft reinigungskräfte reinigungskräften haushälter haushälters haushältern
    haushälterin haushälterinnen zimmermädchen zimmermädchens dienstmädchen dienstmädchens diener dieners dienern
    dienerin dienerinnen butler butlers butlern butlerin butlerinnen buchhalter buchhalters buchhaltern buchhalterin
    buchhalterinnen steuerberater steuerberaters steuerberatern steuerberaterin steuerberaterinnen wirtschaftsprüfer
    wirtschaftsprüfers wirtschaftsprüfern wirtschaftsprüferin wirtschaftsprüferinnen bankier bankiers bankangestellte
    bankangestellter bankangestellten bankangestelltem börsianer börsianers börsianern börsianerin börsianerinnen
    anleger anlegers anlegern anlegerin anlegerinnen sparer sparers sparern sparerin sparerinnen schuldner schuldners
    schuldnern schuldnerin schuldnerinnen stifter stifters stiftern stifterin stifterinnen spender spenders spendern
    spenderin spenderinnen mäzen mäzens mäzene mäzenen mäzenin mäzeninnen sponsor sponsors sponsoren sponsorin
    sponsorinnen makler maklers maklern maklerin maklerinnen versicherungsvertreter versicherungsvertreters
    versicherungsvertretern versicherungsvertreterin versicherungsvertreterinnen unternehmensberater
    unternehmensberaters unternehmensberatern unternehmensberaterin unternehmensberaterinnen firmengründer
    firmengründers firmengründern firmengründerin firmengründerinnen firmenchef firmenchefs firmenchefin
    firmenchefinnen kaufmannes kaufmännern kaufleuten einzelhändler einzelhändlers einzelhändlern einzelhändlerin
    einzelhändlerinnen kioskbesitzer kioskbesitzers kioskbesitzern kioskbesitzerin kioskbesitzerinnen ladenbesitzer
    ladenbesitzers ladenbesitzern ladenbesitzerin ladenbesitzerinnen hoteliers gastronom gastronomen gastronomin
    gastronominnen restaurantbesitzer restaurantbesitzers restaurantbesitzern restaurantbesitzerin
    restaurantbesitzerinnen barkeeper barkeepers barkeepern barkeeperin barkeeperinnen sommelier sommeliers
    sommelière sommelièren kassierer kassierers kassierern kassierin kassierinnen kassenwart kassenwarts kassenwartes
    kassenwarte kassenwarten kassenwartin kassenwartinnen schatzmeister schatzmeisters schatzmeistern schatzmeisterin
    schatzmeisterinnen schriftführer schriftführers schriftführern schriftführerin schriftführerinnen betriebsrat
    betriebsrats betriebsrates betriebsräte betriebsräten betriebsrätin betriebsrätinnen lobbyist lobbyisten
    lobbyistin lobbyistinnen aufsichtsratschef aufsichtsratschefs aufsichtsratschefin aufsichtsratschefinnen
    vorstandschef vorstandschefs vorstandschefin vorstandschefinnen konzernchef konzernchefs konzernchefin
    konzernchefinnen fraktionschefinnen landrates landräten landrätinnen stadtrates stadträte stadträten
    stadträtinnen ortsvorsteher ortsvorstehers ortsvorstehern ortsvorsteherin ortsvorsteherinnen dezernenten
    dezernentinnen kämmerer kämmerers kämmerern kämmerin kämmerinnen ratsherr ratsherrn ratsherren ratsherrin
    ratsherrinnen parlamentarier parlamentariers parlamentariern parlamentarierin parlamentarierinnen
    spitzenkandidatinnen bewerber bewerbers bewerbern bewerberin bewerberinnen mitgliedes anhängers anhängern
    anhängerin anhängerinnen gegners gegnern gegnerin gegnerinnen befürworters befürwortern befürworterin
    befürworterinnen umweltschützers umweltschützern umweltschützerin umweltschützerinnen tierschützers tierschützern
    tierschützerin tierschützerinnen protestierende protestierender protestierenden protestierendem oppositionelle
    oppositioneller oppositionellen oppositionellem oppositionsführer oppositionsführers oppositionsführern
    oppositionsführerin oppositionsführerinnen revolutionär revolutionärs revolutionäre revolutionären revolutionärin
    revolutionärinnen separatist separatisten separatistin separatistinnen nationalist nationalisten nationalistin
    nationalistinnen populist populisten populistin populistinnen sozialdemokratinnen christdemokrat christdemokraten
    christdemokratin christdemokratinnen konsuls konsuln konsulinnen unterhändler unterhändlers unterhändlern
    unterhändlerin unterhändlerinnen schlichter schlichters schlichtern schlichterin schlichterinnen königen kaisern
    kaiserinnen prinzessinnen grafen gräfinnen herzogs herzöge herzögen herzoginnen barons barone baronen baroninnen
    adelige adeliger adeligen adeligem scheiche sultane sultanen sultanin sultaninnen zarin zarinnen tyrann tyrannen
    tyrannin tyranninnen offizieren offizierinnen generälen generalen generalin feldwebels feldwebeln kommandantinnen
    matrose matrosen matrosin matrosinnen seemann seemannes seemanns seemänner seemännern seeleute seeleuten seefrau
    seefrauen admirale admiralen kopilot kopiloten kopilotin kopilotinnen co-pilot co-piloten co-pilotin
    co-pilotinnen stewardess stewardessen steward stewards flugbegleiter flugbegleiters flugbegleitern
    flugbegleiterin flugbegleiterinnen fluglotse fluglotsen fluglotsin fluglotsinnen lokführer lokführers lokführern
    lokführerin lokführerinnen schaffner schaffners schaffnern schaffnerin schaffnerinnen zugbegleiter zugbegleiters
    zugbegleitern zugbegleiterin zugbegleiterinnen busfahrer busfahrers busfahrern busfahrerin busfahrerinnen
    taxifahrerinnen lkw-fahrer lkw-fahrers lkw-fahrern lkw-fahrerin lkw-fahrerinnen lastwagenfahrer lastwagenfahrers
    lastwagenfahrern lastwagenfahrerin lastwagenfahrerinnen fernfahrer fernfahrers fernfahrern fernfahrerin
    fernfahrerinnen trucker truckers truckern truckerin truckerinnen motorradfahrer motorradfahrers motorradfahrern
    motorradfahrerin motorradfahrerinnen beifahrer beifahrers beifahrern beifahrerin beifahrerinnen chauffeur
    chauffeurs chauffeure chauffeuren chauffeurin chauffeurinnen kurier kuriers kuriere kurieren kurierin kurierinnen
    paketbote paketboten paketbotin paketbotinnen briefträger briefträgers briefträgern briefträgerin
    briefträgerinnen postbote postboten postbotin postbotinnen zusteller zustellers zustellern zustellerin
    zustellerinnen müllmann müllmannes müllmanns müllmänner müllmännern müllleute müllleuten schornsteinfeger
    schornsteinfegers schornsteinfegern schornsteinfegerin schornsteinfegerinnen kaminkehrer kaminkehrers
    kaminkehrern kaminkehrerin kaminkehrerinnen bergmann bergmannes bergmanns bergmänner bergmännern bergleute
    bergleuten kumpel kumpels kumpeln stahlarbeiter stahlarbeiters stahlarbeitern stahlarbeiterin stahlarbeiterinnen
    hafenarbeiter hafenarbeiters hafenarbeitern hafenarbeiterin hafenarbeiterinnen fließbandarbeiter
    fließbandarbeiters fließbandarbeitern fließbandarbeiterin fließbandarbeiterinnen leiharbeiter leiharbeiters
    leiharbeitern leiharbeiterin leiharbeiterinnen saisonarbeiter saisonarbeiters saisonarbeitern saisonarbeiterin
    saisonarbeiterinnen erntehelfer erntehelfers erntehelfern erntehelferin erntehelferinnen tagelöhner tagelöhners
    tagelöhnern tagelöhnerin tagelöhnerinnen arbeitsloser arbeitslosen arbeitslosem erwerbslose erwerbsloser
    erwerbslosen erwerbslosem obdachlose obdachloser obdachlosen obdachlosem bettler bettlers bettlern bettlerin
    bettlerinnen asylbewerber asylbewerbers asylbewerbern asylbewerberin asylbewerberinnen migrant migrantin
    migrantinnen einwanderer einwanderers einwanderern einwanderin einwanderinnen zuwanderer zuwanderers zuwanderern
    zuwanderin zuwanderinnen ausländer ausländers ausländern ausländerin ausländerinnen fremde fremder fremden
    fremdem aussiedler aussiedlers aussiedlern aussiedlerin aussiedlerinnen vertriebene vertriebener vertriebenen
    vertriebenem urlauber urlaubers urlaubern urlauberin urlauberinnen reisende reisender reisenden reisendem
    wanderer wanderers wanderern wanderin wanderinnen bergsteigers bergsteigern bergsteigerinnen kletterer kletterers
    kletterern kletterin kletterinnen camper campers campern camperin camperinnen reiseleiter reiseleiters
    reiseleitern reiseleiterin reiseleiterinnen fremdenführer fremdenführers fremdenführern fremdenführerin
    fremdenführerinnen spaziergänger spaziergängers spaziergängern spaziergängerin spaziergängerinnen jogger joggers
    joggern joggerin joggerinnen schaulustige schaulustiger schaulustigen schaulustigem zuschauers zuschauern
    zuschauerin zuschauerinnen zuhörer zuhörers zuhörern zuhörerin zuhörerinnen hörer hörers hörern hörerin
    hörerinnen lesers lesern leserinnen nutzer nutzers nutzern nutzerin nutzerinnen user users usern abonnent
    abonnenten abonnentin abonnentinnen ehrenamtliche ehrenamtlicher ehrenamtlichen ehrenamtlichem fan torwartes
    torwarte torwarten torwärte torwärten torwartin torhüters torhütern torhüterinnen torjägers torjägern torjägerin
    torjägerinnen torschütze torschützen torschützin torschützinnen mittelfeldspieler mittelfeldspielers
    mittelfeldspielern mittelfeldspielerin mittelfeldspielerinnen abwehrspieler abwehrspielers abwehrspielern
    abwehrspielerin abwehrspielerinnen innenverteidiger innenverteidigers innenverteidigern innenverteidigerin
    innenverteidigerinnen außenverteidiger außenverteidigers außenverteidigern außenverteidigerin
    außenverteidigerinnen linksverteidiger linksverteidigers linksverteidigern linksverteidigerin
    linksverteidigerinnen rechtsverteidiger rechtsverteidigers rechtsverteidigern rechtsverteidigerin
    rechtsverteidigerinnen spielmacher spielmachers spielmachern spielmacherin spielmacherinnen nationalspielerinnen
    ersatzspieler ersatzspielers ersatzspielern ersatzspielerin ersatzspielerinnen mitspieler mitspielers mitspielern
    mitspielerin mitspielerinnen mannschaftskamerad mannschaftskameraden mannschaftskameradin mannschaftskameradinnen
    teamkollege teamkollegen teamkollegin teamkolleginnen gegenspieler gegenspielers gegenspielern gegenspielerin
    gegenspielerinnen co-trainer co-trainers co-trainern co-trainerin co-trainerinnen nationaltrainer
    nationaltrainers nationaltrainern nationaltrainerin nationaltrainerinnen cheftrainer cheftrainers cheftrainern
    cheftrainerin cheftrainerinnen jugendtrainer jugendtrainers jugendtrainern jugendtrainerin jugendtrainerinnen
    sportdirektor sportdirektors sportdirektoren sportdirektorin sportdirektorinnen sportchef sportchefs sportchefin
    sportchefinnen vereinschef vereinschefs vereinschefin vereinschefinnen klubchef klubchefs klubchefin
    klubchefinnen schiedsrichterinnen linienrichter linienrichters linienrichtern linienrichterin linienrichterinnen
    videoschiedsrichter videoschiedsrichters videoschiedsrichtern videoschiedsrichterin videoschiedsrichterinnen
    platzwart platzwarts platzwartes platzwarte platzwarten platzwartin platzwartinnen balljunge balljungen
    basketballer basketballers basketballern basketballerin basketballerinnen volleyballer volleyballers
    volleyballern volleyballerin volleyballerinnen eishockeyspieler eishockeyspielers eishockeyspielern
    eishockeyspielerin eishockeyspielerinnen tennisspieler tennisspielers tennisspielern tennisspielerin
    tennisspielerinnen golfer golfers golfern golferin golferinnen sprinter sprinters sprintern sprinterin
    sprinterinnen marathonläufer marathonläufers marathonläufern marathonläuferin marathonläuferinnen turner turners
    turnern turnerin turnerinnen boxers boxern boxerinnen ringer ringers ringern ringerin ringerinnen fechter
    fechters fechtern fechterin fechterinnen ruderer ruderers ruderern ruderin ruderinnen segler seglers seglern
    seglerin seglerinnen surfer surfers surfern surferin surferinnen skifahrer skifahrers skifahrern skifahrerin
    skifahrerinnen skispringers skispringern skispringerin skispringerinnen langläufer langläufers langläufern
    langläuferin langläuferinnen biathleten biathletinnen rodler rodlers rodlern rodlerin rodlerinnen eiskunstläufer
    eiskunstläufers eiskunstläufern eiskunstläuferin eiskunstläuferinnen radprofi radprofis profi profis rennfahrer
    rennfahrers rennfahrern rennfahrerin rennfahrerinnen reiter reiters reitern reiterin reiterinnen jockey jockeys
    leichtathlet leichtathleten leichtathletin leichtathletinnen spitzensportler spitzensportlers spitzensportlern
    spitzensportlerin spitzensportlerinnen olympiasieger olympiasiegers olympiasiegern olympiasiegerin
    olympiasiegerinnen weltmeister weltmeisters weltmeistern weltmeisterin weltmeisterinnen europameister
    europameisters europameistern europameisterin europameisterinnen champion champions verlierer verlierers
    verlierern verlierin verlierinnen finalist finalisten finalistin finalistinnen favorit favoriten favoritin
    favoritinnen außenseiter außenseiters außenseitern außenseiterin außenseiterinnen titelverteidiger
    titelverteidigers titelverteidigern titelverteidigerin titelverteidigerinnen herausforderin herausforderinnen
    rivale rivalen rivalin rivalinnen wettbewerber wettbewerbers wettbewerbern wettbewerberin wettbewerberinnen
    debütant debütanten debütantin debütantinnen anfänger anfängers anfängern anfängerin anfängerinnen amateur
    amateurs amateure amateuren amateurin amateurinnen dilettant dilettanten dilettantin dilettantinnen veteran
    veteranen veteranin veteraninnen pionier pioniers pioniere pionieren pionierin pionierinnen entdecker entdeckers
    entdeckern entdeckerin entdeckerinnen abenteurer abenteurers abenteurern abenteurerin abenteurerinnen zoologe
    zoologen zoologin zoologinnen botaniker botanikers botanikern botanikerin botanikerinnen klimaforschers
    klimaforschern klimaforscherinnen hirnforscher hirnforschers hirnforschern hirnforscherin hirnforscherinnen
    meinungsforscher meinungsforschers meinungsforschern meinungsforscherin meinungsforscherinnen zukunftsforscher
    zukunftsforschers zukunftsforschern zukunftsforscherin zukunftsforscherinnen programmierin programmierinnen
    softwareentwickler softwareentwicklers softwareentwicklern softwareentwicklerin softwareentwicklerinnen laborant
    laboranten laborantin laborantinnen nobelpreisträger nobelpreisträgers nobelpreisträgern nobelpreisträgerin
    nobelpreisträgerinnen ehrenbürger ehrenbürgers ehrenbürgern ehrenbürgerin ehrenbürgerinnen jubilar jubilars
    jubilare jubilaren jubilarin jubilarinnen geburtstagskind geburtstagskindes geburtstagskinds geburtstagskinder
    geburtstagskindern senior seniors senioren seniorin seniorinnen greis greises greise greisen greisin greisinnen
    pensionär pensionärs pensionäre pensionären pensionärin pensionärinnen ruheständler ruheständlers ruheständlern
    ruheständlerin ruheständlerinnen singles alleinerziehende alleinerziehender alleinerziehenden alleinerziehendem
    schwangere schwangerer schwangeren schwangerem neugeborene neugeborener neugeborenen neugeborenem säugling
    säuglings säuglinge säuglingen kleinkind kleinkindes kleinkinds kleinkinder kleinkindern nachkomme nachkommen
    nachfahre nachfahren nachfahrin nachfahrinnen vorfahr vorfahren stellvertreterinnen amtsinhaberinnen
    amtskolleginnen namensvetter namensvetters namensvettern doppelgänger doppelgängers doppelgängern doppelgängerin
    doppelgängerinnen landsmann landsmannes landsmanns landsmänner landsmännern landsleute landsleuten landsfrau
    landsfrauen landsmännin landsmänninnen dorfbewohner dorfbewohners dorfbewohnern dorfbewohnerin dorfbewohnerinnen
    städter städters städtern städterin städterinnen großstädter großstädters großstädtern großstädterin
    großstädterinnen einheimische einheimischer einheimischen einheimischem stammgast stammgastes stammgasts
    stammgäste stammgästen hotelgast hotelgastes hotelgasts hotelgäste hotelgästen festivalbesucher festivalbesuchers
    festivalbesuchern festivalbesucherin festivalbesucherinnen kirchgänger kirchgängers kirchgängern kirchgängerin
    kirchgängerinnen konzertbesucher konzertbesuchers konzertbesuchern konzertbesucherin konzertbesucherinnen
    museumsbesucher museumsbesuchers museumsbesuchern museumsbesucherin museumsbesucherinnen badegast badegastes
    badegasts badegäste badegästen partygast partygastes partygasts partygäste partygästen gastgebers gastgebern
    gastgeberinnen hausherr hausherrn hausherren hausherrin hausherrinnen hausbesitzer hausbesitzers hausbesitzern
    hausbesitzerin hausbesitzerinnen hauseigentümer hauseigentümers hauseigentümern hauseigentümerin
    hauseigentümerinnen hausverwalter hausverwalters hausverwaltern hausverwalterin hausverwalterinnen untermieter
    untermieters untermietern untermieterin untermieterinnen bauamtsleiter bauamtsleiters bauamtsleitern
    bauamtsleiterin bauamtsleiterinnen sachbearbeiter sachbearbeiters sachbearbeitern sachbearbeiterin
    sachbearbeiterinnen standesbeamter standesbeamte standesbeamten standesbeamtin standesbeamtinnen abteilungsleiter
    abteilungsleiters abteilungsleitern abteilungsleiterin abteilungsleiterinnen filialleiter filialleiters
    filialleitern filialleiterin filialleiterinnen projektleiter projektleiters projektleitern projektleiterin
    projektleiterinnen heimleiter heimleiters heimleitern heimleiterin heimleiterinnen kitaleiter kitaleiters
    kitaleitern kitaleiterin kitaleiterinnen betriebsleiter betriebsleiters betriebsleitern betriebsleiterin
    betriebsleiterinnen teamleiter teamleiters teamleitern teamleiterin teamleiterinnen personalchef personalchefs
    personalchefin personalchefinnen vizekanzlerinnen ex-präsident ex-präsidenten ex-präsidentin ex-präsidentinnen
    altkanzler altkanzlers altkanzlern altkanzlerin altkanzlerinnen schirmherrn schirmherren schirmherrinnen
    ehemaligem raucher rauchers rauchern raucherin raucherinnen trinker trinkers trinkern trinkerin trinkerinnen
    alkoholiker alkoholikers alkoholikern alkoholikerin alkoholikerinnen junkie junkies süchtige süchtiger süchtigen
    süchtigem drogenabhängige drogenabhängiger drogenabhängigen drogenabhängigem behinderte behinderter behinderten
    behindertem rollstuhlfahrer rollstuhlfahrers rollstuhlfahrern rollstuhlfahrerin rollstuhlfahrerinnen blinde
    blinder blinden blindem gehörlose gehörloser gehörlosen gehörlosem diabetiker diabetikers diabetikern
    diabetikerin diabetikerinnen allergiker allergikers allergikern allergikerin allergikerinnen kranke kranker
    kranken krankem infizierte infizierter infizierten infiziertem genesene genesener genesenen genesenem vegetarier
    vegetariers vegetariern vegetarierin vegetarierinnen veganer veganers veganern veganerin veganerinnen
    feinschmecker feinschmeckers feinschmeckern feinschmeckerin feinschmeckerinnen hobbygärtner hobbygärtners
    hobbygärtnern hobbygärtnerin hobbygärtnerinnen kleingärtner kleingärtners kleingärtnern kleingärtnerin
    kleingärtnerinnen schrebergärtner schrebergärtners schrebergärtnern schrebergärtnerin schrebergärtnerinnen
    hundehalter hundehalters hundehaltern hundehalterin hundehalterinnen hundebesitzer hundebesitzers hundebesitzern
    hundebesitzerin hundebesitzerinnen tierpfleger tierpflegers tierpflegern tierpflegerin tierpflegerinnen
    zoodirektor zoodirektors zoodirektoren zoodirektorin zoodirektorinnen reitlehrer reitlehrers reitlehrern
    reitlehrerin reitlehrerinnen dompteur dompteurs dompteure dompteuren dompteurin dompteurinnen schausteller
    schaustellers schaustellern schaustellerin schaustellerinnen kirmesbesucher kirmesbesuchers kirmesbesuchern
    kirmesbesucherin kirmesbesucherinnen losverkäufer losverkäufers losverkäufern losverkäuferin losverkäuferinnen
    marktfrau marktfrauen hausfrau hausfrauen hausmann hausmannes hausmanns hausmänner hausmännern damen herrin
    herrinnen kerl kerls kerle kerlen bursche burschen promi promis prominentem idol idols idole idolen held helden
    heldin heldinnen bösewicht bösewichts bösewichte bösewichten genies gelehrte gelehrter gelehrten gelehrtem denker
    denkers denkern denkerin denkerinnen idealist idealisten idealistin idealistinnen optimist optimisten optimistin
    optimistinnen pessimist pessimisten pessimistin pessimistinnen realist realisten realistin realistinnen skeptiker
    skeptikers skeptikern skeptikerin skeptikerinnen zyniker zynikers zynikern zynikerin zynikerinnen feminist
    feministen feministin feministinnen pazifist pazifisten pazifistin pazifistinnen atheist atheisten atheistin
    atheistinnen katholik katholiken katholikin katholikinnen protestant protestanten protestantin protestantinnen
    muslim muslims muslimen muslimin musliminnen muslima christ christin christinnen jude jüdin jüdinnen buddhist
    buddhisten buddhistin buddhistinnen heilige heiliger heiligen heiligem prophet propheten prophetin prophetinnen
    märtyrer märtyrers märtyrern märtyrerin märtyrerinnen hexe hexen wahrsager wahrsagers wahrsagern wahrsagerin
    wahrsagerinnen astrologe astrologen astrologin astrologinnen guru gurus scharlatan scharlatans scharlatane
    scharlatanen scharlatanin scharlataninnen lügner lügners lügnern lügnerin lügnerinnen feigling feiglings
    feiglinge feiglingen narr narren närrin närrinnen idiot idioten idiotin idiotinnen sklave sklaven sklavin
    sklavinnen knecht knechts knechtes knechte knechten magd mägde mägden söldner söldners söldnern söldnerin
    söldnerinnen krieger kriegers kriegern kriegerin kriegerinnen partisan partisanen partisanin partisaninnen
    milizionär milizionärs milizionäre milizionären milizionärin milizionärinnen reservist reservisten reservistin
    reservistinnen rekrut rekruten rekrutin rekrutinnen wehrpflichtige wehrpflichtiger wehrpflichtigen
    wehrpflichtigem deserteur deserteurs deserteure deserteuren deserteurin deserteurinnen kriegsgefangene
    kriegsgefangener kriegsgefangenen kriegsgefangenem zeitzeuge zeitzeugen zeitzeugin zeitzeuginnen
    holocaust-überlebende holocaust-überlebender holocaust-überlebenden holocaust-überlebendem widerstandskämpfer
    widerstandskämpfers widerstandskämpfern widerstandskämpferin widerstandskämpferinnen freiheitskämpfer
    freiheitskämpfers freiheitskämpfern freiheitskämpferin freiheitskämpferinnen bestatter bestatters bestattern
    bestatterin bestatterinnen totengräber totengräbers totengräbern totengräberin totengräberinnen trauernde
    trauernder trauernden trauerndem trauergast trauergastes trauergasts trauergäste trauergästen trauerredner
    trauerredners trauerrednern trauerrednerin trauerrednerinnen model models hostess hostessen prostituierte
    prostituierter prostituierten prostituiertem freier freiers freiern freierin freierinnen zuhälter zuhälters
    zuhältern zuhälterin zuhälterinnen masseur masseurs masseure masseuren masseurin masseurinnen masseuse masseusen
    tätowierer tätowierers tätowierern tätowierin tätowierinnen antiquar antiquars antiquare antiquaren antiquarin
    antiquarinnen trödler trödlers trödlern trödlerin trödlerinnen auktionator auktionators auktionatoren
    auktionatorin auktionatorinnen bieter bieters bietern bieterin bieterinnen käufer käufers käufern käuferin
    käuferinnen auftraggeber auftraggebers auftraggebern auftraggeberin auftraggeberinnen almbauer almbauern
    almbäuerin almbäuerinnen senner senners sennern sennerin sennerinnen hüttenwirt hüttenwirts hüttenwirtes
    hüttenwirte hüttenwirten hüttenwirtin hüttenwirtinnen bergführer bergführers bergführern bergführerin
    bergführerinnen skipper skippers skippern skipperin skipperinnen steuermann steuermannes steuermanns steuermänner
    steuermännern steuerleute steuerleuten steuerfrau steuerfrauen kranführer kranführers kranführern kranführerin
    kranführerinnen baggerfahrer baggerfahrers baggerfahrern baggerfahrerin baggerfahrerinnen gerüstbauer
    gerüstbauers gerüstbauern gerüstbauerin gerüstbauerinnen fliesenleger fliesenlegers fliesenlegern fliesenlegerin
    fliesenlegerinnen bodenleger bodenlegers bodenlegern bodenlegerin bodenlegerinnen heizungsbauer heizungsbauers
    heizungsbauern heizungsbauerin heizungsbauerinnen orgelbauer orgelbauers orgelbauern orgelbauerin orgelbauerinnen
    geigenbauer geigenbauers geigenbauern geigenbauerin geigenbauerinnen instrumentenbauer instrumentenbauers
    instrumentenbauern instrumentenbauerin instrumentenbauerinnen töpfer töpfers töpfern töpferin töpferinnen setzer
    setzers setzern setzerin setzerinnen buchbinder buchbinders buchbindern buchbinderin buchbinderinnen steinmetz
    steinmetzes steinmetze steinmetzen steinmetzin steinmetzinnen hufschmied hufschmieds hufschmiede hufschmieden
    hufschmiedin hufschmiedinnen sattler sattlers sattlern sattlerin sattlerinnen kürschner kürschners kürschnern
    kürschnerin kürschnerinnen
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
