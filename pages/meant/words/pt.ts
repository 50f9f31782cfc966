import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const pt: In<typeof en> = {
  title: 'Talvez você quisesse',
  result: 'O resultado de {login}',
  embed: 'Selos e cartões de {login}',
  page: 'Uma página deste site',
}
