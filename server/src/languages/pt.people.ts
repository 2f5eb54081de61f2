import type { Language } from './language';

/**
 * What people are called in Portuguese: titles, roles, nationalities, groups and given names, in the spellings of
 * Portugal and of Brazil (`arguido`, `acadêmico`), in the masculine and the feminine, singular and plural.
 */
export const portuguesePeople: Pick<
  Language,
  'honorifics' | 'roles' | 'roleModifiers' | 'nationalities' | 'groups' | 'nameParticles' | 'givenNames'
> = {
  honorifics: `
    sr sra srs sras senhor senhora senhores dom d dona dr dra drs doutor doutora prof profa professor professora eng
    engenheiro arq padre frei irmão irmã são santo santa sir lord lady mr mrs mons monsenhor exmo exma excelência
    general coronel capitão tenente comandante major
  `,
  roles: `
    violoncelista violinista parteira cirurgião cirurgiã marinheiro marinheiros
    presidente presidentes presidenta vice-presidente vice-presidentes ex-presidente ex-presidentes primeiro-ministro
    primeira-ministra primeiros-ministros vice-primeiro-ministro ex-primeiro-ministro chanceler chanceleres porta-voz
    porta-vozes secretário-geral secretária-geral secretário_de_estado secretária_de_estado chefe_de_estado
    chefe_do_governo chefe_de_gabinete diretor-geral diretora-geral director-geral directora-geral procurador-geral
    procuradora-geral comandante-geral alto_representante alta_representante alto_comissário alta_comissária ministro
    ministros ministra ministras ex-ministro ex-ministros ex-ministra ex-ministras vice-ministro vice-ministros
    vice-ministra vice-ministras deputado deputados deputada deputadas ex-deputado ex-deputados ex-deputada
    ex-deputadas eurodeputado eurodeputados eurodeputada eurodeputadas advogado advogados advogada advogadas delegado
    delegados delegada delegadas secretário secretários secretária secretárias subsecretário subsecretários
    subsecretária subsecretárias funcionário funcionários funcionária funcionárias comissário comissários comissária
    comissárias empresário empresários empresária empresárias conselheiro conselheiros conselheira conselheiras
    engenheiro engenheiros engenheira engenheiras operário operários operária operárias enfermeiro enfermeiros
    enfermeira enfermeiras bombeiro bombeiros bombeira bombeiras cozinheiro cozinheiros cozinheira cozinheiras
    banqueiro banqueiros banqueira banqueiras tesoureiro tesoureiros tesoureira tesoureiras médico médicos médica
    médicas académico académicos académica académicas acadêmico acadêmicos acadêmica acadêmicas sociólogo sociólogos
    socióloga sociólogas psicólogo psicólogos psicóloga psicólogas politólogo politólogos politóloga politólogas
    antropólogo antropólogos antropóloga antropólogas arqueólogo arqueólogos arqueóloga arqueólogas biólogo biólogos
    bióloga biólogas geólogo geólogos geóloga geólogas meteorólogo meteorólogos meteoróloga meteorólogas climatólogo
    climatólogos climatóloga climatólogas virólogo virólogos viróloga virólogas epidemiólogo epidemiólogos
    epidemióloga epidemiólogas teólogo teólogos teóloga teólogas astrónomo astrónomos astrónoma astrónomas astrônomo
    astrônomos astrônoma astrônomas filósofo filósofos filósofa filósofas fotógrafo fotógrafos fotógrafa fotógrafas
    geógrafo geógrafos geógrafa geógrafas biógrafo biógrafos biógrafa biógrafas arquiteto arquitetos arquiteta
    arquitetas arquitecto arquitectos arquitecta arquitectas candidato candidatos candidata candidatas magistrado
    magistrados magistrada magistradas acusado acusados acusada acusadas arguido arguidos arguida arguidas condenado
    condenados condenada condenadas suspeito suspeitos suspeita suspeitas detido detidos detida detidas refugiado
    refugiados refugiada refugiadas enviado enviados enviada enviadas encarregado encarregados encarregada
    encarregadas empregado empregados empregada empregadas filho filhos filha filhas sobrinho sobrinhos sobrinha
    sobrinhas neto netos neta netas primo primos prima primas cunhado cunhados cunhada cunhadas sogro sogros sogra
    sogras amigo amigos amiga amigas vizinho vizinhos vizinha vizinhas aluno alunos aluna alunas voluntário
    voluntários voluntária voluntárias usuário usuários usuária usuárias párroco párrocos párroca párrocas rabino
    rabinos rabina rabinas sócio sócios sócia sócias herdeiro herdeiros herdeira herdeiras viúvo viúvos viúva viúvas
    esposo esposos esposa esposas noivo noivos noiva noivas namorado namorados namorada namoradas árbitro árbitros
    árbitra árbitras aliado aliados aliada aliadas executivo executivos executiva executivas perito peritos perita
    peritas estagiário estagiários estagiária estagiárias bolseiro bolseiros bolseira bolseiras milionário milionários
    milionária milionárias bilionário bilionários bilionária bilionárias diretor diretores diretora diretoras
    ex-diretor ex-diretores ex-diretora ex-diretoras director directores directora directoras subdiretor subdiretores
    subdiretora subdiretoras governador governadores governadora governadoras ex-governador ex-governadores
    ex-governadora ex-governadoras senador senadores senadora senadoras ex-senador ex-senadores ex-senadora
    ex-senadoras embaixador embaixadores embaixadora embaixadoras ex-embaixador ex-embaixadores ex-embaixadora
    ex-embaixadoras vereador vereadores vereadora vereadoras fundador fundadores fundadora fundadoras cofundador
    cofundadores cofundadora cofundadoras criador criadores criadora criadoras produtor produtores produtora
    produtoras editor editores editora editoras redator redatores redatora redatoras redactor redactores redactora
    redactoras autor autores autora autoras coautor coautores coautora coautoras escritor escritores escritora
    escritoras tradutor tradutores tradutora tradutoras escultor escultores escultora escultoras pintor pintores
    pintora pintoras professor professores professora professoras doutor doutores doutora doutoras reitor reitores
    reitora reitoras investigador investigadores investigadora investigadoras pesquisador pesquisadores pesquisadora
    pesquisadoras historiador historiadores historiadora historiadoras legislador legisladores legisladora
    legisladoras treinador treinadores treinadora treinadoras selecionador selecionadores selecionadora selecionadoras
    jogador jogadores jogadora jogadoras ex-jogador ex-jogadores ex-jogadora ex-jogadoras corredor corredores
    corredora corredoras nadador nadadores nadadora nadadoras lutador lutadores lutadora lutadoras vencedor vencedores
    vencedora vencedoras coordenador coordenadores coordenadora coordenadoras administrador administradores
    administradora administradoras inspetor inspetores inspetora inspetoras instrutor instrutores instrutora
    instrutoras auditor auditores auditora auditoras procurador procuradores procuradora procuradoras defensor
    defensores defensora defensoras condutor condutores condutora condutoras apresentador apresentadores apresentadora
    apresentadoras locutor locutores locutora locutoras narrador narradores narradora narradoras trabalhador
    trabalhadores trabalhadora trabalhadoras empregador empregadores empregadora empregadoras consumidor consumidores
    consumidora consumidoras agricultor agricultores agricultora agricultoras pescador pescadores pescadora pescadoras
    vendedor vendedores vendedora vendedoras investidor investidores investidora investidoras compositor compositores
    compositora compositoras programador programadores programadora programadoras moderador moderadores moderadora
    moderadoras mediador mediadores mediadora mediadoras negociador negociadores negociadora negociadoras organizador
    organizadores organizadora organizadoras promotor promotores promotora promotoras gestor gestores gestora gestoras
    assessor assessores assessora assessoras supervisor supervisores supervisora supervisoras controlador
    controladores controladora controladoras operador operadores operadora operadoras observador observadores
    observadora observadoras opositor opositores opositora opositoras ditador ditadores ditadora ditadoras agressor
    agressores agressora agressoras consultor consultores consultora consultoras leitor leitores leitora leitoras
    espectador espectadores espectadora espectadoras eleitor eleitores eleitora eleitoras sucessor sucessores
    sucessora sucessoras antecessor antecessores antecessora antecessoras orador oradores oradora oradoras utilizador
    utilizadores utilizadora utilizadoras pastor pastores pastora pastoras comentador comentadores comentadora
    comentadoras cantor cantores cantora cantoras provedor provedores provedora provedoras desembargador
    desembargadores desembargadora desembargadoras chefe chefes líder líderes dirigente dirigentes governante
    governantes representante representantes agente agentes gerente gerentes assistente assistentes ajudante ajudantes
    estudante estudantes docente docentes comerciante comerciantes fabricante fabricantes manifestante manifestantes
    militante militantes imigrante imigrantes participante participantes habitante habitantes residente residentes
    jornalista jornalistas repórter repórteres colunista colunistas correspondente correspondentes analista analistas
    economista economistas especialista especialistas comentarista comentaristas desportista desportistas esportista
    esportistas futebolista futebolistas ciclista ciclistas tenista tenistas pianista pianistas artista artistas
    romancista romancistas ensaísta ensaístas guionista guionistas roteirista roteiristas cineasta cineastas humorista
    humoristas modelo modelos dentista dentistas psiquiatra psiquiatras pediatra pediatras jurista juristas
    constitucionalista constitucionalistas sindicalista sindicalistas ativista ativistas activista activistas
    ecologista ecologistas ambientalista ambientalistas feminista feministas socialista socialistas comunista
    comunistas nacionalista nacionalistas separatista separatistas terrorista terroristas jihadista jihadistas
    islamista islamistas extremista extremistas rebelde rebeldes insurgente insurgentes combatente combatentes
    dissidente dissidentes refém reféns vítima vítimas testemunha testemunhas cúmplice cúmplices sobrevivente
    sobreviventes membro membros responsável responsáveis titular titulares patriarca patriarcas papa papas bispo
    bispos arcebispo arcebispos cardeal cardeais padre padres cura curas frade frades monge monges freira freiras
    abade abades imã imame imames rei reis príncipe príncipes princesa princesas duque duques duquesa duquesas conde
    condes condessa condessas marquês marquêses barão imperador imperadores sultão emir emires xeque xeques czar
    czares monarca monarcas capitão tenente tenentes coronel coronels general generais major majores sargento
    sargentos cabo cabos soldado soldados almirante almirantes comandante comandantes militar militares polícia
    polícias policial policiais guarda guardas piloto pilotos copiloto copilotos astronauta astronautas cosmonauta
    cosmonautas juiz juizes autarca autarcas prefeito prefeitos presidente_da_câmara xerife xerifes cônsul diplomata
    diplomatas oligarca oligarcas magnata magnatas poeta poetas colega colegas cônjuge cônjuges pai pais mãe mães
    irmão irmãos irmã irmãs marido maridos mulher mulheres genro genros nora noras tio tios tia tias avô avôs avó avós
    assassino assassinos ladrão pirata piratas hacker hackeres blogueiro blogueiros youtuber youtuberes influenciador
    influenciadores rapper rapperes porta-bandeira porta-bandeiras atacante atacantes avançado avançados médio médios
    guarda-redes guarda-redeses goleiro goleiros zagueiro zagueiros campeão campeã campeãs atleta atletas taxista
    taxistas camionista camionistas caminhoneiro caminhoneiros motorista motoristas eletricista eletricistas cidadão
    cidadãos cidadã cidadãs cientista cientistas químico químicos físico físicos matemático matemáticos músico músicos
    músicoses técnico técnicos político políticos políticoses crítico críticos rainha rainhas atriz atrizes actriz
    ator atores actor actores poetisa juíza juízas juízes capitã generala imperatriz embaixatriz prefeita prefeitas
    cônsules capitães barões campeões ladrões bispa sacerdote sacerdotes blogueira influenciadora goleira ex-banqueiro
    ex-banqueira reformado reformada dirigente_sindical comandante_distrital lesado lesada lesados moradora morador
    realizador realizadora presidente_do_júri edil cabeça_de_lista líder_parlamentar padeiro padeira merceeiro
    feirante peixeira réu ré lateral ponta-de-lança extremo defesa guardião maestro maestrina encenador encenadora
    fadista artesã artesão relatora relator bastonário bastonária curador curadora carioca brasileiro brasileira
    homólogo homóloga homólogos
    criança menino meninos menina meninas rapaz rapazes rapariga raparigas jovens senhoras presidentas
    primeiras-ministras capitãs inspector inspectores inspectora inspectoras réus rés preso presos presa presas
    poetisas actrizes musicista musicistas realizadores realizadoras encenadores encenadoras patrão patrões patroa
    patroas empreendedor empreendedores empreendedora empreendedoras dono donos donas proprietário proprietários
    proprietária proprietárias inquilino inquilinos inquilina inquilinas senhorio senhorios senhoria senhorias
    locatário locatários locatária locatárias moradoras mulher-a-dias mulheres-a-dias companheiro companheiros
    companheira companheiras enteado enteados enteada enteadas padrasto padrastos madrasta madrastas gémeo gémeos
    gémea gémeas gêmeo gêmeos gêmea gêmeas primogénito primogénitos primogénita primogénitas primogênito primogênitos
    primogênita primogênitas caçula caçulas parente parentes mamã mamãs mamãe mamães papá papás papai papais vovô
    vovó vovôs vovós titio titios titias bebé bebés bebê bebês miúdo miúdos miúda miúdas garoto garotos garota
    garotas moço moços moça moças guri guris guria gurias piá piás petiz petizes catraio catraios catraia catraias
    pirralho pirralhos pirralha pirralhas adolescente adolescentes órfão órfãos órfã órfãs afilhado afilhados
    afilhada afilhadas padrinho padrinhos madrinha madrinhas tutor tutores tutora tutoras reformados reformadas
    aposentados aposentadas pensionista pensionistas desempregado desempregados desempregada desempregadas
    assalariado assalariados assalariada assalariadas servidor servidores servidora servidoras aprendiz aprendizes
    colaborador colaboradores colaboradora colaboradoras idoso idosos idosa idosas adulto adultos adulta adultas
    velhote velhotes velhota velhotas ancião anciãos anciã anciãs sexagenário sexagenários sexagenária sexagenárias
    septuagenário septuagenários septuagenária septuagenárias octogenário octogenários octogenária octogenárias
    nonagenário nonagenários nonagenária nonagenárias quarentão quarentões quarentona quarentonas cinquentão
    cinquentões cinquentona cinquentonas passageiro passageira passageiras viajante viajantes cliente freguês
    fregueses freguesa freguesas lojista lojistas balconista balconistas comprador compradores compradora compradoras
    padeiros padeiras pasteleiro pasteleiros pasteleira pasteleiras confeiteiro confeiteiros confeiteira confeiteiras
    talhante talhantes açougueiro açougueiros açougueira açougueiras peixeiro peixeiros merceeiros merceeira
    merceeiras quitandeiro quitandeiros quitandeira quitandeiras verdureiro verdureiros verdureira verdureiras
    florista floristas livreiro livreiros livreira livreiras alfarrabista alfarrabistas cabeleireiro cabeleireiros
    cabeleireira cabeleireiras barbeiro barbeiros manicure manicures manicura manicuras pedicure pedicures
    esteticista esteticistas maquilhador maquilhadores maquilhadora maquilhadoras maquiador maquiadores maquiadora
    maquiadoras chef chefs garçom garçons garçonete garçonetes barman barmans barmen bartender bartenders barista
    baristas taberneiro taberneiros taberneira taberneiras hoteleiro hoteleiros hoteleira hoteleiras estalajadeiro
    estalajadeiros estalajadeira estalajadeiras restaurador restauradores restauradora restauradoras escanção
    escanções sommelier sommeliers sommelière sommelières lavrador lavradores lavradora lavradoras camponês
    camponeses camponesa camponesas fazendeiro fazendeiros fazendeira fazendeiras pecuarista pecuaristas boia-fria
    boias-frias viticultor viticultores viticultora viticultoras vinicultor vinicultores vinicultora vinicultoras
    vinhateiro vinhateiros vinhateira vinhateiras enólogo enólogos enóloga enólogas suinicultor suinicultores
    suinicultora suinicultoras avicultor avicultores avicultora avicultoras apicultor apicultores apicultora
    apicultoras piscicultor piscicultores piscicultora piscicultoras floricultor floricultores floricultora
    floricultoras fruticultor fruticultores fruticultora fruticultoras cafeicultor cafeicultores cafeicultora
    cafeicultoras sojicultor sojicultores sojicultora sojicultoras orizicultor orizicultores orizicultora
    orizicultoras olivicultor olivicultores olivicultora olivicultoras ceifeiro ceifeiros vindimador vindimadores
    vindimadora vindimadoras vaqueiro vaqueiros vaqueira vaqueiras boiadeiro boiadeiros boiadeira boiadeiras peão
    peões tratador tratadores tratadora tratadoras ordenhador ordenhadores ordenhadora ordenhadoras lenhador
    lenhadores lenhadora lenhadoras seringueiro seringueiros garimpeiro garimpeiros garimpeira garimpeiras
    marisqueiro marisqueiros marisqueira marisqueiras marinheira marinheiras marujo marujos caçador caçadores
    caçadora caçadoras jardineiro jardineiros paisagista paisagistas pedreiro pedreiros carpinteiro carpinteiros
    carpinteira carpinteiras marceneiro marceneiros marceneira marceneiras serralheiro serralheiros serralheira
    serralheiras canalizador canalizadores canalizadora canalizadoras encanador encanadores encanadora encanadoras
    electricista electricistas azulejista azulejistas ladrilhador ladrilhadores ladrilhadora ladrilhadoras estucador
    estucadores estucadora estucadoras vidraceiro vidraceiros vidraceira vidraceiras telhadista telhadistas soldador
    soldadores soldadora soldadoras mecânico mecânicos bate-chapas funileiro funileiros funileira funileiras ferreiro
    ferreiros ferreira ferreiras metalúrgico metalúrgicos artesãos artesãs sapateiro sapateiros alfaiate alfaiates
    costureiro costureiros costureira costureiras modista modistas estilista estilistas relojoeiro relojoeiros
    relojoeira relojoeiras ourives joalheiro joalheiros joalheira joalheiras oleiro oleiros oleira oleiras ceramista
    ceramistas vidreiro vidreiros vidreira vidreiras desenhador desenhadores desenhadora desenhadoras desenhista
    desenhistas ilustrador ilustradores ilustradora ilustradoras caricaturista caricaturistas cartunista cartunistas
    cartoonista cartoonistas designer designers grafiteiro grafiteiros grafiteira grafiteiras galerista galeristas
    colecionador colecionadores colecionadora colecionadoras coleccionador coleccionadores coleccionadora
    coleccionadoras antiquário antiquários antiquária antiquárias leiloeiro leiloeiros leiloeira leiloeiras curadores
    curadoras museólogo museólogos museóloga museólogas arquivista arquivistas bibliotecário bibliotecários
    bibliotecária bibliotecárias documentalista documentalistas intérprete intérpretes revisor revisores revisora
    revisoras cronista cronistas freelancer freelancers radialista radialistas animador animadores animadora
    animadoras comediante comediantes imitador imitadores imitadora imitadoras palhaço palhaços palhaça palhaças
    acrobata acrobatas malabarista malabaristas ilusionista ilusionistas bailarino bailarinos bailarina bailarinas
    dançarino dançarinos dançarina dançarinas coreógrafo coreógrafos coreógrafa coreógrafas letrista letristas
    violinistas guitarrista guitarristas violonista violonistas baterista bateristas baixista baixistas saxofonista
    saxofonistas trompetista trompetistas violoncelistas flautista flautistas organista organistas acordeonista
    acordeonistas sanfoneiro sanfoneiros sanfoneira sanfoneiras percussionista percussionistas teclista teclistas
    tecladista tecladistas corista coristas solista solistas soprano sopranos maestros maestrinas fadistas sambista
    sambistas funkeiro funkeiros funkeira funkeiras roqueiro roqueiros roqueira roqueiras rappers pagodeiro
    pagodeiros pagodeira pagodeiras cantautor cantautores cantautora cantautoras djs argumentista argumentistas
    dramaturgo dramaturgos dramaturga dramaturgas montador montadores cameraman cameramen cinegrafista cinegrafistas
    cenógrafo cenógrafos cenógrafa cenógrafas figurinista figurinistas aderecista aderecistas sonoplasta sonoplastas
    iluminador iluminadores iluminadora iluminadoras contrarregra contrarregras contra-regra contra-regras dublê
    dublês figurante figurantes influenciadoras influencer influencers youtubers blogueiras bloguer blogger bloggers
    bloguista bloguistas streamer streamers internauta internautas podcaster podcasters gamer gamers hackers
    urbanista urbanistas topógrafo topógrafos topógrafa topógrafas agrimensor agrimensores agrimensora agrimensoras
    construtor construtores empreiteiro empreiteiros incorporador incorporadores corretor corretores astrofísico
    astrofísicos astrofísica astrofísicas climatologista climatologistas meteorologista meteorologistas glaciólogo
    glaciólogos glacióloga glaciólogas oceanógrafo oceanógrafos oceanógrafa oceanógrafas vulcanólogo vulcanólogos
    vulcanóloga vulcanólogas sismólogo sismólogos sismóloga sismólogas hidrólogo hidrólogos hidróloga hidrólogas
    zoólogo zoólogos zoóloga zoólogas ornitólogo ornitólogos ornitóloga ornitólogas entomologista entomologistas
    entomólogo entomólogos entomóloga entomólogas veterinário veterinários veterinária veterinárias paleontólogo
    paleontólogos paleontóloga paleontólogas etnólogo etnólogos etnóloga etnólogas demógrafo demógrafos demógrafa
    demógrafas linguista linguistas lexicógrafo lexicógrafos lexicógrafa lexicógrafas filólogo filólogos filóloga
    filólogas doutorando doutorandos doutoranda doutorandas mestrando mestrandos mestranda mestrandas bolsista
    bolsistas decano decanos decana decanas educador educadores educadora educadoras explicador explicadores
    explicadora explicadoras formador formadores formadora formadoras monitor monitores monitora monitoras pedagogo
    pedagogos pedagoga pedagogas vigilante vigilantes babá babás berçarista berçaristas cuidador cuidadores cuidadora
    cuidadoras acompanhante acompanhantes cirurgiões cirurgiães cirurgiãs internista internistas psicanalista
    psicanalistas psicoterapeuta psicoterapeutas terapeuta terapeutas ginecologista ginecologistas obstetra obstetras
    parteiro parteiros parteiras doula doulas cardiologista cardiologistas oncologista oncologistas neurologista
    neurologistas neurocirurgião neurocirurgiões neurocirurgiã dermatologista dermatologistas oftalmologista
    oftalmologistas radiologista radiologistas anestesista anestesistas anestesiologista anestesiologistas
    intensivista intensivistas virologista virologistas infecciologista infecciologistas infectologista
    infectologistas epidemiologista epidemiologistas imunologista imunologistas geneticista geneticistas geriatra
    geriatras alergologista alergologistas alergista alergistas pneumologista pneumologistas urologista urologistas
    reumatologista reumatologistas endocrinologista endocrinologistas nefrologista nefrologistas hematologista
    hematologistas gastroenterologista gastroenterologistas ortopedista ortopedistas fisiatra fisiatras nutricionista
    nutricionistas dietista dietistas ortodontista ortodontistas odontologista odontologistas boticário boticários
    boticária boticárias fisioterapeuta fisioterapeutas osteopata osteopatas fonoaudiólogo fonoaudiólogos
    fonoaudióloga fonoaudiólogas podologista podologistas oculista oculistas optometrista optometristas maqueiro
    maqueiros maqueira maqueiras socorrista socorristas paramédico paramédicos paramédica paramédicas
    nadador-salvador nadadores-salvadores nadadora-salvadora sanitarista sanitaristas legista legistas médico-legista
    médicos-legistas médica-legista médicas-legistas paciente pacientes doente doentes ferido feridos cadeirante
    cadeirantes paraplégico paraplégicos paraplégica paraplégicas tetraplégico tetraplégicos tetraplégica
    tetraplégicas cego cegos cega cegas doador doadores doadora doadoras dador dadores dadora dadoras
    toxicodependente toxicodependentes toxicómano toxicómanos toxicómana toxicómanas toxicômano toxicômanos
    toxicômana toxicômanas drogado drogados drogada drogadas viciado viciados viciada viciadas traficante traficantes
    narcotraficante narcotraficantes passador passadores passadora passadoras proxeneta proxenetas cafetão cafetões
    cafetina cafetinas prostituto prostitutos prostituta prostitutas ladra ladras assaltante assaltantes burlão
    burlões burlona burlonas golpista golpistas vigarista vigaristas estelionatário estelionatários estelionatária
    estelionatárias carteirista carteiristas trombadinha trombadinhas bandido bandidos bandida bandidas malfeitor
    malfeitores malfeitora malfeitoras gangster gangsters gângster gângsters delinquente delinquentes criminoso
    criminosos criminosa criminosas meliante meliantes homicida homicidas assassina assassinas matador matadores
    matadora matadoras pistoleiro pistoleiros pistoleira pistoleiras violador violadores violadora violadoras
    estuprador estupradores estupradora estupradoras raptor raptores raptora raptoras sequestrador sequestradores
    sequestradora sequestradoras bombista bombistas recluso reclusos reclusa reclusas detento detentos detenta
    detentas presidiário presidiários presidiária presidiárias prisioneiro prisioneiros prisioneira prisioneiras
    reincidente reincidentes fugitivo fugitivos fugitiva fugitivas foragido foragidos foragida foragidas evadido
    evadidos evadida evadidas recetador recetadores recetadora recetadoras receptador receptadores receptadora
    receptadoras extorsionista extorsionistas chantagista chantagistas pirómano pirómanos pirómana pirómanas pirômano
    pirômanos pirômana pirômanas vândalo vândalos vândala vândalas pichador pichadores pichadora pichadoras
    desordeiro desordeiros desordeira desordeiras arruaceiro arruaceiros arruaceira arruaceiras amotinado amotinados
    amotinada amotinadas invasor invasores invasora invasoras informador informadores informadora informadoras
    delator delatores delatora delatoras denunciante denunciantes queixoso queixosos queixosa queixosas requerente
    requerentes jurados jurada juradas escrivão escrivães escrivã escrivãs meirinho meirinhos notário notários
    notária notárias tabelião tabeliães tabeliã tabeliãs bastonários bastonárias conciliador conciliadores
    conciliadora conciliadoras bandeirinha bandeirinhas videoárbitro videoárbitros videoárbitra videoárbitras
    subcomissário subcomissários subcomissária subcomissárias sargenta sargentas coronéis brigadeiro brigadeiros
    brigadeira brigadeiras contra-almirante contra-almirantes marechal marechais alferes paraquedista paraquedistas
    fuzileiro fuzileiros fuzileira fuzileiras artilheiro artilheiros artilheira artilheiras aviador aviadores
    aviadora aviadoras copilota copilotas hospedeira hospedeiras aeromoça aeromoças navegador navegadores navegadora
    navegadoras velejador velejadores velejadora velejadoras barqueiro barqueiros barqueira barqueiras estivador
    estivadores estivadora estivadoras maquinista maquinistas caminhoneira caminhoneiras estafeta estafetas
    entregador entregadores entregadora entregadoras motoboy motoboys carteiro carteiros varredor varredores
    varredora varredoras gari garis cantoneiro cantoneiros cantoneira cantoneiras lixeiro lixeiros coveiro coveiros
    coveira coveiras porteiro porteiros zelador zeladores zeladora zeladoras síndico síndicos síndica síndicas
    faxineiro faxineiros faxineira faxineiras diarista diaristas mordomo mordomos mordoma mordomas governanta
    governantas copeiro copeiros copeira copeiras arrumadeira arrumadeiras lavadeiro lavadeiros lavadeira lavadeiras
    camareiro camareiros camareira camareiras baby-sitter baby-sitters telefonista telefonistas rececionista
    rececionistas recepcionista recepcionistas atendente atendentes trader traders contabilista contabilistas
    contador contadores contadora contadoras guarda-livros acionista acionistas accionista accionistas rentista
    rentistas multimilionário multimilionários multimilionária multimilionárias mecenas filantropo filantropos
    filantropa filantropas benemérito beneméritos benemérita beneméritas benfeitor benfeitores benfeitora benfeitoras
    credor credores credora credoras devedor devedores devedora devedoras aforrador aforradores aforradora
    aforradoras poupador poupadores poupadora poupadoras contribuinte contribuintes beneficiário beneficiários
    beneficiária beneficiárias subempreiteiro subempreiteiros grossista grossistas mercador mercadores mercadora
    mercadoras camelô camelôs feirantes tendeiro tendeiros tendeira tendeiras catador catadores catadora catadoras
    ardina ardinas jornaleiro jornaleiros jornaleira jornaleiras quiosqueiro quiosqueiros quiosqueira quiosqueiras
    inventor inventores inventora inventoras lobista lobistas publicitário publicitários publicitária publicitárias
    relações-públicas adepto adepta adeptas simpatizante simpatizantes apoiante apoiantes apoiador apoiadores
    apoiadora apoiadoras insurreto insurretos insurreta insurretas deportado deportados deportada deportadas
    guerrilheiro guerrilheiros guerrilheira guerrilheiras miliciano milicianos miliciana milicianas mercenário
    mercenários mercenária mercenárias veteranos veterana veteranas reservista reservistas recruta recrutas desertor
    desertores desertora desertoras espião espiões espiã espiãs migrante migrantes emigrante emigrantes exilado
    exilados exilada exiladas expatriado expatriados expatriada expatriadas indocumentado indocumentados
    indocumentada indocumentadas sem-abrigo sem-abrigos sem-teto sem-tetos sem-terra sem-terras mendigo mendigos
    mendiga mendigas pedinte pedintes vagabundo vagabundos vagabunda vagabundas andarilho andarilhos andarilha
    andarilhas turista veraneante veraneantes banhista banhistas visitante visitantes caminhante caminhantes
    peregrino peregrinos peregrina peregrinas romeiro romeiros romeira romeiras excursionista excursionistas
    alpinista alpinistas montanhista montanhistas escalador escaladores escaladora escaladoras campista campistas
    surfista surfistas bodyboarder bodyboarders esquiador esquiadores esquiadora esquiadoras snowboarder snowboarders
    patinador patinadores patinadora patinadoras maratonista maratonistas velocista velocistas fundista fundistas
    goleador goleadores goleadora goleadoras pontas-de-lança ponta-de-lanças centroavante centroavantes zagueira
    zagueiras meio-campista meio-campistas meia-atacante meias-atacantes goleiras suplentes basquetebolista
    basquetebolistas basquetista basquetistas andebolista andebolistas voleibolista voleibolistas golfista golfistas
    boxeador boxeadores boxeadora boxeadoras pugilista pugilistas judoca judocas karateca karatecas carateca
    caratecas esgrimista esgrimistas ginasta ginastas halterofilista halterofilistas remador remadores remadora
    remadoras canoísta canoístas canoista canoistas mergulhador mergulhadores mergulhadora mergulhadoras cavaleiro
    cavaleiros jóquei jóqueis atirador atiradores atiradora atiradoras arqueiro arqueiros arqueira arqueiras
    motociclista motociclistas motard motards motoqueiro motoqueiros motoqueira motoqueiras automobilista
    automobilistas pedestre pedestres ciclomotorista ciclomotoristas amante amantes ex-mulher ex-mulheres ex-marido
    ex-maridos ex-namorado ex-namorada ex-namorados ex-namoradas ex-companheiro ex-companheira ex-companheiros
    ex-companheiras divorciado divorciados divorciada divorciadas solteiro solteiros solteira solteiras recém-casado
    recém-casados recém-casada recém-casadas recém-nascido recém-nascidos recém-nascida recém-nascidas nascituro
    nascituros nascitura nascituras torcedor torcedora torcedoras fãs espetador espetadores espetadora espetadoras
    telespectador telespectadores telespectadora telespectadoras telespetador telespetadores telespetadora
    telespetadoras ouvinte ouvintes assinante assinantes seguidor seguidores seguidora seguidoras admirador
    admiradores admiradora admiradoras frequentador frequentadores frequentadora frequentadoras habitué habitués
    aldeão aldeões aldeãos aldeães aldeã aldeãs citadino citadinos citadina citadinas ilhéu ilhéus ilhoa indígena
    indígenas quilombola quilombolas transeunte transeuntes concorrente concorrentes competidor competidores
    competidora competidoras bicampeão bicampeões bicampeã tricampeão tricampeões tricampeã vice-campeão
    vice-campeões vice-campeã vice-campeãs medalhista medalhistas finalista finalistas semifinalista semifinalistas
    perdedor perdedores perdedora perdedoras recordista recordistas seleccionador seleccionadores seleccionadora
    seleccionadoras preparador preparadores preparadora preparadoras massagista massagistas roupeiro roupeiros
    roupeira roupeiras olheiro olheiros coach coaches manager managers adversário adversários adversária adversárias
    rival rivais inimigo inimigos inimiga inimigas parceiro parceiros parceira parceiras pároco párocos bispas
    vigário vigários cónego cónegos cônego cônegos imãs imam imams capelão capelães diácono diáconos diácona diáconas
    sacristão sacristães sacristãos seminarista seminaristas missionário missionários missionária missionárias
    pregador pregadores pregadora pregadoras crente crentes devoto devotos devota devotas paroquiano paroquianos
    paroquiana paroquianas eremita eremitas guru gurus profeta profetas profetisa profetisas pai-de-santo
    pais-de-santo mãe-de-santo mães-de-santo vidente videntes astrólogo astrólogos astróloga astrólogas cartomante
    cartomantes tarólogo tarólogos taróloga tarólogas curandeiro curandeiros curandeira curandeiras benzedeiro
    benzedeiros benzedeira benzedeiras feiticeiro feiticeiros feiticeira feiticeiras bruxo bruxos bruxa bruxas
    exorcista exorcistas baronesa baronesas marqueses marquesa marquesas visconde viscondes viscondessa viscondessas
    imperatrizes sultões cortesão cortesãos cortesã cortesãs fidalgo fidalgos fidalga fidalgas consulesa emissário
    emissários emissária emissárias ex-prefeito ex-prefeita ex-prefeitos ex-funcionário ex-funcionária
    ex-funcionários ex-aluno ex-aluna ex-alunos ex-alunas ex-combatente ex-combatentes vice-prefeito vice-prefeitos
    vice-prefeita vice-prefeitas vice-governador vice-governadores vice-governadora vice-governadoras relatores
    relatoras ouvidor ouvidores ouvidora ouvidoras corregedor corregedores corregedora corregedoras cacique caciques
    pajé pajés xamã xamãs capataz capatazes intendente intendentes mandatário mandatários mandatária mandatárias
    liquidatário liquidatários liquidatária liquidatárias liquidador liquidadores liquidadora liquidadoras
    armazenista armazenistas almoxarife almoxarifes estoquista estoquistas embalador embaladores embaladora
    embaladoras tecelão tecelões tecelã tecelãs bordadeira bordadeiras rendeira rendeiras engomadeira engomadeiras
    estofador estofadores estofadora estofadoras encadernador encadernadores encadernadora encadernadoras tipógrafo
    tipógrafos tipógrafa tipógrafas impressor impressores gasolineiro gasolineiros frentista frentistas cangalheiro
    cangalheiros cangalheira cangalheiras taxidermista taxidermistas domador domadores domadora domadoras adestrador
    adestradores adestradora adestradoras toureiro toureiros toureira toureiras forcado forcados cavalariço
    cavalariços ferrador ferradores ferradora ferradoras tanoeiro tanoeiros tanoeira tanoeiras destilador
    destiladores destiladora destiladoras moleiro moleiros queijeiro queijeiros chocolateiro chocolateiros rendeiro
    rendeiros meeiro meeiros meeira meeiras apanhador apanhadores apanhadora apanhadoras sucateiro sucateiros
    sucateira sucateiras afinador afinadores afinadora afinadoras projecionista projecionistas projeccionista
    projeccionistas arrumador arrumadores arrumadora arrumadoras leão-de-chácara leões-de-chácara flanelinha
    flanelinhas bagageiro bagageiros cocheiro cocheiros infrator infratores infratora infratoras infractor
    infractores infractora infractoras fraudador fraudadores fraudadora fraudadoras sonegador sonegadores sonegadora
    sonegadoras batoteiro batoteiros batoteira batoteiras falsário falsários falsária falsárias falsificador
    falsificadores falsificadora falsificadoras contrabandista contrabandistas mafioso mafiosos mafiosa mafiosas
    vedeta vedetas vedete vedetes celebridade celebridades ídolo ídolos mártir mártires sobredotado sobredotados
    sobredotada sobredotadas repetente repetentes caloiro caloiros caloira caloiras calouro calouros caloura calouras
    licenciado licenciados licenciada licenciadas diplomado diplomados diplomada diplomadas formando formandos
    formanda formandas bacharel bacharéis bacharela bacharelas mestre mestres mestra mestras graduando graduandos
    graduanda graduandas vestibulando vestibulandos vestibulanda vestibulandas concurseiro concurseiros concurseira
    concurseiras desalojado desalojados desalojada desalojadas sinistrado sinistrados sinistrada sinistradas náufrago
    náufragos náufraga náufragas desaparecido desaparecidos desaparecida desaparecidas afogado afogados afogada
    afogadas defunto defuntos defunta defuntas falecidos falecida falecidas suicida suicidas convalescente
    convalescentes parturiente parturientes gestante gestantes puérpera puérperas meio-irmão meios-irmãos meia-irmã
    meias-irmãs bisavô bisavós bisavó bisavôs bisneto bisnetos bisneta bisnetas trisavô trisavó trisavós antepassado
    antepassados antepassada antepassadas descendente descendentes fulano fulanos fulana fulanas sicrano sicranos
    sicrana sicranas beltrano beltranos beltrana beltranas gajo gajos gajas indivíduo indivíduos cavalheiro
    cavalheiros dama damas desconhecido desconhecidos desconhecidas punk punks hippie hippies nudista nudistas
    fumador fumadores fumadora fumadoras fumante fumantes bebedor bebedores bebedora bebedoras bêbado bêbados bêbada
    bêbadas bêbedo bêbedos bêbeda bêbedas notívago notívagos notívaga notívagas folião foliões foliã festivaleiro
    festivaleiros festivaleira festivaleiras caravanista caravanistas caronista caronistas skatista skatistas
    cruzadista cruzadistas filatelista filatelistas numismata numismatas bibliófilo bibliófilos bibliófila
    bibliófilas cinéfilo cinéfilos cinéfila cinéfilas melómano melómanos melómana melómanas melômano melômanos
    melômana melômanas columbófilo columbófilos columbófila columbófilas xadrezista xadrezistas enxadrista
    enxadristas triatleta triatletas pentatleta pentatletas decatleta decatletas parapentista parapentistas
    espeleólogo espeleólogos espeleóloga espeleólogas apostador apostadores apostadora apostadoras croupier croupiers
    crupiê crupiês gladiador gladiadores gladiadora gladiadoras escravo escravos escrava escravas colono colonos
    colona colonas pioneiro pioneiros pioneira pioneiras explorador exploradores exploradora exploradoras aventureiro
    aventureiros aventureira aventureiras descobridor descobridores descobridora descobridoras navegante navegantes
    bandeirante bandeirantes desbravador desbravadores desbravadora desbravadoras cartógrafo cartógrafos cartógrafa
    cartógrafas etnógrafo etnógrafos etnógrafa etnógrafas egiptólogo egiptólogos egiptóloga egiptólogas medievalista
    medievalistas genealogista genealogistas helenista helenistas latinista latinistas criminologista criminologistas
    criminólogo criminólogos criminóloga criminólogas penalista penalistas fiscalista fiscalistas civilista
    civilistas tributarista tributaristas criminalista criminalistas munícipe munícipes pretendente pretendentes
    confidente confidentes sedutor sedutores sedutora sedutoras assediador assediadores assediadora assediadoras
    perseguidor perseguidores perseguidora perseguidoras agitador agitadores agitadora agitadoras tecnocrata
    tecnocratas eurocrata eurocratas burocrata burocratas autocrata autocratas déspota déspotas tirano tiranos
    tiranas conspirador conspiradores conspiradora conspiradoras grevista grevistas fura-greves negociante
    negociantes caudilho caudilhos mandante mandantes capanga capangas jagunço jagunços jagunça jagunças cangaceiro
    cangaceiros cangaceira cangaceiras guarda-costas guarda-noturno guardas-noturnos guarda-nocturno
    guardas-nocturnos guarda-florestal guardas-florestais carcereiro carcereiros carcereira carcereiras carrasco
    carrascos algoz algozes detetive detetives detective detectives guardiões guardiães guardiã guardiãs franchisado
    franchisados franchisada franchisadas franqueado franqueados franqueada franqueadas microempresário
    microempresários microempresária microempresárias microempreendedor microempreendedores microempreendedora
    microempreendedoras tarefeiro tarefeiros tarefeira tarefeiras freelance freelances demissionários demissionárias
    postulante postulantes recrutador recrutadores recrutadora recrutadoras presidente-executivo
    presidentes-executivos ceo ceos superintendente superintendentes ombudsman ombudsmans subdirector subdirectores
    subdirectora subdirectoras vice-diretor vice-diretores vice-diretora vice-diretoras vice-director vice-directores
    vice-directora vice-directoras subchefe subchefes homólogas confrade confrades compatriota compatriotas
    conterrâneo conterrâneos conterrânea conterrâneas concidadão concidadãos concidadã concidadãs correligionário
    correligionários correligionária correligionárias coarguido coarguidos coarguida coarguidas co-arguido
    co-arguidos co-arguida co-arguidas corréu corréus corré discípulo discípulos discípula discípulas erudito
    eruditos erudita eruditas neurocientista neurocientistas cientista-chefe cientistas-chefe economista-chefe
    economistas-chefes etologista etologistas primatologista primatologistas toxicologista toxicologistas sexólogo
    sexólogos sexóloga sexólogas destinatário destinatários destinatária destinatárias remetente remetentes
    signatário signatários signatária signatárias subscritor subscritores subscritora subscritoras peticionário
    peticionários peticionária peticionárias legatário legatários legatária legatárias testador testadores testadora
    testadoras suplicante suplicantes depoente depoentes entrevistado entrevistados entrevistada entrevistadas
    entrevistador entrevistadores entrevistadora entrevistadoras inquiridor inquiridores inquiridora inquiridoras
    recenseador recenseadores recenseadora recenseadoras mesário mesários mesária mesárias votante votantes
    marqueteiro marqueteiros marqueteira marqueteiras marketeiro marketeiros marketeira marketeiras pré-candidato
    pré-candidatos pré-candidata pré-candidatas presidenciável presidenciáveis abolicionista abolicionistas tribuno
    tribunos palestrante palestrantes conferencista conferencistas interlocutor interlocutores interlocutora
    interlocutoras interveniente intervenientes convidado convidados convidada convidadas anfitrião anfitriões
    anfitriã anfitriãs conviva convivas hóspede hóspedes tripulante tripulantes passeante passeantes vocalista
    vocalistas frontman frontmen tocador tocadores tocadora tocadoras cantadeira cantadeiras repentista repentistas
    cordelista cordelistas violeiro violeiros violeira violeiras passista passistas mestre-sala mestres-sala
    mestres-salas porta-estandarte porta-estandartes carregador carregadores carregadora carregadoras estampador
    estampadores estampadora estampadoras ensaiador ensaiadores ensaiadora ensaiadoras bilheteiro bilheteiros
    lanterninha lanterninhas trocador trocadores trocadora trocadoras cobrador cobradores cobradora cobradoras
    despachante despachantes sorveteiro sorveteiros pipoqueiro pipoqueiros pipoqueira pipoqueiras doceiro doceiros
    doceira doceiras boleiro boleiros boleira boleiras salgadeiro salgadeiros churrasqueiro churrasqueiros pizzaiolo
    pizzaiolos pizzaiola pizzaiolas sushiman sushimen vendeiro vendeiros vendeira vendeiras botequineiro
    botequineiros botequineira botequineiras dona-de-casa donas-de-casa caixeiro caixeiros caixeira caixeiras
    caixeiro-viajante caixeiros-viajantes segurado segurados segurada seguradas mutuário mutuários mutuária mutuárias
    fiador fiadores fiadora fiadoras avalista avalistas cotista cotistas correntista correntistas depositante
    depositantes trainee trainees office-boy office-boys datilógrafo datilógrafos datilógrafa datilógrafas
    estenógrafo estenógrafos estenógrafa estenógrafas taquígrafo taquígrafos taquígrafa taquígrafas
    secretários-gerais secretárias-gerais diretores-gerais directores-gerais procuradores-gerais subprocurador
    subprocuradores subprocuradora subprocuradoras inspetor-geral inspetores-gerais inspetora-geral
    comandantes-gerais vice-reitor vice-reitores vice-reitora vice-reitoras pró-reitor pró-reitores pró-reitora
    pró-reitoras co-autor co-autores co-autora co-autoras coprodutor coprodutores coprodutora coprodutoras
    correalizador correalizadores correalizadora correalizadoras
  `,
  roleModifiers: `
    ex ex- vice vice- primeiro primeira segundo segunda alto alta grande novo nova novos novas atual actual atuais
    anterior antigo antiga antigos futuro futura então cessante eleito eleita interino interina adjunto adjunta
    suplente titular geral gerais principal principais máximo máxima chefe honorário emérito emérita permanente
    especial especiais extraordinário plenipotenciário federal federais nacional nacionais regional regionais estadual
    municipal local locais europeu europeia presidencial parlamentar governamental ministerial político política
    militar diplomático diplomática económico económica econômico econômica financeiro financeira científico
    científica técnico técnica desportivo desportiva executivo executiva comercial jurídico público pública socialista
    comunista conservador conservadora liberal republicano republicana democrata social-democrata nacionalista
    oposicionista veterano histórico influente célebre polémico falecido jovem autoproclamado destituído deposto co-
    distrital sindical voluntário voluntária
    em_exercício em_funções reformado reformada aposentado aposentada demissionário demissionária
  `,
  nationalities: `
    italiano italianos italiana italianas americano americanos americana americanas norte-americano norte-americanos
    norte-americana norte-americanas mexicano mexicanos mexicana mexicanas cubano cubanos cubana cubanas argentino
    argentinos argentina argentinas chileno chilenos chilena chilenas colombiano colombianos colombiana colombianas
    equatoriano equatorianos equatoriana equatorianas venezuelano venezuelanos venezuelana venezuelanas peruano
    peruanos peruana peruanas boliviano bolivianos boliviana bolivianas paraguaio paraguaios paraguaia paraguaias
    uruguaio uruguaios uruguaia uruguaias brasileiro brasileiros brasileira brasileiras dominicano dominicanos
    dominicana dominicanas haitiano haitianos haitiana haitianas europeo europeos europea europeas asiático asiáticos
    asiática asiáticas africano africanos africana africanas australiano australianos australiana australianas sueco
    suecos sueca suecas norueguo norueguos noruegua norueguas suíço suíços suíça suíças austríaco austríacos austríaca
    austríacas polaco polacos polaca polacas checo checos checa checas eslovaco eslovacos eslovaca eslovacas húngaro
    húngaros húngara húngaras romeno romenos romena romenas búlgaro búlgaros búlgara búlgaras grego gregos grega
    gregas turco turcos turca turcas curdo curdos curda curdas russo russos russa russas ucraniano ucranianos
    ucraniana ucranianas bielorrusso bielorrussos bielorrussa bielorrussas moldavo moldavos moldava moldavas lituano
    lituanos lituana lituanas sérvio sérvios sérvia sérvias bósnio bósnios bósnia bósnias macedónio macedónios
    macedónia macedónias georgiano georgianos georgiana georgianas arménio arménios arménia arménias azerbaijano
    azerbaijanos azerbaijana azerbaijanas cazaquo cazaquos cazaqua cazaquas soviético soviéticos soviética soviéticas
    palestino palestinos palestina palestinas sírio sírios síria sírias líbio líbios líbia líbias egípcio egípcios
    egípcia egípcias tunisino tunisinos tunisina tunisinas argelino argelinos argelina argelinas marroquino
    marroquinos marroquina marroquinas mauritano mauritanos mauritana mauritanas angolano angolanos angolana angolanas
    moçambicano moçambicanos moçambicana moçambicanas nigeriano nigerianos nigeriana nigerianas sul-africano
    sul-africanos sul-africana sul-africanas namibiano namibianos namibiana namibianas indiano indianos indiana
    indianas coreano coreanos coreana coreanas sul-coreano sul-coreanos sul-coreana sul-coreanas norte-coreano
    norte-coreanos norte-coreana norte-coreanas indonésio indonésios indonésia indonésias filipino filipinos filipina
    filipinas hispânico hispânicos hispânica hispânicas latino-americano latino-americanos latino-americana
    latino-americanas judaico judaicos judaica judaicas católico católicos católica católicas ortodoxo ortodoxos
    ortodoxa ortodoxas muçulmano muçulmanos muçulmana muçulmanas galego galegos galega galegas basco bascos basca
    bascas britânico britânicos britânica britânicas português portugueses portuguesa portuguesas espanhol espanhóis
    espanhola espanholas francês franceses francesa francesas inglês ingleses inglesa inglesas alemão alemães alemã
    alemãs irlandês irlandeses irlandesa irlandesas escocês escoceses escocesa escocesas galês galesa holandês
    holandeses holandesa holandesas neerlandês neerlandeses neerlandesa neerlandesas dinamarquês dinamarqueses
    dinamarquesa dinamarquesas finlandês finlandeses finlandesa islandês islandesa luxemburguês luxemburguesa
    norueguês noruegueses norueguesa norueguesas japonês japoneses japonesa japonesas chinês chineses chinesa chinesas
    libanês libaneses libanesa libanesas sudanês sudaneses sudanesa senegalês senegalesa congolês congoleses congolesa
    camaronês guineense guineenses são-tomense santomense cabo-verdiano cabo-verdianos cabo-verdiana timorense
    timorenses macaense belga belgas croata croatas estónio estónia estoniano eslovena esloveno eslovenos albanês
    albaneses albanesa kosovar letão letã montenegrino iraniano iranianos iraniana iranianas iraquiano iraquianos
    iraquiana iraquianas israelita israelitas israelense israelenses saudita sauditas iemenita iemenitas jordano
    jordana catari etíope etíopes queniano queniana ruandês ugandês somali paquistanês paquistaneses paquistanesa
    afegão afegãos afegã afegãs nepalês tailandês tailandesa birmanês cambojano malaio singapurense taiwanês taiwanesa
    mongol tibetano tibetana canadiano canadianos canadiana canadense canadenses estadunidense estadunidenses árabe
    árabes judeu judeus judia judias catalão catalães catalã catalãs paulista paulistas carioca cariocas gaúcho
    mineiro baiano nordestino lisboeta portuense madeirense açoriano madrileno parisiense londrino berlinense
    novaiorquino moscovita bruxelense
  `,
  groups: `
    autoridades autoridade polícia governo executivo oposição maioria ministério tribunal justiça exército militares
    rebeldes forças partido partidos sindicato sindicatos parlamento deputados comissão conselho direção presidência
    câmara fonte fontes responsáveis funcionários diplomatas investigadores agentes bombeiros testemunha testemunhas
    vizinhos moradores habitantes manifestantes ativistas militantes especialistas analistas observadores economistas
    cientistas médicos advogado advogados defesa família familiares pais mãe pai vítimas sobreviventes passageiros
    turistas clientes trabalhadores funcionário empresa companhia grupo fabricante organizadores associação
    organização ong clube adeptos torcedores jogadores igreja bispos imprensa jornal diário canal agência leitores
    população povo multidão homem mulher jovem júri lesados utentes utente administração liga empreiteira construtora
    federação planalto palácio bombeiro morador moradora vizinho vizinha ambientalistas coletivo movimento
  `,
  nameParticles: 'de do da dos das e d del la di von van san são santo santa al el bin ibn',
  givenNames: {
    male: `
    abel adão adelino ademar ademir adérito adriano afonso agostinho aires alberto albino alcides aldo alexandre
    alfredo aloysio aluísio álvaro amadeu américo amílcar anderson andré aníbal anselmo antero antónio antônio
    aparício arlindo armando armindo arnaldo artur augusto aurélio baltasar bartolomeu belmiro benedito benjamim
    bernardo boaventura bruno caetano caio camilo carlos casimiro celso césar cesário cícero ciro claudio cláudio
    clemente cristiano cristóvão custódio damião daniel danilo dário davi david délio diego dinis diogo dionísio
    domingos duarte éder edgar edmundo edson eduardo elias eliseu emanuel emílio enzo ernesto estêvão eugénio eurico
    eusébio evaristo everton fábio fausto feliciano felipe félix fernando filipe firmino flávio florêncio francisco
    frederico gabriel gaspar geraldo germano gil gilberto gilmar gonçalo graciliano gregório guilherme gustavo heitor
    hélder hélio henrique herculano hermínio horácio hugo humberto ibsen ignacio inácio isaías isidro itamar ivan ivo
    jacinto jaime jair jairo januário jerónimo jesualdo joão joaquim joel jonas jorge josé josué juliano júlio
    juscelino laércio lázaro leandro leonardo leonel leopoldo lourenço lucas luciano lúcio luís luiz manoel manuel
    marcelino marcelo márcio marco marcos mariano marinho mário martim mateus matias maurício mauro mendo miguel
    milton moisés murilo narciso nélson nelson nicolau norberto nuno octávio olavo olímpio orlando oscar osvaldo
    otávio otto pablo paulo pedro plínio quintino rafael raimundo ramiro ramon raul reginaldo renan renato ricardo
    roberto rodolfo rodrigo rogério romário romeu rómulo ronaldo ruben rubens rui ruy salomão salvador samuel sancho
    saul sebastião sérgio severino silvestre sílvio simão tarcísio telmo teodoro teófilo thiago tiago tomás tomé
    ulisses vagner valdemar valter vasco vicente victor vinícius virgílio vítor vladimir wagner wellington wilson
    xavier zeferino donald emmanuel joe volodymyr abílio acácio adelmo adílson ailton alan alex alípio aloísio amândio
    amaro angelino aristides arménio astolfo atílio avelino bento bernardino brás breno cândido carlitos cássio clóvis
    cosme davide décio denilson dirceu djalma durval edilson edvaldo elmano emerson érico ezequiel fabrício floriano
    fortunato francelino gastão getúlio gervásio gláucio hermano higino hilário honório igor ilídio iuri jadir
    jerônimo joanes jordão josias jaques juvenal laurindo lino lisandro luca manel marçal mauri máximo moacir nazário
    nestor nicolas niltom nivaldo odair olegário onofre osório otoniel otelo pascoal patrício péricles policarpo
    querubim quim robson rosalvo rúben rufino sandro santiago sidnei tadeu tibério tito tó ubaldo urbano valdir
    valério venâncio vilson vitorino vladimiro waldir washington wesley zacarias zeca zé zózimo
    `,
    female: `
    adelaide adélia adriana ágata agostinha aida alda alessandra alexandra alice aline alzira amália amanda amélia ana
    ana_maria ana_paula anabela andreia ângela angélica anita antónia aparecida assunção augusta aurora bárbara
    beatriz benedita bernadete berta bianca branca bruna camila cândida carina carla carlota carmen carolina catarina
    cátia cecília célia clara clarice cláudia conceição constança cristiana cristiane cristina dalila daniela débora
    deolinda diana dilma dina dora dulce edite edna elaine eliana elisa elisabete elisângela elsa elvira elza emília
    érica esmeralda estela ester eugénia eunice eva fabiana fátima felícia fernanda filipa filomena flávia florbela
    francisca gabriela georgina gilda gisela giselle gleisi glória graça graziela guiomar helena heloísa hermínia inês
    ingrid iracema irene íris isabel isadora isaura ivete ivone jacinta janaína jandira jéssica joana joaquina josefa
    josefina júlia juliana karina laura leila leonor letícia lídia lígia lília liliana linda lisete lívia lourdes
    lúcia luciana lucília ludmila luísa luiza luzia madalena mafalda magda manuela mara marcela márcia margarida maria
    mariana marília marina marisa marlene marta matilde mayara melissa mercês mónica mônica natália natércia neusa
    nicole noémia nora odete olga olívia otília palmira patrícia paula priscila rafaela raquel rebeca regina renata
    rita roberta rosa rosália rosana rosângela sandra sara silvana sílvia simone sofia solange sónia sônia soraia
    susana suzana tainá tamara tânia tatiana telma teresa valentina valéria vanda vanessa vânia vera verónica virgínia
    vitória viviane yara zélia zita zulmira kamala hillary abigail adosinda albertina albina alcina alexandrina
    amarílis ana_rita anabel andrea angelina anunciação ariana armanda arminda áurea benvinda bernardina brígida
    camélia carminda cassandra celeste cidália clementina clotilde corália cremilde custódia delfina diva domitila
    domingas doroteia eduarda elizabete elizabeth emanuela encarnação esperança estefânia etelvina eulália fausta
    felismina firmina francelina genoveva georgete geralda gertrudes gracinda graciete guilhermina hélia henriqueta
    herminia hortênsia idalina ilda iolanda isabela isaltina jacira jaqueline joelma jordana josélia jovita juciara
    judite jurema lara laurinda leocádia leonilde lina lisandra lorena luana lucélia lucinda ludovina luna maiara
    maristela maura máxima melânia micaela milena mirela miriam nair nélia neide nilza noémi norma nuria ofélia olinda
    ondina petra quitéria raimunda raissa rosalina rosário rosinda sabrina salomé samanta tatiane teodora teresinha
    thaís úrsula valdete zaida zenaide zilda
    `,
  },
};
