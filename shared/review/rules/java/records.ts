/** What input is written into as it is: headers, logs, sessions. */
import { isTainted } from '../../flow/value.ts'
import type { SyntaxRule } from '../syntax-rule.ts'
import { inClass, inMethod, inServlet, security, sinks } from './reaching.ts'

export const headerFromInput: SyntaxRule = {
  ...security,
  id: 'java/header-from-input',
  title: 'Input is written into a header as it is',
  severity: 'medium',
  confidence: 'medium',
  cwe: 113,
  why: 'A line end in the value begins a header, or an answer, of the sender’s own.',
  fix: 'Take out line ends, or encode the value with URLEncoder.',
  examples: {
    path: 'src/main/java/Download.java',
    bad: [
      inServlet('response.setHeader("X-Lang", request.getParameter("lang"));'),
      inServlet('response.addHeader(request.getParameter("name"), "1");'),
    ],
    good: [
      inServlet(
        'response.setHeader("X-Lang", request.getParameter("lang").replaceAll("[\\r\\n]", ""));',
      ),
      inServlet('response.setHeader("X-Lang", "en");'),
    ],
  },
  calls: [
    {
      names: ['MimeMessage', 'Message'].flatMap((type) =>
        ['setSubject', 'addHeader', 'setHeader', 'setDescription', 'setDisposition'].map(
          (method) => `${type}.${method}`,
        ),
      ),
      check: ({ arguments: given }) =>
        given.some((value) => isTainted(value, 'header')) && { cwe: 93 },
    },
    {
      names: [
        'HttpServletResponse.setHeader',
        'HttpServletResponse.addHeader',
        'HttpServletResponseWrapper.setHeader',
        'HttpServletResponseWrapper.addHeader',
      ],
      check: ({ arguments: [name, value] }) =>
        /^(?:location|access-control-allow-origin)$/i.test(String(name?.constant ?? ''))
          ? undefined
          : [name, value].some((one) => one !== undefined && isTainted(one, 'header')),
    },
  ],
}

export const logFromInput: SyntaxRule = {
  ...security,
  id: 'java/log-from-input',
  title: 'Input is written into the log as it is',
  severity: 'low',
  confidence: 'medium',
  cwe: 117,
  why: 'A line end in the value begins a line of the sender’s own, and the log can no longer be trusted.',
  fix: 'Take out line ends before the value is logged.',
  examples: {
    path: 'src/main/java/Login.java',
    bad: [
      inClass(
        'private static final Logger logger = LoggerFactory.getLogger("a");',
        'void doGet(HttpServletRequest request) {',
        '  logger.info("Login of " + request.getParameter("user"));',
        '}',
      ),
      inServlet('log.warn("no user {}", request.getParameter("user"));'),
    ],
    good: [
      inServlet(
        'log.warn("no user {}", request.getParameter("user").replaceAll("[\\r\\n]", "_"));',
      ),
      inMethod('log.info("started");'),
    ],
  },
  calls: [
    {
      names: [
        'trace',
        'debug',
        'info',
        'warn',
        'warning',
        'error',
        'fatal',
        'severe',
        'fine',
        'finer',
        'finest',
        'log',
      ].map((level) => `*.${level}`),
      check: ({ arguments: given, path }) =>
        /(?:^|\.)(?:_?log|_?logger|LOG|LOGGER|Logger|Log|logger\(\))\.\w+$/.test(path) &&
        given.some((value) => isTainted(value, 'log')),
    },
  ],
}

export const trustFromInput: SyntaxRule = {
  ...security,
  id: 'java/session-from-input',
  title: 'Input is put into the session unchecked',
  severity: 'medium',
  confidence: 'medium',
  cwe: 501,
  why: 'What stands in a session is taken for checked: whoever reads it later trusts what a stranger sent.',
  fix: 'Check the value, or look up what it names, before it goes into the session.',
  examples: {
    path: 'src/main/java/Login.java',
    bad: [
      inServlet('request.getSession().setAttribute("user", request.getParameter("user"));'),
      inServlet(
        'HttpSession s = request.getSession();',
        's.putValue(request.getHeader("name"), "10340");',
      ),
    ],
    good: [
      inServlet('request.getSession().setAttribute("user", users.find("a"));'),
      inServlet(
        'String p = request.getParameter("user");',
        'String bar;',
        'String guess = "ABC";',
        'char target = guess.charAt(2);',
        "switch (target) { case 'A': bar = p; break; case 'B': bar = \"b\"; break; case 'C': case 'D': bar = \"safe\"; break; default: bar = p; break; }",
        'request.getSession().setAttribute("user", bar);',
      ),
    ],
  },
  calls: sinks({
    names: [
      'HttpSession.setAttribute',
      'HttpSession.putValue',
      '*.getSession().setAttribute',
      '*.getSession().putValue',
    ],
    harm: 'trust',
  }),
}
