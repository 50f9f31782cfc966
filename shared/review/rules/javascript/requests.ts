/** Requests of the server, and of browsers it drives, to addresses that others name. */
import type { CallSite } from '../../flow/sites.ts'
import type { Value } from '../../flow/value.ts'
import type { Hit } from '../../rule.ts'
import type { SyntaxRule } from '../syntax-rule.ts'
import { drivesBrowser } from './driven-browser.ts'
import { defined, speaksOf, speaksOfAny } from './define.ts'

const methods = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options', 'del', 'request']

const clients = [
  'axios',
  'request',
  'got',
  'needle',
  'superagent',
  'ky',
  'phin',
  'bent',
  'request-promise',
  'request-promise-native',
  'popsicle',
  'axios.create()',
  'undici',
  'wreck',
  '@hapi/wreck',
  'unirest',
  'sync-request',
  'then-request',
  'request.defaults()',
  'centra',
  'make-fetch-happen',
  'node-fetch',
  'cross-fetch',
  'isomorphic-fetch',
  'http-proxy',
  'urllib',
  '@nestjs/axios.HttpService',
  'HttpService',
  'HttpClient',
]

const requesting = [
  ...clients,
  ...clients.flatMap((client) => methods.map((method) => `${client}.${method}`)),
  ...['http', 'https', 'http2', 'follow-redirects.http', 'follow-redirects.https'].flatMap(
    (module) => [`${module}.get`, `${module}.request`],
  ),
  'axios.create',
  'http-proxy.createProxyServer',
  'http-proxy-middleware.createProxyMiddleware',
  'http-proxy.createProxyServer().web',
  'dns.lookup',
  'dns.resolve',
  'got.extend',
  'request.defaults',
  'fetch',
  'window.fetch',
  'node-fetch.default',
  'undici.fetch',
  'undici.stream',
  'net.connect',
  'net.createConnection',
  'tls.connect',
  'http2.connect',
  'got.stream',
  'axios.default.get',
  'axios.default.post',
  '*.httpService.get',
  '*.httpService.post',
  '*.httpService.request',
  'WebSocket',
  'ws',
  'ws.WebSocket',
  'soap.createClient',
  'soap.createClientAsync',
  'download',
  'image-downloader.image',
]

/** Where the host of an address is written in the program, others choose only what is asked of it. */
const hasFixedHost = ({ skeleton = '' }: Value) =>
  /^(https?|wss?):\/\/[^\0/?#]+[/?#]/.test(skeleton) ||
  /^\/[^\0/]/.test(skeleton) ||
  skeleton === '/'

const speaksOfAddress = (value: Value | undefined, least: 2 | 4): Partial<Hit> | undefined =>
  value === undefined || value.entries !== undefined || hasFixedHost(value)
    ? undefined
    : speaksOf(value, 'url', least)

function addressesOf(site: CallSite): (Value | undefined)[] {
  return [
    site.arguments[0],
    ...[
      'url',
      'uri',
      'host',
      'hostname',
      'baseURL',
      'baseUrl',
      'href',
      'prefixUrl',
      'proxy',
      'target',
    ].map((name) => site.option(name)),
  ]
}

const surest = (answers: (Partial<Hit> | undefined)[]) =>
  answers.find((answer) => answer?.confidence === 'high') ??
  answers.find((answer) => answer !== undefined)

const requestFromInput = defined({
  id: 'javascript/request-to-input',
  title: 'Input decides where the server sends a request',
  severity: 'high',
  cwe: 918,
  why: 'A stranger reaches what only the server can: its own ports, the network behind it, the secrets of its cloud.',
  fix: 'Compare the host with a list of those that are meant before the request is sent.',
  bad: [
    "const axios = require('axios')\napp.get('/fetch', async (req, res) => {\n  const answer = await axios.get(req.query.url)\n  res.json(answer.data)\n})",
    "const request = require('request')\napp.get('/p', (req, res) => {\n  request({ uri: req.body.address, json: true }, done)\n})",
    "import fetch from 'node-fetch'\nexport async function handler(req, res) {\n  const url = `https://${req.query.host}/status`\n  await fetch(url)\n}",
    "const http = require('http')\napp.post('/p', (req, res) => {\n  http.get({ hostname: req.body.host, path: '/' }, done)\n})",
    "const needle = require('needle')\napp.post('/p', (req, res) => {\n  needle.get(req.body.u, done)\n})",
    "const net = require('net')\napp.get('/p', (req, res) => {\n  net.connect(80, req.query.host).pipe(res)\n})",
    "import needle from 'needle'\napp.get('/p', async (req, res) => {\n  res.json(await needle('get', req.query.from))\n})",
  ],
  good: [
    "const axios = require('axios')\napp.get('/fetch', async (req, res) => {\n  await axios.get('https://api.example.com/users/' + req.query.id)\n})",
    "const axios = require('axios')\napp.get('/fetch', async (req, res) => {\n  if (!allowed.includes(req.query.url)) return res.sendStatus(400)\n  await axios.get(req.query.url)\n})",
    "const http = require('http')\nhttp.get('http://localhost:3000/', done)",
  ],
  calls: [
    {
      names: ['net.connect', 'net.createConnection', 'tls.connect'],
      check: ({ arguments: [, host], option }) =>
        speaksOf(option('host'), 'url', 4) ??
        (host?.function === undefined && host?.entries === undefined
          ? speaksOf(host, 'url', 4)
          : undefined),
    },
    {
      names: ['needle'],
      check: ({ arguments: [method, address] }) =>
        /^(?:get|head|post|put|patch|delete)$/i.test(String(method?.constant ?? '')) &&
        speaksOf(address, 'url', 4),
    },
    {
      names: requesting,
      check: (site) => surest(addressesOf(site).map((address) => speaksOfAddress(address, 4))),
    },
  ],
})

/** Packages that drive a browser to take a picture of a page. */
const takesPictures = /webshot|capture-website|pageres/

const browserToInput = defined({
  id: 'javascript/browser-sent-to-value',
  title: 'A driven browser opens an address it is given',
  severity: 'high',
  confidence: 'medium',
  cwe: 918,
  why: 'The browser runs inside the network of the server: it opens internal pages and files, and shows them.',
  fix: 'Compare the address with a list of those that are meant, and forbid file: and private networks.',
  bad: [
    "const puppeteer = require('puppeteer')\napp.get('/shot', async (req, res) => {\n  const browser = await puppeteer.launch()\n  const page = await browser.newPage()\n  await page.goto(req.query.url)\n})",
    "const { chromium } = require('playwright')\nasync function open(url) {\n  const browser = await chromium.launch()\n  const context = await browser.newContext()\n  const page = await context.newPage()\n  await page.goto('https://' + url)\n}",
    "const phantom = require('phantom')\nasync function shot(address) {\n  const instance = await phantom.create()\n  const page = await instance.createPage()\n  await page.open(address)\n}",
    "const CDP = require('chrome-remote-interface')\nasync function run(url) {\n  const client = await CDP()\n  const { Page } = client\n  await Page.navigate({ url })\n}",
  ],
  good: [
    "const puppeteer = require('puppeteer')\nasync function shot() {\n  const browser = await puppeteer.launch()\n  const page = await browser.newPage()\n  await page.goto('https://example.com')\n}",
    'async function run(page, id) {\n  await page.goto(`https://example.com/items/${id}`)\n}',
  ],
  calls: [
    {
      names: [
        '*.goto',
        '*.navigate',
        '*.openUrl',
        '*.open',
        '*.loadURL',
        '*.openURL',
        'webshot',
        'node-webshot',
        'capture-website.file',
        'capture-website.buffer',
        'capture-website.base64',
        'pageres.src',
      ],
      check: (site) => {
        if (
          !takesPictures.test(site.path) &&
          !drivesBrowser(site.path) &&
          !/phantom|CDP|chrome/i.test(site.path)
        )
          return undefined
        return surest([
          speaksOfAddress(site.arguments[0], 2),
          speaksOfAddress(site.option('url'), 2),
        ])
      },
    },
  ],
})

const documentFromInput = defined({
  id: 'javascript/document-made-of-markup',
  title: 'Markup of others is turned into a document by a browser',
  severity: 'high',
  confidence: 'medium',
  cwe: 918,
  why: 'The markup can load files and internal addresses while the server renders it, and show them in the result.',
  fix: 'Escape what others send before it becomes markup, and render without network and files.',
  bad: [
    "const puppeteer = require('puppeteer')\napp.post('/pdf', async (req, res) => {\n  const browser = await puppeteer.launch()\n  const page = await browser.newPage()\n  await page.setContent(req.body.html)\n})",
    "const wkhtmltopdf = require('wkhtmltopdf')\nfunction make(html) {\n  return wkhtmltopdf(html, { output: 'a.pdf' })\n}",
    "const pdf = require('html-pdf')\napp.post('/pdf', (req, res) => {\n  pdf.create('<h1>' + req.body.title + '</h1>').toFile('a.pdf', done)\n})",
    "const wk = require('wkhtmltoimage')\nexports.shot = (input) => wk.generate(input, { output: 'a.png' })",
  ],
  good: [
    "const wkhtmltopdf = require('wkhtmltopdf')\nwkhtmltopdf('<h1>Hello</h1>', { output: 'a.pdf' })",
    "const puppeteer = require('puppeteer')\nasync function make(title) {\n  const browser = await puppeteer.launch()\n  const page = await browser.newPage()\n  await page.setContent(`<h1>${escapeHtml(title)}</h1>`)\n}",
  ],
  calls: [
    {
      names: [
        '*.setContent',
        '*.setDocumentContent',
        '*.property',
        'wkhtmltopdf',
        'wkhtmltoimage.generate',
        'wkhtmltoimage',
        'html-pdf.create',
        'html-pdf-node.generatePdf',
        'phantom-html-to-pdf',
        'markdown-pdf().from.string',
        '*.setHtml',
        'node-html-to-image',
        'jsdom.fromURL',
        'jsdom.JSDOM.fromURL',
        'pdf-puppeteer',
        'convertHTMLToPDF',
      ],
      check: (site) => {
        const isMember = /\.(setContent|setDocumentContent|property|setHtml)$/.test(site.path)
        if (isMember && !drivesBrowser(site.path)) return undefined
        const [first, second] = site.arguments
        if (site.path.endsWith('.property')) {
          return first?.constant === 'content' ? speaksOf(second, 'html') : undefined
        }
        const whole = first?.entries === undefined ? first : undefined
        return speaksOfAny(
          [whole, site.option('html'), site.option('content'), site.option('url')],
          'html',
        )
      },
    },
  ],
})

export const requestsRules: readonly SyntaxRule[] = [
  requestFromInput,
  browserToInput,
  documentFromInput,
]
