import type { In } from '../../../words/define-words.ts'
import type { en } from './en.ts'

export const es: In<typeof en> = {
  ai_indie_hacker:
    'Lanza productos propios a buen ritmo, casi siempre por su cuenta y abiertamente con IA.',
  open_source_maintainer:
    'Mantiene vivos proyectos de los que otros dependen: revisiones, fusiones y versiones.',
  full_stack_polyglot:
    'Construye todas las capas de un producto y cambia de lenguaje para hacerlo.',
  backend_architect: 'Construye servidores, bibliotecas y sistemas sobre los que otros construyen.',
  frontend_craftsman:
    'Construye interfaces, componentes y sistemas de diseño que la gente ve y toca.',
  devops_specialist:
    'Describe la infraestructura como código y mantiene en marcha clústeres, imágenes y pipelines.',
  data_scientist:
    'Trabaja con datos, estadística y aprendizaje automático, en notebooks y bibliotecas.',
  security_sentinel:
    'Encuentra, detecta y previene ataques: investigación, análisis y herramientas de seguridad.',
  rising_developer: 'Recién llegado al trabajo público y en rápido crecimiento.',
  code_explorer: 'Sigue su curiosidad por muchos proyectos y lenguajes, a pasos cortos.',
  quoted: '«{word}»',
  domain: 'El {share} del trabajo es {domain}.',
  'domain.named': 'El {share} del trabajo es {domain}, según {words}.',
  'domain.frontend': 'frontend',
  'domain.backend': 'backend y sistemas',
  'domain.mobile': 'móvil',
  'domain.devops': 'infraestructura',
  'domain.data': 'datos y aprendizaje automático',
  'domain.security': 'seguridad',
  languages: 'El {share} del código por lenguajes es {names}.',
  specialism: 'El {share} del trabajo está en un solo campo especializado.',
  breadth: 'Trabaja en {layers}, con {languages}.',
  'layer.interface': 'la interfaz',
  'layer.mobile': 'las apps móviles',
  'layer.data': 'los datos',
  'layer.infrastructure': 'la infraestructura',
  'layer.server': 'el servidor',
  stewardship:
    'one:De {count} commit propio leído: {done}.|De {count} commits propios leídos: {done}.',
  'stewardship.none': 'ninguno es fusión ni versión',
  'stewardship.merges': 'el {share} fusiona pull requests',
  'stewardship.of-others': 'el {share} fusiona los de otras personas',
  'stewardship.merges-of-others': 'el {share} fusiona pull requests de otras personas',
  'stewardship.releases': 'el {share} publica versiones',
  reviewing: '{reviews} frente a {commits}.',
  'reviewing.reviews': 'one:{count} pull request revisado|{count} pull requests revisados',
  together: 'Unos {done} frente a {commits}.',
  'together.nothing': 'cero aportes para otros',
  'together.pullRequests':
    'one:{count} pull request en repositorios de otros|{count} pull requests en repositorios de otros',
  'together.reviews': 'one:{count} revisión|{count} revisiones',
  'together.issues': 'one:{count} issue|{count} issues',
  ownCommits: 'one:{count} commit propio|{count} commits propios',
  openSource: 'El {share} del trabajo se presenta como código abierto.',
  soloWithAi: 'El {marked} de los commits leídos lleva huellas de IA.',
  'soloWithAi.owned':
    'El {marked} de los commits leídos lleva huellas de IA, y el {owned} del trabajo va a repositorios de la propia cuenta.',
  aiProduct: 'Repositorios que hablan de modelos de lenguaje: {repositories} de {of} ({words}).',
  pace: 'one:{count} commit en un año, el {owned} en repositorios propios.|{count} commits en un año, el {owned} en repositorios propios.',
  rise: 'Primera actividad en {since}.',
  'rise.lately':
    'one:De {count} contribución del año, el {newest} es de los últimos 90 días.|De {count} contribuciones del año, el {newest} es de los últimos 90 días.',
  scatter:
    'one:[Al menos ]{count} contribución a {places}, {each} a cada uno.|[Al menos ]{count} contribuciones a {places}, {each} a cada uno.',
  'scatter.places': 'one:{count} repositorio|{count} repositorios',
  'insufficient.nothing-read': 'No se pudo leer nada que hable del trabajo.',
  'insufficient.too-few':
    'one:{count} rastro legible de trabajo público (commits o pull requests, revisiones, issues, repositorios propios) es muy poco para juzgar; hacen falta {enough}.|{count} rastros legibles de trabajo público (commits o pull requests, revisiones, issues, repositorios propios) son muy pocos para juzgar; hacen falta {enough}.',
  'insufficient.undecided': 'Lo que se puede ver no habla más a favor de un arquetipo que de otro.',
  'automation.bot': 'Un bot no se puntúa como una persona.',
  'automation.tool-messages':
    '{commits} de {read} commits leídos son mensajes de herramientas de versiones y dependencias, todos con el reloj de un servidor de compilación. Hablan de automatización, no del trabajo de una persona, así que no se nombra ningún arquetipo.',
  'automation.schedule':
    'one:{commits} de {read} commits leídos repiten los mismos pocos mensajes, en los mismos minutos de la hora durante {count} día. Hablan de un script, no del trabajo de una persona, así que no se nombra ningún arquetipo.|{commits} de {read} commits leídos repiten los mismos pocos mensajes, en los mismos minutos de la hora durante {count} días. Hablan de un script, no del trabajo de una persona, así que no se nombra ningún arquetipo.',
  organization: 'Una organización no se puntúa como una persona.',
}
