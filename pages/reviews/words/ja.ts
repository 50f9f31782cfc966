import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const ja: In<typeof en> = {
  title: 'コードレビュー',
  description:
    'リポジトリのコードレビューの結果（Webhookを持つ人向け）と、プルリクエストで見つかる指摘。',
  lead: 'コードレビュー：あなたのリポジトリでの結果と、プルリクエストで見つかる指摘。',
  countsTitle: 'レビューの結果',
  hookLabel: 'WebhookのアドレスまたはID',
  hookHint:
    'GitHub、GitLab、BitbucketのWebhook設定にあります。この回答のためだけに使われ、Cookieを含めサービスのどこにも保存されません。このブラウザーのタブだけが、閉じるまで覚えています。',
  period: '期間',
  weeks: '{count}週間',
  show: '表示',
  setUp: 'Webhookがまだない場合',
  setUpText: 'コマンド1つで、リポジトリのコードレビューを設定できます。',
  setUpLink: '設定方法',
  empty: 'まだ集計がありません',
  emptyText:
    'この期間にレビューはありませんでした。次のプルリクエストのレビューから1、2分後に集計が表示されます。',
  reviews: 'レビュー',
  found: '指摘',
  accepted: '受け入れ',
  dismissed: '却下',
  acceptance: '受け入れ率',
  tooFew: '少なすぎて示せません',
  byWeek: '週ごとの指摘',
  bySeverity: '深刻度ごとの指摘と受け入れ率',
  byCategory: 'カテゴリーごとの指摘と受け入れ率',
  timeToFix: '指摘が修正されるまでの時間',
  median: '半数は：',
  hour: '1時間以内',
  day: '1日以内',
  week: '1週間以内',
  month: '1か月以内',
  longer: '1か月超',
  critical: '重大',
  high: '高',
  medium: '中',
  low: '低',
  info: '情報',
  security: 'セキュリティ',
  architecture: 'アーキテクチャ',
  quality: '品質',
  dismissedRules: '却下の多いルール',
  aboutRules: '却下の数とその割合：却下 ÷（受け入れ＋却下）。ルールは月単位で集計します。',
  rests: '{from}から{to}まで。',
  partial: '{count}件のレビューでは、すべてのファイルを読むことができませんでした。',
  aboutCounts:
    '指摘：行または要約で述べたもの。受け入れ：その後のプッシュで解消したもの。却下：誰かが却下したもの。それぞれ起きた週に数えます。',
  aboutAcceptance:
    '受け入れ率＝受け入れ ÷（受け入れ＋却下）。両方の合計が{count}件未満のときは、割合も中央値も示しません。',
  aboutWeeks:
    'ダッシュはレビューのなかった週です。何も調べていないのであり、何も見つからなかったのとは違います。',
  aboutNames:
    '集計は、このIDでしか見つけられないハッシュの下にあります。コード、パス、名前は含まれず、13か月後に消えます。',
  table: '表で見る',
  foundCount: '指摘{count}件',
  weekOf: '週の初日',
  severity: '深刻度',
  category: 'カテゴリー',
  time: '時間',
}
