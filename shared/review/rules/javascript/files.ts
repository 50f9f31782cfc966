/** Files and folders that others name. */
import type { SyntaxRule } from '../syntax-rule.ts'
import { defined, saysAround, speaksOf, speaksOfAny } from './define.ts'

const oneFile = [
  'readFile',
  'readFileSync',
  'writeFile',
  'writeFileSync',
  'appendFile',
  'appendFileSync',
  'createReadStream',
  'createWriteStream',
  'open',
  'openSync',
  'unlink',
  'unlinkSync',
  'readdir',
  'readdirSync',
  'mkdir',
  'mkdirSync',
  'rmdir',
  'rmdirSync',
  'rm',
  'rmSync',
  'stat',
  'statSync',
  'lstat',
  'lstatSync',
  'access',
  'accessSync',
  'exists',
  'existsSync',
  'chmod',
  'chmodSync',
  'chown',
  'chownSync',
  'truncate',
  'truncateSync',
  'readlink',
  'watch',
  'watchFile',
  'readJson',
  'readJsonSync',
  'readJSON',
  'writeJson',
  'outputFile',
  'outputFileSync',
  'outputJson',
  'remove',
  'removeSync',
  'emptyDir',
  'ensureDir',
  'ensureFile',
  'mkdirp',
  'pathExists',
  'opendir',
]

const twoFiles = [
  'rename',
  'renameSync',
  'copyFile',
  'copyFileSync',
  'link',
  'linkSync',
  'symlink',
  'symlinkSync',
  'copy',
  'copySync',
  'move',
  'moveSync',
  'cp',
  'cpSync',
]

const modules = [
  'fs',
  'fs.promises',
  'fs/promises',
  'fs-extra',
  'graceful-fs',
  'mz/fs',
  'bluebird.promisifyAll()',
  'original-fs',
]

export const within = (names: readonly string[]) =>
  modules.flatMap((module) => names.map((name) => `${module}.${name}`))

/** Code that looks at where a path leads before it is used. */
const checked =
  /\.startsWith\(|\.indexOf\(|isPathInside|path-is-inside|\.relative\(|includes\(\s*['"]\.\.|\.\.\/|realpath/

const fileFromInput = defined({
  id: 'javascript/file-from-input',
  title: 'Input decides which file is opened',
  severity: 'high',
  cwe: 22,
  why: 'A name with ../ in it, or one that begins with a slash, leads out of the folder that is meant.',
  fix: 'Take path.basename of the name, or resolve the path and check that it still begins with the folder.',
  bad: [
    "const fs = require('fs')\napp.get('/file', (req, res) => {\n  fs.readFile('./files/' + req.query.name, (error, data) => res.end(data))\n})",
    "import { promises as fs } from 'node:fs'\nimport path from 'node:path'\nexport async function handler(req, res) {\n  const file = path.join(__dirname, req.params.file)\n  const text = await fs.readFile(file, 'utf8')\n}",
    "const unzip = require('unzipper')\nconst fs = require('fs')\nfs.createReadStream('a.zip').pipe(unzip.Parse()).on('entry', (entry) => {\n  entry.pipe(fs.createWriteStream('out/' + entry.path))\n})",
    "const http = require('http')\nconst fs = require('fs')\nhttp.createServer(function (request, response) {\n  fs.readFile('.' + request.url, function (error, data) { response.end(data) })\n})",
    'app.get("/d", (req, res) => {\n  res.sendFile(`/srv/files/${req.query.name}`)\n})',
    "const fs = require('fs')\nasync function page(req, res) {\n  const name = req.query.page || 'index'\n  res.end(fs.readFileSync(name))\n}",
  ],
  good: [
    "const fs = require('fs')\nconst path = require('path')\napp.get('/file', (req, res) => {\n  fs.readFile('./files/' + path.basename(req.query.name), (error, data) => res.send(data))\n})",
    "const fs = require('fs')\nconst path = require('path')\napp.get('/file', (req, res) => {\n  const file = path.resolve(root, req.query.name)\n  if (!file.startsWith(root + path.sep)) return res.sendStatus(403)\n  fs.readFile(file, (error, data) => res.end(data))\n})",
    "const fs = require('fs')\nfs.readFileSync('./config.json')",
    "app.get('/d', (req, res) => {\n  res.sendFile(req.query.name, { root: '/srv/files' })\n})",
  ],
  calls: [
    {
      names: [
        ...within(oneFile),
        'Bun.file',
        'Deno.readFile',
        'Deno.readTextFile',
        'Deno.open',
        'Deno.remove',
        'Deno.writeTextFile',
        'Deno.writeFile',
        'rimraf',
        'mkdirp',
        'del',
      ],
      check: ({ arguments: [file] }) => speaksOf(file, 'path', 4),
    },
    {
      names: [...within(twoFiles), 'Deno.rename', 'Deno.copyFile'],
      check: ({ arguments: given }) => speaksOfAny(given.slice(0, 2), 'path', 4),
    },
    {
      names: ['*.sendFile', '*.sendfile', '*.download', 'koa-send', 'send'],
      check: (site) => {
        const [first, second] = site.arguments
        const name = site.path === 'koa-send' || site.path === 'send' ? second : first
        const given = site.arguments.findLast(({ entries }) => entries !== undefined)
        return given?.entries?.has('root') ? undefined : speaksOf(name, 'path', 4)
      },
    },
  ],
})

const fileFromParameter = defined({
  id: 'javascript/file-put-together',
  title: 'The name of a file is put together and not checked',
  severity: 'medium',
  confidence: 'medium',
  cwe: 22,
  why: 'If a caller hands on what a stranger sent, a name with ../ in it leads out of the folder.',
  fix: 'Resolve the path and check that it still begins with the folder.',
  bad: [
    "const fs = require('fs')\nexports.serve = function (root, name, done) {\n  const file = root + '/' + decodeURIComponent(name)\n  fs.readFile(file, done)\n}",
    "const http = require('http')\nconst fs = require('fs')\nfunction serve(url, response) {\n  fs.createReadStream('public' + url).pipe(response)\n}",
  ],
  good: [
    "const fs = require('fs')\nexports.read = function (file) {\n  return fs.readFileSync(file)\n}",
    "const fs = require('fs')\nexports.serve = function (root, name, done) {\n  if (name.includes('..')) return done()\n  fs.readFile(root + '/' + name, done)\n}",
  ],
  calls: [
    {
      names: within([
        'readFile',
        'readFileSync',
        'createReadStream',
        'createWriteStream',
        'writeFile',
        'writeFileSync',
        'unlink',
        'unlinkSync',
      ]),
      check: (site) => {
        const [file] = site.arguments
        const isServed = file?.pieces?.some((piece) =>
          /decodeURI|(^|\.)(url|pathname|fileName|filename|uri)(\(\))?$/i.test(piece.path ?? ''),
        )
        if (file?.skeleton === undefined || !isServed) return undefined
        if (saysAround(site, checked)) return undefined
        return speaksOf(file, 'path') && { confidence: 'medium' }
      },
    },
  ],
})

const pathFromInput = defined({
  id: 'javascript/path-joined-with-input',
  title: 'Input is joined to a path',
  severity: 'high',
  cwe: 22,
  why: 'Both path.join and path.resolve follow ../ out of the folder they begin with.',
  fix: 'Take path.basename of the input, or check that the result still begins with the folder.',
  bad: [
    "const path = require('path')\napp.get('/f', (req, res) => {\n  const file = path.join(__dirname, 'files', req.params.name)\n  send(file)\n})",
    "import { resolve } from 'path'\napp.post('/f', (req, res) => {\n  const target = resolve(root, req.body.folder)\n  use(target)\n})",
  ],
  good: [
    "const path = require('path')\napp.get('/f', (req, res) => {\n  const file = path.join(__dirname, 'files', path.basename(req.params.name))\n})",
    "const path = require('path')\napp.get('/f', (req, res) => {\n  const file = path.resolve(root, req.params.name)\n  if (!file.startsWith(root)) throw new Error('no')\n})",
    "const path = require('path')\nconst file = path.join(__dirname, 'a', 'b')",
  ],
  calls: [
    {
      names: ['path.join', 'path.resolve', 'path.posix.join', 'path.posix.resolve'],
      check: (site) => {
        const answer = speaksOfAny(site.arguments, 'path', 4)
        return answer && !saysAround(site, checked) ? answer : undefined
      },
    },
  ],
})

export const filesRules: readonly SyntaxRule[] = [fileFromInput, fileFromParameter, pathFromInput]
