/** Settings of Spring and of answers to other sites that leave a door open. */
import { isTainted, type Value } from '../../flow/value.ts'
import type { SyntaxRule } from '../syntax-rule.ts'
import { inMethod, inServlet, isFalse, isTrue, security } from './reaching.ts'

export const csrfOff: SyntaxRule = {
  ...security,
  id: 'java/csrf-off',
  title: 'Protection against forged requests is off',
  severity: 'medium',
  confidence: 'high',
  cwe: 352,
  why: 'Any page can make the browser of a signed-in person send requests here.',
  fix: 'Leave the protection on; turn it off only for paths that use no cookies.',
  examples: {
    path: 'src/main/java/Security.java',
    bad: [
      inMethod('http.csrf().disable();'),
      inMethod('http.csrf(csrf -> csrf.disable()).authorizeHttpRequests();'),
      inMethod('http.csrf(AbstractHttpConfigurer::disable);'),
      inMethod('http.authorizeRequests().anyRequest().authenticated().and().csrf().disable();'),
      '@Controller\nclass A {\n  @RequestMapping(value = "/a", method = {RequestMethod.GET, RequestMethod.POST})\n  String remove(String id) { return "x"; }\n}',
      '@Controller\nclass A {\n  @RequestMapping("/delete")\n  String remove(String id) { return "x"; }\n}',
    ],
    good: [
      '@Controller\nclass A {\n  @RequestMapping(value = "/a", method = {RequestMethod.GET, RequestMethod.HEAD})\n  String show() { return "x"; }\n}',
      inMethod('http.csrf().csrfTokenRepository(repository);'),
      inMethod('http.formLogin(form -> form.disable());'),
      '@Controller\nclass A {\n  @RequestMapping(value = "/a", method = RequestMethod.GET)\n  String show() { return "x"; }\n}',
      '@Controller\n@RequestMapping("/users")\nclass A {\n  @GetMapping("/a")\n  String show() { return "x"; }\n}',
    ],
  },
  calls: [
    { names: ['*.csrf().disable', 'CsrfConfigurer.disable'], check: () => true },
    {
      names: ['*.csrf'],
      check: ({ arguments: [set] }) => turnsOff(set),
    },
    {
      names: ['RequestMapping'],
      check: ({ named, node }) =>
        node.parent?.parent?.type === 'method_declaration' &&
        (!named.has('method') || mixesReadsAndWrites(named.get('method'))),
    },
  ],
}

/** `{RequestMethod.GET, RequestMethod.POST}`: what is protected for one is open by the other. */
const mixesReadsAndWrites = (methods: Value | undefined): boolean => {
  const names = (methods?.items ?? []).map(({ path = '' }) => path)
  return (
    names.some((name) => /(?:^|\.)(?:GET|HEAD|OPTIONS)$/.test(name)) &&
    names.some((name) => /(?:^|\.)(?:POST|PUT|PATCH|DELETE)$/.test(name))
  )
}

/** `disable()` called on what a lambda is given, or `X::disable`. */
const turnsOff = (set: Value | undefined, name = 'disable'): boolean =>
  set?.path?.endsWith(`.${name}`) === true ||
  (set?.function?.body.some(
    (statement) =>
      (statement.kind === 'return' && isDisable(statement.value, name)) ||
      (statement.kind === 'expression' && isDisable(statement.expression, name)),
  ) ??
    false)

const isDisable = (expression: { kind: string } | undefined, name: string): boolean => {
  const callee = (expression as { callee?: { property?: string } } | undefined)?.callee
  return callee?.property === name
}

export const anyOrigin: SyntaxRule = {
  ...security,
  id: 'java/any-origin',
  title: 'Every site may read the answers',
  severity: 'medium',
  confidence: 'high',
  cwe: 942,
  why: 'A page of any site can read what this server gives to the person who looks at it.',
  fix: 'Name the sites that may read.',
  examples: {
    path: 'src/main/java/Cors.java',
    bad: [
      inServlet('response.setHeader("Access-Control-Allow-Origin", "*");'),
      inServlet('response.addHeader("Access-Control-Allow-Origin", request.getHeader("Origin"));'),
      '@CrossOrigin(origins = "*")\n@RestController\nclass A {}',
      '@RestController\nclass A {\n  @CrossOrigin\n  @GetMapping("/a")\n  String a() { return "a"; }\n}',
      inMethod('configuration.addAllowedOrigin("*");'),
      inMethod('registry.addMapping("/**").allowedOrigins("*");'),
    ],
    good: [
      inServlet('response.setHeader("Access-Control-Allow-Origin", "https://app.shop.net");'),
      '@CrossOrigin(origins = "https://app.shop.net")\n@RestController\nclass A {}',
      inMethod('registry.addMapping("/**").allowedOrigins("https://app.shop.net");'),
    ],
  },
  calls: [
    {
      names: ['*.setHeader', '*.addHeader', '*.header', '*.putHeader', '*.set', '*.add'],
      check: ({ arguments: [name, value] }) =>
        (/^access-control-allow-origin$/i.test(String(name?.constant ?? '')) ||
          name?.path?.endsWith('ACCESS_CONTROL_ALLOW_ORIGIN')) &&
        value !== undefined &&
        (value.constant === '*' || value.constant === 'null' || isTainted(value, 'url')),
    },
    {
      names: [
        '*.addAllowedOrigin',
        '*.addAllowedOriginPattern',
        '*.setAllowedOrigins',
        '*.setAllowedOriginPatterns',
        '*.allowedOrigins',
        '*.allowedOriginPatterns',
        '*.setAllowedOrigin',
      ],
      check: ({ arguments: given }) =>
        given
          .flatMap((value) => value.items ?? [value])
          .some((value) => value.constant === '*' || value.path === 'CorsConfiguration.ALL'),
    },
    {
      names: ['CorsConfiguration.applyPermitDefaultValues'],
      check: ({ receiver }) =>
        (receiver?.entries?.size ?? 0) === 0 && { confidence: 'medium' as const },
    },
    {
      names: ['CrossOrigin'],
      check: ({ arguments: given, named }) => {
        const origins =
          named.get('origins') ?? named.get('value') ?? named.get('originPatterns') ?? given[0]
        if (origins === undefined) return !named.has('originPatterns')
        return (origins.items ?? [origins]).some((value) => value.constant === '*')
      },
    },
  ],
}

export const openEndpoints: SyntaxRule = {
  ...security,
  id: 'java/open-endpoints',
  title: 'Everybody may call every address',
  severity: 'medium',
  confidence: 'medium',
  cwe: 285,
  why: 'Addresses without a check are open to strangers, also those that come later.',
  fix: 'Open single paths, and end with anyRequest().authenticated().',
  examples: {
    path: 'src/main/java/Security.java',
    bad: [
      inMethod('http.authorizeRequests().anyRequest().permitAll();'),
      inMethod('http.authorizeRequests().antMatchers("/**").permitAll();'),
      inMethod(
        'http.authorizeHttpRequests(auth -> auth.requestMatchers("/actuator/**").permitAll());',
      ),
    ],
    good: [
      inMethod(
        'http.authorizeRequests().antMatchers("/login").permitAll().anyRequest().authenticated();',
      ),
      inMethod('http.formLogin().permitAll();'),
    ],
  },
  calls: [
    {
      names: ['*.anyRequest().permitAll', '*.anyExchange().permitAll'],
      check: () => true,
    },
    {
      names: [
        '*.antMatchers().permitAll',
        '*.requestMatchers().permitAll',
        '*.mvcMatchers().permitAll',
        '*.pathMatchers().permitAll',
      ],
      check: ({ expression }) => {
        const matcher = expression.callee.kind === 'member' ? expression.callee.object : undefined
        return (
          matcher?.kind === 'call' &&
          matcher.arguments.some(
            ({ value }) =>
              value.kind === 'literal' &&
              /^\/?\*\*$|^\/actuator|^\/h2-console|^\/admin/.test(String(value.value)),
          )
        )
      },
    },
    { names: ['*.toAnyEndpoint().permitAll'], check: () => true },
  ],
}

export const headersOff: SyntaxRule = {
  ...security,
  id: 'java/headers-off',
  title: 'Protecting headers are turned off',
  severity: 'low',
  confidence: 'medium',
  cwe: 693,
  why: 'Without them pages can be framed, read as another type, or reached without encryption.',
  fix: 'Leave the headers of Spring Security on, and change single ones where it is needed.',
  examples: {
    path: 'src/main/java/Security.java',
    bad: [
      inMethod('http.headers().frameOptions().disable();'),
      inMethod('http.headers().disable();'),
    ],
    good: [inMethod('http.headers().frameOptions().sameOrigin();')],
  },
  calls: [
    {
      names: [
        '*.headers().disable',
        '*.frameOptions().disable',
        '*.contentTypeOptions().disable',
        '*.httpStrictTransportSecurity().disable',
        '*.xssProtection().disable',
        '*.cacheControl().disable',
      ],
      check: ({ path }) => (path.includes('frameOptions') ? { cwe: 1021 } : true),
    },
    {
      names: ['*.setHeader', '*.addHeader'],
      check: ({ arguments: [name, value] }) =>
        /^x-xss-protection$/i.test(String(name?.constant ?? '')) &&
        String(value?.constant ?? '').startsWith('0') && { confidence: 'low' as const },
    },
    {
      names: [
        '*.headers',
        '*.frameOptions',
        '*.contentTypeOptions',
        '*.httpStrictTransportSecurity',
        '*.xssProtection',
      ],
      check: ({ arguments: [set], path }) =>
        turnsOff(set) && (path.endsWith('frameOptions') ? { cwe: 1021 } : true),
    },
    {
      names: ['*.sessionFixation().none', 'SessionFixationConfigurer.none'],
      check: () => ({ cwe: 384 }),
    },
    {
      names: ['*.sessionFixation'],
      check: ({ arguments: [set] }) => turnsOff(set, 'none') && { cwe: 384 },
    },
    {
      names: [
        '*.setAllowUrlEncodedSlash',
        '*.setAllowBackSlash',
        '*.setAllowUrlEncodedPercent',
        '*.setAllowSemicolon',
      ],
      check: ({ arguments: [on] }) => isTrue(on) && { confidence: 'low' as const },
    },
    {
      names: ['*.setEscapeXml', '*.setEscapeModelStrings'],
      check: ({ arguments: [on] }) => isFalse(on) && { cwe: 79 },
    },
  ],
}

export const errorsShown: SyntaxRule = {
  ...security,
  id: 'java/error-shown',
  title: 'The inside of an error is shown to whoever asks',
  severity: 'low',
  confidence: 'medium',
  cwe: 209,
  why: 'Stack traces and messages of drivers tell about versions, paths and queries.',
  fix: 'Write the error to the log and answer with a sentence of your own.',
  examples: {
    path: 'src/main/java/Api.java',
    bad: [
      inServlet(
        'try { run(); } catch (Exception e) {',
        '  e.printStackTrace(response.getWriter());',
        '}',
      ),
      inServlet(
        'try { run(); } catch (SQLException e) {',
        '  response.getWriter().println(e.getMessage());',
        '}',
      ),
    ],
    good: [
      inServlet(
        'try { run(); } catch (Exception e) {',
        '  log.error("run failed", e);',
        '  response.sendError(500);',
        '}',
      ),
    ],
  },
  calls: [
    {
      names: ['*.printStackTrace'],
      check: ({ arguments: [to] }) =>
        to?.path === 'ResponseWriter' || to?.path === 'ResponseStream',
    },
    {
      names: [
        ...['print', 'println', 'write', 'append'].flatMap((method) => [
          `ResponseWriter.${method}`,
          `ResponseStream.${method}`,
        ]),
        'HttpServletResponse.sendError',
      ],
      check: ({ arguments: given }) =>
        given.some((value) =>
          [value, ...(value.pieces ?? [])].some(({ path }) =>
            /(?:Exception|Throwable|Error)(?:\.(?:getMessage|toString|getLocalizedMessage|getStackTrace)\(\))?$/.test(
              path ?? '',
            ),
          ),
        ),
    },
  ],
}
