import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const ja: In<typeof en> = {
  title: 'オフラインです',
  text: 'このページはネットワークなしでは開けません。この端末が 30 分以内に表示した結果は、もう一度見られます。',
  lastKept: 'この端末にある最後の結果：',
  nothingKept: 'この端末に保存された結果はありません。',
  again: 'もう一度試す',
  isOffline: 'オフラインです。このページの内容はそのまま残ります。',
  isOnline: 'オンラインに戻りました。',
  isCopy: 'オフラインです。これは {time} にこの端末が保存した写しです。',
}
