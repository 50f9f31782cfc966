/** Cookies, forged requests and other origins: what a browser may be made to do. */
import type { CallSite } from '../../flow/sites.ts'
import type { Value } from '../../flow/value.ts'
import { all, defined, inRoute, isDynamic, isFalse, isTrue, textIn } from './define.ts'

export const noForgeryCheck = defined({
  id: 'python/no-forgery-check',
  title: 'Requests are not checked for coming from a page of this site',
  severity: 'medium',
  confidence: 'high',
  cwe: 352,
  why: 'Any other site can send requests in the name of a visitor who is signed in here.',
  fix: 'Leave the check for forged requests on.',
  bad: [
    'from django.views.decorators.csrf import csrf_exempt\n@csrf_exempt\ndef view(request):\n    pass',
    'from flask_wtf.csrf import CSRFProtect\ncsrf = CSRFProtect(app)\n@csrf.exempt\ndef view():\n    pass',
    'from pyramid.view import view_config\n@view_config(route_name="a", require_csrf=False)\ndef view(request):\n    return {}',
    'def includeme(config):\n    config.set_default_csrf_options(require_csrf=False)',
    'from flask_wtf import FlaskForm\ndef view():\n    form = LoginForm(meta={"csrf": False})',
    'from flask_wtf import FlaskForm\nclass LoginForm(FlaskForm):\n    class Meta:\n        csrf = False',
  ],
  good: [
    'from django.views.decorators.csrf import csrf_protect\n@csrf_protect\ndef view(request):\n    pass',
    'def includeme(config):\n    config.set_default_csrf_options(require_csrf=True)',
  ],
  members: [
    {
      names: [
        'django.views.decorators.csrf.csrf_exempt',
        '*.csrf_exempt',
        '*.csrf.exempt',
        'csrf.exempt',
      ],
      check: ({ node }) => node.parent?.type === 'decorator',
    },
  ],
  nodes: [
    {
      types: ['decorator'],
      check: (node, file) =>
        /^@(?:\w+\.)*(?:csrf_exempt|csrf\.exempt|csrf_protect\.exempt)\b|method_decorator\(\s*(?:\w+\.)*csrf_exempt/.test(
          file.textOf(node),
        ),
    },
  ],
  calls: [
    {
      names: ['*.view_config', '*.set_default_csrf_options', '*.view_defaults', '*.add_view'],
      check: ({ named }) =>
        [named.get('require_csrf'), named.get('check_origin')].some(
          (value) => value !== undefined && isFalse(value) && value.constant !== null,
        ),
    },
    {
      names: ['*.set_default_csrf_options'],
      check: ({ named }) => named.get('check_origin')?.constant === false,
    },
    {
      names: ['/(?:^|\\.)\\w*Form(?:\\(\\))?$/'],
      check: ({ named }) =>
        isOff(named.get('csrf_enabled')) || isOff(named.get('meta')?.entries?.get('csrf')),
    },
    {
      names: ['django.views.decorators.csrf.csrf_exempt', 'csrf_exempt'],
      check: () => true,
    },
  ],
  assigns: [
    {
      names: ['csrf', '*.csrf'],
      check: ({ value, enclosing }) => value.constant === false && enclosing.className === 'Meta',
    },
  ],
})

const isOff = (value: Value | undefined): boolean => value?.constant === false

/** Whether the cookie is only taken away again. */
const isEmptied = ({ named, arguments: [, value] }: CallSite): boolean =>
  [named.get('max_age'), named.get('expires')].some((given) => given?.constant === 0) ||
  (value ?? named.get('value'))?.constant === ''

export const bareCookie = defined({
  id: 'python/bare-cookie',
  title: 'A cookie may go over connections without encryption, or be read by scripts',
  severity: 'medium',
  cwe: 614,
  why: 'Whoever is on the way, or a script that was smuggled in, reads the cookie and is then that visitor.',
  fix: 'Set secure=True, httponly=True and samesite="Lax".',
  bad: [
    inRoute(
      'from flask import make_response',
      'r = make_response("")',
      'r.set_cookie("a", "b")',
      'return r',
    ),
    inRoute(
      'from flask import make_response',
      'r = make_response("")',
      'r.set_cookie("a", "b", secure=False, httponly=True)',
      'return r',
    ),
    'from django.http import HttpResponse\ndef view(request):\n    r = HttpResponse("")\n    r.set_cookie("a", "b", secure=True, httponly=False)\n    return r',
    'from pyramid.authentication import AuthTktAuthenticationPolicy as A\np = A("s", secure=False)',
  ],
  good: [
    inRoute(
      'from flask import make_response',
      'r = make_response("")',
      'r.set_cookie("a", "b", secure=True, httponly=True, samesite="Lax")',
      'return r',
    ),
    inRoute(
      'from flask import make_response',
      'r = make_response("")',
      'options = {"secure": True, "httponly": True}',
      'r.set_cookie("a", "b", **options)',
      'return r',
    ),
  ],
  calls: [
    {
      names: ['*.set_cookie', '*.set_signed_cookie'],
      check: (site) => {
        const { named, given } = site
        if (given.length < 2) return undefined
        if (given.some(({ isSpread }) => isSpread) || isEmptied(site)) return undefined
        if (/requests|session|jar|driver/i.test(site.path)) return undefined
        const secure = named.get('secure') ?? site.arguments[6]
        const httpOnly = named.get('httponly') ?? named.get('http_only') ?? site.arguments[7]
        if (secure === undefined || isOff(secure)) return true
        return httpOnly === undefined || isOff(httpOnly) ? { cwe: 1004 } : undefined
      },
    },
    {
      names: [
        ...all('pyramid.authentication', 'AuthTktAuthenticationPolicy AuthTktCookieHelper'),
        ...all(
          'pyramid.session',
          'SignedCookieSessionFactory UnencryptedCookieSessionFactoryConfig BaseCookieSessionFactory',
        ),
      ],
      check: ({ named }) => {
        const secure = named.get('secure') ?? named.get('cookie_secure')
        const httpOnly =
          named.get('httponly') ?? named.get('http_only') ?? named.get('cookie_httponly')
        if (secure === undefined || isOff(secure)) return true
        return httpOnly === undefined || isOff(httpOnly) ? { cwe: 1004 } : undefined
      },
    },
  ],
})

export const openOrigin = defined({
  id: 'python/open-origin',
  title: 'Pages of all other sites may read the answers',
  severity: 'medium',
  cwe: 942,
  why: 'A page that a visitor opens elsewhere can then read what this site shows that visitor.',
  fix: 'Name the origins that may read the answers.',
  bad: [
    'from flask_cors import CORS\nCORS(app, origins="*", supports_credentials=True)',
    inRoute(
      'from flask import make_response',
      'r = make_response("")',
      'r.headers["Access-Control-Allow-Origin"] = "*"',
      'return r',
    ),
    'from fastapi.middleware.cors import CORSMiddleware\napp.add_middleware(CORSMiddleware, allow_origins=["*"], allow_credentials=True)',
    'CORS_ORIGIN_ALLOW_ALL = True',
  ],
  good: [
    'from flask_cors import CORS\nCORS(app, origins=["https://example.com"])',
    'CORS_ORIGIN_ALLOW_ALL = False',
    'from fastapi.middleware.cors import CORSMiddleware\napp.add_middleware(CORSMiddleware, allow_origins=["https://example.com"])',
  ],
  calls: [
    {
      names: ['flask_cors.CORS', 'flask_cors.cross_origin', '*.add_middleware', '*.CORSMiddleware'],
      check: ({ named, path }) => {
        const origins = named.get('origins') ?? named.get('allow_origins')
        const resources = [...(named.get('resources')?.entries?.values() ?? [])]
        // Where none are named, flask_cors takes any.
        if (origins === undefined && resources.length === 0 && path.startsWith('flask_cors'))
          return isTrue(named.get('supports_credentials'))
        return [origins, ...resources.map(({ entries }) => entries?.get('origins'))].some(
          isAnyOrigin,
        )
      },
    },
    {
      names: ['*.set_header', '*.headers.add', '*.add_header', '*.headers.set'],
      check: ({ arguments: [name, value] }) =>
        /^access-control-allow-origin$/i.test(textIn(name) ?? '') && isAnyOrigin(value),
    },
  ],
  assigns: [
    {
      names: ['*.Access-Control-Allow-Origin', '*.access-control-allow-origin'],
      check: ({ value }) => isAnyOrigin(value),
    },
    {
      names: ['CORS_ORIGIN_ALLOW_ALL', 'CORS_ALLOW_ALL_ORIGINS', '*.CORS_ORIGIN_ALLOW_ALL'],
      check: ({ value }) => isTrue(value),
    },
  ],
})

const isAnyOrigin = (value: Value | undefined): boolean =>
  value?.constant === '*' ||
  (value?.items?.some((item) => item.constant === '*') ?? false) ||
  (value !== undefined && isDynamic(value, 'origin', 4))

export const browserRules = [noForgeryCheck, bareCookie, openOrigin]
