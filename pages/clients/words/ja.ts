import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const ja: In<typeof en> = {
  title: 'このプログラムを許可しますか？',
  description:
    'プログラムが、あなたの割り当てで公開スキャンを読むことを求めています。決めるのはあなたです。',
  whoTitle: '求めているのは',
  callsItself: '自称は「{name}」です。誰も確認していません。上のアドレスで判断してください。',
  mayTitle: '許可するとできること',
  mayScan: '公開アカウントのスキャンを、あなた自身の割り当てで 1 時間に {count} 回まで行うこと。',
  mayNot: '非公開のものは見えず、何も変更できず、GitHub のログイン情報も渡りません。',
  mayHowLong:
    '30 分使われないと終わり、長くても 12 時間で終わります。アカウントのページからいつでも終了できます。',
  whereTitle: '回答の送り先',
  toHost: '要求元の {host} です。',
  toOtherHost:
    '{host} です。要求元のアドレスとは異なります。両方に心当たりがある場合だけ許可してください。',
  toThisDevice: 'この端末のプログラム（{host}）です。ご自身で今起動した場合だけ許可してください。',
  decideTitle: 'どうしますか',
  signInFirst: '許可するには、先にログインしてください。',
  signIn: 'GitHub でログイン',
  signedInAs: '{login} としてログイン中です。',
  allow: '許可する',
  deny: '許可しない',
  goBack: '戻る',
  refused: '与えられないものが求められたため、何も許可されません。開発者向けの理由：',
  answeredTitle: 'プログラムに戻ります',
  answeredText: '回答は {host} に送られます。何も起こらない場合はリンクを開いてください。',
  goOn: '{host} へ進む',
  clientsTitle: '許可したプログラム',
  clientsText: 'あなたの割り当てでスキャンし、非公開のものは見えません。どれも自動で終わります。',
  program: 'プログラム',
  letIn: '許可',
  endsLatest: '遅くとも終了',
  end: '終了する',
  endClient: '{host} を終了する',
}
