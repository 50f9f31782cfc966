/** Templates, modules and objects that run when they are read. */
import type { SyntaxRule } from '../syntax-rule.ts'
import { defined, isPlainParameter, sink, speaksOf } from './define.ts'

const templateFromInput = defined({
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

const moduleFromInput = defined({
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
    {
      names: ['require', 'import', 'importScripts', 'child_process.fork', 'worker_threads.Worker'],
      check: ({ arguments: [module] }) =>
        speaksOf(module, 'path', isPlainParameter(module) ? 2 : 4),
    },
  ],
})

const unsafeDeserialisation = defined({
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

export const templatesRules: readonly SyntaxRule[] = [
  templateFromInput,
  moduleFromInput,
  unsafeDeserialisation,
]
