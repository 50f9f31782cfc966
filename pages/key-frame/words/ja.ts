import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const ja: In<typeof en> = {
  label: 'あなたのキー',
  show: '表示',
  unfit: 'これはキーではありません。空白を含まない16～512文字の英数字と記号です。',
  privacy: 'キーはこのブラウザーの中で封をされ、画像を作るときだけ開かれ、どこにも保存されません。',
  gone: 'この入力欄は期限が切れました。ページを再読み込みしてください。',
}
