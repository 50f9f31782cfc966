/** Files and folders that others name. */
import type { SyntaxRule } from '../syntax-rule.ts'
import { codeAround, defined, isSet, sink, speaksOf, speaksOfAny } from './define.ts'

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

const within = (names: readonly string[]) =>
  modules.flatMap((module) => names.map((name) => `${module}.${name}`))

/** Code that looks at where a path leads before it is used. */
const isChecked = (code: string) =>
  /\.startsWith\(|\.indexOf\(|isPathInside|path-is-inside|\.relative\(|includes\(\s*['"]\.\.|\.\.\/|realpath/.test(
    code,
  )

export const fileFromInput = defined({
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

export const fileFromParameter = defined({
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
        if (isChecked(codeAround(site, site.file))) return undefined
        return speaksOf(file, 'path') && { confidence: 'medium' }
      },
    },
  ],
})

export const pathFromInput = defined({
  id: 'javascript/path-joined-with-input',
  title: 'Input is joined to a path',
  severity: 'high',
  cwe: 22,
  why: 'path.join and path.resolve follow ../ out of the folder they begin with.',
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
        return answer && !isChecked(codeAround(site, site.file)) ? answer : undefined
      },
    },
  ],
})

export const viewFromInput = defined({
  id: 'javascript/view-from-input',
  title: 'Input decides which view is rendered',
  severity: 'high',
  cwe: 98,
  why: 'A stranger can name any file the view engine can read, or set its options, some of which run code.',
  fix: 'Name the view in the code and give it only the values it needs.',
  bad: [
    "app.get('/page', (req, res) => {\n  res.render(req.query.page)\n})",
    "app.get('/page', (req, res) => {\n  res.render('page', req.query)\n})",
    "app.get('/page', (req, res) => {\n  res.render(`pages/${req.params.name}`, { title: 'x' })\n})",
  ],
  good: [
    "app.get('/page', (req, res) => {\n  res.render('page', { name: req.query.name })\n})",
    "app.get('/page', (req, res) => {\n  if (!pages.includes(req.query.page)) return res.sendStatus(404)\n  res.render(req.query.page)\n})",
  ],
  calls: [
    {
      names: ['@http.Response.render', '@koa.Context.render', '@http.Response.view'],
      check: ({ arguments: [view, values] }) =>
        speaksOfAny([view, values?.entries === undefined ? values : undefined], 'path', 4),
    },
  ],
})

export const openPermissions = defined({
  id: 'javascript/open-permissions',
  title: 'A file is open to everybody on the machine',
  severity: 'medium',
  cwe: 732,
  why: 'Whoever has an account on the machine can change the file.',
  fix: 'Give rights to the owner alone: 0o600 for files, 0o700 for folders.',
  bad: [
    "const fs = require('fs')\nfs.chmodSync('/srv/keys', 0o777)",
    "const fs = require('fs')\nfs.writeFileSync('a.txt', text, { mode: 0o666 })",
    "const fs = require('fs')\nfs.mkdirSync('tmp', { mode: '0777' })",
  ],
  good: [
    "const fs = require('fs')\nfs.chmodSync('/srv/keys', 0o600)",
    "const fs = require('fs')\nfs.writeFileSync('a.txt', text)",
  ],
  calls: [
    {
      names: within([
        'chmod',
        'chmodSync',
        'writeFile',
        'writeFileSync',
        'mkdir',
        'mkdirSync',
        'open',
        'openSync',
      ]),
      check: (site) => {
        const mode = site.option('mode') ?? site.arguments[site.path.includes('open') ? 2 : 1]
        return site.path.includes('chmod') || site.option('mode')
          ? isOpen(mode?.constant)
          : undefined
      },
    },
  ],
})

const isOpen = (mode: unknown) => {
  const bits =
    typeof mode === 'string' ? Number.parseInt(mode, 8) : typeof mode === 'number' ? mode : 0
  return (bits & 0o002) !== 0
}

export const foldersShown = defined({
  id: 'javascript/folder-shown-to-all',
  title: 'A whole folder is shown to everybody',
  severity: 'medium',
  confidence: 'medium',
  cwe: 548,
  why: 'Listings and roots served whole show files nobody meant to publish: backups, keys, sources.',
  fix: 'Serve one folder that holds only what is public, without a listing.',
  bad: [
    "const serveIndex = require('serve-index')\napp.use('/files', serveIndex('files'))",
    "const express = require('express')\napp.use(express.static(__dirname))",
    "const express = require('express')\napp.use(express.static('/'))",
    "const express = require('express')\napp.use(express.static('public', { dotfiles: 'allow' }))",
  ],
  good: [
    "const express = require('express')\napp.use(express.static('public'))",
    "const express = require('express')\nconst path = require('path')\napp.use(express.static(path.join(__dirname, 'public')))",
  ],
  calls: [
    { names: ['serve-index', 'koa-serve-index'], check: () => true },
    {
      names: ['express.static', 'serve-static', 'koa-static'],
      check: (site) => {
        const [folder] = site.arguments
        if (isSet(site.option('dotfiles'), 'allow')) return true
        const name = folder?.constant ?? folder?.path
        return (
          name === '/' ||
          name === '.' ||
          name === './' ||
          name === '__dirname' ||
          name === 'process.cwd()'
        )
      },
    },
  ],
})

export const archiveEntryName = defined({
  id: 'javascript/archive-entry-name',
  title: 'An archive decides where its entries are written',
  severity: 'high',
  cwe: 22,
  why: 'An entry named ../../x is written outside the folder the archive is unpacked to.',
  fix: 'Resolve the path and check that it begins with the folder, or use extract of a library that does.',
  bad: [
    "const AdmZip = require('adm-zip')\nconst fs = require('fs')\nconst zip = new AdmZip(file)\nzip.getEntries().forEach((entry) => {\n  fs.writeFileSync('out/' + entry.entryName, entry.getData())\n})",
    "const tar = require('tar-stream')\nconst fs = require('fs')\nconst extract = tar.extract()\nextract.on('entry', (header, stream, next) => {\n  stream.pipe(fs.createWriteStream(`out/${header.name}`))\n})",
  ],
  good: [
    "const AdmZip = require('adm-zip')\nconst fs = require('fs')\nconst path = require('path')\nconst zip = new AdmZip(file)\nzip.getEntries().forEach((entry) => {\n  fs.writeFileSync('out/' + path.basename(entry.entryName), entry.getData())\n})",
    "const tar = require('tar-stream')\nconst fs = require('fs')\nconst path = require('path')\nconst extract = tar.extract()\nextract.on('entry', (header, stream, next) => {\n  const target = path.join(out, header.name)\n  if (target.startsWith(out)) stream.pipe(fs.createWriteStream(target))\n})",
  ],
  calls: [
    {
      names: within(['createWriteStream', 'writeFile', 'writeFileSync', 'outputFile']),
      check: ({ arguments: [file] }) => {
        const pieces = file?.pieces ?? [file]
        const isEntry = pieces.some((piece) =>
          /^@archive\.Entry|\.entryName$/.test(piece?.path ?? ''),
        )
        return isEntry && !file?.cleaned.has('path') && !file?.cleaned.has('*')
          ? { confidence: 'high' }
          : undefined
      },
    },
  ],
})

export const uploadedName = sink({ names: ['*.mv'], harm: 'path', least: 4 })

export const uploadKeepsName = defined({
  id: 'javascript/upload-keeps-name',
  title: 'An upload is stored under the name its sender chose',
  severity: 'high',
  cwe: 22,
  why: 'The name can lead out of the folder, or end so that the server runs the file.',
  fix: 'Store uploads under a name made by the server.',
  bad: [
    "app.post('/up', (req, res) => {\n  const file = req.files.picture\n  file.mv('./uploads/' + file.name)\n})",
    "const multer = require('multer')\nconst storage = multer.diskStorage({\n  filename: (req, file, cb) => {\n    cb(null, file.originalname)\n  },\n})",
  ],
  good: [
    "app.post('/up', (req, res) => {\n  const file = req.files.picture\n  file.mv('./uploads/' + randomUUID())\n})",
    "const multer = require('multer')\nconst storage = multer.diskStorage({\n  filename: (req, file, cb) => {\n    cb(null, crypto.randomUUID())\n  },\n})",
  ],
  calls: [
    uploadedName,
    {
      names: ['cb', 'callback', 'done'],
      check: (site) => {
        if (site.enclosing.function?.name !== 'filename') return undefined
        const given = site.arguments[1]
        const names = [given, ...(given?.pieces ?? [])]
        return names.some((value) => value?.path?.endsWith('.originalname'))
      },
    },
  ],
})

export const fileRules: readonly SyntaxRule[] = [
  fileFromInput,
  fileFromParameter,
  pathFromInput,
  viewFromInput,
  openPermissions,
  foldersShown,
  archiveEntryName,
  uploadKeepsName,
]
