import { spanishPeople } from './es.people';
import { spanishWorks } from './es.works';
import { words, type Language } from './language';

/**
 * Spanish, of Spain and the Americas.
 *
 * Conventions: Real Academia Española, Ortografía de la lengua española (2010), with Fundéu's recommendations for
 * the press and CLDR `es`.
 *
 * Verbs: present, preterite and imperfect in the third person. Forms that are common nouns too (`denuncia`,
 * `pregunta`, `cuenta`, `critica`) are among the weak verbs.
 */
export const es: Language = {
  code: 'es',
  name: 'Spanish',
  ...spanishPeople,
  ...spanishWorks,

  functionWords: `
    el los las del y que en una por con para no se su sus al lo como más pero fue ha este esta es son está están han
    había sobre entre también hasta desde cuando muy sin donde ya todo todos porque hay tiene ser era eran él ella
    ellos ellas eso esto estos estas esa ese tras según durante antes después así nos le les mi me te si sí otro otra
    otros otras años mismo mientras aunque cada uno dos tres hace contra hoy sólo solo tanto parte yo nosotros usted
    ustedes sido sea pueden puede hacia ni o e cual quien quienes aún además ante
  `,
  negations: 'no nunca jamás nadie nada ningún ninguno ninguna ni tampoco sin',
  copulas: 'es',
  pastCopulas: 'era fue',
  askedOpeners: 'a_quien a_quienes preguntado preguntada interrogado interrogada cuestionado cuestionada',
  quotingVerbs: 'cita citan citó',
  nicknameWords: 'llaman llama llamaban apodan apodado apodada conocido conocida',
  gerundEndings: 'ndo ndose',
  nowWords: 'ahora hoy actualmente',
  calledWords: 'llamado llamada de_nombre',
  roleTimes: `
    ex exministro exministra expresidente expresidenta entonces antiguo antigua anterior futuro futura próximo próxima saliente entrante electo electa difunto difunta
  `,
  reportingVerbs: `
    deslizó deslizaba gritaba gritaban remachó remacha remachaba balbuceó balbucea masculló
    declara declaran declaró declararon declaraba declaraban afirma afirman afirmó afirmaron afirmaba afirmaban
    explica explican explicó explicaron explicaba explicaban asegura aseguran aseguró aseguraron aseguraba aseguraban
    señala señalan señaló señalaron señalaba señalaban indica indican indicó indicaron indicaba indicaban precisa
    precisan precisó precisaron precisaba precisaban subraya subrayan subrayó subrayaron subrayaba subrayaban recalca
    recalcan recalcó recalcaron recalcaba recalcaban destaca destacan destacó destacaron destacaba destacaban remarca
    remarcan remarcó remarcaron remarcaba remarcaban manifiesta manifiestan manifestó manifestaron manifestaba
    manifestaban comenta comentan comentó comentaron comentaba comentaban apunta apuntan apuntó apuntaron apuntaba
    apuntaban aclara aclaran aclaró aclararon aclaraba aclaraban recuerda recuerdan recordó recordaron recordaba
    recordaban agrega agregan agregó agregaron agregaba agregaban matiza matizan matizó matizaron matizaba matizaban
    puntualiza puntualizan puntualizó puntualizaron puntualizaba puntualizaban argumenta argumentan argumentó
    argumentaron argumentaba argumentaban asevera aseveran aseveró aseveraron aseveraba aseveraban enfatiza enfatizan
    enfatizó enfatizaron enfatizaba enfatizaban reitera reiteran reiteró reiteraron reiteraba reiteraban constata
    constatan constató constataron constataba constataban confirma confirman confirmó confirmaron confirmaba
    confirmaban lamenta lamentan lamentó lamentaron lamentaba lamentaban ironiza ironizan ironizó ironizaron ironizaba
    ironizaban zanja zanjan zanjó zanjaron zanjaba zanjaban apostilla apostillan apostilló apostillaron apostillaba
    apostillaban relata relatan relató relataron relataba relataban sentencia sentencian sentenció sentenciaron
    sentenciaba sentenciaban espeta espetan espetó espetaron espetaba espetaban exclama exclaman exclamó exclamaron
    exclamaba exclamaban confiesa confiesan confesó confesaron confesaba confesaban opina opinan opinó opinaron
    opinaba opinaban vaticina vaticinan vaticinó vaticinaron vaticinaba vaticinaban pronostica pronostican pronosticó
    pronosticaron pronosticaba pronosticaban replica replican replicó replicaron replicaba replicaban contesta
    contestan contestó contestaron contestaba contestaban detalla detallan detalló detallaron detallaba detallaban
    especifica especifican especificó especificaron especificaba especificaban alega alegan alegó alegaron alegaba
    alegaban remata rematan remató remataron remataba remataban abunda abundan abundó abundaron abundaba abundaban
    ahonda ahondan ahondó ahondaron ahondaba ahondaban bromea bromean bromeó bromearon bromeaba bromeaban razona
    razonan razonó razonaron razonaba razonaban reprocha reprochan reprochó reprocharon reprochaba reprochaban revela
    revelan reveló revelaron revelaba revelaban tuitea tuitean tuiteó tuitearon tuiteaba tuiteaban exhorta exhortan
    exhortó exhortaron exhortaba exhortaban proclama proclaman proclamó proclamaron proclamaba proclamaban murmura
    murmuran murmuró murmuraron murmuraba murmuraban susurra susurran susurró susurraron susurraba susurraban
    corrobora corroboran corroboró corroboraron corroboraba corroboraban ratifica ratifican ratificó ratificaron
    ratificaba ratificaban objeta objetan objetó objetaron objetaba objetaban reconoce reconocen reconoció
    reconocieron reconocía reconocían esgrime esgrimen esgrimió esgrimieron esgrimía dice dicen dijo dijeron decía
    decían dirá diría responde responden respondió respondieron respondía respondían añade añaden añadió añadieron
    añadía añadían advierte advierten advirtió advirtieron advertía advertían sostiene sostienen sostuvo sostuvieron
    sostenía sostenían mantiene mantuvo mantuvieron escribe escriben escribió escribieron escribía escribían insiste
    insisten insistió insistieron insistía insistían concluye concluyen concluyó concluyeron concluía concluían admite
    admiten admitió admitieron admitía admitían prosigue prosiguen prosiguió prosiguieron proseguía sugiere sugieren
    sugirió sugirieron sugería sugerían expone exponen expuso expusieron exponía exponían propone propuso propusieron
    predice predijo reconviene repone repuso repusieron contrapone asiente asintió refiere refirió refirieron refería
    arguye arguyen arguyó arguyeron argüía repite repiten repitió repitieron repetía repetían rebate rebatió
    rebatieron promete prometen prometió prometieron prometía inquiere inquirió expresa expresan expresó expresaron
    expresaba expresaban desmiente desmienten desmintió desmintieron resume resumió resumieron resumía aduce aducen
    adujo adujeron aducía deja_claro dejó_claro dejaron_claro hizo_saber hace_saber hicieron_saber hizo_hincapié
    hace_hincapié pone_de_manifiesto puso_de_manifiesto puso_de_relieve da_a_entender dio_a_entender se_pregunta
    se_preguntan se_preguntó se_preguntaba se_queja se_quejó se_quejaron se_quejaba se_lamenta se_lamentó se_defiende
    se_defendió se_sincera se_sinceró se_lee se_leía deja_caer dejó_caer quiso_dejar_claro
    predicen predecía predecían predijeron desmentía desmentían disiente disienten disentía disentían disintió
    disintieron proponen proponía proponían aducían deduce deducen deducía deducían dedujo dedujeron argüían
    inquieren inquiría inquirían inquirieron gruñen gruñía gruñían gruñeron colige coligen colegía colegían coligió
    coligieron infiere infieren infería inferían infirió infirieron reconvienen reconvenía reconvenían reconvino
    reconvinieron balbucía balbucían balbució balbucieron narran narraba narraban narraron preguntaban chilla chillan
    chillaba chillaban chilló chillaron musita musitan musitaba musitaban musitó musitaron masculla mascullan
    mascullaba mascullaban mascullaron farfulla farfullan farfullaba farfullaban farfulló farfullaron balbucean
    balbuceaba balbuceaban balbucearon tartamudea tartamudean tartamudeaba tartamudeaban tartamudeó tartamudearon
    bisbisea bisbisean bisbiseaba bisbiseaban bisbiseó bisbisearon cuchichea cuchichean cuchicheaba cuchicheaban
    cuchicheó cuchichearon bramaba bramaban vociferaba vociferaban clamaba clamaban increpa increpan increpaba
    increpaban increpó increparon remachan remachaban remacharon refuta refutan refutaba refutaban refutó refutaron
    negaba negaban cuestionaba cuestionaban criticaba criticaban protestaba protestaban quejan quejaban recrimina
    recriminan recriminaba recriminaban recriminó recriminaron regaña regañan regañaba regañaban regañó regañaron
    amonesta amonestan amonestaba amonestaban amonestó amonestaron deploran deploraba deploraban deploraron alertaba
    alertaban juran juraba juraban perjura perjuran perjuraba perjuraban perjuró perjuraron ruega ruegan rogaba
    rogaban rogó rogaron suplicaba suplicaban imploraba imploraban instaba instaban recomendaba recomendaban
    aconsejaba aconsejaban auguran auguraba auguraban profetiza profetizan profetizaba profetizaban profetizó
    profetizaron presagia presagian presagiaba presagiaban presagió presagiaron conjeturan conjeturaba conjeturaban
    conjeturó conjeturaron especula especulan especulaba especulaban especuló especularon sospechan sospechaba
    sospechaban sospechó sospecharon dudaba dudaban estimaban resaltaba resaltaban acotan acotaba acotaban anunciaba
    anunciaban informaban notifica notifican notificaba notificaban notificó notificaron testifica testifican
    testificaba testificaban testificó testificaron reseñan reseñaba reseñaban reseñó reseñaron rememoran rememoraba
    rememoraban rememoraron menciona mencionan mencionaba mencionaban mencionó mencionaron parafrasea parafrasean
    parafraseaba parafraseaban parafraseó parafrasearon sintetizaba sintetizaban recapitula recapitulan recapitulaba
    recapitulaban recapituló recapitularon pontificaba pontificaban sermonea sermonean sermoneaba sermoneaban
    sermoneó sermonearon filosofa filosofan filosofaba filosofaban filosofó filosofaron moraliza moralizan moralizaba
    moralizaban moralizó moralizaron perora peroran peroraba peroraban peroró peroraron fantasea fantasean fantaseaba
    fantaseaban fantaseó fantasearon cavila cavilan cavilaba cavilaban caviló cavilaron elucubra elucubran elucubraba
    elucubraban elucubró elucubraron reflexiona reflexionan reflexionaba reflexionaban reflexionó reflexionaron
    wasapea wasapean wasapeaba wasapeaban wasapeó wasapearon elogiaba elogiaban alaban alababa alababan alabaron
    ensalzan ensalzaba ensalzaban ensalzaron loaba loaban loó loaron congratula congratulan congratulaba
    congratulaban congratuló congratularon jacta jactan jactaba jactaban jactó jactaron ufana ufanan ufanaba ufanaban
    ufanó ufanaron vanagloria vanaglorian vanagloriaba vanagloriaban vanaglorió vanagloriaron suspiraba suspiraban
    sisea sisean siseaba siseaban siseó sisearon silabea silabean silabeaba silabeaban silabeó silabearon rezongaba
    rezongaban refunfuñaba refunfuñaban reniega reniegan renegaba renegaban renegó renegaron despotrica despotrican
    despotricaba despotricaban despotricó despotricaron blasfeman blasfemaba blasfemaban blasfemó blasfemaron arengan
    arengaba arengaban arengó arengaron declama declaman declamaba declamaban declamó declamaron pregona pregonan
    pregonaba pregonaban pregonó pregonaron vocea vocean voceaba voceaban voceó vocearon retruca retrucan retrucaba
    retrucaban retrucó retrucaron polemiza polemizan polemizaba polemizaban polemizó polemizaron discrepan discrepaba
    discrepaban discreparon contraargumenta contraargumentan contraargumentaba contraargumentaban contraargumentó
    contraargumentaron excusan excusaba excusaban excusaron pormenoriza pormenorizan pormenorizaba pormenorizaban
    pormenorizó pormenorizaron glosan glosaba glosaban glosaron teorizaba teorizaban postula postulan postulaba
    postulaban postuló postularon preconiza preconizan preconizaba preconizaban preconizó preconizaron insinúa
    insinúan insinuaba insinuaban insinuó insinuaron conminaba conminaban apostrofa apostrofan apostrofaba
    apostrofaban apostrofó apostrofaron chancea chancean chanceaba chanceaban chanceó chancearon guasea guasean
    guaseaba guaseaban guaseó guasearon pitorrea pitorrean pitorreaba pitorreaban pitorreó pitorrearon chismorrea
    chismorrean chismorreaba chismorreaban chismorreó chismorrearon rechista rechistan rechistaba rechistaban
    rechistó rechistaron aventura aventuran aventuraba aventuraban aventuró aventuraron vitupera vituperan vituperaba
    vituperaban vituperó vituperaron abronca abroncan abroncaba abroncaban abroncó abroncaron explicitan explicitaba
    explicitaban explicitó explicitaron dictaminan dictaminaba dictaminaban diagnostica diagnostican diagnosticaba
    diagnosticaban diagnosticó diagnosticaron fanfarronea fanfarronean fanfarroneaba fanfarroneaban fanfarroneó
    fanfarronearon farolea farolean faroleaba faroleaban faroleó farolearon alardean alardeaba alardeaban alardearon
    salmodian salmodiaba salmodiaban salmodió salmodiaron barrunta barruntan barruntaba barruntaban barruntó
    barruntaron rumorea rumorean rumoreaba rumoreaban rumoreó rumorearon tercian terciaba terciaban terciaron apremia
    apremian apremiaba apremiaban apremió apremiaron porfía porfían porfiaba porfiaban porfió porfiaron prometían
    reprende reprenden reprendía reprendían reprendió reprendieron temían temieron rebaten rebatía rebatían resumen
    resumían
  `,
  weakReportingVerbs: `
    está_seguro está_segura está_convencido está_convencida
    sacude_la_cabeza encoge_los_hombros recordaría contaría explicaría admitiría confesaría añadiría contará explicará
    recordará añadirá admitirá confesará reconocería relataría escribiría
    suelta sueltan soltó soltaron soltaba desliza
    se_limita_a se_limitan_a se_limitó_a se_limitaron_a
    pregunta preguntan preguntó preguntaron denuncia denuncian denunció denunciaron anuncia anuncian anunció
    anunciaron critica critican criticó criticaron reclama reclaman reclamó reclamaron acusa acusan acusó acusaron
    alerta alertan alertó alertaron aviza avizan avizó avizaron valora valoran valoró valoraron considera consideran
    consideró consideraron llama llaman llamó llamaron califica califican calificó calificaron condena condenan
    condenó condenaron celebra celebran celebró celebraron elogia elogian elogió elogiaron saluda saludan saludó
    saludaron felicita felicitan felicitó felicitaron reivindica reivindican reivindicó reivindicaron justifica
    justifican justificó justificaron plantea plantean planteó plantearon pronuncia pronuncian pronunció pronunciaron
    rechaza rechazan rechazó rechazaron cuestiona cuestionan cuestionó cuestionaron duda dudan dudó dudaron piensa
    piensan pensó pensaron cuenta cuentan contó contaron habla hablan habló hablaron concreta concretan concretó
    concretaron adelanta adelantan adelantó adelantaron continúa continúan continuó continuaron comienza comienzan
    comenzó comenzaron empieza empiezan empezó empezaron termina terminan terminó terminaron acaba acaban acabó
    acabaron grita gritan gritó gritaron clama claman clamó clamaron suplica suplican suplicó suplicaron implora
    imploran imploró imploraron ordena ordenan ordenó ordenaron aconseja aconsejan aconsejó aconsejaron recomienda
    recomiendan recomendó recomendaron amenaza amenazan amenazó amenazaron brama braman bramó bramaron lanza lanzan
    lanzó lanzaron espera esperan esperó esperaron confía confían confió confiaron desea desean deseó desearon imagina
    imaginan imaginó imaginaron publica publican publicó publicaron tacha tachan tachó tacharon tilda tildan tildó
    tildaron retrata retratan retrató retrataron analiza analizan analizó analizaron resalta resaltan resaltó
    resaltaron sintetiza sintetizan sintetizó sintetizaron rectifica rectifican rectificó rectificaron niega niegan
    negó negaron admira admiran admiró admiraron bautiza bautizan bautizó bautizaron apela apelan apeló apelaron
    invita invitan invitó invitaron insta instan instó instaron apuesta apuestan apostó apostaron conmina conminan
    conminó conminaron tranquiliza tranquilizan tranquilizó tranquilizaron relativiza relativizan relativizó
    relativizaron minimiza minimizan minimizó minimizaron suspira suspiran suspiró suspiraron solleza sollezan sollezó
    sollezaron llora lloran lloró lloraron vocifera vociferan vociferó vociferaron refunfuña refunfuñan refunfuñó
    refunfuñaron protesta protestan protestó protestaron rezonga rezongan rezongó rezongaron juzga juzgan juzgó
    juzgaron pontifica pontifican pontificó pontificaron teoriza teorizan teorizó teorizaron pide piden pidió pidieron
    pedía pedían exige exigen exigió exigieron exigía agradece agradecen agradeció agradecieron agradecía define
    definen definió definieron definía describe describen describió describieron describía cree creen creyó creía
    creían citó citaron quiere quería teme temen temió temía sonríe sonrió ríe rió rio leyó defiende defienden
    defendió defendieron defendía arremete arremeten arremetió arremetieron sigue siguió siguieron interviene
    intervino prevé previeron previó preveía comparte compartió compartieron difunde difundió difundieron atribuye
    atribuyó coincide coinciden coincidió coincidieron discrepa discrepó entiende entienden entendió entendía supone
    suponía supuso maldice maldijo bendice bendijo corrige corrigió corrigieron contradice contradijo interrumpe
    interrumpió interrumpieron irrumpe irrumpió aplaude aplaudió aplaudieron despide despidió suscribe suscribió ruge
    rugió gime gimió gruñe gruñó hablaba informa informan informó informaron informaba comunica comunican comunicó
    comunicaron evoca evocó rememora rememoró glosa glosó dispara disparó ataca atacó atacaron censura censuró
    censuraron fustiga fustigó deplora deploró repudia repudió jura juró juraron dicta dictó dictaminó dictamina
    dictaminaron estima estiman estimó estimaron estimaba calcula calculó augura auguró auguraron presume presumió
    alardea alardeó garantiza garantizan garantizó garantizaron enumera enumeró ejemplifica ejemplificó ilustra
    ilustró ensalza ensalzó alaba alabó retoma retomó acota acotó acotaron tercia terció
    disculpa disculpan disculpó excusa excusó avisa avisan avisó concede conceden concedió elude eluden eludió esquiva
    esquivó narra narró
    cita citan
  `,
  reportingParticiples: `
    dicho esgrimido respondido añadido advertido sostenido mantenido escrito insistido concluido reconocido admitido
    proseguido sugerido expuesto propuesto predicho repuesto referido argüido repetido rebatido prometido expresado
    desmentido resumido aducido pedido exigido agradecido definido descrito creído querido temido sonreído leído
    defendido arremetido seguido intervenido previsto compartido difundido coincidido entendido supuesto corregido
    contradicho interrumpido aplaudido informado comunicado evocado rememorado atacado censurado jurado dictaminado
    estimado calculado augurado garantizado enumerado alabado retomado acotado terciado dejado_claro hecho_saber
    hecho_hincapié puesto_de_manifiesto puesto_de_relieve dado_a_entender querido_dejar_claro querido_subrayar
    declarado afirmado explicado asegurado señalado indicado precisado subrayado recalcado destacado remarcado
    manifestado comentado apuntado aclarado recordado agregado matizado puntualizado argumentado aseverado enfatizado
    reiterado constatado confirmado lamentado ironizado zanjado apostillado relatado sentenciado espetado exclamado
    confesado opinado vaticinado pronosticado replicado contestado detallado especificado alegado rematado abundado
    ahondado bromeado razonado reprochado revelado tuiteado exhortado proclamado murmurado susurrado preguntado
    corroborado ratificado objetado denunciado anunciado criticado reclamado acusado alertado avizado valorado
    considerado llamado calificado condenado celebrado elogiado saludado felicitado reivindicado justificado planteado
    pronunciado rechazado cuestionado dudado pensado contado hablado concretado adelantado continuado comenzado
    empezado terminado acabado gritado clamado suplicado implorado ordenado aconsejado recomendado amenazado bramado
    lanzado esperado confiado deseado imaginado publicado tachado tildado retratado analizado resaltado sintetizado
    rectificado negado admirado bautizado apelado invitado instado apostado conminado tranquilizado relativizado
    minimizado suspirado sollezado llorado vociferado refunfuñado protestado rezongado juzgado pontificado teorizado
    disculpado excusado avisado concedido eludido esquivado narrado remachado
    disentido deducido inquirido gruñido colegido inferido reconvenido balbucido chillado musitado mascullado
    farfullado balbuceado tartamudeado bisbiseado cuchicheado increpado refutado quejado recriminado regañado
    amonestado deplorado perjurado rogado profetizado presagiado conjeturado especulado sospechado notificado
    testificado reseñado mencionado parafraseado recapitulado sermoneado filosofado moralizado perorado fantaseado
    cavilado elucubrado reflexionado wasapeado ensalzado loado congratulado jactado ufanado vanagloriado siseado
    silabeado renegado despotricado blasfemado arengado declamado pregonado voceado retrucado polemizado discrepado
    contraargumentado pormenorizado glosado postulado preconizado insinuado apostrofado chanceado guaseado pitorreado
    chismorreado rechistado aventurado vituperado abroncado explicitado diagnosticado fanfarroneado faroleado
    alardeado salmodiado barruntado rumoreado apremiado porfiado reprendido
  `,
  auxiliaries: 'ha han he hemos había habían habría habrían haya hayan hubo hubiera hubiese habiendo',
  reportingGerunds: `
    diciendo respondiendo añadiendo advirtiendo sosteniendo escribiendo insistiendo concluyendo reconociendo
    admitiendo prosiguiendo sugiriendo exponiendo repitiendo prometiendo resumiendo pidiendo exigiendo agradeciendo
    definiendo describiendo sonriendo riendo citando hablando criticando denunciando anunciando acusando alertando
    calificando considerando lamentando recordando comentando gritando dejando_claro declarando afirmando explicando
    asegurando señalando indicando precisando subrayando recalcando destacando remarcando manifestando apuntando
    aclarando agregando matizando puntualizando argumentando aseverando enfatizando reiterando constatando confirmando
    ironizando zanjando apostillando relatando sentenciando espetando exclamando confesando opinando vaticinando
    pronosticando replicando contestando detallando especificando alegando rematando abundando ahondando bromeando
    razonando reprochando revelando tuiteando exhortando proclamando murmurando susurrando preguntando corroborando
    ratificando objetando
  `,
  speechNouns: `
    declaración declaraciones comunicado comunicados nota notas palabras palabra frase frases mensaje mensajes carta
    cartas correo correos tuit tuits tweet tweets publicación post discurso discursos alocución intervención
    intervenciones entrevista entrevistas rueda_de_prensa conferencia_de_prensa respuesta respuestas réplica reacción
    reacciones pregunta preguntas comentario comentarios observación observaciones crítica críticas acusación
    acusaciones reproche reproches advertencia advertencias amenaza amenazas promesa promesas compromiso anuncio
    anuncios llamamiento llamado exhortación grito gritos consigna consignas lema lemas eslogan eslóganes estribillo
    cita citas fórmula sentencia veredicto conclusión conclusiones constatación análisis explicación explicaciones
    justificación precisión matiz aclaración desmentido confesión confidencia testimonio testimonios relato anécdota
    broma chiste argumento argumentos opinión consejo consejos recomendación orden petición ruego súplica alegato
    juramento voto deseo oración plegaria sermón homilía homenaje elogio felicitación agradecimiento disculpa
    disculpas queja quejas lamento temor esperanza informe resolución manifiesto pancarta pancartas cartel inscripción
    leyenda título titular titulares tesis hipótesis pronóstico vaticinio balance diagnóstico máxima refrán dicho
    expresión término
  `,
  // `para` attributes too ("para el ministro, …") but has far too many other uses.
  accordingTo: `
    según según_reza según_rezaba según_se_lee_en según_dijo según_explicó según_indicó según_señaló según_informó según_afirmó según_declaró
    según_ha_informado según_han_informado según_informaron según_informa según_fuentes_de según_fuentes_del
    según_datos_de según_datos_del según_palabras_de según_palabras_del según_las_palabras_de según_las_palabras_del
    en_palabras_de en_palabras_del en_opinión_de en_opinión_del a_juicio_de a_juicio_del a_decir_de a_decir_del
    al_decir_de al_parecer_de en_boca_de de_acuerdo_con de_acuerdo_a a_ojos_de a_ojos_del conforme_a
    en_un_comunicado_de como_dijo como_dice como_explicó como_señaló como_recordó citando_a citado_por
    en_declaraciones_de por_boca_de desde_el_punto_de_vista_de
  `,
  saidBy: `
    dicho_por dicha_por dichas_por declarado_por afirmado_por expresado_por expresada_por expresadas_por
    pronunciado_por pronunciada_por pronunciadas_por anunciado_por anunciada_por formulado_por formulada_por
    formuladas_por escrito_por escrita_por firmado_por firmada_por publicado_por publicada_por difundido_por
    difundida_por leído_por leída_por citado_por citada_por citados_por citadas_por lanzado_por lanzada_por
    vertidas_por realizadas_por hechas_por recogidas_por señalado_por explicado_por según_lo_dicho_por
  `,

  pronouns: {
    male: 'él éste ése aquél',
    female: 'ella ésta ésa aquélla',
    plural: 'ellos ellas éstos éstas ambos ambas',
    either: 'yo ',
  },
  infinitiveEndings: 'ar er ir',
  namingWords: 'como de',
  relatives: 'que quien quienes el_cual la_cual los_cuales las_cuales',
  firstPerson: `
    yo he hemos me mí mi mis mío mía míos mías conmigo nosotros nosotras nos nuestro nuestra nuestros nuestras
  `,
  firstPersonObjects: 'me nos',
  contrastWords: 'mientras',
  ownViews:
    'a_su_juicio a_su_entender en_su_opinión a_su_parecer a_su_modo_de según_sus_palabras en_sus_palabras a_sus_ojos según_su_opinión',
  topicPrepositions: 'sobre acerca',
  ofWords: 'de del',
  anybody: 'alguien algunos otro otra otros otras muchos todos',
  articles: 'el la los las lo un una unos unas este esta estos estas ese esa aquel aquella',
  articledPrepositions: 'del',
  prepositions: `
    de del en para por a al con sin sobre contra entre desde hasta hacia ante bajo tras según de_la de_los de_las
  `,
  adverbs: `
    también además asimismo luego después entonces más_tarde posteriormente anteriormente antes ya aún todavía siempre
    nunca jamás hoy ayer anteayer anoche ahora ahora_bien así pues sin_embargo no_obstante en_cambio por_su_parte
    por_otra_parte por_otro_lado a_su_vez al_respecto por_último finalmente recientemente nuevamente de_nuevo otra_vez
    incluso sólo solo solamente simplemente claramente rotundamente tajantemente categóricamente textualmente
    literalmente públicamente oficialmente expresamente abiertamente tranquilamente brevemente reiteradamente
    igualmente precisamente especialmente particularmente en_concreto en_este_sentido en_ese_sentido en_particular
    en_todo_caso en_cualquier_caso entre_otras_cosas a_continuación acto_seguido en_directo en_exclusiva a_efe
    a_la_prensa a_los_periodistas a_los_medios lunes martes miércoles jueves viernes sábado domingo el este la le les
    lo se me nos no muy bien mal casi quizá irónicamente
  `,
  impersonalCues:
    'se_lee se_leía puede_leerse podía_leerse se_puede_leer puede_leer se_podía_leer podía_leer leerse está_escrito',
  documentPrepositions: 'en',
  pluralVerbEndings: 'ron an en',
  sourcePrepositions: 'desde',
  viewPrepositions: 'para',
  addressPrepositions: 'a al',
  dropsSubjects: true,
  genderedArticles: { male: 'el un este ese', female: 'la una esta esa' },
  indefiniteArticles: 'un una unos unas',
  genderedHonorifics: { male: 'sr señor don', female: 'sra srta señora señorita doña' },
  backCues: `
    así_lo así_se_ha así_se_expresó lo_ha_* lo_* son_palabras_de
  `,
  doubleSurnames: true,
  pluralArticles: 'los las unos unas',
  kinship: {
    male: 'esposo marido padre hijo hermano viudo tío primo abuelo novio sobrino suegro yerno',
    female: 'esposa mujer madre hija hermana viuda tía abuela novia sobrina suegra nuera',
  },
  personNouns: 'hombre mujer chico chica muchacho muchacha señor señora anciano anciana',
  andWords: 'y e',
  coordinators: 'y e pero',
  conjunctions:
    'y e pero o u ni sino como cuando mientras si porque pues que aunque después antes donde así entonces no tras',
  sentenceOpeners: `
    a abajo acaso acerca además adelante ahí ahora al algo alguien algún alguna algunas alguno algunos allá allí
    alrededor ambas ambos ante anteayer anteriormente antes antier apenas aquel aquella aquellas aquello aquellos aquí
    así asimismo aun aún aunque ay ayer bajo bastante bien buen buena buenas bueno buenos cada casi catorce cerca cien
    ciento cierta ciertamente ciertas cierto ciertos cinco cincuenta claro como cómo con conforme conmigo consultado
    consultada contra contrario cual cuál cuales cuáles cualquier cualquiera cuando cuándo cuanta cuántas cuanto
    cuánto cuántos cuarenta cuatro cuyo da dado dada dados dan de debajo debe deben debido decenas del delante demás
    demasiado dentro desafortunadamente desde después detrás dicha dichas dicho dichos dichosa diecisiete diez
    diferentes diversas diversos doce donde dónde dos durante e efectivamente ejemplo el él ella ellas ello ellos en
    encima enfrente enseguida entonces entre era eran es esa esas ese eso esos esta ésta está estaba estaban estamos
    están estas estaremos este éste esto estos estoy etc ex excepto existe existen finalmente frente fue fueron fuera
    fuentes gracias gran grandes ha haber había habían habrá hace hacen hacia han hasta hay haya he hemos hizo hoy
    hubo igual igualmente incluso indudablemente interrogado interrogada jamás junto justo la las le les lejos lo los
    luego mal mala malas malo mañana más mas me mediante medio mejor menos mi mía mientras mil miles mis misma mismas
    mismo mismos mucha muchas mucho muchos muy nada nadie naturalmente necesariamente ni ningún ninguna ninguno no
    noche nos nosotros nuestra nuestras nuestro nuestros nueva nuevamente nuevas nueve nuevo nuevos nunca o obviamente
    ocho once ojalá otra otras otro otros para parece parte pasado peor pero pese poca pocas poco pocos podemos podría
    por porque posiblemente posteriormente precisamente preguntado preguntada presuntamente primer primera primero
    primeros probablemente pronto próximo pues puede pueden puesto que qué queda quedan quien quién quienes quiénes
    quince quinientos quizá quizás realmente recientemente referente respecto sálvese salvo se sea seguidamente
    seguramente según segunda segundo seis sendos será serán si sí siempre siendo siete sigue siguen siguiendo sin
    sino siquiera so sobre sola solamente solo sólo somos son soy su supuestamente sus tal tales también tampoco tan
    tanta tantas tanto tantos tarde te temprano tendrá tenemos tenía tercer tercera tercero tiene tienen toda todas
    todavía todo todos tras trece treinta tres tu tú tus última últimamente últimas último últimos un una unas único
    única uno unos usted ustedes va vamos van varias varios veinte veintiuno ver vez y ya yo gobierno autoridades
    cientos millones años año días día meses semanas hora horas personas gente hombres familiares expertos medios
    lunes martes miércoles jueves viernes sábado domingo país países estado gobiernos partidos elecciones ley justicia
    guerra paz economía crisis política salud educación seguridad
  `,

  organisationWords: `
    universidad universidades escuela escuelas colegio instituto facultad academia centro centros ministerio
    ministerios secretaría subsecretaría consejería comisaría delegación dirección departamento agencia oficina
    servicio gabinete cancillería presidencia moncloa generalitat ayuntamiento alcaldía diputación junta xunta cabildo
    gobernación intendencia consejo comité comisión partido movimiento frente unión alianza liga coalición
    confederación federación sindicato sindicatos asociación asociaciones organización organizaciones ong fundación
    colectivo plataforma sociedad compañía empresa grupo grupos corporación holding banco caja bolsa seguros fondo
    cámara club fc cf cd ud sd rcd real atlético deportivo sporting racing parlamento asamblea congreso senado cortes
    tribunal tribunales corte audiencia juzgado fiscalía procuraduría contraloría policía guardia ejército armada
    brigada batallón regimiento legión inteligencia otan onu unesco unicef oms fmi oea ue diario periódico semanario
    revista cadena canal radio televisión prensa editorial casa estudio estudios teatro ópera museo galería biblioteca
    cine festival orquesta filarmónica circo zoológico parque jardín jardines hospital clínica iglesia catedral
    basílica abadía capilla convento monasterio mezquita sinagoga templo diócesis arzobispado parroquia cementerio
    cárcel prisión penal cuartel calle avenida bulevar plaza paseo puente puerto puerta estación aeropuerto metro
    línea autopista autovía carretera ruta túnel glorieta barrio distrito polígono ciudad villa pueblo municipio
    comuna cantón provincia región comarca comunidad principado estado estados república reino emirato territorio
    territorios país isla islas archipiélago península cabo bahía golfo mar océano lago laguna río monte montaña
    sierra cordillera cerro volcán valle llanura bosque selva desierto costa playa torre palacio castillo alcázar
    hotel edificio restaurante café bar fábrica central planta copa campeonato torneo juegos premio premios trofeo
    gran_premio vuelta tour salón feria exposición cumbre conferencia foro tratado acuerdo acuerdos ley proyecto plan
    operación caso proceso informe fiesta residencia monumento memorial estatua estadio gimnasio piscina pabellón
    autódromo hipódromo
  `,

  months: [
    'enero|ene',
    'febrero|feb',
    'marzo|mar',
    'abril|abr',
    'mayo|may',
    'junio|jun',
    'julio|jul',
    'agosto|ago',
    'septiembre|sept|sep|setiembre|set',
    'octubre|oct',
    'noviembre|nov',
    'diciembre|dic',
  ],
  weekdays: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado|sábados', 'domingo|domingos'],
  relativeDays: {
    anteayer: -2,
    antier: -2,
    'antes de ayer': -2,
    ayer: -1,
    'ayer por la mañana': -1,
    'ayer por la tarde': -1,
    'ayer por la noche': -1,
    anoche: -1,
    hoy: 0,
    'esta mañana': 0,
    'esta tarde': 0,
    'esta noche': 0,
    'este mediodía': 0,
    'esta madrugada': 0,
    'mañana por la mañana': 1,
    'mañana por la tarde': 1,
    'mañana por la noche': 1,
    mañana: 1,
    'pasado mañana': 2,
  },
  relativeModifiers: {
    pasado: -1,
    pasada: -1,
    pasados: -1,
    pasadas: -1,
    último: -1,
    última: -1,
    este: 0,
    esta: 0,
    estos: 0,
    estas: 0,
    próximo: 1,
    próxima: 1,
    próximos: 1,
    próximas: 1,
    'que viene': 1,
    entrante: 1,
  },
  units: {
    day: 'día días jornada jornadas',
    week: 'semana semanas',
    month: 'mes meses',
    year: 'año años',
  },
  ago: 'hace atrás',
  within: 'dentro_de en',
  anniversaries: 'aniversario',
  eves: 'víspera vísperas',
  ordinals: words('primer|primero segundo tercer|tercero cuarto quinto sexto séptimo octavo noveno décimo'),
  seasons: ['primavera|primaveras', 'verano|veranos|estío', 'otoño|otoños', 'invierno|inviernos'],

  abbreviations: `
    sr sra srta sres sras d dª dña dr dra dres prof profa lic licda ing arq gral cnel cap cmdte tte alm mons hno hna
    sto sta excmo excma ilmo ilma hon rvdo atte av avda blvd c/ ctra pza plza pl pº núm nº núms pág págs p pp vol vols
    caps art arts ap apdo depto dpto dto dir ed eds edit ej p.ej etc ee.uu ee uu rr.hh ff.aa ff.cc cc.oo jj.oo s.a s.l
    s.r.l s.a.u c.v cía hnos ltda inc corp co a.c d.c a.m p.m aprox admón cf cfr fig figs gob ibíd id máx mín ms n.b
    ntra ob op pdta p.d pd p.o ppal prov p.s q.e.p.d r.d reg rep s ss sgo sig sigs tel teléf tfno trad univ ud uds vda
    v vs vid ene feb abr jun jul ago sept sep oct nov dic mr mrs jr st u.e v.gr
  `,
  // Real Academia Española, Ortografía de la lengua española (2010), "Las comillas": «…» outside, “…” inside, then
  // ‘…’, without inner spaces. The press and most of the Americas write “…” outside with ‘…’ inside (CLDR `es-MX`,
  // Manual de español urgente).
  marks: ['«»', '“”'],
  otherMarks: ['‘’', '""', "''", '‹›'],
  spacedMarks: false,
  apostropheWords: "'68 'ndrangheta pa' na' to' 'e vamo' d'",

  headerKeys: {
    título: 'title',
    titular: 'title',
    subtítulo: 'subtitle',
    antetítulo: 'subtitle',
    fecha: 'date',
    publicado: 'date',
    'fecha de publicación': 'date',
    lugar: 'place',
    fuente: 'source',
    medio: 'source',
    agencia: 'source',
    autor: 'author',
    autora: 'author',
    autores: 'author',
    foto: 'photo',
    fotografía: 'photo',
    fotógrafo: 'photo',
    hablantes: 'speakers',
    hablante: 'speakers',
    oradores: 'speakers',
    orador: 'speakers',
    intervinientes: 'speakers',
    entrevistador: 'interviewer',
    idioma: 'language',
    'traducido de': 'translated-from',
    género: 'kind',
    enlace: 'url',
  },
  questionLabels: 'p pregunta q',
  answerLabels: 'r respuesta',
  captionWords: `
    foto fotos fotografía fotografías fotógrafo fotógrafa imagen imágenes archivo foto_de_archivo imagen_de_archivo
    pie_de_foto crédito créditos ilustración infografía gráfico mapa captura captura_de_pantalla vídeo video retrato
    montaje cortesía ©
  `,
  boilerplate: `
    publicidad contenido_patrocinado lea_también leer_también lee_también leer_más te_puede_interesar
    le_puede_interesar también_te_puede_interesar noticias_relacionadas ver_también más_información compartir síguenos
    síguenos_en suscríbete_a_nuestra suscríbase_a_nuestra suscríbete_al_boletín todos_los_derechos_reservados
    reproducción_prohibida prohibida_la_reproducción seguir_leyendo sigue_leyendo
  `,
  joints: 'una hasta desde según también',
  notJoined: 'fortuna',
  personSigns: {
    links: 'con de a',
    calls: 'llamada llamadas telefónica',
    meetings: `
      abrazó convenció invitó agradeció felicitó reunió reunido reunirse reunión encuentro conversación
      conversaciones conversó cena almuerzo
    `,
    belongings: `
      esposa mujer marido hijo hija hermano hermana padre madre viuda infancia dimisión descontento
      satisfacción enfado temores sonrisa biografía predecesor predecesora sucesor sucesora asesores muerte
      cumpleaños retórica
    `,
  },
};
