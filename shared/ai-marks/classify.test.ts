import { describe, expect, it } from 'vitest'
import { classifyCommit, type ClassifiedCommit, type Person } from './index.ts'

const jane: Person = { name: 'Jane Doe', email: 'jane@mail.net', login: 'janedoe' }

function written(by: Person, message = 'fix: a thing'): ClassifiedCommit {
  return classifyCommit({ message, author: by, committer: by })
}

function saying(...lines: string[]): ClassifiedCommit {
  return written(jane, ['fix: a thing', '', 'It was broken.', '', ...lines].join('\n'))
}

function outcome({ class: name, tool }: ClassifiedCommit): string {
  return tool === null ? name : `${name} ${tool}`
}

describe('an identity proves its tool, as co-author and as author', () => {
  it.each([
    ['Claude', 'noreply@anthropic.com', 'authored Claude Code'],
    ['Anything at all', 'NOREPLY@anthropic.com', 'authored Claude Code'],
    ['Claude Opus 4.5 (1M context)', 'noreply@anthropic.com', 'authored Claude Code'],
    ['claude[bot]', '209825114+claude[bot]@users.noreply.github.com', 'authored Claude Code'],
    ['x', '1+anthropic-code-agent[bot]@users.noreply.github.com', 'authored Claude Code'],
    ['x', '242468646+Claude@users.noreply.github.com', 'authored Claude Code'],
    ['Claude', '81847+claude@users.noreply.github.com', 'authored Claude Code'],
    [
      'kiloconnect[bot]',
      '240665456+kiloconnect[bot]@users.noreply.github.com',
      'authored Kilo Code',
    ],
    ['Crush', 'crush@charm.land', 'authored Crush'],
    ['Copilot', '198982749+Copilot@users.noreply.github.com', 'authored GitHub Copilot'],
    ['Copilot', '223556219+Copilot@users.noreply.github.com', 'authored GitHub Copilot'],
    ['Copilot', 'copilot-swe-agent[bot]@users.noreply.github.com', 'authored GitHub Copilot'],
    ['Copilot', '175728472+Copilot@users.noreply.github.com', 'assisted GitHub Copilot'],
    ['Copilot', 'Copilot@users.noreply.github.com', 'assisted GitHub Copilot'],
    ['GitHub Copilot', 'copilot@github.com', 'assisted GitHub Copilot'],
    [
      'Copilot Autofix powered by AI',
      '62310815+github-advanced-security[bot]@users.noreply.github.com',
      'assisted GitHub Copilot',
    ],
    ['Cursor', 'cursoragent@cursor.com', 'authored Cursor'],
    ['cursor[bot]', '206951365+cursor[bot]@users.noreply.github.com', 'authored Cursor'],
    ['Codex', 'noreply@openai.com', 'authored Codex'],
    ['GPT-5 Codex', 'codex@openai.com', 'authored Codex'],
    ['codex', '267193182+codex@users.noreply.github.com', 'authored Codex'],
    ['x', '1+chatgpt-codex-connector[bot]@users.noreply.github.com', 'authored Codex'],
    ['x', '215057067+openai-codex[bot]@users.noreply.github.com', 'authored Codex'],
    ['x', '158243242+devin-ai-integration[bot]@users.noreply.github.com', 'authored Devin'],
    ['Jane Doe (aider)', 'jane@mail.net', 'authored Aider'],
    ['aider (gpt-4o)', 'aider@aider.chat', 'authored Aider'],
    ['aider', 'noreply@aider.chat', 'authored Aider'],
    ['x', '161369871+google-labs-jules[bot]@users.noreply.github.com', 'authored Jules'],
    [
      'x',
      '176961590+gemini-code-assist[bot]@users.noreply.github.com',
      'assisted Gemini Code Assist',
    ],
    ['Amp', 'amp@ampcode.com', 'authored Amp'],
    ['openhands', 'openhands@all-hands.dev', 'authored OpenHands'],
    ['opencode', 'noreply@opencode.ai', 'authored opencode'],
    ['opencode', 'opencode@sst.dev', 'authored opencode'],
    ['Vibe', 'vibe@mistral.ai', 'authored Mistral Vibe'],
    ['Qwen', 'qwen-coder@alibabacloud.com', 'authored Qwen'],
    ['kiro', '244629292+kiro-agent@users.noreply.github.com', 'authored Kiro'],
    ['Warp', 'agent@warp.dev', 'authored Warp'],
    ['Oz', 'oz-agent@warp.dev', 'authored Warp'],
    ['Roomote', 'roomote@roocode.com', 'authored Roomote'],
    ['Roomote', '219738659+roomote[bot]@users.noreply.github.com', 'authored Roomote'],
    ['x', '136622811+coderabbitai[bot]@users.noreply.github.com', 'assisted CodeRabbit'],
    ['Claude Opus 4.6', 'noreply@relay.dev', 'authored Claude Code'],
    ['dependabot[bot]', '49699333+dependabot[bot]@users.noreply.github.com', 'automation'],
    [
      'Copilot Autofix powered by AI',
      '223894421+github-code-quality[bot]@users.noreply.github.com',
      'assisted GitHub Copilot',
    ],
    [
      'Copilot Autofix powered by AI',
      '1+some-scanner[bot]@users.noreply.github.com',
      'assisted GitHub Copilot',
    ],
    ['Claude', 'claude@anthropic.com', 'authored Claude Code'],
    ['Previous session', 'claude-3-5-sonnet@anthropic.com', 'authored Claude Code'],
    ['Devin AI', 'support@devin.ai', 'authored Devin'],
    ['Oz', 'agent@warp.dev', 'authored Warp'],
    ['Gemini', 'gemini@google.com', 'authored Gemini'],
    ['GPT-5.1', 'assistant@company.net', 'authored GPT'],
    ['gemini-2.5-pro', 'x@company.net', 'authored Gemini'],
    ['Kimi K2', 'x@company.net', 'authored Kimi'],
    ['Grok 4', 'noreply@company.net', 'authored Grok'],
    ['renovate[bot]', '29139614+renovate[bot]@users.noreply.github.com', 'automation'],
    ['GitHub Actions', '41898282+github-actions[bot]@users.noreply.github.com', 'automation'],
    ['unheard-of[bot]', '1+unheard-of[bot]@users.noreply.github.com', 'automation'],
    ['Octokit Bot', 'octokit@mail.net', 'automation'],
    ['Acme Bot', 'bot@acme.dev', 'automation'],
    ['semantic-release-bot', 'semantic-release-bot@company.net', 'automation'],
    ['release bot', 'releases@company.net', 'automation'],
    ['Jenkins X', '1+jenkins-x-bot@users.noreply.github.com', 'automation'],
    ['Wojtek (bot)', 'wojtek@company.net', 'automation'],
  ])('%s <%s>: %s', (name, email, expected) => {
    expect(outcome(written({ name, email }))).toBe(expected)
    expect(outcome(saying(`Co-authored-by: ${name} <${email}>`))).toBe(expected)
  })

  it('is also the login that GitHub resolved', () => {
    const agent = { name: 'x', email: 'x@mail.net', login: 'copilot-swe-agent[bot]' }
    expect(outcome(written(agent))).toBe('authored GitHub Copilot')
  })
})

describe('people and lookalikes prove nothing', () => {
  it.each([
    ['Claude Monet', 'claude@example.com'],
    ['Claude Monet', 'cmonet@anthropic.com'],
    ['Claude', 'claude@example.com'],
    ['Claude Opus 4.6', 'claude@example.com'],
    ['Devin Smith', 'devin@mail.net'],
    ['Devin 92', 'devin92@mail.net'],
    ['claude94', 'claude94@mail.net'],
    ['Devin', '165725058+devin-cognition@users.noreply.github.com'],
    ['Cody', 'cody@openai.com'],
    ['Jean-Claude Dupont', 'jc@mail.net'],
    ['Alice Gemini', 'alice.gemini@mail.net'],
    ['Aider Khan', 'aider@mail.net'],
    ['Codex', 'codex@example.com'],
    ['Copilot', '999+Copilot@users.noreply.github.com'],
    ['claude', '999+claude@users.noreply.github.com'],
    ['claude', 'claude@users.noreply.github.com'],
    ['Claude', 'noreply@anthropic.com.mail.net'],
    ['GitHub', 'noreply@github.com'],
    ['', ''],
  ])('%s <%s>', (name, email) => {
    expect(outcome(written({ name, email }))).toBe('none')
    expect(outcome(saying(`Co-authored-by: ${name} <${email}>`))).toBe('none')
  })

  it('not even a bot whose slug ends in the name of a tool: it is automation', () => {
    const lookalike = { name: 'x', email: '1+notclaude[bot]@users.noreply.github.com' }
    expect(outcome(written(lookalike))).toBe('automation')
  })
})

describe('a trailer marks', () => {
  it.each([
    ['Claude-Session: https://claude.ai/code/session_01', 'authored Claude Code'],
    ['Claude-Generated-By: Claude Code (cli/claude-opus-4-5=28%)', 'authored Claude Code'],
    ['Copilot-Session: 12', 'authored GitHub Copilot'],
    ['Agent-Logs-Url: https://github.com/o/r/sessions/1', 'authored GitHub Copilot'],
    ['Amp-Thread-ID: https://ampcode.com/threads/T-1', 'authored Amp'],
    ['Made-with: Cursor', 'authored Cursor'],
    ['Replit-Commit-Author: Agent', 'authored Replit'],
    ['Committed-By-Agent: codex', 'authored Codex'],
    ['Generated-by: AI (with a few tweaks)', 'authored unspecified'],
    ['Generated-By: PostHog Code', 'authored PostHog Code'],
    ['Co-developed-by: Claude Opus 4.5', 'authored Claude Code'],
    ['Co-Authored-By: Claude', 'authored Claude Code'],
    ['co-authored-by: Cursor cursoragent@cursor.com', 'authored Cursor'],
    ['Signed-off-by: Assistant <noreply@anthropic.com>', 'authored Claude Code'],
    ['Assisted-by: Claude:claude-3-opus coccinelle sparse', 'assisted Claude Code'],
    ['Assisted-by: GitHub Copilot/Claude Opus 4.7', 'assisted GitHub Copilot'],
    ['Assisted-by: OpenCode (Claude Opus 4)', 'assisted opencode'],
    ['Assisted-by: OpenAI:gpt-5.4', 'assisted GPT'],
    ['Assisted-by: Gemini CLI+gemini-2.5-pro', 'assisted Gemini'],
    ['Assisted-by: NewAgent:newmodel-2.5', 'assisted unspecified'],
    ['Assisted-by: multi-model agent', 'assisted unspecified'],
    ['Assisted-by: AI', 'assisted unspecified'],
    ['Assisted-by: @copilot', 'assisted GitHub Copilot'],
    ['Co-authored-by: Claude <noreply@anthropic.com> (tests)', 'authored Claude Code'],
    ['Assited-by: Claude Code', 'assisted Claude Code'],
    ['AI-assisted: Codex', 'assisted Codex'],
    ['AI-assisted-by: Cursor', 'assisted Cursor'],
    ['AI-Assisted: yes', 'assisted unspecified'],
    ['AI-Tools: GitLab Duo, OpenCode', 'assisted opencode'],
    ['Reviewed-by: Claude <noreply@anthropic.com>', 'assisted Claude Code'],
    ['Co-authored-by: Claude Opus 4.5 <jane@gmail.com>', 'authored Claude Code'],
    ['Assisted-by: Kimi K2', 'assisted Kimi'],
    ['Assisted-by: Amp:claude-opus-4-8', 'assisted Amp'],
    ['Assisted-by: Devin AI', 'assisted Devin'],
    ['Assisted-by: Composer 2 (Anthropic) via Cursor IDE', 'assisted Cursor'],
    ['Assisted-by: github-copilot-cli:gpt-5.2-codex', 'assisted GitHub Copilot'],
    ['AI-Model: gpt5', 'assisted GPT'],
    ['Assisted-by: Grok 4 via Crush <crush@charm.land>', 'assisted Crush'],
    ['Assisted-by: opencode:openrouter/anthropic/claude-sonnet-4', 'assisted opencode'],
    ['Generated-by: Windsurf Cascade', 'authored Windsurf'],
  ])('%s', (line, expected) => {
    expect(outcome(saying(line))).toBe(expected)
  })

  it.each([
    'Assisted-by: Jane Roe <jane.roe@mail.net>',
    'Assisted-by: Claude Monet <claude@mail.net>',
    'Assisted-by: Claude Monet',
    'Assisted-by: Jean-Claude',
    'Assisted-by: Devin',
    'Co-authored-by: Devin',
    'Assisted-by: @claude-dupont',
    'Co-authored-by: Claude <noreply@anthropic.com>" in the template',
    'Co-authored-by: Claude Monet',
    'Generated-by: openapi-generator',
    'Made-with: love',
    'AI-Assisted: no',
    'AI-generated: none (Claude was not used)',
    'Replit-Commit-Author: jane',
    'Reported-by: Copilot <198982749+Copilot@users.noreply.github.com>',
    'Tested-by: kernel test robot <lkp@intel.com>',
    'Reviewed-by: some-bot[bot] <1+some-bot[bot]@users.noreply.github.com>',
    'See-also: https://claude.com/claude-code',
  ])('but not: %s', (line) => {
    expect(outcome(saying(line))).toBe('none')
  })
})

describe('a footer marks', () => {
  it.each([
    ['🤖 Generated with [Claude Code](https://claude.com/claude-code)', 'authored Claude Code'],
    ['Generated with [Claude Code](https://claude.ai/code)', 'authored Claude Code'],
    [
      '*Generated with [Claude Code](https://claude.ai/code) via [Happy](https://happy.engineering)*',
      'authored Claude Code',
    ],
    ['🤖 Generated with Claude Code', 'authored Claude Code'],
    ['Made with [Cursor](https://cursor.com)', 'authored Cursor'],
    ['Generated with [Devin](https://cli.devin.ai/docs)', 'authored Devin'],
    ['Generated with [opencode](https://opencode.ai)', 'authored opencode'],
    ['🤖 Generated with [Codex](https://openai.com/codex)', 'authored Codex'],
    ['💘 Generated with Crush', 'authored Crush'],
    ['Generated with [Antigravity](https://antigravity.google)', 'authored Antigravity'],
    [
      '🤖 Generated with [Claude Code](https://claude.com/claude-code) by Jane',
      'authored Claude Code',
    ],
    ['Generated with AI', 'authored unspecified'],
    ['🤖 Generated with Claude', 'authored Claude Code'],
    ['🤖 Generated with Goose', 'authored Goose'],
    ['Generated with Devin AI', 'authored Devin'],
    ['Generated with [Aider](https://aider.chat)', 'authored Aider'],
    ['Made with [Claude](https://docs.claude.com/en/docs)', 'authored Claude Code'],
    [
      '🤖 GENERATED WITH ASSISTANCE OF [OhMyOpenCode](https://github.com/o/oh-my-opencode)',
      'authored opencode (oh-my-opencode)',
    ],
    ['https://claude.ai/code/session_01AbC', 'authored Claude Code'],
    ['https://chatgpt.com/codex/tasks/task_e_1', 'authored Codex'],
    ['Link to Devin session: https://app.devin.ai/sessions/1', 'authored Devin'],
    [
      '*PR created automatically by Jules for task [1](https://jules.google.com/task/1) started by @jane*',
      'authored Jules',
    ],
  ])('%s', (line, expected) => {
    expect(outcome(saying(line))).toBe(expected)
    expect(outcome(saying(line, '', 'Co-authored-by: Jane Roe <j@mail.net>'))).toBe(expected)
  })

  it('also where its link is cut in two', () => {
    const footer = saying(
      'Created with [Deep Agents',
      'CLI](https://docs.langchain.com/oss/python/deepagents/cli/overview)',
      'using gpt-5.4 (provider: openai).',
    )
    expect(outcome(footer)).toBe('authored Deep Agents')
  })

  it.each([
    'The code was generated with [Claude Code](https://claude.com/claude-code).',
    'Generated with [GitHub Actions](https://github.com/o/claude-code-templates/actions)',
    'Generated with Claude Code a parser for dates',
    'Generated by Copilot at 8c8f9f3',
    'Created with Cursor pagination in mind',
    'See https://claude.com/blog/skills',
    'Read https://claude.ai/code/session_01 for the discussion.',
    'Vibe-coded with Cursor',
    '- 🤖 Generated with [Claude Code](https://claude.com/claude-code)',
  ])('but not: %s', (line) => {
    expect(outcome(saying(line))).toBe('none')
  })
})

describe('prose never marks', () => {
  it.each([
    'docs: describe claude code setup',
    'Reviewed with copilot yesterday',
    'fix: strip "Co-Authored-By: Claude <noreply@anthropic.com>"',
    'fix: "\\nCo-Authored-By: Claude <noreply@anthropic.com>" in templates',
    'docs: Co-Authored-By: Claude <noreply@anthropic.com>',
    'Co-Authored-By: Claude <noreply@anthropic.com>',
    'Merge pull request #112 from o/devin/1734088716-fix-object-params',
    'fix copilot suggestions',
  ])('as a subject: %s', (subject) => {
    expect(outcome(written(jane, subject))).toBe('none')
    expect(outcome(written(jane, `Revert "${subject}"\n\nThis reverts commit 1f2e3d.`))).toBe(
      'none',
    )
  })

  it.each([
    ['GPT-5.5 in Codex spotted this and wrote the test.'],
    ['Strip the', 'Co-Authored-By: Claude <noreply@anthropic.com>', 'trailer from messages.'],
    ['Co-Authored-By: Claude <noreply@anthropic.com>', 'is what the tool writes.'],
    ['Messages ended like this before:', '', 'Co-Authored-By: Claude <noreply@anthropic.com>'],
    ['> Co-Authored-By: Claude <noreply@anthropic.com>'],
    ['    Co-Authored-By: Claude <noreply@anthropic.com>'],
    ['- Co-Authored-By: Claude <noreply@anthropic.com>'],
    ['```', 'Co-Authored-By: Claude <noreply@anthropic.com>', '```'],
    ['~~~text', '🤖 Generated with [Claude Code](https://claude.ai/code)', '~~~', '', 'End.'],
    ['We add Co-Authored-By: Claude <noreply@anthropic.com> to each message'],
  ])('in the body: %s', (...lines) => {
    expect(outcome(saying(...lines))).toBe('none')
  })

  it('nor does the message that a revert repeats', () => {
    const message = [
      'Revert "feat: x"',
      '',
      'This reverts commit 1f2e3d.',
      '',
      'Original commit message:',
      'feat: x',
      '',
      'Co-Authored-By: Claude <noreply@anthropic.com>',
    ]
    expect(outcome(written(jane, message.join('\n')))).toBe('none')
  })
})

describe('trailers as they really come', () => {
  const claude = 'Co-Authored-By: Claude <noreply@anthropic.com>'
  it.each([
    ['without a blank line above', ['It ends here.', claude]],
    ['above other trailers', [claude, 'Closes: #1', 'Signed-off-by: Jane Doe <jane@mail.net>']],
    ['with Windows line ends', [`${claude}\r`, '\r']],
    ['folded', ['Co-authored-by: Claude Opus 4.5', ' <noreply@anthropic.com>']],
    ['with a space before the colon', ['Co-authored-by : Claude <noreply@anthropic.com>']],
    ['after a bar', [`Automated review cycle | ${claude}`]],
    ['joined by a literal \\n', [`Merged.\\n\\nSigned-off-by: J <j@mail.net>\\n${claude}`]],
    ['straight after an address', [`Signed-off-by: Jane Doe <jane@mail.net> ${claude}`]],
    [
      'before other signatures in paragraphs of their own',
      [claude, '', 'Closes #12', '', 'Signed-off-by: Jane Doe <jane@mail.net>'],
    ],
    [
      'above the settings of an import',
      [claude, '', 'PiperOrigin-RevId: 1', 'ORIGIN=https://x.org'],
    ],
    [
      'with its plan',
      [
        'Claude-Generated-By: Claude Code',
        'Claude-Steers: 1',
        'Claude-Plan:',
        '# Plan',
        '',
        'End.',
      ],
    ],
    [
      'indented by git merge --squash',
      [
        'Squashed commit of the following:',
        '',
        'commit 1f2e3d',
        '',
        '    one',
        '',
        `    ${claude}`,
      ],
    ],
  ])('%s', (_, lines) => {
    expect(outcome(saying(...lines))).toBe('authored Claude Code')
  })

  it.each([
    ['', claude, '', '* two', '', '---------', '', 'Co-authored-by: J <j@mail.net>'],
    [claude, '', '* two'],
    ['', 'Why it is.', '', claude, '', '* two', '', 'Prose.'],
  ])('in the bullets of a squash merge: %s', (...lines) => {
    const message = ['feat: all (#1)', '', '* one', ...lines].join('\n')
    expect(outcome(written(jane, message))).toBe('authored Claude Code')
  })

  it.each([
    ['git’s note of conflicts', ['', '# Conflicts:', '#\tsrc/a.ts', '#\tsrc/b.ts']],
    ['the end of a heredoc', ['EOF']],
    ['the end of a heredoc and its bracket', ['EOF', ')']],
    ['both on one line', ['EOF )']],
    ['the end of a string of PowerShell', ["'@"]],
    ['its other end', ['@']],
    [
      'the lines of a review',
      ['', 'Reviewed By: K', '', 'Differential Revision: https://d.org/D1'],
    ],
    ['the number of a review', ['', 'commit-id:abcdef12']],
    ['the tags of a merge', ['', 'Pull Request Resolved: https://github.com/o/r/pull/1']],
  ])('above %s', (_, lines) => {
    expect(outcome(saying(claude, ...lines))).toBe('authored Claude Code')
  })

  it('with the quotation mark of a shell that nothing opened', () => {
    expect(outcome(saying(`${claude}"`))).toBe('authored Claude Code')
  })

  const bugbot = ['<!-- CURSOR_SUMMARY -->', '---', '', '> Low risk', '<!-- /CURSOR_SUMMARY -->']
  const rabbit = [
    '<!-- This is an auto-generated comment: release notes by coderabbit.ai -->',
    '## Summary by CodeRabbit',
    '',
    '* **New Features**',
    '  * It is new.',
    '<!-- end of auto-generated comment: release notes by coderabbit.ai -->',
  ]

  it.each([
    ['Bugbot’s summary', bugbot],
    ['CodeRabbit’s summary', rabbit],
    ['both', [...rabbit, '', ...bugbot]],
    ['a summary that is cut off', bugbot.slice(0, -1)],
    ['a summary and the trailers of a squash merge', [...bugbot, '', 'Closes: #1']],
  ])('above %s', (_, lines) => {
    expect(outcome(saying(claude, '', ...lines))).toBe('authored Claude Code')
  })

  it('below a summary', () => {
    expect(outcome(saying(...bugbot, '', claude))).toBe('authored Claude Code')
  })

  it.each([
    ['feat: add search :sparkles:'],
    ['feat: x', '', 'It is here :tada:'],
    ['fix: reduce database reads'],
    ['feat: users can undo a like'],
    ['fix: x', '', 'It behaves the way users said'],
    ['perf: x', '', '- Cache headers', '- Skip duplicate reads'],
    ['Fixes to the parser:'],
    ['fix: x', '', 'It is about', '<pre> and <code> in a text.'],
    ['feat: x (#3)', '', '* fix disk reads'],
  ])('below a text that only seems to lead up to them: %s', (...lines) => {
    const message = [...lines, '', claude].join('\n')
    expect(outcome(written(jane, message))).toBe('authored Claude Code')
  })

  it('above the line that says who asked for it', () => {
    const link = 'Link to Devin run: https://app.devin.ai/sessions/1'
    expect(outcome(saying(link, 'Requested by: @jane'))).toBe('authored Devin')
  })

  it('in a message that is one line with literal breaks', () => {
    expect(outcome(written(jane, `fix: x\\n\\n${claude}`))).toBe('authored Claude Code')
  })
})

describe('of several marks', () => {
  const claude = 'Co-authored-by: Claude <noreply@anthropic.com>'
  const rabbit = 'Co-authored-by: x <136622811+coderabbitai[bot]@users.noreply.github.com>'
  const dependabot = 'Co-authored-by: x <49699333+dependabot[bot]@users.noreply.github.com>'

  it('authored goes before assisted, and assisted before automation', () => {
    expect(outcome(saying(dependabot, rabbit, claude))).toBe('authored Claude Code')
    expect(outcome(saying(dependabot, rabbit))).toBe('assisted CodeRabbit')
    expect(outcome(saying(dependabot))).toBe('automation')
  })

  it('the author names the tool, then co-authors, other trailers and footers, each as they stand', () => {
    const amp = 'Amp-Thread-ID: T-1'
    const cursor = 'Made with [Cursor](https://cursor.com)'
    const codex = 'Co-authored-by: Codex <codex@openai.com>'
    const agent = { name: 'x', email: 'openhands@all-hands.dev' }
    const lines = (...all: string[]) => `fix: x\n\n${all.join('\n')}`
    expect(written(agent, lines(cursor, amp, claude)).tool).toBe('OpenHands')
    expect(written(jane, lines(cursor, amp, codex, claude)).tool).toBe('Codex')
    expect(written(jane, lines(cursor, amp)).tool).toBe('Amp')
    expect(written(jane, lines(cursor)).tool).toBe('Cursor')
  })

  it('a log of GitHub’s agents is the log of the agent that is author or co-author', () => {
    const log = 'Agent-Logs-Url: https://github.com/o/r/sessions/1'
    const agent = {
      name: 'anthropic-code-agent[bot]',
      email: '242468646+Claude@users.noreply.github.com',
    }
    const coAuthor = `Co-authored-by: ${agent.name} <${agent.email}>`
    expect(written(agent, `fix: x\n\n${log}`).tool).toBe('Claude Code')
    expect(saying(log, '', coAuthor).tool).toBe('Claude Code')
    expect(saying(log).tool).toBe('GitHub Copilot')
  })

  it('all are kept, with place and rule', () => {
    expect(saying(claude, rabbit)).toMatchObject({
      rule: 'address:noreply@anthropic.com',
      marks: [
        { class: 'authored', tool: 'Claude Code', place: 'co-author' },
        { class: 'assisted', tool: 'CodeRabbit', place: 'co-author' },
      ],
    })
  })
})

describe('the committer', () => {
  const claude = { name: 'Claude', email: 'noreply@anthropic.com' }
  const bot = { name: 'x', email: '1+merge-queue[bot]@users.noreply.github.com' }

  it('makes a person’s change assisted where it is an AI tool', () => {
    const commit = classifyCommit({ message: 'fix: x', author: jane, committer: claude })
    expect(outcome(commit)).toBe('assisted Claude Code')
  })

  it('says nothing where it is a bot that lands what people wrote', () => {
    expect(classifyCommit({ message: 'fix: x', author: jane, committer: bot }).class).toBe('none')
  })

  it('may be unknown, as may the author', () => {
    expect(classifyCommit({ message: 'fix: x', author: null, committer: null })).toEqual({
      class: 'none',
      tool: null,
      rule: null,
      marks: [],
    })
  })
})
