/** Commands, code, templates and expressions put together from what others send. */
import { type Value, isTainted } from '../../flow/value.ts'
import type { SyntaxRule } from '../syntax-rule.ts'
import { inMethod, inServlet, reached, security, sinks } from './reaching.ts'

/** Programs that run what they are given as code. */
const runsArguments =
  /(?:^|[\\/])(?:(?:ba|z|k|c|da|a|fi)?sh|cmd|powershell|pwsh|python[\d.]*|perl|ruby|node|php|env|xargs|find|sudo|ssh|osascript)(?:\.exe)?(?:\s|$)/i

/** A fixed program with arguments of its own: no shell reads them. */
const isProgram = (words: readonly Value[] | undefined): boolean =>
  words !== undefined &&
  words.length > 1 &&
  typeof words[0]?.constant === 'string' &&
  !runsArguments.test(words[0].constant)

export const commandFromInput: SyntaxRule = {
  ...security,
  id: 'java/command-from-input',
  title: 'A command of the system is put together from input',
  severity: 'critical',
  confidence: 'high',
  cwe: 78,
  why: 'Whoever decides a part of a command can add arguments or commands of their own.',
  fix: 'Run a fixed program with a list of arguments, and take what is variable from a list of known values.',
  examples: {
    path: 'src/main/java/Ping.java',
    bad: [
      inServlet('Runtime.getRuntime().exec("ping " + request.getParameter("host"));'),
      inMethod('ProcessBuilder pb = new ProcessBuilder("sh", "-c", "ls " + input);', 'pb.start();'),
      inServlet(
        'java.util.List<String> args = new java.util.ArrayList<String>();',
        'args.add("sh");',
        'args.add("-c");',
        'args.add("echo " + request.getHeader("name"));',
        'ProcessBuilder pb = new ProcessBuilder();',
        'pb.command(args);',
      ),
      inServlet(
        'String[] env = {request.getParameter("env")};',
        'Runtime r = Runtime.getRuntime();',
        'r.exec("run", env);',
      ),
    ],
    good: [
      inMethod('Runtime.getRuntime().exec("ls -l");'),
      inServlet('new ProcessBuilder("ping", request.getParameter("host")).start();'),
      inServlet(
        'Runtime.getRuntime().exec(new String[] {"/usr/bin/host", request.getParameter("h")});',
      ),
      inServlet(
        'String p = request.getParameter("p");',
        'if (!ALLOWED.contains(p)) return;',
        'new ProcessBuilder("run", p).start();',
      ),
      inServlet(
        'java.util.List<String> values = new java.util.ArrayList<String>();',
        'values.add("safe");',
        'values.add(request.getParameter("p"));',
        'values.add("moresafe");',
        'values.remove(0);',
        'Runtime.getRuntime().exec("echo " + values.get(1));',
      ),
    ],
  },
  calls: [
    {
      names: ['Runtime.exec', '*.getRuntime().exec', 'Runtime.load'],
      check: ({ arguments: [command, environment] }) =>
        reached([isProgram(command?.items) ? undefined : command, environment], 'shell', 2),
    },
    {
      names: ['ProcessBuilder', 'ProcessBuilder.command', '*.command().add'],
      check: ({ arguments: given }) =>
        isProgram(given[0]?.items ?? given) ? undefined : reached(given, 'shell', 2),
    },
    ...sinks(
      {
        names: [
          'CommandLine.addArgument',
          'CommandLine.addArguments',
          'ProcessExecutor',
          'ProcessExecutor.command',
        ],
        harm: 'shell',
      },
      { names: ['CommandLine.parse', 'ChannelExec.setCommand'], at: [0], harm: 'shell', least: 2 },
      { names: ['CommandLine'], at: [0], harm: 'shell' },
    ),
  ],
}

export const classFromInput: SyntaxRule = {
  ...security,
  id: 'java/class-from-input',
  title: 'A class, method or library is chosen by input',
  severity: 'high',
  confidence: 'high',
  cwe: 470,
  why: 'Whoever names the class or method decides what code runs.',
  fix: 'Choose from a fixed table of what is allowed.',
  examples: {
    path: 'src/main/java/Plugins.java',
    bad: [
      inServlet('Class<?> c = Class.forName(request.getParameter("type"));'),
      inServlet('System.loadLibrary(request.getParameter("lib"));'),
    ],
    good: [
      inMethod('Class<?> c = Class.forName("com.mysql.Driver");'),
      inServlet(
        'String t = request.getParameter("t");',
        'if (!ALLOWED.contains(t)) return;',
        'Class.forName(t);',
      ),
    ],
  },
  calls: [
    {
      names: [
        'Class.forName',
        'ClassLoader.loadClass',
        '*.loadClass',
        '*.getMethod',
        '*.getDeclaredMethod',
        'System.load',
        'System.loadLibrary',
        'Runtime.loadLibrary',
        'URLClassLoader',
        'URLClassLoader.newInstance',
        'Beans.instantiate',
      ],
      check: ({ arguments: [first] }) => reached([first], 'class', 4),
    },
  ],
}

export const formatFromInput: SyntaxRule = {
  ...security,
  id: 'java/format-from-input',
  title: 'Input decides how a text is formatted',
  severity: 'low',
  confidence: 'medium',
  cwe: 134,
  why: 'A placeholder in the value gives out other arguments, or ends the request with an error.',
  fix: 'Write the format in the program and give the input as an argument: String.format("%s", value).',
  examples: {
    path: 'src/main/java/Page.java',
    bad: [
      inServlet('String s = String.format(request.getParameter("format"), "a");'),
      inServlet('System.out.printf("Hello " + request.getParameter("name"));'),
    ],
    good: [
      inServlet('String s = String.format("%s", request.getParameter("name"));'),
      inServlet('System.out.printf("Hello %s", request.getParameter("name"));'),
    ],
  },
  calls: [
    {
      names: [
        'String.format',
        'System.out.printf',
        'System.out.format',
        'System.err.printf',
        'Formatter.format',
        'PrintStream.printf',
        'PrintStream.format',
        'MessageFormat.format',
      ],
      check: ({ arguments: given }) => {
        const template = given[0]?.path?.startsWith('Locale') ? given[1] : given[0]
        return template !== undefined && isTainted(template, 'format')
      },
    },
  ],
}

export const propertiesFromInput: SyntaxRule = {
  ...security,
  id: 'java/properties-from-input',
  title: 'Input fills the properties of an object by their names',
  severity: 'medium',
  confidence: 'high',
  cwe: 915,
  why: 'A request can set properties that no form has, such as a role or an owner.',
  fix: 'Copy the properties that may be set one by one.',
  examples: {
    path: 'src/main/java/Edit.java',
    bad: [
      inServlet('BeanUtils.populate(user, request.getParameterMap());'),
      inServlet('BeanUtils.setProperty(user, request.getParameter("name"), "x");'),
    ],
    good: [
      inServlet('user.setName(request.getParameter("name"));'),
      inMethod('BeanUtils.copyProperties(a, b);'),
    ],
  },
  calls: [
    {
      names: [
        'BeanUtils.populate',
        'BeanUtilsBean.populate',
        'PropertyUtils.setProperty',
        'PropertyUtils.copyProperties',
      ],
      check: ({ arguments: given }) => given.slice(1).some((value) => isTainted(value, 'property')),
    },
    {
      names: ['BeanUtils.setProperty', 'BeanUtilsBean.setProperty'],
      check: ({ arguments: [, name] }) => name !== undefined && isTainted(name, 'property'),
    },
    {
      names: ['*.setCatalog', 'System.setProperty', '*.setSystemProperty'],
      check: ({ arguments: [name] }) =>
        name !== undefined && isTainted(name, 'property') && { cwe: 15 },
    },
  ],
}
