import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const ja: In<typeof en> = {
  skip: '本文へ移動',
  pages: 'ページ',
  compare: '比較',
  embed: 'バッジとカード',
  studio: 'スタジオ',
  insights: '統計',
  docs: 'ドキュメント',
  account: 'アカウント',
  promise:
    '読み取った個人の情報は 30 分以内に、画像は 4 時間以内に消去します。残るのは匿名の集計だけです。',
  reviews: 'コードレビュー',
  privacy: 'いま保存されているもの',
  status: '稼働状況',
  formula: 'スコアの算出方法',
  api: 'API',
  languages: '言語',
  appearance: '外観',
  system: '自動',
  light: 'ライト',
  dark: 'ダーク',
  sampleData: 'サンプルデータです。登場する開発者は架空の人物で、GitHub からは何も読み取りません。',
}
