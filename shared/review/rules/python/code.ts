/** Code, templates and modules that others decide. */
import { isTainted } from '../../flow/value.ts'
import { all, argumentOf, defined, dynamicPieces, inRoute, isDynamic, speaksOf } from './define.ts'

export const evaluatedCode = defined({
  id: 'python/evaluated-code',
  title: 'Code that is not written in the program is run',
  severity: 'critical',
  cwe: 95,
  why: 'Whoever decides a part of code that is evaluated runs what they like, with all rights of the program.',
  fix: 'Read data with ast.literal_eval or json, and choose between functions by a dictionary.',
  bad: [
    inRoute('', 'return eval(x)'),
    'def run(code):\n    exec(f"value = {code}")',
    'import builtins\ndef run(text):\n    builtins.eval(text)',
    'import code\ndef run(line):\n    console = code.InteractiveConsole()\n    console.push(line)',
    'import sys\nexec(compile(sys.argv[1], "x", "exec"))',
  ],
  good: [
    'eval("1 + 2")',
    inRoute('import ast', 'return str(ast.literal_eval(x))'),
    inRoute('', 'code = "1"', 'if x:', '    code = "2"', 'eval(code)'),
    'import re\npattern = re.compile("a")',
  ],
  calls: [
    {
      names: [
        ...all('builtins __builtins__ __builtin__', 'eval exec execfile'),
        'eval',
        'exec',
        'execfile',
        'pandas.eval',
        'numexpr.evaluate',
        'timeit.timeit',
        ...all('pandas.DataFrame() pandas.Series()', 'eval'),
        ...all('code.InteractiveConsole() code.InteractiveInterpreter()', 'push runsource runcode'),
        ...all('pdb profile cProfile trace.Trace()', 'run runctx runeval'),
        ...all('langchain_experimental.utilities.PythonREPL() *.PythonREPL()', 'run'),
        ...all('_testcapi test.support', 'run_in_subinterp'),
      ],
      check: ({ arguments: [code] }) => speaksOf(code, 'code', 1),
    },
    {
      names: all('_xxsubinterpreters interpreters', 'run_string'),
      check: ({ arguments: [, code] }) => speaksOf(code, 'code', 1),
    },
  ],
})

export const globalByName = defined({
  id: 'python/global-by-name',
  title: 'A function or variable is looked up by a name that others decide',
  severity: 'high',
  cwe: 96,
  why: 'The dictionary of globals() holds all that the module has imported: who decides the name chooses any of it.',
  fix: 'Look the name up in a dictionary that holds only what may be chosen.',
  bad: [
    inRoute('', 'return globals()[x]()'),
    'def run(name):\n    function = globals().get(name)\n    return function()',
    'def run(self, name):\n    return locals()[name]',
  ],
  good: [
    'def run():\n    return globals()["start"]()',
    'table = {"a": len}\ndef run(name):\n    return table[name]',
  ],
  calls: [
    {
      names: [...all('globals() locals()', 'get pop __getitem__'), '*.__globals__.get'],
      check: ({ arguments: [name] }) => speaksOf(name, 'code', 2),
    },
  ],
  nodes: [
    {
      types: ['subscript'],
      check: (node, file) => {
        // Who assigns there makes a name, and calls nothing.
        if (node.parent?.type === 'assignment' && node.field === 'left') return undefined
        const text = file.textOf(node)
        return /^(?:globals|locals)\(\)\[(?!["'])|__globals__\[(?!["'])/.test(text)
      },
    },
  ],
})

export const moduleByName = defined({
  id: 'python/module-by-name',
  title: 'A module is loaded by a name that others decide',
  severity: 'medium',
  cwe: 706,
  why: 'Loading a module runs its code: who decides the name chooses which code runs.',
  fix: 'Check the name against a list of the modules that may be loaded.',
  bad: [
    inRoute('import importlib', 'importlib.import_module(x)'),
    'import sys\n__import__(sys.argv[1])',
  ],
  good: [
    'import importlib\nimportlib.import_module("json")',
    'def load(name):\n    return __import__(name)',
    inRoute('import importlib', 'if x in ("a", "b"):', '    importlib.import_module(x)'),
  ],
  calls: [
    {
      names: [
        '__import__',
        'importlib.import_module',
        'imp.load_module',
        'importlib.util.find_spec',
        ...all('runpy', 'run_module run_path'),
      ],
      check: ({ arguments: [name] }) => speaksOf(name, 'code', 3),
    },
    {
      names: ['imp.load_source', 'importlib.util.spec_from_file_location'],
      check: ({ arguments: [, path] }) => speaksOf(path, 'code', 3),
    },
  ],
})

export const templateFromInput = defined({
  id: 'python/template-from-input',
  title: 'The text of a template is not wholly written in the program',
  severity: 'high',
  cwe: 94,
  why: 'A template language reaches the objects of the program: who decides its text can run code.',
  fix: 'Keep the template fixed and hand the values to it as variables.',
  bad: [
    inRoute(
      'from flask import render_template_string',
      'return render_template_string("<h1>" + x + "</h1>")',
    ),
    inRoute('from jinja2 import Template', 'return Template(f"Hello {x}").render()'),
    'import flask\ndef show(template):\n    return flask.render_template_string(template)',
    inRoute(
      'import jinja2',
      'env = jinja2.Environment(autoescape=True)',
      'return env.from_string(x).render()',
    ),
  ],
  good: [
    inRoute(
      'from flask import render_template_string',
      'return render_template_string("<h1>{{ x }}</h1>", x=x)',
    ),
    inRoute('from jinja2 import Template', 'return Template("Hello {{ x }}").render(x=x)'),
  ],
  calls: [
    {
      names: ['flask.render_template_string', 'quart.render_template_string'],
      check: (site) => speaksOf(argumentOf(site, 0, 'source'), 'template', 1),
    },
    {
      names: [
        'jinja2.Template',
        'mako.template.Template',
        'django.template.Template',
        'bottle.template',
        'bottle.SimpleTemplate',
        'tornado.template.Template',
        'chevron.render',
        'string.Template',
        '*.from_string',
      ],
      check: (site) => {
        const template = argumentOf(site, 0, 'source', 'text')
        return template !== undefined && site.path !== 'string.Template'
          ? speaksOf(template, 'template', template.pieces === undefined ? 4 : 2)
          : undefined
      },
    },
  ],
})

export const formatFromInput = defined({
  id: 'python/format-from-input',
  title: 'A text of others is used as a format',
  severity: 'medium',
  cwe: 134,
  why: 'A format can name attributes of what it is given ({0.__class__}) and so read secrets of the program.',
  fix: 'Write the format in the program and give what others send as a value.',
  bad: [
    inRoute('', 'return x.format(user=current_user)'),
    inRoute('', 'text = "Hello " + x', 'return text.format(app)'),
  ],
  good: [inRoute('', 'return "Hello {}".format(x)'), 'def show(x):\n    return x.format(1)'],
  calls: [
    {
      names: ['*.format', '*.format_map'],
      check: ({ receiver }) =>
        receiver !== undefined &&
        dynamicPieces(receiver, 'code', 4).length > 0 &&
        isTainted(receiver, 'code', 4),
    },
  ],
})

export const loggingListener = defined({
  id: 'python/logging-listener',
  title: 'A socket takes the configuration of the log, which may hold code',
  severity: 'medium',
  cwe: 95,
  why: 'The listener evaluates parts of what any local program sends to its port.',
  fix: 'Read the configuration from a file, or give listen a verify function that checks a signature.',
  bad: [
    'import logging.config\nt = logging.config.listen(9999)',
    'from logging import config\nconfig.listen(port=1)',
  ],
  good: [
    'import logging.config\nlogging.config.fileConfig("log.conf")',
    'import logging.config\nlogging.config.listen(9999, verify=check)',
  ],
  calls: [
    {
      names: ['logging.config.listen'],
      check: ({ named, arguments: given }) => !named.has('verify') && given.length < 2,
    },
  ],
})

export const attributeFromInput = defined({
  id: 'python/attribute-from-input',
  title: 'What others send names the attribute that is set, or all fields of a record',
  severity: 'medium',
  cwe: 915,
  why: 'Whoever names the fields can set those that were not meant for them, such as rights or owners.',
  fix: 'Copy the fields that may be set one by one, or check the names against a list.',
  bad: [
    inRoute('', 'setattr(user, x, request.args.get("value"))'),
    inRoute('', 'user = User(**request.get_json())'),
    'def update(request):\n    Account.objects.create(**request.POST)',
  ],
  good: [
    inRoute('', 'setattr(user, "name", x)'),
    inRoute('', 'user = User(name=x)'),
    inRoute('', 'if x in ("name", "mail"):', '    setattr(user, x, "1")'),
  ],
  calls: [
    {
      names: ['setattr'],
      check: ({ arguments: [, name] }) => name !== undefined && isDynamic(name, 'code', 4),
    },
    {
      names: [
        '/(?:^|\\.)(?!\\w*(?:HTTP|Response|Request|Client|Session|Connection|Exception|Error))[A-Z][A-Za-z]+$/',
        ...all('*.objects', 'create update filter exclude get get_or_create'),
        '*.update_or_create',
      ],
      check: (site) => {
        const spread = site.given.findIndex(
          ({ isSpread, value }) =>
            isSpread === true && value.node.parent?.type === 'dictionary_splat',
        )
        if (spread === -1) return undefined
        const index = site.given.slice(0, spread).filter(({ name }) => name === undefined).length
        const value = site.arguments[index]
        return value !== undefined && value.entries === undefined && isDynamic(value, 'code', 4)
      },
    },
  ],
})

export const codeRules = [
  evaluatedCode,
  globalByName,
  moduleByName,
  templateFromInput,
  formatFromInput,
  loggingListener,
  attributeFromInput,
]
