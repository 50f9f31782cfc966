/** Directory searches and XPath put together from what others send. */
import type { CallSite } from '../../flow/sites.ts'
import { isTainted } from '../../flow/value.ts'
import type { Answer, SyntaxRule } from '../syntax-rule.ts'
import { dynamicPieces, inMethod, inServlet, isTrue, reached, security } from './reaching.ts'

/** Surely where a request decides it; else where a text is put together with a parameter. */
function builtOrReached(site: CallSite, indexes: readonly number[], harm: string): Answer {
  const values = indexes.map((index) => site.arguments[index])
  const sure = reached(values, harm)
  if (sure !== undefined) return sure
  return values.some(
    (value) =>
      value !== undefined && dynamicPieces(value, harm).some((piece) => isTainted(piece, harm, 2)),
  )
    ? { confidence: 'medium' }
    : undefined
}

export const ldapFromInput: SyntaxRule = {
  ...security,
  id: 'java/ldap-from-input',
  title: 'A search in a directory is put together from input',
  severity: 'high',
  confidence: 'high',
  cwe: 90,
  why: 'Signs such as * and ) in the value make it another search, and a login without a password.',
  fix: 'Give the values apart ({0} in the filter), or encode them with LdapEncoder.filterEncode.',
  examples: {
    path: 'src/main/java/Directory.java',
    bad: [
      inServlet(
        'NamingEnumeration<SearchResult> r = ctx.search("ou=users", "(uid=" + request.getParameter("u") + ")", controls);',
      ),
      inMethod(
        'String filter = "(&(uid=" + input + ")(ou=x))";',
        'dirContext.search("dc=a", filter, new Object[0], controls);',
      ),
    ],
    good: [
      inServlet(
        'ctx.search("ou=users", "(uid={0})", new Object[] {request.getParameter("u")}, controls);',
      ),
      inServlet(
        'ctx.search("ou=users", "(uid=" + LdapEncoder.filterEncode(request.getParameter("u")) + ")", controls);',
      ),
    ],
  },
  calls: [
    {
      names: [
        '*.search',
        '*.searchForObject',
        '*.searchForContext',
        'LdapTemplate.authenticate',
        '*.ldapTemplate.authenticate',
        'LdapTemplate.find',
        'SearchRequest',
      ],
      check: (site) =>
        /context|ctx|ldap|dir|search/i.test(site.path)
          ? builtOrReached(site, [0, 1], 'ldap')
          : undefined,
    },
    {
      names: [
        'InitialContext.lookup',
        '*.lookup',
        'LdapContext.lookup',
        'JndiTemplate.lookup',
        'InitialContext.doLookup',
        '*.rebind',
        '*.bind',
      ],
      check: (site) =>
        /context|ctx|jndi|ldap|^naming/i.test(site.path) &&
        site.arguments[0] !== undefined &&
        isTainted(site.arguments[0], 'ldap', 4) && { cwe: 74 },
    },
    {
      names: ['SearchControls', 'SearchControls.setReturningObjFlag'],
      check: ({ arguments: given, path }) =>
        isTrue(path === 'SearchControls' ? given[4] : given[0]),
    },
    {
      names: ['*.put', '*.setProperty'],
      check: ({ arguments: [key, value] }) =>
        (key?.path === 'Context.PROVIDER_URL' &&
          value !== undefined &&
          isTainted(value, 'ldap', 4) && { cwe: 74 }) ||
        (key?.path === 'Context.SECURITY_AUTHENTICATION' &&
          value?.constant === 'none' && {
            cwe: 287,
            message:
              'This directory is asked without a password. Sign in with "simple" over ldaps, or with SASL.',
          }),
    },
    {
      names: ['LdapName', 'DistinguishedName', 'SearchFilter'],
      check: (site) => reached([site.arguments[0]], 'ldap'),
    },
  ],
}

export const xpathFromInput: SyntaxRule = {
  ...security,
  id: 'java/xpath-from-input',
  title: 'An XPath expression is put together from input',
  severity: 'high',
  confidence: 'high',
  cwe: 643,
  why: 'A quote in the value makes it another expression that gives any part of the document.',
  fix: 'Give the values as variables with an XPathVariableResolver.',
  examples: {
    path: 'src/main/java/Books.java',
    bad: [
      inServlet(
        'XPath xp = XPathFactory.newInstance().newXPath();',
        'String e = "/books/book[@id=\'" + request.getParameter("id") + "\']";',
        'String r = xp.evaluate(e, document);',
      ),
      inMethod('XPathExpression e = xpath.compile("/a[name=\'" + input + "\']");'),
    ],
    good: [
      inMethod('XPathExpression e = xpath.compile("/a[name=$name]");'),
      inServlet('xpath.evaluate("/a/b", request.getInputStream());'),
    ],
  },
  calls: [
    {
      names: [
        'XPath.evaluate',
        'XPath.compile',
        'XPath.evaluateExpression',
        '*.newXPath().evaluate',
        '*.newXPath().compile',
        'XPathAPI.selectNodeList',
        'XPathAPI.eval',
        '*.selectNodes',
        '*.selectSingleNode',
        'DocumentHelper.createXPath',
        'JXPathContext.getValue',
        'JXPathContext.selectNodes',
        'JXPathContext.iterate',
        'JXPathContext.iteratePointers',
        'JXPathContext.getPointer',
        'JXPathContext.setValue',
        'XPathFactory.instance().compile',
      ],
      check: (site) => builtOrReached(site, site.path.startsWith('XPathAPI') ? [1] : [0], 'xpath'),
    },
    {
      names: ['*.compile', '*.evaluate'],
      check: (site) =>
        /xpath|^xp\./i.test(site.path) ? builtOrReached(site, [0], 'xpath') : undefined,
    },
  ],
}
