/** Files: paths, permissions, archives, temporary files; and numbers that lose their upper half. */
import type { CallSite } from '../../flow/sites.ts'
import { isTainted, type Value } from '../../flow/value.ts'
import type { Answer, SyntaxRule } from '../syntax-rule.ts'
import {
  all,
  codeAround,
  defined,
  inFile,
  inFunction,
  inHandler,
  isDynamic,
  sink,
} from './define.ts'

const opening = [
  ...all(
    ['os', 'io/ioutil'],
    [
      'Open',
      'OpenFile',
      'ReadFile',
      'WriteFile',
      'Create',
      'Remove',
      'RemoveAll',
      'Mkdir',
      'MkdirAll',
      'ReadDir',
      'Readlink',
      'Chmod',
      'Truncate',
      'Lstat',
    ],
  ),
  'syscall.Open',
  'afero.ReadFile',
  'html/template.ParseFiles',
  'text/template.ParseFiles',
  'html/template.Template.ParseFiles',
  'gin.Context.File',
  'gin.Context.FileAttachment',
  'echo.Context.File',
  'echo.Context.Attachment',
  'fiber.Ctx.SendFile',
  'fiber.Ctx.Download',
  'iris.Context.ServeFile',
  'iris.Context.SendFile',
  'fasthttp.ServeFile',
]

const pathFromInput: SyntaxRule = defined({
  id: 'go/path-from-input',
  title: 'The request names a file of the server',
  severity: 'high',
  cwe: 22,
  why: 'With ../ in it such a name leads to any file that the process may read or write.',
  fix: 'Take only filepath.Base of the name, or open it within os.Root, or check it with filepath.IsLocal.',
  bad: [
    inHandler(
      'os',
      'data, err := os.ReadFile("/srv/files/" + r.URL.Query().Get("name"))',
      'use(data)',
    ),
    inHandler(
      'os path/filepath',
      'full := filepath.Join(root, r.FormValue("file"))',
      'os.Open(full)',
    ),
    inHandler('', 'http.ServeFile(w, r, "./static/"+r.FormValue("page"))'),
    inHandler('path', 'name := path.Clean(r.URL.Path)', 'use(name)'),
    inFile(
      'github.com/gin-gonic/gin',
      'func get(c *gin.Context) { c.File("./files/" + c.Param("name")) }',
    ),
  ],
  good: [
    inHandler(
      'os path/filepath',
      'name := filepath.Base(r.FormValue("name"))',
      'os.ReadFile("/srv/files/" + name)',
    ),
    inHandler('os', 'os.ReadFile("/srv/files/a.txt")'),
    inHandler('path', 'name := path.Clean("/" + r.URL.Path)', 'use(name)'),
    inHandler(
      'os strings',
      'name := r.FormValue("f")',
      'if strings.Contains(name, "..") {',
      '\treturn',
      '}',
      'os.Open("/srv/" + name)',
    ),
  ],
  calls: [
    sink({ names: opening, harm: 'path', unless: (site) => isGuarded(site) }),
    sink({ names: ['net/http.ServeFile'], harm: 'path', at: [2], unless: isGuarded }),
    sink({
      names: [
        'gin.Context.SaveUploadedFile',
        'fiber.Ctx.SaveFile',
        'os.Rename',
        'os.Symlink',
        'os.Link',
      ],
      harm: 'path',
      at: [0, 1].slice(1),
      unless: isGuarded,
    }),
    {
      names: ['path/filepath.Join', 'path.Join'],
      check: (site) =>
        !isCheckedLater(site) &&
        site.arguments.some((value) => isDynamic(value) && isTainted(value, 'path', 4))
          ? { confidence: 'medium' }
          : undefined,
    },
    {
      names: ['path.Clean', 'path/filepath.Clean'],
      check: (site): Answer => {
        const [value] = site.arguments
        const isRooted = value?.skeleton?.startsWith('/\0') || value?.skeleton === '/'
        return value !== undefined &&
          isDynamic(value) &&
          !isRooted &&
          !isCheckedLater(site) &&
          isTainted(value, 'path', 4)
          ? { confidence: 'medium' }
          : undefined
      },
    },
  ],
})

/** Checks for steps out of the folder, whatever they are made with. */
function isGuarded(site: CallSite): boolean {
  return /Contains\([^)]*"\.\.|IsLocal\(|EvalSymlinks\(|filepath\.Rel\(|SecureJoin|OpenRoot\(/.test(
    codeAround(site),
  )
}

/** A path may also be checked after it was joined. */
const isCheckedLater = (site: CallSite): boolean =>
  isGuarded(site) || codeAround(site).includes('HasPrefix(')

const archivedPath: SyntaxRule = defined({
  id: 'go/path-from-archive',
  title: 'An archive says where its files go',
  severity: 'high',
  confidence: 'medium',
  cwe: 22,
  why: 'Names in archives can hold ../ and so overwrite files outside of the folder they are unpacked to.',
  fix: 'Check every name with filepath.IsLocal before it is joined to the folder.',
  bad: [
    inFile(
      'archive/zip path/filepath',
      'func unzip(r *zip.ReadCloser, dest string) {',
      '\tfor _, f := range r.File {',
      '\t\tpath := filepath.Join(dest, f.Name)',
      '\t\tuse(path)',
      '\t}',
      '}',
    ),
    inFile(
      'archive/tar path/filepath',
      'func untar(t *tar.Reader, dest string) {',
      '\thdr, err := t.Next()',
      '\ttarget := filepath.Join(dest, hdr.Name)',
      '\tuse(target, err)',
      '}',
    ),
  ],
  good: [
    inFile(
      'archive/zip path/filepath strings',
      'func unzip(r *zip.ReadCloser, dest string) {',
      '\tfor _, f := range r.File {',
      '\t\tpath := filepath.Join(dest, f.Name)',
      '\t\tif !strings.HasPrefix(path, dest) {',
      '\t\t\treturn',
      '\t\t}',
      '\t}',
      '}',
    ),
    inFile(
      'path/filepath',
      'func at(f os.FileInfo, dest string) string { return filepath.Join(dest, f.Name()) }',
    ),
  ],
  calls: [
    {
      names: ['path/filepath.Join', 'path.Join', 'os.Create', 'os.OpenFile', 'os.MkdirAll'],
      check: (site) =>
        /"archive\/(?:zip|tar)"/.test(site.file.text.slice(0, 4_000)) &&
        site.arguments.some(
          ({ path, skeleton }) =>
            skeleton === undefined &&
            /(?:^|\.)(?:\[\]|f|file|zf|zipFile|entry|hdr|header|th|h|Header|File)\.(?:Name|Linkname)$/.test(
              path ?? '',
            ),
        ) &&
        !isCheckedLater(site),
    },
  ],
})

/** Readers that give more than they take. */
const unpacking =
  /^compress\/|^archive\/(?:zip\.(?:Content|Reader\.Open\(\)|File\.Open\(\))|tar\.Reader)|^(?:archive\/zip\..*\.Open\(\))$/

const bomb: SyntaxRule = defined({
  id: 'go/unpacked-without-limit',
  title: 'Packed data is unpacked without a limit',
  severity: 'medium',
  confidence: 'medium',
  cwe: 409,
  why: 'A few kilobytes can unpack to gigabytes and fill memory or disk.',
  fix: 'Read with io.CopyN or through io.LimitReader.',
  bad: [
    inFunction('compress/gzip io os', 'zr, err := gzip.NewReader(r)', 'io.Copy(os.Stdout, zr)'),
    inFunction(
      'compress/zlib io',
      'zr, _ := zlib.NewReader(r)',
      'data, err := io.ReadAll(zr)',
      'use(data)',
    ),
    inFile(
      'archive/zip io',
      'func one(f *zip.File, out io.Writer) {',
      '\trc, err := f.Open()',
      '\tio.Copy(out, rc)',
      '}',
    ),
  ],
  good: [
    inFunction(
      'compress/gzip io os',
      'zr, err := gzip.NewReader(r)',
      'io.CopyN(os.Stdout, zr, 1024)',
    ),
    inFunction(
      'compress/gzip io os',
      'zr, err := gzip.NewReader(r)',
      'io.Copy(os.Stdout, io.LimitReader(zr, 1024))',
    ),
    inFunction('io os', 'io.Copy(os.Stdout, file)'),
  ],
  calls: [
    {
      names: ['io.Copy', 'io.CopyBuffer'],
      check: ({ arguments: [, from] }) => unpacking.test(from?.path ?? ''),
    },
    {
      names: ['io.ReadAll', 'io/ioutil.ReadAll', 'bytes.Buffer.ReadFrom'],
      check: ({ arguments: [from] }) => unpacking.test(from?.path ?? ''),
    },
  ],
})

const modeAt: Readonly<Record<string, number>> = {
  Chmod: 1,
  Mkdir: 1,
  MkdirAll: 1,
  WriteFile: 2,
  OpenFile: 2,
}

const openPermissions: SyntaxRule = defined({
  id: 'go/file-for-everybody',
  title: 'Everybody on the machine may write a file',
  severity: 'medium',
  cwe: 276,
  why: 'Any other program on the machine can change what yours reads or runs.',
  fix: 'Give 0600 to files and 0700 to folders, and more only to those who need it.',
  bad: [
    inFunction('os', 'os.Chmod("/srv/app.conf", 0777)'),
    inFunction('os', 'os.MkdirAll("/srv/app", 0o777)'),
    inFunction('os', 'os.MkdirAll("/srv/app", os.ModePerm)'),
    inFunction('io/ioutil', 'ioutil.WriteFile("/srv/app.conf", data, 0666)'),
    inFunction('os', 'f, err := os.OpenFile("a", os.O_CREATE, 0666)', 'use(f)'),
  ],
  good: [
    inFunction('os', 'os.Chmod("/srv/app.conf", 0600)'),
    inFunction('os', 'os.MkdirAll("/srv/app", 0755)'),
    inFunction('os', 'os.WriteFile("a", data, 0644)'),
  ],
  calls: [
    {
      names: [...all(['os', 'io/ioutil'], Object.keys(modeAt)), '*.Chmod', 'syscall.Chmod'],
      check: (site): Answer => {
        const name = site.path.slice(site.path.lastIndexOf('.') + 1)
        const at = site.path.startsWith('os.File') ? 0 : (modeAt[name] ?? 1)
        return permissionsOf(site.arguments[at], name)
      },
    },
  ],
})

/** World-writable is wrong, readable by all is worth a look. */
function permissionsOf(mode: Value | undefined, name: string): Answer {
  if (/^(?:os|io\/fs)\.ModePerm$/.test(mode?.path ?? '')) return { confidence: 'high' }
  if (typeof mode?.constant !== 'number') return undefined
  if ((mode.constant & 0o002) !== 0) return { confidence: name === 'OpenFile' ? 'medium' : 'high' }
  if ((mode.constant & 0o020) !== 0) return { confidence: 'medium', severity: 'low' }
  const most = name.startsWith('Mkdir') ? 0o750 : 0o600
  if (mode.constant <= most) return undefined
  return name === 'Chmod' && (mode.constant & 0o111) === 0
    ? { confidence: 'low', severity: 'low' }
    : undefined
}

const sharedTemporary: SyntaxRule = defined({
  id: 'go/shared-temporary-file',
  title: 'A temporary file has a name that others know',
  severity: 'medium',
  cwe: 377,
  why: 'Any user of the machine can put a file or a link of that name there first.',
  fix: 'Use os.CreateTemp or os.MkdirTemp, which choose a name of their own.',
  bad: [
    inFunction('os', 'os.WriteFile("/tmp/app.txt", data, 0600)'),
    inFunction('os path/filepath', 'os.Create(filepath.Join(os.TempDir(), "app.txt"))'),
    inFunction('io/ioutil', 'name := "/var/tmp/x"', 'ioutil.WriteFile(name, data, 0600)'),
  ],
  good: [
    inFunction('os', 'os.CreateTemp("", "app")'),
    inFunction('os', 'os.ReadFile("/tmp/app.txt")'),
  ],
  calls: [
    {
      names: all(['os', 'io/ioutil'], ['Create', 'WriteFile', 'OpenFile', 'Mkdir', 'MkdirAll']),
      check: ({ arguments: [path], file }) =>
        !file.path.endsWith('_test.go') &&
        (/^\/(?:var\/|usr\/)?tmp\/[^\0]*$/.test(path?.skeleton ?? '') ||
          (/^\0\/[^\0]+$/.test(path?.skeleton ?? '') &&
            path?.pieces?.[0]?.path === 'os.TempDir()')),
    },
  ],
})

const narrowed: SyntaxRule = defined({
  id: 'go/number-cut-off',
  title: 'A parsed number is cut off',
  severity: 'medium',
  confidence: 'medium',
  cwe: 190,
  why: 'What does not fit into the smaller type becomes another number, even a negative one.',
  fix: 'Parse with strconv.ParseInt and the size of the type that is needed.',
  bad: [
    inFunction('strconv', 'n, err := strconv.Atoi(input)', 'small := int16(n)', 'use(small)'),
    inFunction('strconv', 'n, err := strconv.ParseInt(input, 10, 64)', 'use(int32(n))'),
  ],
  good: [
    inFunction('strconv', 'n, err := strconv.ParseInt(input, 10, 16)', 'use(int16(n))'),
    inFunction('strconv', 'n, err := strconv.Atoi(input)', 'use(int64(n))'),
    inFunction(
      'strconv math',
      'n, err := strconv.Atoi(input)',
      'if n > math.MaxInt16 {',
      '\treturn',
      '}',
      'use(int16(n))',
    ),
  ],
  calls: [
    {
      names: ['int8', 'int16', 'int32', 'uint8', 'uint16', 'uint32', 'byte'],
      check: (site) => {
        const [given] = site.arguments
        const parsed = given?.path ?? ''
        if (/math\.Max(?:Int|Uint)(?:8|16|32)\b/.test(codeAround(site))) return undefined
        if (parsed === 'strconv.Atoi()') return true
        if (!/^strconv\.Parse(?:Int|Uint)\(\)$/.test(parsed)) return undefined
        return bitsOf(site) > Number(/\d+$/.exec(site.path)?.[0] ?? 8)
      },
    },
  ],
})

/** The size that the number was parsed with, where the call stands in the same function. */
function bitsOf(site: CallSite): number {
  const sizes = [...codeAround(site).matchAll(/Parse(?:Int|Uint)\([^\n]*,\s*(\d+)\)/g)]
  const largest = Math.max(0, ...sizes.map(([, bits]) => Number(bits)))
  return sizes.some(([, bits]) => bits === '0') ? 64 : largest
}

export const fileRules: readonly SyntaxRule[] = [
  pathFromInput,
  archivedPath,
  bomb,
  openPermissions,
  sharedTemporary,
  narrowed,
]
