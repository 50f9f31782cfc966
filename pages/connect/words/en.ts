export const en = {
  title: 'Connect a repository',
  description:
    'Code reviews for a repository at GitLab or Bitbucket: sign in there, and they are set up.',
  lead: 'Sign in where your repository is, and its pull requests are reviewed from then on. There is no token to make or to copy.',
  host: 'Where the repository is',
  repository: 'Repository',
  repositoryHint: 'Its path, such as group/project, or its address.',
  goOn: 'Go on',
  kept: 'The tokens of your sign-in are kept sealed, and open only with the webhook’s address. Taking the webhook away deletes them.',
  closed: 'Nobody can sign in here yet',
  closedText:
    'This service is registered neither at GitLab nor at Bitbucket. A token works instead.',
  more: 'How it works',
  away: '{host} asks you next',
  awayText:
    'It asks whether this service may read {repository}, write on its pull requests and manage its webhooks. You can say no there, and take a yes back at any time in the settings of your account. You have ten minutes.',
  ofGitLab:
    'GitLab has no smaller permission for this than “api”, which covers all that your account may do there. An account of its own for reviews is the safer choice.',
  ofBitbucket:
    'Bitbucket does not let us end a sign-in: after taking the webhook away, revoke it in the settings of your account, too.',
  awayLink: 'Go on to {host}',
  done: 'Connected',
  doneText: 'Pull requests of {repository} are reviewed from now on.',
  againText:
    'Pull requests of {repository} are reviewed again. Webhook and secret are those from before.',
  once: 'Keep the secret: it is shown this once. With it you test the webhook, change the secret and take everything away again.',
  terminal: 'A terminal waits for this',
  terminalText:
    'It gets the webhook’s id and secret. Go on only if you started it yourself, and it shows this code:',
  terminalHasIt: 'Your terminal has id and secret now, too.',
  webhook: 'Webhook',
  secret: 'Secret',
  copy: 'Copy',
  copied: 'Copied',
  refused: 'Not connected',
  noRepository: 'This is not the path of a repository at one of these hosts.',
  denied: 'You said no there. Nothing was kept.',
  over: 'This sign-in took too long, was used before, or began in another browser. Please begin again.',
  noRights: 'Your account may not do all that reviews need. It may not:',
  there:
    'This repository has a webhook of this service that works. Take that away first, with its secret or in the repository’s settings.',
  seeRepository: 'see the repository',
  readFiles: 'read its files',
  readPulls: 'read pull requests',
  writePulls: 'write on pull requests',
  manageWebhooks: 'manage webhooks',
} as const
