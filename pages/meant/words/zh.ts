import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const zh: In<typeof en> = {
  title: '您要找的可能是',
  result: '{login} 的结果',
  embed: '{login} 的徽章与卡片',
  page: '本站的一个页面',
}
