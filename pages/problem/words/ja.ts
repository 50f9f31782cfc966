import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const ja: In<typeof en> = {
  again: 'もう一度試す',
  home: 'トップページへ',
  request: 'リクエスト',
}
