import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const zh: In<typeof en> = {
  title: '你已离线',
  text: '没有网络无法打开此页。此设备在半小时内显示过的结果可以再次查看。',
  lastKept: '此设备上最近的结果：',
  nothingKept: '此设备上没有保存结果。',
  again: '重试',
  isOffline: '你已离线。此页上的内容会保留。',
  isOnline: '你已恢复在线。',
  isCopy: '你已离线：这是此设备在 {time} 保存的副本。',
}
