import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const ja: In<typeof en> = {
  title: 'リポジトリを接続する',
  description:
    'GitLabやBitbucketのリポジトリのコードレビュー。そこでサインインするだけで設定が済みます。',
  lead: 'リポジトリのある場所でサインインすると、以後そのプルリクエストがレビューされます。トークンの作成やコピーは要りません。',
  host: 'リポジトリの場所',
  repository: 'リポジトリ',
  repositoryHint: 'group/projectのようなパス、またはアドレス。',
  goOn: '次へ',
  kept: 'サインインのトークンは封印して保存され、Webhookのアドレスがなければ開けません。Webhookを削除すると一緒に消えます。',
  closed: 'ここではまだサインインできません',
  closedText:
    'このサービスはGitLabにもBitbucketにも登録されていません。代わりにトークンが使えます。',
  more: '仕組みを見る',
  away: '次は{host}が確認します',
  awayText:
    'このサービスが{repository}を読み、プルリクエストに書き込み、Webhookを管理してよいかを尋ねます。そこで断ることも、あとからアカウントの設定でいつでも取り消すこともできます。期限は10分です。',
  ofGitLab:
    'GitLabには、これに使える権限として「api」より小さいものがなく、アカウントでできることすべてが含まれます。レビュー専用のアカウントを使うほうが安全です。',
  ofBitbucket:
    'Bitbucketではこちらからサインインを終わらせることができません。Webhookを削除したあと、アカウントの設定でも取り消してください。',
  awayLink: '{host}へ進む',
  done: '接続しました',
  doneText: 'これから{repository}のプルリクエストをレビューします。',
  againText:
    '{repository}のプルリクエストのレビューを再開します。Webhookとシークレットは以前のままです。',
  once: 'シークレットを保管してください。表示されるのは今回だけです。Webhookのテスト、シークレットの変更、すべての取り消しに使います。',
  terminal: 'ターミナルが結果を待っています',
  terminalText:
    'そのターミナルにWebhookのIDとシークレットが渡されます。自分で始めたもので、次のコードが表示されている場合だけ進んでください：',
  terminalHasIt: 'IDとシークレットはターミナルにも渡されました。',
  webhook: 'Webhook',
  secret: 'シークレット',
  copy: 'コピー',
  copied: 'コピーしました',
  refused: '接続できませんでした',
  noRepository: 'これらのホストにあるリポジトリのパスではありません。',
  denied: '許可されませんでした。何も保存していません。',
  over: 'このサインインは時間切れか、使用済みか、別のブラウザーで始めたものです。もう一度始めてください。',
  noRights: 'このアカウントにはレビューに必要な権限が足りません。できないこと：',
  there:
    'このリポジトリには、動いているこのサービスのWebhookがすでにあります。シークレットを使うか、リポジトリの設定で、先に削除してください。',
  seeRepository: 'リポジトリを見る',
  readFiles: 'ファイルを読む',
  readPulls: 'プルリクエストを読む',
  writePulls: 'プルリクエストに書き込む',
  manageWebhooks: 'Webhookを管理する',
}
