/** Files and folders by names that others send, archives, and who may read what is written. */
import type { CallSite } from '../../flow/sites.ts'
import { isTainted, type Value } from '../../flow/value.ts'
import type { SyntaxRule } from '../syntax-rule.ts'
import { mentions, inMethod, inServlet, isFalse, isTrue, reached, security } from './reaching.ts'

const normalises = /getCanonicalPath|getCanonicalFile|normalize\(\)|toRealPath/
const comparesBeginning = /startsWith\(/

/** The function asks, too, whether the path has stayed where it should. */
const checksFolder = (site: CallSite) =>
  mentions(site, normalises) && mentions(site, comparesBeginning) && checksOwn(site)

/** Whether one of the names in the statement of the place stands beside a check, and not those of others. */
function checksOwn({ file, node, enclosing }: CallSite): boolean {
  const own = enclosing.function?.node ?? file.root
  const lines = file.text.slice(own.start, Math.min(own.end, own.start + 20_000)).split('\n')
  const checks = lines.filter((line) => normalises.test(line) || comparesBeginning.test(line))
  const begin = file.text.lastIndexOf('\n', node.start) + 1
  const names = file.text.slice(begin, node.end).match(/\b[a-z]\w*\b/g) ?? []
  return names.some((name) => checks.some((line) => new RegExp(`\\b${name}\\b`).test(line)))
}

export const pathFromInput: SyntaxRule = {
  ...security,
  id: 'java/path-from-input',
  title: 'Input decides which file is opened',
  severity: 'high',
  confidence: 'high',
  cwe: 22,
  why: 'A name with ../ in it leads out of the folder it is meant for, to any file of the machine.',
  fix: 'Take only the last part of the name, or check that the normalised path still starts with the folder.',
  examples: {
    path: 'src/main/java/Download.java',
    bad: [
      inServlet('File f = new File("/data/" + request.getParameter("name"));'),
      inServlet(
        'java.io.FileInputStream in = new java.io.FileInputStream(request.getParameter("name"));',
      ),
      inServlet('byte[] b = Files.readAllBytes(Paths.get("/data", request.getHeader("name")));'),
      '@RestController\nclass D {\n  @GetMapping("/d/{name}")\n  byte[] d(@PathVariable String name) throws Exception {\n    return new FileInputStream("data/" + name).readAllBytes();\n  }\n}',
      inMethod(
        'ZipEntry entry = zip.getNextEntry();',
        'File out = new File("/tmp/x", entry.getName());',
        'copy(zip, out);',
      ),
    ],
    good: [
      inServlet(
        'File f = new File("/data/" + FilenameUtils.getName(request.getParameter("name")));',
      ),
      inServlet(
        'String name = request.getParameter("name");',
        'if (name.contains("..")) return;',
        'File f = new File("/data/" + name);',
      ),
      inMethod(
        'File out = new File("/tmp/x", entry.getName());',
        'if (!out.getCanonicalPath().startsWith("/tmp/x/")) throw new IOException();',
      ),
      inServlet(
        'String bar = "safe!";',
        'String p = request.getParameter("x");',
        'bar = "file";',
        'new FileOutputStream("/data/" + bar);',
      ),
    ],
  },
  calls: [
    {
      names: [
        'File',
        'FileInputStream',
        'FileOutputStream',
        'FileReader',
        'FileWriter',
        'RandomAccessFile',
        'PrintWriter',
        'PrintStream',
        'ZipFile',
        'JarFile',
        'Scanner',
        'FileSystemResource',
        'PathResource',
        'ClassPathResource',
        'FileDataSource',
        'StreamSource',
        'FileBody',
        'FileImageInputStream',
        'Paths.get',
        'Path.of',
        'Path.resolve',
        '*.getPath().resolve',
        '*.resolve',
        'FileSystems.getDefault().getPath',
        'Files.newInputStream',
        'Files.newOutputStream',
        'Files.newBufferedReader',
        'Files.newBufferedWriter',
        'Files.readAllBytes',
        'Files.readAllLines',
        'Files.readString',
        'Files.lines',
        'Files.write',
        'Files.writeString',
        'Files.copy',
        'Files.move',
        'Files.delete',
        'Files.deleteIfExists',
        'Files.createFile',
        'Part.write',
        '*.resolveFile',
        'Formatter',
        'FileHandler',
        'FileChannel.open',
        'AsynchronousFileChannel.open',
        'Files.createDirectory',
        'Files.createDirectories',
        'Files.list',
        'Files.walk',
        'File.createTempFile',
        'FileUtils.readFileToString',
        'FileUtils.readFileToByteArray',
        'FileUtils.getFile',
        'FileUtils.openInputStream',
        'FileUtils.openOutputStream',
        'FileUtils.writeStringToFile',
        'FileUtils.writeByteArrayToFile',
        'FileUtils.deleteDirectory',
        'FileUtils.copyFile',
        'FileUtils.copyInputStreamToFile',
        '*.getResourceAsStream',
        '*.getResource',
        'ResourceUtils.getFile',
        '*.getRealPath',
        '*.openFileInput',
        '*.openFileOutput',
        '*.sendFile',
        '*.transferTo',
      ],
      check: (site) => {
        const { arguments: given, receiver, path } = site
        if (path.endsWith('.resolve') && !isFolder.test(receiver?.path ?? '')) return undefined
        const names = given.slice(0, 2).filter((value) => !isContent(value.path))
        const answer =
          reached(names, 'path') ??
          (names.some(isNamedInFolder) ? reached(names, 'path', 2) : undefined)
        return answer !== undefined && checksFolder(site) ? undefined : answer
      },
    },
  ],
}

/** What `resolve` joins a name to; promises and variables have a method of that name, too. */
const isFolder =
  /(?:^|\.)(?:Paths?(?:\.(?:get|of|resolve|toAbsolutePath|normalize)\(\))?|toPath\(\)|getPath\(\))$|(?:path|dir|directory|root|folder|location|base)$/i

/** `"uploads/" + filename`: a name that a caller gives, in a folder that is written in the program. */
const isNamedInFolder = (value: Value): boolean =>
  /^[^\0]*[/\\]\0$/.test(value.skeleton ?? '') &&
  (value.pieces ?? []).some(
    ({ expression, reach }) =>
      reach >= 2 &&
      expression?.kind === 'name' &&
      /file|name|path|upload|image|doc/i.test(expression.name),
  )

/** Contents and streams, not names of files. */
const isContent = (path: string | undefined) =>
  path !== undefined &&
  /^(?:byte\[\]|URL)$|(?:Stream|Reader|Writer)(?:\(\))?$|getBytes\(\)$/.test(path)

export const openPermissions: SyntaxRule = {
  ...security,
  id: 'java/open-file-permissions',
  title: 'Everybody on the machine may read or change a file',
  severity: 'medium',
  confidence: 'medium',
  cwe: 732,
  why: 'Other users and programs of the machine can read or change what is written there.',
  fix: 'Give rights to the owner only: setReadable(true, true), rw-------, MODE_PRIVATE.',
  examples: {
    path: 'src/main/java/Store.java',
    bad: [
      inMethod('File f = new File("a");', 'f.setWritable(true, false);'),
      inMethod(
        'Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxrwxrwx"));',
      ),
      inMethod(
        'Set<PosixFilePermission> perms = new HashSet<>();',
        'perms.add(PosixFilePermission.OTHERS_WRITE);',
      ),
    ],
    good: [
      inMethod('new File("a").setWritable(true, true);'),
      inMethod(
        'Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));',
      ),
    ],
  },
  calls: [
    {
      names: ['*.setWritable', '*.setReadable', '*.setExecutable'],
      check: ({ arguments: [right, ownerOnly] }) => isTrue(right) && isFalse(ownerOnly),
    },
    {
      names: ['PosixFilePermissions.fromString'],
      check: ({ arguments: [text] }) =>
        /^.{6}(?:.*[rwx].*)$/.test(String(text?.constant ?? '')) &&
        /[rw]/.test(String(text?.constant ?? '').slice(6)),
    },
    {
      names: ['*.add', 'Set.of', 'EnumSet.of'],
      check: ({ arguments: given }) =>
        given.some((value) => /PosixFilePermission\.OTHERS_/.test(value.path ?? '')),
    },
    {
      names: ['openFileOutput', 'getSharedPreferences', 'openOrCreateDatabase', 'getDir'].flatMap(
        (name) => [name, `*.${name}`],
      ),
      check: ({ arguments: [, mode] }) =>
        /MODE_WORLD_(?:READABLE|WRITEABLE)/.test(mode?.path ?? '') ||
        (typeof mode?.constant === 'number' && (mode.constant === 1 || mode.constant === 2)),
    },
    {
      names: ['Runtime.exec'],
      check: ({ arguments: [command] }) =>
        /^chmod\s+(?:-R\s+)?0?(?:777|666|a\+[rwx]+)\b/.test(String(command?.constant ?? '')),
    },
  ],
}

const deletes = /\.delete\(\)/
const makesFolder = /\.mkdirs?\(\)/

export const temporaryFiles: SyntaxRule = {
  ...security,
  id: 'java/temporary-file',
  title: 'A temporary file or folder can be taken by others',
  severity: 'low',
  confidence: 'medium',
  cwe: 377,
  why: 'Between making the file and using it as a folder, others may put their own in its place.',
  fix: 'Use Files.createTempFile or Files.createTempDirectory.',
  examples: {
    path: 'src/main/java/Work.java',
    bad: [
      inMethod('File d = File.createTempFile("work", "");', 'd.delete();', 'd.mkdir();'),
      inMethod('File d = Files.createTempDir();'),
    ],
    good: [
      inMethod('Path d = Files.createTempDirectory("work");'),
      inMethod('File f = File.createTempFile("work", ".txt");', 'write(f);'),
    ],
  },
  calls: [
    {
      names: ['File.createTempFile'],
      check: (site) => mentions(site, deletes) && mentions(site, makesFolder),
    },
    {
      names: ['Files.createTempDir', 'FileBackedOutputStream'],
      check: ({ path }) => path === 'Files.createTempDir',
    },
  ],
}

export const regexFromInput: SyntaxRule = {
  ...security,
  id: 'java/regex-from-input',
  title: 'A regular expression is made from input',
  severity: 'medium',
  confidence: 'high',
  cwe: 1333,
  why: 'An expression can be made that takes hours for a few letters, and the server stands still.',
  fix: 'Quote the input with Pattern.quote, or keep expressions in the program.',
  examples: {
    path: 'src/main/java/Search.java',
    bad: [
      inServlet('Pattern p = Pattern.compile(request.getParameter("q"));'),
      inServlet('boolean b = text.matches(request.getParameter("q"));'),
    ],
    good: [
      inServlet('Pattern p = Pattern.compile(Pattern.quote(request.getParameter("q")));'),
      inServlet('boolean b = request.getParameter("q").matches("[a-z]+");'),
    ],
  },
  calls: [
    {
      names: [
        'Pattern.compile',
        'Pattern.matches',
        '*.matches',
        '*.replaceAll',
        '*.replaceFirst',
        '*.split',
      ],
      check: ({ arguments: [pattern] }) =>
        pattern !== undefined && pattern.constant === undefined && isTainted(pattern, 'regex'),
    },
    {
      names: ['Pattern.compile', 'Pattern.matches', '*.matches', '*.replaceAll'],
      check: ({ arguments: [pattern] }) =>
        typeof pattern?.constant === 'string' &&
        pattern.constant.length < 200 &&
        /\((?:[^()\\]|\\.)*[^\\()][+*](?:[^()\\]|\\.)?\)[+*]|\(\?:?(?:\.|\\w|\[[^\]]+\])[+*]\)[+*]/.test(
          pattern.constant,
        ) && {
          confidence: 'medium' as const,
          message:
            'This expression repeats what already repeats: some texts take exponentially long. Write it with one repetition.',
        },
    },
  ],
}
