import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const de: In<typeof en> = {
  again: 'Erneut versuchen',
  home: 'Zur Startseite',
  request: 'Anfrage',
}
