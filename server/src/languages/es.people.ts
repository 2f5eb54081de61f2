import type { Language } from './language';

/**
 * What people are called in Spanish: titles, roles, nationalities, groups and given names. Roles stand in the
 * masculine and the feminine, singular and plural, with the feminines of the RAE (`presidenta`, `jueza`,
 * `lideresa`). Nationalities are lower-case adjectives. A given name in both lists does not tell the gender.
 */
export const spanishPeople: Pick<
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
    sr sra srta sres sras señor señora señorita señores señoras don doña d dª dr dra doctor doctora prof profesor
    profesora lic licenciado licenciada ing ingeniero arq sir lord lady mr mrs ms monseñor mons fray sor padre madre
    hermano hermana san santa santo su_majestad su_santidad su_excelencia excmo excma ilmo ilma general coronel
    capitán teniente comandante
  `,
  roles: `
    violonchelista actor actores matrona panadero panadera fontanero fontanera marinero marineros jubilado jubilada jubilados alpinista anciano anciana
    presidente presidentes presidenta presidentas vicepresidente vicepresidentes vicepresidenta vicepresidentas
    expresidente expresidentes expresidenta expresidentas copresidente copresidenta ministro ministros ministra
    ministras viceministro viceministros viceministra viceministras exministro exministros exministra exministras
    abogado abogados abogada abogadas diputado diputados diputada diputadas eurodiputado eurodiputados eurodiputada
    eurodiputadas exdiputado exdiputados exdiputada exdiputadas delegado delegados delegada delegadas subdelegado
    subdelegados subdelegada subdelegadas secretario secretarios secretaria secretarias subsecretario subsecretarios
    subsecretaria subsecretarias exsecretario exsecretarios exsecretaria exsecretarias vicesecretario vicesecretarios
    vicesecretaria vicesecretarias funcionario funcionarios funcionaria funcionarias comisario comisarios comisaria
    comisarias subcomisario subcomisarios subcomisaria subcomisarias notario notarios notaria notarias empresario
    empresarios empresaria empresarias millonario millonarios millonaria millonarias multimillonario multimillonarios
    multimillonaria multimillonarias bibliotecario bibliotecarios bibliotecaria bibliotecarias propietario
    propietarios propietaria propietarias mandatario mandatarios mandataria mandatarias exmandatario exmandatarios
    exmandataria exmandatarias emisario emisarios emisaria emisarias comisionado comisionados comisionada comisionadas
    consejero consejeros consejera consejeras exconsejero exconsejeros exconsejera exconsejeras ingeniero ingenieros
    ingeniera ingenieras obrero obreros obrera obreras enfermero enfermeros enfermera enfermeras bombero bomberos
    bombera bomberas cocinero cocineros cocinera cocineras carpintero carpinteros carpintera carpinteras ganadero
    ganaderos ganadera ganaderas guerrillero guerrilleros guerrillera guerrilleras prisionero prisioneros prisionera
    prisioneras compañero compañeros compañera compañeras banquero banqueros banquera banqueras hotelero hoteleros
    hotelera hoteleras tesorero tesoreros tesorera tesoreras camarero camareros camarera camareras peluquero
    peluqueros peluquera peluqueras joyero joyeros joyera joyeras arquero arqueros arquera arqueras delantero
    delanteros delantera delanteras político políticos médico médicos médica médicas físico físicos químico químicos
    matemático matemáticos músico músicos técnico técnicos mecánico mecánicos científico científicos científica
    académico académicos académica académicas crítico críticos bioquímico bioquímicos bioquímica bioquímicas
    astrofísico astrofísicos astrofísica astrofísicas informático informáticos sociólogo sociólogos socióloga
    sociólogas psicólogo psicólogos psicóloga psicólogas politólogo politólogos politóloga politólogas antropólogo
    antropólogos antropóloga antropólogas arqueólogo arqueólogos arqueóloga arqueólogas biólogo biólogos bióloga
    biólogas geólogo geólogos geóloga geólogas meteorólogo meteorólogos meteoróloga meteorólogas climatólogo
    climatólogos climatóloga climatólogas sismólogo sismólogos sismóloga sismólogas vulcanólogo vulcanólogos
    vulcanóloga vulcanólogas virólogo virólogos viróloga virólogas epidemiólogo epidemiólogos epidemióloga
    epidemiólogas oncólogo oncólogos oncóloga oncólogas cardiólogo cardiólogos cardióloga cardiólogas neurólogo
    neurólogos neuróloga neurólogas ginecólogo ginecólogos ginecóloga ginecólogas criminólogo criminólogos criminóloga
    criminólogas filólogo filólogos filóloga filólogas teólogo teólogos teóloga teólogas ecólogo ecólogos ecóloga
    ecólogas astrónomo astrónomos astrónoma astrónomas filósofo filósofos filósofa filósofas fotógrafo fotógrafos
    fotógrafa fotógrafas geógrafo geógrafos geógrafa geógrafas demógrafo demógrafos demógrafa demógrafas biógrafo
    biógrafos biógrafa biógrafas coreógrafo coreógrafos coreógrafa coreógrafas arquitecto arquitectos arquitecta
    arquitectas candidato candidatos candidata candidatas precandidato precandidatos precandidata precandidatas
    excandidato excandidatos excandidata excandidatas magistrado magistrados magistrada magistradas jurado jurados
    jurada juradas imputado imputados imputada imputadas acusado acusados acusada acusadas condenado condenados
    condenada condenadas investigado investigados investigada investigadas detenido detenidos detenida detenidas
    encausado encausados encausada encausadas procesado procesados procesada procesadas refugiado refugiados refugiada
    refugiadas desplazado desplazados desplazada desplazadas invitado invitados invitada invitadas enviado enviados
    enviada enviadas agregado agregados agregada agregadas encargado encargados encargada encargadas apoderado
    apoderados apoderada apoderadas empleado empleados empleada empleadas licenciado licenciados licenciada
    licenciadas graduado graduados graduada graduadas hermano hermanos hermana hermanas hijo hijos hija hijas padrino
    padrinos ahijado ahijados ahijada ahijadas sobrino sobrinos sobrina sobrinas nieto nietos nieta nietas cuñado
    cuñados cuñada cuñadas suegro suegros suegra suegras abuelo abuelos abuela abuelas tío tíos tía tías amigo amigos
    amiga amigas vecino vecinos vecina vecinas ciudadano ciudadanos ciudadana ciudadanas alumno alumnos alumna alumnas
    maestro maestros maestra maestras catedrático catedráticos catedrática catedráticas voluntario voluntarios
    voluntaria voluntarias usuario usuarios usuaria usuarias aficionado aficionados aficionada aficionadas párroco
    párrocos párroca párrocas rabino rabinos rabina rabinas veterinario veterinarios veterinaria veterinarias cirujano
    cirujanos cirujana cirujanas farmacéutico farmacéuticos farmacéutica farmacéuticas dueño dueños dueña dueñas socio
    socios socia socias heredero herederos heredera herederas niño niños niña niñas chico chicos chica chicas viudo
    viudos viuda viudas esposo esposos esposa esposas novio novios novia novias exesposo exesposos exesposa exesposas
    exnovio exnovios exnovia exnovias campesino campesinos campesina campesinas vaquero vaqueros vaquera vaqueras
    minero mineros minera mineras torero toreros torera toreras árbitro árbitros árbitra árbitras aliado aliados
    aliada aliadas ejecutivo ejecutivos ejecutiva ejecutivas directivo directivos directiva directivas síndico
    síndicos síndica síndicas letrado letrados letrada letradas perito peritos perita peritas operario operarios
    operaria operarias becario becarios becaria becarias adjunto adjuntos adjunta adjuntas diplomático diplomáticos
    diplomática diplomáticas galardonado galardonados galardonada galardonadas director directores directora
    directoras exdirector exdirectores exdirectora exdirectoras subdirector subdirectores subdirectora subdirectoras
    codirector codirectores codirectora codirectoras gobernador gobernadores gobernadora gobernadoras exgobernador
    exgobernadores exgobernadora exgobernadoras vicegobernador vicegobernadores vicegobernadora vicegobernadoras
    senador senadores senadora senadoras exsenador exsenadores exsenadora exsenadoras embajador embajadores embajadora
    embajadoras exembajador exembajadores exembajadora exembajadoras fundador fundadores fundadora fundadoras
    cofundador cofundadores cofundadora cofundadoras creador creadores creadora creadoras productor productores
    productora productoras editor editores editora editoras redactor redactores redactora redactoras autor autores
    autora autoras coautor coautores coautora coautoras escritor escritores escritora escritoras traductor traductores
    traductora traductoras escultor escultores escultora escultoras pintor pintores pintora pintoras profesor
    profesores profesora profesoras doctor doctores doctora doctoras rector rectores rectora rectoras vicerrector
    vicerrectores vicerrectora vicerrectoras exrector exrectores exrectora exrectoras investigador investigadores
    investigadora investigadoras historiador historiadores historiadora historiadoras legislador legisladores
    legisladora legisladoras entrenador entrenadores entrenadora entrenadoras exentrenador exentrenadores
    exentrenadora exentrenadoras seleccionador seleccionadores seleccionadora seleccionadoras exseleccionador
    exseleccionadores exseleccionadora exseleccionadoras jugador jugadores jugadora jugadoras exjugador exjugadores
    exjugadora exjugadoras corredor corredores corredora corredoras nadador nadadores nadadora nadadoras boxeador
    boxeadores boxeadora boxeadoras luchador luchadores luchadora luchadoras ganador ganadores ganadora ganadoras
    vencedor vencedores vencedora vencedoras perdedor perdedores perdedora perdedoras coordinador coordinadores
    coordinadora coordinadoras administrador administradores administradora administradoras inspector inspectores
    inspectora inspectoras instructor instructores instructora instructoras interventor interventores interventora
    interventoras auditor auditores auditora auditoras procurador procuradores procuradora procuradoras defensor
    defensores defensora defensoras conductor conductores conductora conductoras presentador presentadores
    presentadora presentadoras locutor locutores locutora locutoras narrador narradores narradora narradoras
    trabajador trabajadores trabajadora trabajadoras empleador empleadores empleadora empleadoras consumidor
    consumidores consumidora consumidoras agricultor agricultores agricultora agricultoras pescador pescadores
    pescadora pescadoras cazador cazadores cazadora cazadoras vendedor vendedores vendedora vendedoras comprador
    compradores compradora compradoras inversor inversores inversora inversoras orador oradores oradora oradoras
    compositor compositores compositora compositoras cantautor cantautores cantautora cantautoras diseñador
    diseñadores diseñadora diseñadoras programador programadores programadora programadoras moderador moderadores
    moderadora moderadoras mediador mediadores mediadora mediadoras negociador negociadores negociadora negociadoras
    organizador organizadores organizadora organizadoras promotor promotores promotora promotoras gestor gestores
    gestora gestoras asesor asesores asesora asesoras supervisor supervisores supervisora supervisoras controlador
    controladores controladora controladoras operador operadores operadora operadoras observador observadores
    observadora observadoras opositor opositores opositora opositoras dictador dictadores dictadora dictadoras
    conquistador conquistadores conquistadora conquistadoras libertador libertadores libertadora libertadoras agresor
    agresores agresora agresoras violador violadores violadora violadoras secuestrador secuestradores secuestradora
    secuestradoras consultor consultores consultora consultoras lector lectores lectora lectoras espectador
    espectadores espectadora espectadoras contralor contralores contralora contraloras regidor regidores regidora
    regidoras predecesor predecesores predecesora predecesoras sucesor sucesores sucesora sucesoras pastor pastores
    pastora pastoras prior priores priora prioras tutor tutores tutora tutoras triunfador triunfadores triunfadora
    triunfadoras goleador goleadores goleadora goleadoras canciller cancilleres excanciller excancilleres
    vicecanciller vicecancilleres portavoz portavoces vocero voceros fiscal fiscales exfiscal exfiscales juez jueces
    alcalde alcaldes exalcalde exalcaldes teniente tenientes coronel coroneles general generales capitán capitanes
    comandante comandantes almirante almirantes vicealmirante vicealmirantes contraalmirante contraalmirantes mayor
    cabo sargento sargentos soldado soldados militar militares policía policías agente agentes guardia guardias
    guardaespaldas piloto pilotos copiloto copilotos astronauta astronautas cosmonauta cosmonautas gerente gerentes
    representante representantes dirigente dirigentes líder líderes exlíder exlíderes gobernante gobernantes regente
    regentes asistente asistentes ayudante ayudantes estudiante estudiantes docente docentes comerciante comerciantes
    fabricante fabricantes negociante negociantes cantante cantantes practicante practicantes manifestante
    manifestantes militante militantes inmigrante inmigrantes migrante migrantes participante participantes
    concursante concursantes habitante habitantes residente residentes visitante visitantes denunciante denunciantes
    demandante demandantes querellante querellantes votante votantes amante amantes oponente oponentes contendiente
    contendientes aspirante aspirantes suplente suplentes intendente intendentes presidiario presidiarios periodista
    periodistas reportero reporteros columnista columnistas articulista articulistas corresponsal corresponsales
    analista analistas economista economistas especialista especialistas comentarista comentaristas deportista
    deportistas futbolista futbolistas exfutbolista exfutbolistas tenista tenistas ciclista ciclistas golfista
    golfistas baloncestista baloncestistas pianista pianistas violinista violinistas guitarrista guitarristas bajista
    bajistas solista solistas artista artistas novelista novelistas ensayista ensayistas cuentista cuentistas
    dramaturgo dramaturgos guionista guionistas cineasta cineastas documentalista documentalistas humorista humoristas
    comediante comediantes modelo estilista estilistas dentista dentistas oculista oculistas oftalmólogo oftalmólogos
    anestesista anestesistas psiquiatra psiquiatras pediatra pediatras geriatra geriatras jurista juristas penalista
    penalistas constitucionalista constitucionalistas internacionalista internacionalistas sindicalista sindicalistas
    activista activistas ecologista ecologistas ambientalista ambientalistas feminista feministas socialista
    socialistas comunista comunistas anarquista anarquistas independentista independentistas nacionalista
    nacionalistas separatista separatistas populista populistas peronista peronistas chavista chavistas sandinista
    sandinistas franquista franquistas zapatista zapatistas terrorista terroristas yihadista yihadistas islamista
    islamistas extremista extremistas supremacista supremacistas golpista golpistas rebelde rebeldes insurgente
    insurgentes combatiente combatientes disidente disidentes exiliado exiliados preso presos reo reos rehén rehenes
    víctima víctimas testigo testigos cómplice cómplices sospechoso sospechosos autor_material miembro miembros
    integrante integrantes responsable responsables jefe jefes mandamás cabecilla cabecillas caudillo caudillos
    patriarca patriarcas papa papas obispo obispos arzobispo arzobispos cardenal cardenales sacerdote sacerdotes cura
    curas fraile frailes monje monjes abad abades imán imanes ayatolá ayatolás muftí muftíes rey reyes príncipe
    príncipes princesa princesas duque duques duquesa duquesas conde condes condesa condesas marqués marquesa
    marquesas barón barones emperador emperadores emperatriz emperatrices sultán sultanes emir emires jeque jeques zar
    zares zarina zarinas monarca monarcas portero porteros defensa centrocampista centrocampistas mediocampista
    mediocampistas campeón campeones subcampeón subcampeones medallista medallistas atleta atletas gimnasta gimnastas
    taxista taxistas camionero camioneros maquinista maquinistas oficinista oficinistas recepcionista recepcionistas
    electricista electricistas concejal concejales exconcejal exconcejales edil ediles parlamentario parlamentarios
    europarlamentario europarlamentarios congresista congresistas excongresista excongresistas cónsul cónsules
    vicecónsul vicecónsules oligarca oligarcas magnate magnates patrón patrones accionista accionistas inversionista
    inversionistas prestamista prestamistas poeta poetas colega colegas cónyuge cónyuges padre padres madre madres
    marido maridos mujer mujeres yerno yernos nuera nueras pareja parejas prometido prometidos exmarido exmaridos
    exmujer exmujeres hermanastro hermanastros mellizo mellizos gemelo gemelos asesino asesinos ladrón ladrones
    homicida homicidas pirata piratas hacker hackers bloguero blogueros youtuber youtubers influencer influencers
    rapero raperos director_general directora_general secretario_general secretaria_general primer_ministro
    primera_ministra jefe_de_estado jefa_de_estado jefe_de_gobierno jefa_de_gobierno jefe_de_gabinete jefa_de_gabinete
    alto_comisionado alta_comisionada alto_representante alta_representante número_uno número_dos premio_nobel
    guardia_civil defensor_del_pueblo fiscal_general primera_dama consejero_delegado consejera_delegada ceo ceos reina
    reinas actriz actrices poetisa sacerdotisa alcaldesa alcaldesas exalcaldesa jueza juezas gerenta lideresa
    lideresas concejala concejalas edila tenienta capitana capitanas coronela generala jefa jefas exjefe exjefa
    subjefe subjefa voceras vocera reportera reporteras dirigenta presidiaria campeona campeonas subcampeona
    parlamentaria parlamentarias europarlamentaria sospechosa exiliada presa dramaturga bloguera rapera portera
    ladrona patrona bailarín bailarina bailarines gobernanta mellizas gemela asesina heroína héroe ídolo
    presidente_electo presidenta_electa oftalmóloga monja monjas abadesa
    copresidentes encargado_de_negocios encargada_de_negocios ponente ponentes archivero archivera librero librera
    soldador carnicero carnicera
    homólogo homóloga homólogos
    persona jóvenes fiscala fiscalas testiga testigas porteras hincha primo primos turista cliente clienta clientas
    paciente pacientes pasajero pasajera pasajeras peatón peatona peatones peatonas transeúnte viajero viajera
    viajeros viajeras experto experta expertas camionera camioneras exalcaldesas infante infanta infantes infantas
    marqueses baronesa baronesas pontífice pontífices obispa obispas sacerdotisas misionero misionera misioneros
    misioneras diácono diáconos seminarista seminaristas abadesas feligrés feligresa feligreses feligresas capellán
    capellanes peregrino peregrina peregrinos peregrinas creyente creyentes soldada soldadas sargenta sargentas
    coronelas brigadier brigadieres subinspector subinspectora subinspectores subinspectoras detective detectives
    escolta escoltas vigilante vigilantes celador celadora celadores celadoras carcelero carcelera carceleros
    carceleras socorrista socorristas rescatista paramédico paramédica paramédicos paramédicas guardabosques edilas
    huelguista cónsula cónsulas estadista estadistas elector electora electores electoras demandado demandados
    demandada querellado querellada querellados querelladas recluso reclusa reclusos reclusas rea reas culpable
    culpables prófugo prófuga prófugos prófugas fugitivo fugitivos asesinas ladronas atracador atracadora atracadores
    atracadoras maltratador maltratadora maltratadores maltratadoras estafador estafadora estafadores estafadoras
    timador timadora timadores timadoras narcotraficante narcotraficantes narco narcos traficante traficantes sicario
    sicaria sicarios sicarias mafioso mafiosos capo capos pirómano pirómana pirómanos pirómanas carterista
    carteristas pandillero pandillera pandilleros pandilleras delincuente delincuentes acosador acosadora acosadores
    acosadoras pederasta pederastas pedófilo pedófila pedófilos pedófilas testaferro testaferros emprendedor
    emprendedora emprendedores emprendedoras capataz capataza capataces capatazas patronas jefazo jefaza jefazos
    jefazas cronista cronistas tertuliano tertuliana tertulianos tertulianas fotoperiodista fotoperiodistas
    camarógrafo camarógrafa camarógrafos camarógrafas blogueras tuitero tuitera tuiteros tuiteras cómico cómicos
    poetisas dramaturgas intérprete intérpretes libreros libreras archiveros archiveras baterista bateristas
    saxofonista saxofonistas trompetista trompetistas raperas rockero rockera rockeros rockeras tenor tenores soprano
    sopranos barítono barítonos bailarinas bailaor bailaora bailaores bailaoras cantaor cantaora cantaores cantaoras
    ilustrador ilustradora ilustradores ilustradoras dibujante dibujantes modisto modistos modista modistas sastre
    sastra sastres sastras galerista galeristas coleccionista coleccionistas restaurador restauradores viticultor
    viticultora viticultores viticultoras bodeguero bodeguera bodegueros bodegueras enólogo enóloga enólogos enólogas
    jornalero jornalera jornaleros jornaleras temporero temporeros apicultor apicultora apicultores apicultoras
    marinera marineras armador armadora armadores armadoras estibador estibadora estibadores estibadoras albañil
    albañila albañiles fontaneros fontaneras cerrajero cerrajera cerrajeros cerrajeras herrero herrera herreros
    herreras soldadora soldadores soldadoras jardinero jardinera jardineros jardineras barrendero barrendera
    barrenderos barrenderas cartero carteros repartidor repartidora repartidores repartidoras mensajero mensajera
    mensajeros mensajeras transportista transportistas revisor revisora revisores revisoras azafata azafatas azafato
    azafatos copilota copilotas cristalero cristaleros vidriero vidrieros yesero yesera yeseros yeseras tapicero
    tapicera tapiceros tapiceras ebanista ebanistas alfarero alfarera alfareros alfareras ceramista ceramistas
    relojero relojera relojeros relojeras zapatero zapateros barbero barbera barberos esteticista esteticistas
    maquillador maquilladora maquilladores maquilladoras masajista masajistas tatuador tatuadora tatuadores
    tatuadoras panaderos panaderas pastelero pasteleros carniceros carniceras pescadero pescadera pescaderos
    pescaderas verdulero verdulera verduleros verduleras charcutero charcutera charcuteros charcuteras tendero
    tenderos tendera dependiente dependienta dependientas cajera cajeras quiosquero quiosquera quiosqueros
    quiosqueras florista floristas boticario boticaria boticarios boticarias lotero lotera loteros loteras estanquero
    estanquera estanqueros estanqueras ferretero ferretera ferreteros ferreteras hostelero hosteleros mesero mesera
    meseros meseras chef chefs sumiller sumilleres tabernero tabernera taberneros barman conserje conserjes mayordomo
    mayordoma mayordomos limpiador limpiadora limpiadores limpiadoras criado criada criados criadas sirviente
    sirvienta sirvientes sirvientas niñero niñera niñeros niñeras cuidador cuidadora cuidadores cuidadoras nodriza
    nodrizas asistenta asistentas aprendiz aprendiza aprendices aprendizas desempleado desempleada desempleados
    desempleadas pensionista pensionistas mendigo mendiga mendigos mendigas vagabundo vagabunda vagabundos vagabundas
    sintecho ancianos ancianas adolescentes bebé bebés chaval chavala chavales chavalas muchacho muchacha muchachos
    muchachas crío críos quinceañero quinceañera quinceañeros quinceañeras veinteañero veinteañera veinteañeros
    veinteañeras treintañero treintañera treintañeros treintañeras cuarentón cuarentona cuarentones cuarentonas
    octogenario octogenaria octogenarios octogenarias septuagenario septuagenaria septuagenarios septuagenarias
    sexagenario sexagenaria sexagenarios sexagenarias nonagenario nonagenaria nonagenarios nonagenarias huérfano
    huérfana huérfanos huérfanas melliza padrastro padrastros madrastra madrastras hijastro hijastra hijastros
    hijastras hermanastra hermanastras bisabuelo bisabuela bisabuelos bisabuelas bisnieto bisnieta bisnietos
    bisnietas madrina madrinas primogénito primogénita primogénitos primogénitas progenitor progenitora progenitores
    progenitoras mamá mamás papá papás prometida expareja exparejas consorte consortes pariente parienta parientes
    parientas allegado emigrante emigrantes asilado asilada asilados asiladas náufrago náufraga náufragos náufragas
    superviviente sobreviviente herido heridos fallecidos difuntos difuntas desaparecido desaparecidos enfermo
    enfermos discapacitado discapacitados donante donantes toxicómano toxicómana toxicómanos toxicómanas drogadicto
    drogadicta drogadictos drogadictas adicto adictos indigente indigentes inmunólogo inmunóloga inmunólogos
    inmunólogas dermatólogo dermatóloga dermatólogos dermatólogas urólogo uróloga urólogos urólogas neumólogo
    neumóloga neumólogos neumólogas traumatólogo traumatóloga traumatólogos traumatólogas intensivista intensivistas
    radiólogo radióloga radiólogos radiólogas oftalmólogas odontólogo odontóloga odontólogos odontólogas
    fisioterapeuta fisioterapeutas nutricionista nutricionistas dietista dietistas logopeda logopedas matronas
    partera parteras comadrona comadronas psicoanalista psicoanalistas terapeuta terapeutas curandero curandera
    curanderos curanderas camillero camillera camilleros camilleras lingüista lingüistas zoólogo zoóloga zoólogos
    zoólogas animalista animalistas decano decana decanos decanas pedagogo pedagoga pedagogos pedagogas monitor
    monitora monitores monitoras educador educadora educadores educadoras orientador orientadora orientadores
    orientadoras doctorando doctoranda doctorandos doctorandas erudito eruditos estudioso estudiosa estudiosos
    desarrollador desarrolladora desarrolladores desarrolladoras inventor inventora inventores inventoras innovador
    innovadores pionero pioneros aparejador aparejadora aparejadores aparejadoras topógrafo topógrafos urbanista
    urbanistas paisajista paisajistas interiorista interioristas publicista publicistas anunciante anunciantes
    encuestador encuestadora encuestadores encuestadoras bróker brókeres especulador especuladora especuladores
    especuladoras deudor deudores acreedor acreedores ahorrador ahorradora ahorradores ahorradoras contribuyente
    contribuyentes inquilino inquilina inquilinos inquilinas arrendador arrendadora arrendadores arrendadoras
    arrendatario arrendataria arrendatarios arrendatarias casero casera paisano paisanos paisana lugareño lugareña
    lugareños lugareñas forastero forasteros forastera rival rivales adversario adversaria adversarios adversarias
    contrincante contrincantes finalista finalistas retador retadora retadores retadoras púgil púgiles patinador
    patinadora patinadores patinadoras esquiador esquiadora esquiadores esquiadoras alpinistas escalador escaladora
    escaladores escaladoras montañero montañeros montañera senderista senderistas maratoniano maratoniana
    maratonianos maratonianas velocista velocistas saltador saltadora saltadores saltadoras lanzador lanzadora
    lanzadores lanzadoras remero remera remeros remeras regatista regatistas surfista surfistas jinete jinetes
    banderillero banderillera banderilleros banderilleras picador picadora picadores picadoras rejoneador rejoneadora
    rejoneadores rejoneadoras pívot pívots balonmanista balonmanistas voleibolista voleibolistas judoca judocas
    karateca karatecas motociclista motociclistas motero moteros automovilista automovilistas zaguero zaguera
    zagueros zagueras guardameta guardametas preparador preparadora preparadores preparadoras ojeador ojeadora
    ojeadores ojeadoras utillero utillera utilleros utilleras recogepelotas linier linieres forofo forofa forofos
    forofas seguidor seguidores seguidora simpatizante simpatizantes televidente televidentes oyente oyentes
    internauta comensal comensales huésped huéspedes anfitrión anfitriona anfitriones anfitrionas bañista bañistas
    veraneante veraneantes excursionista excursionistas cazafortunas parroquiano parroquiana parroquianos
    parroquianas cofrade cofrades costalero costalera costaleros costaleras pregonero pregonera pregoneros pregoneras
    miliciano miliciana milicianos milicianas veteranos mercenario mercenarios francotirador francotiradora
    francotiradores francotiradoras paracaidista paracaidistas recluta reclutas cadete cadetes desertor desertora
    desertores desertoras espía espías informante informantes confidente confidentes infiltrado infiltrados delator
    delatora delatores delatoras traidor traidora traidores traidoras impostor impostora impostores impostoras
    chivato chivatos verdugo verdugos torturador torturadora torturadores torturadoras tirano tiranos cacique
    caciques fascista fascistas ultraderechistas fundamentalista fundamentalistas lobista lobistas interlocutor
    interlocutora interlocutores interlocutoras firmante firmantes beneficiario beneficiarios beneficiaria
    solicitante solicitantes peticionario peticionaria peticionarios peticionarias destinatario destinatarios
    impulsor impulsores ideólogo ideóloga ideólogos ideólogas estratega estrategas mentor mentora mentores mentoras
    discípulo discípula discípulos discípulas pupilo pupilos partidario partidarios detractor detractora detractores
    detractoras mecenas filántropo filántropa filántropos filántropas benefactor benefactores ricachón ricachona
    ricachones ricachonas divas divo divos protagonista protagonistas coprotagonista coprotagonistas antagonista
    antagonistas figurante figurantes debutante debutantes premiado premiados homenajeado homenajeada homenajeados
    homenajeadas mago maga magos magas ilusionista ilusionistas payaso payasa payasos payasas malabarista
    malabaristas acróbata acróbatas trapecista trapecistas domador domadora domadores domadoras titiritero titiritera
    titiriteros titiriteras feriante feriantes astrólogo astróloga astrólogos astrólogas vidente videntes adivino
    adivinos brujo bruja brujos brujas pitonisa pitonisas sepulturero sepulturera sepultureros sepultureras
    enterrador enterradora enterradores enterradoras ujier ujieres bedel bedela bedeles guardés guardesa guardeses
    guardián guardiana guardianes guardianas chófer chóferes chofer choferes tripulante tripulantes polizón polizones
    grumete grumetes timonel timoneles buzo buzos submarinista submarinistas gruista gruistas tornero tornera
    torneros torneras peón peones leñador leñadora leñadores leñadoras molinero molineros aceitunero aceitunera
    aceituneros aceituneras vendimiador vendimiadora vendimiadores vendimiadoras recolector recolectores esquilador
    esquiladora esquiladores esquiladoras arriero arriera arrieros arrieras tejedor tejedora tejedores tejedoras
    hilandera hilanderas costurero costurera costureras bordadora bordadoras lavandera lavanderas planchadora
    planchadoras peletero peletera peleteros peleteras churrero churrera churreros churreras heladero heladeros
    pizzero pizzera pizzeros pizzeras colaborador colaboradores colaboradora subordinado subordinados sustituto
    sustituta sustitutos sustitutas antecesor antecesora antecesores antecesoras mecanógrafo mecanógrafa mecanógrafos
    mecanógrafas taquígrafo taquígrafa taquígrafos taquígrafas telefonista telefonistas teleoperador teleoperadores
    teleoperadora teleoperadoras prostituta prostitutas proxeneta proxenetas madame madames okupa okupas gamberro
    gamberra gamberros gamberras vándalo vándalos matón matona matones ratero ratera rateros rateras usurero usurera
    usureros usureras falsificador falsificadora falsificadores falsificadoras contrabandista contrabandistas
    extorsionador extorsionadora extorsionadores extorsionadoras chantajista chantajistas desconocido desconocidos
    compatriota compatriotas conciudadano conciudadana conciudadanos conciudadanas individuo individuos caballero
    caballeros damas señorito señoritos señoritas mozo moza mozos mozas vejete vejetes esclavo esclavos esclava
    siervo sierva siervos siervas plebeyo plebeya plebeyos plebeyas aristócrata aristócratas genio genios héroes
    mártir mártires profeta profetisa profetas profetisas apóstol apóstoles
  `,
  roleModifiers: `
    ex ex- vice vice- primer primera primeros segundo segunda tercer tercera alto alta altos altas gran nuevo nueva
    nuevos nuevas actual actuales anterior anteriores antiguo antigua antiguos futuro futura próximo próxima entonces
    saliente electo electa interino interina provisional en_funciones adjunto adjunta suplente titular general
    generales principal principales máximo máxima máximos mayor jefe jefa vitalicio honorario honoraria emérito
    emérita permanente especial especiales extraordinario extraordinaria plenipotenciario federal federales nacional
    nacionales regional regionales provincial estatal municipal local locales autonómico autonómica europeo europea
    presidencial presidenciales parlamentario parlamentaria gubernamental ministerial político política militar
    diplomático diplomática económico económica financiero financiera científico científica técnico técnica médico
    médica artístico artística deportivo deportiva ejecutivo ejecutiva comercial jurídico jurídica editorial público
    pública socialista comunista conservador conservadora liberal republicano republicana demócrata popular ecologista
    nacionalista independentista opositor opositora izquierdista derechista ultraderechista progresista veterano
    veterana histórico histórica poderoso poderosa influyente célebre carismático polémico polémica fallecido
    fallecida difunto difunta joven autoproclamado autoproclamada destituido destituida depuesto depuesta derrocado
    máximo_responsable co- sub
    retirado retirada jubilado jubilada encargado encargada_de_despacho dimisionario dimisionaria
    industria comercio turismo deporte deportes innovación planificación infraestructuras migraciones migración
    juventud igualdad inmigración pesca aviación transportes tecnología desarme cooperación presupuesto aduanas
    competencia cohesión movilidad vivienda urbanismo patrimonio pensiones empleo clima energía transición asuntos
  `,
  offices: [
    'presidente presidenta mandatario mandataria líder jefe_estado jefa_estado',
    `primer_ministro primera_ministra premier líder jefe_gobierno jefa_gobierno presidente_gobierno presidenta_gobierno canciller`,
    `ministro_exteriores ministra_exteriores ministro_asuntos_exteriores ministra_asuntos_exteriores ministro_relaciones_exteriores
     ministra_relaciones_exteriores canciller jefe_diplomacia jefa_diplomacia secretario_estado secretaria_estado`,
    'ministro_defensa ministra_defensa titular_defensa secretario_defensa',
    'ministro_hacienda ministra_hacienda ministro_economía ministra_economía titular_hacienda',
    'ministro_interior ministra_interior titular_interior',
    'secretario_general secretaria_general jefe jefa líder',
    'alcalde alcaldesa regidor regidora',
    'gobernador gobernadora',
    'ministro ministra',
    'portavoz',
    'juez jueza',
    'fiscal',
    'papa pontífice',
    'obispo arzobispo',
    'entrenador entrenadora técnico míster',
    'consejero_delegado consejera_delegada',
  ],
  demonyms: `
    alemán|alemana|alemania|berlín estadounidense|americano|eeuu|estados|unidos|washington holandés|holandesa|neerlandés|neerlandesa|holanda|bajos inglés|inglesa|inglaterra británico|británica|reino|londres ruso|rusa|rusia|moscú|kremlin francés|francesa|francia|parís|elíseo español|española|españa|madrid ucraniano|ucraniana|ucrania|kiev chino|china|pekín italiano|italiana|italia|roma
  `,
  nationalities: `
    italiano italianos italiana italianas americano americanos americana americanas norteamericano norteamericanos
    norteamericana norteamericanas mexicano mexicanos mexicana mexicanas cubano cubanos cubana cubanas argentino
    argentinos argentina argentinas chileno chilenos chilena chilenas colombiano colombianos colombiana colombianas
    ecuatoriano ecuatorianos ecuatoriana ecuatorianas venezolano venezolanos venezolana venezolanas peruano peruanos
    peruana peruanas boliviano bolivianos boliviana bolivianas paraguayo paraguayos paraguaya paraguayas uruguayo
    uruguayos uruguaya uruguayas brasileño brasileños brasileña brasileñas puertorriqueño puertorriqueños
    puertorriqueña puertorriqueñas dominicano dominicanos dominicana dominicanas haitiano haitianos haitiana haitianas
    jamaicano jamaicanos jamaicana jamaicanas panameño panameños panameña panameñas hondureño hondureños hondureña
    hondureñas salvadoreño salvadoreños salvadoreña salvadoreñas europeo europeos europea europeas asiático asiáticos
    asiática asiáticas africano africanos africana africanas australiano australianos australiana australianas sueco
    suecos sueca suecas noruego noruegos noruega noruegas suizo suizos suiza suizas austríaco austríacos austríaca
    austríacas polaco polacos polaca polacas checo checos checa checas eslovaco eslovacos eslovaca eslovacas húngaro
    húngaros húngara húngaras rumano rumanos rumana rumanas búlgaro búlgaros búlgara búlgaras griego griegos griega
    griegas turco turcos turca turcas kurdo kurdos kurda kurdas ruso rusos rusa rusas ucraniano ucranianos ucraniana
    ucranianas bielorruso bielorrusos bielorrusa bielorrusas moldavo moldavos moldava moldavas letono letonos letona
    letonas lituano lituanos lituana lituanas serbio serbios serbia serbias bosnio bosnios bosnia bosnias esloveno
    eslovenos eslovena eslovenas macedonio macedonios macedonia macedonias montenegrino montenegrinos montenegrina
    montenegrinas georgiano georgianos georgiana georgianas armenio armenios armenia armenias azerbaiyano azerbaiyanos
    azerbaiyana azerbaiyanas kazajo kazajos kazaja kazajas uzbeko uzbekos uzbeka uzbekas tayiko tayikos tayika tayikas
    turcomano turcomanos turcomana turcomanas checheno chechenos chechena chechenas soviético soviéticos soviética
    soviéticas palestino palestinos palestina palestinas libio libios libia libias egipcio egipcios egipcia egipcias
    tunecino tunecinos tunecina tunecinas argelino argelinos argelina argelinas mauritano mauritanos mauritana
    mauritanas keniano kenianos keniana kenianas congoleño congoleños congoleña congoleñas nigeriano nigerianos
    nigeriana nigerianas sudafricano sudafricanos sudafricana sudafricanas namibio namibios namibia namibias angoleño
    angoleños angoleña angoleñas mozambiqueño mozambiqueños mozambiqueña mozambiqueñas afgano afganos afgana afganas
    indio indios india indias tibetano tibetanos tibetana tibetanas chino chinos china chinas coreano coreanos coreana
    coreanas surcoreano surcoreanos surcoreana surcoreanas norcoreano norcoreanos norcoreana norcoreanas camboyano
    camboyanos camboyana camboyanas birmano birmanos birmana birmanas indonesio indonesios indonesia indonesias
    filipino filipinos filipina filipinas sirio sirios siria sirias ibérico ibéricos ibérica ibéricas hispano hispanos
    hispana hispanas hispanoamericano hispanoamericanos hispanoamericana hispanoamericanas latinoamericano
    latinoamericanos latinoamericana latinoamericanas sudamericano sudamericanos sudamericana sudamericanas
    centroamericano centroamericanos centroamericana centroamericanas iberoamericano iberoamericanos iberoamericana
    iberoamericanas judío judíos judía judías católico católicos católica católicas ortodoxo ortodoxos ortodoxa
    ortodoxas gallego gallegos gallega gallegas vasco vascos vasca vascas asturiano asturianos asturiana asturianas
    riojano riojanos riojana riojanas extremeño extremeños extremeña extremeñas madrileño madrileños madrileña
    madrileñas sevillano sevillanos sevillana sevillanas valenciano valencianos valenciana valencianas canario
    canarios canaria canarias castellano castellanos castellana castellanas murciano murcianos murciana murcianas
    zaragozano zaragozanos zaragozana zaragozanas romano romanos romana romanas parisino parisinos parisina parisinas
    neoyorquino neoyorquinos neoyorquina neoyorquinas vaticano vaticanos vaticana vaticanas gibraltareño gibraltareños
    gibraltareña gibraltareñas británico británicos británica británicas germano germanos germana germanas eslavo
    eslavos eslava eslavas kirguís kirguises español españoles española españolas francés franceses francesa francesas
    inglés ingleses inglesa inglesas alemán alemanes alemana alemanas portugués portugueses portuguesa portuguesas
    irlandés irlandeses irlandesa irlandesas norirlandés norirlandesa escocés escoceses escocesa escocesas galés
    galeses galesa galesas holandés holandeses holandesa holandesas neerlandés neerlandeses neerlandesa neerlandesas
    danés daneses danesa danesas finlandés finlandeses finlandesa finlandesas islandés islandeses islandesa islandesas
    luxemburgués luxemburguesa japonés japoneses japonesa japonesas libanés libaneses libanesa libanesas sudanés
    sudaneses sudanesa sursudanés sursudanesa senegalés senegaleses senegalesa maltés maltesa pakistaní pakistaníes
    iraní iraníes iraquí iraquíes israelí israelíes marroquí marroquíes saudí saudíes yemení yemeníes kuwaití
    kuwaitíes catarí cataríes qatarí omaní emiratí emiratíes bangladesí bangladesíes nepalí nepalíes somalí somalíes
    malí maliense malienses azerí azeríes estadounidense estadounidenses canadiense canadienses costarricense
    costarricenses nicaragüense nicaragüenses estonio estonia estonios croata croatas belga belgas vietnamita
    vietnamitas árabe árabes etíope etíopes keniata keniatas ruandés ruandesa ugandés ugandesa tanzano tanzana
    congolés congolesa camerunés camerunesa ghanés ghanesa marfileño marfileña saharaui saharauis eritreo eritrea
    zimbabuense albanés albaneses albanesa albanesas kosovar kosovares catalán catalanes catalana catalanas andaluz
    andaluces andaluza andaluzas aragonés aragonesa leonés leonesa cordobés cordobesa navarro navarra barcelonés
    barcelonesa mallorquín mallorquina bilbaíno bilbaína donostiarra malagueño malagueña gaditano londinense
    bonaerense porteño limeño habanero caraqueño bogotano capitalino moscovita berlinés berlinesa bruselense vienés
    vienesa musulmán musulmanes musulmana musulmanas protestante hindú hindúes guatemalteco guatemalteca guatemaltecos
    tailandés tailandeses tailandesa malasio malasia taiwanés taiwaneses taiwanesa hongkonés neozelandés neozelandesa
    mongol mongola jordano jordana jordanos balear singapurense malgache
  `,
  groups: `
    autoridad autoridades policía gobierno ejecutivo oposición mayoría ministerio fiscalía tribunal justicia ejército
    militares rebeldes insurgentes guerrilla fuerzas talibanes partido partidos sindicato sindicatos parlamento
    congreso diputados senadores concejales comisión comité consejo dirección presidencia ayuntamiento alcaldía fuente
    fuentes entorno allegados responsables funcionarios funcionario portavoces diplomáticos investigadores agentes
    policías bomberos rescatistas testigo testigos vecinos vecino habitantes residentes transeúntes manifestantes
    activistas militantes expertos especialistas analistas observadores economistas científicos médicos sanitarios
    abogados abogado defensa acusación familia familiares padres hijos madre padre víctimas supervivientes
    sobrevivientes pasajeros turistas clientes trabajadores empleados obreros huelguistas patronal empresa compañía
    grupo fabricante organizadores asociación asociaciones ong organización colectivo federación club aficionados
    hinchas jugadores iglesia obispos medios prensa diario periódico semanario cadena radio agencia web internautas
    lectores lector población pueblo multitud público hombre mujer joven adolescente
  `,
  nameParticles: `
    de del de_la de_los de_las la las los y e i san santa santo da do dos das di della van von der den el al bin ibn
    ben abu mc mac d o
  `,
  givenNames: {
    male: `
      santiago
      lorién
      aarón abel abelardo abraham adán adolfo adrián agustín alan albert alberto alejandro alejo alexis alfonso
      alfredo alonso álvaro amadeo amado amancio américo anastasio andrés ángel aníbal anselmo antoni antonio ariel
      armando arnaldo arsenio artur arturo augusto aurelio baldomero baltasar bartolomé basilio bautista benigno
      benito benjamín bernabé bernardo blas borja braulio bruno byron camilo carles carlos carmelo césar cesáreo ciro
      claudio clemente conrado constantino cristian cristóbal damián daniel dante darío david delfín demetrio diego
      dimas dionisio donaldo edgar edgardo edmundo eduardo efraín efrén eladio elías eligio eliseo eloy emiliano
      emilio enric enrique ernesto esteban eugenio eusebio evaristo evo ezequiel fabián fabio fabricio facundo
      faustino federico felipe félix fermín fernán fernando ferran fidel florencio florentino francesc francisco
      franco froilán gabriel gael gaspar gastón genaro gerardo germán gilberto ginés gonzalo gorka gregorio guillem
      guillermo gustavo héctor heriberto hernán hernando hilario hipólito horacio hugo humberto ignacio igor iker
      indalecio iñaki iñigo íñigo isaac isaías isidoro isidro ismael iván jacinto jacobo jaime jairo jaume javier
      jeremías jerónimo jesús joan joaquín joel jonás jordi jorge josé josé_antonio josé_ignacio josé_luis josé_manuel
      josé_maría josep joseba josu josué juan juan_carlos juan_josé juan_manuel julián julio juvenal koldo lautaro
      lázaro leandro leo leonardo leonel leónidas leopoldo lionel lisandro lluís lorenzo lucas luciano lucio luis
      manel manolo manuel marc marcelino marcelo marco marcos mariano mario martín mateo matías mauricio mauro máximo
      maximiliano melchor miguel miguel_ángel mikel milton misael moisés narciso nazario néstor nicanor nicolás
      nicomedes norberto octavio olegario omar oriol óscar oscar osvaldo otto pablo paco pascual patricio patxi pau
      pedro pepe pere plácido quim rafael raimundo ramiro ramón raúl raymundo regino reinaldo renato rené ricardo
      rigoberto roberto rodolfo rodrigo rogelio román romeo romualdo ronaldo roque rosendo rubén rufino salvador
      samuel sancho saturnino saúl sebastián sergio severino silvestre silvio simón sixto telmo teodoro teófilo tito
      tobías tomás ulises unai urbano valentín valeriano vicente víctor vidal virgilio vladímir vladimir volodímir
      wilfredo wilson xabier xavi xavier yago yasser zacarías barack donald emmanuel joe boris
    `,
    female: `
      adoración virtudes visitación angustias
      abigail ada adela adelaida adriana agustina aída ainhoa aitana alba alejandra alexandra alicia alma almudena
      amaia amalia amanda amaya amelia amparo ana ana_maría anabel anaís andrea ángela ángeles angélica antonela
      antonia araceli arantxa ariadna asunción aurelia aurora azucena bárbara beatriz begoña belén belinda berenice
      berta bertha bibiana blanca brenda brígida camila candela candelaria carina carla carlota carmela carmen carmina
      carolina caridad catalina cayetana cecilia celeste celia cintia clara clarisa claudia clementina clotilde
      concepción concha consuelo coral corina cristina dafne daisy dalia daniela débora delcy delfina delia diana dina
      dolores dora dulce edith edurne elena eleonora elisa elisenda eloísa elsa elvira ema emilia emma encarnación
      encarna enriqueta erika ernestina esmeralda esperanza estefanía estela ester esther eugenia eulalia eva
      evangelina evelyn fabiola fátima felicia felisa fernanda flavia florencia francisca gabriela gemma genoveva
      georgina gertrudis gimena giovanna gladys glenda gloria graciela griselda guadalupe hilda hillary hortensia ida
      idoia ileana inés inmaculada irene iria iris irma isabel isaura itziar ivana ivonne jacinta jacqueline janet
      jazmín jessica jimena joaquina josefa josefina juana judith julia juliana julieta justina karen karina karla
      keiko laia lara laura leire leonor leticia lidia ligia liliana lina lola lorena lourdes lucía luciana lucrecia
      luisa lupe luz mabel macarena magdalena maite malena manuela mara marcela margarita maría maría_josé
      maría_teresa mariana maribel maricarmen marina marisa marisol maritza marta martha martina matilde maya mayra
      melania melchora melisa mercedes meritxell micaela michelle milagros miranda mireia miriam mónica montserrat
      nadia nancy natalia natividad nazaret nerea nicole nieves nilda noelia noemí nora norma nuria nydia ofelia olga
      olimpia olivia oriana paloma pamela paola patricia paula paulina penélope petra petrona pía piedad pilar
      priscila purificación raquel rebeca regina remedios renata rita roberta rocío romina rosa rosa_maría rosalía
      rosario rosaura roxana ruth sabina sabrina salma salomé samanta sandra sara selena selma shakira silvana silvia
      simona sofía soledad sonia soraya susana tamara tania tatiana telma teodora teresa trinidad úrsula valentina
      valeria vanesa vera verónica vicenta victoria vilma violeta virginia viviana xiomara yadira yajaira yolanda
      yulia zaida zoe zoila zulema kamala
    `,
  },
};
