/** Paths of files that others decide, archives, and rights of files. */
import type { Value } from '../../flow/value.ts'
import type { Answer } from '../syntax-rule.ts'
import { all, argumentOf, codeAround, defined, inRoute, sink, textIn } from './define.ts'

export const pathFromInput = defined({
  id: 'python/path-from-input',
  title: 'What a request brought decides which file is opened',
  severity: 'high',
  confidence: 'high',
  cwe: 22,
  why: 'With ../ or an absolute path any file that the program may read or write can be named.',
  fix: 'Take the name through werkzeug.utils.secure_filename, or check that the resolved path lies in its folder.',
  bad: [
    inRoute('', 'return open("files/" + x).read()'),
    inRoute(
      'import os',
      'path = os.path.join("/srv", x)',
      'with open(path) as f:',
      '    return f.read()',
    ),
    inRoute('from flask import send_file', 'return send_file(x)'),
    'import os\ndef view(request):\n    os.remove(request.POST["name"])',
    inRoute('from pathlib import Path', 'return Path("files", x).read_text()'),
    inRoute('', 'f = request.files["f"]', 'f.save("uploads/" + f.filename)'),
  ],
  good: [
    inRoute(
      'from werkzeug.utils import secure_filename',
      'return open("files/" + secure_filename(x)).read()',
    ),
    inRoute('from flask import send_from_directory', 'return send_from_directory("files", x)'),
    inRoute(
      'import os',
      'path = os.path.realpath("/srv/" + x)',
      'if not path.startswith("/srv/"):',
      '    return "no"',
      'return open(path).read()',
    ),
    inRoute('', "x = 'a.txt'", 'return open(x).read()'),
    'import sys\nopen(sys.argv[1])',
  ],
  calls: [
    sink({
      names: [
        ...all('builtins io codecs gzip bz2 lzma aiofiles', 'open'),
        'open',
        'file',
        ...all(
          'os',
          'open remove unlink rmdir removedirs listdir scandir mkdir makedirs chmod chown stat truncate',
        ),
        ...all('shutil', 'rmtree unpack_archive'),
        ...all('flask quart', 'send_file'),
        ...all('fastapi.responses starlette.responses', 'FileResponse'),
        'aiohttp.web.FileResponse',
        'tarfile.open',
        'zipfile.ZipFile',
        'numpy.load',
        'numpy.loadtxt',
        'pandas.read_csv',
        'PIL.Image.open',
        'linecache.getlines',
        'fileinput.input',
        'mimetypes.guess_file',
      ],
      harm: 'path',
      at: [0, 'file', 'path', 'filename', 'filename_or_fp', 'path_or_file'],
      except: /(?:files|FILES)(?:\.\[\]|\.get\(\))?$/,
    }),
    sink({
      names: [
        ...all('shutil', 'copy copy2 copyfile copytree move'),
        ...all('os', 'rename replace link symlink'),
      ],
      harm: 'path',
      at: [0, 1],
    }),
    sink({ names: all('flask quart', 'send_from_directory'), harm: 'path', at: [0, 'directory'] }),
    sink({ names: ['bottle.static_file'], harm: 'path', at: [1, 'root'] }),
    sink({ names: all('sanic.response', 'file file_stream'), harm: 'path', at: [0, 'location'] }),
    {
      names: [
        ...all('*', 'read_text read_bytes write_text write_bytes'),
        ...all('pathlib.Path', 'open unlink rmdir mkdir iterdir touch rename'),
      ],
      check: ({ receiver }) => isPathOfOthers(receiver),
    },
    {
      names: ['*.save', '*.save_as', '*.download_file', '*.download_fileobj'],
      check: ({ receiver, arguments: [path] }) =>
        receiver?.reach === 4 &&
        /files|FILES|upload/i.test(receiver.path ?? '') &&
        isPathOfOthers(path),
    },
  ],
})

const isPathOfOthers = (value: Value | undefined): boolean =>
  value !== undefined &&
  value.constant === undefined &&
  value.reach === 4 &&
  !value.cleaned.has('*') &&
  !value.cleaned.has('path')

/** A loop over the members that refuses some, or a function of that name. */
const looksAtMembers =
  /(?:getmembers|getnames)\(\)[\s\S]*(?:raise|return|commonp|startswith|is_relative_to)|is_(?:safe|within)|safe_(?:members|extract)/

export const unpackedArchive = defined({
  id: 'python/unpacked-archive',
  title: 'An archive is unpacked without a look at the paths in it',
  severity: 'medium',
  cwe: 22,
  why: 'Members of an archive can be named ../x or lead through links to files outside of the folder.',
  fix: 'Give filter="data" to tarfile, or check each member before it is unpacked.',
  bad: [
    'import tarfile\ndef unpack(path):\n    tarfile.open(path).extractall("out")',
    'import tarfile\ndef unpack(path):\n    with tarfile.open(path) as tar:\n        tar.extractall()',
    'import shutil\ndef view(request):\n    shutil.unpack_archive(request.FILES["a"], "out")',
  ],
  good: [
    'import tarfile\ndef unpack(path):\n    tarfile.open(path).extractall("out", filter="data")',
    'import tarfile\ndef unpack(path):\n    with tarfile.open(path) as tar:\n        tar.extractall(members=checked(tar))',
    'import zipfile\ndef unpack(path):\n    zipfile.ZipFile(path).extractall("out")',
  ],
  calls: [
    {
      names: all(
        'tarfile.open() tarfile.TarFile() tarfile.TarFile.open() tarfile.TarFile',
        'extractall',
      ),
      check: (site) =>
        !site.named.has('filter') &&
        !site.named.has('members') &&
        site.arguments.length < 2 &&
        !looksAtMembers.test(codeAround(site)),
    },
    sink({ names: ['shutil.unpack_archive'], harm: 'path', at: [0, 'filename'] }),
  ],
})

/** Bits of the mode that let others, or the group, write. */
const openBits = 0o022

function opensFile(mode: Value | undefined, text: string): Answer {
  if (typeof mode?.constant === 'number') {
    return (mode.constant & openBits) !== 0 || (mode.constant & 0o7) === 0o7
  }
  return /S_I(?:RWXO|WOTH|RWXG|WGRP)\b/.test(text)
}

export const openFileMode = defined({
  id: 'python/open-file-mode',
  title: 'Everybody on the machine may change the file',
  severity: 'medium',
  cwe: 732,
  why: 'Any account of the machine, also one that was broken into, can change what the program reads or runs.',
  fix: 'Give 0o600 for files and 0o700 for folders, and more only to who needs it.',
  bad: [
    'import os\nos.chmod("a", 0o777)',
    'from os import chmod as c\nmode = 0o666\nc("a", mode)',
    'import os, stat\nos.chmod("a", stat.S_IRWXU | stat.S_IRWXO)',
    'import os\nos.umask(0)',
  ],
  good: [
    'import os\nos.chmod("a", 0o600)',
    'import os\nos.chmod("a", 0o755)',
    'import os\nos.umask(0o077)',
  ],
  calls: [
    {
      names: all('os', 'chmod fchmod lchmod'),
      check: (site) => opensFile(argumentOf(site, 1, 'mode'), site.file.textOf(site.node)),
    },
    {
      names: all('os', 'mkdir makedirs mkfifo'),
      check: (site) => {
        const mode = argumentOf(site, 1, 'mode')
        return mode !== undefined && opensFile(mode, '')
      },
    },
    {
      names: ['*.chmod'],
      check: (site) => {
        const mode = argumentOf(site, 0, 'mode')
        return typeof mode?.constant === 'number' && site.path !== 'os.chmod' && opensFile(mode, '')
      },
    },
    {
      names: ['os.open'],
      check: (site) => {
        const mode = argumentOf(site, 2, 'mode')
        return mode !== undefined && opensFile(mode, '')
      },
    },
    {
      names: all(
        '*',
        'put_object put_object_acl put_bucket_acl create_bucket upload_file upload_fileobj',
      ),
      check: ({ named }) =>
        textIn(named.get('ACL') ?? named.get('ExtraArgs')?.entries?.get('ACL'))?.startsWith(
          'public-read',
        ),
    },
    { names: ['os.umask'], check: ({ arguments: [mask] }) => mask?.constant === 0 },
  ],
})

/** A name that is written in the program, in the folder that all accounts share. */
const isInSharedFolder = (value: Value | undefined): boolean =>
  /^\/(?:var\/)?tmp\//.test(textIn(value) ?? '') ||
  (value?.pieces?.length === 1 &&
    value.pieces[0]?.path === 'tempfile.gettempdir()' &&
    /^\0\/?[\w.-]+$/.test(value.skeleton ?? ''))

export const guessableTempFile = defined({
  id: 'python/guessable-temp-file',
  title: 'A temporary file has a name that others can take first',
  severity: 'medium',
  cwe: 377,
  why: 'Another account of the machine can make the file, or a link of that name, before the program does.',
  fix: 'Use tempfile.NamedTemporaryFile or tempfile.mkstemp.',
  bad: [
    'import tempfile\nname = tempfile.mktemp()',
    'from tempfile import mktemp as m\nname = m(dir="/tmp")',
    'with open("/tmp/state.txt", "w") as f:\n    f.write("a")',
  ],
  good: [
    'import tempfile\nf = tempfile.NamedTemporaryFile()',
    'import tempfile\nfd, name = tempfile.mkstemp()',
    'with open("/tmp/state.txt") as f:\n    f.read()',
  ],
  calls: [
    { names: ['tempfile.mktemp', ...all('os', 'tempnam tmpnam')], check: () => true },
    {
      names: ['open', 'io.open'],
      check: (site) =>
        isInSharedFolder(site.arguments[0]) &&
        /[wax+]/.test(textIn(argumentOf(site, 1, 'mode')) ?? ''),
    },
    {
      names: all('*', 'write_text write_bytes'),
      check: ({ receiver }) =>
        receiver?.path?.startsWith('pathlib.') === true &&
        receiver?.expression?.kind === 'call' &&
        receiver.expression.arguments[0]?.value.kind === 'literal' &&
        /^\/(?:var\/)?tmp\//.test(String(receiver.expression.arguments[0].value.value)),
    },
  ],
})

export const fileRules = [pathFromInput, unpackedArchive, openFileMode, guessableTempFile]
