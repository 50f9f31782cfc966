/** Commands that no operation stands behind: they are about this machine. */
import type { Command } from '../command.ts'

const plain = { operation: null, positionals: [], options: [], errors: [], fields: [] } as const

export const shells = ['bash', 'zsh', 'fish', 'powershell'] as const

export const ownCommands: readonly Command[] = [
  {
    ...plain,
    name: 'review',
    summary: 'Review what changed or a pull request, and set reviews up',
    description:
      'Without a word it reviews what changed in this working tree against HEAD, with git and this machine alone: findings by file, and exit code 1 where one is as grave as --severity says. The address of a pull request has a service read and review it, with the token of its host where GITHUB_TOKEN, GITLAB_TOKEN or BITBUCKET_TOKEN has one. With --model a large model looks at the added lines, too, asked from here with a key of yours, from OPENAI_API_KEY, GEMINI_API_KEY, ANTHROPIC_API_KEY or OPENROUTER_API_KEY or from standard input; code leaves this machine then, unless it is ollama, with secrets that are found masked. What it says is marked as such and never decides the exit code. What .phantom-scope.yml of the commit that is compared with says counts here, too. The other words have a service review the pull requests of a repository at GitHub, GitLab or Bitbucket. setup looks whether your token may do what reviews need, has the service make the webhook, and waits for a delivery of it; test does the last again. rotate gives the webhook another secret, remove takes it away and has the service forget the token; these three take the secret, that setup shows once, from standard input. setup reads the token from standard input, too, or from GITHUB_TOKEN, GITLAB_TOKEN or BITBUCKET_TOKEN; with --sign-in it shows the address of a page on which you sign in at GitLab or Bitbucket instead, and waits until you have.',
    positionals: [
      {
        name: 'task',
        summary: 'the address of a pull request; or setup, test, rotate or remove',
        isOptional: true,
      },
      {
        name: 'what',
        summary: 'for setup a repository, else a hook: its id or its address',
        isOptional: true,
        // Ids of hooks began with any of their signs once.
        dashedForm: /^-[\w-]{21}$/,
      },
    ],
    options: [
      { name: 'staged', summary: 'review what is staged' },
      { name: 'base', value: 'COMMIT', default: 'HEAD', summary: 'compare with this commit' },
      {
        name: 'severity',
        value: 'LEVEL',
        choices: ['critical', 'high', 'medium', 'low', 'info', 'never'],
        default: 'high',
        summary: 'exit with 1 where a finding is as grave as this',
      },
      { name: 'all', summary: 'show what is only worth a look, too' },
      {
        name: 'model',
        value: 'PROVIDER/MODEL',
        summary: 'have a large model look at the added lines, too: openai, anthropic/claude-…',
      },
      {
        name: 'sarif',
        value: 'FILE',
        summary: 'write SARIF 2.1.0 to a file, or with - in place of words',
      },
      {
        name: 'host',
        value: 'HOST',
        choices: ['github', 'gitlab', 'bitbucket'],
        default: 'github',
        summary: 'with setup: where the repository is, unless its address is given',
      },
      {
        name: 'user',
        value: 'NAME',
        summary: 'with setup at Bitbucket: the name that an app password or API token goes with',
      },
      {
        name: 'sign-in',
        summary: 'with setup at GitLab or Bitbucket: sign in there on a page, without a token',
      },
      { name: 'yes', summary: 'with setup: give the service the token and make the webhook' },
    ],
    examples: [
      { title: 'What changed here', words: 'review' },
      { title: 'What is about to be committed, for a hook of git', words: 'review --staged' },
      {
        title: 'With a model of this machine, which nothing leaves',
        words: 'review --model ollama/qwen2.5-coder',
      },
      {
        title: 'A pull request',
        words: 'review https://github.com/octo/phantom/pull/7 --json=findings',
      },
      { title: 'Have pull requests at GitHub reviewed', words: 'review setup octo/phantom --yes' },
      {
        title: 'A project at GitLab, with a token from a file',
        words: 'review setup https://gitlab.com/octo/phantom --yes --token-stdin < token.txt',
      },
      {
        title: 'Undo it',
        words: 'review remove 2dJXzZ0PZcQm5sYwq0nT5A --token-stdin < secret.txt',
      },
    ],
    errors: [
      'validation_failed',
      'hook_refused',
      'host_refused',
      'host_unavailable',
      'too_many',
      'store_unavailable',
      'service_unavailable',
    ],
    fields: [
      'findings',
      'summary',
      'unread',
      'unnamed',
      'risk',
      'version',
      'model',
      'host',
      'repository',
      'hook',
      'address',
      'secret',
      'scheme',
      'rights',
      'test',
      'isAsked',
      'hasCome',
      'deliveries',
      'beforeUntil',
      'isGoneAtHost',
    ],
  },
  {
    ...plain,
    name: 'login',
    summary: 'Sign in to a service with GitHub',
    description:
      'Shows a code to enter at GitHub and waits until that is done (the device flow, RFC 8628). What comes of it is kept in a file that only you can read, and ends half an hour after its last use. With --token-stdin an API key is kept instead. Without a service there is nothing to sign in to: GITHUB_TOKEN is read from the environment.',
    options: [
      {
        name: 'scope',
        value: 'SCOPE',
        choices: ['read:user'],
        summary: 'let GitHub tell how many of your contributions were private',
      },
    ],
    examples: [
      { title: 'Sign in', words: 'login --server https://scope.example' },
      { title: 'Keep an API key', words: 'login --token-stdin < key.txt' },
    ],
    errors: ['not_configured', 'sign_in_refused', 'service_unavailable'],
    fields: ['server', 'login'],
  },
  {
    ...plain,
    name: 'logout',
    summary: 'End the sign-in, here and at the service',
    description:
      'Gives the token back to the service, which ends it everywhere, and deletes it here.',
    examples: [{ title: 'Sign out', words: 'logout' }],
    errors: ['service_unavailable'],
    fields: ['server', 'status'],
  },
  {
    ...plain,
    name: 'mcp',
    summary: 'Speak MCP on standard input and output',
    description:
      'A bridge for agents that start a program: each line of JSON-RPC goes to the /mcp of the service, and what that answers comes back as lines. Nothing else is written to standard output.',
    examples: [{ title: 'As an agent starts it', words: 'mcp --server https://scope.example' }],
    errors: ['service_unavailable'],
  },
  {
    ...plain,
    name: 'eval',
    summary: 'See how often archetypes and AI marks come out as labelled',
    description:
      'Runs the evaluations of the repository on files of yours: archetypes on a folder of facts with an index.json, ai-marks on labelled commits (NDJSON). Nothing leaves the machine.',
    positionals: [
      {
        name: 'evaluation',
        summary: 'which evaluation',
        choices: ['archetypes', 'ai-marks'],
      },
      { name: 'path', summary: 'the folder, or the files', isRest: true },
    ],
    examples: [
      { title: 'Archetypes of a folder of facts', words: 'eval archetypes ./facts' },
      { title: 'AI marks of labelled commits', words: 'eval ai-marks commits.ndjson' },
    ],
    errors: ['file_unusable'],
    fields: [
      'n',
      'top1',
      'top2',
      'misses',
      'classes',
      'aiMarked',
      'tools',
      'hardNegatives',
      'falsePositiveIds',
      'falseNegativeIds',
    ],
  },
  {
    ...plain,
    name: 'completion',
    summary: 'Write what a shell needs to complete words',
    description: 'Writes a script for the shell. Each of the examples makes completion work there.',
    positionals: [{ name: 'shell', summary: 'which shell', choices: shells }],
    examples: [
      { title: 'bash, for this session', words: 'completion bash > phantom.sh && . ./phantom.sh' },
      { title: 'zsh', words: 'completion zsh > ~/.zfunc/_phantom' },
      { title: 'fish', words: 'completion fish > ~/.config/fish/completions/phantom.fish' },
      {
        title: 'PowerShell',
        words: 'completion powershell | Out-String | Invoke-Expression',
      },
    ],
  },
  {
    ...plain,
    name: 'help',
    summary: 'Show help, of everything or of a command',
    description: 'The same as --help behind a command. `help --man` writes the manual page.',
    positionals: [{ name: 'command', summary: 'a command', isOptional: true }],
    options: [{ name: 'man', summary: 'write the manual page (mdoc)' }],
    examples: [
      { title: 'Of a command', words: 'help scan' },
      { title: 'The manual', words: 'help --man > phantom.1 && man ./phantom.1' },
    ],
  },
]
