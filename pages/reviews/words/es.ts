import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const es: In<typeof en> = {
  title: 'Revisiones de código',
  description:
    'Qué dieron las revisiones de código de un repositorio, para quienes tienen su webhook, y qué encuentran en una pull request.',
  lead: 'Qué dieron las revisiones de código de un repositorio y qué encuentra una en una pull request.',
  countsTitle: 'Qué dieron las revisiones',
  hookLabel: 'Dirección o identificador del webhook',
  hookHint:
    'Está en los ajustes del webhook en GitHub, GitLab o Bitbucket. Solo hace falta para esta respuesta; el servicio no la guarda en ningún sitio, ni siquiera en una cookie. Esta pestaña del navegador la recuerda hasta que se cierre.',
  period: 'Periodo',
  weeks: 'one:{count} semana|{count} semanas',
  show: 'Mostrar',
  setUp: '¿Aún no hay webhook?',
  setUpText: 'Una sola orden prepara las revisiones de código de un repositorio.',
  setUpLink: 'Cómo prepararlo',
  empty: 'Todavía no hay recuentos',
  emptyText:
    'No hubo ninguna revisión en este periodo. Los recuentos llegan con la próxima pull request, uno o dos minutos después de su revisión.',
  reviews: 'Revisiones',
  found: 'Señalados',
  accepted: 'Aceptados',
  dismissed: 'Descartados',
  acceptance: 'Aceptación',
  tooFew: 'muy pocos para decirlo',
  byWeek: 'Hallazgos por semana',
  bySeverity: 'Hallazgos por gravedad, con aceptación',
  byCategory: 'Hallazgos por categoría, con aceptación',
  timeToFix: 'Tiempo hasta corregir un hallazgo',
  median: 'La mitad de ellos:',
  hour: 'en menos de una hora',
  day: 'en menos de un día',
  week: 'en menos de una semana',
  month: 'en menos de un mes',
  longer: 'en más de un mes',
  critical: 'Crítica',
  high: 'Alta',
  medium: 'Media',
  low: 'Baja',
  info: 'Informativa',
  security: 'Seguridad',
  architecture: 'Arquitectura',
  quality: 'Calidad',
  dismissedRules: 'Reglas más descartadas',
  aboutRules:
    'Cuántas veces y en qué proporción: descartados ÷ (aceptados + descartados). Las reglas se cuentan por meses.',
  rests: 'Del {from} al {to}.',
  partial:
    'one:En {count} revisión no se pudieron leer todos los archivos.|En {count} revisiones no se pudieron leer todos los archivos.',
  aboutCounts:
    'Señalados: en una línea o en el resumen. Aceptados: desaparecieron con un push posterior. Descartados: alguien lo decidió. Cada uno cuenta en la semana en que ocurrió.',
  aboutAcceptance:
    'one:Aceptación = aceptados ÷ (aceptados + descartados). Con menos de {count} de ambos juntos no se da ni proporción ni mediana.|Aceptación = aceptados ÷ (aceptados + descartados). Con menos de {count} de ambos juntos no se da ni proporción ni mediana.',
  aboutWeeks:
    'Una raya indica una semana sin revisiones: no se buscó nada, que no es lo mismo que no encontrar nada.',
  aboutNames:
    'Los recuentos están bajo huellas que solo este identificador encuentra. No contienen código, rutas ni nombres, y desaparecen a los trece meses.',
  table: 'En tablas',
  foundCount: 'one:{count} hallazgo|{count} hallazgos',
  weekOf: 'Semana del',
  severity: 'Gravedad',
  category: 'Categoría',
  time: 'Tiempo',
}
