import { englishPeople } from './en.people';
import { words, type Language } from './language';

/**
 * English, American and British.
 *
 * Conventions: Chicago Manual of Style (17th ed., 13.30: double marks outside, single marks inside), New Hart's Rules
 * 9.2 (British: single outside), the Associated Press stylebook (abbreviated months, states and titles before a name)
 * and CLDR `en` (delimiters, calendar names).
 *
 * Verbs: `reportingVerbs` hold the forms that attribute words wherever they stand with a subject; verbs that do other
 * work too ("continued", "called", "offered") are in `weakReportingVerbs` and need a quotation beside them. Each verb
 * is given in its base, third-person and past form.
 */
export const en: Language = {
  code: 'en',
  name: 'English',
  ...englishPeople,

  functionWords: `
    the of and to in that is was for it with as his on be at by he this had not are but from or have an they which you
    were their would there been if more when will who so no she what has about into than them then some could its only
    other these her my me do did does out up over after also how our we your him just because before where through
    most own must should such those while both between under never being i a don't it's i'm we're you're that's
    they're doesn't didn't can't won't isn't wasn't he's she's there's we've i've us all any very
  `,
  negations: `
    not no never nobody none nothing neither nor nowhere without cannot don't doesn't didn't won't wouldn't can't
    couldn't shouldn't isn't aren't wasn't weren't hasn't haven't hadn't mustn't needn't ain't
  `,
  copulas: 'is',
  pastCopulas: 'was became',
  nicknameWords: 'call calls called nickname known',
  nowWords: 'now today currently',
  calledWords: 'called named',
  roleTimes: `
    former formerly ex then late outgoing incoming future next designate elect interim acting onetime previous
  `,

  reportingVerbs: `
    say says said tell tells told ask asks asked add adds added argue argues argued insist insists insisted warn warns
    warned tweeted write writes wrote quipped concede concedes conceded recall recalls recalled explain explains
    explained stated declare declares declared announce announces announced claimed assert asserts asserted contend
    contends contended reply replies replied respond responds responded retorted rejoin rejoins rejoined remarked
    commented admit admits admitted acknowledge acknowledges acknowledged allege alleges alleged emphasize emphasizes
    emphasized emphasise emphasises emphasised stresses stressed reiterate reiterates reiterated reaffirm reaffirms
    reaffirmed affirm affirms affirmed clarify clarifies clarified conclude concludes concluded complain complains
    complained cautioned confess confesses confessed lamented joked testify testifies testified exclaim exclaims
    exclaimed opine opines opined mused proclaim proclaims proclaimed predict predicts predicted inquire inquires
    inquired enquire enquired mutter mutters muttered whispered shouted yelled grumbled gushed thunder thundered blurt
    blurted interject interjects interjected chime_in chimes_in chimed_in countered rebut rebutted boasted bragged
    vowed pledged implore implores implored recount recounts recounted summarize summarizes summarized summarise
    summarised theorize theorized speculate speculates speculated posit posits posited reported narrate intone intones
    intoned deadpan deadpanned scoffed
    sobbed giggled thunders snarled groused whined whinges whinged whimpered queried jested rebuked reproached
    snorted drawls drawled stammers stutters stuttered splutters spluttered croaks rasped wheezed howled shrieked
    screeched squealed squeaked hollers hollered cackled tittered snickers snickered sniggers sniggered guffaws
    guffawed grunted chirped bleated riposted wisecracked bantered blustered huffed sniffled gossiped conjectured
    despairs despaired harrumphs harrumphed quibbled decreed whooped yelped harangued purred bluffed grouched yapped
    jibed gibed heckled reprimanded mumbles mumble avers aver averred avows avow avowed ponder enthuse disagrees
    disagree disagreed concur rebuts divulges divulge divulged prophesies prophesy prophesied beseeches beseech
    beseeched besought entreats entreat entreated exhort enquires intervenes intervene intervened cuts_in cut_in
    butts_in butt_in butted_in pipes_up speaks_up speak_up spoke_up summarises recapped narrates reminisces reminisce
    rejoices exults exult exulted laud deplores deplore berates berate berated admonishes admonish admonished
    remonstrates remonstrate remonstrated upbraids upbraid upbraided castigates castigate castigated shoots_back
    snaps_back snap_back snapped_back shouts_back shout_back shouted_back writes_back write_back wrote_back coos
    cooed sermonises sermonise sermonised sermonizes sermonize sermonized pontificates pontificate pontificated
    philosophises philosophise philosophised philosophizes philosophize philosophized theorises theorise theorised
    theorizes hypothesises hypothesise hypothesised hypothesizes hypothesize hypothesized attests attest attested
    vouches postulates postulate postulated coaxes coax coaxed cajoles cajole cajoled wheedles wheedle wheedled
    owns_up own_up owned_up fesses_up fess_up fessed_up lets_slip let_slip blurts blurts_out blurt_out blurted_out
    cries_out cry_out cried_out bursts_out burst_out rattles_off rattle_off rattled_off rhapsodises rhapsodise
    rhapsodised rhapsodizes rhapsodize rhapsodized expounds expound expounded spells_out spelt_out jabbers jabber
    jabbered babbled prattles prattle prattled gabbles gabble gabbled deduces deduce deduced infers infer inferred
    surmise apologises apologise sympathises sympathise sympathised sympathizes sympathize sympathized commiserates
    commiserate commiserated bewails bewail bewailed agonises agonise agonised agonizes agonize agonized demur
    equivocates equivocate equivocated stipulates proffers proffer proffered paraphrases paraphrase paraphrased
    hectors hectored inveighs inveigh inveighed fulminates fulminate fulminated cusses cuss cussed effuses effuse
    effused seethes seethe misremembers misremember misremembered editorialises editorialise editorialised
    editorializes editorialize editorialized moralises moralise moralised moralizes moralize moralized generalises
    generalise generalised generalizes generalize generalized soliloquises soliloquise soliloquised soliloquizes
    soliloquize soliloquized propounds propound propounded recollects recollect recollected reasserts reassert
    reasserted barks_out bark_out barked_out shouts_out shout_out shouted_out screams_out scream_out screamed_out
    yells_out yell_out yelled_out bawls bawl bawled trills trill trilled lisped warbles warble warbled simpers simper
    simpered tuts tut tutted nitpicks nitpick nitpicked snivels snivel snivelled sniveled vociferates vociferate
    vociferated declaims declaim declaimed enunciates enunciate enunciated vocalises vocalise vocalised chortles
    chortle chortled supposes suppose
  `,

  weakReportingVerbs: `
    communicated communicates note notes noted call calls called continue continues continued go_on goes_on went_on begin begins began offer
    offers offered suggest suggests suggested point_out points_out pointed_out put puts agree agrees agreed believe
    believes believed think thinks thought feel feels felt know knows knew read reads laugh laughs laughed smile
    smiles smiled sigh sighs sighed nod nods nodded cry cries cried weep wept urge urges urged demand demands demanded
    promise promises promised advise advises advised beg begs begged vent vents vented rail rails railed rant ranted
    crow crows crowed gripe gripes griped post posts posted publish publishes published text texts texted email emails
    emailed blog blogged reveal reveals revealed disclose discloses disclosed confirm confirms confirmed confide
    confides confided criticize criticizes criticized criticise criticises criticised attack attacks attacked blast
    blasts blasted slam slams slammed condemn condemns condemned denounce denounces denounced decry decries decried
    praise praises praised hail hails hailed describe describes described dismiss dismisses dismissed dub dubs dubbed label labels labeled
    labelled accuse accuses accused blame blames blamed charge charges charged fire_back fires_back fired_back
    shoot_back shot_back hit_back hits_back push_back pushed_back chide chides chided scold scolds scolded mock mocks
    mocked taunt taunts taunted tease teases teased deride derides derided opened started ended finished closed answer
    answers answered repeat repeats repeated echo echoes echoed remind reminds reminded assure assures assured
    reassure reassures reassured hope hopes hoped fear fears feared worry worries worried wonder wonders wondered
    estimate estimates estimated guess guesses guessed reckon reckons reckoned imply implies implied hint hints hinted
    indicate indicates indicated mention mentions mentioned sum_up sums_up summed_up spell_out spelled_out weigh_in
    weighs_in weighed_in pipe_up piped_up marvel marvels marveled marvelled swear swears swore vouch vouched thank
    thanks thanked protest protests protested object objects objected appeal appeals appealed propose proposes
    proposed recommend recommends recommended request requests requested instruct instructs instructed chant chants
    chanted sing sings sang scream screams screamed roar roars roared bark barks barked growl growls growled chuckle
    chuckles chuckled scrawl scrawled scribbled pen penned type typed interrupt interrupts interrupted volunteer
    volunteers volunteered venture ventured explode exploded bemoan bemoans bemoaned rejoice rejoiced cite cites cited
    invoke invokes invoked preach preaches preached lecture lectured pray prays prayed speak speaks spoke talk talks
    talked reflect reflects reflected reason reasons reasoned sneer sneers sneered crack cracks cracked stipulate
    stipulated specify specifies specified underscore underscores underscored underline underlines underlined
    highlight highlights highlighted signal signals signaled tout touts touted briefed inform informs informed express
    expresses expressed voice voices voiced trumpet trumpeted float floated state states comment comments remark
    remarks tweet tweets report reports claim claims quip quips joke jokes vow vows pledge pledges boast boasts lament
    laments counter counters shout shouts yell yells whisper whispers snap snaps snapped observe observes observed
    maintain maintains maintained pronounce pronounces pronounced deny denies denied plead pleads pleaded elaborate
    elaborates elaborated narrated caution cautions retweeted grumble grumbles brag brags muse muses scoff scoffs
    retort retorts gush gushes stress was_like is_like were_like fumed fumes raged seethed bristled shrugged grinned
    beamed cheered applauded captioned ad-libbed riffed lashed_out clapped_back tweeted_out apologize apologizes
    apologized figured cheers concurred concurs mused_aloud tells_of chalked_up doubled_down doubles_down shot_down
    pressed presses probed sniffed sniped enthused enthuses raved raves mumbled stammered croaked wailed moaned moans
    groaned hissed gasped spat remembered remembers portrayed portrays credited credits surmised surmises pondered
    ponders boomed booms gloated gloats demurred demurs blared blares questioned questions characterized characterizes
    characterised reacted reacts exhorted exhorts likened likens contrasted contrasts ripped rips lauded lauds
    welcomed welcomes found finds retaliated retaliates imagined imagines resisted jeered jeers commanded commands
    fretted frets deadpans
    deplored commended apologised reminisced bellowed murmured parried sidestepped
  `,

  reportingParticiples: `
    said told asked added argued insisted warned tweeted written conceded recalled explained stated declared announced
    claimed asserted contended replied responded remarked commented admitted acknowledged alleged emphasized
    emphasised stressed reiterated reaffirmed affirmed clarified concluded complained cautioned confessed joked
    testified predicted observed maintained noted called suggested pointed_out confirmed described repeated promised
    vowed pledged quoted_as_saying tweeted_out reported heard_saying quoted_saying
    sobbed giggled snarled groused whined whinged whimpered queried jested rebuked reproached snorted drawled
    stuttered spluttered rasped wheezed howled shrieked screeched squealed squeaked hollered cackled tittered
    snickered sniggered guffawed grunted chirped bleated riposted wisecracked bantered blustered huffed sniffled
    gossiped conjectured despaired harrumphed quibbled decreed whooped yelped harangued purred bluffed grouched
    yapped jibed gibed heckled reprimanded averred avowed disagreed divulged prophesied sworn beseeched besought
    entreated intervened recapped exulted berated admonished remonstrated upbraided castigated cooed sermonised
    sermonized pontificated philosophised philosophized theorised hypothesised hypothesized attested postulated
    coaxed cajoled wheedled rhapsodised rhapsodized expounded jabbered babbled prattled gabbled deduced inferred
    sympathised sympathized commiserated bewailed agonised agonized equivocated proffered paraphrased hectored
    inveighed fulminated cussed effused misremembered editorialised editorialized moralised moralized generalised
    generalized soliloquised soliloquized propounded recollected reasserted bawled trilled lisped warbled simpered
    tutted nitpicked snivelled sniveled vociferated declaimed enunciated vocalised chortled supposed
  `,
  auxiliaries: "used has have had having 's 've 'd is was were been be being would could",
  passiveAuxiliaries: 'be been being was were is are',
  reportingGerunds: `
    saying telling asking adding arguing insisting warning tweeting writing quipping conceding recalling explaining
    stating declaring announcing claiming asserting contending replying responding retorting remarking commenting
    admitting acknowledging alleging emphasizing emphasising stressing reiterating reaffirming affirming clarifying
    concluding complaining cautioning confessing lamenting joking testifying exclaiming opining musing proclaiming
    predicting muttering whispering shouting yelling countering denying boasting bragging vowing pledging pleading
    observing maintaining noting calling suggesting pointing_out continuing describing urging demanding promising
    advising repeating echoing reminding assuring hoping wondering speculating accusing criticizing criticising
    blasting slamming praising quoting citing posting texting thanking chanting reasoning chiding attacking reading
    questioning defending condemning denouncing interjecting blaming hinting implying screaming apologizing
    referring_to
  `,
  speechNouns: `
    statement statements reaction reactions rejoinder criticism accusation accusations objection comment comments remark remarks tweet tweets message messages letter email post speech
    address testimony answer reply response question questions words quote quotation warning announcement declaration
    claim interview memo note text caption op-ed editorial column release press_release plea appeal motto slogan
    verdict conclusion explanation complaint advice promise vow joke retort refrain mantra pledge toast sermon
    headline summary
  `,
  accordingTo: `
    according_to by_words_of by_the_words_of in_the_words_of as_stated_by as_reported_by as_told_by in_the_view_of in_the_opinion_of per
    as_quoted_by in_a_statement_from in_a_statement_by in_remarks_by in_a_tweet_from
  `,
  saidBy: `
    said_by stated_by made_by written_by issued_by released_by posted_by told_by spoken_by uttered_by voiced_by
    tweeted_by published_by delivered_by expressed_by signed_by read_by penned_by attributed_to quoted_by
  `,

  pronouns: { male: 'he', female: 'she', plural: 'they', either: 'i' },
  textPronouns: 'it',
  viewPrepositions: 'for',
  namingWords: 'as',
  relatives: 'who that which',
  firstPerson: `
    i me my mine myself we us our ours ourselves i'm i've i'll i'd we're we've we'll we'd let's
  `,
  firstPersonObjects: 'me us',
  contrastWords: 'while whereas',
  ownViews:
    'in_his_view in_her_view in_his_opinion in_her_opinion in_his_words in_her_words to_his_mind to_her_mind in_his_eyes in_her_eyes by_his_account by_her_account',
  topicPrepositions: 'on about regarding concerning',
  ofWords: 'of from by',
  anybody: 'someone somebody another others many some everyone everybody one',
  articles: 'the a an',
  prepositions: 'of for at in to on with from under by over against within',
  adverbs: `
    itself himself herself themselves
    also later then now again once further still just only even simply first finally eventually soon often always
    never already recently previously repeatedly publicly privately openly bluntly flatly clearly plainly quickly
    quietly angrily reportedly allegedly famously wryly dryly solemnly gravely sternly softly loudly proudly sadly
    cheerfully jokingly sarcastically emphatically firmly pointedly tersely briefly initially originally subsequently
    thereafter afterward afterwards meanwhile however therefore thus instead rather really actually apparently
    essentially basically merely merrily immediately ultimately consistently constantly frequently sometimes usually
    generally typically explicitly specifically correctly rightly wrongly falsely candidly defiantly defensively
    optimistically cautiously confidently calmly coolly too earlier yesterday today elsewhere matter-of-factly in_turn
    at_first
  `,
  indefiniteArticles: 'a an',
  genderedHonorifics: { male: 'mr mister sir lord', female: 'mrs ms miss lady dame madam madame' },
  backCues: `
    so_said thus_spoke thus_the those_were_the these_were_the
  `,
  barePluralEnding: 's',
  kinship: {
    male: 'father brother son husband widower uncle grandfather fiancé boyfriend dad nephew stepfather brother-in-law son-in-law father-in-law',
    female:
      'wife mother daughter sister widow aunt grandmother fiancée girlfriend mum mom niece stepmother sister-in-law daughter-in-law mother-in-law',
  },
  personNouns: 'man woman lady boy girl',
  andWords: 'and',
  coordinators: 'and but',
  conjunctions:
    'and but or nor so yet as when while if because that than then though although unless until whereas whether since after before not once where why how what',
  sentenceOpeners: `
    a an the this that these those some any each every either neither both all many most more much few several such
    another other others no none one two three four five six seven eight nine ten hundreds thousands dozens half i you
    he she it we they me him her us them my your his its our their mine yours ours theirs who whom whose which what
    when where why how whatever whenever wherever whoever whichever however and but or nor so yet for if then than
    though although because since while whereas unless until till once whether as at by in on of off to from with
    within without into onto over under above below about across after against along among amid around before behind
    beneath beside besides between beyond despite down during except following given inside like near outside past per
    regarding through throughout toward towards up upon via versus is are was were am be been being do does did has
    have had having can could will would shall should might must let here there now today tonight tomorrow yesterday
    later earlier soon again also already always ever never often sometimes usually still just only even not perhaps
    maybe indeed instead meanwhile moreover furthermore nevertheless nonetheless therefore thus hence otherwise
    additionally similarly likewise finally first second third last next lastly secondly recently currently previously
    originally initially eventually ultimately apparently clearly obviously certainly surely fortunately unfortunately
    sadly hopefully interestingly ironically surprisingly importantly generally typically historically politically
    privately publicly reportedly overall yes yeah nope ok okay oh well hey hi hello please thanks thank sorry look
    listen wow ah alas sure right according asked speaking citing noting adding saying asking calling referring
    responding regardless i'm i've i'll i'd you're you've you'll he's she's it's we're we've we'll they're they've
    that's there's here's what's who's let's don't doesn't didn't isn't aren't wasn't weren't can't couldn't won't
    wouldn't shouldn't haven't hasn't nobody nothing everybody everyone everything somebody someone something anybody
    anyone anything people how's where's think consider remember imagine take make go come see say tell ask get keep
    put read watch
  `,

  organisationWords: `
    university universities college school academy institute institution faculty department ministry ministries office
    bureau agency administration authority commission committee subcommittee council board panel court tribunal
    parliament congress senate house assembly chamber legislature cabinet government state states republic kingdom
    empire federation union alliance coalition league confederation association society foundation fund trust charity
    organization organisation group groups network forum movement campaign party front brigade battalion regiment
    division corps army navy force forces guard police service services command fleet company corporation corp inc ltd
    llc plc co gmbh holdings partners industries enterprises ventures capital bank banks insurance airlines airways
    motors electric energy oil gas petroleum pharmaceuticals technologies systems software media entertainment studios
    pictures records productions press news times post journal tribune herald chronicle gazette guardian telegraph
    observer magazine newspaper weekly daily review radio television channel broadcasting publishing books hospital
    clinic center centre laboratory museum gallery theater theatre library church cathedral mosque synagogue temple
    diocese archdiocese monastery abbey street road avenue boulevard drive square plaza park garden gardens bridge
    tower building hall palace castle mansion airport station port harbor harbour terminal stadium arena field hotel
    resort casino restaurant cafe mall county district province region territory city town village borough island
    islands valley mountain mountains mount hill hills river lake sea ocean bay gulf strait canal coast beach desert
    forest peninsula cape heights creek falls club fc united rovers team cup championship games olympics festival
    prize award awards medal act amendment treaty agreement accord accords pact charter constitution convention
    conference summit project program programme initiative plan doctrine protocol index report survey poll war wars
    battle revolution uprising day week month year century era crisis scandal laws clause exchange market
  `,
  groups: `
    officials official sources source police government administration authorities authority prosecutors investigators
    detectives lawyers attorneys lawmakers legislators senators congressmen representatives ministers ministry
    diplomats diplomat aides aide advisers advisors staffers insiders insider experts analysts economists researchers
    scientists scholars academics critics critic supporters opponents proponents protesters demonstrators activists
    campaigners organizers organisers residents neighbors neighbours locals witnesses witness bystanders onlookers
    survivors victims relatives families family parents colleagues friends voters democrats republicans conservatives
    liberals tories leaders members spokespeople spokespersons reporters journalists editors media newspaper
    newspapers agency agencies network outlets outlet company companies firm firms union unions group groups
    organization organizations organisation organisations campaign committee commission council court judges jurors
    jury parliament congress senate opposition party parties coalition alliance army military troops soldiers
    commanders rebels militants insurgents separatists forces intelligence embassy office department bureau board
    panel team people persons person man woman men women doctors physicians hospital teachers students workers
    employees farmers businesses investors traders bankers pollsters strategists operatives donors observers
    commentators pundits fans players coaches firefighters rescuers refugees migrants immigrants kremlin pentagon
    white_house downing_street state_department statement report reports crowd crowds users bloggers audience narrator
    employee editorial transcript democrat republican
  `,

  months: [
    'january|jan',
    'february|feb',
    'march|mar',
    'april|apr',
    'may',
    'june|jun',
    'july|jul',
    'august|aug',
    'september|sept|sep',
    'october|oct',
    'november|nov',
    'december|dec',
  ],
  weekdays: [
    'monday|mon|mondays',
    'tuesday|tue|tues|tuesdays',
    'wednesday|wed|wednesdays',
    'thursday|thu|thur|thurs|thursdays',
    'friday|fri|fridays',
    'saturday|sat|saturdays',
    'sunday|sun|sundays',
  ],
  relativeDays: {
    'the day before yesterday': -2,
    'day before yesterday': -2,
    'yesterday morning': -1,
    'yesterday afternoon': -1,
    'yesterday evening': -1,
    yesterday: -1,
    'last night': -1,
    today: 0,
    'this morning': 0,
    'this afternoon': 0,
    'this evening': 0,
    tonight: 0,
    tomorrow: 1,
    'tomorrow morning': 1,
    'tomorrow evening': 1,
    'tomorrow night': 1,
    'the day after tomorrow': 2,
    'day after tomorrow': 2,
  },
  // "Previous" and "following" count from the story, not from the article's date, and are left out.
  relativeModifiers: { last: -1, this: 0, current: 0, next: 1, coming: 1 },
  units: {
    day: 'day days',
    week: 'week weeks',
    month: 'month months',
    year: 'year years',
  },
  ago: 'ago',
  within: 'in within',
  anniversaries: 'anniversary',
  eves: 'eve',
  ordinals: words('first second third fourth fifth sixth seventh eighth ninth tenth'),
  seasons: ['spring|springtime', 'summer|summertime', 'autumn|fall', 'winter|wintertime'],

  // Associated Press: titles before a name, months with a day, and states with a city or a party label are abbreviated.
  abbreviations: `
    mr mrs ms mx dr prof sen sens rep reps gov govs gen lt col maj capt cpl sgt pfc pvt adm cmdr brig rev msgr fr hon
    pres sec amb supt insp det lt.gov atty dist st ste jr sr esq inc corp co ltd llc bros mfg dept univ assn assoc
    admin natl intl govt est approx vs etc al cf viz ca no nos vol vols pp ed eds fig figs ch sect art para jan feb
    mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri ala ariz ark calif colo conn del fla
    ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo w.va n.h
    n.j n.m n.y n.c n.d r.i s.c s.d d.c u.s u.s.a u.k u.n e.u a.m p.m i.e e.g a.k.a ph.d m.d b.a m.a j.d d.d.s r.n ave
    blvd rd hwy pkwy sq mt ft ext tel min max oz lb lbs yd mi hr hrs ph messrs mme mlle op cit
  `,
  // Chicago 13.30 and CLDR: double outside, single inside.
  marks: ['“”', '‘’'],
  otherMarks: ['""', "''", '«»', '‹›', '„“', '„”'],
  spacedMarks: false,
  apostropheWords: `
    'tis 'twas 'twere 'twill 'em 'im 'til 'cause 'cos 'coz 'bout 'neath 'gainst 'fraid 'nuff 'n' 'n 'un 'uns 'ere
    'ello 'scuse goin' doin' talkin' nothin' somethin' anythin' comin' lookin' workin' gettin' makin' sayin' tryin'
    runnin' fightin' livin' lovin' rockin' thinkin' takin' givin' playin' singin' walkin' drivin' kiddin' havin' bein'
    startin' cookin' mornin' evenin' darlin' drinkin' feelin' tellin' askin' callin' tryna' ol' o' th' an' wi' lil'
    li'l' po' '20s '30s '40s '50s '60s '70s '80s '90s '00s '10s
  `,

  headerKeys: {
    title: 'title',
    headline: 'title',
    subtitle: 'subtitle',
    subheadline: 'subtitle',
    date: 'date',
    published: 'date',
    broadcast: 'date',
    aired: 'date',
    'publication date': 'date',
    'date-basis': 'date-basis',
    place: 'place',
    source: 'source',
    publisher: 'source',
    via: 'via',
    author: 'author',
    authors: 'author',
    byline: 'author',
    photo: 'photo',
    speakers: 'speakers',
    speaker: 'speakers',
    interviewer: 'interviewer',
    language: 'language',
    'translated-from': 'translated-from',
    kind: 'kind',
    url: 'url',
    id: 'id',
  },
  questionLabels: 'q question interviewer moderator host',
  answerLabels: 'a answer interviewee',
  captionWords: `
    photo photos photograph photographs photographer image images picture pictures pictured caption credit
    photo_credit photo_by photos_by image_credit image_by picture_by video_by file_photo handout_photo courtesy_of
    illustration_by graphic_by screenshot getty_images ap_photo afp_photo reuters_photo
  `,
  boilerplate: `
    advertisement advertising sponsored sponsored_content paid_content read_more read_also also_read see_also related
    related_articles related_stories related_coverage related_content more_on_this_story more_from also_on
    recommended_stories recommended_for_you continue_reading keep_reading share_this share_this_article
    share_this_story follow_us follow_us_on sign_up_for_our sign_up_to_get sign_up_here subscribe_to_our
    subscribe_now click_here_to all_rights_reserved this_material_may_not_be story_continues_below
    article_continues_below story_continues_after article_continues_after leave_a_comment view_comments
    skip_to_main_content
  `,
  joints: 'the and that this which from they would their because should could',
  notJoined: 'theology theologies therapist therapists therein thatching whichever therefrom wherefrom',
  workWords: `
    guest_of guest_on host_of
    book books bestseller memoir autobiography biography novel novella story essay poem play musical opera song single
    album track film movie documentary blockbuster series sitcom show programme program podcast episode painting
    sculpture exhibition exhibit newspaper magazine journal website blog column article op-ed editorial paper report
    study thesis game video_game video drama comedy thriller anthem ballad hymn hit ballet symphony entitled titled
    headlined subtitled
  `,
  authorPrepositions: 'by',
  whatClauses: 'what',
  scareCues: `
    so-called dubbed termed nicknamed known_as known_locally_as named self-styled self-described self-proclaimed
    supposed the_word the_words the_term the_phrase the_label the_name the_nickname the_notion_of the_concept_of
    what_is_called billed_as a_kind_of a_sort_of quote-unquote code-named codenamed christened styled
  `,
  personSigns: {
    links: 'with to of',
    calls: 'phone phones call calls handshake',
    meetings: `
      met meet meets meeting phoned telephoned hugged persuaded invited thanked congratulated re-elected
      elected dinner lunch breakfast conversation conversations spoke speaking
    `,
    belongings: `
      wife husband son daughter brother sister father mother widow childhood resignation dissatisfaction
      satisfaction anger fears hopes temper smile biography memoirs predecessor successor aides inauguration
      death birthday remarks rhetoric
    `,
  },
};
