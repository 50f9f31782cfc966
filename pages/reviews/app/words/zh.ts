import type { In } from '../../../words/define-words.ts'
import type { en } from './en.ts'

export const zh: In<typeof en> = {
  title: '您的仓库安装了 GitHub App？',
  about:
    '这种情况下没有 Webhook 地址。请改用 GitHub 登录：对仓库有写入权限的人可以查看其审查结果。',
  signIn: '使用 GitHub 登录',
  label: '仓库',
  hint: '与 GitHub 地址中相同的“所有者/名称”。我们会向 GitHub 查询您的权限，不保存任何内容。',
  aboutNames:
    '计数存放在只有仓库在 GitHub 的编号与本服务的密钥结合才能找到的哈希之下，不含代码、路径和名称，十三个月后删除。',
}
