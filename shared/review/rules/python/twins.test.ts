import { describe, expect, it } from 'vitest'
import { parsersInNode } from '../../../../dev/review/parsers.ts'
import { reviewFile } from '../../review-file.ts'

const tools = { parsers: await parsersInNode(), textRules: [], changeRules: [] }

/** Whether a shell is said to read what the request brought, where a route hands `sent` on by these lines. */
function reachesShell(...lines: string[]): boolean {
  const code = [
    'import base64, configparser, functools, io, json, os',
    'from flask import Flask, request',
    'app = Flask(__name__)',
    'class Holder:',
    '    def __init__(self, held, other="kept"):',
    '        self.held = held',
    '        self.other = other',
    '    def give(self):',
    '        return self.held',
    'class Heir(Holder):',
    '    pass',
    '@app.route("/")',
    'def index():',
    '    sent = request.args.get("x")',
    ...lines.map((line) => `    ${line}`),
    '    os.system(command)',
  ].join('\n')
  const { findings } = reviewFile('app.py', code, tools)
  return findings.some(({ rule }) => rule === 'python/shell-command')
}

/** Lines that hand on what was sent, and their twins that do not. */
const twins: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    'a constant test',
    ['command = sent if 7 * 18 + 86 > 200 else "ls"'],
    ['command = "ls" if 7 * 18 + 86 > 200 else sent'],
  ],
  [
    'a later assignment',
    ['command = "ls"', 'command = sent'],
    ['command = sent', 'command = "ls"'],
  ],
  [
    'entries',
    ['d = {"a": "ls", "b": sent}', 'command = d["b"]'],
    ['d = {"a": "ls", "b": sent}', 'command = d.get("a")'],
  ],
  [
    'items',
    ['l = ["ls"]', 'l.append(sent)', 'l.append("w")', 'l.pop(0)', 'command = l[0]'],
    ['l = ["ls"]', 'l.append(sent)', 'l.append("w")', 'l.pop(0)', 'command = l[1]'],
  ],
  [
    'unpacking',
    ['a, (b, c) = "ls", ("w", sent)', 'command = c'],
    ['a, (b, c) = "ls", ("w", sent)', 'command = b'],
  ],
  ['slices', ['command = ["ls", sent][1:][0]'], ['command = ["ls", sent][:1][0]']],
  [
    'a configuration',
    [
      'c = configparser.ConfigParser()',
      'c.set("s", "a", "ls")',
      'c.set("s", "b", sent)',
      'command = c.get("s", "b")',
    ],
    [
      'c = configparser.ConfigParser()',
      'c.set("s", "a", "ls")',
      'c.set("s", "b", sent)',
      'command = c.get("s", "a")',
    ],
  ],
  [
    'a round trip',
    ['command = base64.b64decode(base64.b64encode(sent.encode())).decode()'],
    ['command = base64.b64decode(base64.b64encode("ls".encode())).decode()'],
  ],
  [
    'JSON',
    ['command = json.loads(json.dumps({"a": "ls", "b": sent}))["b"]'],
    ['command = json.loads(json.dumps({"a": "ls", "b": sent}))["a"]'],
  ],
  [
    'a match',
    [
      'match "ABC"[1]:',
      '    case "A": command = "ls"',
      '    case "B" | "C": command = sent',
      '    case _: command = "w"',
    ],
    [
      'match "ABC"[0]:',
      '    case "A": command = "ls"',
      '    case "B" | "C": command = sent',
      '    case _: command = "w"',
    ],
  ],
  [
    'a pattern',
    ['match [1, sent]:', '    case [1, command]: pass'],
    ['match [1, sent]:', '    case [1, other]: pass', 'command = "ls"'],
  ],
  [
    'a function',
    ['def same(a): return a', 'command = same(sent)'],
    ['def other(a): return "ls"', 'command = other(sent)'],
  ],
  [
    'a lambda',
    ['command = (lambda a: "ls " + a)(sent)'],
    ['same = lambda a: "ls " + a', 'command = same("w")'],
  ],
  [
    'a field',
    ['command = Holder(sent).give()'],
    ['holder = Holder(sent)', 'command = holder.other'],
  ],
  ['a class below', ['command = Heir(sent).give()'], ['command = Heir("ls").give()']],
  [
    'a buffer',
    ['b = io.StringIO()', 'b.write(sent)', 'command = b.getvalue()'],
    ['b = io.StringIO()', 'b.write(sent)', 'command = "ls"'],
  ],
  [
    'a comprehension',
    ['command = [a.strip() for a in request.args.values()][0]'],
    ['command = [a for a in request.args.values() if a in ("ls", "w")][0]'],
  ],
  [
    'a guard',
    ['if sent not in ("ls", "w"): log(sent)', 'command = sent'],
    ['if sent not in ("ls", "w"): return', 'command = sent'],
  ],
  ['a number', ['command = "sleep %s" % sent'], ['command = "sleep %d" % int(sent)']],
  ['a table', ['command = {"a": "ls"}.get(sent, sent)'], ['command = {"a": "ls", "b": "w"}[sent]']],
]

describe('what Python hands on', () => {
  it.each(twins)('%s', (_, unsafe, safe) => {
    expect(reachesShell(...unsafe)).toBe(true)
    expect(reachesShell(...safe)).toBe(false)
  })
})
