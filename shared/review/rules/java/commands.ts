/** Commands, code, templates and expressions put together from what others send. */
import { isTainted } from '../../flow/value.ts'
import type { SyntaxRule } from '../syntax-rule.ts'
import { all, inClass, inMethod, inServlet, reached, security, sinks } from './reaching.ts'

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
    ...sinks(
      {
        names: ['Runtime.exec', '*.getRuntime().exec', 'Runtime.load'],
        at: [0, 1],
        harm: 'shell',
        least: 2,
      },
      {
        names: ['ProcessBuilder', 'ProcessBuilder.command', '*.command().add'],
        harm: 'shell',
        least: 2,
      },
      {
        names: [
          'CommandLine.parse',
          'CommandLine',
          'CommandLine.addArgument',
          'CommandLine.addArguments',
          'ChannelExec.setCommand',
          'ProcessExecutor',
          'ProcessExecutor.command',
        ],
        harm: 'shell',
        least: 4,
      },
    ),
  ],
}

export const codeFromInput: SyntaxRule = {
  ...security,
  id: 'java/code-from-input',
  title: 'Code of a script is put together from input',
  severity: 'critical',
  confidence: 'high',
  cwe: 94,
  why: 'Whoever decides what a script engine runs, runs code on this machine.',
  fix: 'Take the code from the program and give the values to it as bindings.',
  examples: {
    path: 'src/main/java/Rules.java',
    bad: [
      inMethod(
        'ScriptEngine engine = new ScriptEngineManager().getEngineByName("js");',
        'engine.eval(input);',
      ),
      inServlet('new GroovyShell().evaluate(request.getParameter("script"));'),
      inMethod('Object o = MVEL.eval("a + " + input);'),
    ],
    good: [
      inMethod(
        'ScriptEngine engine = new ScriptEngineManager().getEngineByName("js");',
        'engine.put("x", input);',
        'engine.eval("x + 1");',
      ),
      inMethod('new GroovyShell().evaluate("1 + 1");'),
    ],
  },
  calls: sinks(
    {
      names: [
        ...all(
          ['ScriptEngine', 'Invocable', 'NashornScriptEngine', 'Compilable'],
          ['eval', 'compile', 'invokeFunction', 'invokeMethod'],
        ),
        '*.getEngineByName().eval',
        '*.getEngineByExtension().eval',
        ...all(['GroovyShell', '*.GroovyShell'], ['evaluate', 'parse', 'run', 'execute']),
        'GroovyClassLoader.parseClass',
        'GroovyScriptEngine.run',
        'Eval.me',
        'Eval.x',
        'MVEL.eval',
        'MVEL.compileExpression',
        'MVEL.executeExpression',
        'MVEL.evalToString',
        'Interpreter.eval',
        'Interpreter.source',
        'Context.evaluateString',
        'Context.eval',
        'PythonInterpreter.exec',
        'PythonInterpreter.eval',
        'Ruby.evalScriptlet',
        'Binding.eval',
        '*.createExpression',
        '*.createScript',
        'JexlEngine.createJxltEngine',
        'ExpressionEvaluator.cook',
        'ScriptEvaluator.cook',
        'JShell.eval',
        'V8.executeScript',
        'DefineClass.defineClass',
        'ClassPool.makeClass',
      ],
      at: [0, 1],
      harm: 'code',
      least: 2,
    },
    { names: ['WebView.loadUrl', 'WebView.evaluateJavascript'], at: [0], harm: 'code', least: 4 },
  ),
}

export const expressionFromInput: SyntaxRule = {
  ...security,
  id: 'java/expression-from-input',
  title: 'An expression that is evaluated is put together from input',
  severity: 'critical',
  confidence: 'high',
  cwe: 94,
  why: 'SpEL, OGNL and EL reach any class: whoever decides the expression runs code on this machine.',
  fix: 'Keep expressions in the program and give values as variables; where users write them, use SimpleEvaluationContext.',
  examples: {
    path: 'src/main/java/Filters.java',
    bad: [
      inMethod(
        'ExpressionParser parser = new SpelExpressionParser();',
        'Expression e = parser.parseExpression(input);',
      ),
      inServlet('Object v = Ognl.getValue(request.getParameter("q"), context, root);'),
      inClass(
        'public boolean isValid(String value, ConstraintValidatorContext context) {',
        '  context.buildConstraintViolationWithTemplate("Bad " + value).addConstraintViolation();',
        '  return false;',
        '}',
      ),
    ],
    good: [
      inMethod(
        'ExpressionParser parser = new SpelExpressionParser();',
        'Expression e = parser.parseExpression("name == \'a\'");',
      ),
      inMethod('Object v = Ognl.getValue("name", context, root);'),
    ],
  },
  calls: sinks({
    names: [
      '*.parseExpression',
      'SpelExpressionParser.parseRaw',
      'Ognl.getValue',
      'Ognl.setValue',
      'Ognl.parseExpression',
      'OgnlUtil.getValue',
      'OgnlUtil.setValue',
      'OgnlUtil.compile',
      'OgnlUtil.setProperty',
      'OgnlUtil.setProperties',
      'OgnlUtil.callMethod',
      'OgnlTextParser.evaluate',
      'OgnlReflectionProvider.getGetMethod',
      'OgnlReflectionProvider.setProperty',
      'OgnlReflectionProvider.getValue',
      'OgnlReflectionProvider.setValue',
      'ReflectionProvider.getValue',
      'ReflectionProvider.setProperty',
      'StrutsUtil.isTrue',
      'StrutsUtil.findString',
      'StrutsUtil.findValue',
      'StrutsUtil.getText',
      'StrutsUtil.translateVariables',
      'VelocityStrutsUtil.evaluate',
      'ValueStack.findValue',
      'ValueStack.findString',
      'ValueStack.setValue',
      'TextParseUtil.translateVariables',
      'ELProcessor.eval',
      'ELProcessor.getValue',
      'ELProcessor.setValue',
      'ExpressionFactory.createValueExpression',
      'ExpressionFactory.createMethodExpression',
      '*.getExpressionFactory().createValueExpression',
      'ExpressionEvaluator.evaluate',
      'Aviator.execute',
      'AviatorEvaluator.execute',
      'QLExpressRunner.execute',
      'ExpressRunner.execute',
      '*.buildConstraintViolationWithTemplate',
    ],
    harm: 'code',
    least: 2,
  }),
}

export const templateFromInput: SyntaxRule = {
  ...security,
  id: 'java/template-from-input',
  title: 'A template is made from input',
  severity: 'high',
  confidence: 'high',
  cwe: 94,
  why: 'What a template says is evaluated: whoever decides it reaches the classes of the program.',
  fix: 'Take templates from the program and give input to them as values.',
  examples: {
    path: 'src/main/java/Mail.java',
    bad: [
      inServlet('Velocity.evaluate(context, writer, "mail", request.getParameter("body"));'),
      inMethod('Template t = new Template("mail", new StringReader(input), configuration);'),
    ],
    good: [
      inServlet(
        'context.put("body", request.getParameter("body"));',
        'Velocity.evaluate(context, writer, "mail", "$body");',
      ),
      inMethod('Template t = configuration.getTemplate("mail.ftl");'),
    ],
  },
  calls: [
    ...sinks(
      {
        names: ['Velocity.evaluate', 'VelocityEngine.evaluate', '*.evaluateVelocity'],
        at: [3],
        harm: 'code',
        least: 2,
      },
      { names: ['Template'], at: [1], harm: 'code', least: 2 },
      {
        names: ['StringTemplateLoader.putTemplate', 'StringResourceRepository.putStringResource'],
        at: [1],
        harm: 'code',
        least: 2,
      },
      {
        names: [
          'RuntimeServices.parse',
          'Velocity.getTemplate',
          'VelocityEngine.getTemplate',
          'Configuration.getTemplate',
          'PebbleEngine.getTemplate',
          'PebbleEngine.getLiteralTemplate',
          'Handlebars.compileInline',
          'Jinjava.render',
          'TemplateEngine.process',
          'SpringTemplateEngine.process',
        ],
        at: [0],
        harm: 'code',
        least: 4,
      },
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
      names: ['BeanUtils.populate', 'BeanUtilsBean.populate', 'PropertyUtils.setProperty'],
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
