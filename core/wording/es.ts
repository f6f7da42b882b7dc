import type { WordLists } from "./word-lists.ts";

/** Spanish. What the words of each list have in common is said in `word-lists.ts`. */
export const es: WordLists = {
  language: "es",
  grammar: {
    isVerbFinal: false,
    isHeadFirst: true,
    hasCompounds: false,
    groupsByDot: true,
    hasUmlauts: false,
    adverbEnding: "mente",
  },
  marks: "nos se más menos muy también ya nuestro nuestra todo cada hay gracias solo",
  determiners: `
    el la los las un una unos unas lo nuestro nuestra nuestros nuestras su sus mi mis este esta estos estas ese esa cada todos todas
    todo toda nuevo nueva nuevos nuevas primer primera primeros segundo segunda ambos otro otra antiguo antigua`,
  prepositions: `
    a al de del en para por con sin sobre entre hasta desde hacia según durante mediante tras ante bajo contra dentro antes
    después`,
  conjunctions: "y e o u pero",
  and: "y e",
  of: "de del",
  inPlaceOfOf: "en",
  to: "a al",
  by: "un en",
  lacking: "sin ningún ninguna cero nadie nunca",
  having: "con",
  countedFor: "para",
  until: "antes hasta para",
  soon: "este esta próximo próxima",
  toward: "",
  onTarget: "",
  much: "más menos",
  adverbs: "ya bien juntos",
  notAdverbs: "",
  relatives: "que quien quienes donde cuando porque mientras cual cuyo",
  hedges: "puede pueden podría sin no debe deben",
  openers: "vamos queremos nosotros debemos yo quiero",
  auxiliaries: "es son está están fue fueron ha han había será serán sea sido estar queda quedan",
  finite: `
    alcanza alcanzan aumenta aumentan baja bajan disminuye disminuyen llega llegan supera superan usan usa utilizan utiliza pasa
    pasan obtienen obtiene reciben recibe renuevan resuelve resuelven entrega entregan tiene tienen preparan sienten funcionan
    proviene provienen confían recomiendan vuelven dura tarda tardan sabe saben compran compra representa permanece`,
  verbs: {
    task: `
      abrir actualizar adaptar adoptar agendar alquilar analizar anunciar aplicar aprobar armar asignar asistir
      auditar automatizar cambiar cargar centralizar clasificar comenzar comprar completar comunicar concluir
      configurar confeccionar consolidar construir contratar convocar coordinar crear definir desarrollar
      descontinuar describir designar desplegar determinar difundir digitalizar diseñar documentar editar efectuar
      ejecutar elaborar elegir emprender encuestar entregar entrevistar enviar escribir establecer estandarizar
      estructurar estudiar evaluar examinar experimentar explorar exponer fijar finalizar firmar formalizar
      formular fusionar generar habilitar hacer homologar identificar impartir implantar implementar inaugurar
      iniciar instalar instaurar institucionalizar introducir inventariar investigar invitar lanzar levantar
      licitar mapear mudar negociar nombrar normalizar notificar organizar participar patrocinar pilotar planear
      planificar preparar presentar probar producir programar proponer prototipar publicar realizar rediseñar
      redactar reemplazar reescribir refactorizar registrar relanzar remodelar renovar reorganizar reparar reunir
      revisar seleccionar sistematizar sustituir terminar traducir unificar validar visitar grabar sacar capacitar
      formar entrenar acondicionar acordar alinear arrancar calcular calendarizar capturar catalogar celebrar
      codificar compilar contactar corregir cotizar debatir delegar depurar derivar dictar dotar eliminar empezar
      encargar equipar estrenar filmar financiar inscribir inspeccionar leer limpiar listar montar ordenar
      parametrizar patentar pintar postular presupuestar reclutar recopilar reestructurar regularizar renegociar
      resumir retirar rotular segmentar señalizar socializar tramitar verificar imprimir plantar desmontar pedir
      desechar jubilar`,
    taskOrNoun: "",
    taskBeforeObject: "",
    reaching: "activar certificar conectar equipar incorporar integrar matricular vincular cerrar",
    adding: "adquirir agregar añadir recopilar sumar",
    moving: "migrar mover transferir pasar trasladar",
    making: `
      construir crear definir desarrollar diseñar entregar establecer generar introducir organizar ofrecer
      hacer facilitar armar formar`,
    intransitive: "lanzar iniciar arrancar",
    adjectival: "",
    enabling: "",
    keeping: "hacer mantener",
    bringing: "sube suben pasa pasan llega llegan llevar subir situar dejar pasar elevar bajar",
    figurative: `
      plantar pedir
      pasar mover cambiar lanzar crear construir desarrollar abrir ofrecer entregar producir formar preparar presentar proponer hacer establecer definir
      diseñar organizar escribir introducir sacar levantar armar generar`,
    linking: "queda sigue resulta",
    phrasal: [
      "poner en marcha",
      "poner en producción",
      "poner en línea",
      "poner en funcionamiento",
      "llevar a cabo",
      "sacar al mercado",
      "sacar a producción",
      "salir al mercado",
      "dar inicio",
      "salir en vivo",
      "salir a producción",
    ],
    supporting: "apoyar respaldar",
    ensuring: "",
    gauging: "validar sondear probar explorar evaluar comprobar medir testear",
    hiring: "contratar reclutar fichar nombrar",
    causing: "",
    attending: "participar asistir",
    light: "hacer",
    improving: "mejorar",
    trying: "probar testear validar pilotar experimentar ensayar pilotear",
    contacting: "contactar llamar invitar visitar encuestar entrevistar",
    indirect: "acelerar agilizar",
    obtaining:
      "obtener conseguir lograr alcanzar recibir sacar aprobar vender recaudar captar facturar ganar",
    irregular: {
      imprimir: "imprime impreso",
      renovar: "renueva renovado",
      reconocer: "reconoce reconocido",
      incluir: "incluye incluido",
      extender: "extiende extendido",
      dar: "da dado",
      abrir: "abre abierto",
      ampliar: "amplía ampliado",
      cerrar: "cierra cerrado",
      comenzar: "comienza comenzado",
      describir: "describe descrito",
      escribir: "escribe escrito",
      reescribir: "reescribe reescrito",
      hacer: "hace hecho",
      poner: "pone puesto",
      proponer: "propone propuesto",
      probar: "prueba probado",
      aprobar: "aprueba aprobado",
      traducir: "traduce traducido",
      reducir: "reduce reducido",
      producir: "produce producido",
      disminuir: "disminuye disminuido",
      construir: "construye construido",
      sustituir: "sustituye sustituido",
      desplegar: "despliega desplegado",
      fortalecer: "fortalece fortalecido",
      establecer: "establece establecido",
      crecer: "crece crecido",
    },
    increase:
      "ampliar aumentar crecer duplicar elevar expandir extender incrementar maximizar multiplicar subir triplicar alargar",
    decrease: "abaratar acortar bajar dividir disminuir limitar minimizar recortar reducir rebajar",
    change: `
      acelerar agilizar dinamizar estimular fomentar fortalecer impulsar mejorar modernizar optimizar perfeccionar potenciar promover
      reforzar robustecer simplificar facilitar afianzar`,
  },
  workNouns: `
    actualización adquisición ampliación apertura automatización compra construcción contratación creación
    definición desarrollo despliegue digitalización diseño elaboración ejecución entrega establecimiento
    estandarización finalización firma formación habilitación implantación implementación inauguración inicio
    instalación integración lanzamiento migración mudanza organización planificación preparación producción
    publicación realización redacción rediseño reemplazo remodelación renovación reorganización revisión selección
    sustitución traducción traslado validación demolición reparación plantación`,
  workPhrases: [
    "puesta en marcha",
    "puesta en producción",
    "puesta en funcionamiento",
    "salida a producción",
    "alta",
  ],
  beforeWork: "la el los las un una primer primera nuevo nueva",
  meetings: `
    charlas conversaciones curso cursos demostraciones encuesta encuestas encuentro encuentros entrevista
    entrevistas estudio experimento focus formación formaciones jornadas piloto prueba pruebas reunión
    reuniones seminario seminarios sesión sesiones taller talleres auditoría auditorías conferencia
    conferencias diagnóstico evento eventos webinars`,
  efforts: "llamadas correos emails e-mails cartas mensajes folletos invitaciones carteles publicaciones",
  trials: "prueba pruebas experimento experimentos piloto ensayo estudio test a/b ensayos pilotos",
  prototypes: "prototipo prototipos maqueta maquetas beta mvp",
  handing: "dar mostrar enseñar prestar dejar ofrecer entregar enviar invitar",
  trialMarks: [
    "a modo de prueba",
    "a título experimental",
    "a prueba",
    "de prueba",
    "para que lo prueben",
    "para que la prueben",
    "para probarlo",
    "para probarla",
    "como piloto",
    "como prueba",
    "en pruebas",
  ],
  inquiring: [
    "averiguar",
    "saber",
    "ver",
    "comprobar",
    "verificar",
    "descubrir",
    "probar",
    "determinar",
    "evaluar",
  ],
  whether: "si",
  guesses: "demanda interés hipótesis idea viabilidad disposición",
  findingOut: [
    "para saber",
    "para averiguar",
    "para comprobar",
    "para ver",
    "para entender",
    "para conocer",
    "para validar",
    "para probar",
  ],
  notTrials: "de",
  trialPhrases: ["prueba de concepto", "proof of concept", "prueba piloto", "proyecto piloto", "fase piloto"],
  carryingOut: "realizar hacer lanzar llevar ejecutar iniciar efectuar conducir completar",
  checks: "respaldo respaldos copias restauración alarma alarmas evacuación extintores emergencia",
  among: "con entre a de",
  testers: `
    alumnos clientes empresas enfermeras escuelas estudiantes familias hogares jugadores lectores participantes pacientes
    personas usuarios visitantes voluntarios trabajadores`,
  agreements: "acuerdo consenso decisión hito fase etapa",
  milestones: [
    "acreditación",
    "aprobación",
    "autorización",
    "certificación",
    "certificado",
    "cumplimiento normativo",
    "diploma",
    "habilitación",
    "homologación",
    "licencia",
    "patente",
    "permiso",
    "registro sanitario",
    "sello",
    "título",
  ],
  states: [
    "completo",
    "completa",
    "disponible",
    "en funcionamiento",
    "en línea",
    "en marcha",
    "en operación",
    "en producción",
    "en uso",
    "en vigor",
    "en vivo",
    "lista",
    "listo",
    "operativa",
    "operativo",
  ],
  openParticiples: "",
  measured: `
    excelencia
    abandono absentismo adopción alcance ausentismo calidad cantidad captación churn cobertura consumo conversión costo costos
    coste costes cuota demora demoras deserción disponibilidad duración eficiencia emisiones errores espera facturación
    fidelización frecuencia gasto gastos incidentes índice ingresos latencia margen media merma nivel nota nps número ocupación
    participación plazo plazos porcentaje precisión productividad promedio proporción puntualidad quejas ratio reclamaciones
    rendimiento rentabilidad retención rotación satisfacción tasa tiempo tiempos tráfico uso valor valoración velocidad ventas
    visibilidad volumen ticket`,
  counted: `
    accidentes afiliados alumnos asistentes candidatos ciudadanos clientes colaboradores comercios compradores contratos docentes
    donantes empleados empresas enfermeras escuelas estudiantes familias hospitales incidentes inversores lectores miembros
    pacientes padres participantes pedidos personas profesores proveedores seguidores socios solicitudes suscriptores talento
    tickets trabajadores usuarias usuarios vecinos visitantes voluntarios enfermeros médicos`,
  amounts: "cantidad número parte porcentaje proporción ratio tasa total volumen",
  qualities: `
    potencial     ambiente cercanía claridad clima cohesión compañerismo competencias comunidad condiciones conciencia
    confianza conocimiento credibilidad cultura demanda dinámica entorno equipo equipos espíritu
    experiencia experiencias hábito hábitos identidad imagen impacto lealtad lugar marca oportunidades
    orgullo relación relaciones reputación sentido talento transparencia valor vínculo vínculos visión
    futuro calidad camino caminos capítulo estándar estándares movimiento puertas referencia`,
  praise: `
    sin nadie
    sorprender sorprendiendo encantar encantando enamorar enamorando inspirar inspirando
    agradable aman ama amar esfuerzo excelente excelentes excepcional fácil fáciles fluido fluida fluidas
    gusto ideal inigualable inolvidable insuperable intuitivo intuitiva líder líderes mejor mejores
    memorable orgullo orgullosos placer preferida preferido quiere quieren rápida rápido recomiendan
    recomendar referente segura seguro sencilla sencillo simple única único natural mañana corazón`,
  things: ` festival  sensor 
    almacén aplicación aplicaciones app archivo base campaña canal catálogo centro chatbot crm curso documento
    documentación edificio erp fábrica formulario funcionalidad funcionalidades guía herramienta herramientas
    infraestructura intranet laboratorio línea manual máquina módulo módulos nube panel plan planta plataforma
    plataformas podcast portal procedimiento producto productos programa proyecto prototipo red servidor
    servidores sistema sistemas sitio software solución taller talleres tienda tiendas versión web caja caldera
    impresora sala tractor logo folleto rampa`,
  unmade: "un una nuevo nueva nuevos nuevas segundo segunda tercer tercera otro otra",
  persons: `
    agricultores alumno alumna aprendices aprendiz artistas chicas chicos ciudadanos generación generaciones hijos jóvenes joven
    madres mujeres hombres niña niñas niño niños padres mayores vecinos personas talento talentos`,
  changes: "como nosotros ellos ellas entre juntos nunca realmente más menos sino donde si",
  finalNouns: "",
  places: `
    ciudades clínicas comunidades departamentos escuelas estados fábricas hospitales idiomas mercados municipios oficinas países
    plantas provincias regiones sedes sucursales tiendas`,
  placing: "en a por",
  approximating: "al menos más de hasta unos unas aproximadamente mínimo cerca",
  singulars: "",
  people: "clientes gente personas usuarios pacientes todos otros enfermeras talento",
  up: "",
  down: "",
  nouns: {
    increase: "alza aumento ampliación crecimiento incremento subida expansión",
    decrease: "bajada descenso disminución reducción caída recorte",
    change:
      "aceleración agilización fortalecimiento impulso mejora mejoramiento optimización refuerzo simplificación",
  },
  comparatives: {
    increase: "más mayor mayores superior",
    decrease: "menos menor menores inferior",
    change: "mejor mejores",
  },
  quicker: "rápida rápido rápidas rápidos ágil ágiles",
  selves: "nos se me",
  otherwise: { más: "de", menos: "de", ampliación: "", bajar: "", mayor: "es" },
  vague:
    "alta alto altos altas buen buena bueno buenos excelente óptima óptimo satisfechos satisfecho contentos",
  targets: "meta metas objetivo objetivos expectativas umbral presupuesto cuota",
  meeting: "llegar llega alcanzar superar cumplir lograr supera superan alcanza cumplen",
  limits: "sobre bajo encima debajo",
  continuing: "a al de del en y para por con sobre durante desde este esta frente respecto",
  vanity: [
    "clics",
    "compartidos",
    "descargas",
    "fans",
    "followers",
    "impresiones",
    "likes",
    "me gusta",
    "páginas vistas",
    "reproducciones",
    "seguidores",
    "visualizaciones",
    "vistas de página",
    "usuarios registrados",
    "cuentas creadas",
    "instalaciones de la app",
    "visitantes únicos",
    "registros en la app",
    "lista de correo",
    "retuits",
    "base de seguidores",
  ],
  notVanity: `
    clic conversión costo costos coste costes duración error errores falsas falsos fallidas fracción impresión ingresos
    parte porcentaje precio promedio proporción ratio rebote tasa tiempo valor activos pagos renovación`,
  pushing: "",
  leadsOn: "a hacia",
  per: "",
  vanityHeads: `
    visitas visitantes vistas tráfico fans audiencia alcance suscriptores suscripciones oyentes escuchas lectores
    lecturas espectadores reacciones comentarios menciones registros inscripciones clics apariciones artículos
    estrellas interacciones`,
  channels: `
    portal instagram facebook youtube tiktok linkedin twitter pinterest github twitch spotify whatsapp telegram redes web
    sitio página páginas blog boletín newsletter podcast pódcast episodio episodios vídeo vídeos video videos clip
    clips canal publicación publicaciones post posts artículo artículos historias webinar prensa medios`,
  seen: `
    ve ven visto vista vistos vistas reproduce reproducido reproducida lee leído leída escucha escuchado descarga
    descargado descargada comparte compartido compartida visita visitado`,
  seenIn: "medios periódicos",
  events: `
    auditoría auditorías charla charlas conferencia conferencias congreso curso cursos encuentro encuentros
    exposición feria ferias formación formaciones hackathon jornada jornadas reunión reuniones seminario
    seminarios sesión sesiones simulacro taller talleres visita visitas participación`,
  undergone: "hecho tenido recibido completado cursado asistido terminado realizado",
  releases: "versión beta mvp prototipo edición",
  past: "",
  periodic: "mensuales semanales diarias diarios mensual anuales",
  rates: `
    abandono absentismo ausentismo bajas cancelaciones churn cuota deserción devoluciones fallos fracaso índice ocupación
    porcentaje proporción ratio rebote rechazo rotación tasa`,
  turned: {
    increase: `
      ritmo
      agilidad cadencia calidad capacidad cumplimiento desempeño eficiencia estabilidad fiabilidad frecuencia lugar posición
      prioridad productividad rapidez rendimiento seguridad velocidad puesto`,
    decrease:
      "carga complejidad dependencia dependencias deuda esfuerzo exposición fricción incertidumbre necesidad presión riesgo riesgos",
  },
  groups: `
    agencia área autoridad autoridades ayuntamiento cliente comisión comité consejo departamento dirección división equipo equipos
    gobierno junta ministerio municipio oficina proveedor proveedores regulador sindicato socio socios squad unidad alcaldía
    directorio`,
  offices: `
    ayuntamiento calidad compras comercial cumplimiento dirección finanzas gerencia informática jurídico legal marketing operaciones
    rrhh seguridad sistemas ti it ventas`,
  ownGroups: "nuestro nuestra nuestros nuestras mi todo toda todos todas cada ningún ninguna entero su",
  othersDid: `
    aceptado aceptada acordado adoptado adoptada aprobado aprobada aprobados autorizado autorizada concedido construido
    desplegado entregado entregada firmado firmada implementado integrado integrada liberado lanzado migrado publicado ratificado
    revisado revisada terminado validado validada`,
  othersDo: `
    adopta adoptó aprueba aprobó concede concedió despliega desplegó entrega entregó firma firmó integra integró
    libera lanzó migra migró publica publicó valida validó dio`,
  deciding: `
    aceptar aprobar adoptar ampliar acordar apoyar asignar autorizar avalar ceder certificar conceder confirmar
    dar entregar enviar extender financiar firmar habilitar homologar incluir instalar integrar liberar mandar
    otorgar pagar permitir prorrogar publicar ratificar reconocer renovar respaldar revisar subvencionar
    suministrar usar utilizar validar votar abrir reembolsar elegir prestar`,
  ours: "nos nuestro nuestra nuestros nuestras",
  wishing: "que",
  perfect: "ha han había",
  agents: "por",
  consent:
    "visto-bueno luz-verde aceptación acuerdo aprobación autorización aval conformidad consentimiento permiso validación bueno",
  consentFrom: "por",
  waiting: [
    "a la espera de",
    "a la espera del",
    "bloqueado por",
    "depende de",
    "depende del",
    "dependiente de",
    "dependiente del",
    "en espera de",
    "en espera del",
    "esperando a",
    "esperando al",
    "sujeto a",
    "condicionado a",
  ],
  parties: `
    administración aduana agencia alcaldía arquitecto aseguradora autoridad autoridades ayuntamiento banco casero
    cliente comisión comité comunidad constructora consejo distribuidor distribuidora donante editorial estado
    fabricante federación financiador fundación gobierno hospital imprenta inmobiliaria inversor inversores junta
    juzgado mayorista ministerio municipio notario operador patrocinador propietario proveedor proveedora
    proveedores regulador sindicato socio socios subcontratista transportista tribunal universidad municipalidad
    intendencia gobernación rectorado contratista arquitecta arquitectos asociación aseguradoras bancos cámara
    central comisaría compañía cooperativa diputación editor embajada empresa-matriz federaciones hacienda
    inspección inspector instituto jefatura juez jurado laboratorio liga matriz ministra ministro obispado
    parroquia policía presidente rector registro revista sede senado alcalde alcaldesa congreso ciudad`,
  mine: "nuestro nuestra nuestros nuestras su sus mi mis",
  pausing: "esperando bloqueado espera",
  arriving: "",
  conditions: [
    "una vez que",
    "una vez",
    "cuando",
    "en cuanto",
    "tan pronto como",
    "tan pronto",
    "siempre que",
    "siempre y cuando",
    "si",
    "después de que",
    "después de",
    "a condición de que",
    "con la condición de que",
    "con tal de que",
    "hasta que",
    "tras",
    "a partir de que",
    "apenas",
    "luego de que",
    "suponiendo que",
    "en caso de que",
    "mientras",
  ],
  experimenting: "probar testear pilotar pilotear experimentar ensayar",
  trialKinds: "usabilidad usuario usuarios campo a/b ab mercado concepto precio precios",
  vanityCounts:
    "inscripciones registros suscriptores suscripciones visitas clics visualizaciones instalaciones menciones apariciones inscritos",
  halfUpkeep: "",
  keptThings: "",
  upkeep: "conservar continuar mantener mantenimiento preservar proseguir sostener",
  asUsual: [
    "asegurar el mantenimiento",
    "garantizar el mantenimiento",
    "día a día",
    "gestión diaria",
    "garantizar el funcionamiento",
    "asegurar el funcionamiento",
    "seguir prestando",
    "seguir dando",
    "seguir ofreciendo",
    "operación diaria",
    "business as usual",
    "statu quo",
    "como siempre",
    "como hasta ahora",
    "continuidad del servicio",
    "buen funcionamiento",
    "operaciones diarias",
    "funcionamiento diario",
  ],
  routine: [
    "pagar",
    "gestionar",
    "tramitar",
    "procesar",
    "publicar",
    "prestar",
    "entregar",
    "realizar",
    "ejecutar",
    "efectuar",
    "limpiar",
    "responder",
    "atender",
    "cumplir",
    "dejar",
    "garantizar",
    "asegurar",
    "cuidar",
    "emitir",
    "presentar",
    "ofrecer",
    "operar",
    "supervisar",
    "abastecer",
    "revisar",
    "servir",
    "repartir",
    "mantener",
    "conservar",
  ],
  dutyVerbs: [
    "atender",
    "procesar",
    "pagar",
    "tramitar",
    "gestionar",
    "responder",
    "contestar",
    "cumplir",
    "dar",
    "prestar",
    "realizar",
    "hacer",
    "preparar",
    "llevar",
    "limpiar",
    "revisar",
    "emitir",
    "enviar",
    "administrar",
    "supervisar",
    "registrar",
    "archivar",
    "efectuar",
    "presentar",
    "proporcionar",
    "ofrecer",
  ],
  duties: `
    consultas consulta facturas pagos nóminas nómina salarios sueldos llamadas correos correo cartas pedidos solicitudes quejas reclamaciones
    incidencias contabilidad cuentas declaraciones informes contratos obligaciones normativa soporte asistencia mantenimiento copias edificios
    instalaciones máquinas vehículos equipos ascensores entregas reservas inscripciones registro registros archivo expedientes trámites tickets`,
  routinely: [
    "cada día",
    "cada semana",
    "cada mes",
    "cada trimestre",
    "cada año",
    "todos los días",
    "todos los meses",
    "todos los años",
    "todas las semanas",
    "mensual",
    "mensuales",
    "semanal",
    "semanales",
    "anual",
    "anuales",
    "diario",
    "diaria",
    "diarios",
    "diarias",
    "habitual",
    "habituales",
    "existente",
    "existentes",
    "actual",
    "actuales",
    "reglamentarias",
    "reglamentarios",
    "legales",
    "obligaciones",
    "como cada año",
    "como todos los años",
    "como en años anteriores",
    "como el año pasado",
    "tal como está",
    "tal como están",
    "tal cual",
    "según el calendario",
    "corriente",
    "normal",
    "ordinario",
    "ordinaria",
  ],
  keep: "seguir",
  keptSo: "",
  passing: "",
  operate: "",
  stay: "mantener conservar sostener preservar permanecer",
  everyday: "departamentos áreas",
  challenge:
    "aunque pese pesar mientras cuando durante incluso nadie nunca sin solo todos crecimiento crecemos",
  generic: `
    total el la los las un una de del y en ser somos estar nosotros nuestro nuestra nuestros nuestras más mejor mejores
    mayor bien buen buena calidad cosas crecimiento desempeño eficacia eficiencia eficiente eficientes efectivos
    empresa equipo equipos excelencia excelentes éxito exitosos hacer innovación innovadores mejora mejoras
    organización proceso procesos producto productos productividad productivos rendimiento resultado resultados
    rentables servicio servicios sistema sistemas tener todo trabajo agilidad alineación automatización capacitación
    cambio cliente clientes colaboración comercial comerciales competitividad compromiso comunicación coordinación
    costes costos creatividad cultura datos desarrollo digital digitalización digitalizar diversidad engagement
    estrategia estratégico expansión experiencia finanzas financiera fidelización formación futuro gestión impacto
    infraestructura interna liderazgo logística marketing motivación negocio operaciones operativa operacional
    planificación progreso reclutamiento rentabilidad reputación satisfacción seguridad sinergias sostenibilidad
    tecnología transformación transparencia valor venta ventas visibilidad visión muy siempre innovar potencial pleno
    alcanzar nivel siguiente próximo nuevo llevar al a para todos oferta ofertas número uno apuntar alto grande
    juntos ganar avanzar dar lo continua continuo superar límites prestaciones crecer triunfar forma liberar desatar
    marcar diferencia`,
  numbers: {
    cero: 0,
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    ocho: 8,
    nueve: 9,
    diez: 10,
    once: 11,
    doce: 12,
    docena: 12,
    quince: 15,
    veinte: 20,
    treinta: 30,
    cuarenta: 40,
    cincuenta: 50,
    cien: 100,
  },
  multiples: {
    duplicar: 2,
    duplicado: 2,
    duplica: 2,
    doblar: 2,
    doble: 2,
    triplicar: 3,
    triple: 3,
    cuadruplicar: 4,
  },
  parts: { tercio: 100 / 3, tercios: 100 / 3, cuarto: 25, cuartos: 25, quinto: 20, décima: 10 },
  notZero: "residuos confianza",
  halves: "mitad",
  halfBy: "a en",
  all: "todos todas cada",
  notAll: "ante",
  none: "ninguno ninguna",
  no: "ningún ninguna sin",
  notNo: "",
  one: "un una uno",
  ordinals: "primera segunda",
};
