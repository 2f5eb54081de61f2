import { englishPeople } from './en.people';
import { words, type Language } from './language';

const ownNames = {
  male: `
    achim adam adolf adrian albert albrecht alexander alfons alfred alois amir andreas andré ansgar anton armin
    arne arnold artur arthur axel balthasar bastian benedikt benjamin benno bernd bernhard bert berthold bertold
    björn bodo boris bruno burkhard carl carsten christian christof christoph christopher claus clemens constantin
    cornelius daniel david dennis detlef detlev dieter dietmar dietrich dirk dominic dominik eberhard eckart
    eckhard eckhardt edgar edmund eduard egon ekkehard elias elmar emil emilio enrico erhard eric erich erik ernst
    erwin eugen ewald fabian falk felix ferdinand florian frank franz fred frederik friedemann friedhelm friedrich
    fritz gabriel georg gerald gerd gereon gerhard gernot gero gert gottfried gregor guido günter guenter günther
    guenther gunnar gustav hanno hannes hans hans-christian hans-dieter hans-dietrich hans-georg hans-joachim
    hans-jochen hans-jürgen hans-peter hans-werner harald hartmut heiko heiner heinrich heinz helge helmut helmuth
    hendrik henning henrik henry herbert heribert hermann hinrich holger horst hubert hubertus hugo ingo isaak
    jakob jan jannik jens jeremias joachim jochen joerg jörg johann johannes john jonas jonathan josef joseph
    joschka julian julius jürgen juergen justus kai karim karl karl-heinz karl-josef karl-theodor karlheinz
    karsten kaspar kevin kilian klaus klaus-peter klemens knut konrad konstantin kristian kurt lars laurenz leo
    leon leonhard leopold linus lothar luca ludger ludwig luis lukas lutz magnus maik malte manfred manuel marc
    marcel marco marcus mario marius mark markus martin marvin mathias matthias max maximilian mehmet michael
    michel mirko mohammed moritz murat mustafa nicolas niels nikolaus niklas nils norbert olaf oliver olli omar
    oskar oswald otmar othmar otto pascal patrick paul peer peter philip philipp philippe pius rainer ralf ralph
    raimund raphael reimund reiner reinhard reinhold rené richard robert robin roland rolf roman ronald ronny
    rüdiger rudi rudolf ruprecht sascha sebastian severin siegfried siegmar sigmar sigmund silvio simon sönke
    stefan steffen stephan sven swen tarek thaddäus theo theodor thilo thomas thorben thorsten till tilman tilo
    tim timo timon tino tobias tom torben torsten udo ulf ulrich urs uwe valentin veit viktor vinzenz volker
    volkmar walter walther werner wilfried wilhelm willi willibald willy winfried wladimir wolf wolf-dieter
    wolfgang wolfram xaver yannick alejandro ali antonio antónio baschar barack bill charles dmitri donald
    emmanuel françois geert george giuseppe gordon hassan ibrahim igor iwan jacques james jean jean-claude
    jean-marie jeremy jerzy joe jose josé juan kofi lech mahmud mariano matteo mikhail michail nicolás nikola
    nikolai paolo pedro petro recep sergej sergei steve tayyip tony vladimir wiktor wolodymyr yasser anselm lorenz
    jost enno onno hauke klaas reto luzius hannjo eike fiete hinnerk ole thies jörn jürg ueli köbi sepp toni vitus
    korbinian quirin aloys zeno
  `,
  female: `
    wiebke mareile ortrud walburga solveig regula frauke heidrun swantje antje insa tomma hiltrud irmtraud
    notburga vroni ursina annemie adelheid agathe agnes alexandra alexa alice alina almut amelie andrea angela
    angelika anita anja anke anna annabelle annalena anne anneliese annegret annelie annemarie annette annika
    antonia astrid aurelia babette barbara bärbel beate beatrice beatrix bettina bianca birgit birgitta birte
    brigitta brigitte britta camilla carina carla carmen carola carolin caroline catharina cathrin cäcilia
    charlotte christa christel christiane christina christine clara claudia constanze cordula corinna cornelia
    dagmar daniela diana dora doris dorothea dorothee edeltraud edith elena eleonore elfriede elisa elisabeth elke
    ella ellen elsa elvira emilia emma erika erna esther eva evelyn eva-maria fatima felicitas ferda filiz flora
    franka franziska frederike friederike gabi gabriela gabriele gerda gerlinde gertrud gesa gesine gisela gitta
    greta gudrun gülay hanna hannah hannelore hedwig heide heidemarie heidi heike helena helene helga henriette
    henrike herta hertha hilde hildegard hildegund ida ilka ilona ilse imke ines inga inge ingeborg ingrid irene
    iris irina irmgard isabel isabell isabella isabelle isolde ivonne jana janina janine jasmin jeannette jennifer
    jenny jessica johanna josefine josephine judith julia juliane jutta karin karina karla karolin karoline
    katarina katharina käthe kathleen kathrin katja katrin kerstin kirsten klara konstanze kristin kristina lara
    larissa laura lea lena leni leonie liane lieselotte lilian lilli lina linda lisa liselotte lore lotte louisa
    louise luise lydia magdalena maike maja malu manuela mara mareike maren margaretha margareta margarete
    margarethe margit margot margret margrit maria mariam marianne marie marie-agnes marie-luise marina marion
    marita marlene marlies marta martha martina mathilde maya mechthild meike melanie merle mia michaela mona
    monika nadine nadja natalie natascha nicole nina nora olga patricia paula pauline petra pia ramona rebecca
    rebekka regina regine renate ricarda rita romy rosa rosemarie roswitha ruth sabine sabrina sahra sandra sara
    sarah saskia sibylle sigrid silke silvia simone sina sofia sofie sonja sophia sophie stefanie steffi stella
    stephanie susann susanna susanne svenja svetlana sybille sylvia tamara tanja tatjana teresa thekla theresa
    therese theresia tina trude ulla ulrike ursula uschi ute vanessa vera verena veronika viktoria viola viviane
    waltraud wilhelmine yasmin yvonne zoe aischa benita condoleezza cristina dilma hillary julija kamala madeleine
    margaret michelle nancy sonia
  `,
};

const OPENERS = `
    aber ab abends alle allein allem allen allerdings alles als also am an andere anderen anderer andererseits anders
    anfang angesichts anlass anlässlich anschließend ansonsten anstatt auch auf aufgrund aus ausgerechnet
    ausschlaggebend außer außerdem bald beim bei beide beiden bereits besonders bestätigt bevor bis bisher bislang
    bitte da dabei dadurch dafür dagegen daher dahinter damals damit danach daneben dank dann daran darauf daraufhin
    daraus darin darüber darum darunter das dass davon davor dazu dein deine dem demnach demgegenüber den denen denn
    dennoch der deren derzeit des deshalb dessen deswegen deutlich dich die dies diese diesem diesen dieser dieses
    diesmal doch dort dorthin drei durch dürfen eben ebenfalls ebenso ehe eher eigentlich ein eine einem einen einer
    einerseits eines einige einigen einiger einmal einschließlich einst endlich entgegen entsprechend entweder er erst
    erste ersten erster erstmals es etliche etwa etwas euch eure fast ferner folglich früher fünf für ganz gar gefragt
    gegen gegenüber gemäß gemeinsam gemeint genau genauso gerade gern gestern gleich gleiches gleichwohl gleichzeitig
    glücklicherweise haben hat hatte hatten hätte hätten hauptsächlich heißt heute hier hierbei hierfür hierzu
    hierzulande hingegen hinter hinzu hunderte ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres immer immerhin in
    indem indes indessen infolge infolgedessen innerhalb insbesondere insgesamt inwiefern inwieweit inzwischen
    irgendwann irgendwie ist ja je jede jedem jeden jeder jederzeit jedes jedoch jemand jene jener jetzt jüngst kann
    kaum kein keine keinem keinen keiner keineswegs klar könnte können künftig kürzlich kurzum längst laut lediglich
    leider letzten letztendlich letztlich man manche manchmal mancherorts mehr mehrere mehreren mein meine meinen
    meist meistens mindestens mit mithilfe mitten mittels mittlerweile mitunter möglicherweise morgen morgens müssen
    muss nach nachdem nachdrücklich nachmittags nachts nachträglich nahezu namentlich nämlich natürlich neben nebenbei
    nein neu neue neuen nicht nichts nie niemals niemand noch nochmals null nun nunmehr nur ob oben obgleich obwohl
    oder offen offenbar offensichtlich offiziell oft öfter ohne ohnehin parallel plötzlich pro rund schließlich
    schlimmer schnell schon sechs sehr sei seien sein seine seinem seinen seiner seines seit seitdem seither selbst
    selbstverständlich selten seltsam sicher sicherlich sie sieben sind so sobald sodass sofern sofort sogar solange
    solch solche solchen solcher soll sollen sollte sollten somit sondern sonst soviel soweit sowie sowohl später
    spätestens stattdessen statt stets tatsächlich teile teils trotz trotzdem tausende über überall überdies überhaupt
    übrigens um umgekehrt umso und ungeachtet ungefähr unklar uns unser unsere unserem unseren unserer unter
    unterdessen unterhalb ursprünglich verglichen vermutlich via viel viele vielen vieler vielleicht vielmehr vier
    voll vom von vor voraussichtlich vorausgesetzt vorerst vorher vorläufig vormittags vorsichtig vorwiegend
    wahrscheinlich während währenddessen wann war waren wäre wären warum was wegen weder weil weit weitaus weitere
    weiteren weiterer weiterhin weiteres weitgehend welch welche welchem welchen welcher welches wem wen wenige
    wenigen weniger wenigstens wenn wenngleich wer werden weshalb wessen weswegen wie wieder wiederholt wiederum wieso
    wieviel wir wird wo wobei wodurch wofür woher wohin wohl wollen womit womöglich wonach woran worauf woraufhin
    woraus worin worüber worum wovon wovor wozu wurde wurden würde würden zahlreiche zehn zeitgleich zeitweise zu
    zudem zuerst zufolge zuletzt zum zumal zumindest zumeist zunächst zunehmend zur zurück zurzeit zusammen zusätzlich
    zuvor zwar zwei zweitens zwischen zwischenzeitlich zwölf regierung regierungen bundesregierung landesregierung uhr
    menschen mensch partei parteien jahr jahre jahren jahres jahrhundert jahrzehnt jahrzehnte monat monate monaten
    woche wochen tag tage tagen stunde stunden minute minuten sekunden zeit zeiten zeitpunkt zeitraum abend mittag
    nachmittag vormittag nacht wochenende montag dienstag mittwoch donnerstag samstag sonnabend land länder ländern
    bundesland bundesländer staat staaten stadt städte städten gemeinde gemeinden region regionen gebiet gebiete dorf
    dörfer ort orte hauptstadt grenze grenzen welt erde europa amerika asien afrika heimat ausland inland
    nachbarländer mitgliedstaaten mitgliedsländer industrieländer entwicklungsländer norden süden osten westen polizei
    staatsanwaltschaft gericht gerichte behörde behörden ministerium verwaltung parlament opposition koalition
    fraktion ausschuss kommission senat bundestag landtag kabinett verfassung gesetz gesetze gesetzentwurf entwurf
    verordnung regelung regel regeln recht rechte menschenrechte grundgesetz artikel paragraph urteil urteile prozess
    verfahren verhandlung verhandlungen klage anklage verdacht ermittlungen untersuchung untersuchungen beweise strafe
    haft haftbefehl gefängnis freiheit sicherheit ordnung demokratie diktatur revolution republik frauen männer kinder
    kind eltern familie familien leute bevölkerung gesellschaft generation nachbarn freunde opfer tote verletzte
    todesopfer passagiere zuschauer besucher gäste verbraucher mitglieder beschäftigte arbeitnehmer arbeitgeber
    studierende truppen migranten geflüchtete gegner anhänger befürworter medien presse zeitung zeitungen fernsehen
    internet rundfunk radio wahl wahlen wahlkampf wahlergebnis stimme stimmen ergebnis ergebnisse mehrheit minderheit
    prozent prozentpunkte umfrage umfragen mandat sitze amt amtszeit ämter rücktritt nachfolge führung spitze vorsitz
    leitung aufgabe aufgaben ziel ziele plan pläne programm programme projekt projekte vorschlag vorschläge forderung
    forderungen kritik lob frage fragen antwort antworten aussage aussagen angaben angabe erklärung erklärungen
    stellungnahme mitteilung pressemitteilung bericht berichte meldung meldungen nachricht nachrichten information
    informationen rede reden ansprache interview gespräch gespräche diskussion debatte streit konflikt konflikte krise
    krisen krieg kriege bürgerkrieg kampf kämpfe angriff angriffe anschlag anschläge attentat terror gewalt waffen
    bomben raketen explosion brand feuer unfall unglück absturz katastrophe erdbeben hochwasser sturm unwetter grund
    gründe ursache ursachen folge folgen auswirkungen wirkung hintergrund hintergründe zusammenhang fall fälle
    beispiel beispiele problem probleme lösung lösungen möglichkeit möglichkeiten chance chancen gefahr gefahren
    risiko risiken hoffnung angst sorge sorgen schuld verantwortung vertrauen wille meinung meinungen ansicht
    einschätzung auffassung sicht überzeugung worte wort wörter satz sätze idee ideen gedanke thema themen inhalt
    inhalte punkt punkte seite seiten teil hälfte drittel viertel zahl zahlen anzahl reihe gruppe gruppen art form
    rolle platz rang stelle stellen lage situation zustand entwicklung entwicklungen veränderung veränderungen
    änderung änderungen erfolg erfolge niederlage gewinn gewinne verlust verluste schaden schäden hilfe unterstützung
    zusammenarbeit beziehung beziehungen kontakt vertrag verträge abkommen vereinbarung einigung kompromiss beschluss
    beschlüsse entscheidung entscheidungen maßnahme maßnahmen schritt schritte weg wege geld euro dollar franken pfund
    cent millionen milliarden million milliarde tausend hundert kosten preis preise steuern steuer haushalt schulden
    wirtschaft unternehmen firma firmen konzern konzerne bank banken börse aktien markt märkte handel industrie arbeit
    arbeitsplätze arbeitslosigkeit arbeitslose löhne gehälter rente renten streik umsatz produktion produkt produkte
    energie strom öl gas kohle atomkraft klima klimawandel klimaschutz umwelt natur wasser luft wetter temperatur
    temperaturen grad regen schnee tiere pflanzen lebensmittel landwirtschaft gesundheit krankheit krankheiten virus
    impfung impfstoff krankenhaus klinik medikamente medizin forschung wissenschaft studie studien technik technologie
    computer daten software netz schule schulen universität universitäten hochschule bildung ausbildung studium kultur
    kunst musik film filme buch bücher theater sport fußball spiel spiele mannschaft mannschaften team teams verein
    saison tor tore meter kilometer kilogramm tonnen liter quadratmeter runde finale halbfinale sieg siege verkehr
    auto autos fahrzeug fahrzeuge zug züge bahn flugzeug flugzeuge maschine schiff schiffe straße straßen autobahn
    brücke flughafen bahnhof gebäude haus häuser wohnung wohnungen gelände bereich bereiche raum boden leben tod
    geburt geschichte vergangenheit gegenwart zukunft beginn ende mitte quelle quellen bild bilder foto fotos video
    videos dokument dokumente brief briefe liste name namen titel original kommentar kommentare überblick hinweis
    hinweise ausgabe version veröffentlichung einsatz einsätze einsatzkräfte rettungskräfte feuerwehr armee militär
    streitkräfte luftwaffe geheimdienst geheimdienste kirche kirchen religion islam christen muslime juden glaube
    gewerkschaft gewerkschaften verband verbände organisation organisationen institution initiative bewegung protest
    proteste demonstration demonstrationen kundgebung veranstaltung veranstaltungen konferenz pressekonferenz gipfel
    treffen sitzung besuch reise reform reformen politik außenpolitik innenpolitik entlassung festnahme festnahmen
    verhaftung vorwurf vorwürfe skandal affäre täuschung betrug korruption diebstahl mord tat taten verbrechen
    kriminalität drogen alkohol franzosen russen amerikaner briten italiener spanier polen türken griechen israelis
    palästinenser ukrainer chinesen japaner deutsche deutschen österreicher
  `;

/** English given names that are German words, or names of places and firms in German news. */
const GERMAN_WORDS = new Set(
  words(`
    alba amber amos an anders art asha ava barb barbie bart basil bella bo brandy chelsea clay cliff constance corazon
    dale dalia dawn dean dick dina don ella esperanza ethel eunice faith felicity fleur franco franklin gene glen grace
    grant griffin guy hazel heath heather herb holly hope hun hunter ike ivy jade jay jo joy kara kay kelvin kent kim
    kirk kitty lamar lance landon lane lara laurel lee leigh lourdes lowell luz mae marin marine marquis marshall
    maverick may mel milan missy mo monte moses newt norm nun olive otis pam paris pat patty pearl penny pilar preston
    rand ray reed rex rich rob rod ron rose ross ruby rush russ sade salva sky skip stan sten stu sue tad tanner tara
    taylor titus tripp trish tucker una uma ursa uta val vera verity vic victoria viola violet wade wally wiley winston
    zoe york
  `),
);

/** The names of one language with those of another that mean nothing else in German. */
function withForeign(own: string, foreign: string): string {
  const known = new Set([...words(own), ...words(OPENERS)]);
  return [own, ...words(foreign).filter((name) => !known.has(name) && !GERMAN_WORDS.has(name))].join(' ');
}

/**
 * Given names of the German-speaking countries and of international news in German spelling, and the words that
 * German writes with a capital though they are no names: function words at the head of a sentence first, then
 * common nouns of the news. Family names that are common words too (Richter, König, Kurz, Neuer, Will) are left
 * out. The last list tells places and bodies from persons.
 */
export const germanNames: Pick<Language, 'givenNames' | 'sentenceOpeners' | 'organisationWords'> = {
  givenNames: {
    male: withForeign(ownNames.male, englishPeople.givenNames.male),
    female: withForeign(ownNames.female, englishPeople.givenNames.female),
  },

  sentenceOpeners: OPENERS,
  organisationWords: `
    universität uni hochschule fachhochschule akademie institut forschungsinstitut max-planck-institut schule
    grundschule gymnasium realschule gesamtschule ministerium bundesministerium außenministerium innenministerium
    verteidigungsministerium finanzministerium justizministerium wirtschaftsministerium gesundheitsministerium
    umweltministerium auswärtiges_amt kanzleramt bundeskanzleramt amt bundesamt landesamt bezirksamt landratsamt
    standesamt behörde bundesbehörde agentur bundesagentur bundesanstalt anstalt zentrale partei bündnis union
    fraktion koalition bewegung front liga bund verband bundesverband landesverband dachverband vereinigung verein
    gesellschaft genossenschaft gewerkschaft kammer handelskammer ärztekammer innung stiftung organisation initiative
    rat sicherheitsrat bundesrat nationalrat europarat zentralrat ausschuss komitee kommission eu-kommission kongress
    parlament europaparlament bundestag landtag senat repräsentantenhaus unterhaus oberhaus knesset duma gericht
    amtsgericht landgericht oberlandesgericht bundesgericht bundesgerichtshof gerichtshof verfassungsgericht
    bundesverfassungsgericht verwaltungsgericht bundesverwaltungsgericht arbeitsgericht sozialgericht
    staatsanwaltschaft bundesanwaltschaft polizei bundespolizei landespolizei kriminalamt bundeskriminalamt
    landeskriminalamt feuerwehr bundeswehr armee marine luftwaffe geheimdienst nachrichtendienst verfassungsschutz
    bank sparkasse volksbank zentralbank bundesbank nationalbank notenbank weltbank börse versicherung krankenkasse
    konzern gruppe gruppen holding ag gmbh kg se gbr ohg werke werk stadtwerke fabrik verlag zeitung tageszeitung
    magazin sender rundfunk fernsehen radio presse nachrichtenagentur redaktion post bahn telekom airline airlines
    fluggesellschaft klinik klinikum krankenhaus universitätsklinikum charité hospital kirche kathedrale dom kloster
    moschee synagoge tempel bistum erzbistum diözese museum theater oper staatsoper philharmonie galerie bibliothek
    archiv zoo tierpark stadion arena halle sporthalle club klub fc sc sv tsv vfb vfl fsv eintracht borussia dynamo
    hertha straße strasse platz allee gasse weg ufer damm ring chaussee promenade brücke tor turm burg schloss palast
    park garten wald forst berg gebirge alpen tal see meer ozean fluss kanal bucht insel inseln halbinsel kap küste
    wüste hafen flughafen airport bahnhof hauptbahnhof u-bahnhof autobahn tunnel autobahndreieck kreuz kernkraftwerk
    atomkraftwerk kraftwerk raumstation stadt bezirk landkreis kreis gemeinde region provinz kanton bundesland land
    republik königreich emirat föderation staaten hotel restaurant café haus hütte zentrum center denkmal friedhof
    gefängnis justizvollzugsanstalt festival festspiele cup pokal meisterschaft bundesliga olympia preis orden gipfel
    konferenz abkommen vertrag gesetz prozess affäre plan doktrin
  `,
};
