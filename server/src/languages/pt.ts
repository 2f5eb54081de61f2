import { portuguesePeople } from './pt.people';
import { portugueseVerbs } from './pt.verbs';
import { words, type Language } from './language';

/**
 * Portuguese, of Portugal, Brazil and Africa, in the spelling of the Acordo Ortográfico with older forms
 * (`director`, `actriz`) beside it.
 */
export const pt: Language = {
  code: 'pt',
  name: 'Portuguese',
  ...portuguesePeople,
  ...portugueseVerbs,

  functionWords: `
    o os as um uma uns do da dos das no na nos nas ao aos à às pelo pela pelos pelas em com não que se mais mas foi
    são está como também já ou ser tem há seu sua seus suas quando muito até isso isto esse essa este ele ela eles
    elas depois ainda só sem mesmo entre após sobre pode foram estão ter têm era você vocês nós meu minha nosso nossa
    porque segundo disse ano anos dia onde quem todos todas outro outra outros num numa dois duas três então lhe lhes
    nem qual vezes diz tudo eu
  `,
  negations: 'não nunca jamais ninguém nada nenhum nenhuma nenhuns nenhumas nem tampouco sem',
  copulas: 'é',
  pastCopulas: 'era foi',
  askedOpeners: 'a_quem questionado questionada perguntado perguntada interrogado interrogada',
  quotingVerbs: 'cita citam citou',
  nicknameWords: 'chamam chama chamavam apelidado apelidada conhecido conhecida',
  backCues: 'foi_o_que assim_* é_o_que',
  gerundEndings: 'ndo ndo-se',
  nowWords: 'agora hoje atualmente',
  calledWords: 'chamado chamada de_nome',
  roleTimes: `
    ex então antigo antiga anterior futuro futura próximo próxima cessante eleito eleita falecido falecida
  `,
  speechNouns: `
    declaração declarações comunicado comunicados nota notas palavra palavras frase frases mensagem mensagens carta
    cartas email tweet tweets tuíte publicação post discurso discursos intervenção entrevista entrevistas coletiva
    resposta respostas reação reações reacção pergunta perguntas comentário comentários observação crítica críticas
    acusação acusações advertência aviso ameaça ameaças promessa promessas anúncio apelo apelos grito gritos lema
    slogan citação fórmula sentença veredicto conclusão constatação análise explicação justificação esclarecimento
    desmentido confissão testemunho testemunhos depoimento relato piada argumento opinião conselho recomendação ordem
    pedido juramento desejo oração sermão homilia homenagem elogio agradecimento desculpas queixa lamento relatório
    manifesto cartaz inscrição legenda título manchete tese prognóstico diagnóstico
  `,
  // `para` attributes too but has far too many other uses.
  accordingTo: `
    segundo de_acordo_com conforme consoante na_opinião_de na_opinião_do na_opinião_da no_entender_de no_entender_do
    no_entender_da nas_palavras_de nas_palavras_do nas_palavras_da para_citar_o a_crer_em aos_olhos_de aos_olhos_do
    aos_olhos_da no_dizer_de no_dizer_do como_disse como_explicou como_referiu citado_por citada_por citados_por
    citando em_declarações_de na_perspetiva_de na_perspetiva_do na_visão_de na_visão_do na_visão_da na_avaliação_de
    na_avaliação_do na_avaliação_da por_parte_de no_entendimento_de no_entendimento_do no_entendimento_da como_afirmou
    como_lembrou como_sublinhou como_escreveu como_contou nas_contas_de nas_contas_do nas_contas_da
    do_ponto_de_vista_de do_ponto_de_vista_do do_ponto_de_vista_da
  `,
  saidBy: `
    dito_por dita_por ditas_por declarado_por afirmado_por proferido_por proferida_por proferidas_por anunciado_por
    anunciada_por escrito_por escrita_por assinado_por assinada_por publicado_por publicada_por divulgado_por
    divulgada_por divulgado_pelo divulgada_pela lido_por lida_por citado_pela citado_pelo citada_pela citada_pelo
    formulada_por avançado_por avançada_pelo expresso_por expressa_por dito_pelo dita_pelo dito_pela
    lê-se_num_comunicado_de lê-se_num_comunicado_do lê-se_num_comunicado_da lê-se_num_comunicado_dos
    lê-se_num_comunicado_das lê-se_em_comunicado_de lê-se_em_comunicado_do lê-se_em_comunicado_da
    lê-se_em_comunicado_dos lê-se_em_comunicado_das lê-se_na_nota_de lê-se_na_nota_do lê-se_na_nota_da
    lê-se_na_nota_dos lê-se_na_nota_das lê-se_numa_nota_de lê-se_numa_nota_do lê-se_numa_nota_da lê-se_numa_nota_dos
    lê-se_numa_nota_das lê-se_numa_carta_de lê-se_numa_carta_do lê-se_numa_carta_da lê-se_numa_carta_dos
    lê-se_numa_carta_das lê-se_na_carta_de lê-se_na_carta_do lê-se_na_carta_da lê-se_na_carta_dos lê-se_na_carta_das
    lê-se_num_texto_de lê-se_num_texto_do lê-se_num_texto_da lê-se_num_texto_dos lê-se_num_texto_das
    lê-se_no_documento_de lê-se_no_documento_do lê-se_no_documento_da lê-se_no_documento_dos lê-se_no_documento_das
    lê-se_no_comunicado_de lê-se_no_comunicado_do lê-se_no_comunicado_da lê-se_no_comunicado_dos
    lê-se_no_comunicado_das lê-se_numa_mensagem_de lê-se_numa_mensagem_do lê-se_numa_mensagem_da
    lê-se_numa_mensagem_dos lê-se_numa_mensagem_das lê-se_no_texto_de lê-se_no_texto_do lê-se_no_texto_da
    lê-se_no_texto_dos lê-se_no_texto_das lê-se_no_relatório_de lê-se_no_relatório_do lê-se_no_relatório_da
    lê-se_no_relatório_dos lê-se_no_relatório_das lê-se_na_petição_de lê-se_na_petição_do lê-se_na_petição_da
    lê-se_na_petição_dos lê-se_na_petição_das lê-se_num_documento_de lê-se_num_documento_do lê-se_num_documento_da
    lê-se_num_documento_dos lê-se_num_documento_das lia-se_num_comunicado_de lia-se_num_comunicado_do
    lia-se_num_comunicado_da lia-se_num_comunicado_dos lia-se_num_comunicado_das lia-se_em_comunicado_de
    lia-se_em_comunicado_do lia-se_em_comunicado_da lia-se_em_comunicado_dos lia-se_em_comunicado_das
    lia-se_na_nota_de lia-se_na_nota_do lia-se_na_nota_da lia-se_na_nota_dos lia-se_na_nota_das lia-se_numa_nota_de
    lia-se_numa_nota_do lia-se_numa_nota_da lia-se_numa_nota_dos lia-se_numa_nota_das lia-se_numa_carta_de
    lia-se_numa_carta_do lia-se_numa_carta_da lia-se_numa_carta_dos lia-se_numa_carta_das lia-se_na_carta_de
    lia-se_na_carta_do lia-se_na_carta_da lia-se_na_carta_dos lia-se_na_carta_das lia-se_num_texto_de
    lia-se_num_texto_do lia-se_num_texto_da lia-se_num_texto_dos lia-se_num_texto_das lia-se_no_documento_de
    lia-se_no_documento_do lia-se_no_documento_da lia-se_no_documento_dos lia-se_no_documento_das
    lia-se_no_comunicado_de lia-se_no_comunicado_do lia-se_no_comunicado_da lia-se_no_comunicado_dos
    lia-se_no_comunicado_das lia-se_numa_mensagem_de lia-se_numa_mensagem_do lia-se_numa_mensagem_da
    lia-se_numa_mensagem_dos lia-se_numa_mensagem_das lia-se_no_texto_de lia-se_no_texto_do lia-se_no_texto_da
    lia-se_no_texto_dos lia-se_no_texto_das lia-se_no_relatório_de lia-se_no_relatório_do lia-se_no_relatório_da
    lia-se_no_relatório_dos lia-se_no_relatório_das lia-se_na_petição_de lia-se_na_petição_do lia-se_na_petição_da
    lia-se_na_petição_dos lia-se_na_petição_das lia-se_num_documento_de lia-se_num_documento_do
    lia-se_num_documento_da lia-se_num_documento_dos lia-se_num_documento_das pode_ler-se_num_comunicado_de
    pode_ler-se_num_comunicado_do pode_ler-se_num_comunicado_da pode_ler-se_num_comunicado_dos
    pode_ler-se_num_comunicado_das pode_ler-se_em_comunicado_de pode_ler-se_em_comunicado_do
    pode_ler-se_em_comunicado_da pode_ler-se_em_comunicado_dos pode_ler-se_em_comunicado_das pode_ler-se_na_nota_de
    pode_ler-se_na_nota_do pode_ler-se_na_nota_da pode_ler-se_na_nota_dos pode_ler-se_na_nota_das
    pode_ler-se_numa_nota_de pode_ler-se_numa_nota_do pode_ler-se_numa_nota_da pode_ler-se_numa_nota_dos
    pode_ler-se_numa_nota_das pode_ler-se_numa_carta_de pode_ler-se_numa_carta_do pode_ler-se_numa_carta_da
    pode_ler-se_numa_carta_dos pode_ler-se_numa_carta_das pode_ler-se_na_carta_de pode_ler-se_na_carta_do
    pode_ler-se_na_carta_da pode_ler-se_na_carta_dos pode_ler-se_na_carta_das pode_ler-se_num_texto_de
    pode_ler-se_num_texto_do pode_ler-se_num_texto_da pode_ler-se_num_texto_dos pode_ler-se_num_texto_das
    pode_ler-se_no_documento_de pode_ler-se_no_documento_do pode_ler-se_no_documento_da pode_ler-se_no_documento_dos
    pode_ler-se_no_documento_das pode_ler-se_no_comunicado_de pode_ler-se_no_comunicado_do
    pode_ler-se_no_comunicado_da pode_ler-se_no_comunicado_dos pode_ler-se_no_comunicado_das
    pode_ler-se_numa_mensagem_de pode_ler-se_numa_mensagem_do pode_ler-se_numa_mensagem_da
    pode_ler-se_numa_mensagem_dos pode_ler-se_numa_mensagem_das pode_ler-se_no_texto_de pode_ler-se_no_texto_do
    pode_ler-se_no_texto_da pode_ler-se_no_texto_dos pode_ler-se_no_texto_das pode_ler-se_no_relatório_de
    pode_ler-se_no_relatório_do pode_ler-se_no_relatório_da pode_ler-se_no_relatório_dos pode_ler-se_no_relatório_das
    pode_ler-se_na_petição_de pode_ler-se_na_petição_do pode_ler-se_na_petição_da pode_ler-se_na_petição_dos
    pode_ler-se_na_petição_das pode_ler-se_num_documento_de pode_ler-se_num_documento_do pode_ler-se_num_documento_da
    pode_ler-se_num_documento_dos pode_ler-se_num_documento_das em_nota_da em_nota_do em_comunicado_da
    em_comunicado_do cita citam
  `,

  pronouns: {
    male: 'ele',
    female: 'ela',
    plural: 'eles elas ambos ambas',
    either: 'eu alguém',
  },
  infinitiveEndings: 'ar er ir',
  viewPrepositions: 'para',
  namingWords: 'como',
  relatives: 'que quem o_qual a_qual os_quais as_quais',
  firstPerson: `
    eu me mim meu minha meus minhas comigo nós nos nosso nossa nossos nossas connosco conosco
  `,
  firstPersonObjects: 'me nos',
  contrastWords: 'enquanto',
  ownViews: 'na_sua_opinião em_sua_opinião a_seu_ver nas_suas_palavras',
  topicPrepositions: 'sobre acerca',
  ofWords: 'de do da dos das',
  anybody: 'alguém alguns outro outra outros outras muitos todos',
  articles: 'o a os as um uma uns umas este esta esse essa aquele aquela',
  articledPrepositions: 'do da dos das',
  prepositions: `
    de do da dos das em no na nos nas num numa para por pelo pela pelos pelas a ao à aos às com sem sobre contra entre
    desde até sob perante junto_de
  `,
  adverbs: `
    também ainda além_disso depois em_seguida então mais_tarde posteriormente anteriormente antes já sempre nunca hoje
    ontem anteontem agora assim porém contudo todavia entretanto no_entanto por_sua_vez por_seu_lado por_outro_lado
    a_propósito por_fim finalmente recentemente novamente de_novo mesmo só apenas somente simplesmente claramente
    publicamente oficialmente abertamente categoricamente textualmente igualmente nomeadamente precisamente
    em_particular em_declarações à_lusa aos_jornalistas à_imprensa à_agência_lusa segunda-feira terça-feira
    quarta-feira quinta-feira sexta-feira sábado domingo o não lhe lhes se me nos muito bem quase
  `,
  indefiniteArticles: 'um uma uns umas',
  genderedHonorifics: { male: 'sr senhor', female: 'sra senhora dona' },
  doubleSurnames: true,
  pluralVerbEndings: 'ram am',
  pluralArticles: 'os as uns umas',
  genderedArticles: { male: 'o um', female: 'a uma' },
  kinship: {
    male: 'marido pai filho irmão viúvo tio primo avô sobrinho sogro',
    female: 'esposa mulher mãe filha irmã viúva tia prima avó sobrinha sogra',
  },
  personNouns: 'homem mulher rapaz rapariga menino menina senhor senhora',
  andWords: 'e',
  coordinators: 'e mas',
  conjunctions: 'e mas ou nem como quando enquanto se porque pois que embora depois antes onde assim então não',
  sentenceOpeners: `
    a à acerca além algo alguém alguma algumas alguns algum ali ambos ainda ante anteontem antes ao aos apenas apesar
    após aquela aquele aqueles aquilo aqui as às assim até através atualmente bem cada cerca certamente cinco com como
    conforme consoante contra contudo da daí de debaixo decerto dentro depois desde dessa desse desta deste devido
    diante do dos dois durante duas e é ela elas ele eles em embora enfim enquanto então entre entretanto era eram
    essa essas esse esses esta está estamos estão estas este estes estou eu eventualmente exceto face finalmente foi
    foram fora graças há hoje isso isto já jamais lá logo longe mais mal mas meio menos mesmo meu mil milhares minha
    muita muitas muito muitos na nada não nas nem nenhum nenhuma nesse nessa neste nesta ninguém no nós nos nossa
    nosso nove num numa nunca o obviamente oito onde ontem os ou outra outras outro outros para parece pelo pela
    perante pois por porém porque porquê portanto possivelmente pouca pouco poucos precisamente primeiro primeira
    provavelmente quais qual qualquer quando quanto quarto quase quatro que quê quem quer questionado questionada
    recentemente resta salvo são se segundo segunda seis seja sem sempre sendo ser será sete seu seus sim só sob sobre
    sobretudo sou sua suas talvez também tampouco tanto tão tem têm tenho ter terceiro teve toda todas todavia todo
    todos três tudo um uma umas uns vários várias você vocês zero governo autoridades pessoas homens crianças fontes
    anos dias segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo país países eleições
  `,

  organisationWords: `
    universidade escola colégio instituto faculdade academia centro ministério secretaria delegação direção
    departamento agência gabinete serviço chancelaria presidência câmara prefeitura junta governo conselho comité
    comitê comissão partido movimento frente união aliança bloco coligação confederação federação sindicato associação
    organização ong fundação sociedade companhia empresa grupo banco caixa bolsa seguradora fundo ordem clube fc sc
    sporting benfica parlamento assembleia congresso senado tribunal supremo procuradoria polícia guarda exército
    força marinha brigada batalhão nato otan onu unesco oms fmi diário jornal semanário revista canal rádio televisão
    editora teatro ópera museu galeria biblioteca cinema festival orquestra circo jardim parque hospital clínica
    igreja catedral basílica mosteiro convento capela mesquita sinagoga templo diocese paróquia cemitério prisão
    cadeia quartel rua avenida praça largo travessa ponte porto estação aeroporto metro autoestrada rodovia estrada
    túnel bairro cidade vila aldeia freguesia concelho distrito município província região estado estados república
    reino território ilha ilhas arquipélago península cabo baía golfo mar oceano lago lagoa rio monte montanha serra
    vale planície floresta deserto costa praia torre palácio castelo hotel edifício restaurante café fábrica central
    taça campeonato torneio jogos prémio prêmio volta feira exposição cimeira cúpula conferência fórum tratado acordo
    lei projeto plano operação caso processo relatório monumento memorial estátua estádio piscina pavilhão
  `,

  months: [
    'janeiro|jan',
    'fevereiro|fev',
    'março|mar',
    'abril|abr',
    'maio|mai',
    'junho|jun',
    'julho|jul',
    'agosto|ago',
    'setembro|set',
    'outubro|out',
    'novembro|nov',
    'dezembro|dez',
  ],
  weekdays: [
    'segunda-feira|segundas-feiras',
    'terça-feira|terças-feiras',
    'quarta-feira|quartas-feiras',
    'quinta-feira|quintas-feiras',
    'sexta-feira|sextas-feiras',
    'sábado|sábados',
    'domingo|domingos',
  ],
  relativeDays: {
    anteontem: -2,
    'antes de ontem': -2,
    ontem: -1,
    'ontem à noite': -1,
    'ontem à tarde': -1,
    'ontem de manhã': -1,
    hoje: 0,
    'esta manhã': 0,
    'esta tarde': 0,
    'esta noite': 0,
    'nesta manhã': 0,
    'nesta tarde': 0,
    'nesta noite': 0,
    amanhã: 1,
    'amanhã de manhã': 1,
    'amanhã à noite': 1,
    'depois de amanhã': 2,
  },
  relativeModifiers: {
    passado: -1,
    passada: -1,
    passados: -1,
    passadas: -1,
    último: -1,
    última: -1,
    este: 0,
    esta: 0,
    neste: 0,
    nesta: 0,
    deste: 0,
    desta: 0,
    próximo: 1,
    próxima: 1,
    próximos: 1,
    próximas: 1,
    'que vem': 1,
  },
  units: {
    day: 'dia dias',
    week: 'semana semanas',
    month: 'mês meses',
    year: 'ano anos',
  },
  ago: 'há atrás faz',
  within: 'dentro_de daqui_a em',
  anniversaries: 'aniversário',
  eves: 'véspera vésperas',
  ordinals: words('primeiro segundo terceiro quarto quinto sexto sétimo oitavo nono décimo'),
  seasons: ['primavera', 'verão', 'outono', 'inverno'],

  abbreviations: `
    sr sra srs sras d dr dra drs dras prof profa profs eng enga arq exmo exma ilmo v.exa s.exa gen cel cap ten maj sgt
    adm alm pe fr mons st sto sta av r pç lg trav bl apto nº n.º p pp pág págs vol vols art arts cf p.ex etc ed eds
    obs séc tel telef ltda lda s.a cia inc corp jr a.c d.c n.b p.s u.e e.u.a jan fev abr jun jul ago set out nov dez
    máx dep depto aprox
  `,
  // Portugal: «…» outside and “…” inside (Código de Redação of the EU, 10.1.2). Brazil: “…” outside and ‘…’ inside
  // (Manual de redação of the Senado).
  marks: ['«»', '“”'],
  otherMarks: ['‘’', '""', "''", '‹›'],
  spacedMarks: false,
  apostropheWords: "'tá 'tava 'teja pra' n' d'água",

  headerKeys: {
    título: 'title',
    manchete: 'title',
    subtítulo: 'subtitle',
    data: 'date',
    publicado: 'date',
    local: 'place',
    lugar: 'place',
    fonte: 'source',
    agência: 'source',
    autor: 'author',
    autora: 'author',
    autores: 'author',
    foto: 'photo',
    fotografia: 'photo',
    oradores: 'speakers',
    intervenientes: 'speakers',
    entrevistador: 'interviewer',
    língua: 'language',
    idioma: 'language',
    'traduzido de': 'translated-from',
    género: 'kind',
    gênero: 'kind',
    ligação: 'url',
    link: 'url',
  },
  questionLabels: 'p pergunta',
  answerLabels: 'r resposta',
  captionWords: `
    foto fotos fotografia fotografias fotógrafo imagem imagens arquivo foto_de_arquivo crédito créditos legenda
    ilustração infografia gráfico mapa vídeo retrato montagem divulgação ©
  `,
  boilerplate: `
    publicidade continua_após_a_publicidade conteúdo_patrocinado leia_também leia_mais ler_mais ler_também
    veja_também saiba_mais notícias_relacionadas compartilhe partilhar siga-nos siga-nos_no inscreva-se_na_nossa
    assine_a_nossa subscreva_a_nossa todos_os_direitos_reservados reprodução_proibida continue_lendo continuar_a_ler
    clique_aqui_para
  `,
  joints: 'uma foi também desde',
  notJoined: '',
  workWords: `
    livro livros romance romances novela conto ensaio poema biografia autobiografia memórias peça comédia drama filme
    filmes longa-metragem curta-metragem documentário série telenovela temporada episódio programa revista jornal
    diário semanário site portal blog podcast coluna artigo editorial reportagem relatório estudo tese álbum disco
    single canção canções música tema ópera ballet sinfonia concerto espetáculo quadro pintura escultura exposição
    jogo videojogo guia dicionário operação missão campanha navio barco submarino satélite sonda furacão intitulado
    intitulada intitulados
  `,
  whatClauses: 'o_que aquilo_que',
  scareCues: `
    chamado chamada chamados chamadas denominado denominada suposto suposta supostos supostas alegado alegada
    apelidado apelidada apelidou_de batizado batizada classificado_de classificou_de classificou_como qualificou_de
    conhecido_como conhecida_como descrito_como considerado_como dito dita autointitulado autoproclamado
    autoproclamada o_termo a_expressão a_palavra o_conceito_de uma_espécie_de um_tipo_de o_que_chama_de
    o_que_chamou_de entre_aspas assim_chamado
  `,
};
