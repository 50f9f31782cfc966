import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const ja: In<typeof en> = {
  title: 'お探しのページはこちらですか',
  result: '{login} の結果',
  embed: '{login} のバッジとカード',
  page: 'このサイトのページ',
}
