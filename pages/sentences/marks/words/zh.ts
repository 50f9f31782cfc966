import type { In } from '../../../words/define-words.ts'
import type { en } from './en.ts'

export const zh: In<typeof en> = {
  unreadable: '无法读取自己的提交。',
  unread: '{count} 个自己的提交均未读取。',
  'nothing-read': '没有读取自己的提交。',
  unmarked: '已读的 {count} 个自己的提交都没有 AI 痕迹。',
  'unmarked.of-more': '已读的 {count} 个自己的提交（共 {all} 个）都没有 AI 痕迹。',
  'marked.of-read': '已读的 {all} 个自己的提交中，至少 {count} 个有 AI 痕迹。',
  'marked.of-all': '{all} 个自己的提交中，至少 {count} 个有 AI 痕迹。',
  'marked.of-more': '{all} 个自己的提交（已读 {read} 个）中，至少 {count} 个有 AI 痕迹。',
  caveat: '没有痕迹不能证明什么。',
}
