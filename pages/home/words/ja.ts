import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const ja: In<typeof en> = {
  title: '開発者を、スコープ越しに見る',
  description:
    'GitHub の公開記録を根拠つきで採点します。4 つの観点、アーキタイプ、そしてすべての数値に証拠を添えます。読み取り、表示し、消去します。',
  lead: 'GitHub アカウントを入力すると、その場で公開記録を読み取ります。どの数値にも根拠が示されます。',
  label: 'GitHub のログイン名、@ログイン名、またはプロフィールの URL',
  scan: 'スキャン',
  data: '読み取った内容は封印して保管し、ログイン名を入力した人に表示して、30 分以内に消去します。Cookie は使いません。',
  samples: '例を見る',
  moreSamples: 'ほか {count} 件',
  whatTitle: 'わかること',
  dimensions: 'つの観点',
  whatScore: 'それぞれ 0～100 点。シグナル、伸ばす方法、確認できなかったものも示します。',
  archetypes: 'のアーキタイプ',
  whatArchetype: '決め手とともに 1 つを示します。足りなければ「判断できません」と正直に伝えます。',
  themes: 'のテーマ',
  whatEmbed: 'README 用のバッジとカードを {languages} 言語で。図柄はこのページと同じです。',
}
