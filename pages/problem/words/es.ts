import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const es: In<typeof en> = {
  again: 'Reintentar',
  home: 'Ir al inicio',
  request: 'Solicitud',
}
