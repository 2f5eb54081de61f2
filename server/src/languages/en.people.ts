import type { Language } from './language';

/**
 * What people are called in English: titles, roles, nationalities and given names.
 *
 * The given names are frequent ones of the English-speaking world and of international news in English spelling,
 * transliterations of Russian, Ukrainian, Arabic and other names included. A name in both lists does not tell the
 * gender. Names that are chiefly common words, places or adjectives (will, may, said, jordan, paris, christian) are
 * left out. Roles of the Associated Press stylebook stand beside their abbreviations before a name (`sen`, `rep`).
 */
export const englishPeople: Pick<
  Language,
  'honorifics' | 'roles' | 'roleModifiers' | 'offices' | 'demonyms' | 'nationalities' | 'nameParticles' | 'givenNames'
> = {
  honorifics: `
    mr mrs ms miss mx dr sir dame lord lady madam madame mister mssrs messrs rev reverend father sister brother fr
    monsignor msgr rabbi imam sheikh sheik mullah ayatollah hon honourable honorable saint pope prof st monsieur herr
    frau signor signora don dona señor señora
  `,

  roles: `
    cellist cellists violinist violinists midwife midwives sailor sailors headteacher headteachers climber climbers tenant tenants landlord landlords
    president presidents vice_president vice_presidents president-elect vice-president co-president premier premiers
    prime_minister prime_ministers minister ministers chancellor chancellors secretary secretaries secretary_of_state
    secretary_general secretary-general press_secretary foreign_secretary home_secretary chief_secretary
    undersecretary under_secretary attorney_general attorneys_general solicitor_general surgeon_general
    inspector_general comptroller treasurer auditor controller senator senators sen sens representative
    representatives rep reps congressman congresswoman congressmen congresswomen congressperson lawmaker lawmakers
    legislator legislators delegate delegates assemblyman assemblywoman assemblymember alderman alderwoman councilman
    councilwoman councillor councillors councilor councilors councilmember commissioner commissioners supervisor
    supervisors governor governors gov govs lieutenant_governor mayor mayors deputy deputies speaker whip
    majority_leader minority_leader leader leaders co-leader chairman chairmen chairwoman chairperson chair co-chair
    co-chairman vice_chairman vice_chair chief chiefs chief_of_staff deputy_chief_of_staff chief_executive
    chief_executive_officer ceo cfo coo cto chief_financial_officer chief_economist chief_strategist chief_justice
    head heads director directors executive_director managing_director director-general director_general
    deputy_director manager managers campaign_manager general_manager officer officers official officials executive
    executives administrator administrators coordinator organizer organizers organiser organisers founder founders
    co-founder co-founders cofounder owner owners co-owner partner partners investor investors entrepreneur
    entrepreneurs businessman businesswoman businessmen banker bankers trader traders broker economist economists
    strategist strategists consultant consultants analyst analysts adviser advisers advisor advisors
    national_security_adviser national_security_advisor aide aides assistant assistants staffer staffers operative
    operatives pollster pollsters lobbyist lobbyists activist activists campaigner campaigners advocate advocates
    donor donors volunteer fundraiser candidate candidates nominee nominees contender contenders frontrunner
    front-runner hopeful hopefuls challenger incumbent running_mate politician politicians statesman lawyer lawyers
    attorney attorneys district_attorney prosecutor prosecutors special_prosecutor special_counsel counsel counselor
    solicitor barrister judge judges justice justices magistrate magistrates coroner clerk juror jurors plaintiff
    plaintiffs defendant defendants witness witnesses suspect spokesman spokesmen spokeswoman spokeswomen spokesperson
    spokespersons spokespeople envoy envoys special_envoy ambassador ambassadors diplomat diplomats consul
    consul_general attache negotiator negotiators mediator observer observers monitor emissary king queen prince
    princess emperor emir sultan sheikh crown_prince duke duchess baron baroness lord monarch tsar czar ruler dictator
    strongman general gen lieutenant_general major_general brigadier_general brigadier colonel col lieutenant_colonel
    major captain capt lieutenant lt sergeant sgt corporal admiral adm rear_admiral vice_admiral commander commanders
    cmdr marshal field_marshal soldier soldiers veteran veterans pilot pilots fighter sniper commander-in-chief
    defense_minister defence_minister foreign_minister finance_minister interior_minister police_chief fire_chief
    sheriff sheriffs constable inspector superintendent detective detectives investigator investigators agent agents
    trooper policeman policewoman policemen firefighter paramedic warden guard lifeguard professor professors prof
    associate_professor assistant_professor lecturer lecturers scholar scholars researcher researchers research_fellow
    fellow fellows senior_fellow scientist scientists political_scientist historian historians sociologist
    psychologist psychiatrist anthropologist philosopher biologist physicist chemist epidemiologist virologist
    meteorologist climatologist geologist astronomer expert experts specialist specialists academic academics teacher
    teachers principal dean provost rector student students pupil graduate alumnus doctor doctors physician physicians
    surgeon nurse nurses pharmacist patient dentist bishop bishops archbishop archbishops cardinal cardinals pope
    priest priests pastor pastors reverend rabbi rabbis imam imams cleric clerics patriarch monk nun chaplain mufti
    grand_mufti ayatollah supreme_leader preacher evangelist missionary journalist journalists reporter reporters
    correspondent correspondents editor editors editor-in-chief managing_editor columnist columnists commentator
    commentators anchor anchorman anchorwoman host hosts moderator moderators presenter broadcaster blogger
    photographer photojournalist cameraman publisher producer pundit pundits critic critics contributor essayist
    interviewer newscaster author authors co-author writer writers novelist novelists poet poets playwright biographer
    screenwriter filmmaker actor actors actress actresses comedian comedians singer singers songwriter musician
    musicians composer conductor pianist rapper artist artists painter sculptor designer architect architects curator
    dancer celebrity magician coach coaches head_coach assistant_coach trainer quarterback goalkeeper striker
    midfielder defender pitcher catcher point_guard linebacker receiver running_back player players teammate skipper
    boss referee umpire golfer boxer cyclist sprinter swimmer athlete athletes champion champions gymnast driver
    jockey footballer engineer engineers developer programmer technician electrician plumber farmer farmers rancher
    fisherman worker workers miner miners builder contractor trucker shopkeeper salesman saleswoman chef cook baker
    waiter waitress bartender hairdresser housewife homemaker retiree pensioner resident residents neighbor neighbors
    neighbour neighbours voter voters supporter supporters protester protesters demonstrator demonstrators refugee
    refugees migrant migrants immigrant rebel rebels militant militants hacker whistleblower survivor survivors widow
    widower wife husband mother father son daughter sister brother uncle aunt nephew niece cousin grandmother
    grandfather grandson stepson friend friends colleague colleagues ally allies rival rivals predecessor successor
    mentor spouse fiancee fiance girlfriend boyfriend first_lady first_gentleman trustee trustees regent regents
    secretary-treasurer union_leader shop_steward steward member members ombudsman rapporteur special_rapporteur
    high_representative high_commissioner european_commissioner mep meps mp mps msp td taoiseach tanaiste chief_whip
    lord_mayor first_minister deputy_prime_minister parliamentarian parliamentarians peer backbencher mogul tycoon
    oligarch oligarchs billionaire billionaires millionaire heir heiress magnate real_estate_developer
    communications_director press_officer policy_director political_director field_director general_counsel
    chief_counsel secretary-designate chief_of_police party_leader opposition_leader group_leader team_principal
    sporting_director neurosurgeon narrator employee employees
    schoolteacher schoolteachers headmaster headmistress shopkeepers beekeeper bookseller paramedics welder welders
    carpenter bakers butcher fishermen harbourmaster harbormaster harbour_master beekeepers archivist archivists
    curators rapporteurs chargé_d'affaires co-chairs co-chairwoman vice-chair vice-chairman vice-chairwoman
    under-secretary ombudswoman surveyor rower
    counterpart counterparts
    convenor convenors convener librarian librarians
    mothers fathers victim child children drivers boy boys girl girls sons daughters wives husbands brothers sisters
    authoress authoresses mayoress mayoresses chairwomen chairpersons bosses parent mum mums mom moms dad dads kid
    kids guys kings princes princesses lords ladies priestess priestesses popes guards prisoner prisoners inmate
    inmates gunman gunmen fighters killer killers citizen citizens asylum-seeker asylum-seekers passenger passengers
    winner winners user viewer reader readers grandmothers grandfathers uncles aunts cousins teenager teenagers
    widows widowers boyfriends girlfriends hero heroes heroine heroines presenters comedienne comediennes
    ambassadress ambassadresses composers businesswomen policewomen solicitors barristers suspects claimant claimants
    complainant complainants inspectors constables sergeants superintendents captains lieutenants colonels admirals
    patients surgeons psychologists psychiatrists therapist therapists dentists pharmacists carer carers caregiver
    caregivers protestor protestors fan opponent teammates team-mate team-mates strikers goalkeepers defenders
    midfielders winger wingers referees umpires cyclists runner runners footballers cricketer cricketers golfers
    swimmers boxers jockeys trainers customer customers shopper shoppers traveller travellers traveler travelers
    tourist tourists visitor visitors guest guests pensioners retirees youngster youngsters pupils schoolboy
    schoolboys schoolgirl schoolgirls schoolchild schoolchildren classmate classmates graduates undergraduate
    undergraduates biologists physicists chemists designers developers programmers technicians mechanic mechanics
    electricians plumbers carpenters builders bricklayer bricklayers painters sculptors photographers filmmakers
    film-maker film-makers directors-general producers screenwriters playwrights poetess poetesses biographers
    translator translators interpreter interpreters publishers booksellers collector collectors gardener gardeners
    chefs cooks butchers fishmonger fishmongers greengrocer greengrocers grocer grocers waiters waitresses barman
    barmen barmaid barmaids bartenders barista baristas landlady landladies lodger lodgers homeowner homeowners
    householder householders dealer dealers brokers shareholder shareholders accountant accountants auditors actuary
    actuaries financier financiers millionaires millionairess millionairesses philanthropist philanthropists
    benefactor benefactors benefactress benefactresses taxpayer taxpayers commuter commuters motorist motorists
    pedestrian pedestrians passer-by passers-by passerby passersby bystander onlooker eyewitness eyewitnesses
    motorcyclist motorcyclists biker bikers truckers cabbie cabbies chauffeur chauffeurs stewardess stewardesses
    stewards skippers fisherwoman fisherwomen fisher fishers angler anglers hunters gamekeeper gamekeepers forester
    foresters docker dockers labourer labourers laborer laborers roofer roofers glazier glaziers plasterer plasterers
    decorator decorators joiner joiners blacksmith blacksmiths locksmith locksmiths watchmaker watchmakers jeweller
    jewellers jeweler jewelers goldsmith goldsmiths tailor tailors dressmaker dressmakers seamstress seamstresses
    cobbler cobblers shoemaker shoemakers hairdressers barber barbers beautician beauticians cleaner cleaners janitor
    janitors caretakers porter porters receptionist receptionists clerks cashier cashiers salesmen saleswomen
    salesperson salespersons salespeople salesgirl salesgirls consuls mediators arbitrator arbitrators ombudsmen
    ombudswomen backbenchers frontbencher frontbenchers dukes duchesses barons baronesses earl earls emperors empress
    empresses monarchs sultans sheikhs dictators tyrant tyrants tycoons magnates moguls heirs heiresses orphan
    orphans grandma grandmas grandpa grandpas granny grannies grandparent grandparents grandsons granddaughter
    granddaughters grandchild grandchildren great-grandmother great-grandmothers great-grandfather great-grandfathers
    auntie aunties nephews nieces sibling siblings stepfather stepfathers stepmother stepmothers stepsons
    stepdaughter stepdaughters stepbrother stepbrothers stepsister stepsisters half-brother half-brothers half-sister
    half-sisters mother-in-law mothers-in-law father-in-law fathers-in-law son-in-law sons-in-law daughter-in-law
    daughters-in-law brother-in-law brothers-in-law sister-in-law sisters-in-law godfather godfathers godmother
    godmothers godson godsons goddaughter goddaughters fiances fiancees fiancé fiancés fiancée fiancées lover lovers
    spouses bride brides bridegroom bridegrooms bridesmaid bridesmaids newlywed newlyweds divorcee divorcees ex-wife
    ex-wives ex-husband ex-husbands ex-boyfriend ex-boyfriends ex-girlfriend ex-girlfriends flatmate flatmates
    roommate roommates housemate housemates guardians foster-mother foster-mothers foster-father foster-fathers
    kinsman kinsmen kinswoman kinswomen ancestor ancestors descendant descendants toddler toddlers infant infants
    newborn newborns lad lads lass lasses bloke blokes gentlemen gentlewoman gentlewomen chap chaps adult adults
    adolescent adolescents teen teens youths octogenarian octogenarians nonagenarian nonagenarians centenarian
    centenarians villager villagers townsman townsmen townswoman townswomen islander islanders exiles expatriate
    expatriates expat expats newcomer newcomers foreigner foreigners stranger strangers settler settlers nomad nomads
    detainee detainees convict convicts criminal criminals offender offenders culprit culprits perpetrator
    perpetrators assailant assailants attacker attackers murderer murderers murderess murderesses shooter shooters
    snipers hitman hitmen robber robbers burglar burglars thief thieves shoplifter shoplifters pickpocket pickpockets
    mugger muggers fraudster fraudsters conman conmen swindler swindlers scammer scammers trickster tricksters forger
    forgers arsonist arsonists vandal vandals rapist rapists stalker stalkers abuser abusers paedophile paedophiles
    pedophile pedophiles kidnapper kidnappers abductor abductors hijacker hijackers hostage hostages smuggler
    smugglers trafficker traffickers gangster gangsters mobster mobsters mafioso mafiosi mafiosos hooligan hooligans
    thug thugs rioter rioters looter looters terrorist terrorists jihadist jihadists insurgent bomber bombers
    mercenary mercenaries spy spies informant informants informer informers whistleblowers whistle-blower
    whistle-blowers hackers fugitive fugitives escapee escapees deserter deserters traitor traitors bully bullies
    liar liars addict addicts alcoholic alcoholics drinker drinkers smoker smokers gambler gamblers punter punters
    bettor bettors bookmaker bookmakers bookie bookies croupier croupiers bouncer bouncers doorman doormen bodyguard
    bodyguards watchman watchmen warder warders jailer jailers gaoler gaolers coroners pathologist pathologists
    bailiff bailiffs notary notaries registrar registrars conveyancer conveyancers paralegal paralegals litigant
    litigants appellant appellants petitioner petitioners respondent respondents applicant applicants interviewee
    interviewees interviewers broadcasters newsreader newsreaders newscasters anchormen anchorwomen announcer
    announcers narrators storyteller storytellers clown clowns magicians illusionist illusionists acrobat acrobats
    dancers ballerina ballerinas choreographer choreographers conductors pianists guitarist guitarists drummer
    drummers bassist bassists saxophonist saxophonists trumpeter trumpeters flautist flautists flutist flutists
    organist organists soprano sopranos baritone baritones songwriters rappers vocalist vocalists frontman frontmen
    frontwoman frontwomen soloist soloists chorister choristers busker buskers bandmate bandmates librettist
    librettists performer performers entertainer entertainers stuntman stuntmen stuntwoman stuntwomen cameramen
    camerawoman camerawomen cinematographer cinematographers animator animators illustrator illustrators cartoonist
    cartoonists potter potters weaver weavers craftsman craftsmen craftswoman craftswomen artisan artisans restorer
    restorers stonemason stonemasons cabinetmaker cabinetmakers furrier furriers tanners saddler saddlers farrier
    farriers wheelwright wheelwrights thatcher thatchers shepherd shepherds shepherdess shepherdesses herdsman
    herdsmen cowboy cowboys cowgirl cowgirls ranchers grower growers winemaker winemakers winegrower winegrowers
    vintner vintners sommelier sommeliers brewer brewers distiller distillers breeder breeders vet vets veterinarian
    veterinarians zookeeper zookeepers zoologist zoologists botanist botanists ecologist ecologists environmentalist
    environmentalists conservationist conservationists naturalist naturalists ornithologist ornithologists geologists
    meteorologists forecaster forecasters climatologists seismologist seismologists astronomers astronaut astronauts
    cosmonaut cosmonauts oceanographer oceanographers mathematician mathematicians statistician statisticians
    sociologists anthropologists archaeologist archaeologists archeologist archeologists philosophers theologian
    theologians linguist linguists planner planners surveyors inventor inventors explorer explorers adventurer
    adventurers mountaineer mountaineers hiker hikers walker walkers rambler ramblers camper campers holidaymaker
    holidaymakers backpacker backpackers skier skiers snowboarder snowboarders skater skaters surfer surfers rowers
    yachtsman yachtsmen yachtswoman yachtswomen canoeist canoeists diver divers lifeguards gymnasts wrestler
    wrestlers fencer fencers sprinters jogger joggers marathoner marathoners hurdler hurdlers decathlete decathletes
    heptathlete heptathletes paralympian paralympians olympian olympians weightlifter weightlifters bodybuilder
    bodybuilders racer racers rider riders equestrian equestrians batsman batsmen batswoman batswomen bowler bowlers
    pitchers quarterbacks linebackers catchers fly-half fly-halves linesman linesmen lineswoman lineswomen goalscorer
    goalscorers debutant debutants debutante debutantes rookie rookies beginner beginners semi-finalist
    semi-finalists semifinalist semifinalists finalist finalists runner-up runners-up medallist medallists medalist
    medalists contestant contestants competitor competitors participant participants challengers frontrunners
    front-runners underdog underdogs loser losers spectator spectators listener listeners follower followers
    subscriber subscribers patron patrons diner diners clubber clubbers partygoer partygoers festival-goer
    festival-goers concertgoer concertgoers theatregoer theatregoers theatergoer theatergoers moviegoer moviegoers
    churchgoer churchgoers worshipper worshippers worshiper worshipers pilgrim pilgrims vicar vicars parson parsons
    chaplains mullahs ayatollahs monks nuns abbot abbots abbess abbesses friar friars deacon deacons preachers
    missionaries parishioner parishioners believer believers atheist atheists altar-boy altar-boys choirboy choirboys
    sexton sextons undertaker undertakers gravedigger gravediggers mourner mourners pallbearer pallbearers servant
    servants maid maids butler butlers housekeeper housekeepers nanny nannies babysitter babysitters childminder
    childminders au-pair au-pairs governess governesses tutor tutors headmasters headmistresses schoolmaster
    schoolmasters schoolmistress schoolmistresses deans rectors provosts alumni alumna alumnae trainee trainees
    apprentice apprentices intern interns recruit recruits cadet cadets freshman freshmen sophomore sophomores
    dropout dropouts truant truants bookkeeper bookkeepers treasurers bureaucrat bureaucrats technocrat technocrats
    functionary functionaries commissar commissars councilmen councilwomen aldermen assemblymen assemblywomen
    statesmen stateswoman stateswomen reformer reformers anarchist anarchists feminist feminists suffragette
    suffragettes pacifist pacifists trade-unionist trade-unionists unionist unionists foreman foremen forewoman
    forewomen overseer overseers employer employers recruiter recruiters headhunter headhunters jobseeker jobseekers
    freelancer freelancers contractors subcontractor subcontractors vendor vendors seller sellers buyer buyers bidder
    bidders auctioneer auctioneers creditor creditors debtor debtors borrower borrowers saver savers depositor
    depositors policyholder policyholders beneficiary beneficiaries courier couriers postman postmen postwoman
    postwomen postmaster postmasters postmistress postmistresses mailman mailmen milkman milkmen binman binmen
    dustman dustmen chimneysweep chimneysweeps fireman firemen rescuer responder responders medic medics practitioner
    practitioners clinician clinicians paediatrician paediatricians pediatrician pediatricians gynaecologist
    gynaecologists gynecologist gynecologists obstetrician obstetricians cardiologist cardiologists oncologist
    oncologists neurologist neurologists neurosurgeons dermatologist dermatologists radiologist radiologists
    anaesthetist anaesthetists anesthesiologist anesthesiologists epidemiologists virologists immunologist
    immunologists geneticist geneticists physiotherapist physiotherapists osteopath osteopaths chiropractor
    chiropractors optician opticians ophthalmologist ophthalmologists nutritionist nutritionists dietitian dietitians
    dietician dieticians counsellor counsellors counselors psychoanalyst psychoanalysts psychotherapist
    psychotherapists matron matrons amputee amputees diabetic diabetics epileptic epileptics casualty casualties
    sufferer sufferers villain villains celebrities superstar superstars socialite socialites influencer influencers
    vlogger vloggers youtuber youtubers podcaster podcasters gamer gamers tweeter tweeters supermodel supermodels
    hostess hostesses masseur masseurs masseuse masseuses stylist stylists couturier couturiers milliner milliners
    beggar beggars vagrant vagrants squatter squatters rough-sleeper rough-sleepers bachelorette bachelorettes loner
    loners hermit hermits recluse recluses prodigy prodigies layman laymen laywoman laywomen layperson laypersons
    namesake namesakes lookalike lookalikes successors predecessors co-owners co-authors co-star co-stars co-driver
    co-drivers co-pilot co-pilots co-worker co-workers co-defendant co-defendants accomplice accomplices conspirator
    conspirators ringleader ringleaders mastermind masterminds instigator instigators troublemaker troublemakers
    ticket-holder ticket-holders cardholder cardholders ratepayer ratepayers leaseholder leaseholders freeholder
    freeholders landowner landowners squire squires aristocrat aristocrats nobleman noblemen noblewoman noblewomen
    courtier courtiers knight knights peers commoner commoners peasant peasants serf serfs slave slaves smallholder
    smallholders crofter crofters farmhand farmhands fruit-picker fruit-pickers handyman handymen odd-jobber
    odd-jobbers repairman repairmen serviceman servicemen servicewoman servicewomen infantryman infantrymen
    paratrooper paratroopers corporals brigadiers gunner gunners conscript conscripts reservist reservists
    peacekeeper peacekeepers warlord warlords chieftain chieftains tribesman tribesmen tribeswoman tribeswomen
    warrior warriors gladiator gladiators samurai navigator navigators helmsman helmsmen oarsman oarsmen oarswoman
    oarswomen crewman crewmen deckhand deckhands stowaway stowaways castaway castaways ferryman ferrymen
    lighthouse-keeper lighthouse-keepers signalman signalmen trainspotter trainspotters stationmaster stationmasters
    railwayman railwaymen hitchhiker hitchhikers joyrider joyriders speeder speeders car-owner car-owners dog-walker
    dog-walkers dog-owner dog-owners birdwatcher birdwatchers stargazer stargazers hobbyist hobbyists enthusiast
    enthusiasts aficionado aficionados connoisseur connoisseurs foodie foodies vegetarian vegetarians vegan vegans
    teetotaller teetotallers teetotaler teetotalers reveller revellers reveler revelers heckler hecklers prankster
    pranksters streaker streakers gatecrasher gatecrashers doomsayer doomsayers pessimist pessimists optimist
    optimists sceptic sceptics skeptic skeptics cynic cynics idealist idealists realist realists pragmatist
    pragmatists moralist moralists thinker thinkers intellectuals theorist theorists essayists diarist diarists
    memoirist memoirists lyricist lyricists speechwriter speechwriters ghostwriter ghostwriters copywriter
    copywriters proofreader proofreaders sub-editor sub-editors typist typists stenographer stenographers genealogist
    genealogists antiquarian antiquarians numismatist numismatists philatelist philatelists appraiser appraisers
    valuer valuers lessee lessees lessor lessors arbiter arbiters go-between go-betweens middleman middlemen
    intermediary intermediaries matchmaker matchmakers confidant confidants confidante confidantes mistress
    mistresses mentors protégé protégés protégée protégées protege proteges disciple disciples guru gurus shaman
    shamans healer healers herbalist herbalists clairvoyant clairvoyants astrologer astrologers witch witches wizard
    wizards sorcerer sorcerers sorceress sorceresses prophet prophets martyr martyrs sinner sinners penitent
    penitents
  `,

  roleModifiers: `
    prime vice deputy former ex onetime one-time then late longtime long-time veteran current incumbent incoming
    outgoing newly_elected newly_appointed acting interim designate elect emeritus honorary assistant associate senior
    junior chief top lead leading principal executive general managing first second national international federal
    regional local state provincial municipal city county district foreign defense defence finance interior home
    health justice trade labor labour education energy environment transport transportation treasury agriculture
    commerce economy economic culture housing homeland_security national_security military political communications
    policy press public special presidential vice-presidential congressional senatorial gubernatorial mayoral
    parliamentary legislative judicial diplomatic campaign party democratic republican gop democrat conservative
    liberal tory green libertarian socialist communist independent opposition progressive moderate right-wing
    left-wing far-right far-left centrist majority minority house senate white_house state_department pentagon kremlin
    elysee downing_street congress nato eu un u.n united_nations european_commission european_union supreme_court
    appeals_court district_court world_bank fbi cia nsa justice_department treasury_department defense_department
    police army navy air_force marine marines coast_guard law_enforcement intelligence counterterrorism human_rights
    civil_rights religious church university college school hospital union industry market research technology tech
    media news television tv radio sports football soccer basketball baseball business real_estate billionaire world
    olympic award-winning prominent influential outspoken fellow self-described retired great founding
    permanent standing caretaker ad_interim pro-tem ex- provisional transitional shadow self-styled one-term two-term
    three-term long-serving
    security tourism sport science innovation planning infrastructure digital migration asylum integration youth water
    mines mining information immigration citizenship fisheries maritime aviation railway railways nuclear disarmament
    humanitarian development cooperation budget revenue customs competition affairs emergency border borders cyber
    welfare pensions employment heritage sustainability climate forests rural
  `,

  offices: [
    'president leader head head_state',
    'prime_minister premier leader head_government chancellor taoiseach',
    `foreign_minister minister_foreign_affairs foreign_affairs_minister foreign_secretary secretary_state head_foreign_ministry
     head_diplomacy top_diplomat chief_diplomat`,
    `defence_minister defense_minister minister_defence minister_defense defence_secretary defense_secretary head_defence_ministry
     head_defense_ministry defence_chief defense_chief`,
    `finance_minister minister_finance head_finance_ministry treasury_secretary secretary_treasury`,
    'interior_minister minister_interior home_secretary head_interior_ministry',
    'secretary_general secretary-general chief head',
    'mayor',
    'governor',
    'minister',
    'senator',
    'judge magistrate',
    'prosecutor district_attorney',
    'spokesman spokeswoman spokesperson',
    'ambassador',
    'pope pontiff',
    'bishop archbishop',
    'king',
    'queen',
    'coach manager head_coach',
    'chief_executive ceo chief_executive_officer',
    'police_chief',
    'council_president',
  ],
  demonyms: `
    french|france|paris spanish|spain|madrid polish|poland|warsaw dutch|netherlands|holland danish|denmark finnish|finland swiss|switzerland american|america|us|u.s|u.s.|states|united|washington british|britain|uk|kingdom|london greek|greece cypriot|cyprus welsh|wales thai|thailand russian|russia|moscow|kremlin german|germany|berlin italian|italy|rome ukrainian|ukraine|kyiv|kiev chinese|china|beijing
  `,
  nationalities: `
    american americans hebrew african-american african-americans afghan afghans albanian albanians algerian algerians
    andorran angolan angolans argentine argentines argentinian argentinians argentinean armenian armenians australian
    australians austrian austrians azerbaijani azerbaijanis azeri azeris bahraini bahrainis bangladeshi bangladeshis
    belarusian belarusians belarussian belgian belgians bolivian bolivians bosnian bosnians brazilian brazilians
    british briton britons brit brits bulgarian bulgarians burkinabe burmese burundian cambodian cambodians
    cameroonian cameroonians canadian canadians catalan catalans chadian chechen chechens chilean chileans chinese
    colombian colombians congolese corsican corsicans costa_rican crimean crimeans croatian croatians croat croats
    cuban cubans cypriot cypriots czech czechs danish dane danes dominican dominicans dutch dutchman ecuadorian
    ecuadorians egyptian egyptians english englishman emirati emiratis eritrean eritreans estonian estonians ethiopian
    ethiopians filipino filipinos finnish finn finns flemish french frenchman frenchwoman georgian georgians german
    germans ghanaian ghanaians greek greeks greenlandic guatemalan guatemalans guinean haitian haitians honduran
    hondurans hungarian hungarians icelandic icelander icelanders indian indians indonesian indonesians iranian
    iranians iraqi iraqis irish irishman israeli israelis italian italians ivorian ivorians jamaican jamaicans
    japanese jordanian jordanians kazakh kazakhs kenyan kenyans korean koreans north_korean north_koreans south_korean
    south_koreans kosovan kosovar kosovars kurdish kurd kurds kuwaiti kuwaitis kyrgyz lao laotian latvian latvians
    lebanese liberian liberians libyan libyans lithuanian lithuanians luxembourgish macedonian macedonians malagasy
    malawian malaysian malaysians malian malians maltese mauritanian mauritian mexican mexicans moldovan moldovans
    monegasque mongolian mongolians montenegrin montenegrins moroccan moroccans mozambican namibian nepalese nepali
    new_zealander new_zealanders kiwi nicaraguan nicaraguans nigerian nigerians nigerien norwegian norwegians omani
    omanis ossetian pakistani pakistanis palestinian palestinians panamanian panamanians paraguayan paraguayans
    persian peruvian peruvians polish pole poles portuguese puerto_rican puerto_ricans qatari qataris romanian
    romanians roma russian russians rwandan rwandans saharan salvadoran salvadorans saudi saudis scottish scot scots
    senegalese serbian serbians serb serbs sierra_leonean singaporean singaporeans slovak slovaks slovakian slovenian
    slovenians slovene slovenes somali somalis south_african south_africans south_sudanese soviet soviets spanish
    spaniard spaniards sri_lankan sri_lankans sudanese swedish swede swedes swiss syrian syrians taiwanese tajik
    tajiks tanzanian tanzanians tatar tatars thai thais tibetan tibetans togolese tunisian tunisians turkish turk
    turks turkmen ugandan ugandans ukrainian ukrainians uruguayan uruguayans uighur uighurs uyghur uyghurs uzbek
    uzbeks venezuelan venezuelans vietnamese welsh welshman yemeni yemenis yugoslav zambian zambians zimbabwean
    zimbabweans european europeans african africans asian asians arab arabs arabian latin_american latin_americans
    scandinavian scandinavians nordic baltic balkan caucasian western transatlantic texan texans californian
    californians floridian new_yorker new_yorkers londoner londoners parisian parisians muscovite muscovites berliner
    berliners roman venetian sicilian neapolitan bavarian u.s u.s. u.k u.k. uk usa us-led
  `,

  nameParticles: `
    de la du des del della di da dal dos das do van von der den ter ten zu zur zum af av bin bint ibn ben abu al el ul
    ould san santa st le les lo mac mc o' y e und d' dell' degli dei vom ap
  `,

  givenNames: {
    male: `
      aaron abdel abdul abdulaziz abdullah abdelfattah abel abraham adam adel adnan adrian adolf ahmad ahmed ahmet
      aidan alain alan alastair albert alberto alec alejandro aleksandar aleksander aleksandr aleksei aleksey
      alessandro alex alexander alexandre alexei alexey alexis alf alfonso alfred alfredo ali alistair allan allen
      alvin amin amir amit amos anatoly anatoliy anders andre andré andrea andreas andrei andrej andres andrés andrew
      andrey andrii andriy andrzej andy angus anil anthony antoine anton antonin antonio antony anwar archie arjun
      armando armin arnaud arne arnold arseniy artem arthur arturo artyom arun asad ashraf asif aslan atif avi aziz
      bahram barack barney barry bart bartholomew bashar basil ben benedict benjamin benny benoit bernard bernardo
      bernd bernie bert bertrand bilal bill billy bjorn björn bo bob bobby bogdan boris borys brad bradley brandon
      brendan brent bret brett brian bruce bruno bryan burt byron calvin cameron carl carlo carlos carsten casey cecil
      cedric charles charlie chris christoph christophe christopher chuck claude claudio claus clarence clay clayton
      clement clifford clint clive clyde colin connor conor conrad corey cornelius cory craig curt curtis cyril cyrus
      dale damian damien dan daniel danilo danny darrell darren daryl dave david davide dean denis dennis denys derek
      desmond dick didier diego dieter dietmar dietrich dimitri dimitris dirk dmitri dmitriy dmitry dmytro dominic
      dominik dominique don donald donnie doug douglas drew duncan dustin dwayne dwight dylan eamon ed eddie edgar
      edmund edouard eduardo edward edwin efraim ehud eli elias elijah elliot elliott elmer emanuel emil emile emilio
      emmanuel emre enda enrico enrique eric erich erik ernest ernesto ernst ethan etienne eugene evan evgeny evo
      fabian fabio fabrice farhad farouk faisal faysal federico felipe felix ferdinand fernando fidel filip finn floyd
      francesco francis francisco franco francois françois frank frankie franklin franz fred freddie frederic frédéric
      frederick friedrich fritz fyodor gabriel gareth garry gary gavin geir gene gennady geoff geoffrey georg george
      georges georgi georgy gerald gerard gerardo gerhard gerry giancarlo gianni gilbert gilles giorgio giovanni
      giuseppe giulio glen glenn gonzalo gordon graeme graham grant greg gregg gregor gregory grigory guido guillaume
      guillermo gunnar gunter gunther gus gustav gustavo guy habib hadi haider hakan hakim hamid hamza hank hannes
      hans hans-dietrich harald hari harold haroon harry harvey hasan hashim hassan hector héctor heinrich heinz
      helmut helge hendrik henri henrik henry herbert herman hermann hernan hideki hiroshi horacio horst hosni howard
      hubert hugh hugo humberto humphrey hussain hussein ian ibrahim idris ignacio igor ihor ilya imran irving isaac
      ismail ismael ivan ivo iván ivar jack jackie jacky jacob jacques jaime jair jake jakob jakub jalal jamal james
      jamie jamil jan janez janos jared jaroslav jaroslaw jason javad javier jay jean jean-claude jean-luc jean-marie
      jean-michel jean-paul jean-pierre jeb jeff jeffrey jens jeremiah jeremy jerome jerry jesper jesse jim jimmy
      jinping joachim joao joaquin jochen joe joel joerg johan johann johannes john johnnie johnny jon jonah jonas
      jonathan jorge jörg jose josé josef joseph josh joshua josep jozef juan juergen jürgen julian julien julio
      julius junaid juri jurgen justin kai kamal kareem karel karim karl karl-heinz kaspar kazuo keir keith kelly
      kelvin ken kenneth kenny kenji kent kevin khaled khalid kim kirill kirk kjell klaus knut konrad konstantin
      konstantinos kostas krishna kris kristian kurt kwame kwasi kyle kyriakos lamar lance larry lars laszlo laurence
      laurent lawrence lee leif len lennart leo leon leonard leonardo leonid leopold leroy leslie lester levi lewis
      liam lindsey lionel lloyd lorenzo lou louis lubomir luc luca lucas luciano luigi luis luiz lukas luka luke
      luther lyndon mahmoud majid malcolm malik manfred manmohan manny manuel marc marcel marcelo marco marcos marcus
      marek mariano marin mario marius mark marko markus marshall martin marty martyn marvin massimo mateusz mathias
      mathieu matt matteo matthew matthias matthieu mattias maurice mauricio mauro max maxim maxime maximilian mehdi
      mehmet mel melvin menachem mervyn micah michael michal michel michele mick mickey mickael miguel mihail mike
      mikael mikhail mikheil mikko milan milos milton miroslav mitch mitt moammar mohamad mohamed mohammad mohammed
      moises monty morgan moritz morris morten moses moshe muammar muhammad muhammadu mukesh murray mustafa mustapha
      mykhailo mykola nabil nadeem naftali narendra nasser nathan nathaniel navid nawaz ned neil nelson nicholas nick
      nicky nicola nicolae nicolas niels nigel nikita nikola nikolai nikolaj nikolaos nikolas nikolay nikos nils noah
      noam noel nolan norbert norman nuno oleg oleh oleksandr oleksii oleksiy olaf olav ole oliver olivier omar omer
      orrin oscar oskar osama osman otto owen pablo paddy paolo pascal patrice patricio patrick paul paulo pavel pavlo
      pavlos pawel pedro percy perry pete peter petr petri petro petros petteri phil philip philipp philippe phillip
      pierre pierre-yves pietro piotr pyotr prakash preston quentin quincy radek radoslaw rafael rafal raffaele rafiq
      rahm rahul rainer rajiv raj ralf ralph ramesh ramon ramón ramzan rand randal randall randolph randy rashid raul
      raúl ravi ray raymond recep reed reggie reginald reinhard reinhold remi rémy renato rene rené reince renzo rex
      riccardo ricardo rich richard rick ricky rishi rob robbie robert roberto robin rod roderick rodney rodolfo
      rodrigo roger rohit roland rolf romano ron ronald ronnie rory ross rowan roy ruben rubén rudolf rudolph rudy
      rupert ruslan russ russell rustam ryan saad saddam sadiq saeed salah salman salvatore sam sami samir samuel
      sandro sandy sanjay saul scott sean sebastian sébastien seamus serge sergei sergey sergio serhii serhiy seth
      shahid shane shaun shawn sheldon shimon shinzo shmuel sid sidney silvio simon simone slobodan solomon spencer
      stan stanislav stanislaw stanley stefan stefano stefanos steffen stephan stéphane stephane stephen sten steve
      steven stewart stuart sunil suresh sven svein sylvester syed taavi tadeusz takeshi tarek tareq tariq taras taro
      taylor tayyip ted terence terrence terry theo theodor theodore thierry thomas thorsten tiago tibor tim timo
      timothy timur titus tobias toby todd tom tomas tomasz tommy toni tony torsten travis trent trevor trey tristan
      troy tucker ty tyler tyrone ulf ulrich umar umberto usman uwe vaclav václav vadim vadym valentin valentyn
      valeriy valery vasily vasyl vernon vic vicente victor vijay viktor vikram vince vincent vincenzo vinod virgil
      vitali vitaliy vitaly vito vivek vjekoslav vlad vladimir vladislav vladyslav vojislav volker volodymyr
      vyacheslav walid wallace wally walt walter warren wayne wendell wendelin werner wesley wilbur wiley wilfred
      wilhelm willem william willie willy winfried winston wladimir wojciech wolfgang woodrow xavier yair yaroslav
      yasir yasser yevgeny yevhen yitzhak yoav yoshihide younis yousef youssef yuri yuriy yury yusuf yves yvan zachary
      zack zbigniew zdenek zeev ziad zoltan zoran kofi boutros antónio jens-christian nguyen hun ursus sauli aleksi
      jussi jyrki jonathon jed judd josiah rafe lachlan callum ewan euan declan fergus niall padraig rhys dafydd alun
      gethin huw ieuan hunter beau barron newt merrick beto julián sherrod thad devin steny ash keqiang jiabao weiwei
      jong-un jong-il jae-in suk-yeol fumio junichiro naoto akihito haruki arvind anurag deepak sundar satya mevlut
      binali kemal ekrem selahattin fethullah hulusi ebrahim qassem mohsen hossein muqtada nouri yahya najib nayib
      goodluck uhuru raila thabo emmerson yoweri abiy isaias salva olusegun alassane macky ollanta sebastián álvaro
      leopoldo henrique diosdado néstor nicolás tomás pat tracy stacy camille carmen ariel courtney shannon leigh
      kirby dana jeh jody jesús josue tadhg sherman rufus linus lucius otis percival quinn reuben roscoe silas
      thaddeus tobin ulysses vaughn wyatt zane jalen lebron kobe dwyane tyreek deshawn rasheed raheem marquis colton
      cody cole caleb chester chet cliff dalton darius dominick emerson emory ezekiel ezra garrett gideon griffin
      hayden heath herb homer ignatius ike ira irwin isaiah ivor jasper jayden joey joss kermit landon laurie layton
      levar logan lonnie lowell lyle maury maverick merle milo mordechai moe morton nate orville oswald phineas reese
      rhett rocco rodger rusty sammy sanford seymour shelby sherwin skip stephon tad tanner theodoros trevon tripp
      ulrik vaughan verne wade wilfrid wyndham yogi zeke robby freddy norm ari dino teddy stu carlton rush zach darryl
      marlon jeffery hakeem cornell herschel rashad vin mo monte lanny
    `,
    female: `
      aaliyah abby abigail ada adela adele adelina adriana adrienne agnes agnieszka aicha aileen aimee aisha alana
      alba alejandra aleksandra alessandra alex alexa alexandra alexis alice alicia alina alison allison allyson alma
      alyssa amal amanda amber amelia amina amy ana anastasia andrea andreja andrée angela angelica angelina angie
      anita anke ann anna annabel anne anne-marie annegret anneliese annette annie annika anouk anthea antoinette
      antonella antonia anya aoife aretha ariana arlene ashley asma astrid audrey aurelia aurora ava avril ayanna
      ayesha barb barbara barbie beata beate beatrice beatrix becky belinda bella benazir benedetta bernadette bertha
      beth bethany betsy bettina betty beverly bianca birgit birgitta blanche blanca bonnie brenda briana bridget
      brigid brigitte britney brittany brooke caitlin camilla camille candace candice cara carina carla carly carmen
      carol carole caroline carolyn carrie casey cassandra cassidy cate catharina catherine cathy catriona cecilia
      cecile celeste celia celine chantal charlene charlotte chelsea cheri cherie cheryl chloe chris christa christel
      christiane christie christina christine cindy claire clara clare clarissa claudia claudine clementine colette
      colleen condoleezza connie constance cora cordelia corinna corinne cornelia cristina crystal cynthia dagmar
      daisy dalia dana daniela danielle danuta daphne daria darlene dawn deanna deb debbie deborah debra deirdre delia
      delphine denise diana diane dianne dilma dina dolores dominique donatella donna dora doreen doris dorothea
      dorothy dorothée ebony edie edith edna edwina eileen elaine eleanor eleni elena eliana elin elina elisa
      elisabeth elise elissa eliza elizabeth elke ella ellen ellie elsa elsie elvira emily emilia emma erica erika
      erin erna ernestine esmeralda esperanza estelle esther ethel eugenia eunice eva evelyn ewa fabiola faith fanny
      farah fatemeh fatima fatma faye federica felicia felicity fernanda fiona flavia fleur flora fran frances
      francesca francine françoise francoise frauke frederica frida gabriela gabriella gabrielle gail galina gayle
      gemma genevieve georgette georgina geraldine gerda germaine gertrude gillian gina giorgia giovanna gisela giulia
      gladys glenda gloria golda grace graciela greta gretchen gretel griselda gudrun gwen gwendolyn hala halina hanan
      hanna hannah hannelore harriet hazel heather hedwig heidi heike helen helena helene hélène helga helle hellen
      henrietta hermione hilary hilda hillary hina hollie holly hope huda ida ilana ilse iman imelda imogen ines inés
      inga inge ingeborg ingrid iolanda irena irene irina iris irma irmgard isabel isabella isabelle isobel ivana
      ivanka ivonne iryna jacinda jackie jacqueline jacqui jade jaime jamie jan jana jane janet janette janice janine
      jasmin jasmine jayne jean jeanette jeanine jeanne jenna jennifer jenny jess jessica jessie jill jo joan joanna
      joanne jocelyn jodi jodie johanna jolanta josefina josephine josie joy joyce juana juanita judith judy julia
      juliana julianne julie juliet juliette jutta kaja kajsa kaley kamala karen kari karin karina karla karolina
      kasia kate katarina katarzyna katerina kateryna katharina katharine katherine kathleen kathryn kathy katie katja
      katrin katrina katya kay kayla kaylee keiko keisha kelli kellie kelly kellyanne kendra kerry khadija kiera kim
      kimberly kira kirsten kirstie kirstjen kitty klara klaudia kirsi krista kristen kristi kristin kristina kristine
      kyra ksenia lana lara larisa larissa latifa latoya laura laurel lauren laurie lea leah leanne leila lena leni
      leonie leonor leslie leticia leyla liana lidia liisa lila lilian liliana lillian lily lina linda lindsay lindsey
      lioudmila lisa lise lisbeth liudmila liv liz liza lizzie lois lola loreen lorena loretta lori lorna lorraine
      lotte louisa louise lourdes luba lucia luciana lucie lucille lucinda lucy ludmila luisa luise lupe lydia lyn
      lynda lyndsey lynette lynn lynne lyudmila madeleine madeline madelyn mae magda magdalena maggie mahnaz maia
      mairead maja malala malia mandy manuela mara marcela marcella marcia marcy margaret margarete margarita
      margarethe margo margot margrethe marguerite mari maria maría mariah mariam mariana marianna marianne maricela
      marie marie-claude marielle marietta marijke marilyn marina marine marion marisa marissa marit marjorie marketa
      marlene marsha marta martha martina martine marwa mary maryam maryanne masha mathilde matilda maud maura maureen
      mavis maya meaghan meg megan meghan mei melania melanie melinda melissa meredith mette mia michaela micheline
      michele michelle mila mildred milena mimi mina mindy minerva mira miranda miriam mirjam mireille misty moira
      mollie molly mona monica monika monique morgan muriel myra myriam myrna nadezhda nadia nadine nadja nahid naledi
      naomi nancy naoko natacha natalia nataliya natalie nataliia natasha nell nellie nicola nicole nikita nikki nina
      noelle noemi nora noreen norma nour odette odile ofelia oksana olena olga olha olive olivia olympe oprah paige
      paloma pam pamela patricia patrizia patsy patti patty paula paulette pauline pearl peggy penelope penny petra
      phoebe phyllis pia pilar polly pooja priscilla priya priyanka queenie rachel rachael rachida rana rania raquel
      rebecca rebekah regina reem renate renata renée renee rhoda rhonda ricarda rita roberta robin robyn rochelle
      romy rona rosa rosalia rosalie rosalind rosalyn rosamund rosanna rose roseann rosemarie rosemary rosie rosita
      rowena roxana roxanne ruby ruth sabina sabine sabrina sadie saira sally salma samantha samira sandra sandy sanna
      sara sarah sarai sascha sasha saskia scarlett selena selma serena shaista shakira shami shannon sharon sheena
      sheila shelley shelly sheryl shirin shirley sibel sienna sigrid silke silvia simone sinead siobhan siri sofia
      sofie solange sonia sonja sonya sophia sophie soraya stacey stacy stefanie steffi stella stephanie sue sunita
      susan susana susanna susanne susie suzanne suzette svetlana svitlana swetlana sybil sylvia sylvie tabitha tamara
      tammy tania tanja tanya tara tarja tasha tatiana tatyana tawakkol taylor teresa teri terri tess tessa thea
      thelma theodora theresa therese tiffany tina toni tonya tori tova tracey traci tracy tricia trina trish trudy
      tulsi tyra ulla ulrike uma urska ursula uta valentina valerie vanessa vaira vera verity verena verónica veronica
      veronika véronique vicki vicky victoria viktoria viola violet violeta virginie vivian viviane vivien wanda
      waltraud wendy whitney whoopi wilhelmina wilma winifred winnie xenia ximena yasmin yasmine yekaterina yelena
      yoko yolanda yulia yuliya yuriko yvette yvonne zahra zainab zara zelda zinaida zoe zoë zuzana zsuzsanna halimah
      oluwaseun ngozi chimamanda aminata fatou aissatou adaeze amara thandiwe nkosazana magdalene merav tzipi
      golshifteh soheila nasrin masih marjane parisa roya yasmeen rihanna beyoncé kayleigh jen karine ketanji huma
      omarosa mazie joni geun-hye yo-jong nirmala sushma mamata indra priti corina pat terry ariel sam courtney leigh
      shelby reese quinn jody kai noel una sahar chrystia annalena abbie alicja allegra althea anais anette angelique
      annmarie arielle asha aubrey bailey barbra bea blair brandi brandy brianna bronwyn carley cathleen chandra
      charmaine ciara cindi claudette cleo corazon coretta corrine dahlia darla delores demi dottie effie elspeth
      emmeline evangeline farrah florrie freya frieda gaby gabby genie gilda ginny glynis goldie greer gwyneth hallie
      hattie hayley henriette hester ina inez iona isla ivy jacinta jaclyn janelle janina jannie jayla jeannie
      jeannette jemima jenni jeri jerri joely josefa julianna kacey kara karyn katelyn kathie kathi kaye kellyann
      kimberley lacey ladonna lani latasha lauryn leanna lenora leona leonora leta libby lilah lillie lisette livia
      lizbeth lorelei luann lucretia lula luz lyndsay mabel mackenzie maddie madison maddy mallory marcie margery
      margie mariel maribel marla marlee marybeth maryellen mckenzie merle millicent minnie missy myrtle nan nanette
      nettie nia nichole noor nyla nyree petula philippa phylis pippa polina prue reba rhea rhian rikki ronda rosamond
      rosanne roslyn roxane sade shauna shawna shea sherri sherrie sherry shonda sofía stephany sydnee tamika tanisha
      thandi tilda tonia trista trixie twyla val velma verna vivienne wilda willa wynonna yesenia zadie zena zola
      arianna megyn lesley mattie kendal zeynep randi mayra brianne farhana faiza lael
    `,
  },
};
