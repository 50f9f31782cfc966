/** Files: permissions, temporary files, archives without a limit; and numbers that lose their upper half. */
import type { CallSite } from '../../flow/sites.ts'
import type { Value } from '../../flow/value.ts'
import type { Answer, SyntaxRule } from '../syntax-rule.ts'
import { defined, all, codeAround, inFunction, inFile, isTest } from './define.ts'

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
      check: (site) => !isTest(site) && unpacking.test(site.arguments[1]?.path ?? ''),
    },
    {
      names: ['io.ReadAll', 'io/ioutil.ReadAll', 'bytes.Buffer.ReadFrom'],
      check: (site) => !isTest(site) && unpacking.test(site.arguments[0]?.path ?? ''),
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
    inFunction('syscall', 'syscall.Umask(0)'),
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
        return isTest(site) ? undefined : permissionsOf(site.arguments[at], name)
      },
    },
    {
      names: ['syscall.Umask', 'golang.org/x/sys/unix.Umask'],
      check: (site) =>
        !isTest(site) && site.arguments[0]?.constant === 0 ? { confidence: 'medium' } : undefined,
    },
  ],
})

/** World-writable is wrong, readable by all is worth a look. */
function permissionsOf(mode: Value | undefined, name: string): Answer {
  if (/^(?:os|io\/fs)\.ModePerm$/.test(mode?.path ?? '')) return { confidence: 'high' }
  if (mode?.path === 'os.ModePerm') return true
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
      names: all(['os', 'io/ioutil'], ['Create', 'WriteFile', 'OpenFile']),
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
  const parsed = site.arguments[0]?.expression
  const name = parsed?.kind === 'name' ? parsed.name : undefined
  const parses = [
    ...codeAround(site).matchAll(
      /\b(\w{1,40})[^\n=]{0,40}=\s*\w{1,40}\.Parse(?:Int|Uint)\([^\n]{0,200},\s*(\d+)\)/g,
    ),
  ]
  const own = parses.filter(([, target]) => target === name)
  const sizes = own.length > 0 ? own : parses
  const largest = Math.max(0, ...sizes.map(([, , bits]) => Number(bits)))
  return sizes.some(([, , bits]) => bits === '0') ? 64 : largest
}

export const fileRules: readonly SyntaxRule[] = [bomb, openPermissions, sharedTemporary, narrowed]
