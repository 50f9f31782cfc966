import type { In } from '../../../words/define-words.ts'
import type { en } from './en.ts'

export const ja: In<typeof en> = {
  title: 'リポジトリにGitHub Appを導入していますか？',
  about:
    'その場合、Webhookのアドレスはありません。代わりにGitHubでサインインしてください。リポジトリに書き込める人は、レビューの結果を見られます。',
  signIn: 'GitHubでサインイン',
  label: 'リポジトリ',
  hint: 'GitHubのアドレスと同じ「所有者/名前」です。権限はその都度GitHubに確認し、何も保存しません。',
  aboutNames:
    '集計は、GitHubでのリポジトリの番号とこのサービスの秘密がそろわなければ見つけられないハッシュの下にあります。コード、パス、名前は含まれず、13か月後に消えます。',
}
