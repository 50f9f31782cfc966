import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const ja: In<typeof en> = {
  title: 'アカウント',
  description:
    'GitHub でログインし、保存されている内容を確かめ、プログラム用のキーを作り、すべてを消去できます。',

  lead: 'アカウントがなくてもすべて使えます。ログインすると、共有の枠ではなく、ご自分の枠で GitHub を読み取ります。',
  givesTitle: 'ログインでできること',
  givesQuota: 'あなただけのスキャンが 1 時間に {count} 回。毎回新しく読み取ります。',
  givesPrivate: '許可した場合は、非公開のコントリビューションの数。中身を見ることはありません。',
  givesKeys: 'ご自分のプログラム用の API キー。期限が来ると自動で失効します。',
  chooseTitle: 'GitHub から受け取る情報',
  plainTitle: 'ログイン名だけ',
  plainText: '権限は求めません。GitHub から伝わるのは、ログイン名と公開済みの情報だけです。',
  signInPlain: 'GitHub でログイン',
  privateTitle: '非公開の数も含める',
  privateText:
    'GitHub での権限名は {scope}（プロフィール情報の読み取り）です。尋ねるのは数だけで、コードやリポジトリ名は読みません。',
  signInPrivate: '非公開の数も含めてログイン',
  cookieNote:
    'ログインすると Cookie を 1 つ使います。最後の利用から 30 分、最長でも 12 時間で終わります。',
  notOffered: 'ここではログインが設定されていません。公開の機能はログインなしで使えます。',

  signedInAs: '{login} としてログイン中です。',
  endsUnlessUsed: '利用がなければ、セッションは{when}に終了します。',

  quotaTitle: '利用枠',
  quotaText: '残りのスキャン回数です。使った分は少しずつ戻ります。',
  quotaUnknown: '現在、残りの回数を確認できません。',
  quotaFor: '対象',
  quotaLeft: '残り',
  quotaFull: '全回復',
  leftOf: '{quota} 回中 {left} 回',
  forLogin: 'あなた（ご自分の枠）',
  forSession: 'このセッション（共有の枠）',
  forAddress: 'このネットワークアドレス（共有の枠）',
  allThere: '回復済み',
  ownScanTitle: '自分の枠でスキャン',
  ownScanText:
    'あなただけのために新しく読み取り、どこにも保存しません。ご自分のアカウントなら、GitHub が答える場合に非公開の数も表示します。',
  loginLabel: 'GitHub のログイン名',
  scan: 'スキャン',
  reading: 'GitHub を読み取っています…',

  sessionsTitle: 'ログイン中の場所',
  sessionsText: '「すべて」はすべてのブラウザー、端末、プログラムを指します。API キーは残ります。',
  what: '種類',
  began: '開始',
  endsLatest: '遅くとも終了',
  browser: 'ブラウザー',
  terminal: 'ターミナル',
  thisOne: 'この画面',
  signOut: 'ログアウト',
  signOutEverywhere: 'すべてからログアウト',

  keysTitle: 'API キー',
  keysText: 'ご自分のプログラム用です。キーは一度だけ表示され、手元にだけ残ります。',
  noKeys: 'キーはありません。',
  key: 'キー',
  may: '権限',
  until: '有効期限',
  end: '失効させる',
  endKey: 'キー {id} を失効させる',
  scopesLegend: 'キーに許可すること',
  mayScan: 'スキャンの実行',
  maySeeSession: 'キーが有効かの確認',
  goodFor: '有効期間',
  days: '{count} 日',
  makeKey: 'キーを作成',
  newKeyTitle: '新しいキー',
  newKeyText: '今すぐコピーしてください。二度と表示できません。',
  copy: 'コピー',
  copied: 'コピーしました',

  optOutTitle: 'ここに表示されないようにする',
  optOutText:
    'オプトアウトしたアカウントは、スキャンも描画もされません。ログインは不要で、アカウント自身に文字列を載せて証明します。',
  optOutLink: 'オプトアウト・解除',

  forgetTitle: '今すぐ忘れてもらう',
  forgetText:
    'すべてのセッション、キー、GitHub での許可を終了し、このブラウザーに残るこのサイトのデータを消去します。',
  forgetGuest:
    'セッションがあれば終了し、このブラウザーに残るこのサイトのデータ（ページ、最後の結果、設定）を消去します。',
  forgetAsk: '忘れてもらう…',
  forgetSure: '元に戻せません。キーを使っているプログラムは動かなくなります。',
  forgetSureGuest: '元に戻せません。',
  forgetYes: 'はい、すべて忘れる',

  doneSignedOut: 'ログアウトしました。',
  doneSignedOutEverywhere: 'すべての場所からログアウトしました。',
  doneForgotten:
    '忘れました。セッション、それに属するもの、このブラウザーに残っていたデータを消去しました。',
  doneKeyEnded: 'キーを失効させました。',
  doneClientEnded: 'プログラムの許可を終了しました。',

  ownTitle: '{login}（あなた専用の結果）',
  ownNote: 'あなただけのために、ご自分の枠で読み取りました。このページはどこにも保存されません。',
  privateCount: 'この 1 年のコントリビューションのうち {count} 件が非公開です。',
  privateUnknown:
    '非公開のコントリビューションの数は GitHub から得られませんでした。答えが得られるのはご自分のアカウントだけで、権限 {scope} が必要な場合もあります。',
  githubLeft: 'GitHub の今の 1 時間の枠は {quota} ポイント中 {left} ポイント残っています。',
  back: 'アカウントに戻る',
}
