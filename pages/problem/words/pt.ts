import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const pt: In<typeof en> = {
  again: 'Tentar de novo',
  home: 'Ir para o início',
  request: 'Solicitação',
}
