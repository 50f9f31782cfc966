import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const de: In<typeof en> = {
  title: 'Vielleicht war gemeint',
  result: 'Das Ergebnis von {login}',
  embed: 'Badges und Karten von {login}',
  page: 'Eine Seite dieses Dienstes',
}
