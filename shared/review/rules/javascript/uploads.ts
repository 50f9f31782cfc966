/** Files that are given away or taken in: views, folders, permissions, archives, uploads. */
import type { SyntaxRule } from '../syntax-rule.ts'
import { defined, isSet, sink, speaksOfAny } from './define.ts'
import { within } from './files.ts'

const viewFromInput = defined({
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

const openPermissions = defined({
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

const foldersShown = defined({
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

const archiveEntryName = defined({
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

const uploadKeepsName = defined({
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

export const uploadsRules: readonly SyntaxRule[] = [
  viewFromInput,
  openPermissions,
  foldersShown,
  archiveEntryName,
  uploadKeepsName,
]
