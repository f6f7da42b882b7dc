import type { WordLists } from "./word-lists.ts";

/** Portuguese, of Brazil and Portugal. What the words of each list have in common is said in `word-lists.ts`. */
export const pt: WordLists = {
  language: "pt",
  grammar: {
    isVerbFinal: false,
    isHeadFirst: true,
    hasCompounds: false,
    groupsByDot: true,
    hasUmlauts: false,
    adverbEnding: "mente",
  },
  marks: "nos se mais menos muito também já nosso nossa tudo cada há até não são você",
  determiners: `
    o a os as um uma uns umas nosso nossa nossos nossas seu sua seus suas meu minha este esta estes estas esse essa cada todos todas
    todo toda novo nova novos novas primeiro primeira primeiros segundo segunda ambos outro outra antigo antiga`,
  prepositions: `
    a ao aos à às de do da dos das em no na nos nas num numa para pra por pelo pela pelos pelas com sem sobre entre até desde
    durante após sob contra dentro antes depois`,
  conjunctions: "e ou mas",
  and: "e",
  of: "de do da dos das",
  inPlaceOfOf: "em no na nos nas",
  to: "para a ao aos à",
  by: "em",
  lacking: "sem nenhum nenhuma zero ninguém nunca",
  having: "com",
  countedFor: "para",
  until: "até antes",
  soon: "este esta neste nesta próximo próxima",
  toward: "",
  onTarget: "",
  much: "mais menos",
  adverbs: "já bem juntos",
  notAdverbs: "",
  relatives: "que quem onde quando porque se enquanto qual cujo",
  hedges: "pode podem poderia sem se não deve devem",
  openers: "vamos queremos nós devemos eu quero",
  auxiliaries: "é são está estão foi foram tem têm tinha será serão seja sido estar fica ficam",
  finite: `
    alcança alcançam atinge atingem aumenta aumentam cai caem chega chegam diminui diminuem supera superam usam usa utilizam
    passa passam obtêm obtém recebem recebe renovam resolve entregam entrega tem têm preparam sentem funcionam vem vêm confiam
    recomendam voltam dura leva sabe sabem compram compra representa acham concluíram ficam`,
  verbs: {
    task: `
      abrir adaptar adotar agendar alugar analisar anunciar aplicar apresentar aprovar assinar atualizar auditar
      automatizar cadastrar centralizar coletar começar comprar comunicar concluir conduzir configurar consolidar
      construir contratar convocar coordenar criar definir demitir desativar descontinuar descrever desenhar
      desenvolver designar determinar digitalizar divulgar documentar editar efetuar elaborar eleger encerrar
      entregar entrevistar enviar escolher escrever estabelecer estruturar estudar executar experimentar explorar
      expor fazer finalizar firmar formalizar formular fundir homologar identificar implantar implementar
      inaugurar iniciar instalar instaurar instituir introduzir inventariar investigar lançar liberar listar
      levantar mapear ministrar modernizar montar mudar negociar nomear normatizar organizar padronizar participar
      patrocinar pilotar planejar planear preparar produzir programar promover propor prototipar publicar realizar
      redesenhar redigir reescrever refatorar reformar reformular registrar relançar renovar reorganizar reparar
      revisar rever reunir selecionar sistematizar substituir terminar testar traduzir unificar validar visitar
      disponibilizar avaliar gravar capacitar formar treinar acordar alinhar ajustar arquivar calcular catalogar
      celebrar codificar compilar contatar contactar corrigir cotar debater delegar depurar eliminar encomendar
      equipar estrear filmar financiar inscrever inspecionar ler limpar orçar parametrizar patentear pintar
      recrutar reestruturar regularizar renegociar resumir retirar segmentar sinalizar socializar verificar
      desligar remover protocolar imprimir plantar desmontar descartar aposentar consertar`,
    taskOrNoun: "",
    taskBeforeObject: "",
    reaching: "ativar certificar conectar equipar integrar matricular onboardar",
    adding: "adquirir adicionar acrescentar",
    moving: "migrar mover transferir",
    making: `
      construir criar definir desenvolver desenhar entregar estabelecer introduzir organizar oferecer fazer
      facilitar montar promover formar`,
    intransitive: "lançar iniciar",
    adjectival: "",
    enabling: "",
    keeping: "tornar manter",
    bringing: "passa passam sobe sobem chega chegam levar subir trazer passar elevar puxar baixar",
    figurative: `
      plantar consertar
      passar mover mudar lançar criar construir desenvolver abrir oferecer entregar produzir formar preparar apresentar propor fazer estabelecer definir
      desenhar organizar escrever introduzir levantar montar promover`,
    linking: "fica segue",
    phrasal: [
      "colocar no ar",
      "colocar no mercado",
      "dar início",
      "colocar em produção",
      "colocar em prática",
      "colocar em operação",
      "pôr em marcha",
      "pôr em prática",
      "entrar em operação",
      "subir para produção",
    ],
    supporting: "apoiar",
    ensuring: "",
    gauging: "validar sondar testar explorar avaliar verificar medir",
    hiring: "contratar recrutar nomear",
    causing: "",
    attending: "participar assistir",
    light: "fazer",
    improving: "melhorar",
    trying: "testar validar pilotar experimentar",
    contacting: "contatar ligar convidar visitar entrevistar",
    indirect: "acelerar agilizar",
    obtaining: "obter conseguir alcançar receber conquistar tirar vender arrecadar captar faturar ganhar",
    irregular: {
      imprimir: "imprime impresso",
      incluir: "inclui incluído",
      dar: "dá dado",
      atribuir: "atribui atribuído",
      abrir: "abre aberto",
      colocar: "coloca colocado",
      concluir: "conclui concluído",
      construir: "constrói construído",
      descrever: "descreve descrito",
      diminuir: "diminui diminuído",
      escrever: "escreve escrito",
      reescrever: "reescreve reescrito",
      fazer: "faz feito",
      pôr: "põe posto",
      propor: "propõe proposto",
      produzir: "produz produzido",
      reduzir: "reduz reduzido",
      rever: "revê revisto",
      substituir: "substitui substituído",
      traduzir: "traduz traduzido",
      introduzir: "introduz introduzido",
      instituir: "institui instituído",
      crescer: "cresce crescido",
      subir: "sobe subido",
      cair: "cai caído",
    },
    increase:
      "ampliar aumentar crescer dobrar duplicar elevar estender expandir incrementar maximizar multiplicar subir triplicar",
    decrease: "abaixar baixar cortar dividir diminuir encurtar limitar minimizar reduzir cair enxugar",
    change: `
      acelerar agilizar alavancar aperfeiçoar aprimorar dinamizar estimular facilitar fomentar fortalecer impulsionar melhorar
      otimizar potencializar reforçar simplificar incentivar`,
  },
  workNouns: `
    abertura adoção ampliação aquisição assinatura atualização automação automatização compra conclusão construção
    contratação criação definição desenvolvimento digitalização elaboração entrega estabelecimento estruturação
    execução finalização homologação implantação implementação inauguração início instalação integração lançamento
    mapeamento migração modernização montagem mudança organização padronização planejamento preparação produção
    publicação realização redação redesenho reforma reformulação renovação reorganização revisão seleção
    substituição tradução transferência unificação validação demolição reparo encomenda plantio`,
  workPhrases: ["entrada em operação", "colocação no ar", "entrada em produção"],
  beforeWork: "a o os as um uma primeiro primeira novo nova",
  meetings: `
    conversas curso cursos demonstrações encontro encontros entrevista entrevistas estudo experimento
    formação oficina oficinas palestras pesquisa pesquisas piloto reunião reuniões seminário seminários
    sessão sessões teste testes treinamento treinamentos webinar webinars workshop workshops auditoria
    auditorias conferência conferências diagnóstico evento eventos`,
  efforts:
    "ligações chamadas e-mails emails cartas mensagens folhetos panfletos convites cartazes postagens publicações",
  trials: "teste testes experimento experimentos piloto ensaio estudo a/b projeto-piloto pilotos ensaios",
  prototypes: "protótipo protótipos maquete maquetes beta mvp",
  handing: "dar mostrar emprestar deixar oferecer entregar enviar convidar",
  trialMarks: [
    "em caráter experimental",
    "a título experimental",
    "em teste",
    "como teste",
    "como piloto",
    "para que testem",
    "para testarem",
    "para experimentarem",
    "a título de teste",
  ],
  inquiring: [
    "descobrir",
    "saber",
    "ver",
    "verificar",
    "perceber",
    "testar",
    "determinar",
    "avaliar",
    "averiguar",
  ],
  whether: "se",
  guesses: "procura demanda interesse hipótese hipóteses ideia viabilidade disposição",
  findingOut: [
    "para saber",
    "para descobrir",
    "para verificar",
    "para ver",
    "para entender",
    "para conhecer",
    "para validar",
    "para testar",
  ],
  notTrials: "de",
  trialPhrases: ["prova de conceito", "proof of concept", "projeto piloto", "fase piloto", "teste piloto"],
  carryingOut: "realizar fazer lançar executar iniciar conduzir rodar efetuar concluir",
  checks: "backup backups restauração alarme alarmes evacuação extintores emergência",
  among: "com entre de",
  testers: `
    alunos clientes empresas enfermeiras escolas estudantes famílias jogadores leitores lares participantes pacientes pessoas
    usuários utilizadores visitantes voluntários colaboradores`,
  agreements: "acordo consenso decisão marco fase etapa",
  milestones: [
    "acreditação",
    "alvará",
    "aprovação regulatória",
    "autorização",
    "certificação",
    "certificado",
    "diploma",
    "habilitação",
    "homologação",
    "licença",
    "patente",
    "registro",
    "selo",
  ],
  states: [
    "completo",
    "completa",
    "disponível",
    "em funcionamento",
    "em operação",
    "em produção",
    "em uso",
    "em vigor",
    "no ar",
    "online",
    "operacional",
    "pronta",
    "pronto",
  ],
  openParticiples: "",
  measured: `
    excelência
    abandono absenteísmo adesão adoção alcance atrasos audiência cancelamento captação churn cobertura consumo conversão custo
    custos cota demora desempenho despesas disponibilidade duração eficiência emissões engajamento erros espera evasão
    faturamento fidelização frequência gasto gastos incidentes índice inadimplência latência margem média nível nota nps número
    ocupação participação percentual perda perdas pontualidade porcentagem prazo prazos precisão produtividade proporção
    qualidade quantidade receita reclamações refugo rejeição rendimento rentabilidade retenção rotatividade satisfação taxa tempo
    tempos tráfego uso utilização valor velocidade vendas visibilidade volume`,
  counted: `
    acidentes alunos assinantes associados candidatos cidadãos clientes colaboradores compradores contratos docentes doadores
    empregados empresas enfermeiras enfermeiros escolas estudantes famílias fornecedores funcionários hospitais incidentes
    investidores leitores lojistas membros moradores motoristas pacientes pais parceiros participantes pedidos pessoas
    professores seguidores sócios solicitações talentos tickets usuárias usuários utilizadores visitantes voluntários leads`,
  amounts: "número parte percentual porcentagem proporção quantidade taxa total volume",
  qualities: `
    potencial
    ambiente clareza clima coesão competências comunidade condições consciência confiança conhecimento
    credibilidade cultura demanda dinâmica entorno equipe equipes espírito experiência experiências hábito
    hábitos identidade imagem impacto lealdade lugar marca oportunidades orgulho relação relações
    relacionamento relacionamentos reputação sentido senso talento talentos time times transparência valor
    vínculo vínculos visão futuro caminho caminhos capítulo movimento padrão padrões portas qualidade
    referência`,
  praise: `
    sem ninguém ninguem
    surpreender surpreendendo encantar encantando inspirar inspirando
    agradável amam ama amar esforço excelente excelentes excepcional fácil fáceis fluida fluido gosto ideal
    imbatível inesquecível intuitivo intuitiva líder líderes melhor melhores memorável orgulho orgulhosos
    prazer preferida preferido querem quer rápida rápido recomendam recomendar referência segura seguro
    simples única único natural encantar encantam amanhã coração`,
  things: ` festival nuvem 
    aplicação aplicações aplicativo aplicativos app arquivo base campanha canal catálogo centro chatbot crm curso
    documento documentação edifício erp fábrica ferramenta ferramentas formulário funcionalidade funcionalidades
    guia infraestrutura intranet laboratório linha loja lojas manual máquina módulo módulos nuvem painel plano
    planta plataforma plataformas podcast portal procedimento produto produtos programa projeto protótipo rede
    revista revistas servidor servidores sistema sistemas site software solução versão caixa caldeira impressora
    sala trator logo folheto rampa`,
  unmade: "um uma novo nova novos novas segundo segunda terceiro terceira outro outra",
  persons: `
    agricultores aprendizes artistas cidadãos geração gerações filhos jovens jovem mães meninas meninos mulheres homens crianças
    pais idosos vizinhos moradores mestres pessoas talento talentos`,
  changes: "como nós eles elas entre juntos nunca realmente mais menos mas onde se",
  finalNouns: "",
  places: `
    capitais cidades clínicas departamentos escolas estados fábricas filiais hospitais idiomas lojas mercados municípios países
    plantas regiões sedes unidades`,
  placing: "em no na nos nas a",
  approximating: "pelo menos mais de até cerca aproximadamente mínimo ao",
  singulars: "",
  people: "clientes gente pessoas usuários pacientes todos outros enfermeiras talentos",
  up: "",
  down: "",
  nouns: {
    increase: "alta aumento ampliação crescimento incremento elevação expansão",
    decrease: "baixa queda diminuição redução corte",
    change:
      "aceleração agilização aprimoramento fortalecimento impulso melhora melhoria otimização reforço simplificação",
  },
  comparatives: {
    increase: "mais maior maiores superior",
    decrease: "menos menor menores inferior",
    change: "melhor melhores",
  },
  quicker: "rápida rápido rápidas rápidos ágil ágeis",
  selves: "nos se me",
  otherwise: { mais: "de", menos: "de", alta: "", subir: "para" },
  vague: "alto altos altas boa bom bons boas excelente ótima ótimo satisfeitos satisfeito contentes",
  targets: "meta metas objetivo objetivos expectativas limite orçamento cota",
  meeting: "chegar chega alcançar atingir bater superar cumprir supera superam atinge",
  limits: "acima abaixo sob",
  continuing:
    "a ao aos à às de do da em no na nos nas e para por com sobre durante desde este esta neste frente",
  vanity: [
    "cliques",
    "compartilhamentos",
    "curtidas",
    "downloads",
    "fãs",
    "followers",
    "impressões",
    "likes",
    "reproduções",
    "seguidores",
    "transferências da aplicação",
    "visualizações",
    "visualizações de página",
    "visualizações de páginas",
    "usuários cadastrados",
    "usuários registrados",
    "contas criadas",
    "instalações do app",
    "instalações do aplicativo",
    "visitantes únicos",
    "lista de e-mails",
    "base de seguidores",
    "retuítes",
  ],
  notVanity: `
    clique conversão custo custos duração erro erros falhas falsos falsas falha fração impressão parte percentual porcentagem
    preço proporção razão receita rejeição taxa tempo valor ativos pagos renovação`,
  pushing: "",
  leadsOn: "com",
  per: "",
  vanityHeads: `
    visitas visitantes vistas tráfego fãs audiência alcance inscritos assinantes ouvintes escutas leitores leituras
    espectadores reações comentários menções registros registos inscrições acessos cliques aparições artigos matérias
    estrelas interações`,
  channels: `
    portal instagram facebook youtube tiktok linkedin twitter pinterest github twitch spotify whatsapp telegram redes web
    site sítio página páginas blog blogue newsletter boletim podcast podcasts episódio episódios vídeo vídeos clipe
    clipes canal publicação publicações post posts artigo artigos histórias webinar imprensa mídia media`,
  seen: `
    visto vista vistos vistas assistido assistida reproduzido reproduzida lido lida ouvido ouvida baixado baixada
    compartilhado compartilhada partilhado visitado visitada`,
  seenIn: "veículos jornais",
  events: `
    auditoria auditorias conferência conferências congresso curso cursos encontro encontros exposição feira feiras
    formação formações hackathon jornada oficina oficinas palestra palestras reunião reuniões seminário seminários
    sessão sessões simulado treinamento treinamentos visita visitas participação`,
  undergone: `
    feito fizeram fez recebido receberam concluído concluíram cursado participado participaram terminado tiveram
    realizado realizaram`,
  releases: "versão beta mvp protótipo edição",
  past: "",
  periodic: "mensais semanais diárias diários mensal anuais",
  rates: `
    abandono absenteísmo cancelamento cancelamentos churn cota devoluções evasão falhas inadimplência índice ocupação percentual
    porcentagem proporção refugo rejeição rotatividade taxa`,
  turned: {
    increase: `
      ritmo
      agilidade cadência capacidade conformidade desempenho eficiência estabilidade confiabilidade frequência lugar posição
      prioridade produtividade qualidade rapidez rendimento segurança velocidade`,
    decrease:
      "carga complexidade dependência dependências dívida esforço exposição fricção incerteza necessidade pressão risco riscos",
  },
  groups: `
    agência área autoridade autoridades cliente comissão comitê comité conselho departamento diretoria direção divisão equipe equipa
    equipes equipas fornecedor fornecedores governo ministério órgão parceiro parceiros prefeitura câmara regulador sindicato
    squad time times unidade`,
  offices: `
    compras comercial conformidade diretoria direção financeiro finanças gerência gestão jurídico legal marketing operações
    prefeitura rh segurança ti vendas sindicato`,
  ownGroups:
    "nosso nossa nossos nossas meu minha todo toda todos todas cada nenhum nenhuma inteira inteiro sua seu",
  othersDid: `
    aceito aceita acordado adotado adotada aprovado aprovada aprovados autorizado autorizada concedido construído entregue
    assinado assinada implementado implantado integrado integrada liberado lançado migrado publicado ratificado revisado revisada
    concluído validado validada`,
  othersDo: `
    adota adotou aprova aprovou assina assinou concede concedeu entrega entregou implanta implantou integra
    integrou libera liberou lançou migra migrou publica publicou valida validou deu`,
  deciding: `
    aceitar aprovar adotar ampliar acordar apoiar atribuir autorizar avalizar ceder certificar conceder confirmar
    dar entregar enviar estender financiar firmar habilitar homologar incluir instalar integrar liberar mandar
    outorgar pagar permitir prorrogar publicar ratificar reconhecer renovar respaldar revisar subsidiar fornecer
    usar utilizar validar votar abrir assinar emitir disponibilizar reembolsar escolher emprestar`,
  ours: "nos nosso nossa nossos nossas",
  wishing: "que",
  perfect: "tem têm tinha",
  agents: "por pelo pela pelos pelas",
  consent:
    "luz-verde sinal-verde aval aceite acordo anuência aprovação autorização aval consentimento permissão validação liberação",
  consentFrom: "por pelo pela",
  waiting: [
    "à espera de",
    "à espera da",
    "à espera do",
    "aguardando a",
    "aguardando o",
    "bloqueado por",
    "bloqueado pela",
    "depende da",
    "depende de",
    "depende do",
    "dependente da",
    "dependente do",
    "sujeito à",
    "condicionado à",
  ],
  parties: `
    administração agência alfândega arquiteto autoridade autoridades banco cartório cliente comissão comitê comité
    condomínio conselho construtora contratante distribuidor distribuidora doador editora estado fabricante
    federação financiador fornecedor fornecedora fornecedores fundação governo gráfica hospital imobiliária
    investidor investidores judiciário ministério município operador operadora órgão parceiro parceiros
    patrocinador prefeitura câmara proprietário receita regulador seguradora senhorio sindicato subcontratado
    transportadora transportadoras tribunal universidade empreiteira vigilância autarquia concessionária arquiteta
    associação assembleia bancos clube cooperativa corregedoria delegacia diocese embaixada inspeção instituto
    juiz júri justiça laboratório liga matriz ministra ministro notário ouvidoria paróquia polícia prefeito
    prefeita presidente reitoria revista secretaria sede senado síndico cidade`,
  mine: "nosso nossa nossos nossas seu sua seus suas meu minha",
  pausing: "aguardando bloqueado espera",
  arriving: "",
  conditions: [
    "assim que",
    "logo que",
    "uma vez que",
    "quando",
    "depois que",
    "depois de",
    "após",
    "desde que",
    "contanto que",
    "se",
    "caso",
    "tão logo",
    "até que",
    "com a condição de que",
    "sob a condição de que",
    "supondo que",
    "a partir do momento em que",
    "enquanto",
  ],
  experimenting: "testar pilotar experimentar",
  trialKinds: "usabilidade usuário usuários campo a/b ab mercado conceito preço preços",
  vanityCounts:
    "inscrições cadastros registros registos assinantes visualizações cliques visitas instalações menções aparições inscritos",
  halfUpkeep: "",
  keptThings: "",
  upkeep: "conservar continuar manter manutenção preservar prosseguir sustentar",
  asUsual: [
    "assegurar a manutenção",
    "garantir a manutenção",
    "dia a dia",
    "gestão diária",
    "garantir o funcionamento",
    "assegurar o funcionamento",
    "seguir prestando",
    "seguir oferecendo",
    "operação diária",
    "business as usual",
    "status quo",
    "como sempre",
    "como até agora",
    "continuidade do serviço",
    "bom funcionamento",
    "operações diárias",
    "funcionamento diário",
    "dia-a-dia",
  ],
  routine: [
    "pagar",
    "gerir",
    "gerenciar",
    "tramitar",
    "processar",
    "publicar",
    "prestar",
    "entregar",
    "realizar",
    "executar",
    "efetuar",
    "limpar",
    "responder",
    "atender",
    "cumprir",
    "deixar",
    "garantir",
    "assegurar",
    "cuidar",
    "emitir",
    "apresentar",
    "oferecer",
    "operar",
    "supervisionar",
    "abastecer",
    "revisar",
    "servir",
    "distribuir",
    "manter",
    "conservar",
  ],
  dutyVerbs: [
    "atender",
    "processar",
    "pagar",
    "tratar",
    "gerir",
    "gerenciar",
    "responder",
    "cumprir",
    "dar",
    "prestar",
    "realizar",
    "fazer",
    "preparar",
    "limpar",
    "rever",
    "emitir",
    "enviar",
    "administrar",
    "supervisionar",
    "registar",
    "registrar",
    "arquivar",
    "efetuar",
    "apresentar",
    "fornecer",
    "oferecer",
  ],
  duties: `
    pedidos pedido consultas faturas pagamentos salários salário folha chamadas ligações emails e-mails correio cartas encomendas solicitações
    queixas reclamações contabilidade contas declarações relatórios contratos obrigações normas suporte apoio assistência manutenção cópias edifícios
    instalações máquinas veículos equipamentos elevadores entregas reservas inscrições registo registros arquivo processos chamados tickets`,
  routinely: [
    "cada dia",
    "cada semana",
    "cada mês",
    "cada trimestre",
    "cada ano",
    "todos os dias",
    "todos os meses",
    "todos os anos",
    "todas as semanas",
    "mensal",
    "mensais",
    "semanal",
    "semanais",
    "anual",
    "anuais",
    "diário",
    "diária",
    "diários",
    "diárias",
    "habitual",
    "habituais",
    "existente",
    "existentes",
    "atual",
    "atuais",
    "regulamentares",
    "legais",
    "obrigações",
    "como todo ano",
    "como todos os anos",
    "como nos anos anteriores",
    "como no ano passado",
    "tal como está",
    "tal como estão",
    "tal qual",
    "segundo o calendário",
    "conforme o calendário",
    "corrente",
    "normal",
    "ordinário",
    "ordinária",
  ],
  keep: "seguir",
  keptSo: "",
  passing: "",
  operate: "",
  stay: "manter conservar sustentar preservar permanecer",
  everyday: "departamentos áreas",
  challenge: "apesar embora enquanto mesmo quando durante ninguém nunca sem só todos crescimento crescemos",
  generic: `
    sermos total todo toda o a os as um uma de do da dos das e em ser somos estar nós nosso nossa nossos nossas mais melhor melhores maior
    bem bom boa coisas crescimento desempenho eficácia eficiência eficiente eficientes empresa equipe equipes
    excelência excelentes êxito fazer inovação inovadores melhoria melhorias organização processo processos produto
    produtos produtividade produtivos qualidade resultado resultados rentáveis serviço serviços sistema sistemas
    sucesso ter time times trabalho tudo agilidade alinhamento automação capacitação mudança cliente clientes
    colaboração comercial comerciais competitividade comprometimento comunicação coordenação custos criatividade
    cultura dados desenvolvimento digital digitalização diversidade engajamento estratégia estratégico expansão
    experiência finanças financeira fidelização formação futuro gestão impacto infraestrutura interna liderança
    logística marketing motivação negócio operações operacional planejamento progresso recrutamento rentabilidade
    reputação satisfação segurança sinergia sinergias sustentabilidade tecnologia transformação transparência valor
    venda vendas visibilidade visão muito sempre inovar potencial pleno alcançar nível próximo seguinte novo levar ao
    para todos oferta ofertas número mirar alto grande juntos ganhar vencer avançar dar contínua contínuo
    superar limites triunfar liberar diferença`,
  numbers: {
    zero: 0,
    dois: 2,
    duas: 2,
    três: 3,
    quatro: 4,
    cinco: 5,
    seis: 6,
    sete: 7,
    oito: 8,
    nove: 9,
    dez: 10,
    onze: 11,
    doze: 12,
    dúzia: 12,
    quinze: 15,
    vinte: 20,
    trinta: 30,
    quarenta: 40,
    cinquenta: 50,
    cem: 100,
  },
  multiples: {
    dobrar: 2,
    dobrado: 2,
    dobra: 2,
    duplicar: 2,
    dobro: 2,
    triplicar: 3,
    triplo: 3,
    quadruplicar: 4,
  },
  parts: { terço: 100 / 3, terços: 100 / 3, quarto: 25, quartos: 25, quinto: 20, décimo: 10 },
  notZero: "resíduos confiança",
  halves: "metade",
  halfBy: "pela à",
  all: "todos todas toda todo cada",
  notAll: "antes",
  none: "nenhum nenhuma",
  no: "nenhum nenhuma sem",
  notNo: "",
  one: "um uma",
  ordinals: "primeira segunda",
};
