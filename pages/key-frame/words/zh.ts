import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const zh: In<typeof en> = {
  label: '你的密钥',
  show: '显示',
  unfit: '这不是密钥：应为 16 到 512 个字母、数字和符号，不含空格。',
  privacy: '密钥在此浏览器中加密封存，只在生成你的图片时打开，不会存储在任何地方。',
  gone: '此输入框已失效。请重新加载页面。',
}
