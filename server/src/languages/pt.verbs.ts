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
    regozijou-se regozija-se dirigiu-se deu_voz `,
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
