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
