import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const es: In<typeof en> = {
  title: 'Quizá querías',
  result: 'El resultado de {login}',
  embed: 'Insignias y tarjetas de {login}',
  page: 'Una página de este sitio',
}
