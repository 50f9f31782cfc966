import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classifyCommit, type Person } from './index.ts'

const jane: Person = { name: 'Jane Doe', email: 'jane@mail.net', login: 'janedoe' }

function classOf(message: string, author = jane): string {
  return classifyCommit({ message, author, committer: author }).class
}

function classOfSigned(...lines: string[]): string {
  return classOf(['fix: a thing', '', 'It was broken.', '', ...lines].join('\n'))
}

/** As author and as co-author. */
function classesOf({ name, email }: Person): string[] {
  const trailer = `Co-authored-by: ${name} <${email}>`
  return [classOf('fix: a thing', { name, email }), classOfSigned(trailer)]
}

describe('people with the names of tools', () => {
  const word = fc.constantFrom(
    ...'kimi Kimi llama haiku Haiku sonnet opus Grok Qwen gemma Claude claude Devin Jules Cody'.split(
      ' ',
    ),
    ...'gemini mistral Oz Zed goose Amp warp Junie Trae cursor codex copilot Aider'.split(' '),
  )
  const number = fc.nat(99)
  const provider = fc.constantFrom(
    ...'gmail.com web.de proton.me outlook.com yahoo.co.uk qq.com users.noreply.github.com'.split(
      ' ',
    ),
  )
  const gap = fc.constantFrom('', ' ', '_', '-')

  it('and a number at an ordinary mail provider are people', () => {
    fc.assert(
      fc.property(word, gap, number, provider, (given, between, digits, domain) => {
        const called = `${given}${between}${digits}`
        const email = `${called.replace(' ', '.')}@${domain}`
        expect(classesOf({ name: called, email })).toEqual(['none', 'none'])
        const family = { name: `${given} Miller`, email }
        expect(classesOf(family)).toEqual(['none', 'none'])
      }),
    )
  })

  it('and a number that grew onto it are people in trailers, too', () => {
    const people = word.filter((given) => !/^qwen$/i.test(given))
    const key = fc.constantFrom('Assisted-by', 'Co-authored-by', 'Generated-by')
    fc.assert(
      fc.property(people, fc.integer({ min: 1, max: 99 }), key, (given, digits, trailer) => {
        expect(classOfSigned(`${trailer}: ${given}${digits}`)).toBe('none')
      }),
    )
  })

  it.each([
    ['Claude Dubois', 'claude@anthropic.com'],
    ['Devin Booker', 'devin@devin.ai'],
    ['Devin', 'devin@devin.ai'],
    ['Oz Katz', 'oz@warp.dev'],
    ['Oz', 'oz@warp.dev'],
    ['Jules Roy', 'jules@google.com'],
    ['Gemini Santos', 'gemini@google.com'],
    ['Claude Opus 4.5', 'claude@example.com'],
    ['Cursor Dev', 'dev@cursor.com'],
  ])('%s <%s> works there', (name, email) => {
    expect(classesOf({ name, email })).toEqual(['none', 'none'])
  })

  it.each([
    ['OpenAI', 'support@openai.com'],
    ['Anthropic', 'press@anthropic.com'],
    ['Anthropic Support', 'support@anthropic.com'],
    ['Mistral AI', 'opensource@mistral.ai'],
  ])('%s <%s> is a company', (name, email) => {
    expect(classesOf({ name, email })).toEqual(['none', 'none'])
    expect(classOfSigned(`Co-authored-by: ${name}`)).toBe('none')
  })

  it('a model with its version as the author at a mail provider is a person’s joke', () => {
    expect(classOf('fix: x', { name: 'GPT-5.1', email: 'jane@gmail.com' })).toBe('none')
  })
})

describe('people called Bot', () => {
  it.each([
    ['Ben Bot', 'ben.bot@minbuza.nl'],
    ['Ben Bot', 'ben-bot@minbuza.nl'],
    ['Ben Bot', '7+ben-bot@users.noreply.github.com'],
    ['Jan-Willem Bot', 'jw@bot.nl'],
    ['Theo Bot', 'theo-bot@gmail.com'],
    ['theo-bot', 'theo-bot@gmail.com'],
    ['Anna van der Bot', 'bot@company.nl'],
    ['Abbot', 'abbot@company.nl'],
    ['Robot', 'robot@gmail.com'],
  ])('%s <%s> is a person', (name, email) => {
    expect(classesOf({ name, email })).toEqual(['none', 'none'])
  })
})

describe('trailers that name no tool, or deny one', () => {
  it.each([
    'User-agent: anthropic-ai',
    'User-agent: Claude-Web',
    'User-Agent: claude-code/1.0.2',
    'Build-Agent: warp-ubuntu-2204',
    'Default-Agent: claude',
    'Session-Agent: codex',
    'Default-Model: claude-opus-4',
    'AI-Session-Id: claude',
    'AI-Provider-Url: anthropic',
    'AI-Tools: I used no Copilot here',
    'Assisted-by: nobody (no AI used)',
    'Assisted-by: humans only, no Claude',
    'Assisted-by: Claude (not used in the end)',
    "Assisted-by: Copilot (I didn't use it)",
    'AI-Generated-By: never Claude',
    'Assisted-by: my colleague Jules',
    'Assisted-by: Jules and Devin',
    'Assisted-by: Mistral winds',
    'Assisted-by: Cody Miller (with Jules)',
    'Assisted-by: our travel agent',
    'Assisted-by: an agent',
    'Not-generated-by: Claude Code',
    'Not-Co-Authored-By: Claude <noreply@anthropic.com>',
    'Non-AI-Generated-by: Claude Code',
    'No-Generated-by: Claude Code',
    'Un-assisted-by: Copilot',
    'Unassisted-by: Claude <noreply@anthropic.com>',
    'X-Blocked-Co-Authored-By: Claude <noreply@anthropic.com>',
    'Supported-by: Anthropic <noreply@anthropic.com>',
    'Reviewed-by: @claude',
    'Generated-by: scripts/claude/update.sh',
    'Generated-by: ./claude',
    'Generated-by: tools/copilot.py',
    'Generated-by: tools/claude/',
    ...'Kimi Gemma Zed Goose Oz Devin Jules Cody'
      .split(' ')
      .flatMap((name) => [
        `Assisted-by: ${name}`,
        `Co-authored-by: ${name}`,
        `Generated-by: ${name}`,
      ]),
    'Co-authored-by: Kimi 7',
    'Co-authored-by: Haiku',
    'Co-authored-by: Trae',
    'Co-authored-by: Ai',
  ])('%s', (line) => {
    expect(classOfSigned(line)).toBe('none')
  })
})

describe('footers by people', () => {
  it.each([
    'Made by [Devin](https://devin.smith.dev)',
    'Made by [Jules](https://jules.example.org)',
    'Made with [Cursor](https://cursor-effects.example)',
    'Made with [Claude](https://claude.ai.example.org)',
    'Made by [Aider](https://github.com/aider-khan)',
    'Generated by Devin',
    'Made with Cody',
    'Created with Goose',
    'Made with zed',
    'Generated by Cline',
    'Generated with AMP',
    'Generated by Warp',
    'Created with Crush',
    'Generated by Claude',
    '💘 Generated with Goose',
    ...['// ', '# ', '/* ', '"', '`', '$ '].map(
      (code) => `${code}🤖 Generated with [Claude Code](https://claude.com/claude-code)`,
    ),
  ])('%s', (line) => {
    expect(classOfSigned(line)).toBe('none')
  })
})

describe('signatures that are talked about', () => {
  const claude = 'Co-Authored-By: Claude <noreply@anthropic.com>'
  const footer = 'Generated with [Claude Code](https://claude.ai/code)'

  it.each([
    ['between paragraphs', ['The agent appends', '', claude, '', 'to each commit message.']],
    ['above a result', [claude, '', 'ts:check 26 → 0']],
    ['at the head of a paragraph', [claude, 'Reviewed-by: J <j@mail.net>', 'were there before.']],
    ['above a list', [claude, '', '* is no trailer']],
    ['in a fence that nobody closed', ['```', claude]],
    ['in a fence within a fence', ['````', '```', claude, '```', '````']],
    ['as an example', ['We look for lines such as', '', footer]],
    ['as an example of two paragraphs', ['They end like this:', '', footer, '', claude]],
    ['as an example behind a shortcode', ['They end like this: :point_down:', '', claude]],
    ['as an example that a heading announces', ['Example:', '', claude]],
    ['as what a sentence breaks off before', ['Every commit must end with this line', '', claude]],
    ['as what is not allowed', ['We no longer allow the trailer', '', claude]],
    ['as what is not to be added', ['Do not add', '', footer, '', claude]],
    ['in preformatted text', ['<pre>', claude, '</pre>']],
    ['in preformatted text that nobody closed', ['<PRE class="x">', claude]],
    ['in preformatted text that begins with its tag', ['<pre>feat: x', '', claude, '</pre>']],
    ['in a quotation', ['<blockquote>', '', claude, '', '</blockquote>']],
    ['as an example among others', ['They end like this:', '', 'Closes: #1', claude]],
    ['behind one literal break', [`fix: strip\\n${claude}`]],
    ['in the middle of literal breaks', [`x\\n\\n${claude}\\nand so on it goes for long`]],
  ])('%s', (_, lines) => {
    expect(classOfSigned(...lines)).toBe('none')
  })

  it.each([
    ['below an item', ['* strip the line', `  ${footer}`, '* strip trailers']],
    ['without its indentation', ['* strip the line', footer, '* strip trailers']],
    ['as a paragraph of an item', ['* This line is stripped', '', `  ${claude}`, '', '* More.']],
    ['behind a colon', ['* This line is stripped:', '', claude, '', '* More.']],
  ])('in a list %s, which is no squash merge', (_, lines) => {
    expect(classOf(['fix: strip footers', '', ...lines].join('\n'))).toBe('none')
  })

  it.each([
    ['that quotes the subject', ['feat: x', '', 'It is new.', '', claude]],
    ['that quotes under a heading', ['The reverted commit said', '', claude]],
    ['that quotes with a colon', ['It said:', '', claude]],
  ])('in a revert %s', (_, lines) => {
    const message = ['Revert "feat: x"', '', 'This reverts commit 1f2e3d.', '', ...lines]
    expect(classOf(message.join('\n'))).toBe('none')
  })

  it('but a revert that a tool signs is the tool’s', () => {
    const message = ['Revert "feat: x"', '', 'This reverts commit 1f2e3d.', '', footer, '', claude]
    expect(classOf(message.join('\n'))).toBe('authored')
  })
})
