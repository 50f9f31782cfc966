/** Code made of data: evaluation, sandboxes, templates, modules, objects that run when they are read. */
import type { SyntaxRule } from '../syntax-rule.ts'
import { defined, sink, speaksOf, speaksOfAny } from './define.ts'

export const evalOfValue = defined({
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
    'exports.compute = (expression) => {\n  return eval(`(${expression})`)\n}',
    'const AsyncFunction = (async () => {}).constructor\nfunction run(code) {\n  return new AsyncFunction(code)()\n}',
  ],
  good: [
    "app.get('/calc', (req, res) => {\n  res.json(JSON.parse(req.query.formula))\n})",
    "eval('1 + 1')",
    "const code = '1 + 1'\neval(code)",
    'setTimeout(() => show(window.location.hash), 100)',
    'function later(callback) {\n  setTimeout(callback, 100)\n}',
  ],
  calls: [
    sink({
      names: [
        'eval',
        'window.eval',
        'global.eval',
        'safe-eval',
        'static-eval',
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

export const sandboxFromInput = defined({
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

export const templateFromInput = defined({
  id: 'javascript/template-from-input',
  title: 'A template is made of input',
  severity: 'critical',
  cwe: 1336,
  why: 'A template can call into the program: who writes it runs code on the server.',
  fix: 'Keep templates in files and give input to them as values.',
  bad: [
    "const pug = require('pug')\napp.get('/', (req, res) => {\n  res.send(pug.compile('p ' + req.query.name)())\n})",
    "const handlebars = require('handlebars')\napp.post('/t', (req, res) => {\n  const template = handlebars.compile(req.body.template)\n  res.send(template({}))\n})",
    "const ejs = require('ejs')\napp.get('/', (req, res) => res.send(ejs.render(`<p>${req.query.name}</p>`)))",
  ],
  good: [
    "const pug = require('pug')\napp.get('/', (req, res) => {\n  res.send(pug.compile('p= name')({ name: req.query.name }))\n})",
    "const ejs = require('ejs')\nejs.render('<p><%= name %></p>', { name: 'x' })",
  ],
  calls: [
    sink({
      names: [
        'pug.compile',
        'pug.render',
        'jade.compile',
        'jade.render',
        'ejs.compile',
        'ejs.render',
        'handlebars.compile',
        'Handlebars.compile',
        'handlebars.precompile',
        'nunjucks.renderString',
        'nunjucks.compile',
        'nunjucks.Environment.renderString',
        'lodash.template',
        '_.template',
        'underscore.template',
        'mustache.render',
        'Mustache.render',
        'mustache.to_html',
        'dot.template',
        'dot.compile',
        'hogan.js.compile',
        'hogan.compile',
        'swig.render',
        'swig.compile',
        'twig.twig',
        'eta.render',
        'eta.compile',
        'squirrelly.render',
        'liquidjs.Liquid.parseAndRender',
        'velocityjs.render',
        'ect.render',
        'dustjs-linkedin.renderSource',
        'marko.load',
      ],
      harm: 'template',
      options: ['data', 'template'],
      least: 4,
    }),
  ],
})

export const moduleFromInput = defined({
  id: 'javascript/module-from-input',
  title: 'Input decides which module is loaded',
  severity: 'high',
  confidence: 'medium',
  cwe: 95,
  why: 'Loading a module runs it, and a path of a stranger’s choice can name any file the server can read.',
  fix: 'Choose the module from a table of those that are meant.',
  bad: [
    "app.get('/plugin', (req, res) => {\n  const plugin = require('./plugins/' + req.query.name)\n  plugin.run()\n})",
    'function load(name) {\n  return require(name)\n}',
    'async function load(req, res) {\n  await import(req.params.file)\n}',
  ],
  good: [
    "const fs = require('fs')",
    "const name = './a'\nconst a = require(name)",
    "const plugins = { a: () => require('./a') }\napp.get('/plugin', (req, res) => plugins[req.query.name]?.())",
  ],
  calls: [
    sink({
      names: ['require', 'import', 'require.resolve', 'importScripts'],
      harm: 'path',
      least: 2,
    }),
  ],
})

export const scriptInBrowser = defined({
  id: 'javascript/script-in-driven-browser',
  title: 'Code for a driven browser is made of values',
  severity: 'high',
  confidence: 'medium',
  cwe: 94,
  why: 'What is put into the text of a script runs in the page, with its session and its network.',
  fix: 'Pass a function, and the values as its arguments.',
  bad: [
    "const puppeteer = require('puppeteer')\nasync function run(name) {\n  const browser = await puppeteer.launch()\n  const page = await browser.newPage()\n  await page.evaluate(`greet('${name}')`)\n}",
    "const CDP = require('chrome-remote-interface')\nasync function run(expression) {\n  const client = await CDP()\n  const { Runtime } = client\n  await Runtime.evaluate({ expression })\n}",
    "async function run(page, code) {\n  await page.evaluateOnNewDocument('x = ' + code)\n}",
  ],
  good: [
    "const puppeteer = require('puppeteer')\nasync function run(name) {\n  const browser = await puppeteer.launch()\n  const page = await browser.newPage()\n  await page.evaluate((who) => greet(who), name)\n}",
    "async function run(page) {\n  await page.evaluate('document.title')\n}",
  ],
  calls: [
    {
      names: [
        '*.evaluate',
        '*.evaluateHandle',
        '*.evaluateOnNewDocument',
        '*.evaluateJavaScript',
        '*.addInitScript',
        '*.compileScript',
        '*.callFunctionOn',
        '*.runScript',
        '*.printToPDF',
      ],
      check: (site) => {
        if (!drivesBrowser(site.path)) return undefined
        const [first] = site.arguments
        return speaksOfAny(
          [
            first?.entries === undefined ? first : undefined,
            site.option('expression'),
            site.option('functionDeclaration'),
            site.option('content'),
            site.option('headerTemplate'),
            site.option('footerTemplate'),
          ],
          'code',
        )
      },
    },
  ],
})

/** Whether a receiver is a page or a protocol of a browser that is driven. */
export const drivesBrowser = (path: string): boolean =>
  /^@browser\.Page|(^|\.)(page|Page|Runtime|frame|webPage|phantomPage)\.[^.]+$|mainFrame\(\)\.[^.]+$|newPage\(\)\.[^.]+$|\.(Page|Runtime)\.[^.]+$/.test(
    path,
  )

export const unsafeDeserialisation = defined({
  id: 'javascript/unsafe-deserialisation',
  title: 'Objects are read by a format that runs code',
  severity: 'critical',
  cwe: 502,
  why: 'These formats rebuild functions and run them while they read: the sender decides what runs.',
  fix: 'Read data with JSON.parse, or with the safe schema of the format.',
  bad: [
    "const serialize = require('node-serialize')\napp.post('/', (req, res) => {\n  serialize.unserialize(req.body.session)\n})",
    "const { EVAL } = require('serialize-to-js')\nconst s = require('serialize-to-js')\nfunction read(text) {\n  return s.deserialize(text)\n}",
    "const yaml = require('js-yaml')\nfunction read(text) {\n  return yaml.load(text, { schema: yaml.DEFAULT_FULL_SCHEMA })\n}",
    "const yaml = require('js-yaml')\napp.post('/', (req, res) => { yaml.load(req.body.text) })",
  ],
  good: [
    "app.post('/', (req, res) => {\n  JSON.parse(req.body.session)\n})",
    "const yaml = require('js-yaml')\napp.post('/', (req, res) => { yaml.safeLoad(req.body.text) })",
    "const yaml = require('js-yaml')\napp.post('/', (req, res) => { yaml.load(req.body.text, { schema: yaml.JSON_SCHEMA }) })",
  ],
  calls: [
    sink({
      names: [
        'node-serialize.unserialize',
        'serialize-to-js.deserialize',
        'serialize-to-js.deserializeUnsafe',
        'funcster.deepDeserialize',
        'funcster.deserialize',
        'cryo.parse',
        'v8.deserialize',
        'serialijse.deserialize',
        'bson.deserialize',
        'php-serialize.unserialize',
        'class-transformer.deserialize',
        'node-pickle.load',
        'jsonpickle.decode',
      ],
      harm: 'object',
      least: 1,
    }),
    {
      names: ['js-yaml.load', 'js-yaml.loadAll', 'yamljs.parse', 'yamljs.load'],
      check: (site) => {
        const schema = site.option('schema')?.path ?? ''
        if (/DEFAULT_FULL_SCHEMA|\.full\b/.test(schema)) return { confidence: 'high' }
        return schema === '' ? speaksOf(site.arguments[0], 'object', 4) : undefined
      },
    },
  ],
})

export const methodFromInput = defined({
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

export const codeRules: readonly SyntaxRule[] = [
  evalOfValue,
  sandboxFromInput,
  templateFromInput,
  moduleFromInput,
  scriptInBrowser,
  unsafeDeserialisation,
  methodFromInput,
]
