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
    powie powiedzą mawia mawiają mawiał mawiała mawiali mawiały rzeknie rzekną rzekł rzekła rzekli rzekły odrzeknie
    odrzekną odrzekł odrzekła odrzekli odrzekły oświadczy oświadczą stwierdzi stwierdzą stwierdzał stwierdzała
    stwierdzali stwierdzały poinformuje poinformują zaznaczy zaznaczą podkreśli podkreślą wyjaśni wyjaśnią wytłumaczy
    wytłumaczą opowie opowiedzą opowiedział opowiedziała opowiedzieli opowiedziały przyzna wyzna zapewni zapewnią
    myśleli pomyśli pomyślą pomyślał pomyślała pomyśleli pomyślały zapyta zapytają spyta spytają dopyta dopytają
    wypytuje wypytują wypytywał wypytywała wypytywali wypytywały zapytuje zapytują zapytywał zapytywała zapytywali
    zapytywały odpowiedzą odeprze odeprą replikuje replikują replikował replikowała replikowali replikowały
    zripostuje zripostują ripostują skontruje skontrują skontrował skontrowała skontrowali skontrowały zaoponuje
    zaoponują zaoponował zaoponowała zaoponowali zaoponowały oponuje oponują oponował oponowała oponowali oponowały
    zaprotestuje zaprotestują zaprotestował zaprotestowała zaprotestowali zaprotestowały protestuje protestują
    protestował protestowała protestowali protestowały oburzy_się oburzą_się oburzają_się wykrzyknie wykrzykną
    wykrzykuje wykrzykują wykrzykiwał wykrzykiwała wykrzykiwali wykrzykiwały krzyknie krzykną zakrzyknie zakrzykną
    zakrzyknął zakrzyknęła zakrzyknęli zakrzyknęły wykrzyczy wykrzyczą wykrzyczał wykrzyczała wykrzyczeli wykrzyczały
    pokrzykuje pokrzykują pokrzykiwał pokrzykiwała pokrzykiwali pokrzykiwały odkrzyknie odkrzykną odkrzyknął
    odkrzyknęła odkrzyknęli odkrzyknęły zawoła zawołają odwrzaśnie odwrzasną odwrzasnął odwrzasnęła odwrzasnęli
    odwrzasnęły wrzaśnie wrzasną wrzasnął wrzasnęła wrzasnęli wrzasnęły wrzeszczy wrzeszczą wrzeszczał wrzeszczała
    wrzeszczeli wrzeszczały szepczą szepnie szepną wyszepcze wyszepczą wyszeptał wyszeptała wyszeptali wyszeptały
    mamrocze mamroczą mamrotał mamrotała mamrotali mamrotały wymamrocze wymamroczą wymamrotał wymamrotała wymamrotali
    wymamrotały mruknie mrukną mruczy mruczą mruczał mruczała mruczeli mruczały odmruknie odmrukną odmruknął
    odmruknęła odmruknęli odmruknęły burknie burkną burknął burknęła burknęli burknęły odburknie odburkną odburknął
    odburknęła odburknęli odburknęły burczy burczą burczał burczała burczeli burczały wyburczy wyburczą wyburczał
    wyburczała wyburczeli wyburczały bąknie bąkną bąknął bąknęła bąknęli bąknęły odbąknie odbąkną odbąknął odbąknęła
    odbąknęli odbąknęły bąkają bąkał bąkała bąkali bąkały wybąka wybąkają wybąkał wybąkała wybąkali wybąkały wypowie
    wypowiedzą wypowiedział wypowiedziała wypowiedzieli wypowiedziały skonstatuje skonstatują skonstatował
    skonstatowała skonstatowali skonstatowały konstatuje konstatują konstatował konstatowała konstatowali
    konstatowały reasumuje reasumują reasumował reasumowała reasumowali reasumowały zreasumuje zreasumują zreasumował
    zreasumowała zreasumowali zreasumowały podsumuje podsumują podsumowywał podsumowywała podsumowywali podsumowywały
    spuentuje spuentują spuentował spuentowała spuentowali spuentowały puentuje puentują puentował puentowała
    puentowali puentowały skwituje skwitują kwitował kwitowała kwitowali kwitowały doprecyzuje doprecyzują sprecyzuje
    sprecyzują precyzują precyzował precyzowała precyzowali precyzowały uściśli uściślą uściśla uściślają uściślał
    uściślała uściślali uściślały potwierdzi potwierdzą zaprzeczy zaprzeczą dementują dementował dementowała
    dementowali dementowały zdementuje zdementują zdementował zdementowała zdementowali zdementowały przypomni
    przypomną wspomni wspomną wspomnieli powspomina powspominają powspominał powspominała powspominali powspominały
    ostrzeże ostrzegą przestrzeże przestrzegą przyrzeknie przyrzekną przyrzekł przyrzekła przyrzekli przyrzekły
    przyrzeka przyrzekają przyrzekał przyrzekała przyrzekali przyrzekały obieca obiecają przysięgnie przysięgną
    przysiągł przysięgają przysięgał przysięgała przysięgali przysięgały zarzeka_się zarzekają_się zarzekał_się
    zarzekała_się zarzekali_się zarzekały_się zaklina_się zaklinają_się zaklinał_się zaklinała_się zaklinali_się
    zaklinały_się poskarży_się poskarżą_się pożali_się pożalą_się pożalił_się pożaliła_się pożalili_się pożaliły_się
    ponarzeka ponarzekają ponarzekał ponarzekała ponarzekali ponarzekały utyskuje utyskują utyskiwał utyskiwała
    utyskiwali utyskiwały biadoli biadolą biadolił biadoliła biadolili biadoliły biadają biadał biadała biadali
    biadały lamentuje lamentują lamentował lamentowała lamentowali lamentowały zalamentuje zalamentują zalamentował
    zalamentowała zalamentowali zalamentowały ubolewają psioczy psioczą psioczył psioczyła psioczyli psioczyły
    zrzędzi zrzędzą zrzędził zrzędziła zrzędzili zrzędziły gdera gderają gderał gderała gderali gderały zżyma_się
    zżymają_się zżymał_się zżymała_się zżymali_się zżymały_się poradzi poradzą poradził poradziła poradzili poradziły
    radzą doradzi doradzą doradza doradzają doradzał doradzała doradzali doradzały zaleci zalecą zaleca zalecają
    zalecał zalecała zalecali zalecały zarekomenduje zarekomendują zarekomendował zarekomendowała zarekomendowali
    zarekomendowały zaapeluje zaapelują zażąda zażądają nalega nalegają nalegał nalegała nalegali nalegały poprosi
    poproszą błaga błagają błagał błagała błagali błagały uprasza upraszają upraszał upraszała upraszali upraszały
    nakaże nakażą nakazał nakazała nakazali nakazały nakazuje nakazują nakazywał nakazywała nakazywali nakazywały
    rozkaże rozkażą rozkazuje rozkazują rozkazywał rozkazywała rozkazywali rozkazywały zakomenderuje zakomenderują
    zakomenderował zakomenderowała zakomenderowali zakomenderowały komenderuje komenderują komenderował komenderowała
    komenderowali komenderowały zasugeruje zasugerują przypuszcza przypuszczają przypuszczał przypuszczała
    przypuszczali przypuszczały prognozuje prognozują wróży wróżą wróżył wróżyła wróżyli wróżyły wywróży wywróżą
    wywróżył wywróżyła wywróżyli wywróżyły prorokuje prorokują prorokował prorokowała prorokowali prorokowały
    przepowiada przepowiadają przepowiadał przepowiadała przepowiadali przepowiadały przepowie przepowiedzą
    przepowiedział przepowiedziała przepowiedzieli przepowiedziały wieszczy wieszczą wieszczył wieszczyła wieszczyli
    wieszczyły niepokoi_się niepokoją_się niepokoił_się niepokoiła_się niepokoili_się niepokoiły_się zaniepokoi_się
    zaniepokoją_się zaniepokoił_się zaniepokoiła_się zaniepokoili_się zaniepokoiły_się zmartwi_się zmartwią_się
    zamartwia_się zamartwiają_się zamartwiał_się zamartwiała_się zamartwiali_się zamartwiały_się zdziwi_się
    zdziwią_się zdumieje_się zdumieją_się zdumiał_się zdumiała_się zdumieli_się zdumiały_się zdumiewa_się
    zdumiewają_się zdumiewał_się zdumiewała_się zdumiewali_się zdumiewały_się zachwyca_się zachwycają_się
    zachwycał_się zachwycała_się zachwycali_się zachwycały_się zachwyci_się zachwycą_się zachwycił_się zachwyciła_się
    zachwycili_się zachwyciły_się ekscytuje_się ekscytują_się ekscytował_się ekscytowała_się ekscytowali_się
    ekscytowały_się emocjonuje_się emocjonują_się emocjonował_się emocjonowała_się emocjonowali_się emocjonowały_się
    pochwali_się pochwalą_się przechwala_się przechwalają_się przechwalał_się przechwalała_się przechwalali_się
    przechwalały_się chełpi_się chełpią_się chełpił_się chełpiła_się chełpili_się chełpiły_się zażartuje zażartują
    dowcipkuje dowcipkują dowcipkował dowcipkowała dowcipkowali dowcipkowały ironizują zironizuje zironizują
    zironizował zironizowała zironizowali zironizowały kpią zakpi zakpią drwią zadrwi zadrwią szydzi szydzą szydził
    szydziła szydzili szydziły pokpiwa pokpiwają pokpiwał pokpiwała pokpiwali pokpiwały podśmiewa_się podśmiewają_się
    podśmiewał_się podśmiewała_się podśmiewali_się podśmiewały_się dogryza dogryzają dogryzał dogryzała dogryzali
    dogryzały dogryzie dogryzą dogryzł dogryzła dogryźli dogryzły docina docinają docinał docinała docinali docinały
    przekomarza_się przekomarzają_się przekomarzał_się przekomarzała_się przekomarzali_się przekomarzały_się jęknie
    jękną jęknął jęknęła jęknęli jęknęły wyjęczy wyjęczą wyjęczał wyjęczała wyjęczeli wyjęczały wycedzi wycedzą
    wycedził wycedziła wycedzili wycedziły cedzi cedzą cedził cedziła cedzili cedziły wysyczy wysyczą wysyczał
    wysyczała wysyczeli wysyczały zasyczy zasyczą zasyczał zasyczała zasyczeli zasyczały syknie sykną syknął syknęła
    syknęli syknęły wychrypi wychrypią wychrypiał wychrypiała wychrypieli wychrypiały wyskrzeczy wyskrzeczą
    wyskrzeczał wyskrzeczała wyskrzeczeli wyskrzeczały zaskrzeczy zaskrzeczą zaskrzeczał zaskrzeczała zaskrzeczeli
    zaskrzeczały wyrecytuje wyrecytują wyrecytował wyrecytowała wyrecytowali wyrecytowały huknie hukną huknął huknęła
    huknęli huknęły wyryczy wyryczą wyryczał wyryczała wyryczeli wyryczały zaryczy zaryczą zaryczał zaryczała
    zaryczeli zaryczały palnie palną palnął palnęła palnęli palnęły chlapnie chlapną chlapnął chlapnęła chlapnęli
    chlapnęły wykrztusi wykrztuszą wykrztusił wykrztusiła wykrztusili wykrztusiły wykrztusza wykrztuszają wykrztuszał
    wykrztuszała wykrztuszali wykrztuszały wyjąka wyjąkają wyjąkał wyjąkała wyjąkali wyjąkały jąka_się jąkają_się
    jąkał_się jąkała_się jąkali_się jąkały_się wyduka wydukają wydukał wydukała wydukali wydukały duka dukają dukał
    dukała dukali dukały wystęka wystękają wystękał wystękała wystękali wystękały wysapa wysapają wysapał wysapała
    wysapali wysapały wydyszy wydyszą wydyszał wydyszała wydyszeli wydyszały wybełkocze wybełkoczą wybełkotał
    wybełkotała wybełkotali wybełkotały bełkocze bełkoczą bełkotał bełkotała bełkotali bełkotały odgryzie_się
    odgryzą_się odgryzł_się odgryzła_się odgryźli_się odgryzły_się odszczeknie odszczekną odszczeknął odszczeknęła
    odszczeknęli odszczeknęły tłumaczy_się tłumaczą_się tłumaczył_się tłumaczyła_się tłumaczyli_się tłumaczyły_się
    wytłumaczy_się wytłumaczą_się wytłumaczył_się wytłumaczyła_się wytłumaczyli_się wytłumaczyły_się
    usprawiedliwia_się usprawiedliwiają_się usprawiedliwiał_się usprawiedliwiała_się usprawiedliwiali_się
    usprawiedliwiały_się usprawiedliwi_się usprawiedliwią_się usprawiedliwił_się usprawiedliwiła_się
    usprawiedliwili_się usprawiedliwiły_się wypiera_się wypierają_się wypierał_się wypierała_się wypierali_się
    wypierały_się zwierzy_się zwierzą_się zwierzają_się napomknie napomkną napomyka napomykają napomykał napomykała
    napomykali napomykały nadmieni nadmienią nadmienia nadmieniają nadmieniał nadmieniała nadmieniali nadmieniały
    zagai zagają zagaił zagaiła zagaili zagaiły zagaja zagajają zagajał zagajała zagajali zagajały insynuuje
    insynuują insynuował insynuowała insynuowali insynuowały imputuje imputują imputował imputowała imputowali
    imputowały przytaknie przytakną przytaknął przytaknęła przytaknęli przytaknęły przytakuje przytakują przytakiwał
    przytakiwała przytakiwali przytakiwały zgodzi_się zgodzą_się zgadzają_się potakuje potakują potakiwał potakiwała
    potakiwali potakiwały peroruje perorują perorował perorowała perorowali perorowały trajkocze trajkoczą trajkotał
    trajkotała trajkotali trajkotały terkocze terkoczą terkotał terkotała terkotali terkotały szczebiocze szczebioczą
    szczebiotał szczebiotała szczebiotali szczebiotały zaszczebiocze zaszczebioczą zaszczebiotał zaszczebiotała
    zaszczebiotali zaszczebiotały paplają paplał paplała paplali paplały wypapla wypaplają wypaplał wypaplała
    wypaplali wypaplały ględzi ględzą ględził ględziła ględzili ględziły marudzi marudzą marudził marudziła marudzili
    marudziły zamarudzi zamarudzą zamarudził zamarudziła zamarudzili zamarudziły wychlipa wychlipają wychlipał
    wychlipała wychlipali wychlipały chlipnie chlipną chlipnął chlipnęła chlipnęli chlipnęły chlipie chlipią chlipał
    chlipała chlipali chlipały zrelacjonuje zrelacjonują melduje meldują meldował meldowała meldowali meldowały
    zamelduje zameldują zameldował zameldowała zameldowali zameldowały raportuje raportują raportował raportowała
    raportowali raportowały zaraportuje zaraportują zaraportował zaraportowała zaraportowali zaraportowały powiadomi
    powiadomią powiadomił powiadomiła powiadomili powiadomiły powiadamia powiadamiają powiadamiał powiadamiała
    powiadamiali powiadamiały zawiadomi zawiadomią zawiadomił zawiadomiła zawiadomili zawiadomiły zawiadamia
    zawiadamiają zawiadamiał zawiadamiała zawiadamiali zawiadamiały oznajmi oznajmią oznajmił oznajmiła oznajmili
    oznajmiły oznajmia oznajmiają oznajmiał oznajmiała oznajmiali oznajmiały zakomunikuje zakomunikują komunikuje
    komunikują komunikował komunikowała komunikowali komunikowały obwieści obwieszczą obwieścił obwieściła obwieścili
    obwieściły obwieszcza obwieszczają obwieszczał obwieszczała obwieszczali obwieszczały proklamuje proklamują
    proklamował proklamowała proklamowali proklamowały zadeklaruje zadeklarują wypowiada_się wypowiadają_się
    wypowiadał_się wypowiadała_się wypowiadali_się wypowiadały_się wypowie_się wypowiedzą_się wypowiedział_się
    wypowiedziała_się wypowiedzieli_się wypowiedziały_się skomentuje skomentują objaśni objaśnią objaśnił objaśniła
    objaśnili objaśniły objaśnia objaśniają objaśniał objaśniała objaśniali objaśniały wyłuszczy wyłuszczą wyłuszczył
    wyłuszczyła wyłuszczyli wyłuszczyły wyłuszcza wyłuszczają wyłuszczał wyłuszczała wyłuszczali wyłuszczały
    filozofuje filozofują filozofował filozofowała filozofowali filozofowały rozmyśla rozmyślają rozmyślał rozmyślała
    rozmyślali rozmyślały deliberuje deliberują deliberował deliberowała deliberowali deliberowały wątpi wątpią
    wątpił wątpiła wątpili wątpiły powątpiewa powątpiewają powątpiewał powątpiewała powątpiewali powątpiewały
    zastanawiają_się zastanowi_się zastanowią_się zastanowił_się zastanowiła_się zastanowili_się zastanowiły_się
    dywaguje dywagują dywagował dywagowała dywagowali dywagowały dumają dumał dumała dumali dumały wywnioskuje
    wywnioskują wywnioskował wywnioskowała wywnioskowali wywnioskowały skonkluduje skonkludują zaargumentuje
    zaargumentują zaargumentował zaargumentowała zaargumentowali zaargumentowały perswaduje perswadują perswadował
    perswadowała perswadowali perswadowały wyperswaduje wyperswadują wyperswadował wyperswadowała wyperswadowali
    wyperswadowały wypomina wypominają wypominał wypominała wypominali wypominały wypomni wypomną wypomniał
    wypomniała wypomnieli wypomniały wytyka wytykają wytykał wytykała wytykali wytykały wytknie wytkną wytknął
    wytknęła wytknęli wytknęły zruga zrugają zrugał zrugała zrugali zrugały strofuje strofują strofował strofowała
    strofowali strofowały zbeszta zbesztają zbeształ zbeształa zbesztali zbeształy beszta besztają beształ beształa
    besztali beształy klnie klną klął klęła klęli klęły zaklnie zaklną zaklął zaklęła zaklęli zaklęły przeklina
    przeklinają przeklinał przeklinała przeklinali przeklinały bluzga bluzgają bluzgał bluzgała bluzgali bluzgały
    bluzgnie bluzgną bluzgnął bluzgnęła bluzgnęli bluzgnęły pomstuje pomstują pomstował pomstowała pomstowali
    pomstowały złorzeczy złorzeczą złorzeczył złorzeczyła złorzeczyli złorzeczyły sarkają sarkał sarkała sarkali
    sarkały sarknie sarkną sarknął sarknęła sarknęli sarknęły pogrozi pogrożą pogroził pogroziła pogrozili pogroziły
    przygada przygadają przygadał przygadała przygadali przygadały przygaduje przygadują przygadywał przygadywała
    przygadywali przygadywały pouczy pouczą pouczył pouczyła pouczyli pouczyły poucza pouczają pouczał pouczała
    pouczali pouczały napomina napominają napominał napominała napominali napominały napomni napomną napomniał
    napomniała napomnieli napomniały podziękuje podziękują gratuluje gratulują gratulował gratulowała gratulowali
    gratulowały pogratuluje pogratulują indaguje indagują indagował indagowała indagowali indagowały zagadnie zagadną
    zagadnął zagadnęła zagadnęli zagadnęły zagaduje zagadują zagadywał zagadywała zagadywali zagadywały zatweetuje
    zatweetują zatweetował zatweetowała zatweetowali zatweetowały tweetuje tweetują tweetował tweetowała tweetowali
    tweetowały zatwittuje zatwittują zatwittował zatwittowała zatwittowali zatwittowały ćwierknie ćwierkną ćwierknął
    ćwierknęła ćwierknęli ćwierknęły docieka dociekają dociekał dociekała dociekali dociekały ręczy ręczą ręczył
    ręczyła ręczyli ręczyły zaręcza zaręczają zaręczał zaręczała zaręczali zaręczały odżegnuje_się odżegnują_się
    odżegnywał_się odżegnywała_się odżegnywali_się odżegnywały_się zastrzeże zastrzegą zastrzegają zastrzegał
    zastrzegała zastrzegali zastrzegały bajdurzy bajdurzą bajdurzył bajdurzyła bajdurzyli bajdurzyły ucieszy_się
    ucieszą_się zaintonuje zaintonują zaintonował zaintonowała zaintonowali zaintonowały wybuczy wybuczą wybuczał
    wybuczała wybuczeli wybuczały wykracze wykraczą wykrakał wykrakała wykrakali wykrakały dopowie dopowiedzą
    dopowiada dopowiadają dopowiadał dopowiadała dopowiadali dopowiadały dorzuci dorzucą dorzucił dorzuciła dorzucili
    dorzuciły dorzuca dorzucają dorzucał dorzucała dorzucali dorzucały zaripostuje zaripostują zaripostował
    zaripostowała zaripostowali zaripostowały wyjawi wyjawią wyjawił wyjawiła wyjawili wyjawiły wyjawia wyjawiają
    wyjawiał wyjawiała wyjawiali wyjawiały zreflektuje_się zreflektują_się zreflektował_się zreflektowała_się
    zreflektowali_się zreflektowały_się zmityguje_się zmitygują_się zmitygował_się zmitygowała_się zmitygowali_się
    zmitygowały_się zawyrokuje zawyrokują wyrokuje wyrokują wyrokował wyrokowała wyrokowali wyrokowały prawią prawił
    prawiła prawili prawiły pomrukuje pomrukują pomrukiwał pomrukiwała pomrukiwali pomrukiwały podszeptuje
    podszeptują podszeptywał podszeptywała podszeptywali podszeptywały wtórują zawtóruje zawtórują zawtórował
    zawtórowała zawtórowali zawtórowały zadeklamuje zadeklamują zadeklamował zadeklamowała zadeklamowali
    zadeklamowały zezna zeznają zeznał zeznała zeznali zeznały zeznaje zeznawał zeznawała zeznawali zeznawały powiada
    powiadają powiadał powiadała powiadali powiadały mędrkuje mędrkują mędrkował mędrkowała mędrkowali mędrkowały
    mądrzy_się mądrzą_się mądrzył_się mądrzyła_się mądrzyli_się mądrzyły_się wymądrza_się wymądrzają_się
    wymądrzał_się wymądrzała_się wymądrzali_się wymądrzały_się
    ${polishPast(`
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
    either: 'ktoś',
  },
  viewPrepositions: 'dla',
  namingWords: 'jako',
  relatives: 'który która którzy które kto co',
  firstPerson: `
    ja mnie mi mną mój moja moje moi mojego mojej moich my nas nam nami nasz nasza nasze nasi naszego naszej naszych
  `,
  firstPersonObjects: 'mi mnie nam nas',
  anybody: 'ktoś niektórzy inni wielu wszyscy',
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
