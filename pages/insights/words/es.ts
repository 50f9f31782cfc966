import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const es: In<typeof en> = {
  title: 'Panorama',
  description:
    'Lo que muestran todos los análisis juntos, y de nadie en particular: marcas de IA por lenguaje, arquetipos, herramientas de IA, puntuaciones y el trabajo de un año.',
  lead: 'Lo que muestran todos los análisis juntos, y de nadie en particular.',
  metricsLabel: 'Qué se muestra',
  periodsLabel: 'Periodo',
  ai_usage_by_language: 'Marcas de IA por lenguaje',
  archetype_distribution: 'Arquetipos',
  model_popularity: 'Herramientas de IA',
  generation_trends: 'Análisis en el tiempo',
  score_distribution: 'Puntuaciones',
  count_distribution: 'El trabajo de un año',
  about_ai_usage_by_language:
    'Según el lenguaje con más código: qué parte de los commits propios lleva la marca de una herramienta de IA. Es un mínimo: que falten marcas no prueba nada.',
  about_archetype_distribution: 'Con qué frecuencia sale cada arquetipo.',
  about_model_popularity:
    'En cuántos análisis los commits propios nombran la herramienta. Un análisis puede nombrar varias, así que no suman un total.',
  about_generation_trends:
    'Resultados elaborados. El ancho de una columna es tiempo y su altura, análisis por semana: el área es el número de análisis.',
  about_score_distribution:
    'Puntuaciones de 0 a 100. El área de una columna es el número de análisis que contiene.',
  about_count_distribution:
    'Lo que la gente hizo en un año, en un eje en el que cada paso se duplica. El área de una columna es el número de análisis que contiene.',
  '7d': '7 días',
  '30d': '30 días',
  '90d': '90 días',
  '1y': '1 año',
  rests:
    'one:Se basa en {count} análisis de personas, en semanas completas del {from} al {to}. Fórmula {formula}.|Se basa en {count} análisis de personas, en semanas completas del {from} al {to}. Fórmula {formula}.',
  notPeople:
    'Se cuentan análisis, no personas: quien se analiza de nuevo otro día cuenta otra vez.',
  small:
    'one:Ningún número representa menos de {count} análisis; lo que es menor se reserva.|Ningún número representa menos de {count} análisis; lo que es menor se reserva.',
  noise: 'Cada número lleva un poco de ruido.',
  empty: 'Aún no hay nada que contar',
  emptyWhy:
    'one:Las semanas se muestran cuando han terminado y reúnen tantos análisis que ningún número tenga que representar menos de {count}. Un periodo más largo puede tener alguna.|Las semanas se muestran cuando han terminado y reúnen tantos análisis que ningún número tenga que representar menos de {count}. Un periodo más largo puede tener alguna.',
  nothing: 'Nada de esto es lo bastante grande para mostrarse en este periodo.',
  withheld: 'Reservado',
  withheldNote:
    'one:Se reserva {count} análisis: está en filas demasiado pequeñas para mostrarse.|Se reservan {count} análisis: están en filas demasiado pequeñas para mostrarse.',
  others: 'Otros',
  noCode: 'Sin código',
  insufficientData: 'Datos insuficientes',
  automation: 'Automatizada',
  table: 'Como tabla',
  csv: 'Descargar (CSV)',
  json: 'Datos (JSON)',
  language: 'Lenguaje',
  archetype: 'Arquetipo',
  tool: 'Herramienta',
  scans: 'Análisis',
  share: 'Proporción',
  from: 'Desde',
  to: 'Hasta',
  span: 'De {from} a {to}',
  scansAWeek: 'one:{count} análisis por semana|{count} análisis por semana',
  values: 'Valores',
  percentile: 'El {percent} tiene como máximo',
  scoresOf: '{name}: distribución',
  overall: 'Total',
  commits: 'Commits propios',
  pullRequests: 'Pull requests abiertas',
  reviews: 'Revisiones',
  issues: 'Issues abiertas',
  unknown: 'Desconocido',
  noMark: 'Sin marca',
  band: 'De {from} a {to}',
  atLeastMarked: 'al menos {percent} con marca',
  median: 'La mitad tiene como máximo {value}.',
  middle: 'La mitad central va de {low} a {high}.',
  unknownCount: 'one:Desconocido en {count} análisis.|Desconocido en {count} análisis.',
  stepFrom: '{from} o más',
  atMost: 'Como máximo',
}
