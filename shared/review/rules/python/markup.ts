/** Markup that holds what others send. */
import type { CallSite } from '../../flow/sites.ts'
import type { Value } from '../../flow/value.ts'
import type { Hit } from '../../rule.ts'
import type { Answer } from '../syntax-rule.ts'
import {
  all,
  argumentOf,
  defined,
  dynamicPieces,
  inRoute,
  isDynamic,
  isFalse,
  isTrue,
  speaksOf,
  textIn,
} from './define.ts'

const fromRequest =
  /(?:^|\.)(?:request|Request|HttpRequest)\.|^aws\.Event|get_(?:query_|body_)?argument/

/** A text put together with a stranger's data, or such data as it came. */
function isEcho(value: Value): boolean {
  if (!isDynamic(value, 'html', 4)) return false
  if (value.pieces !== undefined) return dynamicPieces(value, 'html', 4).length > 0
  const { path } = value
  if (path === undefined || fromRequest.test(path)) return true
  if (value.isResolved === true && !path.startsWith('local.')) return false
  // What another function made of it (a page, a record, an answer) is not that text.
  return (
    !path.includes('(') ||
    /\)\.(?:decode|encode|strip|lower|upper|replace|getvalue|__getslice__)\(\)$/.test(path)
  )
}

const types = /json|text\/plain|text\/csv|application\/(?!xhtml)|image\/|octet/i

/** Whether the call says that its answer is no page. */
const isNoPage = (site: CallSite): boolean =>
  ['content_type', 'mimetype', 'media_type'].some((name) =>
    types.test(textIn(site.named.get(name)) ?? ''),
  ) || types.test(textIn(site.arguments[1]) ?? '')

const djangoResponses = all(
  'django.http django.http.response',
  'HttpResponse HttpResponseBadRequest HttpResponseForbidden HttpResponseNotFound HttpResponseServerError HttpResponseGone HttpResponseNotAllowed StreamingHttpResponse',
)

const tag = /<\/?[a-z][\w-]*(?:\s[^<>]*)?\/?>|<[a-z][\w-]*\s[^<>]*\0/i

export const responseFromInput = defined({
  id: 'python/response-from-input',
  title: 'What a request brought is sent back as a page',
  severity: 'high',
  confidence: 'high',
  cwe: 79,
  why: 'Markup in the request becomes markup of the page and runs scripts in the name of whoever opens it.',
  fix: 'Answer through a template that escapes, or escape the value with markupsafe.escape or html.escape.',
  bad: [
    inRoute('', 'return "Hello " + x'),
    inRoute('from flask import make_response', 'return make_response(f"<b>{x}</b>")'),
    'from django.http import HttpResponse\ndef view(request):\n    return HttpResponse("Hello %s" % request.GET.get("name"))',
    'from django import http\ndef view(request, name):\n    return http.HttpResponseBadRequest(name)',
    'import tornado.web\nclass Main(tornado.web.RequestHandler):\n    def get(self):\n        self.write(self.get_argument("x"))',
  ],
  good: [
    inRoute('from markupsafe import escape', 'return "Hello " + escape(x)'),
    inRoute('from flask import jsonify', 'return jsonify(x=x)'),
    inRoute('from flask import render_template', 'return render_template("a.html", x=x)'),
    'from django.http import HttpResponse\ndef view(request):\n    return HttpResponse(request.GET["a"], content_type="text/plain")',
    inRoute('', "x = 'a'", 'return "Hello " + x'),
  ],
  calls: [
    {
      names: [
        ...djangoResponses,
        ...all('flask quart', 'make_response Response'),
        'werkzeug.Response',
        'werkzeug.wrappers.Response',
        'pyramid.response.Response',
        'webob.Response',
        'fastapi.responses.HTMLResponse',
        'starlette.responses.HTMLResponse',
        'sanic.response.html',
        'aiohttp.web.Response',
        '*.write',
        '*.finish',
        '*.out.write',
        'bottle.HTTPResponse',
      ],
      check: (site) => {
        const isWriter = /\.(?:write|finish)$/.test(site.path)
        if (
          isWriter &&
          !/(?:^self|response|resp|\.wfile|HttpResponse\w*(?:\(\))?)(?:\.out)?\.(?:write|finish)$/i.test(
            site.path,
          )
        )
          return undefined
        const body = argumentOf(site, 0, 'content', 'response', 'body', 'text')
        if (body === undefined || isNoPage(site)) return undefined
        // Tornado writes a dictionary as JSON, and a text of aiohttp is a page only where the type says so.
        if (isWriter && body.entries !== undefined) return undefined
        if (site.path === 'aiohttp.web.Response' && !site.named.has('content_type'))
          return undefined
        if (isEcho(body)) return true
        const isMarkup = !isWriter && body.pieces !== undefined && tag.test(body.skeleton ?? '')
        return isMarkup && dynamicPieces(body, 'html', 1).length > 0
          ? { confidence: 'medium' }
          : undefined
      },
    },
  ],
  returns: ({ value, enclosing }) => {
    const isRoute = enclosing.decorators.some((path) =>
      /\.(?:route|get|post|put|patch|delete|expose)$|^route$/.test(path),
    )
    const isJson = enclosing.decorators.some((path) =>
      /fastapi|APIRouter|router\.|api\./i.test(path),
    )
    const body = value.items?.[0] ?? value
    return isRoute && !isJson && isEcho(body)
  },
})

export const markupText = defined({
  id: 'python/markup-text',
  title: 'Markup is put together with what a request brought',
  severity: 'high',
  confidence: 'high',
  cwe: 79,
  why: 'Nothing escapes what is put into a text: markup in the value becomes markup of the page.',
  fix: 'Make the page with a template that escapes, or escape the value first.',
  bad: [
    inRoute('', 'page = "<h1>%s</h1>" % x'),
    inRoute('', 'page = f"<a href=\'{x}\'>here</a>"'),
    'def view(request):\n    html = "<div>{}</div>".format(request.GET["a"])',
  ],
  good: [
    inRoute('import html', 'page = "<h1>%s</h1>" % html.escape(x)'),
    inRoute('', 'page = "Hello %s" % x'),
    'def show(name):\n    return "<h1>" + name + "</h1>"',
  ],
  texts: ({ value }) =>
    value.reach === 4 &&
    value.pieces !== undefined &&
    tag.test(value.skeleton ?? '') &&
    isDynamic(value, 'html', 4) &&
    dynamicPieces(value, 'html', 4).length > 0,
})

/** Whether a value that is declared safe was written in the program or escaped. */
function speaksOfDeclared(value: Value | undefined): Partial<Hit> | undefined {
  if (
    value === undefined ||
    /format_html|render(?:_to_string|_template)?\(\)$|escape|json_script/.test(value.path ?? '')
  )
    return undefined
  return speaksOf(value, 'html', 1)
}

export const markedSafe = defined({
  id: 'python/marked-safe',
  title: 'A text that is not wholly written in the program is declared to be safe markup',
  severity: 'high',
  cwe: 79,
  why: 'What is declared safe is never escaped again: markup in any part of it becomes markup of the page.',
  fix: 'Use format_html or Markup.format with the values as arguments: they escape them.',
  bad: [
    'from django.utils.safestring import mark_safe\ndef show(name):\n    return mark_safe("<b>" + name + "</b>")',
    inRoute('from flask import Markup', 'return Markup(x)'),
    'from django.utils import safestring\ndef show(x):\n    return safestring.SafeString(f"<b>{x}</b>")',
    'from markupsafe import Markup\ndef show(x):\n    return Markup("<b>%s</b>" % x)',
    'from django.utils.html import format_html\ndef show(x):\n    return format_html(f"<b>{x}</b>")',
  ],
  good: [
    'from django.utils.safestring import mark_safe\nmark_safe("<b>a</b>")',
    'from markupsafe import Markup\ndef show(x):\n    return Markup("<b>%s</b>") % x',
    'from django.utils.html import format_html\ndef show(x):\n    return format_html("<b>{}</b>", x)',
    'from markupsafe import Markup, escape\ndef show(x):\n    return Markup(escape(x))',
  ],
  calls: [
    {
      names: [
        '*.safestring.mark_safe',
        'django.utils.html.mark_safe',
        '*.safestring.SafeString',
        '*.safestring.SafeText',
        '*.safestring.SafeBytes',
        'mark_safe',
        'flask.Markup',
        'markupsafe.Markup',
        'jinja2.Markup',
        'jinja2.utils.markupsafe.Markup',
        'webhelpers.html.literal',
        'wtforms.widgets.HTMLString',
        'genshi.core.Markup',
      ],
      check: ({ arguments: [text] }) => speaksOfDeclared(text),
    },
    {
      names: ['django.utils.html.format_html', 'format_html'],
      check: ({ arguments: [text] }) =>
        text?.pieces === undefined ? speaksOf(text, 'html', 4) : speaksOfDeclared(text),
    },
  ],
})

export const safeMarkupClass = defined({
  id: 'python/safe-markup-class',
  title: 'A class or filter says of itself that its text is safe markup',
  severity: 'medium',
  cwe: 79,
  why: 'Templates do not escape what such a class or filter gives, whatever values are in it.',
  fix: 'Escape the values with conditional_escape or format_html, and leave the declaration out.',
  bad: [
    'from django.utils.safestring import SafeString\nclass Bold(SafeString):\n    pass',
    'class Bold:\n    def __html__(self):\n        return self.text',
    'from django.utils.html import html_safe\n@html_safe\nclass Bold:\n    pass',
    '@register.filter(name="bold", is_safe=True)\ndef bold(value):\n    return value',
  ],
  good: [
    'class Bold(str):\n    pass',
    '@register.filter(name="bold")\ndef bold(value):\n    return value',
    '@register.filter(is_safe=False)\ndef bold(value):\n    return value',
  ],
  classes: ({ bases, class: form }): Answer =>
    bases.some((base) => /(?:^|\.)(?:SafeString|SafeText|SafeBytes|SafeData|Markup)$/.test(base)) ||
    form.decorators.some(
      (decorator) =>
        (decorator.kind === 'name' && decorator.name === 'html_safe') ||
        (decorator.kind === 'member' && decorator.property === 'html_safe'),
    ),
  functions: ({ function: form, file }) =>
    form.name === '__html__' && !/escape|format_html|render/.test(file.textOf(form.node)),
  calls: [
    {
      names: ['*.filter', '*.simple_tag'],
      check: ({ named, node }) => node.parent?.type === 'decorator' && isTrue(named.get('is_safe')),
    },
    { names: ['*.html_safe'], check: () => true },
  ],
})

const keepsEscaping = (site: CallSite): boolean => {
  const given = site.named.get('autoescape') ?? site.option('autoescape')
  return given !== undefined && !isFalse(given)
}

export const unescapedTemplates = defined({
  id: 'python/unescaped-templates',
  title: 'Templates are made that do not escape what they are given',
  severity: 'high',
  cwe: 79,
  why: 'Without autoescape each value that a template shows may bring markup and scripts of its own.',
  fix: 'Give autoescape=select_autoescape() (Jinja2) or default_filters=["h"] (Mako).',
  bad: [
    'import jinja2\nenv = jinja2.Environment(loader=loader)',
    'from jinja2 import Environment as E\nenv = E(autoescape=False, loader=loader)',
    'from mako.template import Template\nt = Template(filename="a.html")',
    'from django.template import Context\nc = Context({"a": 1}, autoescape=False)',
    'app.jinja_env.autoescape = False',
    inRoute('from flask import render_template', 'return render_template("page.txt", x=x)'),
  ],
  good: [
    'import jinja2\nenv = jinja2.Environment(loader=loader, autoescape=True)',
    'from jinja2 import Environment, select_autoescape\nenv = Environment(autoescape=select_autoescape())',
    'from mako.template import Template\nt = Template(filename="a.html", default_filters=["h"])',
    'from django.template import Context\nc = Context({"a": 1})',
    inRoute('from flask import render_template', 'return render_template("page.html", x=x)'),
  ],
  calls: [
    {
      names: [
        'jinja2.Environment',
        'jinja2.environment.Environment',
        'jinja2.sandbox.SandboxedEnvironment',
      ],
      check: (site) =>
        !keepsEscaping(site) &&
        !site.given.some(({ isSpread, name }) => isSpread && name === undefined),
    },
    {
      names: ['mako.template.Template', 'mako.lookup.TemplateLookup'],
      check: ({ named }) => !named.has('default_filters'),
    },
    {
      names: [
        'django.template.Context',
        'django.template.Engine',
        'django.template.context.Context',
        '*.RequestContext',
      ],
      check: ({ named }) => named.has('autoescape') && isFalse(named.get('autoescape')),
    },
    {
      names: ['tornado.web.Application', 'tornado.template.Loader', 'tornado.template.Template'],
      check: ({ named }) => named.get('autoescape')?.constant === null,
    },
    {
      names: ['flask.render_template'],
      check: ({ arguments: [name] }) =>
        /\.(?:txt|jinja|jinja2|j2|tpl|tmpl|md|unsafe|vue|js)$/.test(textIn(name) ?? ''),
    },
  ],
  nodes: [
    {
      types: ['pair'],
      check: (node, file) => /^["']autoescape["']\s*:\s*False$/.test(file.textOf(node)),
    },
  ],
  assigns: [
    { names: ['*.jinja_env.autoescape', '*.autoescape'], check: ({ value }) => isFalse(value) },
  ],
})

export const markupRules = [
  responseFromInput,
  markupText,
  markedSafe,
  safeMarkupClass,
  unescapedTemplates,
]
