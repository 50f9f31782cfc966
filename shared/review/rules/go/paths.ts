/** Paths that a request or an archive names. */
import type { CallSite } from '../../flow/sites.ts'
import { isTainted, type Value } from '../../flow/value.ts'
import type { Answer, SyntaxRule } from '../syntax-rule.ts'
import {
  codeBefore,
  defined,
  all,
  isDynamic,
  sink,
  codeAround,
  inHandler,
  inFile,
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
      'Stat',
    ],
  ),
  'syscall.Open',
  'archive/zip.OpenReader',
  'os.DirFS',
  'os.Chdir',
  'archiver.Unarchive',
  'xlsx.OpenFile',
  'excelize.OpenFile',
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

/** Checks for steps out of the folder, whatever they are made with. */
const guards = /Contains\([^)]*"\.\.|IsLocal\(|EvalSymlinks\(|filepath\.Rel\(|SecureJoin|OpenRoot\(/

/** What is opened must have been checked before. */
const isGuarded = (site: CallSite): boolean => guards.test(codeBefore(site))

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
    inHandler('os path', 'name := path.Clean(r.URL.Path)', 'os.ReadFile(rootOf(name))'),
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
    inFile(
      'github.com/gin-gonic/gin path/filepath',
      'func put(c *gin.Context) {',
      '\tf, _ := c.FormFile("f")',
      '\tc.SaveUploadedFile(f, filepath.Join("up", filepath.Base(f.Filename)))',
      '}',
    ),
    inHandler('path', 'name := path.Clean("/" + r.URL.Path)', 'use(name)'),
    inHandler('path', 'route := path.Clean(r.URL.Path)', 'use(route)'),
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
    {
      names: opening,
      check: (site) => {
        const [path] = site.arguments
        return path !== undefined && isNamedInFolder(path) && !isCheckedLater(site)
          ? { confidence: 'medium' }
          : undefined
      },
    },
    sink({ names: ['net/http.ServeFile'], harm: 'path', at: [2], unless: isGuarded }),
    sink({ names: ['io/fs.ReadFile', 'io/fs.Sub'], harm: 'path', at: [1], unless: isGuarded }),
    sink({
      names: ['gin.Context.SaveUploadedFile', 'fiber.Ctx.SaveFile'],
      harm: 'path',
      at: [1],
      unless: isGuarded,
    }),
    sink({
      names: ['os.Rename', 'os.Symlink', 'os.Link'],
      harm: 'path',
      at: [0, 1],
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
          usesFiles(site) &&
          !isCheckedLater(site) &&
          isTainted(value, 'path', 4)
          ? { confidence: 'medium' }
          : undefined
      },
    },
  ],
})

/** `"uploads/" + filename`: a name that a caller gives, in a folder that is written in the program. */
const isNamedInFolder = (value: Value): boolean =>
  /^[^\0]*[/\\]\0$/.test(value.skeleton ?? '') &&
  !/^\/(?:proc|sys|dev)\//.test(value.skeleton ?? '') &&
  (value.pieces ?? []).some(
    (piece) =>
      isTainted(piece, 'path', 2) &&
      piece.expression?.kind === 'name' &&
      /^(?:file|filename|fileName|name|path|page|upload|image|document|user\w*|input)$/.test(
        piece.expression.name,
      ),
  )

/** A path may also be checked after it was joined. */
function isCheckedLater(site: CallSite): boolean {
  const code = codeAround(site)
  return guards.test(code) || code.includes('HasPrefix(')
}

/** Whether the file does anything with files: else a path is one of addresses. */
const usesFiles = ({ file }: CallSite): boolean =>
  /"(?:os|io\/ioutil|io\/fs|path\/filepath|embed)"|ServeFile|SendFile|\.File\(/.test(
    file.text.slice(0, 40_000),
  )

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

export const pathRules: readonly SyntaxRule[] = [pathFromInput, archivedPath]
