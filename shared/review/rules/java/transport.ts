/** Connections that anybody between may read or change. */
import type { FunctionForm, Statement } from '../../form/form.ts'
import { childOf } from '../../syntax/node.ts'
import type { SyntaxRule } from '../syntax-rule.ts'
import { inMethod, isFalse, isTrue, mentions, security } from './reaching.ts'

/** A method that checks nothing: empty, or gives only `null`, an empty list, or `true`. */
const checksNothing = ({ body, isAbstract }: FunctionForm): boolean =>
  !isAbstract && body.every(isNothing)

function isNothing(statement: Statement): boolean {
  if (statement.kind === 'return') {
    const { value } = statement
    if (value === undefined) return true
    if (value.kind === 'literal') return value.value === null || value.value === true
    return value.kind === 'list' || (value.kind === 'call' && value.isNew)
  }
  if (statement.kind === 'try') return statement.body.every(isNothing)
  if (statement.kind !== 'expression') return false
  return (
    statement.expression.kind === 'call' &&
    /^(?:print|log|debug|info|trace|warn)/.test(lastName(statement.expression.callee))
  )
}

const lastName = (callee: { kind: string; property?: string; name?: string }) =>
  callee.property ?? callee.name ?? ''

export const anyCertificate: SyntaxRule = {
  ...security,
  id: 'java/any-certificate',
  title: 'Every certificate is accepted',
  severity: 'high',
  confidence: 'high',
  cwe: 295,
  why: 'Whoever stands between can show any certificate, read all and change it.',
  fix: 'Leave the check to the default TrustManager; add a certificate of your own to a key store.',
  examples: {
    path: 'src/main/java/Client.java',
    bad: [
      'class TrustAll implements X509TrustManager {\n  public void checkClientTrusted(X509Certificate[] c, String t) {}\n  public void checkServerTrusted(X509Certificate[] c, String t) {}\n  public X509Certificate[] getAcceptedIssuers() { return null; }\n}',
      inMethod(
        'HostnameVerifier v = new HostnameVerifier() {',
        '  public boolean verify(String host, SSLSession s) { return true; }',
        '};',
      ),
      inMethod('connection.setHostnameVerifier((host, session) -> true);'),
      inMethod(
        'HttpClients.custom().setSSLHostnameVerifier(NoopHostnameVerifier.INSTANCE).build();',
      ),
      inMethod(
        'client.setHostnameVerifier(SSLConnectionSocketFactory.ALLOW_ALL_HOSTNAME_VERIFIER);',
      ),
    ],
    good: [
      'class Pinned implements X509TrustManager {\n  public void checkServerTrusted(X509Certificate[] c, String t) throws CertificateException {\n    inner.checkServerTrusted(c, t);\n  }\n}',
      inMethod('connection.setHostnameVerifier((host, session) -> host.equals("a.example"));'),
    ],
  },
  classes: ({ class: form, bases }) => {
    if (bases.some((base) => /^X509(?:Extended)?TrustManager$/.test(base))) {
      return form.methods.some(
        (method) =>
          /^check(?:Server|Client)Trusted$/.test(method.name ?? '') && checksNothing(method),
      )
    }
    return (
      bases.some((base) => base.endsWith('HostnameVerifier')) &&
      form.methods.some(
        (method) => method.name === 'verify' && method.body.length > 0 && checksNothing(method),
      )
    )
  },
  functions: ({ function: form, file }) => {
    if (form.parameters.length < 2) return undefined
    const isCheck = /^check(?:Server|Client)Trusted$/.test(form.name ?? '')
    const isVerify =
      form.name === 'verify' && form.parameters[1]?.type === 'SSLSession' && form.body.length > 0
    const name = childOf(form.node, 'name') ?? form.node
    return (isCheck || isVerify) && checksNothing(form) && { line: file.lineOf(name) }
  },
  calls: [
    {
      names: [
        '*.setHostnameVerifier',
        '*.setDefaultHostnameVerifier',
        '*.setSSLHostnameVerifier',
        '*.hostnameVerifier',
        'SSLConnectionSocketFactory',
        '*.sslSocketFactory',
        '*.loadTrustMaterial',
      ],
      check: ({ arguments: given }) =>
        given.some(
          ({ path, function: form }) =>
            /(?:ALLOW_ALL_HOSTNAME_VERIFIER|NoopHostnameVerifier(?:\.INSTANCE)?|AllowAllHostnameVerifier|TrustAllStrategy(?:\.INSTANCE)?|TrustSelfSignedStrategy(?:\.INSTANCE)?)$/.test(
              path ?? '',
            ) ||
            (form !== undefined && form.body.length === 1 && checksNothing(form)),
        ),
    },
    {
      names: [
        'AllowAllHostnameVerifier',
        'NoopHostnameVerifier',
        'NullHostnameVerifier',
        'TrustAllStrategy',
        '*.trustAllCertificates',
        '*.setTrustAll',
        '*.getInsecure',
        'InsecureTrustManagerFactory.INSTANCE',
      ],
      check: ({ path, arguments: [on] }) => !path.endsWith('.setTrustAll') || !isFalse(on),
    },
    {
      names: ['*.setEndpointIdentificationAlgorithm'],
      check: ({ arguments: [name] }) => name?.constant === null || name?.constant === '',
    },
    {
      names: ['*.setSSLOnConnect', '*.setSSL', '*.setTLS'],
      check: (site) =>
        isTrue(site.arguments[0]) &&
        site.receiver?.path?.endsWith('Email') === true &&
        !mentions(site, checksIdentity) && {
          confidence: 'medium' as const,
          message:
            'The mail client does not compare the certificate with the name of the server. Call setSSLCheckServerIdentity(true).',
        },
    },
    {
      names: ['*.setSSLCheckServerIdentity', '*.setVerifyHost'],
      check: ({ arguments: [on] }) => isFalse(on),
    },
    {
      names: ['*.setConfig', '*.put', '*.setProperty'],
      check: ({ arguments: [name, value] }) =>
        name?.constant === 'StrictHostKeyChecking' && value?.constant === 'no' && { cwe: 322 },
    },
    {
      names: ['PromiscuousVerifier', 'AcceptAllServerKeyVerifier.INSTANCE'],
      check: ({ expression }) => expression.isNew && { cwe: 322 },
    },
    {
      names: ['System.setProperty', 'Security.setProperty'],
      check: ({ arguments: [name, value] }) =>
        /checkRevocation$|^com\.sun\.jndi\.ldap\.object\.disableEndpointIdentification$/.test(
          String(name?.constant ?? ''),
        ) &&
        String(value?.constant) ===
          (String(name?.constant).startsWith('com.sun.jndi') ? 'true' : 'false'),
    },
  ],
  members: [
    {
      names: [
        'InsecureTrustManagerFactory.INSTANCE',
        'NoopHostnameVerifier.INSTANCE',
        'TrustAllStrategy.INSTANCE',
        '*.ALLOW_ALL_HOSTNAME_VERIFIER',
      ],
      check: () => true,
    },
  ],
}

const checksIdentity = /setSSLCheckServerIdentity\(\s*true/

export const oldTls: SyntaxRule = {
  ...security,
  id: 'java/old-tls',
  title: 'An old version of TLS',
  severity: 'medium',
  confidence: 'high',
  cwe: 326,
  why: 'SSL 3, TLS 1.0 and 1.1 have known attacks, and servers give them up.',
  fix: 'Ask for TLSv1.2 or TLSv1.3.',
  examples: {
    path: 'src/main/java/Client.java',
    bad: [
      inMethod('SSLContext c = SSLContext.getInstance("SSL");'),
      inMethod('SSLContext c = SSLContext.getInstance("TLSv1.1");'),
      inMethod('socket.setEnabledProtocols(new String[] {"TLSv1", "TLSv1.2"});'),
      inMethod('org.apache.http.impl.client.DefaultHttpClient c = new DefaultHttpClient();'),
    ],
    good: [
      inMethod('SSLContext c = SSLContext.getInstance("TLSv1.2");'),
      inMethod('SSLContext c = SSLContext.getInstance("TLS");'),
    ],
  },
  calls: [
    {
      names: [
        'SSLContext.getInstance',
        '*.setEnabledProtocols',
        '*.setProtocol',
        '*.setProtocols',
        '*.useProtocol',
        'SSLConnectionSocketFactory',
      ],
      check: ({ arguments: given }) =>
        given
          .flatMap((value) => value.items ?? [value])
          .some((value) =>
            /^(?:SSL(?:v[23])?|TLSv1(?:\.[01])?|SSLv2Hello|DTLSv1(?:\.0)?)$/.test(
              String(value.constant ?? ''),
            ),
          ),
    },
    {
      names: ['System.setProperty', '*.setProperty'],
      check: ({ arguments: [name, value] }) =>
        (/^sun\.security\.ssl\.allow(?:Unsafe|Legacy)/.test(String(name?.constant ?? '')) &&
          (isTrue(value) || value?.constant === 'true')) ||
        (/^(?:jdk\.tls\.client|https)\.protocols$/.test(String(name?.constant ?? '')) &&
          /SSLv|TLSv1(?:\.1)?(?:,|$)/.test(String(value?.constant ?? ''))),
    },
    {
      names: ['*.setEnabledCipherSuites', '*.setCipherSuites'],
      check: ({ arguments: [suites] }) =>
        (suites?.items ?? []).some(({ constant }) =>
          /_(?:NULL|anon|EXPORT|RC4|DES|DES40|3DES|MD5)(?:_|$)/.test(String(constant ?? '')),
        ) && { cwe: 327 },
    },
    {
      names: ['DefaultHttpClient'],
      check: ({ expression, arguments: given }) => expression.isNew && given.length === 0,
    },
  ],
}

/** Hosts of one's own machine or network. */
const local =
  /^\w+:\/\/(?:localhost|127\.|0\.0\.0\.0|\[?::1|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|[^/:]*\.(?:local|test|internal|svc|localhost)(?:[:/]|$)|[\w-]+:\d+|[\w.]*schema|www\.w3\.org)/i

export const clearText: SyntaxRule = {
  ...security,
  id: 'java/clear-text-connection',
  title: 'A connection without encryption',
  severity: 'medium',
  confidence: 'medium',
  cwe: 319,
  why: 'Whoever stands between reads and changes what is sent.',
  fix: 'Use https, ftps or SFTP, ldaps, or a socket of SSLSocketFactory.',
  examples: {
    path: 'src/main/java/Client.java',
    bad: [
      inMethod('URL url = new URL("http://api.shop.net/orders");', 'url.openConnection();'),
      inMethod('HttpGet get = new HttpGet("http://api.shop.net/" + input);'),
      inMethod('FTPClient ftp = new FTPClient();'),
      inMethod('Socket s = new Socket("www.shop.net", 80);'),
      inMethod('restTemplate.getForObject("http://api.shop.net/x", String.class);'),
    ],
    good: [
      inMethod('URL url = new URL("https://api.shop.net/orders");', 'url.openConnection();'),
      inMethod('new HttpGet("http://localhost:8080/health");'),
      inMethod('String namespace = "http://www.w3.org/2001/XMLSchema";'),
    ],
  },
  calls: [
    {
      names: [
        'URL.openConnection',
        'URL.openStream',
        'URL.getContent',
        'HttpGet',
        'HttpPost',
        'HttpPut',
        'HttpDelete',
        'HttpHead',
        'HttpPatch',
        'GetMethod',
        'PostMethod',
        'Request.Get',
        'Request.Post',
        '*.Builder().url',
        'HttpRequest.newBuilder',
        '*.newBuilder().uri',
        'WebClient.create',
        '*.getForObject',
        '*.getForEntity',
        '*.postForObject',
        '*.postForEntity',
        '*.postForLocation',
        '*.exchange',
        '*.createRequest',
        'Jsoup.connect',
        'Unirest.get',
        'Unirest.post',
        '*.newClient().target',
        '*.baseUrl',
        'WebSocketClient',
      ],
      check: ({ receiver, arguments: [first], path }) => {
        const address = (path.startsWith('URL.') ? receiver : first)?.skeleton
        return (
          address !== undefined &&
          /^(?:http|ws|ftp):\/\/[^/\0]/.test(address) &&
          !local.test(address)
        )
      },
    },
    {
      names: ['*.requiresInsecure'],
      check: () => true,
    },
    {
      names: ['FTPClient', 'TelnetClient', 'DefaultFtpSessionFactory', 'SMTPClient', 'POP3Client'],
      check: ({ expression }) => expression.isNew,
    },
    {
      names: ['Socket', 'ServerSocket'],
      check: ({ expression, arguments: given, path }) =>
        expression.isNew && (path === 'Socket' ? given.length >= 2 : given.length >= 1),
    },
    {
      names: ['*.put', '*.setProperty'],
      check: ({ arguments: [key, value] }) =>
        key?.path?.endsWith('PROVIDER_URL') &&
        value?.skeleton?.startsWith('ldap://') &&
        !local.test(value.skeleton),
    },
  ],
}
