import { frenchPeople } from './fr.people';
import { frenchWorks } from './fr.works';
import { words, type Language } from './language';

/**
 * French, of France, Belgium, Switzerland and Canada.
 *
 * Conventions: Lexique des règles typographiques en usage à l'Imprimerie nationale (guillemets with a no-break
 * space inside, lower-case months and nationalities) and CLDR `fr`.
 *
 * Verbs: present, imperfect and past historic in the third person. Inverted forms ("dit-il", "ajoute-t-elle",
 * "a-t-il dit") are these forms and a pronoun after a hyphen. Elided words are written without their apostrophe
 * where they stand alone (`l`, `d`, `qu`) and as words of their own in a phrase (`d'_après`).
 */
export const fr: Language = {
  code: 'fr',
  name: 'French',
  ...frenchPeople,
  ...frenchWorks,

  // `la`, `en`, `un`, `no` and other words that Spanish, Italian or Dutch share are few here.
  functionWords: `
    le les des du une dans qui pour sur est pas avec ce cette sont aux par plus il elle nous vous ils elles ont été
    être mais ou où leur leurs ses ces fait même aussi bien entre après tout tous toute depuis sans était très comme
    deux avait avoir peut faire ainsi selon dont sous encore alors jamais moins lors quand chez pendant contre donc
    parce car avant ceux celui celle notre votre nos vos je j qu c n l d j' qu' c' n' l' d' quelques autres ans déjà
    rien quoi étaient ayant avaient soit dit afin ici y au et jusqu toujours lui
  `,
  negations: 'pas jamais aucun aucune rien personne ni nul nulle sans',
  copulas: 'est',
  pastCopulas: 'était fut devint',
  askedOpeners: 'à_qui à_ceux_qui',
  quotingVerbs: 'cite citent citait',
  nicknameWords: 'appellent appelle appelaient surnomment surnomme dit dite connu connue',
  gerundEndings: 'ant',
  nowWords: "aujourd'hui désormais maintenant",
  calledWords: 'nommé nommée appelé appelée prénommé prénommée du_nom_de',
  roleTimes: `
    ex ancien ancienne alors futur future prochain prochaine sortant sortante entrant feu défunt défunte
  `,
  reportingVerbs: `
    déclare déclarent déclarait déclaraient déclara déclarèrent affirme affirment affirmait affirmaient affirma
    affirmèrent explique expliquent expliquait expliquaient expliqua expliquèrent ajoute ajoutent ajoutait ajoutaient
    ajouta ajoutèrent assure assurent assurait assuraient assura assurèrent indique indiquent indiquait indiquaient
    indiqua indiquèrent précise précisent précisait précisaient précisa précisèrent souligne soulignent soulignait
    soulignaient souligna soulignèrent estime estiment estimait estimaient estima estimèrent rappelle rappellent
    rappelait rappelaient rappela rappelèrent confie confient confiait confiaient confia confièrent annonce annoncent
    annonçait annonçaient annonça annoncèrent dénonce dénoncent dénonçait dénonçaient dénonça dénoncèrent regrette
    regrettent regrettait regrettaient regretta regrettèrent martèle martèlent martelait martelaient martela
    martelèrent argumente argumentent argumentait argumentaient argumenta argumentèrent commente commentent commentait
    commentaient commenta commentèrent constate constatent constatait constataient constata constatèrent confirme
    confirment confirmait confirmaient confirma confirmèrent fustige fustigent fustigeait fustigeaient fustigea
    fustigèrent raconte racontent racontait racontaient raconta racontèrent rétorque rétorquent rétorquait
    rétorquaient rétorqua rétorquèrent réitère réitèrent réitérait réitéraient réitéra réitérèrent répète répètent
    répétait répétaient répéta répétèrent réplique répliquent répliquait répliquaient répliqua répliquèrent ironise
    ironisent ironisait ironisaient ironisa ironisèrent plaisante plaisantent plaisantait plaisantaient plaisanta
    plaisantèrent témoigne témoignent témoignait témoignaient témoigna témoignèrent résume résument résumait
    résumaient résuma résumèrent relate relatent relatait relataient relata relatèrent tempère tempèrent tempérait
    tempéraient tempéra tempérèrent nuance nuancent nuançait nuançaient nuança nuancèrent insiste insistent insistait
    insistaient insista insistèrent plaide plaident plaidait plaidaient plaida plaidèrent proteste protestent
    protestait protestaient protesta protestèrent considère considèrent considérait considéraient considéra
    considérèrent concède concèdent concédait concédaient concéda concédèrent assène assènent assénait assénaient
    asséna assénèrent détaille détaillent détaillait détaillaient détailla détaillèrent énonce énoncent énonçait
    énonçaient énonça énoncèrent explicite explicitent explicitait explicitaient explicita explicitèrent exhorte
    exhortent exhortait exhortaient exhorta exhortèrent narre narrent narrait narraient narra narrèrent proclame
    proclament proclamait proclamaient proclama proclamèrent recommande recommandent recommandait recommandaient
    recommanda recommandèrent réclame réclament réclamait réclamaient réclama réclamèrent scande scandent scandait
    scandaient scanda scandèrent suggère suggèrent suggérait suggéraient suggéra suggérèrent twitte twittent twittait
    twittaient twitta twittèrent tweete tweetent tweetait tweetaient tweeta tweetèrent soupire soupirent soupirait
    soupiraient soupira soupirèrent murmure murmurent murmurait murmuraient murmura murmurèrent chuchote chuchotent
    chuchotait chuchotaient chuchota chuchotèrent hurle hurlent hurlait hurlaient hurla hurlèrent clame clament
    clamait clamaient clama clamèrent claironne claironnent claironnait claironnaient claironna claironnèrent clarifie
    clarifient clarifiait clarifiaient clarifia clarifièrent déplore déplorent déplorait déploraient déplora
    déplorèrent félicite félicitent félicitait félicitaient félicita félicitèrent révèle révèlent révélait révélaient
    révéla révélèrent signale signalent signalait signalaient signala signalèrent stipule stipulent stipulait
    stipulaient stipula stipulèrent spécifie spécifient spécifiait spécifiaient spécifia spécifièrent certifie
    certifient certifiait certifiaient certifia certifièrent avoue avouent avouait avouaient avoua avouèrent embraye
    embrayent embrayait embrayaient embraya embrayèrent objecte objectent objectait objectaient objecta objectèrent
    interroge interrogent interrogeait interrogeaient interrogea interrogèrent exclame exclament exclamait exclamaient
    exclama exclamèrent indigne indignent indignait indignaient indigna indignèrent inquiète inquiètent inquiétait
    inquiétaient inquiéta inquiétèrent insurge insurgent insurgeait insurgeaient insurgea insurgèrent étonne étonnent
    étonnait étonnaient étonna étonnèrent dit disent disait disaient dirent écrit écrivent écrivait écrivaient écrivit
    écrivirent répond répondent répondait répondaient répondit répondirent reconnaît reconnait reconnaissent
    reconnaissait reconnaissaient reconnut reconnurent avertit avertissent avertissait avertissaient avertirent
    prévient préviennent prévenait prévenaient prévint promet promettent promettait promettaient promit promirent
    admet admettent admettait admettaient admit admirent conclut concluent concluait concluaient conclurent poursuit
    poursuivent poursuivait poursuivaient poursuivit poursuivirent renchérit renchérissent renchérissait renchérirent
    soutient soutiennent soutenait soutenaient soutint soutinrent prétend prétendent prétendait prétendaient prétendit
    dément démentent démentait démentit contredit contredisent redit redisent redisait prédit prédisent prédisait
    maintient maintiennent maintenait maintint se_félicite se_réjouit se_réjouissent se_réjouissait se_défend
    se_défendait se_défendent se_désole se_désolait se_souvient se_souvenait se_plaint se_plaignait se_lamente
    se_justifie se_vante se_rappelle se_demande se_demandait se_demandent fait_savoir font_savoir faisait_savoir
    fit_savoir fait_valoir font_valoir faisait_valoir fit_valoir fait_remarquer font_remarquer faisait_remarquer
    fit_remarquer fait_observer faisait_observer fit_observer tient_à_préciser tient_à_souligner met_en_garde
    mettent_en_garde mettait_en_garde mit_en_garde veut_croire veut_rassurer surenchérit
    assenait assenaient assena assenèrent confessent confessaient confessèrent ripostent ripostaient ripostèrent
    écrient écriait écriaient écrièrent offusquaient offusquèrent alarmaient alarmèrent énerve énervent énervait
    énervaient énerva énervèrent agaçaient agacèrent excusaient excusèrent lamentaient lamentèrent désolent
    désolaient désola désolèrent réjouissaient réjouirent vantaient vantèrent targue targuent targuait targuaient
    targua targuèrent souviennent souvenaient souvint souvinrent remémore remémorent remémorait remémoraient remémora
    remémorèrent justifiaient justifièrent défendaient défendirent plaignent plaignaient plaignit plaignirent
    émerveille émerveillent émerveillait émerveillaient émerveilla émerveillèrent extasie extasient extasiait
    extasiaient extasia extasièrent enthousiasment enthousiasmait enthousiasmaient enthousiasma enthousiasmèrent
    esclaffe esclaffent esclaffait esclaffaient esclaffa esclaffèrent égosille égosillent égosillait égosillaient
    égosilla égosillèrent époumone époumonent époumonait époumonaient époumona époumonèrent enflamme enflamment
    enflammait enflammaient enflamma enflammèrent émeut émeuvent émouvait émouvaient émut émurent attriste attristent
    attristait attristaient attrista attristèrent épanche épanchent épanchait épanchaient épancha épanchèrent
    enorgueillit enorgueillissent enorgueillissait enorgueillissaient enorgueillirent gausse gaussent gaussait
    gaussaient gaussa gaussèrent moquaient moquèrent récrie récrient récriait récriaient récria récrièrent impatiente
    impatientent impatientait impatientaient impatienta impatientèrent irrite irritent irritait irritaient irrita
    irritèrent exaspère exaspèrent exaspérait exaspéraient exaspéra exaspérèrent apitoie apitoient apitoyait
    apitoyaient apitoya apitoyèrent rebiffe rebiffent rebiffait rebiffaient rebiffa rebiffèrent révoltent révoltait
    révoltaient révolta révoltèrent scandalise scandalisent scandalisait scandalisaient scandalisa scandalisèrent
    gargarise gargarisent gargarisait gargarisaient gargarisa gargarisèrent persuade persuadent persuadait
    persuadaient persuada persuadèrent ravise ravisent ravisait ravisaient ravisa ravisèrent rengorge rengorgent
    rengorgeait rengorgeaient rengorgea rengorgèrent marrent marrait marraient marra marrèrent enquiert enquièrent
    enquérait enquéraient enquit enquirent angoissent angoissait angoissaient angoissa angoissèrent susurre susurrent
    susurrait susurraient susurra susurrèrent marmonne marmonnent marmonnait marmonnaient marmonna marmonnèrent
    maugrée maugréent maugréait maugréaient maugréa maugréèrent bougonne bougonnent bougonnait bougonnaient bougonna
    bougonnèrent grommelle grommellent grommelaient grommelèrent grognaient grognèrent ronchonne ronchonnent
    ronchonnait ronchonnaient ronchonna ronchonnèrent râlent râlait râlaient râla râlèrent pestent pestaient
    pestèrent fulminent fulminaient fulmina fulminèrent tempêtaient tempêtèrent tonnaient tonnèrent vitupéraient
    vitupérèrent vocifèrent vociféraient vociféra vociférèrent criaient crièrent beuglaient beuglèrent braille
    braillent braillait braillaient brailla braillèrent gueulent gueulait gueulaient gueula gueulèrent rugissent
    rugissaient rugirent glapit glapissent glapissait glapissaient glapirent gémissent gémissaient gémirent geint
    geignent geignait geignaient geignit geignirent pleurniche pleurnichent pleurnichait pleurnichaient pleurnicha
    pleurnichèrent larmoie larmoient larmoyait larmoyaient larmoya larmoyèrent sanglote sanglotent sanglotait
    sanglotaient sanglota sanglotèrent balbutiaient balbutièrent bredouillaient bredouillèrent bafouille bafouillent
    bafouillait bafouillaient bafouilla bafouillèrent bégaie bégaient bégaye bégayent bégayait bégayaient bégaya
    bégayèrent ânonne ânonnent ânonnait ânonnaient ânonna ânonnèrent articule articulent articulait articulaient
    articula articulèrent profère profèrent proférait proféraient proféra proférèrent éructe éructent éructait
    éructaient éructa éructèrent maudissent maudissait maudissaient maudirent juraient jurèrent blasphèment
    blasphémait blasphémaient blasphéma blasphémèrent invectivent invectivait invectivaient invectiva invectivèrent
    apostrophent apostrophait apostrophaient apostropha apostrophèrent interpelle interpellent interpellait
    interpellaient interpella interpellèrent interpelait interpelaient interpela interpelèrent haranguent haranguait
    haranguaient harangua haranguèrent sermonnaient sermonnèrent admoneste admonestent admonestait admonestaient
    admonesta admonestèrent tancent tançaient tancèrent vilipende vilipendent vilipendait vilipendaient vilipenda
    vilipendèrent raillaient raillèrent persiflent persiflait persiflaient persifla persiflèrent ricanaient
    ricanèrent blaguent blaguait blaguaient blagua blaguèrent badinent badinait badinaient badina badinèrent
    rigolaient rigolèrent glousse gloussent gloussait gloussaient gloussa gloussèrent pouffe pouffent pouffait
    pouffaient pouffa pouffèrent minaude minaudent minaudait minaudaient minauda minaudèrent plastronne plastronnent
    plastronnait plastronnaient plastronna plastronnèrent fanfaronnent fanfaronnait fanfaronnaient fanfaronna
    fanfaronnèrent pavoise pavoisent pavoisait pavoisaient pavoisa pavoisèrent pérore pérorent pérorait péroraient
    pérora pérorèrent philosophent philosophaient philosopha philosophèrent théorisent théorisaient théorisa
    théorisèrent pontifie pontifient pontifiait pontifiaient pontifia pontifièrent disserte dissertent dissertait
    dissertaient disserta dissertèrent épiloguent épiloguait épiloguaient épilogua épiloguèrent glosent glosait
    glosaient glosa glosèrent argue arguent arguait arguaient argua arguèrent allègue allèguent alléguait alléguaient
    allégua alléguèrent prétextent prétextait prétextaient prétexta prétextèrent réfutent réfutaient réfutèrent nie
    nient niait niaient nièrent démentaient démentirent rectifient rectifiaient rectifièrent corrigent corrigeaient
    corrigèrent relativisaient relativisèrent minimisaient minimisèrent acquiesce acquiescent acquiesçait
    acquiesçaient acquiesça acquiescèrent opine opinent opinait opinaient opina opinèrent renchérissaient
    surenchérissent surenchérissait surenchérissaient surenchérirent retweete retweetent retweetait retweetaient
    retweeta retweetèrent textent textait textaient texta textèrent mentionne mentionnent mentionnait mentionnaient
    mentionna mentionnèrent contait contaient conta contèrent informe informent informait informaient informa
    informèrent notifie notifient notifiait notifiaient notifia notifièrent prévinrent alertaient alertèrent
    menaçaient menacèrent prédisaient prédirent augurent augurait auguraient augura augurèrent pronostiquaient
    pronostiquèrent prophétisent prophétisaient prophétisèrent espéraient espérèrent souhaitaient souhaitèrent
    craignaient craignirent redoutaient redoutèrent présume présument présumait présumaient présuma présumèrent
    supposent supposaient supposèrent suppute supputent supputait supputaient supputa supputèrent conjecturent
    conjecturait conjecturaient conjectura conjecturèrent spécule spéculent spéculait spéculaient spécula spéculèrent
    pensaient pensèrent crut crurent songent songeait songeaient songea songèrent raisonne raisonnent raisonnait
    raisonnaient raisonna raisonnèrent jugeaient jugèrent soupçonnaient soupçonnèrent subodore subodorent subodorait
    subodoraient subodora subodorèrent devinent devinaient devina devinèrent atteste attestent attestait attestaient
    attesta attestèrent maintenaient maintinrent prétendirent réaffirme réaffirment réaffirmait réaffirmaient
    réaffirma réaffirmèrent serinent serinait serinaient serina serinèrent rabâche rabâchent rabâchait rabâchaient
    rabâcha rabâchèrent ressasse ressassent ressassait ressassaient ressassa ressassèrent radote radotent radotait
    radotaient radota radotèrent ordonnaient ordonnèrent enjoint enjoignent enjoignait enjoignaient enjoignit
    enjoignirent intiment intimait intimaient intima intimèrent exigeaient exigèrent supplie supplient suppliait
    suppliaient supplia supplièrent implore implorent implorait imploraient implora implorèrent conseillaient
    conseillèrent préconise préconisent préconisait préconisaient préconisa préconisèrent questionne questionnent
    questionnait questionnaient questionna questionnèrent quémande quémandent quémandait quémandaient quémanda
    quémandèrent redisaient redirent déclame déclament déclamait déclamaient déclama déclamèrent récite récitent
    récitait récitaient récita récitèrent psalmodient psalmodiait psalmodiaient psalmodia psalmodièrent énumère
    énumèrent énumérait énuméraient énuméra énumérèrent épelle épellent épelait épelaient épela épelèrent décrypte
    décryptent décryptait décryptaient décrypta décryptèrent analysaient analysèrent complimente complimentent
    complimentait complimentaient complimenta complimentèrent jubilent jubilaient jubilèrent exultent exultaient
    exulta exultèrent tranquillise tranquillisent tranquillisait tranquillisaient tranquillisa tranquillisèrent
    temporise temporisent temporisait temporisaient temporisa temporisèrent moralise moralisent moralisait
    moralisaient moralisa moralisèrent gronde grondent grondait grondaient gronda grondèrent réprimandent
    réprimandait réprimandaient réprimanda réprimandèrent reprochent reprochaient reprochèrent accusaient accusèrent
    blâment blâmait blâmaient blâma blâmèrent critiquaient critiquèrent brocardaient brocardèrent taquinent taquinait
    taquinaient taquina taquinèrent nargue narguent narguait narguaient nargua narguèrent insinue insinuent insinuait
    insinuaient insinua insinuèrent sous-entend sous-entendent sous-entendait sous-entendaient sous-entendit
    sous-entendirent divulgue divulguent divulguait divulguaient divulgua divulguèrent crânent crânait crânaient
    crâna crânèrent friment frimait frimaient frima frimèrent discourt discourent discourait discouraient discourut
    discoururent décrète décrètent décrétait décrétaient décréta décrétèrent remerciaient remercièrent contredisait
    contredisaient contredirent récusaient récusèrent rembarre rembarrent rembarrait rembarraient rembarra
    rembarrèrent rabroue rabrouent rabrouait rabrouaient rabroua rabrouèrent rumine ruminent ruminait ruminaient
    rumina ruminèrent cogite cogitent cogitait cogitaient cogita cogitèrent hasarde hasardent hasardait hasardaient
    hasarda hasardèrent contestaient contestèrent formulent formulait formulaient formula formulèrent renâcle
    renâclent renâclait renâclaient renâcla renâclèrent tonitruent tonitruait tonitruaient tonitrua tonitruèrent
    vaticine vaticinent vaticinait vaticinaient vaticina vaticinèrent ergote ergotent ergotait ergotaient ergota
    ergotèrent pinaille pinaillent pinaillait pinaillaient pinailla pinaillèrent ratiocine ratiocinent ratiocinait
    ratiocinaient ratiocina ratiocinèrent chevrote chevrotent chevrotait chevrotaient chevrota chevrotèrent zézaie
    zézaient zézaye zézayent zézayait zézayaient zézaya zézayèrent baragouine baragouinent baragouinait
    baragouinaient baragouina baragouinèrent jacasse jacassent jacassait jacassaient jacassa jacassèrent caquette
    caquettent caquetait caquetaient caqueta caquetèrent caquète caquètent papote papotent papotait papotaient papota
    papotèrent bavasse bavassent bavassait bavassaient bavassa bavassèrent cancane cancanent cancanait cancanaient
    cancana cancanèrent médit médisent médisait médisaient médirent asticote asticotent asticotait asticotaient
    asticota asticotèrent houspille houspillent houspillait houspillaient houspilla houspillèrent semoncent semonçait
    semonçaient semonça semoncèrent morigène morigènent morigénait morigénaient morigéna morigénèrent chapitrent
    chapitrait chapitraient chapitra chapitrèrent engueule engueulent engueulait engueulaient engueula engueulèrent
    enguirlande enguirlandent enguirlandait enguirlandaient enguirlanda enguirlandèrent honnit honnissent honnissait
    honnissaient honnirent désapprouve désapprouvent désapprouvait désapprouvaient désapprouva désapprouvèrent
    acclame acclament acclamait acclamaient acclama acclamèrent louangent louangeait louangeaient louangea
    louangèrent flagorne flagornent flagornait flagornaient flagorna flagornèrent amadoue amadouent amadouait
    amadouaient amadoua amadouèrent cajole cajolent cajolait cajolaient cajola cajolèrent minore minorent minorait
    minoraient minora minorèrent extrapole extrapolent extrapolait extrapolaient extrapola extrapolèrent
    diagnostiquent diagnostiquait diagnostiquaient diagnostiqua diagnostiquèrent postule postulent postulait
    postulaient postula postulèrent professe professent professait professaient professa professèrent prône prônent
    prônait prônaient prôna prônèrent revendique revendiquent revendiquait revendiquaient revendiqua revendiquèrent
    marmottent marmottait marmottaient marmotta marmottèrent nasille nasillent nasillait nasillaient nasilla
    nasillèrent rouspète rouspètent rouspétait rouspétaient rouspéta rouspétèrent rognonne rognonnent rognonnait
    rognonnaient rognonna rognonnèrent hoquette hoquettent hoquetait hoquetaient hoqueta hoquetèrent hoquète
    hoquètent gazouille gazouillent gazouillait gazouillaient gazouilla gazouillèrent contre-argumente
    contre-argumentent contre-argumentait contre-argumentaient contre-argumenta contre-argumentèrent gouaillent
    gouaillait gouaillaient gouailla gouaillèrent adjure adjurent adjurait adjuraient adjura adjurèrent
  `,
  weakReportingVerbs: `
    est_sûr est_sûre est_convaincu est_convaincue est_persuadé est_persuadée
    racontera ajoutera expliquera confiera précisera reconnaîtra admettra avouera résumera
    grince grinçait grinça hausse_les_épaules hoche_la_tête
    demande demandent demandait demanda lance lancent lançait lança juge jugent jugeait jugea note notent notait nota
    critique critiquent critiquait critiqua accuse accusent accusait accusa appelle appellent appelait appela évoque
    évoquent évoquait évoqua observe observent observait observa remarque remarquent remarquait remarqua pense pensent
    pensait pensa imagine imaginent imaginait imagina espère espèrent espérait espéra attaque attaquent attaquait
    attaqua salue saluent saluait salua loue louent louait loua enchaîne enchaînent enchaînait enchaîna continue
    continuent continuait continua commence commencent commençait commença termine terminent terminait termina enfonce
    enfoncent enfonçait enfonça pointe pointent pointait pointa parle parlent parlait parla discute discutent
    discutait discuta enécrie enécrient enécriait enécria exige exigent exigeait exigea invite invitent invitait
    invita propose proposent proposait proposa préfère préfèrent préférait préféra souhaite souhaitent souhaitait
    souhaita trouve trouvent trouvait trouva cite citent citait cita vante vantent vantait vanta surnomme surnomment
    surnommait surnomma nomme nomment nommait nomma qualifie qualifient qualifiait qualifia présente présentent
    présentait présenta montre montrent montrait montra alerte alertent alertait alerta dévoile dévoilent dévoilait
    dévoila ordonne ordonnent ordonnait ordonna conseille conseillent conseillait conseilla rassure rassurent
    rassurait rassura menace menacent menaçait menaça dédramatise dédramatisent dédramatisait dédramatisa relativise
    relativisent relativisait relativisa minimise minimisent minimisait minimisa balaye balayent balayait balaya
    récuse récusent récusait récusa conteste contestent contestait contesta justifie justifient justifiait justifia
    écarte écartent écartait écarta remercie remercient remerciait remercia sermonne sermonnent sermonnait sermonna
    moque moquent moquait moqua raille raillent raillait railla ricane ricanent ricanait ricana rigole rigolent
    rigolait rigola pleure pleurent pleurait pleura lâche lâchent lâchait lâcha souffle soufflent soufflait souffla
    balbutie balbutient balbutiait balbutia bredouille bredouillent bredouillait bredouilla grommele grommelent
    grommelait grommela grogne grognent grognait grogna beugle beuglent beuglait beugla crie crient criait cria
    entonne entonnent entonnait entonna avance avancent avançait avança tranche tranchent tranchait trancha développe
    développent développait développa analyse analysent analysait analysa tacle taclent taclait tacla brocarde
    brocardent brocardait brocarda redoute redoutent redoutait redouta jure jurent jurait jura tempête tempêtent
    tempêtait tempêta tonne tonnent tonnait tonna lamente lamentent lamentait lamenta excuse excusent excusait excusa
    emporte emportent emportait emporta alarme alarment alarmait alarma amuse amusent amusait amusa agace agacent
    agaçait agaça offusque offusquent offusquait offusqua soupçonne soupçonnent soupçonnait soupçonna pronostique
    pronostiquent pronostiquait pronostiqua vitupère vitupèrent vitupérait vitupéra rapporte rapportent rapportait
    rapporta croit croient croyait croyaient veut veulent voulait craint craignent craignait craignit applaudit
    applaudissent applaudissait défend défendent défendait défendit réagit réagissent réagissait réagirent décrit
    décrivent décrivait décrivit prévoit prévoient prévoyait reprend reprennent reprenait reprit reprirent riait
    sourit souriait souriaient rugit rugissait réfute réfutait réfuta refuse refusait refusa interrompt interrompait
    interrompit intervient intervenait intervint ponctue ponctuait fulmine fulminait peste pestait pesta enrage
    enrageait tonitrue vocifère vociférait gémit gémissait siffle sifflait persifle cingle cinglait cingla résonne
    appuie appuyait appuya abonde abondait va_plus_loin complète complétait compléta étaye étayait tance tançait tança
    euphémise philosophe philosophait prophétise prophétisait prophétisa théorise théorisait diagnostique confesse
    confessait confessa convient convenait convint consent consentait suppose supposait supposa devine devinait déduit
    déduisait rectifie rectifiait rectifia corrige corrigeait corrigea reproche reprochait reprocha rejette rejetait
    rejeta riposte ripostait riposta oppose opposait opposa recadre recadrait modère modérait persiste persistait
    jubile jubilait jubila exulte exultait savoure savourait
    élude éludent éluda esquive esquivent esquiva écrie écria relève relèvent releva
  `,
  reportingParticiples: `
    interrompu interrompue
    dit redit écrit répondu reconnu averti prévenu promis admis conclu poursuivi renchéri soutenu prétendu démenti
    prédit maintenu contredit décrit défendu applaudi craint cru voulu repris réagi surenchéri convenu déclaré affirmé
    expliqué ajouté assuré indiqué précisé souligné estimé rappelé confié annoncé dénoncé regretté martelé argumenté
    commenté constaté confirmé fustigé raconté rétorqué réitéré répété répliqué ironisé plaisanté témoigné résumé
    relaté tempéré nuancé insisté plaidé protesté analysé considéré concédé asséné avancé détaillé développé énoncé
    explicité exhorté lamenté proclamé pronostiqué rapporté recommandé réclamé scandé suggéré tranché tempêté tonné
    twitté tweeté soupiré murmuré chuchoté hurlé clamé claironné clarifié déploré félicité révélé signalé stipulé
    spécifié certifié juré avoué taclé objecté interrogé exclamé indigné inquiété insurgé étonné amusé demandé lancé
    jugé noté critiqué accusé appelé évoqué observé remarqué pensé attaqué salué loué enchaîné pointé parlé crié écrié
    exigé proposé souhaité cité vanté surnommé qualifié alerté dévoilé ordonné conseillé rassuré menacé relativisé
    minimisé balayé récusé contesté justifié écarté remercié moqué raillé ricané lâché soufflé réfuté refusé appuyé
    complété confessé rectifié corrigé reproché riposté posté publié exprimé formulé communiqué fait_savoir
    fait_valoir fait_remarquer fait_observer laissé_entendre mis_en_garde tenu_à_préciser tenu_à_souligner félicitée
    inquiétée indignée exclamée étonnée interrogée défendue réjoui réjouie souvenu souvenue
    éludé éludée esquivé esquivée évacué évacuée excusé excusée relevé agacé agacée alarmé alarmée grincé pesté
    coupé
    dite dits dites expliquée expliqués expliquées confiée confiés confiées rappelée rappelés rappelées assené
    confessée confessés confessées exclamés exclamées écriée écriés écriées indignés indignées étonnés étonnées
    insurgée insurgées offusqué offusquée offusqués offusquées alarmés alarmées inquiétés inquiétées énervé énervée
    énervés énervées agacés agacées interrogées excusés excusées lamentée lamentés lamentées désolé désolée désolés
    désolées réjouis réjouies félicités félicitées vantée vantés vantées targué targuée targués targuées souvenus
    souvenues remémoré remémorée remémorés remémorées justifiée justifiés justifiées défendus défendues plainte
    plaints plaintes émerveillé émerveillée émerveillés émerveillées extasié extasiée extasiés extasiées enthousiasmé
    enthousiasmée enthousiasmés enthousiasmées esclaffé esclaffée esclaffés esclaffées égosillé égosillée égosillés
    égosillées époumoné époumonée époumonés époumonées enflammé enflammée enflammés enflammées ému émue émus émues
    attristé attristée attristés attristées épanché épanchée épanchés épanchées enorgueilli enorgueillie enorgueillis
    enorgueillies gaussé gaussée gaussés gaussées moquée moqués moquées récrié récriée récriés récriées impatienté
    impatientée impatientés impatientées irrité irritée irrités irritées exaspéré exaspérée exaspérés exaspérées
    apitoyé apitoyée apitoyés apitoyées rebiffé rebiffée rebiffés rebiffées révolté révoltée révoltés révoltées
    scandalisé scandalisée scandalisés scandalisées gargarisé gargarisée gargarisés gargarisées persuadé persuadée
    persuadés persuadées ravisé ravisée ravisés ravisées rengorgé rengorgée rengorgés rengorgées marré marrée marrés
    marrées enquis enquise enquises angoissé angoissée angoissés angoissées susurré marmonné maugréé bougonné
    grommelé grogné ronchonné râlé fulminé vitupéré vociféré beuglé braillé gueulé rugi glapi gémi geint pleurniché
    larmoyé sangloté balbutié bredouillé bafouillé bégayé ânonné articulé proféré éructé maudit blasphémé invectivé
    apostrophé interpellé interpelé harangué sermonné admonesté tancé vilipendé persiflé blagué badiné rigolé gloussé
    pouffé minaudé plastronné fanfaronné pavoisé péroré philosophé théorisé pontifié disserté épilogué glosé argué
    allégué prétexté nié acquiescé opiné retweeté texté mentionné narré conté informé notifié auguré prophétisé
    espéré redouté présumé supposé supputé conjecturé spéculé crue crus crues songé raisonné subodoré deviné attesté
    promise promises réaffirmé seriné rabâché ressassé radoté enjoint intimé supplié imploré préconisé questionnés
    questionnées quémandé déclamé récité psalmodié énuméré épelé décrypté complimenté jubilé exulté tranquillisé
    temporisé moralisé grondé réprimandé blâmé brocardé taquiné nargué insinué sous-entendu divulgué crâné frimé
    discouru décrété rembarré rabroué ruminé cogité hasardé hasardée hasardés hasardées renâclé tonitrué vaticiné
    ergoté pinaillé ratiociné chevroté zézayé baragouiné jacassé caqueté papoté bavassé cancané médit asticoté
    houspillé semoncé morigéné chapitré engueulé engueulée engueulés engueulées enguirlandé honni désapprouvé acclamé
    louangé flagorné amadoué cajolé minoré extrapolé diagnostiqué postulé professé prôné revendiqué marmotté nasillé
    rouspété rognonné hoqueté gazouillé contre-argumenté gouaillé adjuré
  `,
  auxiliaries:
    'a ont ai avons avais avions avait avaient aura auront aurait auraient eut ait aient est sont était étaient',
  reportingGerunds: `
    déclarant affirmant expliquant ajoutant assurant indiquant précisant soulignant estimant rappelant confiant
    dénonçant regrettant martelant argumentant commentant constatant confirmant fustigant racontant rétorquant
    réitérant répétant répliquant ironisant plaisantant témoignant résumant tempérant nuançant insistant plaidant
    protestant considérant concédant assénant avançant détaillant exhortant déplorant recommandant réclamant suggérant
    clamant saluant évoquant critiquant accusant appelant demandant lançant jugeant notant pensant promettant
    reconnaissant disant écrivant répondant concluant poursuivant avertissant prévenant souriant riant citant parlant
    invitant espérant souhaitant annonçant mettant_en_garde faisant_savoir faisant_valoir se_félicitant se_réjouissant
    se_défendant interrogeant indignant inquiétant exclamant étonnant
  `,
  speechNouns: `
    déclaration déclarations communiqué communiqués propos mot mots parole paroles phrase phrases message messages
    lettre lettres courrier courriel e-mail mail sms texto tweet tweets post posts publication billet note discours
    allocution intervention interventions entretien interview tribune réponse réponses réaction réactions question
    questions commentaire commentaires remarque remarques critique critiques accusation accusations reproche reproches
    avertissement avertissements mise_en_garde menace menaces promesse promesses engagement annonce annonces appel
    appels exhortation cri slogan slogans devise mot_d_ordre refrain citation formule formules sentence verdict
    conclusion conclusions constat analyse explication explications justification précision précisions démenti aveu
    aveux confidence confidences témoignage témoignages récit anecdote boutade plaisanterie formule_choc argument
    arguments avis conseil conseils recommandation consigne consignes ordre demande requête plaidoyer plaidoirie
    réquisitoire serment vœu vœux prière sermon homélie hommage éloge félicitations remerciements excuses regret
    regrets inquiétude espoir crainte colère soupir murmure rumeur rapport compte_rendu résolution pétition manifeste
    banderole pancarte pancartes inscription légende titre manchette thèse hypothèse prédiction pronostic bilan
    diagnostic credo leitmotiv
  `,
  // `pour` attributes too ("pour le ministre, …") but has far too many other uses. An elided word is a word of its
  // own: `d'_après`.
  accordingTo: `
    selon d'_après suivant aux_dires_de aux_dires_du aux_dires_des au_dire_de de_l'_avis_de de_l'_avis_du
    de_l'_avis_des de_l'_aveu_de de_l'_aveu_du aux_yeux_de aux_yeux_du aux_yeux_des à_en_croire à_entendre
    si_l'_on_en_croit dans_les_mots_de selon_les_mots_de selon_les_mots_du selon_les_termes_de selon_les_termes_du
    selon_l'_expression_de selon_l'_expression_du selon_la_formule_de selon_la_formule_du selon_les_propos_de
    de_source comme_dit comme_disait comme_le_dit comme_le_disait comme_l'_explique comme_l'_a_dit comme_l'_a_déclaré
    comme_le_souligne comme_le_rappelle comme_le_résume citant cité_par dixit dans_un_communiqué_de du_point_de_vue_de
    du_point_de_vue_du au_nom_de
  `,
  saidBy: `
    déclaré_par dit_par affirmé_par annoncé_par prononcé_par prononcée_par prononcés_par prononcées_par tenu_par
    tenus_par lancé_par lancée_par formulé_par formulée_par écrit_par écrite_par signé_par signée_par publié_par
    publiée_par diffusé_par diffusée_par lu_par lue_par cité_par citée_par cités_par rapporté_par rapportés_par
    recueilli_par recueillis_par exprimé_par exprimée_par souligné_par évoqué_par évoquée_par employé_par employée_par
    utilisée_par utilisé_par selon_les_mots_de
  `,

  pronouns: {
    male: 'il celui-ci celui-là ce_dernier',
    female: 'elle celle-ci celle-là cette_dernière',
    plural: 'ils elles ceux-ci celles-ci ces_derniers ces_dernières',
    either: 'je ',
  },
  infinitiveEndings: 'er ir re',
  namingWords: 'comme de d',
  relatives: 'qui lequel laquelle lesquels lesquelles',
  firstPerson: 'je j me m moi mon ma mes mien mienne nous notre nos nôtre nôtres moi-même nous-mêmes',
  firstPersonObjects: 'm me',
  contrastWords: 'tandis alors',
  ownViews:
    "à_son_avis à_ses_yeux à_son_sens à_ses_dires dans_ses_mots de_son_point_de à_l'_en_croire à_l'_entendre à_le_croire à_la_croire",
  topicPrepositions: 'sur concernant',
  ofWords: "de du des d'",
  anybody: "quelqu'un autre d'autres certains plusieurs beaucoup chacun",
  articles: 'le la les l un une des ce cet cette ces',
  articledPrepositions: 'du des',
  prepositions: `
    de du des d à au aux pour en par chez dans sur sous avec contre entre près auprès près_de de_la de_l
  `,
  adverbs: `
    aussi ainsi également notamment encore toutefois cependant pourtant alors ensuite puis enfin finalement d'_abord
    d'_ailleurs en_outre par_ailleurs de_plus en_effet en_revanche au_contraire de_son_côté de_leur_côté pour_sa_part
    pour_leur_part quant_à_lui quant_à_elle quant_à_eux à_son_tour aujourd'hui hier avant-hier lundi mardi mercredi
    jeudi vendredi samedi dimanche déjà récemment aussitôt immédiatement simplement seulement clairement notoirement
    publiquement officiellement longuement brièvement sobrement sèchement fermement vivement vigoureusement toujours
    souvent jamais parfois longtemps même bien mieux plus très tout non_sans ironiquement amèrement calmement
    prudemment tranquillement joliment fièrement précisément textuellement littéralement donc or quand_même
    tout_de_même néanmoins à_l'_afp à_la_presse auparavant plus_tard plus_tôt y en le la les lui leur se s l nous vous
    me m ne n pas
    court net
  `,
  impersonalCues:
    'peut-on_lire pouvait-on_lire on_peut_lire peut_lire pouvait_lire lit-on on_lit est_écrit était_écrit est-il_écrit est-il_dit est-il_indiqué',
  documentPrepositions: 'dans sur',
  sourcePrepositions: 'dans chez à au du auprès côté',
  viewPrepositions: 'pour',
  addressPrepositions: 'à au aux',
  genderedArticles: { male: 'le un ce', female: 'la une cette' },
  indefiniteArticles: 'un une des',
  genderedHonorifics: { male: 'm monsieur', female: 'mme mlle madame mademoiselle' },
  backCues: `
    c'est_ce_qu ainsi_parle ainsi_parlait
  `,
  pluralArticles: 'les des',
  kinship: {
    male: 'mari époux père fils frère veuf oncle cousin grand-père fiancé neveu beau-père compagnon',
    female: 'épouse femme mère fille sœur soeur veuve tante cousine grand-mère fiancée nièce belle-mère maman compagne',
  },
  personNouns: 'homme femme monsieur dame garçon fille',
  andWords: 'et',
  coordinators: 'et mais',
  conjunctions:
    'et mais ou or ni car comme quand lorsque tandis si parce puisque que quoique bien après avant où alors donc ne pas dont',
  sentenceOpeners: `
    à a au aux afin ai aie ailleurs ainsi alors après apparemment aucun aucune aujourd hui auparavant auquel aussi
    aussitôt autant autour autre autres autrefois autrement avant avec avez avoir ayant beaucoup bien bientôt bon bref
    brusquement c ça car ce ceci cela celle celles celui cent cependant certain certaine certaines certains certes ces
    cet cette ceux chacun chacune chaque chez cinq combien comme comment concernant contrairement contre côté d dans
    davantage de début dehors déjà demain depuis derrière dernier dernière derniers dernièrement des dès désormais
    dessous deux deuxième devant devenu difficile dimanche dire dix donc dont douze du durant elle elles en encore
    enfin ensemble ensuite entre envers environ est et étaient étant était état été être eu eux évidemment exactement
    excepté face faisant fait faut faute finalement fin force grâce gros guère habituellement hélas heureusement hier
    hors huit ici il ils impossible interrogé interrogée interrogés j jadis jamais je jeudi jour jusqu jusque juste
    justement l la là laquelle le lequel les lesquelles lesquels leur leurs loin longtemps lors lorsque lorsqu lui
    lundi m ma maintenant mais malgré malheureusement mardi me mes même mêmes mercredi mieux mille mis moi moins mon
    moyennant n naturellement ne néanmoins neuf ni nombre nombreuses nombreux non nos notamment notre nous nouveau
    nouveaux nouvelle nouvelles nul nulle on ont onze or ou où oui outre par parallèlement parce parfois parmi partout
    pas pendant personne peu peut plus plusieurs plutôt point pour pourquoi pourtant pourvu près presque preuve prévu
    primo puis puisque puisqu qu quand quant quarante quatre que quel quelle quelles quelque quelques quelqu quels qui
    quiconque quinze quoi quoique rapidement rappelons récemment reste résultat rien s sa samedi sans sauf savoir se
    second seconde seize selon semaine ses seul seule seulement seuls si sinon sitôt six soit soixante son sont
    soucieux soudain soupçonné soupçonnée sous souvent suite suivant sur surtout ta tandis tant tantôt tard te tel
    telle telles tels tes toi ton toujours tous tout toute toutefois toutes traditionnellement très trente treize
    trois trop tu un une vendredi vers via vingt voici voilà voire vos votre vous vraiment vu y zéro premier première
    premiers mort tué né âgé arrivé arrivée accompagné accompagnée cité citée contacté contactée contactés nommé
    nommée réuni réunis réunie sollicité sollicitée questionné questionnée fidèle visiblement vraisemblablement pire
    hausse baisse objectif question réponse problème bilan direction place retour défaite exit idem merci bonjour
    bonsoir monsieur madame messieurs mesdames attention pardon allez voyons
  `,

  organisationWords: `
    université universités école écoles lycée collège faculté fac institut institution académie centre centres
    ministère ministères secrétariat commissariat préfecture mairie conseil conseils comité commission délégation
    direction département agence office bureau service services cabinet chancellerie élysée matignon présidence parti
    partis mouvement rassemblement front union alliance ligue coalition confédération fédération syndicat syndicats
    association associations organisation organisations ong fondation collectif société compagnie groupe groupes
    holding entreprise firme banque caisse crédit bourse assurance mutuelle fonds chambre ordre club fc as sc
    olympique racing stade parlement assemblée sénat congrès bundestag tribunal tribunaux cour parquet police
    gendarmerie armée brigade bataillon régiment division légion garde sûreté renseignement otan onu unesco unicef oms
    fmi journal quotidien hebdomadaire magazine revue chaîne radio télévision télé presse éditions maison studio
    studios théâtre opéra musée galerie bibliothèque médiathèque cinéma festival orchestre philharmonie cirque zoo
    parc jardin jardins hôpital hôpitaux clinique chu église cathédrale basilique abbaye chapelle couvent monastère
    mosquée synagogue temple diocèse archidiocèse paroisse cimetière prison pénitencier caserne rue avenue boulevard
    place quai pont port porte gare aéroport métro station ligne autoroute route tunnel allée impasse square faubourg
    quartier arrondissement banlieue cité ville village commune canton province région état états république royaume
    émirat communauté territoire territoires pays île îles archipel péninsule cap baie golfe mer océan lac fleuve
    rivière mont montagne massif col vallée plaine forêt désert côte plage tour palais château hôtel villa immeuble
    restaurant café bar brasserie usine centrale coupe championnat tournoi jeux prix trophée grand_prix salon foire
    exposition sommet conférence forum traité accord accords loi projet plan opération affaire procès rapport fête
    foyer résidence domaine monument mémorial statue gymnase piscine arena vélodrome hippodrome
  `,

  months: [
    'janvier|janv|jan',
    'février|févr|fév',
    'mars|mar',
    'avril|avr',
    'mai',
    'juin|jun',
    'juillet|juil|juill',
    'août|aout',
    'septembre|sept|sep',
    'octobre|oct',
    'novembre|nov',
    'décembre|déc',
  ],
  weekdays: [
    'lundi|lundis',
    'mardi|mardis',
    'mercredi|mercredis',
    'jeudi|jeudis',
    'vendredi|vendredis',
    'samedi|samedis',
    'dimanche|dimanches',
  ],
  relativeDays: {
    'avant-hier': -2,
    hier: -1,
    'hier matin': -1,
    'hier soir': -1,
    'hier après-midi': -1,
    "aujourd'hui": 0,
    'ce matin': 0,
    'ce midi': 0,
    'cet après-midi': 0,
    'ce soir': 0,
    'cette nuit': 0,
    demain: 1,
    'demain matin': 1,
    'demain soir': 1,
    'après-demain': 2,
  },
  relativeModifiers: {
    dernier: -1,
    dernière: -1,
    derniers: -1,
    dernières: -1,
    passé: -1,
    passée: -1,
    ce: 0,
    cet: 0,
    cette: 0,
    prochain: 1,
    prochaine: 1,
    prochains: 1,
    prochaines: 1,
  },
  units: {
    day: 'jour jours journée journées',
    week: 'semaine semaines',
    month: 'mois',
    year: 'an ans année années',
  },
  ago: 'il_y_a voici voilà',
  within: "dans sous d'_ici",
  anniversaries: 'anniversaire',
  eves: 'veille',
  ordinals: words(
    'premier|1er deuxième|second troisième quatrième cinquième sixième septième huitième neuvième dixième',
  ),
  seasons: ['printemps', 'été|étés', 'automne|automnes', 'hiver|hivers'],

  abbreviations: `
    m mm mme mmes mlle mlles dr drs pr prof me mgr st ste sts ss gal gén capt cdt lt adj av bd bld boul pl rte c-à-d
    c.-à-d cf chap coll dép dir éd env etc ex hab ibid id inc incl inf jr ltée n nos nº obs op p pp p.-s pdt préf p.s
    q.v réf rv sc sect sqq stés suiv suppl sté s.a s.a.r.l tél trad vol vs zool janv févr fév avr juil juill sept oct
    nov déc apr av.j.-c apr.j.-c j.-c i.e e.g mn ndlr n.d.l.r n.d.t p.ex r.-v u.s r.d.c u.e o.n.u arr angl auj bibl ca
    cie corp dept
  `,
  // Imprimerie nationale, Lexique des règles typographiques, "Guillemets": « … » with a no-break space inside; a
  // quotation within takes « … » again or, in most papers and in CLDR, “…”. Swiss papers write «…» without the space
  // and ‹…› inside (Guide du typographe).
  marks: ['«»', '“”'],
  otherMarks: ['‹›', '‘’', '""', "''", '„“', '„”'],
  spacedMarks: true,
  apostropheWords: "'tain 'fin 'chais 'tit 'tite 'jour 'soir '68 '98",

  headerKeys: {
    titre: 'title',
    'sous-titre': 'subtitle',
    surtitre: 'subtitle',
    chapeau: 'subtitle',
    date: 'date',
    publié: 'date',
    'publié le': 'date',
    'date de publication': 'date',
    lieu: 'place',
    source: 'source',
    éditeur: 'source',
    agence: 'source',
    auteur: 'author',
    auteure: 'author',
    autrice: 'author',
    auteurs: 'author',
    photo: 'photo',
    photographe: 'photo',
    'crédit photo': 'photo',
    intervenant: 'speakers',
    intervenants: 'speakers',
    orateur: 'speakers',
    orateurs: 'speakers',
    intervieweur: 'interviewer',
    'propos recueillis par': 'interviewer',
    langue: 'language',
    'traduit de': 'translated-from',
    genre: 'kind',
    lien: 'url',
    adresse: 'url',
  },
  questionLabels: 'q question',
  answerLabels: 'r réponse',
  captionWords: `
    photo photos photographie photographies photographe crédit crédits crédit_photo légende illustration image images
    infographie carte capture_d'écran vidéo portrait archives photo_d'archives photo_d'illustration
    image_d'illustration montage dessin ©
  `,
  boilerplate: `
    publicité contenu_sponsorisé lire_aussi à_lire_aussi lire_la_suite lisez_aussi voir_aussi à_voir_aussi lire_plus
    sur_le_même_sujet articles_liés pour_aller_plus_loin partager partager_l'article suivez-nous suivez-nous_sur
    abonnez-vous_à_notre inscrivez-vous_à_notre tous_droits_réservés tous_droits_de_reproduction
    reproduction_interdite la_suite_après_la_publicité la_suite_après_cette_publicité article_réservé_aux_abonnés
    cet_article_est_réservé
  `,
  joints: 'dans sont avec cette qui une',
  notJoined: 'fortune importune quiconque quiétude dansaient dansante dansantes dansions',
  personSigns: {
    links: "avec de à d'",
    calls: 'téléphone téléphonique',
    meetings: `
      rencontré rencontre rencontrer convaincu invité remercié félicité réélu entretien entretiens entretenu
      dîner déjeuner
    `,
    belongings: `
      femme épouse mari fils fille frère sœur père mère veuve enfance démission mécontentement satisfaction
      colère craintes sourire biographie prédécesseur successeur conseillers investiture mort anniversaire
      rhétorique
    `,
  },
};
