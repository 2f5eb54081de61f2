import { polishPeople } from './pl.people';
import { polishPast } from './inflect';
import { words, type Language } from './language';

/**
 * Polish.
 *
 * Verbs: past tense in the masculine, feminine and plural, and the present of the third person. Nouns and
 * adjectives are inflected, because a role before a name takes the case of the name.
 */
export const pl: Language = {
  code: 'pl',
  name: 'Polish',
  ...polishPeople,

  functionWords: `
    i w na że się z nie to jest do jak po za od o przez dla przy oraz który która które którzy których którego jego
    jej ich był była było były być będzie są ma mają może tylko także też już jeszcze ale gdy kiedy gdzie czy bo aby
    żeby bardzo tym tego tej tych ten ta co roku lat lata jako pod nad przed między również ze u we tak jednak został
    została zostały podczas według powiedział powiedziała można trzeba więc niż sobie swoje swoją nam nas my wszystko
    wszystkich dwa trzy
  `,
  negations: 'nie nigdy nikt nikogo nikomu nic niczego żaden żadna żadne żadnych ani bez',
  nicknameWords: 'nazywają zwany zwana znany znana',
  nowWords: 'dziś obecnie teraz',
  calledWords: 'o_imieniu imieniem',
  roleTimes: `
    eks były była byłego byłej ówczesny ówczesna ówczesnego dawny dawna przyszły przyszła przyszłego ustępujący zmarły
  `,
  // Wielki słownik ortograficzny PWN, rules 66 to 75: nouns and adjectives in names; k and l before a softening.
  complementEndings: 'a u i y ów ej ego ich ych|ła ła li ły',
  placeDeclension: ['ja|ji ję ją', 'ia|ii ię ią', 'a|y i ę ą ie', '|u a em ie'],
  declension: {
    male: [
      'ski|skiego skiemu skim',
      'cki|ckiego ckiemu ckim',
      'dzki|dzkiego dzkiemu dzkim',
      'rzy|rzego rzemu rzym',
      'y|ego emu ym',
      'i|iego iemu im',
      'ek|ka kowi kiem ku',
      'iec|ca cowi cem cu',
      'eł|ła łowi łem le',
      'ń|nia niowi niem niu',
      'ś|sia siowi siem siu',
      'ć|cia ciowi ciem ciu',
      'k|ka kowi kiem ku',
      'g|ga gowi giem gu',
      'ła|ły le łę łą',
      'ka|ki ce kę ką',
      'ko|ki ce kę ką',
      'a|y i ie ę ą',
      'o|y i ie ę ą',
      '|a owi em ie u rze',
    ],
    female: [
      'ska|skiej ską',
      'cka|ckiej cką',
      'dzka|dzkiej dzką',
      'owa|owej ową',
      'ia|ii i ię ią',
      'ja|ji i ję ją',
      'ka|ki ce kę ką',
      'ga|gi dze gę gą',
      'ra|ry rze rę rą',
      'ła|ły le łę łą',
      'da|dy dzie dę dą',
      'ta|ty cie tę tą',
      'a|y i ie ę ą',
    ],
  },

  reportingVerbs: `
    powie powiedzą mawia mawiają rzeknie rzekną odrzeknie odrzekną oświadczy oświadczą stwierdzi stwierdzą
    poinformuje poinformują zaznaczy zaznaczą podkreślą wyjaśni wyjaśnią wytłumaczy wytłumaczą opowie opowiedzą
    przyzna wyzna zapewni zapewnią pomyślą zapyta zapytają spyta spytają dopyta dopytają wypytuje wypytują zapytuje
    zapytują odpowiedzą odeprze odeprą replikuje replikują zripostuje zripostują ripostują skontruje skontrują
    zaoponuje zaoponują oponuje oponują zaprotestuje zaprotestują protestuje protestują oburzy_się oburzą_się
    oburzają_się wykrzyknie wykrzykną wykrzykuje wykrzykują krzyknie krzykną zakrzyknie zakrzykną wykrzyczy wykrzyczą
    pokrzykuje pokrzykują odkrzyknie odkrzykną zawołają odwrzaśnie odwrzasną wrzaśnie wrzasną wrzeszczy wrzeszczą
    szepczą szepnie szepną wyszepcze wyszepczą mamrocze mamroczą wymamrocze wymamroczą mruknie mrukną mruczy mruczą
    odmruknie odmrukną burknie burkną odburknie odburkną burczy burczą wyburczy wyburczą bąknie bąkną odbąknie
    odbąkną bąkają wybąka wybąkają wypowie wypowiedzą skonstatuje skonstatują konstatuje konstatują reasumuje
    reasumują zreasumuje zreasumują podsumuje podsumują spuentuje spuentują puentuje puentują skwituje skwitują
    doprecyzuje doprecyzują sprecyzuje sprecyzują precyzują uściślą uściśla uściślają potwierdzi potwierdzą zaprzeczy
    zaprzeczą dementują zdementuje zdementują przypomni przypomną wspomni wspomną powspomina powspominają ostrzeże
    ostrzegą przestrzeże przestrzegą przyrzeknie przyrzekną przyrzeka przyrzekają obieca obiecają przysięgnie
    przysięgną przysięgają zarzeka_się zarzekają_się zaklina_się zaklinają_się poskarży_się poskarżą_się pożalą_się
    ponarzeka ponarzekają utyskuje utyskują biadolą biadają lamentuje lamentują zalamentuje zalamentują ubolewają
    psioczy psioczą zrzędzi zrzędzą gdera gderają zżyma_się zżymają_się poradzi poradzą radzą doradzi doradzą doradza
    doradzają zaleci zalecą zaleca zalecają zarekomenduje zarekomendują zaapeluje zaapelują zażąda zażądają nalega
    nalegają poprosi poproszą błaga błagają uprasza upraszają nakaże nakażą nakazuje nakazują rozkaże rozkażą
    rozkazuje rozkazują zakomenderuje zakomenderują komenderuje komenderują zasugeruje zasugerują przypuszcza
    przypuszczają prognozuje prognozują wróży wróżą wywróży wywróżą prorokuje prorokują przepowiada przepowiadają
    przepowie przepowiedzą wieszczy wieszczą niepokoi_się niepokoją_się zaniepokoi_się zaniepokoją_się zmartwi_się
    zmartwią_się zamartwia_się zamartwiają_się zdziwi_się zdziwią_się zdumieje_się zdumieją_się zdumiewa_się
    zdumiewają_się zachwyca_się zachwycają_się zachwyci_się zachwycą_się ekscytuje_się ekscytują_się emocjonuje_się
    emocjonują_się pochwalą_się przechwala_się przechwalają_się chełpi_się chełpią_się zażartuje zażartują dowcipkuje
    dowcipkują ironizują zironizuje zironizują kpią zakpi zakpią drwią zadrwi zadrwią szydzi szydzą pokpiwa pokpiwają
    podśmiewa_się podśmiewają_się dogryza dogryzają dogryzie dogryzą docina docinają przekomarza_się
    przekomarzają_się jęknie jękną wyjęczy wyjęczą wycedzi wycedzą cedzi cedzą wysyczy wysyczą zasyczy zasyczą syknie
    sykną wychrypi wychrypią wyskrzeczy wyskrzeczą zaskrzeczy zaskrzeczą wyrecytuje wyrecytują huknie hukną wyryczy
    wyryczą zaryczy zaryczą palnie palną chlapnie chlapną wykrztusi wykrztuszą wykrztusza wykrztuszają wyjąka
    wyjąkają jąka_się jąkają_się wyduka wydukają duka dukają wystęka wystękają wysapa wysapają wydyszy wydyszą
    wybełkocze wybełkoczą bełkocze bełkoczą odgryzie_się odgryzą_się odszczeknie odszczekną tłumaczy_się tłumaczą_się
    wytłumaczy_się wytłumaczą_się usprawiedliwia_się usprawiedliwiają_się usprawiedliwi_się usprawiedliwią_się
    wypiera_się wypierają_się zwierzy_się zwierzą_się zwierzają_się napomknie napomkną napomyka napomykają nadmieni
    nadmienią nadmienia nadmieniają zagai zagają zagaja zagajają insynuuje insynuują imputuje imputują przytaknie
    przytakną przytakuje przytakują zgodzi_się zgodzą_się zgadzają_się potakuje potakują peroruje perorują trajkocze
    trajkoczą terkocze terkoczą szczebiocze szczebioczą zaszczebiocze zaszczebioczą paplają wypapla wypaplają ględzi
    ględzą marudzi marudzą zamarudzi zamarudzą wychlipa wychlipają chlipnie chlipną chlipie chlipią zrelacjonuje
    zrelacjonują melduje meldują zamelduje zameldują raportuje raportują zaraportuje zaraportują powiadomi powiadomią
    powiadamia powiadamiają zawiadomi zawiadomią zawiadamia zawiadamiają oznajmi oznajmią oznajmia oznajmiają
    zakomunikuje zakomunikują komunikuje komunikują obwieści obwieszczą obwieszcza obwieszczają proklamuje proklamują
    zadeklaruje zadeklarują wypowiada_się wypowiadają_się wypowie_się wypowiedzą_się skomentuje skomentują objaśni
    objaśnią objaśnia objaśniają wyłuszczy wyłuszczą wyłuszcza wyłuszczają filozofuje filozofują rozmyśla rozmyślają
    deliberuje deliberują wątpi wątpią powątpiewa powątpiewają zastanawiają_się zastanowi_się zastanowią_się dywaguje
    dywagują dumają wywnioskuje wywnioskują skonkluduje skonkludują zaargumentuje zaargumentują perswaduje perswadują
    wyperswaduje wyperswadują wypomina wypominają wypomni wypomną wytyka wytykają wytknie wytkną zruga zrugają
    strofuje strofują zbeszta zbesztają beszta besztają klnie klną zaklnie zaklną przeklina przeklinają bluzga
    bluzgają bluzgnie bluzgną pomstuje pomstują złorzeczy złorzeczą sarkają sarknie sarkną pogrozi pogrożą przygada
    przygadają przygaduje przygadują pouczy pouczą poucza pouczają napomina napominają napomni napomną podziękuje
    podziękują gratuluje gratulują pogratuluje pogratulują indaguje indagują zagadnie zagadną zagaduje zagadują
    zatweetuje zatweetują tweetuje tweetują zatwittuje zatwittują ćwierknie ćwierkną docieka dociekają ręczy ręczą
    zaręcza zaręczają odżegnuje_się odżegnują_się zastrzeże zastrzegą zastrzegają bajdurzy bajdurzą ucieszy_się
    ucieszą_się zaintonuje zaintonują wybuczy wybuczą wykracze wykraczą dopowie dopowiedzą dopowiada dopowiadają
    dorzuci dorzucą dorzuca dorzucają zaripostuje zaripostują wyjawi wyjawią wyjawia wyjawiają zreflektuje_się
    zreflektują_się zmityguje_się zmitygują_się zawyrokuje zawyrokują wyrokuje wyrokują prawią pomrukuje pomrukują
    podszeptuje podszeptują wtórują zawtóruje zawtórują zadeklamuje zadeklamują zezna zeznają zeznaje powiada
    powiadają mędrkuje mędrkują mądrzy_się mądrzą_się wymądrza_się wymądrzają_się
    ${polishPast(`
    mawiał rzekł odrzekł stwierdzał opowiedział pomyślał wypytywał zapytywał replikował skontrował zaoponował
    oponował zaprotestował protestował wykrzykiwał zakrzyknął wykrzyczał pokrzykiwał odkrzyknął odwrzasnął wrzasnął
    wrzeszczał wyszeptał mamrotał wymamrotał mruczał odmruknął burknął odburknął burczał wyburczał bąknął odbąknął
    bąkał wybąkał wypowiedział skonstatował konstatował reasumował zreasumował podsumowywał spuentował puentował
    kwitował precyzował uściślał dementował zdementował powspominał przyrzekł przyrzekał przysiągł przysięgał
    zarzekał_się zaklinał_się pożalił_się ponarzekał utyskiwał biadolił biadał lamentował zalamentował psioczył
    zrzędził gderał zżymał_się poradził doradzał zalecał zarekomendował nalegał błagał upraszał nakazał nakazywał
    rozkazywał zakomenderował komenderował przypuszczał wróżył wywróżył prorokował przepowiadał przepowiedział
    wieszczył niepokoił_się zaniepokoił_się zamartwiał_się zdumiał_się zdumiewał_się zachwycał_się zachwycił_się
    ekscytował_się emocjonował_się przechwalał_się chełpił_się dowcipkował zironizował szydził pokpiwał
    podśmiewał_się dogryzał dogryzł docinał przekomarzał_się jęknął wyjęczał wycedził cedził wysyczał zasyczał syknął
    wychrypiał wyskrzeczał zaskrzeczał wyrecytował huknął wyryczał zaryczał palnął chlapnął wykrztusił wykrztuszał
    wyjąkał jąkał_się wydukał dukał wystękał wysapał wydyszał wybełkotał bełkotał odgryzł_się odszczeknął
    tłumaczył_się wytłumaczył_się usprawiedliwiał_się usprawiedliwił_się wypierał_się napomykał nadmieniał zagaił
    zagajał insynuował imputował przytaknął przytakiwał potakiwał perorował trajkotał terkotał szczebiotał
    zaszczebiotał paplał wypaplał ględził marudził zamarudził wychlipał chlipnął chlipał meldował zameldował
    raportował zaraportował powiadomił powiadamiał zawiadomił zawiadamiał oznajmił oznajmiał komunikował obwieścił
    obwieszczał proklamował wypowiadał_się wypowiedział_się objaśnił objaśniał wyłuszczył wyłuszczał filozofował
    rozmyślał deliberował wątpił powątpiewał zastanowił_się dywagował dumał wywnioskował zaargumentował perswadował
    wyperswadował wypominał wypomniał wytykał wytknął zrugał strofował zbeształ beształ klął zaklął przeklinał
    bluzgał bluzgnął pomstował złorzeczył sarkał sarknął pogroził przygadał przygadywał pouczył pouczał napominał
    napomniał gratulował indagował zagadnął zagadywał zatweetował tweetował zatwittował ćwierknął dociekał ręczył
    zaręczał odżegnywał_się zastrzegał bajdurzył zaintonował wybuczał wykrakał dopowiadał dorzucił dorzucał
    zaripostował wyjawił wyjawiał zreflektował_się zmitygował_się wyrokował prawił pomrukiwał podszeptywał zawtórował
    zadeklamował zeznał zeznawał powiadał mędrkował mądrzył_się wymądrzał_się
    alarmował apelował argumentował chwalił_się deklarował dodawał dodał domagał domagał_się dopowiedział doprecyzował
    dopytał dopytywał drwił informował ironizował komentował konkludował kontynuował kpił krytykował mruknął mówił
    nadmienił napisał napomknął narzekał obiecał obiecywał oceniał ocenił odciął_się odparł odpisał odpowiadał
    odpowiedział ogłosił opisywał opowiadał orzekł ostrzegał ostrzegł oświadczał oświadczył pisał pochwalił_się podał
    podkreślał podkreślił podsumował poinformował poskarżył_się postulował potwierdzał potwierdził powiedział
    powtarzał powtórzył prognozował proponował przekazał przekonał przekonywał przestrzegał przestrzegł przypominał
    przypomniał przyznawał przyznał pytał relacjonował ripostował rozstrzygnął rzucił skarżył_się skomentował
    skonkludował skrytykował skwitował sprecyzował spytał stwierdził sugerował sądził twierdził twittował tłumaczył
    ubolewał uciął ujawnił upierał_się uważał uzasadniał uzasadnił uznał uzupełnił uściślił wołał wskazał wskazywał
    wyjaśniał wyjaśnił wykazał wykazywał wykrzyknął wyliczał wyliczył wytłumaczył wyznawał wyznał zaalarmował
    zaapelował zadeklarował zadrwił zakomunikował zakończył zakpił zapewniał zapewnił zapowiadał zapowiedział
    zaproponował zaprzeczał zaprzeczył zapytał zarzucał zastrzegł zasugerował zauważał zauważył zawołał zawyrokował
    zaznaczał zaznaczył zażartował zażądał zdradził zrelacjonował zripostował zwierzał_się zwierzył_się ćwierkał
    żalił_się żartował
    `)}
    mówi mówią twierdzi twierdzą uważa uważają sądzi sądzą podkreśla podkreślają zaznacza zaznaczają dodaje dodają
    wyjaśnia wyjaśniają tłumaczy tłumaczą ocenia oceniają pisze piszą odpowiada odpowiadają przypomina przypominają
    przypomnieli zauważa zauważają stwierdza stwierdzają oświadcza zapewnia zapewniają przekonuje przekonują przyznaje
    przyznają podaje podają zapowiada zapowiadają ostrzega ostrzegają przestrzega apeluje apelują krytykuje krytykują
    komentuje komentują informuje informują sugeruje sugerują relacjonuje relacjonują deklaruje deklarują konkluduje
    potwierdza potwierdzają zaprzecza zaprzeczają powtarza powtarzają opowiada opowiadają wskazuje wskazują
    argumentuje argumentują zastrzega podsumowuje pyta pytają żali_się skarży_się zwrócił_uwagę zwróciła_uwagę
    zwraca_uwagę zwrócili_uwagę wyraził_nadzieję wyraziła_nadzieję dał_do_zrozumienia dała_do_zrozumienia czytamy
    donosi wspomina wspominają wzdycha wzdychają żalą_się skarżą_się chwali_się chwalą_się zwierza_się zdradza
    zdradzają wyznaje wyznają dopytuje dopytują rzuca ucina ripostuje kontynuuje kontynuują precyzuje wylicza
    wyliczają narzeka narzekają ubolewa woła wołają drwi kpi uzupełnia uzasadnia uzasadniają orzeka przekazuje
    przekazują dementuje podsumowują konkludują kwituje kwitują żartuje żartują ironizuje przestrzegają oświadczają
    domagają_się upiera_się odpowie odpisuje donoszą denerwuje_się denerwują_się nie_ma_wątpliwości
  `,
  weakReportingVerbs: `
    ${polishPast(`
    bał_się bronił chwalił cieszył_się czekał denerwował_się docenił doradził dziwił_się dziękował groził     kończył krzyczał krzyknął liczył martwił_się marzył myślał nazwał nazywał obawiał_się oburzał_się oburzył_się
    odczytał odrzucił określał określił omówił opisał opublikował oskarżał oskarżył pochwalił podziękował
    pogratulował pokazał polecił poparł poprosił prosił przeczytał przyłączył_się płakał radził reagował rozkazał
    scharakteryzował skandował szepnął szeptał ucieszył_się udostępnił ujął uśmiechał_się uśmiechnął_się westchnął
    wierzył wspominał wspomniał wtrącił wtórował wymienił wyraził wystąpił wzdychał zacytował zaczynał zaczął
    zalecił zamieścił zareagował zastanawiał_się zdenerwował_się zdziwił_się
    zgadzał_się zgodził_się zmartwił_się śmiał_się śpiewał żądał
    `)}
    nazywa nazywają określa oskarża oskarżają dziękuje prosi proszą żąda domaga_się chwali radzi krzyczy krzyczeli
    zaczyna kończy publikuje odrzuca wyraża opisuje czyta oczekuje liczy myśli wierzy rozumie wie chce widzi
    ma_nadzieję obawia_się boi_się cieszy_się śmieje_się zgadza_się obiecuje obiecują grozi broni reaguje     wtóruje dziwi_się oburza_się analizuje szacuje śmieją_się uśmiecha_się uśmiechają_się szepcze płacze krzyczą
    skanduje skandują dziękują cieszą_się martwi_się martwią_się obawiają_się boją_się marzy czeka chwalą docenia
    doceniają zastanawia_się dziwią_się
  `,
  officeCues: `
    poinformowano podano przekazano powiedziano zaznaczono podkreślono oświadczono wyjaśniono dodano zapewniono
    potwierdzono usłyszeliśmy usłyszano twierdzą mówią przekonują zapewniają informują przekazują tłumaczą
  `,
  documentPrepositions: 'w we na',
  reportingParticiples: `
    powiedziane napisane napisano podano dodano zaznaczono podkreślono stwierdzono przekazano poinformowano wyjaśniono
    oświadczono zapowiedziano oceniono wskazano
  `,
  auxiliaries: 'został została zostało zostały był była było były jest są będzie',
  reportingGerunds: `
    mówiąc dodając podkreślając zaznaczając tłumacząc wyjaśniając odpowiadając komentując przypominając twierdząc
    zapewniając wskazując apelując ostrzegając cytując pisząc pytając zauważając nazywając określając oceniając
    powołując_się dziękując
  `,
  speechNouns: `
    oświadczenie oświadczeniu oświadczenia komunikat komunikacie komunikatu wypowiedź wypowiedzi słowa słowami słowo
    zdanie list liście listu wiadomość przemówienie przemówieniu wystąpienie wystąpieniu wywiad wywiadzie rozmowa
    rozmowie konferencja_prasowa wpis wpisie tweet tweecie post publikacja komentarz komentarze odpowiedź odpowiedzi
    pytanie pytania uwaga krytyka oskarżenie ostrzeżenie groźba obietnica zapowiedź apel apelu okrzyk hasło hasła
    slogan dewiza motto cytat cytatem sentencja wniosek wnioski wyjaśnienie przyznanie świadectwo zeznanie zeznania
    opowieść żart argument opinia opinii rada rozkaz prośba przysięga modlitwa kazanie homilia hołd przeprosiny skarga
    raport raporcie rezolucja transparent napis napisem podpis tytuł nagłówek teza prognoza
  `,
  // All of them but `jak …` take the genitive, so the name that follows is inflected.
  accordingTo: `
    według zdaniem w_opinii w_ocenie w_przekonaniu jego_zdaniem jej_zdaniem ich_zdaniem zgodnie_z zgodnie_ze
    jak_powiedział jak_powiedziała jak_poinformował jak_poinformowała jak_poinformowali jak_podkreślił jak_podkreśliła
    jak_dodał jak_dodała jak_zaznaczył jak_zaznaczyła jak_mówi jak_podaje jak_podają jak_informuje jak_pisze
    jak_twierdzi jak_przekazał jak_przekazała ze_słów wedle słowami powołując_się_na z_relacji w_rozmowie_z
    zdaniem_samego jak_uważa jak_tłumaczy jak_tłumaczył jak_wyjaśnił jak_wyjaśniła jak_ocenił jak_oceniła
    jak_stwierdził jak_stwierdziła jak_przyznał jak_przyznała jak_mówił jak_mówiła jak_donosi jak_powiedzieli
    jak_ustaliła jak_ustalił jak_relacjonuje jak_opowiada jak_zapewnił jak_zapewniła jak_zauważył jak_zauważyła
    jak_wynika_ze_słów w_mniemaniu w_ujęciu w_odczuciu według_relacji
  `,
  saidBy: `
    wypowiedziane_przez wygłoszone_przez napisane_przez podpisane_przez opublikowane_przez podpisany_przez
    sformułowane_przez przekazane_przez cytowany_przez cytowane_przez złożone_przez cytuje cytują zacytował zacytowała
    zacytowało zacytowali cytował cytowała przytacza_słowa przytoczył_słowa przytoczyła_słowa czytamy_w_oświadczeniu
    czytamy_w_komunikacie czytamy_w_liście czytamy_w_piśmie czytamy_we_wpisie czytamy_w_apelu czytamy_w_raporcie
    napisano_w_oświadczeniu napisano_w_komunikacie napisano_w_liście podkreślono_w_komunikacie
    zaznaczono_w_komunikacie
  `,

  pronouns: {
    male: 'on',
    female: 'ona',
    plural: 'oni one obaj obie oboje',
    either: 'ja ktoś',
  },
  viewPrepositions: 'dla',
  namingWords: 'jako',
  relatives: 'który która którzy które kto co',
  firstPerson: `
    ja mnie mi mną mój moja moje moi mojego mojej moich my nas nam nami nasz nasza nasze nasi naszego naszej naszych
  `,
  firstPersonObjects: 'mi mnie nam nas',
  anybody: 'ktoś inny inna niektórzy inni wielu wszyscy',
  topicPrepositions: 'o',
  articles: '',
  prepositions: `
    w we na z ze po dla od do przy za nad pod u o przed między przeciw bez przez wobec podczas
  `,
  adverbs: `
    także też również jeszcze ponadto następnie potem później wcześniej przy_tym poza_tym oprócz_tego m.in
    między_innymi z_kolei jednak natomiast zaś już teraz dziś dzisiaj wczoraj przedwczoraj niedawno wtedy wreszcie
    w_końcu ponownie znów znowu tylko jedynie po_prostu nawet właśnie wprost otwarcie publicznie oficjalnie ostro
    krótko jasno wyraźnie wielokrotnie dosłownie na_przykład dziennikarzom w_wywiadzie w_poniedziałek we_wtorek
    w_środę w_czwartek w_piątek w_sobotę w_niedzielę tak więc zatem dlatego rzekomo mu jej im mi nam się nie i
    po_meczu po_spotkaniu po_rozprawie po_posiedzeniu po_głosowaniu przez_telefon w_rozmowie na_konferencji_prasowej
    w_sieci w_sądzie w_odpowiedzi niechętnie cicho głośno smutno wesoło spokojnie gorzko z_uśmiechem z_ironią
    z_przekąsem
  `,
  pluralVerbEndings: 'li ły ą',
  genderedVerbEndings: { male: 'ł', female: 'ła' },
  generalRoles: `
    oskarżony oskarżona podejrzany podejrzana ekspert ekspertka specjalista specjalistka analityk analityczka polityk polityczka urzędnik urzędniczka politolog dyplomata poseł
    posłanka parlamentarzysta szef szefowa lider liderka rozmówca rozmówczyni rzecznik rzeczniczka przedstawiciel przedstawicielka
    prelegent autor autorka naukowiec badacz badaczka sportowiec zawodnik zawodniczka trener szkoleniowiec artysta artystka muzyk
  `,
  agentEndings: `
    arz arka erz ista ysta istka ystka nik niczka yk ik yca ec iciel ycielka icielka or orka er erka log lożka ant antka ent entka
    arze arki erze iści yści istki ystki nicy ycy icy niczki cy yciele iciele ycielki icielki orzy orki erzy erki lodzy lożki anci antki
    enci entki anie
  `,
  indefiniteArticles: `
    jeden jedna jedno jedni jednego jednej pewien pewna jakiś jakaś inny inna
  `,
  genderedHonorifics: { male: 'pan', female: 'pani' },
  andWords: 'i oraz',
  conjunctions: 'i a ale lub albo jak gdy kiedy podczas jeśli bo ponieważ że choć po przed gdzie aby nie',
  sentenceOpeners: `
    a aby albo ale ani bardzo bez bo bowiem byli być był była było były całkiem chociaż choć chyba co coraz coś czasem
    często czy czyli dalej dla dlaczego dlatego do dobrze dodatkowo dopiero dotychczas drugi druga dużo dwa dwaj dwie
    dzięki dziesięć dzisiaj dziś gdy gdyby gdyż gdzie główny i ich ile im inaczej inne inni inny istotnie iż ja jak
    jaki jakie jako jednak jednakże jeden jedna jednocześnie jego jej jest jestem jesteśmy jeszcze jeśli jeżeli już
    każda każdy kiedy kiedyś kilka kilku kolejna kolejny koniec kto która które który lecz lub ma mają mam mamy może
    można mój my na nad nagle najpierw najwięcej nam nas nasz nasza natomiast nawet niby nic nie niech niedawno
    niektóre niektórzy niestety nigdy nikt niż no nowa nowe nowy o obaj obecnie obie obok od odnośnie ok około on ona
    one oni oraz osiem ostatni ostatnia ostatnio oto owszem pięć pierwsza pierwszy po pod podczas pojawia pomimo ponad
    ponadto ponieważ poprzedni poza pozostali później prawdopodobnie prawie przeciwnie przecież przed przede przedtem
    przez przy raczej razem rok również rzeczywiście sam sama są sądzę siedem skoro stąd swoje sześć szczególnie ta
    tak taka także taki tam te tego temu ten teraz też to tobie toteż trudno trzeba trzech trzy tu tutaj twój ty tych
    tylko tym tymczasem u według wiele wielu więc właśnie wkrótce wobec wreszcie wszyscy wszystkie wszystko wśród
    wtedy wy występuje z za zamiast zaraz zatem zawsze zdaniem ze zgodnie znowu znów został została zresztą zwłaszcza
    że żaden żadna żeby rząd policja ludzie człowiek kobiety mężczyźni dzieci lata dni kraj kraje państwo wojna polska
    polacy rosja warszawa poniedziałek wtorek środa czwartek piątek sobota niedziela
  `,

  organisationWords: `
    uniwersytet uniwersytetu uniwersytecie politechnika akademia szkoła instytut liceum gimnazjum kolegium wydział
    centrum ministerstwo ministerstwa ministerstwie departament urząd urzędu służba agencja biuro komitet komisja rada
    izba sejm sejmu senat senatu parlament parlamentu kongres gabinet kancelaria rząd samorząd prokuratura prokuratury
    sąd sądu trybunał trybunału policja policji straż abw cba msz mon mswia wojsko armia flota brygada batalion nato
    onz unesco who mfw partia partii platforma prawo ruch front związek sojusz blok liga federacja konfederacja
    stowarzyszenie organizacja fundacja towarzystwo spółka firma koncern grupa holding zakład fabryka kopalnia bank
    giełda gazeta dziennik tygodnik stacja telewizja radio wydawnictwo redakcja agencja_prasowa teatr opera muzeum
    galeria biblioteka kino festiwal orkiestra cyrk zoo park ogród szpital klinika kościół katedra bazylika klasztor
    kaplica meczet synagoga diecezja parafia cmentarz więzienie areszt koszary ulica ulicy ul aleja aleje plac placu
    rondo most dworzec lotnisko port metro autostrada tunel osiedle dzielnica miasto wieś gmina powiat województwo
    województwa region stan republika królestwo wyspa wyspy półwysep przylądek zatoka morze ocean jezioro rzeka góra
    góry dolina las puszcza pustynia wybrzeże plaża wieża pałac zamek hotel dom budynek restauracja kawiarnia
    elektrownia stadion basen hala arena puchar mistrzostwa turniej igrzyska nagroda order szczyt forum konferencja
    traktat umowa ustawa plan operacja sprawa proces raport klub fc ks
  `,

  months: [
    'styczeń|sty|stycznia|styczniu|styczniem',
    'luty|lut|lutego|lutym',
    'marzec|mar|marca|marcu|marcem',
    'kwiecień|kwi|kwietnia|kwietniu|kwietniem',
    'maj|maja|maju|majem',
    'czerwiec|cze|czerwca|czerwcu|czerwcem',
    'lipiec|lip|lipca|lipcu|lipcem',
    'sierpień|sie|sierpnia|sierpniu|sierpniem',
    'wrzesień|wrz|września|wrześniu|wrześniem',
    'październik|paź|października|październiku|październikiem',
    'listopad|lis|listopada|listopadzie|listopadem',
    'grudzień|gru|grudnia|grudniu|grudniem',
  ],
  weekdays: [
    'poniedziałek|poniedziałku|poniedziałkowy|poniedziałkowego',
    'wtorek|wtorku|wtorkowy|wtorkowego',
    'środa|środę|środy|środowy',
    'czwartek|czwartku|czwartkowy',
    'piątek|piątku|piątkowy',
    'sobota|sobotę|soboty|sobotni',
    'niedziela|niedzielę|niedzieli|niedzielny',
  ],
  relativeDays: {
    przedwczoraj: -2,
    wczoraj: -1,
    'wczoraj wieczorem': -1,
    'wczoraj rano': -1,
    wczorajszy: -1,
    wczorajszego: -1,
    wczorajszej: -1,
    wczorajszym: -1,
    dziś: 0,
    dzisiaj: 0,
    'dziś rano': 0,
    'dziś wieczorem': 0,
    dzisiejszy: 0,
    dzisiejszego: 0,
    dzisiejszej: 0,
    dzisiejszym: 0,
    jutro: 1,
    jutrzejszy: 1,
    jutrzejszego: 1,
    pojutrze: 2,
  },
  relativeModifiers: {
    ubiegły: -1,
    ubiegłego: -1,
    ubiegłym: -1,
    ubiegła: -1,
    ubiegłej: -1,
    ubiegłą: -1,
    zeszły: -1,
    zeszłego: -1,
    zeszłym: -1,
    zeszła: -1,
    zeszłej: -1,
    zeszłą: -1,
    miniony: -1,
    minionego: -1,
    minionym: -1,
    minionej: -1,
    minioną: -1,
    poprzedni: -1,
    poprzedniego: -1,
    poprzednim: -1,
    poprzedniej: -1,
    ostatni: -1,
    ostatniego: -1,
    ostatnim: -1,
    ostatniej: -1,
    ten: 0,
    tego: 0,
    tym: 0,
    ta: 0,
    tej: 0,
    tę: 0,
    bieżący: 0,
    bieżącego: 0,
    bieżącym: 0,
    bieżącej: 0,
    obecnego: 0,
    obecnym: 0,
    przyszły: 1,
    przyszłego: 1,
    przyszłym: 1,
    przyszła: 1,
    przyszłej: 1,
    przyszłą: 1,
    następny: 1,
    następnego: 1,
    następnym: 1,
    następnej: 1,
    następną: 1,
    najbliższy: 1,
    najbliższą: 1,
    najbliższym: 1,
    nadchodzący: 1,
    nadchodzącego: 1,
  },
  units: {
    day: 'dzień dnia dni dniu dniach doba doby',
    week: 'tydzień tygodnia tygodniu tygodnie tygodni',
    month: 'miesiąc miesiąca miesiącu miesiące miesięcy',
    year: 'rok roku lata lat rokiem',
  },
  ago: 'temu',
  within: 'za w_ciągu w',
  anniversaries: 'rocznicy',
  eves: 'przeddzień przededniu',
  ordinals: words('pierwszej drugiej trzeciej czwartej piątej szóstej siódmej ósmej dziewiątej dziesiątej'),
  seasons: ['wiosna|wiosny|wiosną|wiosnę', 'lato|lata|latem', 'jesień|jesieni|jesienią', 'zima|zimy|zimą|zimę'],

  abbreviations: `
    al art b.r br bm ds dr prof hab inż mgr mec gen płk ppłk mjr kpt por ppor sierż kard abp bp ks św śp im ul pl os
    m.in np itd itp tj tzn tzw zob pt r wg godz nr nry poz str tel tys mln mld zł gr ok ur zm red reż rys ryc tab vol
    wyd woj pow gm m.st zw pkt lit jw cd cdn ang franc niem ros łac p.o pn wt śr czw sob niedz sty lut kwi cze lip wrz
    paź gru i.e sp z.o.o dyr kier sekr przew wiceprzew pos sen
  `,
  // Wielki słownik ortograficzny PWN, rules 98.1 to 98.5: „…” outside, «…» inside (in print also »…«); “…” comes
  // from keyboards.
  marks: ['„”', '«»'],
  otherMarks: ['„“', '“”', '»«', '‚’', '‘’', '""', "''"],
  spacedMarks: false,
  apostropheWords: '',

  headerKeys: {
    tytuł: 'title',
    nagłówek: 'title',
    podtytuł: 'subtitle',
    data: 'date',
    opublikowano: 'date',
    miejsce: 'place',
    źródło: 'source',
    agencja: 'source',
    autor: 'author',
    autorka: 'author',
    autorzy: 'author',
    zdjęcie: 'photo',
    zdjęcia: 'photo',
    fot: 'photo',
    fotograf: 'photo',
    rozmówcy: 'speakers',
    mówcy: 'speakers',
    rozmawiał: 'interviewer',
    rozmawiała: 'interviewer',
    język: 'language',
    'przekład z': 'translated-from',
    gatunek: 'kind',
    odnośnik: 'url',
    link: 'url',
  },
  questionLabels: 'p pytanie',
  answerLabels: 'o odpowiedź',
  captionWords: `
    fot foto zdjęcie zdjęcia fotografia fotograf obraz ilustracja archiwum zdjęcie_archiwalne zdjęcie_ilustracyjne
    infografika mapa wideo zrzut_ekranu kolaż podpis ©
  `,
  boilerplate: `
    reklama czytaj_także czytaj_też czytaj_również czytaj_więcej zobacz_także zobacz_też zobacz_również
    przeczytaj_także przeczytaj_też udostępnij obserwuj_nas zapisz_się_do_newslettera zapisz_się_na_newsletter
    wszelkie_prawa_zastrzeżone dalsza_część_tekstu materiał_sponsorowany
  `,
  joints: 'który która które oraz jest',
  notJoined: 'poniektóry poniektóra poniektóre',
  workWords: `
    książka książki książkę książce powieść powieści opowiadanie wiersz poemat biografia autobiografia wspomnienia
    esej sztuka komedia dramat film filmu filmie serial serialu audycja program programu programie tygodnik dziennik
    dziennika gazeta gazety gazecie portal portalu strona blog podcast felieton artykuł artykule reportaż raport
    badanie album singiel piosenka piosenki piosenkę utwór przebój opera balet musical symfonia obraz rzeźba wystawa
    gra operacja operacji misja projekt kampania statek okręt prom łódź satelita sonda rakieta huragan tajfun
    pod_tytułem pt zatytułowany zatytułowana
  `,
  scareCues: `
    tzw tak_zwany tak_zwana tak_zwane tak_zwani tak_zwanego tak_zwanej tak_zwanych rzekomy rzekoma rzekome domniemany
    domniemana nazywany nazywana nazywane zwany zwana określany_jako określane_jako określany_mianem mianem znany_jako
    znana_jako o_pseudonimie pseudonim przydomek pojęcie termin określenie słowo wyrażenie swego_rodzaju
    jak_to_określił samozwańczy samozwańcza w_cudzysłowie ochrzczony
  `,
};
