/** Addresses that others decide: requests of the server, and where a browser is sent. */
import type { Value } from '../../flow/value.ts'
import type { Hit } from '../../rule.ts'
import { all, argumentOf, defined, inRoute, isDynamic, textIn, verbs } from './define.ts'

/** A text that begins with a whole host, or with the site's own path: what follows leads nowhere else. */
const hasOwnHost = (value: Value): boolean =>
  /^(?:[a-z][\w+.-]*:)?\/\/[^\0/?#]+[/?#]/i.test(value.skeleton ?? '') ||
  /^\/[^\0/\\]/.test(value.skeleton ?? '') ||
  /^\/$/.test(value.skeleton ?? '')

function speaksOfAddress(address: Value | undefined): Partial<Hit> | undefined {
  if (address === undefined || hasOwnHost(address) || !isDynamic(address, 'url', 4))
    return undefined
  return { confidence: 'high' }
}

export const requestFromInput = defined({
  id: 'python/request-from-input',
  title: 'What a request brought decides whom the server asks',
  severity: 'high',
  confidence: 'high',
  cwe: 918,
  why: 'The server can be led to machines that only it can reach, such as the service for cloud credentials.',
  fix: 'Choose the host from a list, or check scheme and host of the address against one.',
  bad: [
    inRoute('import requests', 'return requests.get(x).text'),
    inRoute('import urllib.request', 'return urllib.request.urlopen("http://" + x).read()'),
    'import requests\ndef view(request):\n    url = request.GET["url"]\n    return requests.post("https://%s/api" % url)',
    inRoute(
      'import httpx',
      'client = httpx.Client()',
      'client.get(url=f"https://{x}.example.com")',
    ),
  ],
  good: [
    inRoute('import requests', 'return requests.get("https://example.com/" + x).text'),
    inRoute(
      'import requests',
      'if x not in hosts:',
      '    return "no"',
      'return requests.get(x).text',
    ),
    inRoute('import requests', 'return requests.get("https://example.com", params={"q": x}).text'),
  ],
  calls: [
    {
      names: [
        ...all(
          'requests requests.api requests.Session requests.sessions.Session() httpx httpx.Client aiohttp.ClientSession',
          verbs,
        ),
        ...all(
          'urllib.request urllib2 urllib six.moves.urllib.request',
          'urlopen urlretrieve Request',
        ),
        ...all('http.client httplib', 'HTTPConnection HTTPSConnection'),
        ...all('urllib3', 'connection_from_url'),
        'wget.download',
        'feedparser.parse',
        'pycurl.Curl().setopt',
        'tornado.httpclient.AsyncHTTPClient().fetch',
        'socket.create_connection',
        ...all('boto3.client()', 'get_object'),
      ].filter((name) => !/get_object|setopt|create_connection/.test(name)),
      check: (site) => speaksOfAddress(argumentOf(site, 0, 'url', 'host', 'fullurl')),
    },
    {
      names: [
        ...all(
          'requests requests.Session httpx httpx.Client aiohttp.ClientSession',
          'request stream Request',
        ),
        ...all('urllib3.PoolManager()', 'request urlopen'),
      ],
      check: (site) => speaksOfAddress(argumentOf(site, 1, 'url')),
    },
    {
      // What a browser or a maker of pages is led to, it opens from within.
      names: [
        ...all('pdfkit imgkit', 'from_url'),
        'weasyprint.HTML',
        'pandas.read_html',
        'pandas.read_json',
        ...all(
          'Chrome Firefox Edge Remote Safari Ie'
            .split(' ')
            .map((browser) => `selenium.webdriver.${browser}()`)
            .join(' '),
          'get',
        ),
        '*.goto',
      ],
      check: (site) => speaksOfAddress(argumentOf(site, 0, 'url')),
    },
    {
      names: ['httplib2.Http().request'],
      check: (site) => speaksOfAddress(argumentOf(site, 0, 'uri')),
    },
    {
      names: ['*.setopt'],
      check: ({ arguments: [option, address] }) =>
        option?.path?.endsWith('.URL') === true ? speaksOfAddress(address) : undefined,
    },
  ],
})

export const addressText = defined({
  id: 'python/address-text',
  title: 'The host of an address is put together with what a request brought',
  severity: 'medium',
  confidence: 'high',
  cwe: 918,
  why: 'Who decides the host of an address decides whom the server asks, or where its readers are sent.',
  fix: 'Choose the host from a list, and take from the request only what stands behind it.',
  bad: [
    inRoute('', 'url = "https://%s/api" % x', 'return fetch(url)'),
    inRoute('', 'url = f"http://{x}.example.com/"', 'fetch(url)'),
    'def view(request):\n    link = "https://" + request.META["HTTP_HOST"] + "/reset"\n    send(link)',
  ],
  good: [
    inRoute('', 'url = "https://example.com/%s" % x', 'fetch(url)'),
    inRoute('', 'url = "https://example.com?q=" + x', 'fetch(url)'),
  ],
  texts: ({ value }) => {
    if (value.reach !== 4 || !/^https?:\/\/[^/?#\0]*\0/i.test(value.skeleton ?? ''))
      return undefined
    if (!isDynamic(value, 'url', 4)) return undefined
    const first = value.pieces?.[0]
    return /host|HOST/.test(first?.path ?? '')
      ? { cwe: 644 }
      : first !== undefined && isDynamic(first, 'url', 4)
  },
})

export const redirectFromInput = defined({
  id: 'python/redirect-from-input',
  title: 'What a request brought decides where the browser is sent',
  severity: 'medium',
  confidence: 'high',
  cwe: 601,
  why: 'A link to this site then leads to another one, which can look the same and ask for the password.',
  fix: 'Send only to paths of this site, or check the host against a list (url_has_allowed_host_and_scheme).',
  bad: [
    inRoute('from flask import redirect', 'return redirect(x)'),
    'from django.shortcuts import redirect\ndef view(request):\n    return redirect(request.GET.get("next", "/"))',
    'from django.http import HttpResponseRedirect as R\ndef view(request):\n    url = request.POST["u"]\n    return R(url)',
    inRoute('import flask', 'r = flask.make_response("")', 'r.headers["Location"] = x', 'return r'),
  ],
  good: [
    inRoute('from flask import redirect, url_for', 'return redirect(url_for("page", name=x))'),
    inRoute('from flask import redirect', 'return redirect("/page/" + x)'),
    'from django.shortcuts import redirect\nfrom django.utils.http import url_has_allowed_host_and_scheme\ndef view(request):\n    url = request.GET["next"]\n    if url_has_allowed_host_and_scheme(url, allowed_hosts=None):\n        return redirect(url)\n    return redirect("/")',
    inRoute(
      'from flask import redirect\nfrom urllib.parse import urlparse',
      'u = urlparse(x)',
      'if u.netloc not in ["a.com"]:',
      '    return "no"',
      'return redirect(x)',
    ),
  ],
  calls: [
    {
      names: [
        ...all('flask quart bottle django.shortcuts werkzeug.utils sanic.response', 'redirect'),
        ...all(
          'django.http django.http.response',
          'HttpResponseRedirect HttpResponsePermanentRedirect',
        ),
        ...all('fastapi.responses starlette.responses', 'RedirectResponse'),
        ...all(
          'pyramid.httpexceptions aiohttp.web',
          'HTTPFound HTTPSeeOther HTTPMovedPermanently HTTPTemporaryRedirect',
        ),
        'cherrypy.HTTPRedirect',
        'web.seeother',
        'falcon.HTTPFound',
        'self.redirect',
        'redirect',
      ],
      check: (site) => speaksOfAddress(argumentOf(site, 0, 'location', 'url', 'redirect_to', 'to')),
    },
    {
      names: ['*.headers.set', '*.headers.add', '*.set_header', '*.send_header', '*.setdefault'],
      check: ({ arguments: [name, address] }) =>
        /^location$/i.test(textIn(name) ?? '') ? speaksOfAddress(address) : undefined,
    },
  ],
  assigns: [
    {
      names: ['*.Location', '*.location', '*.headers.Location', '*.headers.location'],
      check: ({ value, path }) =>
        /resp|headers|Response|^r\./i.test(path) && speaksOfAddress(value),
    },
  ],
})

export const requestRules = [requestFromInput, addressText, redirectFromInput]
