import type { Language } from './language';

/**
 * How Portuguese attributes words.
 *
 * Verbs stand in the third person of the present, the preterite and the imperfect, singular and plural. The pronoun is
 * joined to its verb (`queixou-se`), so such forms are words of their own.
 */
export const portugueseVerbs: Pick<
  Language,
  'reportingVerbs' | 'weakReportingVerbs' | 'reportingParticiples' | 'auxiliaries' | 'reportingGerunds'
> = {
  reportingVerbs: `
    declara declaram declarou declararam declarava declaravam afirma afirmam afirmou afirmaram afirmava afirmavam
    explica explicam explicou explicaram explicava explicavam assegura asseguram assegurou asseguraram assegurava
    asseguravam assinala assinalam assinalou assinalaram assinalava assinalavam indica indicam indicou indicaram
    indicava indicavam sublinha sublinham sublinhou sublinharam sublinhava sublinhavam destaca destacam destacou
    destacaram destacava destacavam salienta salientam salientou salientaram salientava salientavam frisa frisam
    frisou frisaram frisava frisavam realça realçam realçou realçaram realçava realçavam acrescenta acrescentam
    acrescentou acrescentaram acrescentava acrescentavam adianta adiantam adiantou adiantaram adiantava adiantavam
    comenta comentam comentou comentaram comentava comentavam aponta apontam apontou apontaram apontava apontavam
    clarifica clarificam clarificou clarificaram clarificava clarificavam recorda recordam recordou recordaram
    recordava recordavam lembra lembram lembrou lembraram lembrava lembravam relembra relembram relembrou relembraram
    relembrava relembravam reitera reiteram reiterou reiteraram reiterava reiteravam reforça reforçam reforçou
    reforçaram reforçava reforçavam ressalta ressaltam ressaltou ressaltaram ressaltava ressaltavam ressalva ressalvam
    ressalvou ressalvaram ressalvava ressalvavam enfatiza enfatizam enfatizou enfatizaram enfatizava enfatizavam
    confirma confirmam confirmou confirmaram confirmava confirmavam confessa confessam confessou confessaram
    confessava confessavam conta contam contou contaram contava contavam argumenta argumentam argumentou argumentaram
    argumentava argumentavam alega alegam alegou alegaram alegava alegavam considera consideram considerou
    consideraram considerava consideravam revela revelam revelou revelaram revelava revelavam relata relatam relatou
    relataram relatava relatavam lamenta lamentam lamentou lamentaram lamentava lamentavam ironiza ironizam ironizou
    ironizaram ironizava ironizavam remata rematam rematou remataram rematava rematavam constata constatam constatou
    constataram constatava constatavam objeta objetam objetou objetaram objetava objetavam exclama exclamam exclamou
    exclamaram exclamava exclamavam brinca brincam brincou brincaram brincava brincavam detalha detalham detalhou
    detalharam detalhava detalhavam especifica especificam especificou especificaram especificava especificavam nota
    notam notou notaram notava notavam observa observam observou observaram observava observavam pontua pontuam
    pontuou pontuaram pontuava pontuavam replica replicam replicou replicaram replicava replicavam tuita tuitam tuitou
    tuitaram tuitava tuitavam opina opinam opinou opinaram opinava opinavam conclama conclamam conclamou conclamaram
    conclamava conclamavam murmura murmuram murmurou murmuraram murmurava murmuravam sussurra sussurram sussurrou
    sussurraram sussurrava sussurravam vaticina vaticinam vaticinou vaticinaram vaticinava vaticinavam sintetiza
    sintetizam sintetizou sintetizaram sintetizava sintetizavam diz dizem disse disseram dizia diziam dirá diria
    responde respondem respondeu responderam respondia refere referem referiu referiram referia adverte advertem
    advertiu advertiram esclarece esclarecem esclareceu esclareceram reconhece reconhecem reconheceu reconheceram
    admite admitem admitiu admitiram admitia garante garantem garantiu garantiram garantia defende defendem defendeu
    defenderam defendia escreve escrevem escreveu escreveram conclui concluem concluiu concluíram sugere sugerem
    sugeriu sugeriram insiste insistem insistiu insistiram prossegue prosseguem prosseguiu prosseguiram sustenta
    sustentam sustentou sustentaram repete repetem repetiu repetiram rebate rebateu rebateram promete prometem
    prometeu prometeram prevê preveem previu previram propõe propôs propuseram expõe expôs contrapõe contrapôs resume
    resumiu resumiram desabafa desabafou entende entendem entendeu reage reagiu reagiram avança desmente desmentiu
    desmentiram vinca vincou lê-se lia-se deixa_claro deixou_claro fez_saber faz_questão fez_questão confidencia
    confidenciam confidenciou confidenciaram confidenciava confidenciavam atira atiram atirou atiraram atirava
    atiravam dispara disparam disparou dispararam disparava disparavam enumera enumeram enumerou enumeraram enumerava
    enumeravam contesta contestam contestou contestaram contestava contestavam pondera ponderam ponderou ponderaram
    ponderava arrisca arriscam arriscou arriscaram arriscava arriscavam reclamava reclamavam precisa precisam precisou
    precisaram precisava precisavam ajunta ajuntam ajuntou ajuntaram ajuntava ajuntavam desvaloriza desvalorizam
    desvalorizou desvalorizaram desvalorizava desvalorizavam rejeitava rejeitavam retruca retrucam retrucou retrucaram
    retrucava retrucavam refuta refutam refutou refutaram refutava refutavam corrobora corroboram corroborou
    corroboraram corroborava corroboravam ratifica ratificam ratificou ratificaram ratificava ratificavam testemunha
    testemunham testemunhou testemunharam testemunhava testemunhavam narra narram narrou narraram narrava narravam
    formula formulam formulou formularam formulava formulavam verbaliza verbalizam verbalizou verbalizaram verbalizava
    verbalizavam justificava justificavam avaliava avaliavam anunciava anunciavam alertava alertavam avisava avisavam
    denunciava denunciavam informava informavam comunicava comunicavam explicita explicitam explicitou explicitaram
    explicitava explicitavam troca trocam trocou trocaram trocava trocavam alvitra alvitram alvitrou alvitraram
    alvitrava alvitravam aconselhava aconselhavam simplifica simplificam simplificou simplificaram simplificava
    simplificavam sumaria sumariam sumariou sumariaram sumariava sumariavam alinha alinham alinhou alinharam alinhava
    alinhavam relativiza relativizam relativizou relativizaram relativizava relativizavam indaga indagam indagou
    indagaram indagava indagavam inquira inquiram inquirou inquiraram inquirava inquiravam queixa-se queixou-se
    queixava-se queixaram-se lamenta-se lamentou-se lamentava-se lamentaram-se gaba-se gabou-se gabava-se gabaram-se
    vangloria-se vangloriou-se vangloriava-se vangloriaram-se justifica-se justificou-se justificava-se
    justificaram-se indigna-se indignou-se indignava-se indignaram-se congratula-se congratulou-se congratulava-se
    congratularam-se retorque retorquiu retorquiram assumiu assume assumiram assumia reagem reagia resumia
    acrescentaria contrapunha dissera limitou-se_a_dizer limita-se_a_dizer limitou-se_a_afirmar limitou-se_a_responder
    fez_notar deu_conta deu_a_entender mostrou-se_convicto mostrou-se_convicta mostra-se_convicto insurgiu-se
    insurge-se interrogou-se interroga-se perguntou-se surpreendeu-se defendeu-se defende-se despediu-se riu-se ri-se
    regozijou-se regozija-se dirigiu-se deu_voz 
    garantiam respondiam referiam reafirma reafirmam reafirmava reafirmavam reafirmou reafirmaram rememora rememoram
    rememorava rememoravam rememorou rememoraram defendiam sustentava sustentavam admitiam reconhecia reconheciam
    negava negavam desmentem desmentia desmentiam contrapõem contrapunham contrapuseram contra-argumenta
    contra-argumentam contra-argumentava contra-argumentavam contra-argumentou contra-argumentaram esclarecia
    esclareciam pormenoriza pormenorizam pormenorizava pormenorizavam pormenorizou pormenorizaram resumem resumiam
    concluía concluíam corrigem corrigia corrigiam corrigiram retifica retificam retificava retificavam retificou
    retificaram rectifica rectificam rectificava rectificavam rectificou rectificaram atalha atalham atalhava
    atalhavam atalhou atalharam retorquem retorquia retorquiam riposta ripostam ripostava ripostavam ripostou
    ripostaram redargui redarguem redarguia redarguiam redarguiu redarguiram objecta objectam objectava objectavam
    objectou objectaram protestava protestavam queixam queixava queixavam queixou queixaram lastima lastimam
    lastimava lastimavam lastimou lastimaram deplora deploram deplorava deploravam deplorou deploraram lamuria
    lamuriam lamuriava lamuriavam lamuriou lamuriaram choraminga choramingam choramingava choramingavam choramingou
    choramingaram geme gemem gemia gemiam gemeu gemeram soluçam soluçava soluçavam soluçaram desabafam desabafava
    desabafavam desabafaram segreda segredam segredava segredavam segredou segredaram cochicha cochicham cochichava
    cochichavam cochichou cochicharam balbucia balbuciam balbuciava balbuciavam balbuciou balbuciaram gagueja
    gaguejam gaguejava gaguejavam gaguejou gaguejaram titubeia titubeiam titubeava titubeavam titubeou titubearam
    tartamudeia tartamudeiam tartamudeava tartamudeavam tartamudeou tartamudearam resmunga resmungam resmungava
    resmungavam resmungou resmungaram rezinga rezingam rezingava rezingavam rezingou rezingaram vocifera vociferam
    vociferava vociferavam vociferou vociferaram gritava gritavam berra berram berrava berravam berrou berraram
    bradava bradavam clama clamam clamava clamavam clamou clamaram proclama proclamam proclamava proclamavam
    proclamou proclamaram troveja trovejam trovejava trovejavam trovejou trovejaram esbraveja esbravejam esbravejava
    esbravejavam esbravejou esbravejaram vitupera vituperam vituperava vituperavam vituperou vituperaram pragueja
    praguejam praguejava praguejavam praguejou praguejaram xinga xingam xingava xingavam xingou xingaram insulta
    insultam insultava insultavam insultou insultaram ameaçava ameaçavam advertia advertiam recomendava recomendavam
    sugeria sugeriam apelava apelavam exortava exortavam suplicava suplicavam implorava imploravam roga rogam rogava
    rogavam rogou rogaram exigia exigiam ordenava ordenavam insta instam instava instavam instou instaram perguntava
    perguntavam questionava questionavam inquire inquirem inquiria inquiriam inquiriu inquiriram interrogam
    interrogava interrogavam interrogaram interpela interpelam interpelava interpelavam interpelou interpelaram zomba
    zombam zombava zombavam zombou zombaram troçam troçava troçavam troçou troçaram caçoa caçoam caçoava caçoavam
    caçoou caçoaram debocha debocham debochava debochavam debochou debocharam galhofam galhofava galhofavam galhofou
    galhofaram escarnece escarnecem escarnecia escarneciam escarneceu escarneceram satiriza satirizam satirizava
    satirizavam satirizou satirizaram ridiculariza ridicularizam ridicularizava ridicularizavam ridicularizou
    ridicularizaram alfineta alfinetam alfinetava alfinetavam alfinetou alfinetaram criticava criticavam acusava
    acusavam censuram censurava censuravam censurou censuraram repreende repreendem repreendia repreendiam repreendeu
    repreenderam admoesta admoestam admoestava admoestavam admoestou admoestaram ralha ralham ralhava ralhavam ralhou
    ralharam recrimina recriminam recriminava recriminavam recriminou recriminaram indignam indignava indignavam
    indignou indignaram revoltam revoltava revoltavam revoltou revoltaram insurge insurgem insurgia insurgiam
    insurgiu insurgiram exaspera exasperam exasperava exasperavam exasperou exasperaram irrita irritam irritava
    irritavam irritou irritaram impacienta impacientam impacientava impacientavam impacientou impacientaram espanta
    espantam espantava espantavam espantou espantaram estranham estranhava estranhavam estranhou estranharam
    maravilham maravilhava maravilhavam maravilhou maravilharam entusiasma entusiasmam entusiasmava entusiasmavam
    entusiasmou entusiasmaram regozija regozijam regozijava regozijavam regozijou regozijaram congratula congratulam
    congratulava congratulavam congratulou congratularam felicitava felicitavam parabeniza parabenizam parabenizava
    parabenizavam parabenizou parabenizaram elogiava elogiavam louva louvam louvava louvavam louvou louvaram enaltece
    enaltecem enaltecia enalteciam enalteceu enalteceram gaba gabam gabava gabavam gabou gabaram vangloria vangloriam
    vangloriava vangloriavam vangloriou vangloriaram ufanam ufanava ufanavam ufanou ufanaram jacta jactam jactava
    jactavam jactou jactaram exulta exultam exultava exultavam exultou exultaram jubila jubilam jubilava jubilavam
    jubilou jubilaram rejubila rejubilam rejubilava rejubilavam rejubilou rejubilaram inquietam inquietava
    inquietavam inquietou inquietaram alarma alarmam alarmava alarmavam alarmou alarmaram aflige afligem afligia
    afligiam afligiu afligiram angustia angustiam angustiava angustiavam angustiou angustiaram temiam temeram receiam
    receavam recearam acreditava acreditavam pensava pensavam julga julgam julgava julgavam julgou julgaram creem
    crêem creu creram supõem supunha supunham supôs supuseram presume presumem presumia presumiam presumiu presumiram
    especula especulam especulava especulavam especulou especularam conjeturam conjeturava conjeturavam conjeturou
    conjeturaram conjecturam conjecturava conjecturavam conjecturou conjecturaram cogita cogitam cogitava cogitavam
    cogitou cogitaram ponderavam reflete refletem refletia refletiam refletiu refletiram reflecte reflectem reflectia
    reflectiam reflectiu reflectiram matutam matutava matutavam matutou matutaram medita meditam meditava meditavam
    meditou meditaram filosofa filosofam filosofava filosofavam filosofou filosofaram teoriza teorizam teorizava
    teorizavam teorizou teorizaram raciocina raciocinam raciocinava raciocinavam raciocinou raciocinaram deduz
    deduzem deduzia deduziam deduziu deduziram infere inferem inferia inferiam inferiu inferiram analisava analisavam
    menciona mencionam mencionava mencionavam mencionou mencionaram alude aludem aludia aludiam aludiu aludiram
    atesta atestam atestava atestavam atestou atestaram assevera asseveram asseverava asseveravam asseverou
    asseveraram jurava juravam prometia prometiam prevêem previa previam antevê anteveem antevêem antevia anteviam
    anteviu anteviram prognostica prognosticam prognosticava prognosticavam prognosticou prognosticaram profetiza
    profetizam profetizava profetizavam profetizou profetizaram prediz predizem predizia prediziam predisse
    predisseram augura auguram augurava auguravam augurou auguraram tweeta tweetam tweetava tweetavam tweetou
    tweetaram twitta twittam twittava twittavam twittou twittaram retuita retuitam retuitava retuitavam retuitou
    retuitaram elucida elucidam elucidava elucidavam elucidou elucidaram exemplifica exemplificam exemplificava
    exemplificavam exemplificou exemplificaram elenca elencam elencava elencavam elencou elencaram declama declamam
    declamava declamavam declamou declamaram disserta dissertam dissertava dissertavam dissertou dissertaram
    discursam discursava discursavam discursaram palestra palestram palestrava palestravam palestrou palestraram
    perora peroram perorava peroravam perorou peroraram divaga divagam divagava divagavam divagou divagaram discorre
    discorrem discorria discorriam discorreu discorreram tagarelam tagarelava tagarelavam tagarelou tagarelaram
    fofocam fofocava fofocavam fofocou fofocaram coscuvilha coscuvilham coscuvilhava coscuvilhavam coscuvilhou
    coscuvilharam mexerica mexericam mexericava mexericavam mexericou mexericaram insinua insinuam insinuava
    insinuavam insinuou insinuaram aventa aventam aventava aventavam aventou aventaram assentem assentia assentiam
    assentiu assentiram anui anuem anuía anuíam anuiu anuíram aquiesce aquiescem aquiescia aquiesciam aquiesceu
    aquiesceram concordam concordava concordavam discordam discordava discordavam discordaram consente consentem
    consentia consentiam consentiu consentiram minimizava minimizavam desdramatiza desdramatizam desdramatizava
    desdramatizavam desdramatizou desdramatizaram ameniza amenizam amenizava amenizavam amenizou amenizaram suaviza
    suavizam suavizava suavizavam suavizou suavizaram contemporiza contemporizam contemporizava contemporizavam
    contemporizou contemporizaram tranquilizava tranquilizavam sossega sossegam sossegava sossegavam sossegou
    sossegaram consolam consolava consolavam consolou consolaram conforta confortam confortava confortavam confortou
    confortaram agradecem agradecia agradeciam saúda saúdam saudava saudavam cumprimenta cumprimentam cumprimentava
    cumprimentavam cumprimentou cumprimentaram desculpam desculpava desculpavam desculpou desculparam penitencia
    penitenciam penitenciava penitenciavam penitenciou penitenciaram arrepende arrependem arrependia arrependiam
    arrependeu arrependeram vincam vincava vincavam vincaram postula postulam postulava postulavam postulou
    postularam preconiza preconizam preconizava preconizavam preconizou preconizaram advoga advogam advogava
    advogavam advogou advogaram apregoa apregoam apregoava apregoavam apregoou apregoaram estipula estipulam
    estipulava estipulavam estipulou estipularam decreta decretam decretava decretavam decretou decretaram sentencia
    sentenciam sentenciava sentenciavam sentenciou sentenciaram diagnostica diagnosticam diagnosticava diagnosticavam
    diagnosticou diagnosticaram recapitula recapitulam recapitulava recapitulavam recapitulou recapitularam repisa
    repisam repisava repisavam repisou repisaram repetia repetiam insistia insistiam teimam teimava teimavam teimou
    teimaram reivindica reivindicam reivindicava reivindicavam reivindicou reivindicaram reagiam desdenha desdenham
    desdenhava desdenhavam desdenhou desdenharam desconversa desconversam desconversava desconversavam desconversou
    desconversaram culpam culpava culpavam culpou culparam contradizem contradizia contradiziam contradisseram rediz
    redizem redizia rediziam redisse redisseram desdiz desdizem desdizia desdiziam desdisse desdisseram maldiz
    maldizem maldizia maldiziam maldisse maldisseram brama bramam bramava bramavam bramou bramaram bradeja bradejam
    bradejava bradejavam bradejou bradejaram vozeia vozeiam vozeava vozeavam vozeou vozearam barafusta barafustam
    barafustava barafustavam barafustou barafustaram brame bramem bramia bramiam bramiu bramiram rabuja rabujam
    rabujava rabujavam rabujou rabujaram resmoneia resmoneiam resmoneava resmoneavam resmoneou resmonearam tergiversa
    tergiversam tergiversava tergiversavam tergiversou tergiversaram arengam arengava arengavam arengou arengaram
    sermoneia sermoneiam sermoneava sermoneavam sermoneou sermonearam moteja motejam motejava motejavam motejou
    motejaram chacoteia chacoteiam chacoteava chacoteavam chacoteou chacotearam chalaceia chalaceiam chalaceava
    chalaceavam chalaceou chalacearam escandaliza escandalizam escandalizava escandalizavam escandalizou
    escandalizaram abespinha abespinham abespinhava abespinhavam abespinhou abespinharam agasta agastam agastava
    agastavam agastou agastaram apoquenta apoquentam apoquentava apoquentavam apoquentou apoquentaram contraditam
    contraditava contraditavam contraditou contraditaram impugna impugnam impugnava impugnavam impugnou impugnaram
    rebela rebelam rebelava rebelavam rebelou rebelaram desaprova desaprovam desaprovava desaprovavam desaprovou
    desaprovaram exprobra exprobram exprobrava exprobravam exprobrou exprobraram verbera verberam verberava
    verberavam verberou verberaram vergasta vergastam vergastava vergastavam vergastou vergastaram fustiga fustigam
    fustigava fustigavam fustigou fustigaram zurze zurzem zurzia zurziam zurziu zurziram desanca desancam desancava
    desancavam desancou desancaram invetivam invetivava invetivavam invetivou invetivaram invectivam invectivava
    invectivavam invectivou invectivaram apostrofa apostrofam apostrofava apostrofavam apostrofou apostrofaram argui
    arguem arguia arguiam arguiu arguiram aduz aduzem aduzia aduziam aduziu aduziram condói condoem condoía condoíam
    condoeu condoeram compadece compadecem compadecia compadeciam compadeceu compadeceram apieda apiedam apiedava
    apiedavam apiedou apiedaram comisera comiseram comiserava comiseravam comiserou comiseraram pranteia pranteiam
    pranteava pranteavam pranteou prantearam lacrimeja lacrimejam lacrimejava lacrimejavam lacrimejou lacrimejaram
    cicia ciciam ciciava ciciavam ciciou ciciaram bichana bichanam bichanava bichanavam bichanou bichanaram sibila
    sibilam sibilava sibilavam sibilou sibilaram pressagia pressagiam pressagiava pressagiavam pressagiou
    pressagiaram desconfia desconfiam desconfiava desconfiavam desconfiou desconfiaram suspeitam suspeitava
    suspeitavam suspeitou suspeitaram deseja desejam desejava desejavam desejou desejaram rumina ruminam ruminava
    ruminavam ruminou ruminaram elucubra elucubram elucubrava elucubravam elucubrou elucubraram magica magicam
    magicava magicavam magicou magicaram testifica testificam testificava testificavam testificou testificaram
    afiança afiançam afiançava afiançavam afiançou afiançaram propala propalam propalava propalavam propalou
    propalaram alardeia alardeiam alardeava alardeavam alardeou alardearam blasona blasonam blasonava blasonavam
    blasonou blasonaram bazofia bazofiam bazofiava bazofiavam bazofiou bazofiaram pavoneia pavoneiam pavoneava
    pavoneavam pavoneou pavonearam pontifica pontificam pontificava pontificavam pontificou pontificaram moraliza
    moralizam moralizava moralizavam moralizou moralizaram explana explanam explanava explanavam explanou explanaram
    parafraseia parafraseiam parafraseava parafraseavam parafraseou parafrasearam aparteia aparteiam aparteava
    aparteavam aparteou apartearam bisbilhota bisbilhotam bisbilhotava bisbilhotavam bisbilhotou bisbilhotaram
    cavaqueia cavaqueiam cavaqueava cavaqueavam cavaqueou cavaquearam proseia proseiam proseava proseavam proseou
    prosearam confabula confabulam confabulava confabulavam confabulou confabularam desembucha desembucham
    desembuchava desembuchavam desembuchou desembucharam blasfemam blasfemava blasfemavam blasfemou blasfemaram
    impreca imprecam imprecava imprecavam imprecou imprecaram amaldiçoa amaldiçoam amaldiçoava amaldiçoavam
    amaldiçoou amaldiçoaram esconjura esconjuram esconjurava esconjuravam esconjurou esconjuraram treplica treplicam
    treplicava treplicavam treplicou treplicaram casquina casquinam casquinava casquinavam casquinou casquinaram
    gargalha gargalham gargalhava gargalhavam gargalhou gargalharam chasqueia chasqueiam chasqueava chasqueavam
    chasqueou chasquearam pilheria pilheriam pilheriava pilheriavam pilheriou pilheriaram
  `,
  weakReportingVerbs: ` pergunta perguntam perguntou perguntaram
    questiona questionam questionou questionaram critica criticam criticou criticaram acusa acusam acusou acusaram
    alerta alertam alertou alertaram avisa avisam avisou avisaram denuncia denunciam denunciou denunciaram anuncia
    anunciam anunciou anunciaram reclama reclamam reclamou reclamaram chama chamam chamou chamaram classifica
    classificam classificou classificaram qualifica qualificam qualificou qualificaram condena condenam condenou
    condenaram elogia elogiam elogiou elogiaram sauda saudam saudou saudaram felicita felicitam felicitou felicitaram
    justifica justificam justificou justificaram rejeita rejeitam rejeitou rejeitaram nega negam negou negaram duvida
    duvidam duvidou duvidaram pensa pensam pensou pensaram acha acham achou acharam espera esperam esperou esperaram
    acredita acreditam acreditou acreditaram publica publicam publicou publicaram posta postam postou postaram citou
    citaram fala falam falou falaram conversa conversam conversou conversaram continua continuam continuou continuaram
    começa começam começou começaram termina terminam terminou terminaram grita gritam gritou gritaram brada bradam
    bradou bradaram ordena ordenam ordenou ordenaram aconselha aconselham aconselhou aconselharam recomenda recomendam
    recomendou recomendaram ameaça ameaçam ameaçou ameaçaram lança lançam lançou lançaram ataca atacam atacou atacaram
    pronuncia pronunciam pronunciou pronunciaram avalia avaliam avaliou avaliaram analisa analisam analisou analisaram
    comunica comunicam comunicou comunicaram informa informam informou informaram compara comparam comparou compararam
    tranquiliza tranquilizam tranquilizou tranquilizaram minimiza minimizam minimizou minimizaram apela apelam apelou
    apelaram exorta exortam exortou exortaram implora imploram implorou imploraram jura juram jurou juraram protesta
    protestam protestou protestaram suplica suplicam suplicou suplicaram celebra celebram celebrou celebraram comemora
    comemoram comemorou comemoraram admira admiram admirou admiraram imagina imaginam imaginou imaginaram pede pedem
    pediu pediram exige exigem exigiu exigiram agradece agradeceu agradeceram define definiu definiram descreve
    descreveu descreveram crê vê quer queria teme temem temeu sorri sorriu ri riu lê segue seguiu intervém interveio
    partilha partilhou compartilha compartilhou atribui atribuiu concorda concordou concordaram discorda discordou
    supõe interrompe interrompeu aplaude aplaudiu corrige corrigiu contradiz contradisse estima estimou calcula
    calculou interroga interrogou retoma retomou decide decidiu discursa discursou suspira suspiram suspirou
    suspiraram suspirava suspiravam graceja gracejam gracejou gracejaram gracejava gracejavam canta cantam cantou
    cantaram cantava cantavam chora choram chorou choraram chorava choravam soluça soluçou solta soltam soltou
    soltaram soltava soltavam lançava lançavam salta saltam saltou saltaram saltava saltavam arranca arrancam arrancou
    arrancaram arrancava arrancavam recita recitam recitou recitaram recitava recitavam entoa entoam entoou entoaram
    entoava entoavam sonha sonham sonhou sonharam sonhava sonhavam reza rezam rezou rezaram rezava rezavam sorria
    sorriem ria riam lia leu leram escrevia temia receava receia receou confia confiou resigna-se resignou-se
    conforma-se conformou-se despede-se
    cita citam
  `,
  reportingParticiples: `
    dito respondido referido advertido esclarecido reconhecido admitido garantido defendido escrito concluído sugerido
    insistido prosseguido repetido rebatido prometido previsto proposto exposto resumido entendido reagido desmentido
    pedido exigido agradecido definido descrito deixado_claro declarado afirmado explicado assegurado assinalado
    indicado sublinhado destacado salientado frisado realçado acrescentado adiantado comentado apontado clarificado
    recordado lembrado relembrado reiterado reforçado ressaltado ressalvado enfatizado confirmado confessado contado
    argumentado alegado considerado revelado relatado lamentado ironizado rematado constatado objetado exclamado
    brincado detalhado especificado notado observado pontuado replicado tuitado opinado conclamado murmurado
    sussurrado vaticinado sintetizado perguntado questionado criticado acusado alertado avisado denunciado anunciado
    reclamado chamado classificado qualificado condenado elogiado saudado felicitado justificado rejeitado negado
    duvidado pensado achado esperado acreditado publicado postado citado falado conversado continuado começado
    terminado gritado bradado ordenado aconselhado recomendado ameaçado lançado atacado pronunciado avaliado analisado
    comunicado informado comparado tranquilizado minimizado apelado exortado implorado jurado protestado suplicado
    celebrado comemorado admirado imaginado confidenciado assumido enumerado desvalorizado retorquido ponderado
    retrucado refutado
    reafirmado rememorado sustentado contestado contraposto contra-argumentado pormenorizado corrigido retificado
    rectificado atalhado ripostado redarguido objectado queixado lastimado deplorado lamuriado choramingado gemido
    suspirado soluçado desabafado segredado cochichado balbuciado gaguejado titubeado tartamudeado resmungado
    rezingado vociferado berrado clamado proclamado trovejado esbravejado vituperado praguejado xingado insultado
    rogado instado indagado inquirido interrogado interpelado gracejado zombado troçado caçoado debochado galhofado
    escarnecido satirizado ridicularizado alfinetado censurado repreendido admoestado ralhado recriminado indignado
    revoltado insurgido exasperado irritado impacientado espantado estranhado maravilhado entusiasmado regozijado
    congratulado parabenizado louvado enaltecido gabado vangloriado ufanado jactado exultado jubilado rejubilado
    inquietado alarmado afligido angustiado temido receado julgado crido suposto presumido especulado conjeturado
    conjecturado cogitado refletido reflectido matutado meditado filosofado teorizado raciocinado deduzido inferido
    mencionado aludido narrado atestado asseverado antevisto prognosticado profetizado predito augurado tweetado
    twittado retuitado explicitado elucidado exemplificado elencado recitado declamado dissertado discursado
    palestrado perorado divagado discorrido tagarelado fofocado coscuvilhado mexericado insinuado aventado assentido
    anuído aquiescido concordado discordado consentido relativizado desdramatizado amenizado suavizado contemporizado
    sossegado consolado confortado cumprimentado desculpado penitenciado arrependido vincado postulado preconizado
    apregoado estipulado decretado sentenciado diagnosticado recapitulado repisado teimado reivindicado desdenhado
    desconversado culpado contradito redito desdito maldito bramado bradejado vozeado barafustado bramido rabujado
    resmoneado tergiversado arengado sermoneado motejado chacoteado chalaceado escandalizado abespinhado agastado
    apoquentado contraditado impugnado rebelado desaprovado exprobrado verberado vergastado fustigado zurzido
    desancado invetivado invectivado apostrofado aduzido condoído compadecido apiedado comiserado pranteado
    lacrimejado ciciado bichanado sibilado pressagiado desconfiado suspeitado desejado ruminado elucubrado magicado
    testificado corroborado ratificado afiançado propalado alardeado blasonado bazofiado pavoneado pontificado
    moralizado explanado parafraseado aparteado bisbilhotado cavaqueado proseado confabulado desembuchado blasfemado
    imprecado amaldiçoado esconjurado treplicado casquinado gargalhado chasqueado pilheriado
  `,
  auxiliaries: 'tem têm tinha tinham havia haviam terá terão teria teriam tenha tenham tivesse ter',
  reportingGerunds: `
    dizendo respondendo referindo advertindo esclarecendo reconhecendo admitindo garantindo defendendo escrevendo
    concluindo sugerindo insistindo prosseguindo repetindo pedindo exigindo agradecendo sorrindo rindo citando
    criticando acusando alertando declarando afirmando explicando assegurando assinalando indicando sublinhando
    destacando salientando frisando realçando acrescentando adiantando comentando apontando clarificando recordando
    lembrando relembrando reiterando reforçando ressaltando ressalvando enfatizando confirmando confessando contando
    argumentando alegando considerando revelando relatando lamentando ironizando rematando constatando objetando
    exclamando brincando detalhando especificando notando observando pontuando replicando tuitando opinando
    conclamando murmurando sussurrando vaticinando sintetizando confidenciando atirando retorquindo assumindo
    enumerando desvalorizando rejeitando queixando-se lamentando-se justificando interrogando perguntando questionando
  `,
};
