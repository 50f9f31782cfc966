import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const fr: In<typeof en> = {
  title: 'Vous cherchiez peut-être',
  result: 'Le résultat de {login}',
  embed: 'Badges et cartes de {login}',
  page: 'Une page de ce site',
}
