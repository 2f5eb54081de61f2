/** What an outlet is. An agency signs datelines. */
export type OutletKind = 'agency' | 'paper' | 'broadcaster' | 'site';

/** A news agency, newspaper, broadcaster or news site. */
export interface Outlet {
  /** The name by which outputs call it. */
  readonly name: string;
  readonly kind: OutletKind;
  /** ISO 3166-1 code of its country; `XX` for international ones. */
  readonly country: string;
  /** True if it signs datelines: agencies, and a few broadcasters. */
  readonly signs: boolean;
  readonly spellings: readonly Spelling[];
}

/** One way to write an outlet's name, in the case in which prose writes it. */
export interface Spelling {
  readonly text: string;
  /** True for words that mean something else too ("Time", "la Repubblica"): they need evidence beside them. */
  readonly ambiguous: boolean;
}

/**
 * News agencies. By country, outlets parted by semicolons, spellings by bars, the canonical one first. A question mark opens a spelling
 * that is an everyday word, a name or a frequent acronym too. A leading article in capitals stands for both cases.
 */
const AGENCIES: Readonly<Record<string, string>> = {
  GB: 'Reuters|Thomson Reuters|Рейтер|Рейтерс|Reuter; ?PA|PA Media|Press Association',
  US: `
    AP|Associated Press; UPI|United Press International; ?Bloomberg|Bloomberg News|Блумберг;
    ?RNS|Religion News Service; ?JTA|Jewish Telegraphic Agency`,
  FR: 'AFP|Agence France-Presse|Agence France Presse|AFP-Services',
  IT: `
    ANSA|Ansa|Agenzia Ansa; ?AGI|?Agi|Agenzia Italia; Adnkronos|AdnKronos|Adnkronos Salute|AdnKronos Salute;
    Askanews|askanews; LaPresse|Lapresse; Italpress; Agenzia Nova|?Nova; ?DIRE|?Dire|Agenzia Dire; 9Colonne; TMNews;
    ?SIR|Agensir; ?NEV`,
  VA: 'Zenit|?ZENIT; Agenzia Fides',
  DE: `
    dpa|DPA|dpa-AFX|Deutsche Presse-Agentur|Deutschen Presse-Agentur; ?KNA; epd; ?SID|Sport-Informations-Dienst;
    dapd; ?ddp`,
  AT: '?APA|Austria Presse Agentur',
  CH: 'Keystone-SDA|Keystone-ATS|?SDA|?ATS',
  BE: 'Belga',
  NL: '?ANP|Algemeen Nederlands Persbureau',
  ES: 'Europa Press; ?EFE|?Efe|Agencia EFE|Agencia Efe; Servimedia; Colpisa',
  PT: '?Lusa|Agência Lusa',
  BR: 'Agência Brasil; Agência Estado',
  AR: 'Télam; Noticias Argentinas',
  MX: 'Notimex',
  CU: 'Prensa Latina',
  RU: `
    TASS|Tass|ITAR-TASS|ТАСС|ИТАР-ТАСС; RIA Novosti|RIA-Novosti|РИА Новости|?RIA|?РИА;
    Interfax|Интерфакс|Интерфаксу|Интерфакса|Интерфаксом; ?Sputnik|Sputnik News; Rossiya Segodnya|Россия сегодня;
    Regnum`,
  UA: `
    Ukrinform|Укринформ|Укрінформ; UNIAN|Unian|УНИАН|УНІАН;
    Interfax-Ukraine|Interfax Ukraine|Интерфакс-Украина|Інтерфакс-Україна;
    RBC-Ukraine|RBK-Ukraine|РБК-Украина|РБК-Україна`,
  BY: 'BelTA|БелТА',
  PL: '?PAP|Polska Agencja Prasowa|Polskiej Agencji Prasowej; ?IAR',
  CZ: 'ČTK|?CTK',
  SK: 'TASR; ?SITA',
  HU: '?MTI',
  RO: 'Agerpres; Mediafax',
  BG: '?BTA|Bulgarian News Agency',
  RS: 'Tanjug; FoNet; ?Beta',
  HR: '?Hina',
  SI: '?STA|Slovenian Press Agency',
  GR: 'ANA-MPA',
  NO: '?NTB',
  SE: '?TT',
  DK: 'Ritzau',
  FI: '?STT',
  LV: '?LETA',
  LT: '?ELTA; ?BNS|Baltic News Service',
  TR: '?Anadolu|Anadolu Agency|Anadolu Ajansı|?AA; ?DHA',
  IR: 'IRNA; ?Fars|Fars News; ?Tasnim|Tasnim News; ?Mehr|Mehr News; ?ISNA',
  SA: '?SPA|Saudi Press Agency',
  AE: '?WAM',
  SY: '?SANA',
  EG: '?MENA',
  QA: '?QNA',
  LB: '?NNA',
  PS: '?WAFA|?Wafa',
  MA: '?MAP',
  DZ: '?APS|Algérie Presse Service',
  TN: '?TAP',
  IN: '?PTI|Press Trust of India; ?ANI|Asian News International; ?IANS; ?UNI',
  PK: '?APP',
  CN: 'Xinhua|Xinhua News Agency|Nuova Cina|?NCNA; ?CNS|China News Service',
  TW: '?CNA|Central News Agency',
  JP: 'Kyodo|Kyodo News; Jiji|Jiji Press',
  KR: 'Yonhap|Yonhap News',
  KP: 'KCNA',
  MY: 'Bernama',
  ID: 'Antara',
  VN: '?VNA',
  AU: '?AAP|Australian Associated Press',
  CA: '?CP|The Canadian Press|Canadian Press',
};

/** Newspapers and magazines. Written as above. */
const PAPERS: Readonly<Record<string, string>> = {
  GB: `
    The Guardian|?Guardian; ?The Times|The Times of London|Times of London; The Sunday Times|Sunday Times;
    The Daily Telegraph|The Telegraph|Daily Telegraph|?Telegraph; ?The Independent|?Independent;
    Financial Times|The Financial Times|?FT; Daily Mail|The Daily Mail|MailOnline; Daily Mirror|?Mirror|?The Mirror;
    ?The Sun|?Sun|Sun on Sunday; ?The Observer|?Observer; The Economist|?Economist; Daily Express|?Express;
    Evening Standard|London Evening Standard; The Spectator|?Spectator; New Statesman; ?The Scotsman|?Scotsman;
    ?The Herald; City A.M.; The i Paper; Private Eye; ?Nature`,
  IE: 'The Irish Times|Irish Times; Irish Independent; Irish Examiner',
  US: `
    The New York Times|New York Times|NYT|NY Times; The Washington Post|Washington Post|WaPo;
    The Wall Street Journal|Wall Street Journal|WSJ; Los Angeles Times|LA Times|L.A. Times; USA Today;
    New York Post; Chicago Tribune; The Boston Globe|Boston Globe; Miami Herald; San Francisco Chronicle;
    The Philadelphia Inquirer|Philadelphia Inquirer; The Dallas Morning News|Dallas Morning News; Houston Chronicle;
    Detroit Free Press; Seattle Times; Denver Post; Newsday; Star Tribune; ?Time|Time magazine|TIME magazine;
    Newsweek; The New Yorker; ?The Atlantic; ?Foreign Affairs; ?Foreign Policy; Vanity Fair; Rolling Stone;
    ?The Nation; National Review; Christian Science Monitor; ?Forbes; ?Fortune; Barron's; ?The Hill; Roll Call;
    Stars and Stripes; Scientific American; ?Variety`,
  CA: 'The Globe and Mail|Globe and Mail; Toronto Star; National Post; Le Devoir; La Presse de Montréal',
  AU: `
    The Sydney Morning Herald|Sydney Morning Herald; ?The Age; ?The Australian; Herald Sun;
    Daily Telegraph Australia`,
  NZ: 'New Zealand Herald|NZ Herald',
  IT: `
    Corriere della Sera|Corsera|?Il Corriere|?Corriere; ?La Stampa|?Stampa;
    ?La Repubblica|?Repubblica|repubblica.it|Repubblica.it;
    Il Sole 24 Ore|Il Sole-24 Ore|Sole 24 Ore|Sole 24 ore|?Il Sole; Il Fatto Quotidiano|Fatto Quotidiano|?Il Fatto;
    ?Il Giornale; ?Libero|Libero Quotidiano; ?Il Messaggero|?Messaggero; ?Il Mattino|?Mattino; ?Il Tempo;
    ?Il Foglio|?Foglio; ?Il Manifesto; ?Avvenire; ?Domani; ?La Verità; ?Il Giorno; ?La Nazione;
    Il Resto del Carlino|Resto del Carlino; Quotidiano Nazionale|?QN; ?Il Riformista|?Riformista; ?L'Unità;
    ?Il Secolo XIX|Secolo XIX; ?Il Gazzettino|Gazzettino; La Gazzetta dello Sport|Gazzetta dello Sport|?Gazzetta;
    Corriere dello Sport; Tuttosport; ?Il Piccolo; ?Il Dubbio; Italia Oggi|ItaliaOggi;
    Milano Finanza|MF-Milano Finanza; La Gazzetta del Mezzogiorno|Gazzetta del Mezzogiorno; L'Espresso|?Espresso;
    ?Panorama; Famiglia Cristiana; ?Internazionale; ?Limes; ?Oggi; ?L'Eco di Bergamo; Giornale di Sicilia;
    Giornale di Brescia; ?Il Centro`,
  VA: "L'Osservatore Romano|Osservatore Romano; La Civiltà Cattolica|Civiltà Cattolica",
  FR: `
    Le Monde|lemonde.fr; Le Figaro|?Figaro|lefigaro.fr; ?Libération|?Libé; ?La Croix; ?L'Humanité;
    Les Échos|Les Echos; ?Le Parisien|?Parisien; Ouest-France; ?Sud Ouest|Sud-Ouest; La Dépêche du Midi;
    La Voix du Nord; Dernières Nouvelles d'Alsace; Le Journal du Dimanche|Journal du Dimanche|?JDD; ?Le Point;
    ?L'Express; L'Obs|Le Nouvel Observateur|Nouvel Observateur|Le Nouvel Obs; ?Marianne; ?L'Équipe|?L'Equipe;
    Le Canard enchaîné|Canard enchaîné; Charlie Hebdo; Paris Match; Le Monde diplomatique; Valeurs actuelles;
    ?L'Opinion; ?20 Minutes; ?La Tribune; Courrier international`,
  DE: `
    ?Der Spiegel|?Spiegel|Spiegel Online|SPIEGEL;
    Frankfurter Allgemeine Zeitung|FAZ|F.A.Z.|Frankfurter Allgemeine|Frankfurter Allgemeinen Zeitung;
    Süddeutsche Zeitung|?SZ|Süddeutschen Zeitung|Süddeutsche|Süddeutschen;
    ?Bild|?BILD|Bild-Zeitung|Bild am Sonntag|?BamS; ?Die Welt|?Welt|Welt am Sonntag; ?Die Zeit|?Zeit|Zeit Online;
    die tageszeitung|taz; Handelsblatt; Der Tagesspiegel|Tagesspiegel; Frankfurter Rundschau; Berliner Zeitung;
    Berliner Morgenpost; ?Stern|?Der Stern; ?Focus|Focus Online; Rheinische Post; Stuttgarter Zeitung;
    Hamburger Abendblatt; Kölner Stadt-Anzeiger; Neue Osnabrücker Zeitung; Westdeutsche Allgemeine Zeitung|?WAZ;
    Leipziger Volkszeitung; Sächsische Zeitung; Mitteldeutsche Zeitung; Passauer Neue Presse; Augsburger Allgemeine; Hessische/Niedersächsische Allgemeine|Hessisch-Niedersächsische Allgemeine|Hessisch-Niedersächsischen Allgemeinen|?HNA;
    Neues Deutschland; Wirtschaftswoche|WirtschaftsWoche; Manager Magazin; Münchner Merkur;
    RedaktionsNetzwerk Deutschland|?RND; Funke Mediengruppe|Funke-Mediengruppe; ?Cicero; Junge Freiheit;
    ?Der Freitag`,
  AT: `
    ?Der Standard|?Standard; ?Die Presse; ?Kurier; Kronen Zeitung|Kronen-Zeitung; Kleine Zeitung;
    Salzburger Nachrichten; ?Falter; ?Profil`,
  CH: `
    Neue Zürcher Zeitung|NZZ|Neuen Zürcher Zeitung; Tages-Anzeiger; ?Blick; Le Temps; Corriere del Ticino; Weltwoche;
    Tribune de Genève`,
  BE: 'Le Soir|?Soir; De Standaard; Het Laatste Nieuws; La Libre Belgique; De Morgen; De Tijd; Het Nieuwsblad',
  LU: 'Luxemburger Wort',
  NL: `
    De Telegraaf|Telegraaf; de Volkskrant|De Volkskrant|Volkskrant; ?NRC|NRC Handelsblad; Algemeen Dagblad; ?Trouw;
    Het Parool|Parool; Het Financieele Dagblad`,
  ES: `
    El País|?País; ?El Mundo; ?ABC; La Vanguardia|?Vanguardia; ?La Razón; El Periódico|El Periódico de Catalunya;
    ?El Correo; ?Expansión; Cinco Días; El Diario Vasco; ?Marca; ?As; Mundo Deportivo; La Voz de Galicia;
    ?El Español; El Confidencial; ?Público; ?Ara; 20minutos; elDiario.es|eldiario.es`,
  PT: 'Diário de Notícias; Correio da Manhã; Jornal de Notícias; ?Expresso; ?Observador; ?Visão',
  BR: `
    Folha de S.Paulo|Folha de S. Paulo|Folha de São Paulo|?Folha; O Globo|?Globo;
    O Estado de S. Paulo|O Estado de S.Paulo|Estadão; ?Veja; Valor Econômico`,
  AR: 'Clarín; ?La Nación|?Nación; Página 12|Página/12; Infobae',
  MX: '?El Universal; ?La Jornada; ?Reforma; ?Milenio; Excélsior',
  CL: '?El Mercurio; La Tercera',
  CO: '?El Tiempo; El Espectador',
  PE: 'El Comercio de Lima; ?El Comercio',
  CU: 'Granma; Juventud Rebelde',
  RU: `
    Kommersant|Коммерсант|Коммерсантъ|Коммерсанта|Коммерсанту|Коммерсантом; Izvestia|Izvestiya|Известия|Известиям;
    Vedomosti|Ведомости|Ведомостям; Rossiyskaya Gazeta|Российская газета|Российской газете;
    Komsomolskaya Pravda|Комсомольская правда|Комсомольской правде; ?Pravda|?Правда;
    Novaya Gazeta|Новая газета|Новой газете|Новой газеты|Новую газету|Нова газета|Новій газеті; Nezavisimaya Gazeta|Независимая газета;
    Argumenty i Fakty|Аргументы и факты; Moskovsky Komsomolets|Московский комсомолец; The Moscow Times|Moscow Times`,
  UA: `
    The Kyiv Independent|Kyiv Independent; Kyiv Post;
    Ukrainska Pravda|Ukrayinska Pravda|Украинская правда|Українська правда|Українській правді|Української правди|Українську правду;
    European Pravda|Європейська правда; Zerkalo Nedeli|Dzerkalo Tyzhnia|Дзеркало тижня; Segodnya`,
  PL: `
    Gazeta Wyborcza|Gazecie Wyborczej|Gazety Wyborczej|Gazetą Wyborczą; ?Rzeczpospolita|?Rzeczpospolitej; ?Fakt;
    ?Polityka|?Polityki|?Polityce|?Polityką;
    Super Express; Dziennik Gazeta Prawna; Newsweek Polska`,
  CZ: 'Lidové noviny; Hospodářské noviny; Mladá fronta Dnes',
  HU: 'Magyar Nemzet; Népszava',
  RS: '?Politika; ?Danas; Večernje novosti',
  GR: 'Kathimerini; Ta Nea; To Vima',
  SE: 'Dagens Nyheter; Svenska Dagbladet; Aftonbladet; Expressen; Göteborgs-Posten',
  NO: 'Aftenposten; Verdens Gang|?VG; Dagbladet; Dagens Næringsliv',
  DK: 'Politiken; Jyllands-Posten; Berlingske; Ekstra Bladet',
  FI: 'Helsingin Sanomat; Ilta-Sanomat; Iltalehti; Hufvudstadsbladet',
  EE: 'Postimees; Eesti Päevaleht',
  TR: 'Hürriyet|Hurriyet; Milliyet; Cumhuriyet; ?Sabah|Daily Sabah; Yeni Şafak',
  IL: `
    Haaretz; The Jerusalem Post|Jerusalem Post; The Times of Israel|Times of Israel; Yedioth Ahronoth|Yediot Ahronot;
    Israel Hayom; Maariv`,
  IR: 'Tehran Times; Kayhan',
  EG: 'Al-Ahram|Al Ahram',
  LB: "An-Nahar; Al-Akhbar; L'Orient-Le Jour|L'Orient Le Jour",
  SA: 'Arab News; Asharq Al-Awsat',
  AE: 'Gulf News; ?The National; Khaleej Times',
  IN: `
    The Times of India|Times of India; ?The Hindu; Hindustan Times; The Indian Express|Indian Express;
    Economic Times; ?Mint`,
  PK: '?Dawn; The Express Tribune',
  CN: "Global Times; China Daily; People's Daily|Quotidiano del Popolo|Renmin Ribao",
  HK: 'South China Morning Post|SCMP',
  TW: 'Taipei Times',
  SG: 'The Straits Times|Straits Times',
  JP: `
    Asahi Shimbun; Yomiuri Shimbun|?Yomiuri; Mainichi Shimbun; ?Nikkei|Nikkei Asia; The Japan Times|Japan Times`,
  KR: 'Chosun Ilbo; JoongAng Ilbo; Korea Herald; Korea Times; Hankyoreh',
  PH: 'Philippine Daily Inquirer; Manila Bulletin',
  ID: 'Jakarta Post; Kompas',
  TH: 'Bangkok Post',
  NG: 'Channels Television|Channels TV; Premium Times; ?The Punch|?Punch; Vanguard Nigeria',
  KE: 'Daily Nation',
  ZA: 'Mail & Guardian; Daily Maverick',
};

/** Radio and television; the channels and news programmes of a house go by its name. Written as above. */
const BROADCASTERS: Readonly<Record<string, string>> = {
  GB: `
    BBC|BBC News|BBC World|BBC World Service|BBC Radio 4|Би-би-си|Бі-бі-сі; ITV|ITV News; Channel 4|Channel 4 News;
    Sky News|?Sky; LBC|LBC Radio; Times Radio; talkSPORT; GB News; TalkTV`,
  IE: 'RTÉ|RTE',
  US: `
    CNN|CNN International; Fox News|Fox News Channel|?Fox; CBS|CBS News; NBC|NBC News; ABC News; MSNBC; CNBC;
    NPR|National Public Radio; PBS|PBS NewsHour; C-SPAN; ?Fox Business|Fox Business Network; Newsmax;
    ?OAN|One America News; Univision; Telemundo; Voice of America|?VOA;
    Radio Free Europe/Radio Liberty|RFE/RL|Radio Free Europe|Radio Liberty|Радио Свобода|Радіо Свобода;
    Bloomberg TV|Bloomberg Television; Radio Free Asia`,
  CA: 'CBC|CBC News; CTV|CTV News; Radio-Canada; Global News',
  AU: 'Australian Broadcasting Corporation; Nine News; SBS News; Sky News Australia',
  IT: `
    
    Rai|RAI|Rai 1|Rai 2|Rai 3|Rai1|Rai2|Rai3|Raiuno|Raidue|Raitre|Rai Uno|Rai Due|Rai Tre|RaiNews24|Rai News 24|RaiNews|Rai News|Rainews24|Rainews|Rai Radio 1|Rai Radio1|Radio Rai;
    Mediaset|Canale 5|Canale5|Rete 4|Rete4|Retequattro|Italia 1|?Italia1|TgCom24|Tgcom24|TGCOM24|Tgcom; TG1|Tg1;
    TG2|Tg2; TG3|Tg3; TG5|Tg5; TG4|Tg4; La7|LA7|TgLa7|Tg La7; SkyTG24|Sky TG24|Sky Tg24|SkyTg24; Radio 24|Radio24;
    Radio Radicale; Rtl 102.5|RTL 102.5; Radio Capital; Radio Uno|Radio1; Telelombardia; TV2000|Tv2000; Class CNBC`,
  VA: 'Vatican News; Radio Vaticana|Vatican Radio|Radio Vatican',
  FR: `
    TF1|LCI; France 2|France 2 TV; France 3; France 5; France 24; franceinfo|France Info|Franceinfo; France Inter;
    France Culture; BFMTV|BFM TV|BFM-TV; CNews|CNEWS; Europe 1; RMC; RFI|Radio France Internationale; ?Arte|?ARTE;
    Radio France; France Télévisions; Public Sénat; Canal+; TV5 Monde|TV5MONDE; Sud Radio`,
  DE: `
    ARD|Tagesschau|Tagesthemen; ZDF|ZDF-Morgenmagazin|ZDF heute; Deutsche Welle|Deutschen Welle|?DW;
    Deutschlandfunk|DLF; WDR; NDR; MDR; SWR; Bayerischer Rundfunk|Bayerischen Rundfunk|?BR; ?RBB|rbb; n-tv|ntv|N-TV;
    RTL; Sat.1|SAT.1; ProSieben; N24; Hessischer Rundfunk; ?Phoenix; Welt TV; Radio Bremen; Saarländischer Rundfunk`,
  AT: 'ORF',
  CH: '?SRF|Schweizer Radio und Fernsehen; ?RSI; ?RTS',
  BE: '?VRT; RTBF',
  NL: '?NOS|NOS Journaal; Nieuwsuur; RTL Nieuws',
  ES: `
    RTVE|TVE|Televisión Española; Cadena SER|Cadena Ser; Onda Cero; COPE|Cadena COPE|Cadena Cope; Telecinco;
    Antena 3; LaSexta|laSexta|La Sexta; RNE; ?TV3|TV3 de Catalunya`,
  PT: 'RTP; SIC Notícias|?SIC; TVI; Rádio Renascença; ?TSF',
  BR: 'TV Globo|Rede Globo|GloboNews; CNN Brasil; Rede Record|TV Record; SBT; Rádio Jovem Pan|Jovem Pan',
  MX: 'Televisa; TV Azteca',
  VE: 'TeleSUR|teleSUR|Telesur',
  RU: `
    RT|Russia Today; Channel One Russia|Первый канал|Первому каналу;
    Rossiya 1|Rossiya-1|Россия 1|Россия-1|Россия 24|Россия-24|Rossiya 24|Rossiya-24; NTV|НТВ; REN TV|РЕН ТВ;
    Zvezda TV|?Zvezda|?Звезда; Echo of Moscow|Ekho Moskvy|Эхо Москвы; TV Rain|Dozhd|?Дождь; VGTRK|ВГТРК; RBC TV;
    ?RBC|РБК`,
  UA: `
    Suspilne|Суспільне|Суспильне; Espreso|Espreso TV|Еспресо; Channel 24; Hromadske|Громадське; ICTV;
    5 Kanal|5 канал`,
  PL: `
    TVP|TVP Info|TVP1; TVN24|TVN|TVN 24; Polsat|Polsat News; RMF FM; Radio Zet|Radio ZET;
    Polskie Radio|Polskiego Radia; TOK FM; Belsat`,
  CZ: 'Česká televize; Český rozhlas',
  SE: 'SVT; Sveriges Radio',
  NO: 'NRK',
  DK: 'TV 2 Danmark; Danmarks Radio',
  FI: 'Yle|YLE',
  EE: '?ERR',
  TR: 'TRT|TRT World|TRT Haber; CNN Türk; Habertürk',
  QA: 'Al Jazeera|Al-Jazeera|al-Jazeera|Aljazeera|Al Jazira|Аль-Джазира',
  SA: 'Al Arabiya|Al-Arabiya|al-Arabiya; Al Hadath',
  LB: 'Al Mayadeen|Al-Mayadeen; Al-Manar|Al Manar',
  IR: 'Press TV|PressTV; IRIB; Iran International',
  IL: 'Kan TV; i24News|i24 News; Arutz Sheva; Channel 12 News',
  CN: 'CCTV; CGTN; Phoenix TV',
  JP: 'NHK',
  KR: 'KBS; Arirang TV',
  IN: 'NDTV; CNN-News18; Republic TV; All India Radio; India Today',
  PK: 'Geo News|Geo TV',
  SG: 'Channel NewsAsia',
  ZA: 'SABC; eNCA',
  XX: 'Euronews|euronews',
};

/** News that has always been on the web alone. Written as above. */
const SITES: Readonly<Record<string, string>> = {
  US: `
    Politico|POLITICO; Axios; HuffPost|Huffington Post|The Huffington Post; BuzzFeed News|BuzzFeed; ?Vox;
    The Daily Beast|Daily Beast; Breitbart|Breitbart News; ProPublica; ?The Intercept; Business Insider|?Insider;
    Semafor; ?Slate; ?Salon; Vice News; Daily Caller; TMZ; Gawker; Mother Jones; TechCrunch; Bellingcat; Defense One;
    Defense News; Drudge Report; Washington Examiner; Washington Times; ?Quartz; The Verge`,
  BE: 'Politico Europe; EUobserver; Euractiv|EURACTIV|EurActiv; Brussels Times|The Brussels Times',
  GB: 'openDemocracy; Middle East Eye; PoliticsHome; ?The Conversation',
  IT: `
    ?Il Post; Fanpage|Fanpage.it; Open.online|?Open; Linkiesta; ?Formiche|Formiche.net; Dagospia;
    Huffington Post Italia|HuffPost Italia; Today.it; Affaritaliani|Affaritaliani.it|Affari Italiani; Wired Italia;
    ?Globalist; AsiaNews; EuNews|Eunews; Startmag|Start Magazine; Lettera43; Tpi.it|?TPI`,
  FR: 'Mediapart; Slate.fr; Arrêt sur images; Le Grand Continent; Rue89; Actu.fr',
  DE: `
    T-Online|t-online; Correctiv|CORRECTIV; Table.Media; Tichys Einblick; Telepolis; heise online; Apollo News`,
  ES: 'OKdiario|OkDiario; Vozpópuli; El Plural; Newtral; Maldita.es; ?El Independiente; infoLibre',
  RU: `
    Meduza|Медуза|Медузе; Lenta.ru|Лента.ру|?Lenta; Gazeta.ru|Gazeta.Ru|Газета.Ru|Газета.ру; ?Fontanka|Фонтанка;
    Mediazona|Медиазона; ?The Insider|Инсайдер; iStories|Важные истории; Life.ru; ?Baza; Readovka; Agentstvo;
    Vzglyad; ?Mash; Verstka|Вёрстка`,
  UA: `
    NV.ua|New Voice of Ukraine; LIGA.net|Liga.net; Babel.ua; Censor.net|Цензор.НЕТ; Strana.ua|Страна.ua;
    Obozrevatel|Обозреватель; Militarnyi; Slidstvo.Info; Euromaidan Press; StopFake`,
  BY: 'Nexta|NEXTA; Zerkalo.io',
  LV: 'Delfi|DELFI',
  PL: 'Onet|Onet.pl; Wirtualna Polska|WP.pl; Interia; OKO.press; Niezależna.pl',
  HU: 'Telex.hu; 444.hu; Index.hu',
  RO: 'Adevărul; HotNews|HotNews.ro; Digi24; G4Media',
  RS: '?N1|N1 TV; Balkan Insight',
  IL: 'Ynet; 972 Magazine; Walla News',
  TR: 'Bianet; Ahval',
  IN: '?The Wire; Scroll.in',
  QA: 'Al-Monitor|Al Monitor; Middle East Monitor',
  JP: '?The Diplomat; Asia Times',
};

/** Broadcasters that sign datelines as agencies do. */
const SIGNING = new Set(['BBC', 'CNN', 'NPR', 'Radio Free Europe/Radio Liberty']);

function read(kind: OutletKind, lists: Readonly<Record<string, string>>): Outlet[] {
  return Object.entries(lists).flatMap(([country, list]) =>
    list.split(';').map((entry) => {
      const spellings = entry.split('|').flatMap((written) => spellingsOf(written.trim()));
      const name = spellings[0]!.text;
      return { name, kind, country, spellings, signs: kind === 'agency' || SIGNING.has(name) };
    }),
  );
}

/** The article that opens some titles. */
export const LEADING_ARTICLE = /^(?:The|Il|La|Le|Les|Lo|I|Gli|Der|Die|Das|El|Los|Las|De|Het|O|A) |^L'/iu;

function spellingsOf(written: string): Spelling[] {
  const ambiguous = written.startsWith('?');
  const text = ambiguous ? written.slice(1) : written;
  if (!LEADING_ARTICLE.test(text)) return [{ text, ambiguous }];
  return [
    { text, ambiguous },
    { text: text[0]!.toLowerCase() + text.slice(1), ambiguous },
  ];
}

/** The news agencies and outlets that are known by name. */
export const outlets: readonly Outlet[] = [
  ...read('agency', AGENCIES),
  ...read('paper', PAPERS),
  ...read('broadcaster', BROADCASTERS),
  ...read('site', SITES),
];

/**
 * Words for what an outlet is or for who works there, beside its name: "the newspaper", "al quotidiano", "der Zeitung".
 * Of all languages: they say the same wherever they stand.
 */
export const PRESS_WORDS = `
  newspaper newspapers paper daily weekly monthly magazine tabloid broadsheet broadcaster channel network agency newswire wire outlet website
  portal site station radio tv television journal publication microphones reporter correspondent journalist
  quotidiano giornale settimanale mensile rivista testata periodico agenzia agenzie emittente canale televisione tg sito microfoni
  giornalista inviato quotidiani giornali
  quotidien hebdomadaire mensuel revue chaîne agence télévision station journaliste micro antenne
  zeitung tageszeitung wochenzeitung sonntagszeitung boulevardzeitung boulevardblatt blatt magazin nachrichtenmagazin wochenmagazin
  zeitschrift sender fernsehsender nachrichtensender rundfunk nachrichtenagentur agentur nachrichtenportal portal zeitungen
  periódico diario semanario revista cadena agencia emisora televisión portal rotativo tabloide periodista
  jornal semanário agência emissora televisão
  krant dagblad weekblad persbureau omroep zender tijdschrift nieuwssite
  газета газете газеты газету газетой агентство агентству агентства агентством телеканал телеканалу телеканала телеканале канал каналу
  канала журнал журналу журнала издание изданию издания издании радиостанции радио портал порталу портала
  газеті агентстві телеканалі виданні видання виданню журналу сайту
  gazeta gazecie gazety gazetą dziennik dziennikowi dziennika agencja agencji tygodnik tygodnika tygodnikowi telewizja telewizji stacja
  stacji portal portalu portalowi`;

/** Nouns and participles for a talk with an outlet, and giving it: the outlet named behind them is the one that was spoken to. */
export const TALK_WORDS = `
  interview interviews conversation comment comments remarks statement statements talking speaking spoke talked told tells telling exclusive
  intervista interviste colloquio colloquiato conversazione intervento dichiarazione dichiarazioni rilasciata rilasciate rilasciato concessa concesso
  intervistato intervistata parlando ospite microfoni
  entretien entretiens interviewé accordé accordée confié conversation antenne invité invitée
  gespräch interviews gegenüber
  entrevista entrevistas entrevistado concedida declaraciones conversación
  vraaggesprek gesprek entrevistado
  интервью беседе беседу разговоре комментарии комментарий эфире
  інтерв'ю розмові коментарі ефірі
  wywiad wywiadzie wywiadu rozmowie rozmowa rozmowę`;

/** Verbs of which an outlet is the subject when it hands on news: "TASS quotes him", "riferisce Bild". */
export const RELAY_WORDS = `
  quotes quoted quoting cites cited citing reports reported reporting wrote writes publishes published reveals revealed
  riferisce riferito riporta riportato scrive scritto pubblica pubblicato cita citato rivela anticipa
  rapporte rapporté écrit cite publie révèle relaie
  berichtet berichtete berichteten meldet meldete schreibt schrieb zitiert zitierte
  informa informó cita citó publica publicó escribe escribió recoge recogió asegura
  noticia noticiou escreve escreveu cita citou avança avançou
  meldt meldde schrijft schreef bericht citeert
  сообщает сообщило сообщила сообщил пишет передает передаёт цитирует приводит
  повідомляє повідомило повідомила пише передає цитує наводить
  pisze podaje podała podał cytuje informuje donosi`;
