import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const es: In<typeof en> = {
  title: 'Documentación',
  lead: 'Cómo se calculan las cifras, cómo usarlas en otros sitios y cómo alojarlo todo por cuenta propia.',
  inEnglish: 'El texto de los documentos está en inglés.',
  all: 'Todos los documentos',
  contents: 'En esta página',
  neighbours: 'Otros documentos',
  before: 'Anterior',
  after: 'Siguiente',
  partScore: 'Cómo se calculan las cifras',
  partUse: 'Usarlo',
  partRun: 'Alojarlo',
  score: 'La puntuación',
  'about-score':
    'Todas las señales, curvas y fuentes de las cuatro dimensiones, generadas a partir del código.',
  archetypes: 'Arquetipos',
  'about-archetypes':
    'Qué decide cada uno de los diez arquetipos y con qué precisión se ha medido.',
  'ai-marks': 'Huellas de IA',
  'about-ai-marks':
    'Qué cuenta como huella de una herramienta de IA en un commit y por qué siempre es un mínimo.',
  insights: 'Estadísticas',
  'about-insights':
    'Lo que revelan todos los análisis en conjunto y por qué no se puede encontrar a nadie en ellos.',
  changelog: 'Versiones de la fórmula',
  'about-changelog': 'Qué cambió en la fórmula, cuándo y por qué.',
  embeds: 'Insignias y tarjetas',
  'about-embeds':
    'Todos los parámetros, el cambio desde otros servicios, la caché y la exclusión voluntaria.',
  api: 'Referencia de la API',
  'about-api': 'Cada operación con lo que recibe, lo que responde y sus errores.',
  cli: 'La línea de comandos',
  'about-cli':
    'Análisis, comparaciones e imágenes en una terminal: órdenes, scripts, tokens y autocompletado.',
  action: 'Tarjetas en tu repositorio',
  'about-action':
    'Una GitHub Action que dibuja tarjetas y las guarda como archivos, con los mismos bytes que el servicio.',
  review: 'Revisión de código',
  'about-review':
    'Pull requests de GitHub, GitLab y Bitbucket, leídas en memoria, revisadas y olvidadas: cómo configurarlo, qué puede leer y qué se guarda.',
  mcp: 'Para agentes: MCP',
  'about-mcp':
    'Conectar Claude, ChatGPT, editores y terminales; las herramientas y el acceso de un programa.',
  studio: 'El estudio',
  'about-studio':
    'Imágenes y kits de perfil, modelos, claves propias: cómo avanza un encargo y cuánto cuesta.',
  texts: 'Textos',
  'about-texts':
    'Un resultado explicado, los pasos siguientes, una bio, un README: escritos por reglas o por un modelo, y cómo se comprueba cada frase.',
  accounts: 'Inicio de sesión y claves',
  'about-accounts': 'Sesiones, terminal, claves de API y cómo hacer que se olvide todo.',
  limits: 'Límites',
  'about-limits': 'Cuánto puede pedir cada visitante y qué dicen de ello las respuestas.',
  gateway: 'Textos de modelos',
  'about-gateway': 'A quién pide textos el servicio, qué sigue a cada fallo y cuánto cuesta.',
  'self-hosting': 'Alojamiento propio',
  'about-self-hosting': 'Despliegue, supervisión, trazas y cachés.',
}
