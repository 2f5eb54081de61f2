import type { Language } from './language';

/**
 * What people are called in French: titles, roles, nationalities, groups and given names. Roles stand in the
 * masculine and the feminine, singular and plural, with the newer feminine forms (`autrice`, `procureure`,
 * `cheffe`) beside the older ones. Nationalities are lower-case adjectives; the noun for an inhabitant has the
 * same form with a capital. A given name in both lists does not tell the gender.
 */
export const frenchPeople: Pick<
  Language,
  | 'honorifics'
  | 'roles'
  | 'roleModifiers'
  | 'offices'
  | 'demonyms'
  | 'nationalities'
  | 'groups'
  | 'nameParticles'
  | 'givenNames'
> = {
  honorifics: `
    m mm mme mmes mlle mlles monsieur messieurs madame mesdames mademoiselle dr docteur docteure pr professeur
    professeure me maître mgr monseigneur sir lord lady dame mister mr mrs ms don doña son_excellence sa_sainteté
    sa_majesté abbé père frère sœur mère saint sainte st ste général colonel capitaine lieutenant commandant
  `,
  roles: `
    violoncelliste plombier plombiers chauffeur chauffeurs alpiniste alpinistes bénévole bénévoles docker dockers
    chef chefs cheffe cheffes maréchal maréchaux caporal caporaux lieutenant-colonel garde-côte sage-femme
    sages-femmes tennisman tenniswoman rugbyman grand-père grand-mère petit-fils petite-fille beau-frère belle-sœur
    beau-père belle-mère icône guide conseiller conseillers conseillère conseillères boulanger boulangers boulangère
    boulangères premier_ministre première_ministre premiers_ministres vice-premier_ministre vice-première_ministre
    secrétaire_général secrétaire_générale secrétaire_d'_état secrétaires_d'_état directeur_général
    directrice_générale président-directeur_général présidente-directrice_générale chef_d'_état cheffe_d'_état
    chefs_d'_état chef_de_l'_état cheffe_de_l'_état chef_du_gouvernement cheffe_du_gouvernement chef_de_file
    cheffe_de_file chef_de_la_diplomatie cheffe_de_la_diplomatie chef_d'_orchestre garde_des_sceaux homme_politique
    femme_politique hommes_politiques femmes_politiques homme_d'_affaires femme_d'_affaires hommes_d'_affaires
    homme_d'_état haut_commissaire haute_commissaire haut_représentant haute_représentante haut-représentant
    haute-représentante grand_rabbin grand_imam gardien_de_but gardienne_de_but champion_du_monde championne_du_monde
    champion_olympique championne_olympique prix_nobel bras_droit homme_fort numéro_un numéro_deux première_dame
    premier_secrétaire première_secrétaire président présidents présidente présidentes vice-président vice-présidents
    vice-présidente vice-présidentes ex-président ex-présidents ex-présidente ex-présidentes co-président
    co-présidents co-présidente co-présidentes vice-présid vice-présids vice-préside vice-présides député députés
    députée députées eurodéputé eurodéputés eurodéputée eurodéputées ex-député ex-députés ex-députée ex-députées
    avocat avocats avocate avocates magistrat magistrats magistrate magistrates préfet préfets préfète préfètes
    sous-préfet sous-préfets sous-préfète sous-préfètes adjoint adjoints adjointe adjointes délégué délégués déléguée
    déléguées employé employés employée employées retraité retraités retraitée retraitées réfugié réfugiés réfugiée
    réfugiées candidat candidats candidate candidates lauréat lauréats lauréate lauréates habitant habitants habitante
    habitantes résident résidents résidente résidentes manifestant manifestants manifestante manifestantes combattant
    combattants combattante combattantes enseignant enseignants enseignante enseignantes étudiant étudiants étudiante
    étudiantes représentant représentants représentante représentantes commandant commandants commandante commandantes
    lieutenant lieutenants lieutenante lieutenantes adjudant adjudants adjudante adjudantes gérant gérants gérante
    gérantes assistant assistants assistante assistantes consultant consultants consultante consultantes participant
    participants participante participantes débutant débutants débutante débutantes militant militants militante
    militantes dirigeant dirigeants dirigeante dirigeantes opposant opposants opposante opposantes dissident
    dissidents dissidente dissidentes agent agents agente agentes marchand marchands marchande marchandes attaquant
    attaquants attaquante attaquantes répondant répondants répondante répondantes figurant figurants figurante
    figurantes pratiquant pratiquants pratiquante pratiquantes exposant exposants exposante exposantes survivant
    survivants survivante survivantes aspirant aspirants aspirante aspirantes intendant intendants intendante
    intendantes surveillant surveillants surveillante surveillantes soignant soignants soignante soignantes aidant
    aidants aidante aidantes négociant négociants négociante négociantes fabricant fabricants fabricante fabricantes
    commerçant commerçants commerçante commerçantes passant passants passante passantes régent régents régente
    régentes client clients cliente clientes cadet cadets cadette cadettes accusé accusés accusée accusées prévenu
    prévenus prévenue prévenues condamné condamnés condamnée condamnées inculpé inculpés inculpée inculpées suspect
    suspects suspecte suspectes rescapé rescapés rescapée rescapées blessé blessés blessée blessées invité invités
    invitée invitées allié alliés alliée alliées attaché attachés attachée attachées chargé chargés chargée chargées
    associé associés associée associées auteur auteurs auteure auteures professeur professeurs professeure
    professeures ingénieur ingénieurs ingénieure ingénieures procureur procureurs procureure procureures gouverneur
    gouverneurs gouverneure gouverneures entrepreneur entrepreneurs entrepreneure entrepreneures plaignant plaignants
    plaignante plaignantes agresseur agresseurs agresseure agresseures défenseur défenseurs défenseure défenseures
    successeur successeurs successeure successeures prédécesseur prédécesseurs prédécesseure prédécesseures possesseur
    possesseurs possesseure possesseures écrivain écrivains écrivaine écrivaines châtelain châtelains châtelaine
    châtelaines élu élus élue élues cousin cousins cousine cousines voisin voisins voisine voisines ami amis amie
    amies consul consuls consule consules ministre ministres vice-ministre vice-ministres ex-ministre ex-ministres
    secrétaire secrétaires porte-parole porte-paroles maire maires ambassadeur ambassadeurs leader leaders responsable
    responsables juge juges commissaire commissaires notaire notaires capitaine capitaines colonel colonels sergent
    sergents brigadier brigadiers major majors militaire militaires soldat soldats gendarme gendarmes pompier pompiers
    pilote pilotes copilote copilotes astronaute astronautes cosmonaute cosmonautes journaliste journalistes reporter
    reporters photographe photographes pigiste pigistes chroniqueur chroniqueurs éditorialiste éditorialistes analyste
    analystes économiste économistes spécialiste spécialistes politologue politologues politiste politistes sociologue
    sociologues psychologue psychologues psychiatre psychiatres historien historiens géographe géographes géologue
    géologues biologiste biologistes climatologue climatologues météorologue météorologues sismologue sismologues
    volcanologue volcanologues virologue virologues épidémiologiste épidémiologistes infectiologue infectiologues
    oncologue oncologues urgentiste urgentistes généraliste généralistes médecin médecins pédiatre pédiatres
    chirurgien chirurgiens dentiste dentistes vétérinaire vétérinaires pharmacien pharmaciens infirmier infirmiers
    anthropologue anthropologues archéologue archéologues philosophe philosophes théologien théologiens linguiste
    linguistes juriste juristes constitutionnaliste constitutionnalistes criminologue criminologues démographe
    démographes statisticien statisticiens mathématicien mathématiciens physicien physiciens chimiste chimistes
    astronome astronomes astrophysicien astrophysiciens scientifique scientifiques expert experts artiste artistes
    cinéaste cinéastes réalisateur réalisateurs scénariste scénaristes dramaturge dramaturges romancier romanciers
    poète poètes essayiste essayistes biographe biographes peintre peintres sculpteur sculpteurs architecte
    architectes designer designers styliste stylistes pianiste pianistes violoniste violonistes guitariste guitaristes
    bassiste bassistes soliste solistes rappeur rappeurs mannequin mannequins star stars acteur acteurs comédien
    comédiens humoriste humoristes interprète interprètes athlète athlètes cycliste cyclistes footballeur footballeurs
    basketteur basketteurs handballeur handballeurs nageur nageurs skieur skieurs boxeur boxeurs coach coachs
    sélectionneur sélectionneurs entraîneur entraîneurs manager managers arbitre arbitres gardien gardiens buteur
    buteurs champion champions vice-champion vice-champions médaillé médaillés pape papes évêque évêques archevêque
    archevêques prêtre prêtres curé curés pasteur pasteurs imam imams rabbin rabbins mufti muftis patriarche
    patriarches moine moines moniale moniales sœur sœurs rabbine rabbines père pères mère mères roi rois reine reines
    prince princes princesse princesses duc ducs duchesse duchesses comte comtes comtesse comtesses empereur empereurs
    impératrice impératrices sultan sultans émir émirs cheikh cheikhs monarque monarques ayatollah ayatollahs shérif
    shérifs syndicaliste syndicalistes activiste activistes écologiste écologistes féministe féministes socialiste
    socialistes communiste communistes centriste centristes gaulliste gaullistes macroniste macronistes frontiste
    frontistes nationaliste nationalistes séparatiste séparatistes indépendantiste indépendantistes souverainiste
    souverainistes conservateur conservateurs travailliste travaillistes démocrate démocrates républicain républicains
    diplomate diplomates fonctionnaire fonctionnaires bureaucrate bureaucrates technocrate technocrates lobbyiste
    lobbyistes bourgmestre bourgmestres échevin échevins édile édiles sénateur sénateurs parlementaire parlementaires
    législateur législateurs locataire locataires hôte hôtes patron patrons patronne patronnes ceo ceos pdg pdgs dg
    dgs magnat magnats milliardaire milliardaires millionnaire millionnaires oligarque oligarques propriétaire
    propriétaires pensionnaire pensionnaires actionnaire actionnaires mandataire mandataires bâtonnier bâtonniers
    otage otages victime victimes témoin témoins complice complices pirate pirates terroriste terroristes djihadiste
    djihadistes islamiste islamistes extrémiste extrémistes rebelle rebelles insurgé insurgés détenu détenus
    prisonnier prisonniers hacktiviste hacktivistes internaute internautes touriste touristes automobiliste
    automobilistes cheminot cheminots routard routards libraire libraires bibliothécaire bibliothécaires antiquaire
    antiquaires galeriste galeristes disquaire disquaires fleuriste fleuristes garagiste garagistes élève élèves
    lycéen lycéens collégien collégiens stagiaire stagiaires universitaire universitaires doctorant doctorants
    chercheur chercheurs nobel nobels académicien académiciens doyen doyens recteur recteurs vice-recteur
    vice-recteurs sous-secrétaire sous-secrétaires haut-commissaire haut-commissaires chancelier chanceliers
    chancelière chancelières vice-chancelier vice-chanceliers vice-chancelière vice-chancelières tsar tsars dictateur
    dictateurs despote despotes autocrate autocrates putschiste putschistes fils fille filles frère frères épouse
    épouses époux mari maris femme femmes veuve veuves veuf veufs compagnon compagnons compagne compagnes conjoint
    conjoints conjointe conjointes neveu neveus nièce nièces oncle oncles tante tantes gendre gendres fiancé fiancés
    fiancée fiancées dauphin dauphins chroniqueuse chroniqueuses directeur directeurs directrice directrices
    sous-directeur sous-directeurs sous-directrice sous-directrices rédacteur rédacteurs rédactrice rédactrices
    sénatrice sénatrices actrice actrices traducteur traducteurs traductrice traductrices éditeur éditeurs éditrice
    éditrices éducateur éducateurs éducatrice éducatrices instituteur instituteurs institutrice institutrices
    instructeur instructeurs instructrice instructrices réalisatrice réalisatrices animateur animateurs animatrice
    animatrices présentateur présentateurs présentatrice présentatrices modérateur modérateurs modératrice
    modératrices médiateur médiateurs médiatrice médiatrices négociateur négociateurs négociatrice négociatrices
    organisateur organisateurs organisatrice organisatrices fondateur fondateurs fondatrice fondatrices cofondateur
    cofondateurs cofondatrice cofondatrices créateur créateurs créatrice créatrices coordinateur coordinateurs
    coordinatrice coordinatrices administrateur administrateurs administratrice administratrices inspecteur
    inspecteurs inspectrice inspectrices consommateur consommateurs consommatrice consommatrices utilisateur
    utilisateurs utilisatrice utilisatrices agriculteur agriculteurs agricultrice agricultrices apiculteur apiculteurs
    apicultrice apicultrices viticulteur viticulteurs viticultrice viticultrices aviateur aviateurs aviatrice
    aviatrices navigateur navigateurs navigatrice navigatrices explorateur explorateurs exploratrice exploratrices
    illustrateur illustrateurs illustratrice illustratrices dessinateur dessinateurs dessinatrice dessinatrices
    collaborateur collaborateurs collaboratrice collaboratrices opérateur opérateurs opératrice opératrices
    observateur observateurs observatrice observatrices commentateur commentateurs commentatrice commentatrices
    conservatrice conservatrices lecteur lecteurs lectrice lectrices électeur électeurs électrice électrices orateur
    orateurs oratrice oratrices dictatrice dictatrices législatrice législatrices coordonnateur coordonnateurs
    coordonnatrice coordonnatrices interlocuteur interlocuteurs interlocutrice interlocutrices exploitateur
    exploitateurs exploitatrice exploitatrices spectateur spectateurs spectatrice spectatrices téléspectateur
    téléspectateurs téléspectatrice téléspectatrices producteur producteurs productrice productrices protecteur
    protecteurs protectrice protectrices réformateur réformateurs réformatrice réformatrices libérateur libérateurs
    libératrice libératrices restaurateur restaurateurs restauratrice restauratrices détracteur détracteurs
    détractrice détractrices conducteur conducteurs conductrice conductrices compositeur compositeurs compositrice
    compositrices inventeur inventeurs inventrice inventrices auditeur auditeurs auditrice auditrices chercheuse
    chercheuses entraîneuse entraîneuses chanteur chanteurs chanteuse chanteuses danseur danseurs danseuse danseuses
    footballeuse footballeuses nageuse nageuses skieuse skieuses boxeuse boxeuses voyageur voyageurs voyageuse
    voyageuses travailleur travailleurs travailleuse travailleuses vendeur vendeurs vendeuse vendeuses serveur
    serveurs serveuse serveuses coiffeur coiffeurs coiffeuse coiffeuses blogueur blogueurs blogueuse blogueuses
    youtubeur youtubeurs youtubeuse youtubeuses influenceur influenceurs influenceuse influenceuses joueur joueurs
    joueuse joueuses coureur coureurs coureuse coureuses surfeur surfeurs surfeuse surfeuses pêcheur pêcheurs pêcheuse
    pêcheuses plongeur plongeurs plongeuse plongeuses programmeur programmeurs programmeuse programmeuses contrôleur
    contrôleurs contrôleuse contrôleuses rappeuse rappeuses basketteuse basketteuses handballeuse handballeuses
    volleyeur volleyeurs volleyeuse volleyeuses ferrailleur ferrailleurs ferrailleuse ferrailleuses entrepreneuse
    entrepreneuses sélectionneuse sélectionneuses enquêteur enquêteurs enquêteuse enquêteuses lanceur lanceurs
    lanceuse lanceuses dépanneur dépanneurs dépanneuse dépanneuses démarcheur démarcheurs démarcheuse démarcheuses
    fraudeur fraudeurs fraudeuse fraudeuses voleur voleurs voleuse voleuses moissonneur moissonneurs moissonneuse
    moissonneuses brasseur brasseurs brasseuse brasseuses fournisseur fournisseurs fournisseuse fournisseuses
    ambassadrice ambassadrices autrice autrices sculptrice peintresse consœur confrère consul-général docteure
    doctoresse mairesse poétesse maîtresse maître hôtesse championne championnes vice-championne gardienne souverain
    souveraine souverains historienne historiennes musicien musiciens musicienne musiciennes technicien techniciens
    technicienne techniciennes mécanicien mécaniciens mécanicienne mécaniciennes électricien électriciens
    électricienne électriciennes informaticien informaticiens informaticienne informaticiennes chirurgienne
    chirurgiennes pharmacienne pharmaciennes mathématicienne mathématiciennes physicienne physiciennes statisticienne
    statisticiennes théologienne théologiennes comédienne comédiennes théoricien théoriciens théoricienne
    théoriciennes académicienne académiciennes diététicien diététiciens diététicienne diététiciennes paroissien
    paroissiens paroissienne paroissiennes milicien miliciens milicienne miliciennes praticien praticiens praticienne
    praticiennes logisticien logisticiens logisticienne logisticiennes polytechnicien polytechniciens polytechnicienne
    polytechniciennes politicien politiciens politicienne politiciennes citoyen citoyens citoyenne citoyennes lycéenne
    lycéennes collégienne doyenne policier policiers policière policières infirmière infirmières banquier banquiers
    banquière banquières financier financiers financière financières romancière romancières prisonnière prisonnières
    officier officiers officière officières ouvrier ouvriers ouvrière ouvrières cuisinier cuisiniers cuisinière
    cuisinières pâtissier pâtissiers pâtissière pâtissières fermier fermiers fermière fermières hôtelier hôteliers
    hôtelière hôtelières cavalier cavaliers cavalière cavalières caissier caissiers caissière caissières jardinier
    jardiniers jardinière jardinières épicier épiciers épicière épicières boursier boursiers boursière boursières
    héritier héritiers héritière héritières hospitalier hospitaliers hospitalière hospitalières pionnier pionniers
    pionnière pionnières guerrier guerriers guerrière guerrières justicier justiciers justicière justicières général
    généraux générale générales amiral amiraux vice-amiral contre-amiral cardinal cardinaux principal principaux
    coprésident coprésidente coprésidents chargé_d'affaires chargée_d'affaires rapporteur rapporteure rapporteurs
    archiviste boucher soudeur ambulancier ambulancière
    homologue homologues collègue collègues
    hommes enfant garçon garçons dames mairesses chercheure chercheures experte expertes poétesses metteur metteuse
    metteurs metteuses soeur soeurs neveux grands-pères grand-pères grands-mères grand-mères petits-fils
    petites-filles beaux-pères belles-mères beaux-frères belles-sœurs beau-fils beaux-fils belle-fille belles-filles
    bru brus jumeau jumeaux jumelle jumelles aîné aînés aînée aînées parent parente parentes maman mamans papa papas
    papi papis mamie mamies papy papys mamy mamys pépé pépés mémé mémés tonton tontons tata tatas bébé bébés
    nourrisson nourrissons gamin gamins gamine gamines gosse gosses môme mômes adolescents adolescentes ado ados
    collégiennes écolier écoliers écolière écolières bachelier bacheliers bachelière bachelières orphelin orphelins
    orpheline orphelines filleul filleuls filleule filleules parrain parrains marraine marraines tuteur tuteurs
    tutrice tutrices pensionné pensionnés pensionnée pensionnées chômeur chômeurs chômeuse chômeuses salarié salariée
    salariées apprenti apprentis apprentie apprenties intérimaires saisonnier saisonniers saisonnière saisonnières
    bailleur bailleurs bailleresse bailleresses concierge concierges gardiennes passager passagère passagères usager
    usagers usagère usagères bouchers bouchère bouchères charcutier charcutiers charcutière charcutières poissonnier
    poissonniers poissonnière poissonnières barbier barbiers esthéticien esthéticiens esthéticienne esthéticiennes
    aubergiste aubergistes barman barmans barmen barmaid barmaids cafetier cafetiers tenancier tenanciers tenancière
    tenancières sommelier sommeliers sommelière sommelières traiteur traiteurs crêpier crêpiers pizzaïolo pizzaiolo
    pizzaïolos pizzaiolos fromager fromagers fromagère fromagères maraîcher maraîchers maraîchère maraîchères éleveur
    éleveurs éleveuse éleveuses paysan paysans paysanne paysannes vigneron vignerons vigneronne vigneronnes
    cultivateur cultivateurs cultivatrice cultivatrices céréalier céréaliers arboriculteur arboriculteurs
    arboricultrice arboricultrices horticulteur horticulteurs horticultrice horticultrices ostréiculteur
    ostréiculteurs ostréicultrice ostréicultrices pisciculteur pisciculteurs piscicultrice piscicultrices aviculteur
    aviculteurs avicultrice avicultrices berger bergers bergère bergères bûcheron bûcherons bûcheronne bûcheronnes
    garde-chasse gardes-chasse gardes-chasses marins matelot matelots chasseur chasseurs chasseuse chasseuses
    braconnier braconniers braconnière braconnières paysagiste paysagistes pépiniériste pépiniéristes maçon maçons
    maçonne maçonnes charpentier charpentiers charpentière charpentières menuisier menuisiers menuisière menuisières
    ébéniste ébénistes plombière plombières couvreur couvreurs couvreuse couvreuses carreleur carreleurs carreleuse
    carreleuses plâtrier plâtriers plâtrière plâtrières vitrier vitriers vitrière vitrières serrurier serruriers
    serrurière serrurières chauffagiste chauffagistes ramoneur ramoneurs ramoneuse ramoneuses soudeurs soudeuse
    soudeuses carrossier carrossiers carrossière carrossières chaudronnier chaudronniers chaudronnière chaudronnières
    forgeron forgerons forgeronne forgeronnes sidérurgiste sidérurgistes mineur mineurs mineure mineures artisan
    artisans artisane artisanes cordonnier cordonniers cordonnière cordonnières couturier couturiers couturière
    couturières modéliste modélistes horloger horlogers horlogère horlogères bijoutier bijoutiers bijoutière
    bijoutières joaillier joailliers joaillière joaillières orfèvre orfèvres luthier luthiers luthière luthières
    potier potiers potière potières céramiste céramistes verrier verriers sculptrices sculpteuse sculpteuses graveur
    graveurs graveuse graveuses caricaturiste caricaturistes graphiste graphistes plasticien plasticiens plasticienne
    plasticiennes collectionneur collectionneurs collectionneuse collectionneuses brocanteur brocanteurs brocanteuse
    brocanteuses commissaire-priseur commissaires-priseurs muséologue muséologues archivistes documentaliste
    documentalistes correcteur correcteurs correctrice correctrices correspondant correspondants correspondante
    correspondantes imitateur imitateurs imitatrice imitatrices clown clowns acrobate acrobates magicien magiciens
    magicienne magiciennes illusionniste illusionnistes prestidigitateur prestidigitateurs prestidigitatrice
    prestidigitatrices chorégraphe chorégraphes parolier paroliers parolière parolières batteur batteurs batteuse
    batteuses saxophoniste saxophonistes trompettiste trompettistes violoncellistes flûtiste flûtistes organiste
    organistes accordéoniste accordéonistes percussionniste percussionnistes claviériste claviéristes choriste
    choristes soprano sopranos maestro maestros rockeur rockeurs rockeuse rockeuses slameur slameurs slameuse
    slameuses beatmaker beatmakers disc-jockey disc-jockeys monteur monteurs monteuse monteuses cameraman cameramans
    cameramen camerawoman camerawomans caméraman caméramans caméramen décorateur décorateurs décoratrice décoratrices
    costumière costumières costumier costumiers maquilleur maquilleurs maquilleuse maquilleuses éclairagiste
    éclairagistes régisseur régisseurs régisseuse régisseuses cascadeur cascadeurs cascadeuse cascadeuses streameur
    streameurs streameuse streameuses twitto twittos podcasteur podcasteurs podcasteuse podcasteuses gameur gameurs
    gameuse gameuses développeur développeurs développeuse développeuses hacker hackers hackeur hackeurs hackeuse
    hackeuses urbaniste urbanistes géomètre géomètres promoteur promoteurs promotrice promotrices astrophysicienne
    astrophysiciennes spationaute spationautes météorologiste météorologistes écologue écologues glaciologue
    glaciologues océanographe océanographes vulcanologue vulcanologues hydrologue hydrologues botaniste botanistes
    zoologiste zoologistes zoologue zoologues ornithologue ornithologues entomologiste entomologistes paléontologue
    paléontologues ethnologue ethnologues lexicographe lexicographes philologue philologues islamologue islamologues
    orientaliste orientalistes sinologue sinologues intellectuel intellectuels intellectuelle intellectuelles
    doctorante doctorantes thésard thésards thésarde thésardes rectrice rectrices doyennes proviseur proviseurs
    proviseure proviseures maîtres maîtresses prof profs formateur formateurs formatrice formatrices précepteur
    précepteurs préceptrice préceptrices répétiteur répétiteurs répétitrice répétitrices puéricultrice puéricultrices
    puériculteur puériculteurs nourrice nourrices aide-soignant aide-soignante aides-soignants aides-soignantes
    psychanalyste psychanalystes psychothérapeute psychothérapeutes thérapeute thérapeutes gynécologue gynécologues
    obstétricien obstétriciens obstétricienne obstétriciennes cardiologue cardiologues cancérologue cancérologues
    neurologue neurologues neurochirurgien neurochirurgiens neurochirurgienne neurochirurgiennes dermatologue
    dermatologues ophtalmologue ophtalmologues ophtalmologiste ophtalmologistes radiologue radiologues anesthésiste
    anesthésistes réanimateur réanimateurs réanimatrice réanimatrices immunologiste immunologistes généticien
    généticiens généticienne généticiennes gériatre gériatres allergologue allergologues pneumologue pneumologues
    urologue urologues rhumatologue rhumatologues diabétologue diabétologues nutritionniste nutritionnistes
    orthodontiste orthodontistes kinésithérapeute kinésithérapeutes kiné kinés ostéopathe ostéopathes orthophoniste
    orthophonistes podologue podologues opticien opticiens opticienne opticiennes ambulanciers ambulancières
    brancardier brancardiers brancardière brancardières secouriste sauveteur sauveteurs sauveteuse sauveteuses
    pompière pompières sapeur-pompier sapeurs-pompiers urgentologue urgentologues laborantin laborantins laborantine
    laborantines biochimiste biochimistes légiste légistes patient patients patiente patientes malade malades
    handicapé handicapés handicapée handicapées aveugle aveugles donneur donneurs donneuse donneuses toxicomane
    toxicomanes alcoolique alcooliques drogué drogués droguée droguées junkie junkies dealer dealers dealeur dealeurs
    dealeuse dealeuses trafiquant trafiquants trafiquante trafiquantes narcotrafiquant narcotrafiquants
    narcotrafiquante narcotrafiquantes passeur passeurs passeuse passeuses proxénète proxénètes prostitué prostitués
    prostituée prostituées cambrioleur cambrioleurs cambrioleuse cambrioleuses braqueur braqueurs braqueuse
    braqueuses escroc escrocs pickpocket pickpockets malfaiteur malfaiteurs malfrat malfrats gangster gangsters
    bandit bandits voyou voyous délinquant délinquants délinquante délinquantes criminel criminels criminelle
    criminelles meurtrier meurtriers meurtrière meurtrières assassin assassins tueur tueurs tueuse tueuses violeur
    violeurs violeuse violeuses agresseuse agresseuses ravisseur ravisseurs ravisseuse ravisseuses kidnappeur
    kidnappeurs kidnappeuse kidnappeuses jihadiste jihadistes kamikaze kamikazes détenue détenues récidiviste
    récidivistes fugitif fugitifs fugitive fugitives évadé évadés évadée évadées receleur receleurs receleuse
    receleuses maître-chanteur maîtres-chanteurs pyromane pyromanes vandale vandales casseur casseurs casseuse
    casseuses tagueur tagueurs tagueuse tagueuses émeutier émeutiers émeutière émeutières squatteur squatteurs
    squatteuse squatteuses hooligan hooligans informateur informateurs informatrice informatrices mouchard mouchards
    moucharde mouchardes délateur délateurs délatrice délatrices dénonciateur dénonciateurs dénonciatrice
    dénonciatrices requérant requérants requérante requérantes justiciable justiciables jurés jurée jurées greffier
    greffiers greffière greffières huissier huissiers huissière huissières bâtonnière bâtonnières assesseur
    assesseurs assesseure assesseures conciliateur conciliateurs conciliatrice conciliatrices enquêtrice enquêtrices
    brigadière brigadières détective détectives flic flics douanier douaniers douanière douanières maton matons
    matonne matonnes geôlier geôliers geôlière geôlières bourreau bourreaux vigile vigiles soldate soldates sergente
    sergentes caporale caporales colonelle colonelles amirale amirales sous-officier sous-officiers sous-officière
    sous-officières légionnaire légionnaires parachutiste parachutistes artilleur artilleurs artilleuse artilleuses
    co-pilote co-pilotes aiguilleur aiguilleurs aiguilleuse aiguilleuses steward stewards hôtesses skipper skippers
    skippeur skippeurs skippeuse skippeuses plaisancier plaisanciers plaisancière plaisancières batelier bateliers
    batelière batelières marinier mariniers éclusier éclusiers éclusière éclusières cheminote cheminotes chauffeure
    chauffeures camionneur camionneurs camionneuse camionneuses livreur livreurs livreuse livreuses coursier
    coursiers coursière coursières déménageur déménageurs déménageuse déménageuses postier postiers postière
    postières factrice factrices éboueur éboueurs éboueuse éboueuses balayeur balayeurs égoutier égoutiers laveur
    laveurs cantonnier cantonniers cantonnière cantonnières domestique domestiques valet valets majordome majordomes
    gouvernante gouvernantes nounou nounous baby-sitter baby-sitters babysitter babysitters cuistot cuistots
    standardiste standardistes réceptionniste réceptionnistes guichetier guichetiers guichetière guichetières trader
    traders courtier courtiers courtière courtières comptable comptables expert-comptable experte-comptable
    experts-comptables expertes-comptables investisseur investisseurs investisseuse investisseuses rentier rentiers
    rentière rentières mécène mécènes philanthrope philanthropes donateur donateurs donatrice donatrices créancier
    créanciers créancière créancières débiteur débiteurs débitrice débitrices épargnant épargnants épargnante
    épargnantes contribuable contribuables allocataire allocataires bénéficiaire bénéficiaires acheteur acheteurs
    acheteuse acheteuses acquéreur acquéreurs acquéreuse acquéreuses grossiste grossistes détaillants détaillante
    détaillantes colporteur colporteurs colporteuse colporteuses industriel industriels industrielle industrielles
    co-fondateur co-fondateurs co-fondatrice co-fondatrices concepteur concepteurs conceptrice conceptrices
    publicitaire publicitaires communicant communicants communicante communicantes adhérent adhérents adhérente
    adhérentes sympathisant sympathisants sympathisante sympathisantes partisan partisans partisane partisanes
    résistant résistants résistante résistantes déporté déportés déportée déportées collabo collabos guérillero
    guérilléro guérilleros guérilléros mercenaire mercenaires vétéran vétérans vétérane vétéranes réserviste
    réservistes déserteur déserteurs déserteuse déserteuses espion espions espionne espionnes migrant migrants
    migrante migrantes immigré immigrés immigrée immigrées émigré émigrés émigrée émigrées exilé exilés exilée
    exilées sans-papiers sans-abri sans-abris clochard clochards clocharde clochardes mendiant mendiants mendiante
    mendiantes expatrié expatriés expatriée expatriées rapatrié rapatriés rapatriée rapatriées vacancier vacanciers
    vacancière vacancières visiteur visiteurs visiteuse visiteuses promeneur promeneurs promeneuse promeneuses
    randonneur randonneurs randonneuse randonneuses grimpeur grimpeurs grimpeuse grimpeuses campeur campeurs campeuse
    campeuses estivant estivants estivante estivantes plagiste plagistes baigneur baigneurs baigneuse baigneuses
    snowboardeur snowboardeurs snowboardeuse snowboardeuses patineur patineurs patineuse patineuses biathlète
    biathlètes marathonien marathoniens marathonienne marathoniennes sprinteur sprinteurs sprinteuse sprinteuses
    perchiste perchistes footeux footeuse footeuses buteuse buteuses remplaçant remplaçants remplaçante remplaçantes
    rugbymans rugbymen rugbywoman rugbywomen talonneur talonneurs talonneuse talonneuses ailier ailiers ailière
    ailières tenniswomen tennismans tennismen golfeur golfeurs golfeuse golfeuses judoka judokas lutteur lutteurs
    lutteuse lutteuses karatéka karatékas escrimeur escrimeurs escrimeuse escrimeuses gymnaste gymnastes haltérophile
    haltérophiles rameur rameurs rameuse rameuses kayakiste kayakistes apnéiste apnéistes jockey jockeys tireur
    tireurs tireuse tireuses archer archers archère archères motard motards motarde motardes cyclomotoriste
    cyclomotoristes piéton piétons piétonne piétonnes copain copains copine copines camarade camarades pote potes
    amant amants concubin concubins concubine concubines divorcé divorcés divorcée divorcées célibataire célibataires
    marié mariés mariée mariées vieillard vieillards sexagénaire sexagénaires septuagénaire septuagénaires
    octogénaire octogénaires nonagénaire nonagénaires centenaire centenaires quinquagénaire quinquagénaires
    quadragénaire quadragénaires trentenaire trentenaires quadra quadras quinqua quinquas supporter supporteur
    supporteurs supportrice supportrices fan fans abonné abonnés abonnée abonnées adepte adeptes admirateur
    admirateurs admiratrice admiratrices habitué habitués habituée habituées riveraine riveraines villageois
    villageoise villageoises citadin citadins citadine citadines banlieusard banlieusards banlieusarde banlieusardes
    montagnard montagnards montagnarde montagnardes insulaire insulaires autochtone autochtones badaud badauds
    badaude badaudes concurrent concurrents concurrente concurrentes compétiteur compétiteurs compétitrice
    compétitrices médaillée médaillées finaliste finalistes vainqueur vainqueurs vainqueure vainqueures vainqueuse
    vainqueuses gagnant gagnants gagnante gagnantes perdant perdants perdante perdantes vice-championnes challenger
    challengers challengeur challengeurs challengeuse challengeuses outsider outsiders recordman recordmans recordmen
    recordwoman soigneur soigneurs soigneuse soigneuses coaches coache manageur manageurs coéquipier coéquipiers
    coéquipière coéquipières adversaire adversaires rival rivaux rivale rivales ennemi ennemis ennemie ennemies
    partenaire partenaires abbés vicaire vicaires chanoine chanoines religieuse religieuses nonne nonnes pasteure
    pasteures aumônier aumôniers aumônière aumônières diacre diacres sacristain sacristains séminariste séminaristes
    missionnaire missionnaires prédicateur prédicateurs prédicatrice prédicatrices croyant croyants croyante
    croyantes pèlerin pèlerins ermite ermites gourou gourous prophète prophétesse prophètes prophétesses voyante
    voyantes astrologue astrologues guérisseur guérisseurs guérisseuse guérisseuses sorcier sorciers sorcière
    sorcières exorciste exorcistes baron barons baronne baronnes marquise marquises courtisan courtisans ambassadeuse
    ambassadeuses émissaire émissaires ex-maire ex-maires ex-mari ex-maris ex-femme ex-femmes ex-épouse ex-épouses
    ex-compagnon ex-compagnons ex-compagne ex-compagnes ex-joueur ex-joueuse ex-joueurs ex-joueuses ex-directeur
    ex-directrice ex-directeurs ex-patron ex-patronne ex-patrons échevine échevines rapporteures questeur questeurs
    questrice questrices anarchiste anarchistes zadiste zadistes frondeur frondeurs frondeuse frondeuses tribun
    tribuns intervenant intervenants intervenante intervenantes convive convives superviseur superviseurs
    superviseure superviseures contremaître contremaîtres contremaîtresse trésorier trésoriers trésorière trésorières
    liquidateur liquidateurs liquidatrice liquidatrices syndic syndics gestionnaire gestionnaires magasinier
    magasiniers magasinière magasinières manutentionnaire manutentionnaires cariste caristes emballeur emballeurs
    emballeuse emballeuses ajusteur ajusteurs ajusteuse ajusteuses aide-ménagère aides-ménagères aide-cuisinier
    aides-cuisiniers lingère lingères blanchisseur blanchisseurs blanchisseuse blanchisseuses repasseuse repasseuses
    brodeur brodeurs brodeuse brodeuses tisserand tisserands tisserande tisserandes dentellière dentellières
    tapissier tapissiers tapissière tapissières relieur relieurs relieuse relieuses imprimeur imprimeurs typographe
    typographes kiosquier kiosquiers kiosquière kiosquières buraliste buralistes pompiste pompistes fossoyeur
    fossoyeurs croque-mort croque-morts thanatopracteur thanatopracteurs thanatopractrice thanatopractrices
    taxidermiste taxidermistes dresseur dresseurs dresseuse dresseuses dompteur dompteurs dompteuse dompteuses vacher
    vachers vachère vachères porcher porchers porchère porchères palefrenier palefreniers palefrenière palefrenières
    maréchal-ferrant maréchaux-ferrants tonnelier tonneliers tonnelière tonnelières distillateur distillateurs
    distillatrice distillatrices meunier meuniers meunière meunières chocolatier chocolatiers chocolatière
    chocolatières confiseur confiseurs confiseuse confiseuses torréfacteur torréfacteurs torréfactrice torréfactrices
    œnologue œnologues caviste cavistes trufficulteur trufficulteurs trufficultrice trufficultrices oléiculteur
    oléiculteurs oléicultrice oléicultrices riziculteur riziculteurs rizicultrice rizicultrices sylviculteur
    sylviculteurs sylvicultrice sylvicultrices métayer métayers métayère métayères vendangeur vendangeurs ramasseur
    ramasseurs ramasseuse ramasseuses cueilleur cueilleurs cueilleuse cueilleuses glaneur glaneurs glaneuse glaneuses
    chiffonnier chiffonniers chiffonnière chiffonnières bouquiniste bouquinistes accordeur accordeurs accordeuse
    accordeuses bruiteur bruiteurs bruiteuse bruiteuses projectionniste projectionnistes ouvreuse ouvreuses placeur
    placeurs placeuse placeuses videur videurs videuse videuses physionomiste physionomistes portier portiers groom
    grooms bagagiste bagagistes voiturier voituriers voiturière voiturières cocher cochers chauffard chauffards
    chauffarde chauffardes contrevenant contrevenants contrevenante contrevenantes tricheur tricheurs tricheuse
    tricheuses menteur menteurs menteuse menteuses faussaire faussaires contrebandier contrebandiers contrebandière
    contrebandières flibustier flibustiers flibustière flibustières mafieux mafieuse mafieuses caïd caïds guetteur
    guetteurs guetteuse guetteuses starlette starlettes célébrité célébrités héros martyr martyrs martyre martyres
    surdoué surdoués surdouée surdouées cancre cancres redoublant redoublants redoublante redoublantes décrocheur
    décrocheurs décrocheuse décrocheuses agrégé agrégés agrégée agrégées diplômé diplômés diplômée diplômées énarque
    énarques normalien normaliens normalienne normaliennes alternant alternants alternante alternantes colocataire
    colocataires coloc colocs copropriétaire copropriétaires sinistré sinistrés sinistrée sinistrées naufragé
    naufragés naufragée naufragées défunts défuntes trépassé trépassés trépassée trépassées curiste curistes
    convalescent convalescents convalescente convalescentes accouchée accouchées parturiente parturientes demi-frère
    demi-frères demi-sœur demi-sœurs arrière-grand-père arrière-grands-pères arrière-grand-mère arrière-grands-mères
    arrière-petit-fils arrière-petits-fils arrière-petite-fille arrière-petites-filles bisaïeul bisaïeuls bisaïeule
    bisaïeules aïeul aïeule aïeuls aïeules aïeux ancêtre ancêtres descendant descendants descendante descendantes
    bambin bambins bambine bambines garçonnet garçonnets fillette fillettes gaillard gaillards bonhomme bonhommes
    bonshommes mec mecs nana nanas demoiselle demoiselles mesdemoiselles jouvenceau jouvenceaux gentleman gentlemen
    gentlemans quidam quidams individu individus inconnu inconnus inconnues punk punks hippie hippies zonard zonards
    zonarde zonardes squatter squatters nudiste nudistes fumeur fumeurs fumeuse fumeuses vapoteur vapoteurs buveur
    buveurs buveuse buveuses noctambule noctambules fêtard fêtards fêtarde fêtardes clubbeur clubbeurs clubbeuse
    clubbeuses teufeur teufeurs teufeuse teufeuses festivalier festivaliers festivalière festivalières caravanier
    caravaniers caravanière caravanières autostoppeur autostoppeurs autostoppeuse autostoppeuses auto-stoppeur
    auto-stoppeuse auto-stoppeurs auto-stoppeuses trottinettiste trottinettistes covoitureur covoitureurs
    covoitureuse covoitureuses navetteur navetteurs navetteuse navetteuses skateur skateurs skateuse skateuses
    vététiste vététistes joggeur joggeurs joggeuse joggeuses cruciverbiste cruciverbistes philatéliste philatélistes
    numismate numismates bibliophile bibliophiles cinéphile cinéphiles mélomane mélomanes amateur amateurs amatrice
    amatrices bricoleur bricoleurs bricoleuse bricoleuses ornithologiste ornithologistes aquariophile aquariophiles
    colombophile colombophiles échiquiste échiquistes bouliste boulistes pétanqueur pétanqueurs pétanqueuse
    pétanqueuses pongiste pongistes sauteur sauteurs sauteuse sauteuses décathlonien décathloniens décathlonienne
    décathloniennes triathlète triathlètes véliplanchiste véliplanchistes kitesurfeur kitesurfeurs kitesurfeuse
    kitesurfeuses parapentiste parapentistes spéléologue spéléologues speakerine speakerines sondeur sondeurs
    sondeuse sondeuses pronostiqueur pronostiqueurs pronostiqueuse pronostiqueuses bookmaker bookmakers parieur
    parieurs parieuse parieuses croupier croupiers croupière croupières turfiste turfistes lad lads gladiateur
    gladiateurs gladiatrice gladiatrices torero toreros torera matador matadors picador picadors banderillero
    banderilleros vice-roi vice-rois cow-boy cow-boys samouraï samouraïs geisha geishas esclave esclaves négrier
    négriers colon colons aventurier aventuriers aventurière aventurières découvreur découvreurs découvreuse
    découvreuses cartographe cartographes ethnographe ethnographes égyptologue égyptologues médiéviste médiévistes
    préhistorien préhistoriens préhistorienne préhistoriennes généalogiste généalogistes hispaniste hispanistes
    helléniste hellénistes latiniste latinistes angliciste anglicistes germaniste germanistes grammairien
    grammairiens grammairienne grammairiennes pédagogue pédagogues psychopédagogue psychopédagogues orthopédagogue
    orthopédagogues criminaliste criminalistes profileur profileurs profileuse profileuses pénaliste pénalistes
    civiliste civilistes fiscaliste fiscalistes curateur curateurs curatrice curatrices administré administrés
    administrée administrées ressortissant ressortissants ressortissante ressortissantes soupirant soupirants
    soupirante soupirantes prétendant prétendants prétendante prétendantes entremetteur entremetteurs entremetteuse
    entremetteuses confident confidents confidente confidentes séducteur séducteurs séductrice séductrices dragueur
    dragueurs dragueuse dragueuses harceleur harceleurs harceleuse harceleuses stalker stalkers bizuteur bizuteurs
    souffre-douleur souffre-douleurs repenti repentis repentie repenties eurocrate eurocrates tyran tyrans conjuré
    conjurés conjurée conjurées mutin mutins gréviste cégétiste cégétistes tractoriste tractoristes télévendeur
    télévendeurs télévendeuse télévendeuses téléopérateur téléopérateurs téléopératrice téléopératrices
    téléconseiller téléconseillers téléconseillère téléconseillères franchisé franchisés franchisée franchisées
    autoentrepreneur autoentrepreneurs autoentrepreneuse autoentrepreneuses auto-entrepreneur auto-entrepreneuse
    auto-entrepreneurs auto-entrepreneuses vacataire vacataires licencié licenciés licenciée licenciées postulant
    postulants postulante postulantes recruteur recruteurs recruteuse recruteuses employeur employeurs employeuse
    employeuses pédégé pédégés bienfaiteur bienfaiteurs bienfaitrice bienfaitrices cotisant cotisants cotisante
    cotisantes sociétaire sociétaires mutualiste mutualistes coopérateur coopérateurs coopératrice coopératrices
    commanditaire commanditaires docteurs docteures vedette vedettes idole idoles drh drhs sdf sdfs djs emprunteur
    emprunteurs emprunteuse emprunteuses armateur armateurs planteur planteurs planteuse planteuses orpailleur
    orpailleurs orpailleuse orpailleuses ménagère ménagères majorette majorettes cadreur cadreurs cadreuse cadreuses
    sous-chef sous-cheffe sous-chefs sous-cheffes monitrice monitrices moniteur moniteurs conteur conteurs conteuse
    conteuses prêteur prêteurs prêteuse prêteuses clerc clercs disciple disciples érudit érudits érudite érudites
    savant savants savante savantes neuroscientifique neuroscientifiques bioéthicien bioéthiciens bioéthicienne
    bioéthiciennes éthologue éthologues primatologue primatologues généralissime généralissimes vice-amiraux
    contre-amiraux médecin-chef médecins-chefs psychomotricien psychomotriciens psychomotricienne psychomotriciennes
    ergothérapeute ergothérapeutes audioprothésiste audioprothésistes prothésiste prothésistes hygiéniste hygiénistes
    toxicologue toxicologues addictologue addictologues sexologue sexologues chamane chamanes chaman chamans
    narrateur narrateurs narratrice narratrices destinataire destinataires expéditeur expéditeurs expéditrice
    expéditrices signataire signataires pétitionnaire pétitionnaires dépositaire dépositaires légataire légataires
    testateur testateurs testatrice testatrices colistier colistiers colistière colistières suppléants suppléantes
    ministrable ministrables présidentiable présidentiables confrères consœurs condisciple condisciples congénère
    congénères compatriote compatriotes concitoyen concitoyens concitoyenne concitoyennes coreligionnaire
    coreligionnaires codétenu codétenus codétenue codétenues coaccusé coaccusés coaccusée coaccusées coprésidentes
    cocontractant cocontractants cocontractante cocontractantes chevalier chevaliers
  `,
  roleModifiers: `
    étrangères étrangère
    premier première premiers premières vice vice- ex ex- ancien anciens ancienne anciennes actuel actuelle actuels
    futur future futurs nouveau nouvel nouvelle nouveaux nouvelles adjoint adjointe adjoints délégué déléguée général
    générale généraux générales haut haute hauts hautes grand grande grands petit sous- sortant sortante élu élue
    intérimaire par_intérim suppléant suppléante principal principale principaux chef cheffe senior numéro second
    seconde deuxième troisième honoraire émérite permanent permanente spécial spéciale spéciaux extraordinaire
    plénipotentiaire fédéral fédérale fédéraux national nationale nationaux régional régionale régionaux départemental
    départementale municipal municipale municipaux local locale locaux européen européenne présidentiel présidentielle
    parlementaire gouvernemental ministériel ministérielle politique militaire diplomatique économique financier
    financière scientifique technique médical médicale artistique sportif sportive exécutif exécutive opérationnel
    opérationnelle commercial commerciale juridique éditorial éditoriale public publique socialiste communiste
    écologiste centriste conservateur conservatrice libéral libérale républicain républicaine démocrate insoumis
    insoumise lepéniste nationaliste souverainiste indépendantiste travailliste puissant puissante influent influente
    célèbre charismatique controversé controversée défunt défunte jeune regretté autoproclamé autoproclamée déchu
    déchue destitué destituée richissime tout-puissant emblématique historique co- pro- anti- eurosceptique
    démissionnaire démissionnaires retraité retraitée en_exercice
    sécurité industrie tourisme sports recherche innovation planification infrastructures numérique migrations
    migration jeunesse pêche aviation transports technologie désarmement coopération budget douanes concurrence
    cohésion mobilité logement urbanisme patrimoine retraites emploi climat forêts énergie transition sociales
  `,
  offices: [
    'président présidente dirigeant dirigeante leader chef_état cheffe_état',
    `premier_ministre première_ministre chef_gouvernement cheffe_gouvernement chancelier chancelière dirigeant dirigeante`,
    `ministre_affaires_étrangères ministre_étrangères chef_diplomatie cheffe_diplomatie secrétaire_état`,
    'ministre_défense ministre_armées secrétaire_défense',
    'ministre_économie ministre_finances secrétaire_trésor',
    'ministre_intérieur',
    'secrétaire_général secrétaire_générale chef cheffe patron patronne',
    'maire édile',
    'préfet préfète',
    'ministre',
    'sénateur sénatrice',
    'juge',
    'procureur procureure',
    'porte-parole',
    'pape',
    'évêque archevêque',
    'entraîneur entraîneuse coach sélectionneur',
    'pdg directeur_général directrice_générale',
  ],
  demonyms: `
    allemand|allemande|allemagne|berlin américain|américaine|etats-unis|états-unis|washington néerlandais|néerlandaise|pays-bas britannique|royaume-uni|londres|bretagne russe|russie|moscou|kremlin français|française|france|paris italien|italienne|italie|rome espagnol|espagnole|espagne|madrid ukrainien|ukrainienne|ukraine|kiev chinois|chinoise|chine|pékin polonais|polonaise|pologne|varsovie suisse|suisses grec|grecque|grèce
  `,
  nationalities: `
    français française françaises anglais anglaise anglaises britannique britanniques écossais écossaise écossaises
    gallois galloise galloises irlandais irlandaise irlandaises nord-irlandais nord-irlandaise nord-irlandaises
    allemand allemands allemande allemandes italien italiens italienne italiennes espagnol espagnols espagnole
    espagnoles catalan catalans catalane catalanes basque basques portugais portugaise portugaises belge belges
    flamand flamands flamande flamandes wallon wallons wallonne wallonnes néerlandais néerlandaise néerlandaises
    hollandais hollandaise hollandaises luxembourgeois luxembourgeoise luxembourgeoises suisse suisses autrichien
    autrichiens autrichienne autrichiennes danois danoise danoises suédois suédoise suédoises norvégien norvégiens
    norvégienne norvégiennes finlandais finlandaise finlandaises islandais islandaise islandaises polonais polonaise
    polonaises tchèque tchèques slovaque slovaques hongrois hongroise hongroises roumain roumains roumaine roumaines
    bulgare bulgares grec grecs grecque grecques chypriote chypriotes turc turcs turque turques kurde kurdes russe
    russes soviétique soviétiques ukrainien ukrainiens ukrainienne ukrainiennes biélorusse biélorusses bélarusse
    bélarusses moldave moldaves estonien estoniens estonienne estoniennes letton lettons lettonne lettonnes lituanien
    lituaniens lituanienne lituaniennes serbe serbes croate croates bosnien bosniens bosnienne bosniennes bosniaque
    bosniaques slovène slovènes macédonien macédoniens macédonienne macédoniennes albanais albanaise albanaises
    kosovar kosovars kosovare kosovares monténégrin monténégrins monténégrine monténégrines maltais maltaise maltaises
    géorgien géorgiens géorgienne géorgiennes arménien arméniens arménienne arméniennes azerbaïdjanais azerbaïdjanaise
    azerbaïdjanaises azéri azéris azérie azéries kazakh kazakhs kazakhe kazakhes ouzbek ouzbeks ouzbèke ouzbèkes
    tadjik tadjiks tadjike tadjikes kirghize kirghizes turkmène turkmènes tchétchène tchétchènes israélien israéliens
    israélienne israéliennes palestinien palestiniens palestinienne palestiniennes libanais libanaise libanaises
    syrien syriens syrienne syriennes irakien irakiens irakienne irakiennes iranien iraniens iranienne iraniennes
    jordanien jordaniens jordanienne jordaniennes saoudien saoudiens saoudienne saoudiennes yéménite yéménites
    koweïtien koweïtiens koweïtienne koweïtiennes qatari qataris qatarie qataries qatarien qatariens qatarienne
    qatariennes omanais omanaise omanaises émirati émiratis émiratie émiraties émirien émiriens émirienne émiriennes
    bahreïni bahreïnis bahreïnie bahreïnies égyptien égyptiens égyptienne égyptiennes libyen libyens libyenne
    libyennes tunisien tunisiens tunisienne tunisiennes algérien algériens algérienne algériennes marocain marocains
    marocaine marocaines mauritanien mauritaniens mauritanienne mauritaniennes sahraoui sahraouis sahraouie sahraouies
    soudanais soudanaise soudanaises sud-soudanais sud-soudanaise sud-soudanaises éthiopien éthiopiens éthiopienne
    éthiopiennes érythréen érythréens érythréenne érythréennes somalien somaliens somalienne somaliennes kényan
    kényans kényane kényanes ougandais ougandaise ougandaises rwandais rwandaise rwandaises burundais burundaise
    burundaises tanzanien tanzaniens tanzanienne tanzaniennes congolais congolaise congolaises centrafricain
    centrafricains centrafricaine centrafricaines camerounais camerounaise camerounaises gabonais gabonaise gabonaises
    tchadien tchadiens tchadienne tchadiennes nigérien nigériens nigérienne nigériennes nigérian nigérians nigériane
    nigérianes ghanéen ghanéens ghanéenne ghanéennes ivoirien ivoiriens ivoirienne ivoiriennes burkinabé burkinabés
    burkinabée burkinabées burkinabè burkinabès malien maliens malienne maliennes guinéen guinéens guinéenne
    guinéennes sénégalais sénégalaise sénégalaises gambien gambiens gambienne gambiennes libérien libériens libérienne
    libériennes togolais togolaise togolaises béninois béninoise béninoises angolais angolaise angolaises zambien
    zambiens zambienne zambiennes zimbabwéen zimbabwéens zimbabwéenne zimbabwéennes mozambicain mozambicains
    mozambicaine mozambicaines malgache malgaches mauricien mauriciens mauricienne mauriciennes comorien comoriens
    comorienne comoriennes djiboutien djiboutiens djiboutienne djiboutiennes sud-africain sud-africains sud-africaine
    sud-africaines namibien namibiens namibienne namibiennes afghan afghans afghane afghanes pakistanais pakistanaise
    pakistanaises indien indiens indienne indiennes bangladais bangladaise bangladaises népalais népalaise népalaises
    tibétain tibétains tibétaine tibétaines sri-lankais sri-lankaise sri-lankaises chinois chinoise chinoises
    taïwanais taïwanaise taïwanaises hongkongais hongkongaise hongkongaises mongol mongols mongole mongoles japonais
    japonaise japonaises coréen coréens coréenne coréennes sud-coréen sud-coréens sud-coréenne sud-coréennes
    nord-coréen nord-coréens nord-coréenne nord-coréennes vietnamien vietnamiens vietnamienne vietnamiennes
    thaïlandais thaïlandaise thaïlandaises cambodgien cambodgiens cambodgienne cambodgiennes laotien laotiens
    laotienne laotiennes birman birmans birmane birmanes malaisien malaisiens malaisienne malaisiennes singapourien
    singapouriens singapourienne singapouriennes indonésien indonésiens indonésienne indonésiennes philippin
    philippins philippine philippines australien australiens australienne australiennes néo-zélandais néo-zélandaise
    néo-zélandaises américain américains américaine américaines canadien canadiens canadienne canadiennes québécois
    québécoise québécoises mexicain mexicains mexicaine mexicaines cubain cubains cubaine cubaines haïtien haïtiens
    haïtienne haïtiennes dominicain dominicains dominicaine dominicaines vénézuélien vénézuéliens vénézuélienne
    vénézuéliennes colombien colombiens colombienne colombiennes équatorien équatoriens équatorienne équatoriennes
    péruvien péruviens péruvienne péruviennes bolivien boliviens bolivienne boliviennes chilien chiliens chilienne
    chiliennes argentin argentins argentine argentines brésilien brésiliens brésilienne brésiliennes uruguayen
    uruguayens uruguayenne uruguayennes paraguayen paraguayens paraguayenne paraguayennes guatémaltèque guatémaltèques
    hondurien honduriens hondurienne honduriennes nicaraguayen nicaraguayens nicaraguayenne nicaraguayennes
    salvadorien salvadoriens salvadorienne salvadoriennes costaricien costariciens costaricienne costariciennes
    panaméen panaméens panaméenne panaméennes jamaïcain jamaïcains jamaïcaine jamaïcaines européen européens
    européenne européennes arabe arabes africain africains africaine africaines asiatique asiatiques juif juifs juive
    juives musulman musulmans musulmane musulmanes catholique catholiques orthodoxe orthodoxes protestant protestants
    protestante protestantes breton bretons bretonne bretonnes corse corses alsacien alsaciens alsacienne alsaciennes
    normand normands normande normandes parisien parisiens parisienne parisiennes lyonnais lyonnaise lyonnaises
    marseillais marseillaise marseillaises londonien londoniens londonienne londoniennes berlinois berlinoise
    berlinoises bruxellois bruxelloise bruxelloises new-yorkais new-yorkaise new-yorkaises romain romains romaine
    romaines moscovite moscovites genevois genevoise genevoises latino-américain latino-américains latino-américaine
    latino-américaines
  `,
  groups: `
    autorité autorités police gendarmerie gouvernement opposition majorité ministère parquet tribunal justice armée
    militaires rebelles insurgés forces talibans parti partis syndicat syndicats parlement députés élus sénateurs
    commission comité conseil direction présidence élysée source sources entourage proche proches responsable
    responsables officiel officiels fonctionnaire fonctionnaires diplomate diplomates enquêteur enquêteurs policier
    policiers gendarmes pompiers secouristes témoin témoins habitant habitants riverain riverains voisin voisins
    passant passants manifestant manifestants militants activistes expert experts spécialistes analystes observateurs
    économistes chercheurs scientifiques médecins soignants avocat avocats avocate plaignants famille familles parents
    enfants mère père victimes rescapés survivants passagers touristes clients salariés employés ouvriers grévistes
    patronat entreprise groupe constructeur exploitant compagnie organisateurs association associations ong
    organisation collectif fédération club supporters joueurs église évêques média médias presse journal quotidien
    hebdomadaire chaîne radio agence site internaute internautes lecteur lectrice population peuple foule homme femme
    jeune adolescent adolescente porte-parole
  `,
  nameParticles: `
    de d du des de_la de_l la le les l van von der den el al ben bin ibn abou abu ould ag bint da di do dos del della
    mc mac o san saint st sainte
  `,
  givenNames: {
    male: `
      zoran
      abdel abdelaziz abdelkader abdoulaye abdou adama adam adrien ahmed aimé alain alan albert alex alexandre alexis
      alfred ali alioune alphonse amadou amaury amine amir anatole andré anthony antoine antonin aristide armand
      arnaud arsène arthur aubin auguste augustin aurélien axel aymeric bachar baptiste barthélémy bastien benjamin
      benoît benoist bernard bernard-henri bertrand blaise boris boubacar brice bruno camille cédric célestin césar
      charles charles-henri christian christophe claude clément clovis colin cyprien cyril cyrille damien daniel david
      denis désiré didier dimitri dominique donatien edgar edgard édouard edouard éloi élie emile émile émilien
      emmanuel enzo éric eric erwan étienne etienne eugène evariste fabien fabrice félicien felix félix ferdinand
      fernand florent florentin florian francis francisque franck françois françois-xavier frédéric frédérick gabin
      gabriel gad gaël gaétan gaspard gaston gauthier gautier geoffroy georges gérald gérard germain ghislain gilbert
      gildas gilles grégoire grégory guillaume gustave guy gwenaël habib hamid hassan hector henri henry herbert hervé
      hippolyte honoré hubert hugo hugues ibrahim idriss ismaël issa jacky jacques jean jean-baptiste jean-bernard
      jean-charles jean-christophe jean-claude jean-david jean-denis jean-dominique jean-françois jean-frédéric
      jean-gabriel jean-jacques jean-louis jean-loup jean-luc jean-marc jean-marie jean-michel jean-noël jean-paul
      jean-philippe jean-pierre jean-rené jean-robert jean-sébastien jean-vincent jean-yves jérémie jérémy jérôme
      joachim joël jonathan jordan joseph joris josé josselin jules julien justin karim kader kamel kévin kevin khaled
      kylian lambert laurent lazare léandre léo léon léonard léopold lionel loïc louis louis-philippe luc luca lucas
      lucien ludovic macky maël malik mamadou manuel marc marc-antoine marceau marcel marcelin marius martial martin
      mathias mathieu mathis matthias matthieu maurice max maxence maxime médéric mehdi michaël michel mickaël mohamed
      mohammed mounir moussa mustapha nabil nathan nathanaël nicolas noé norbert octave odilon olivier omar oscar
      oumar ousmane pacôme pascal patrice patrick paul paul-henri philibert philippe pierre pierre-alain
      pierre-antoine pierre-emmanuel pierre-henri pierre-louis pierre-yves placide quentin rachid rafael raoul raphaël
      raymond rayan régis rémi rémy renaud rené richard robert robin rodolphe rodrigue roger roland romain romaric
      roméo romuald rudy sacha saïd salif salim samir samuel sébastien serge séverin simon sofiane stanislas stéphane
      sylvain sylvestre tanguy tarik tariq théo théodore théophile théophraste thibaud thibault thibaut thierry thomas
      timothée titouan tristan ulysse valentin valère valéry victor victorien vincent virgile vivien vladimir
      volodymyr wilfrid wilfried william xavier yacine yann yannick yanis yassine yoann yohan yves yvan yvon zacharie
      zinedine barack donald joe olaf
    ramzi hakim farid mourad bilal hamza ibrahima souleymane seydou idrissa kofi kwame chidi emeka olusegun
    goodluck thabo sipho jomo uhuru raila mehmet mustafa ahmet recep kemal ekrem hakan emre murat burak reza
    hossein javad mahmoud massoud rajesh narendra rahul amit vikram sanjay imran nawaz bilawal shehbaz hiroshi
    shinzo fumio shigeru kenji takashi yoshihide jinping keqiang xiaoping jae-in suk-yeol moon-soo jong-un thanh
    minh prabowo joko najib mahathir rodrigo benigno
    `,
    female: `
      eloise heloise soizic ysaline aïssatou solenne
      adama adélaïde adèle adeline adrienne agathe agnès aïcha alberte alexandra alexia alice alicia alina aline alix
      alizée amandine amélie aminata amina anaëlle anaïs anastasia andréa andrée angela angèle angélique anna
      annabelle anne anne-cécile anne-charlotte anne-claire anne-laure anne-lise anne-marie anne-sophie annette annick
      annie antoinette apolline ariane arielle arlette armelle assia astrid aude audrey augustine aurélie aurore
      axelle aya barbara bathilde béatrice bénédicte bernadette berthe bérengère blanche blandine brigitte camille
      candice capucine carine carla carole caroline cassandre catherine cécile céleste célia célestine céline chantal
      charlène charline charlotte chloé christel christelle christiane christine claire clara claudette claudie
      claudine clémence clémentine clotilde coline colette constance coralie corinne cosette cynthia dalila danièle
      danielle daphné delphine denise diane dominique dorothée edith édith edwige elena eléonore éléonore élisa
      élisabeth elisabeth élise elise élodie elodie éloïse elsa élyne emilie émilie emma emmanuelle estelle esther
      eugénie eulalie eva ève évelyne evelyne fabienne fanny fanta fatima fatou fatoumata faustine félicie félicité
      fernande fiona flavie flora flore florence françoise frédérique gabrielle gaëlle garance geneviève georgette
      géraldine germaine ghislaine gilberte gisèle gwenaëlle gwendoline hafida hanane hélène henriette héloïse hermine
      hillary honorine hortense huguette inès ingrid irène iris isabelle isaure jacqueline jade jamila janine jasmine
      jeanne jeanne-marie jeannine jennifer jessica joëlle johanna josée joséphine josette josiane judith julia julie
      julienne juliette justine karima karine katia khadija kristalina laetitia laëtitia laila lara latifa laura laure
      laurence léa leïla léna léonie leslie lila lilou lina linda lisa lise lola lou louane louise lucette lucie
      lucienne lucile lucille ludivine ludmilla lydia lydie mado madeleine maëlle maëlys magali magalie maïté malika
      manon marceline margaux margot margaret marguerite maria mariam mariama marianne marie marie-andrée marie-anne
      marie-christine marie-claire marie-claude marie-françoise marie-george marie-hélène marie-josée marie-laure
      marie-line marie-louise marie-noëlle marie-pierre marie-ségolène marie-thérèse mariette marielle marilyne marina
      marine marion marjorie marlène marthe martine maryline maryse maryvonne mathilde maud maude mauricette maya
      mélanie mélissa mélodie mia michèle michelle mireille monique morgane muriel myriam nadège nadia nadine najat
      naïma nancy natacha nathalie nelly nicole nina ninon noémie nolwenn nora odette odile olga olivia olympe ondine
      oumou paola pascale patricia paule paulette pauline penelope pénélope perrine pierrette priscilla rachel rachida
      raymonde rebecca régine renée roberte rokhaya romane rosalie roselyne roxane sabine sabrina salima salomé samia
      samira sandra sandrine sara sarah ségolène séverine sibeth sidonie simone solange solène sonia sophia sophie
      soraya stella stéphanie suzanne suzelle sybille sylvaine sylvia sylviane sylvie tatiana thérèse tiphaine ursula
      valentine valérie vanessa véra vera véronique victoria violaine violette virginie viviane vivienne yasmina
      yasmine yolande yvette yvonne zahra zineb zoé
    meryem awa ngozi chimamanda winnie nkosazana ayşe emine elif zeynep meral shirin narges masih indira
    priyanka smriti benazir malala hina aung sanae yuriko akie park-geun imelda leni corazon
    `,
  },
};
