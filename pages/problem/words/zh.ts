import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const zh: In<typeof en> = {
  again: '重试',
  home: '返回首页',
  request: '请求编号',
}
