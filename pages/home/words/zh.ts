import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const zh: In<typeof en> = {
  title: '透过镜头，看见开发者',
  description:
    '对 GitHub 公开记录给出可解释的评分：四个维度、一种原型，每个数字都附上依据。读取、展示、然后忘记。',
  lead: '输入一个 GitHub 账号，当场读取它的公开记录，每个数字都会说明依据。',
  label: 'GitHub 用户名、@用户名或个人主页地址',
  scan: '扫描',
  data: '读取的内容会加密封存，展示给输入该用户名的人，并在 30 分钟内清除。不设置 Cookie。',
  samples: '或者看看这些例子',
  moreSamples: '还有 {count} 个',
  whatTitle: '你会看到什么',
  dimensions: '个维度',
  whatScore: '每个维度 0 到 100 分，附有信号、提升办法以及未能看到的内容。',
  archetypes: '种原型',
  whatArchetype: '给出其中一种以及判断依据；如果信息不足，也会如实说明。',
  themes: '种主题',
  whatEmbed: '可放进 README 的徽章和卡片，支持 {languages} 种语言，画法与这里一致。',
}
