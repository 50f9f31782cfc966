/** Rules for GitHub Actions. */
import type { Hit, TextFile, TextRule } from '../../rule.ts'
import { isAction, isWorkflow } from './file-kinds.ts'
import { fileRule, lineRule } from './line-rule.ts'
import { flowItems, yamlEntries, type YamlEntry } from './yaml-entries.ts'

/** Events that run with the repository's own secrets while strangers choose what comes in. */
const trustedEvents = ['pull_request_target', 'workflow_run', 'issue_comment']

const isUnderOn = ({ path }: YamlEntry) => path[0] === 'on' || path[0] === 'true'

function eventsOf(entries: readonly YamlEntry[]): Set<string> {
  const events = new Set<string>()
  for (const entry of entries.filter(isUnderOn)) {
    if (typeof entry.path[1] === 'string') events.add(entry.path[1])
    else for (const event of flowItems(entry.value)) events.add(event)
  }
  return events
}

const last = ({ path }: YamlEntry) => path.at(-1)

/** What strangers write: titles, texts, names of branches, messages of commits. */
const strangersText =
  /\$\{\{[^}$]{0,200}\bgithub\.(?:head_ref|event\.(?:issue\.(?:title|body)|pull_request\.(?:title|body|head\.(?:ref|label|repo\.(?:default_branch|description|homepage)))|comment\.body|review\.body|review_comment\.body|discussion\.(?:title|body)|pages\.|commits\.|head_commit\.(?:message|author)|workflow_run\.(?:head_branch|head_commit\.(?:message|author)|display_title|pull_requests)|inputs\.|client_payload\.))/

const headOfChange =
  /github\.(?:head_ref|event\.(?:pull_request\.(?:head\.(?:sha|ref)|number|merge_commit_sha)|workflow_run\.head_(?:sha|branch)|number|issue\.number))|refs\/pull\//

/** The lines of a value that a pattern fits. */
function* linesWith(file: TextFile, entry: YamlEntry, pattern: RegExp): Iterable<Hit> {
  for (let line = entry.line; line <= entry.endLine; line++)
    if (pattern.test(file.lines[line - 1]!.slice(0, 1_000))) yield { line }
}

export const actionsRules: readonly TextRule[] = [
  fileRule({
    id: 'infrastructure/actions-head-checkout',
    title: 'A privileged workflow checks out the code of a pull request',
    severity: 'critical',
    confidence: 'high',
    cwe: 829,
    why: 'The event gives the workflow the repository’s secrets and rights; code of a stranger’s branch then runs with them.',
    fix: 'Use the event pull_request for what builds or tests the change, and hand results on with artifacts.',
    examples: {
      path: '.github/workflows/test.yml',
      bad: [
        'on: pull_request_target\njobs:\n  test:\n    steps:\n      - uses: actions/checkout@v5\n        with:\n          ref: ${{ github.event.pull_request.head.sha }}\n',
        'on: [issue_comment]\njobs:\n  test:\n    steps:\n      - run: gh pr checkout ${{ github.event.issue.number }}\n',
      ],
      good: [
        'on: pull_request\njobs:\n  test:\n    steps:\n      - uses: actions/checkout@v5\n        with:\n          ref: ${{ github.event.pull_request.head.sha }}\n',
        'on: pull_request_target\njobs:\n  test:\n    steps:\n      - uses: actions/checkout@v5\n',
      ],
    },
    reads: isWorkflow,
    *find({ lines }) {
      const entries = yamlEntries(lines)
      if (!trustedEvents.some((event) => eventsOf(entries).has(event))) return
      for (const entry of entries) {
        const checksOut = last(entry) === 'ref' && entry.path.at(-2) === 'with'
        const byCommand =
          last(entry) === 'run' &&
          /\bgh pr checkout\b|\bgit fetch [\w-]{1,40} \+?(?:refs\/)?pull\//.test(entry.value)
        if (byCommand || (checksOut && headOfChange.test(entry.value)))
          yield { line: entry.line, endLine: entry.endLine }
      }
    },
  }),
  fileRule({
    id: 'infrastructure/actions-script-injection',
    title: 'Text of strangers becomes part of a script',
    severity: 'high',
    confidence: 'high',
    cwe: 78,
    why: 'The expression is put into the script before the shell reads it: a title or branch name can hold commands.',
    fix: 'Give the value to the step through env and use it as a quoted variable of the shell.',
    examples: {
      path: '.github/workflows/label.yml',
      bad: [
        'on: issues\njobs:\n  label:\n    steps:\n      - run: |\n          echo "${{ github.event.issue.title }}"\n',
        'on: pull_request\njobs:\n  a:\n    steps:\n      - uses: actions/github-script@v8\n        with:\n          script: console.log("${{ github.head_ref }}")\n',
      ],
      good: [
        'on: issues\njobs:\n  label:\n    steps:\n      - env:\n          TITLE: ${{ github.event.issue.title }}\n        run: echo "$TITLE"\n',
        'on: issues\njobs:\n  label:\n    steps:\n      - run: echo ${{ github.event.issue.number }}\n',
      ],
    },
    reads: isAction,
    *find(file) {
      for (const entry of yamlEntries(file.lines))
        if (last(entry) === 'run' || (last(entry) === 'script' && entry.path.at(-2) === 'with'))
          yield* linesWith(file, entry, strangersText)
    },
  }),
  fileRule({
    id: 'infrastructure/actions-unpinned',
    title: 'An action of others is not pinned to a commit',
    severity: 'low',
    confidence: 'medium',
    cwe: 829,
    why: 'A tag or branch can be moved to other code, which then runs with the workflow’s secrets.',
    fix: 'Name the full commit hash and write the version behind it as a comment.',
    examples: {
      path: '.github/workflows/release.yml',
      bad: ['jobs:\n  a:\n    steps:\n      - uses: somebody/deploy@v3\n'],
      good: [
        'jobs:\n  a:\n    steps:\n      - uses: somebody/deploy@0123456789abcdef0123456789abcdef01234567 # v3\n      - uses: actions/checkout@v5\n      - uses: ./.github/actions/build\n',
      ],
    },
    reads: isAction,
    *find({ lines }) {
      for (const entry of yamlEntries(lines)) {
        if (last(entry) !== 'uses') continue
        const used = /^(?!\.|docker:|actions\/|github\/)[\w.-]+\/[^@\s]+@(\S+)$/.exec(entry.value)
        if (!used || /^[0-9a-f]{40}$/.test(used[1]!)) continue
        const moves = /^(?:main|master|dev|develop|latest)$/.test(used[1]!)
        yield { line: entry.line, ...(moves && { severity: 'medium' as const }) }
      }
    },
  }),
  fileRule({
    id: 'infrastructure/actions-write-all',
    title: 'A workflow may write everything',
    severity: 'medium',
    confidence: 'high',
    cwe: 250,
    why: 'Whatever runs in the workflow, any action or dependency, can change the repository with its token.',
    fix: 'Name the few permissions that each job needs.',
    examples: {
      path: '.github/workflows/ci.yml',
      bad: ['on: push\npermissions: write-all\njobs: {}\n'],
      good: ['on: push\npermissions:\n  contents: read\njobs: {}\n'],
    },
    reads: isWorkflow,
    *find({ lines }) {
      for (const entry of yamlEntries(lines))
        if (last(entry) === 'permissions' && entry.value === 'write-all') yield { line: entry.line }
    },
  }),
  fileRule({
    id: 'infrastructure/actions-secret-before-strangers',
    title: 'A workflow that strangers start uses a secret',
    severity: 'medium',
    confidence: 'medium',
    cwe: 200,
    why: 'Anybody can start this workflow with what they write; one weak step is enough to send the secret away.',
    fix: 'Move what needs the secret into a workflow that only people with write access start.',
    examples: {
      path: '.github/workflows/preview.yml',
      bad: [
        'on: pull_request_target\njobs:\n  a:\n    steps:\n      - run: ./deploy\n        env:\n          KEY: ${{ secrets.DEPLOY_KEY }}\n',
      ],
      good: [
        'on: push\njobs:\n  a:\n    steps:\n      - run: ./deploy\n        env:\n          KEY: ${{ secrets.DEPLOY_KEY }}\n',
        'on: pull_request_target\njobs:\n  a:\n    steps:\n      - run: ./label\n        env:\n          TOKEN: ${{ secrets.GITHUB_TOKEN }}\n',
      ],
    },
    reads: isWorkflow,
    *find(file) {
      const entries = yamlEntries(file.lines)
      if (!eventsOf(entries).has('pull_request_target')) return
      for (const entry of entries)
        yield* linesWith(file, entry, /\$\{\{[^}$]{0,100}\bsecrets\.(?!GITHUB_TOKEN\b)/)
    },
  }),
  lineRule({
    id: 'infrastructure/actions-all-secrets',
    title: 'A step gets every secret there is',
    severity: 'medium',
    confidence: 'high',
    cwe: 200,
    why: 'The step, and all that it runs, sees secrets that it does not need.',
    fix: 'Name the one secret that the step needs.',
    examples: {
      path: '.github/workflows/ci.yml',
      bad: ['          ALL: ${{ toJSON(secrets) }}'],
      good: ['          KEY: ${{ secrets.DEPLOY_KEY }}'],
    },
    reads: isAction,
    pattern: /\btoJSON\(\s*secrets\s*\)/i,
  }),
  fileRule({
    id: 'infrastructure/actions-self-hosted',
    title: 'Pull requests run on a machine of your own',
    severity: 'medium',
    confidence: 'medium',
    cwe: 829,
    why: 'In a public repository code of strangers then runs in your network and may stay on the machine.',
    fix: 'Run pull requests on hosted runners, or on machines that live for one job and ask for approval.',
    examples: {
      path: '.github/workflows/ci.yml',
      bad: ['on: pull_request\njobs:\n  a:\n    runs-on: [self-hosted, linux]\n'],
      good: [
        'on: pull_request\njobs:\n  a:\n    runs-on: ubuntu-latest\n',
        'on: push\njobs:\n  a:\n    runs-on: self-hosted\n',
      ],
    },
    reads: isWorkflow,
    *find({ lines }) {
      const entries = yamlEntries(lines)
      const events = eventsOf(entries)
      if (!events.has('pull_request') && !events.has('pull_request_target')) return
      for (const entry of entries)
        if (entry.path.includes('runs-on') && flowItems(entry.value).includes('self-hosted'))
          yield { line: entry.line }
    },
  }),
  lineRule({
    id: 'infrastructure/actions-unsecure-commands',
    title: 'Commands in output may set the environment',
    severity: 'high',
    confidence: 'high',
    cwe: 94,
    why: 'Everything that prints a line, a test or a dependency too, can then change what later steps run.',
    fix: 'Write to the files that GITHUB_ENV and GITHUB_PATH name.',
    examples: {
      path: '.github/workflows/ci.yml',
      bad: [
        '      ACTIONS_ALLOW_UNSECURE_COMMANDS: true',
        '      - run: echo "::set-env name=A::b"',
      ],
      good: ['      - run: echo "A=b" >> "$GITHUB_ENV"'],
    },
    reads: isAction,
    pattern:
      /ACTIONS_ALLOW_UNSECURE_COMMANDS['"]?\s{0,4}:\s{0,4}['"]?(?:true|1)|::(?:set-env|add-path)\b/,
  }),
  fileRule({
    id: 'infrastructure/actions-cache-poisoning',
    title: 'A workflow that strangers start writes the cache',
    severity: 'medium',
    confidence: 'medium',
    cwe: 349,
    why: 'The cache of the main branch is shared: what is put into it here is run by later builds and releases.',
    fix: 'Restore only (actions/cache/restore), or use the event pull_request, whose caches stay apart.',
    examples: {
      path: '.github/workflows/preview.yml',
      bad: [
        'on:\n  pull_request_target:\njobs:\n  a:\n    steps:\n      - uses: actions/cache@v5\n        with:\n          path: node_modules\n',
      ],
      good: [
        'on:\n  pull_request_target:\njobs:\n  a:\n    steps:\n      - uses: actions/cache/restore@v5\n',
        'on: push\njobs:\n  a:\n    steps:\n      - uses: actions/cache@v5\n',
      ],
    },
    reads: isWorkflow,
    *find({ lines }) {
      const entries = yamlEntries(lines)
      if (!trustedEvents.some((event) => eventsOf(entries).has(event))) return
      for (const entry of entries)
        if (last(entry) === 'uses' && /^actions\/cache(?:\/save)?@/.test(entry.value))
          yield { line: entry.line }
    },
  }),
]
