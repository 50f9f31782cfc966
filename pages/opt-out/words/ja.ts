import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const ja: In<typeof en> = {
  title: 'ここに表示されないようにする',
  description:
    'GitHub アカウントの持ち主であることを示すと、スキャンも描画もされなくなります。解除もできます。',
  lead: 'GitHub アカウントの持ち主であることを示すと、ここではスキャンも描画もされなくなります。ログインは不要です。残るのは希望した時刻だけで、ログイン名から作った鍵の下に保存されます。',
  loginLabel: 'GitHub のログイン名',
  wantOut: 'ここに表示しない',
  wantBack: '再び表示する',
  putOut: '{login} にこの文字列を載せると、ここから消えます',
  putBack: '{login} にこの文字列を載せると、再び表示されます',
  places: '次のいずれか 1 か所に載せてください。',
  placeBio: 'GitHub プロフィールの自己紹介欄',
  placeGist: '最新 10 件の公開 Gist のいずれかの説明またはファイル名',
  placeFile: '最新の公開 Gist のファイルの先頭数行',
  editProfile: 'GitHub でプロフィールを編集',
  newGist: 'Gist を書く',
  goodFor: '文字列は 1 日間、1 回の変更に有効です。秘密ではありません。',
  copy: 'コピー',
  copied: 'コピーしました',
  proveTitle: '載せたら知らせてください',
  proveText:
    'アカウントに載っているかを GitHub に一度だけ確認します。その後は削除してかまいません。',
  proveOut: '載せました：表示しない',
  proveBack: '載せました：再び表示する',
  changeLogin: '別のログイン名',
  doneOut: '{login} はここに表示されなくなりました。保存されていた内容は削除しました。',
  doneBack: '{login} は再びスキャンできます。',
  doneNote:
    '文字列はもう削除してかまいません。ブラウザーや画像プロキシに残る写しは、遅くとも 1 日で自然に消えます。',
  toAccount: 'アカウントに戻る',
}
