import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const zh: In<typeof en> = {
  skip: '跳到正文',
  pages: '页面',
  compare: '对比',
  embed: '徽章与卡片',
  studio: '画室',
  insights: '统计',
  docs: '文档',
  account: '我的账号',
  promise: '读取到的个人信息会在 30 分钟内清除，图片在四小时内清除，只保留匿名计数。',
  reviews: '代码审查',
  privacy: '目前存储的内容',
  status: '运行状态',
  formula: '评分方法',
  api: 'API',
  languages: '语言',
  appearance: '外观',
  system: '自动',
  light: '浅色',
  dark: '深色',
  sampleData: '示例数据：这些开发者都是虚构的，这里不会从 GitHub 读取任何内容。',
}
