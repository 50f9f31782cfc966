import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const fr: In<typeof en> = {
  again: 'Réessayer',
  home: 'Aller à l’accueil',
  request: 'Requête',
}
