import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const zh: In<typeof en> = {
  again: '重试',
  home: '返回首页',
  comeBack: '请在{when}再来。',
  request: '请求编号',
}
