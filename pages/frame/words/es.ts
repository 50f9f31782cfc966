import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const es: In<typeof en> = {
  skip: 'Ir al contenido',
  pages: 'Páginas',
  compare: 'Comparar',
  embed: 'Insignias y tarjetas',
  studio: 'Estudio',
  insights: 'Estadísticas',
  docs: 'Documentación',
  account: 'Tu cuenta',
  promise:
    'Lo que se lee de una persona se olvida en 30 minutos como mucho; las imágenes, en cuatro horas. Solo quedan recuentos anónimos.',
  reviews: 'Revisiones de código',
  privacy: 'Qué está guardado ahora',
  status: 'Estado',
  formula: 'Cómo se calcula la puntuación',
  api: 'API',
  languages: 'Idiomas',
  appearance: 'Apariencia',
  system: 'Automática',
  light: 'Clara',
  dark: 'Oscura',
  sampleData: 'Datos de ejemplo: estas personas son inventadas. Aquí no se lee nada de GitHub.',
}
