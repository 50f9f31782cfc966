/** Texts that are run as code: evaluation, sandboxes, methods by name. */
import type { SyntaxRule } from '../syntax-rule.ts'
import { defined, isSet, sink, speaksOf } from './define.ts'

const evalOfValue = defined({
  id: 'javascript/eval-of-value',
  title: 'A text is run as code',
  severity: 'critical',
  cwe: 95,
  why: 'Whoever decides a part of the text decides what the program does.',
  fix: 'Parse data with JSON.parse, and choose among functions by a table instead of by a text.',
  bad: [
    "app.get('/calc', (req, res) => {\n  res.json(eval(req.query.formula))\n})",
    'function run(code) {\n  return new Function(code)()\n}',
    "setTimeout('show(' + window.location.hash + ')', 100)",
    "const { JSDOM } = require('jsdom')\nfunction read(page) {\n  return new JSDOM(page, { runScripts: 'dangerously' })\n}",
    'exports.compute = (expression) => {\n  return eval(`(${expression})`)\n}',
    'const AsyncFunction = (async () => {}).constructor\nfunction run(code) {\n  return new AsyncFunction(code)()\n}',
  ],
  good: [
    "app.get('/calc', (req, res) => {\n  res.json(JSON.parse(req.query.formula))\n})",
    "const { JSDOM } = require('jsdom')\nfunction read(page) {\n  return new JSDOM(page)\n}",
    "eval('1 + 1')",
    "const code = '1 + 1'\neval(code)",
    'setTimeout(() => show(window.location.hash), 100)',
    'function later(callback) {\n  setTimeout(callback, 100)\n}',
  ],
  calls: [
    {
      names: ['jsdom.JSDOM'],
      check: (site) =>
        isSet(site.option('runScripts'), 'dangerously') && speaksOf(site.arguments[0], 'code'),
    },
    sink({
      names: [
        'eval',
        'window.eval',
        'global.eval',
        'safe-eval',
        'static-eval',
        '*.globalEval',
        'notevil',
        'Function',
      ],
      harm: 'code',
      at: [0, 1, 2, 3],
      least: 1,
    }),
    sink({
      names: [
        'window.Function',
        'global.Function',
        'AsyncFunction',
        'GeneratorFunction',
        '?.constructor',
      ],
      harm: 'code',
      at: [0, 1, 2, 3],
    }),
    sink({
      names: [
        '*.constructor.constructor',
        '*.execScript',
        'execScript',
        '*._compile',
        'mathjs.eval',
        'mathjs.evaluate',
        '*.executeJavaScript',
        '*.insertCSS',
        'chrome.tabs.executeScript',
        'browser.tabs.executeScript',
      ],
      harm: 'code',
      at: [0],
    }),
    {
      names: [
        'setTimeout',
        'setInterval',
        'setImmediate',
        'window.setTimeout',
        'window.setInterval',
      ],
      check: ({ arguments: [first] }) =>
        first?.pieces !== undefined || (first?.reach ?? 0) >= 4
          ? speaksOf(first, 'code')
          : undefined,
    },
  ],
})

const sandboxed = [
  ...[
    'runInContext',
    'runInNewContext',
    'runInThisContext',
    'compileFunction',
    'Script',
    'createScript',
    'SourceTextModule',
  ].map((name) => `vm.${name}`),
  'vm2.VM.run',
  'vm2.VM.runFile',
  'vm2.NodeVM.run',
  'vm2.VMScript',
  'vm2.NodeVM.runFile',
  'sandbox.run',
  'sandboxed-module.load',
  'isolated-vm.Isolate.compileScript',
]

const sandboxFromInput = defined({
  id: 'javascript/code-in-sandbox',
  title: 'Code of others runs in a sandbox that does not hold',
  severity: 'high',
  cwe: 94,
  why: "Node's vm is no barrier, and vm2 has known ways out: the code reaches the process that runs it.",
  fix: 'Run code of others in a process or isolate of its own that holds nothing worth having.',
  bad: [
    "const vm = require('vm')\napp.post('/run', (req, res) => {\n  vm.runInNewContext(req.body.code, {})\n})",
    "const { VM } = require('vm2')\nfunction run(code) {\n  const vm = new VM({ timeout: 10 })\n  return vm.run(code)\n}",
    "const vm = require('vm')\nfunction compile(source) {\n  const script = new vm.Script('x = ' + source)\n  return script\n}",
    "const vm = require('vm')\napp.get('/', (req, res) => {\n  const context = { name: req.query.name }\n  vm.createContext(context)\n})",
  ],
  good: [
    "const vm = require('vm')\nvm.runInNewContext('a + b', { a: 1, b: 2 })",
    "const { VM } = require('vm2')\nconst code = '1 + 1'\nnew VM().run(code)",
  ],
  calls: [
    sink({ names: sandboxed, harm: 'code', least: 2 }),
    {
      names: [
        'vm.createContext',
        'vm.runInNewContext',
        'vm.runInContext',
        'vm.Script.runInNewContext',
      ],
      check: ({ arguments: given, path }) =>
        speaksOf(
          path === 'vm.createContext' || path.includes('Script') ? given[0] : given[1],
          'code',
          4,
        ),
    },
    {
      names: ['sandbox.run', 'sandbox().run', '*.Sandbox.run'],
      check: ({ arguments: [code] }) => speaksOf(code, 'code'),
    },
  ],
})

const methodFromInput = defined({
  id: 'javascript/method-from-input',
  title: 'Input decides which method is called',
  severity: 'high',
  cwe: 94,
  why: 'An object has more methods than those meant, those of its prototype among them: constructor reaches eval.',
  fix: 'Look the name up in a Map of the functions that are meant.',
  bad: [
    "app.get('/do', (req, res) => {\n  res.json(actions[req.query.action](req.query.value))\n})",
    "window.addEventListener('message', (event) => {\n  const { name, value } = event.data\n  handlers[name](value)\n})",
    "app.get('/do', (req, res) => {\n  const run = actions[req.params.name]\n  run(res)\n})",
  ],
  good: [
    "app.get('/do', (req, res) => {\n  res.json(actions.get(req.query.action)(req.query.value))\n})",
    "app.get('/do', (req, res) => {\n  if (!Object.hasOwn(actions, req.query.action)) return\n  res.json(actions.list(req.query.value))\n})",
    "app.get('/do', (req, res) => {\n  if (!['a', 'b'].includes(req.query.action)) return\n  actions[req.query.action]()\n})",
  ],
  calls: [
    {
      names: ['*.[]'],
      check: (site) => {
        const { chosenBy } = site.called
        return speaksOf(chosenBy, 'code', 4)
      },
    },
  ],
})

export const codeRules: readonly SyntaxRule[] = [evalOfValue, sandboxFromInput, methodFromInput]
