/** Settings of Flask, Django and other frameworks that switch protection off. */
import type { CallSite } from '../../flow/sites.ts'
import type { Value } from '../../flow/value.ts'
import type { Answer } from '../syntax-rule.ts'
import { all, defined, inRoute, isDynamic, isFalse, isTrue, textIn } from './define.ts'

const isSettings = (path: string): boolean => /settings|config|conf\b/i.test(path)

export const debugMode = defined({
  id: 'python/debug-mode',
  title: 'The application runs in debug mode',
  severity: 'high',
  confidence: 'high',
  cwe: 489,
  why: 'Error pages then show code and settings, and the debugger of Flask runs what a visitor types.',
  fix: "Leave debug off and switch it on by the environment of the developer's machine.",
  bad: [
    'from flask import Flask\napp = Flask(__name__)\nif __name__ == "__main__":\n    app.run(debug=True)',
    'from flask import Flask\napp = Flask(__name__)\napp.config["DEBUG"] = True',
    'import flask\napp = flask.Flask("a")\napp.debug = True',
    'from fastapi import FastAPI\napp = FastAPI(debug=True)',
  ],
  good: [
    'from flask import Flask\napp = Flask(__name__)\nif __name__ == "__main__":\n    app.run()',
    'from flask import Flask\nimport os\napp = Flask(__name__)\napp.config["DEBUG"] = os.environ["DEBUG"] == "1"',
    'app.debug = False',
  ],
  calls: [
    {
      names: ['*.run', 'bottle.run'],
      check: ({ named, path }) =>
        isTrue(named.get('debug')) &&
        /app|flask|server|bottle/i.test(path) &&
        !path.startsWith('asyncio.'),
    },
    {
      names: [
        'fastapi.FastAPI',
        'starlette.applications.Starlette',
        'tornado.web.Application',
        'aiohttp.web.Application',
        'sanic.Sanic',
      ],
      check: ({ named }) => isTrue(named.get('debug')),
    },
    {
      names: ['*.config.update', '*.config.from_mapping'],
      check: ({ named }) => isTrue(named.get('DEBUG')) || isTrue(named.get('TESTING')),
    },
  ],
  assigns: [
    {
      names: ['*.config.DEBUG', '*.config.TESTING', '*.debug'],
      check: ({ value, path }) => isTrue(value) && /app|flask|config/i.test(path),
    },
  ],
})

export const djangoDebug = defined({
  id: 'python/django-debug',
  title: 'DEBUG is on in the settings',
  severity: 'medium',
  cwe: 489,
  path: 'site/settings.py',
  why: 'Error pages show code, settings and the values of variables to every visitor.',
  fix: "Set DEBUG = False, and switch it on by the environment of the developer's machine.",
  bad: ['import os\nDEBUG = True\nALLOWED_HOSTS = []', 'ALLOWED_HOSTS = ["*"]'],
  good: [
    'DEBUG = False\nALLOWED_HOSTS = ["example.com"]',
    'import os\nDEBUG = os.environ.get("DEBUG") == "1"',
  ],
  assigns: [
    {
      names: ['DEBUG', 'TEMPLATE_DEBUG', 'DEBUG_PROPAGATE_EXCEPTIONS'],
      check: ({ value, file, enclosing }) =>
        isTrue(value) &&
        enclosing.function === undefined &&
        (isSettings(file.path) ||
          /INSTALLED_APPS|ALLOWED_HOSTS|MIDDLEWARE|SECRET_KEY|SQLALCHEMY/.test(file.text)),
    },
    {
      names: ['ALLOWED_HOSTS'],
      check: ({ value }) =>
        value.items?.some((item) => item.constant === '*') ? { cwe: 183 } : undefined,
    },
  ],
})

/** Settings that must be on, and the weakness where they are off. */
const mustBeOn: Readonly<Record<string, number>> = {
  SESSION_COOKIE_SECURE: 614,
  CSRF_COOKIE_SECURE: 614,
  REMEMBER_COOKIE_SECURE: 614,
  JWT_COOKIE_SECURE: 614,
  LANGUAGE_COOKIE_SECURE: 614,
  SESSION_COOKIE_HTTPONLY: 1004,
  CSRF_COOKIE_HTTPONLY: 1004,
  REMEMBER_COOKIE_HTTPONLY: 1004,
  SECURE_SSL_REDIRECT: 319,
  SECURE_BROWSER_XSS_FILTER: 79,
  SECURE_CONTENT_TYPE_NOSNIFF: 430,
  WTF_CSRF_ENABLED: 352,
  WTF_CSRF_CHECK_DEFAULT: 352,
  JWT_COOKIE_CSRF_PROTECT: 352,
  CSRF_ENABLED: 352,
}

const settingNames = Object.keys(mustBeOn)

const settingOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1)

function speaksOfSetting(name: string, value: Value | undefined): Answer {
  if (value === undefined || !Object.hasOwn(mustBeOn, name)) return undefined
  return isFalse(value) && value.constant !== null ? { cwe: mustBeOn[name]! } : undefined
}

export const protectionOff = defined({
  id: 'python/protection-off',
  title: 'A setting switches a protection of the framework off',
  severity: 'medium',
  confidence: 'high',
  cwe: 614,
  why: "Cookies then travel without encryption, scripts can read them, or other sites can send forms in a user's name.",
  fix: 'Leave the setting at True.',
  bad: [
    'SESSION_COOKIE_SECURE = False',
    'from flask import Flask\napp = Flask(__name__)\napp.config["WTF_CSRF_ENABLED"] = False',
    'app.config.update(SESSION_COOKIE_HTTPONLY=False)',
    'class Config:\n    CSRF_ENABLED = False',
  ],
  good: [
    'SESSION_COOKIE_SECURE = True',
    'app.config["WTF_CSRF_ENABLED"] = True',
    'SESSION_COOKIE_AGE = 0',
  ],
  assigns: [
    {
      names: [...settingNames, ...settingNames.map((name) => `*.${name}`)],
      check: ({ path, value }) => speaksOfSetting(settingOf(path), value),
    },
  ],
  calls: [
    {
      names: ['*.config.update', '*.config.from_mapping'],
      check: ({ named, arguments: [mapping] }) =>
        settingNames
          .map((name) => speaksOfSetting(name, named.get(name) ?? mapping?.entries?.get(name)))
          .find((answer) => answer !== undefined),
    },
  ],
})

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
        '*CSRFProtect().exempt',
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
      check: ({ named }) => {
        const origins = named.get('origins') ?? named.get('allow_origins')
        return isAnyOrigin(origins)
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

export const publicServer = defined({
  id: 'python/public-server',
  title: 'The server of the framework is open to all networks, or starts when the module is loaded',
  severity: 'low',
  cwe: 668,
  why: 'The server for developers is not made for strangers, and starts in every program that loads the module.',
  fix: 'Bind to 127.0.0.1 behind a real server, and start only under if __name__ == "__main__".',
  bad: [
    'from flask import Flask\napp = Flask(__name__)\nif __name__ == "__main__":\n    app.run(host="0.0.0.0")',
    'from flask import Flask\napp = Flask(__name__)\napp.run()',
    'import uvicorn\nuvicorn.run("a:app", host="0.0.0.0")',
  ],
  good: [
    'from flask import Flask\napp = Flask(__name__)\nif __name__ == "__main__":\n    app.run(host="127.0.0.1")',
    'import worker\nworker.run()',
  ],
  calls: [
    {
      names: ['*.run', '*.run_app', '*.listen'],
      check: (site) => {
        if (!/flask|(?:^|\.)app\.|uvicorn|aiohttp|bottle|sanic/i.test(site.path)) return undefined
        if (textIn(site.named.get('host') ?? site.arguments[0]) === '0.0.0.0') return true
        return site.path === 'flask.Flask.run' && isAtLoading(site)
      },
    },
  ],
})

/** Whether the call runs when the module is loaded, whoever loads it. */
function isAtLoading({ enclosing, node }: CallSite): boolean {
  if (enclosing.function !== undefined) return false
  let above = node.parent
  while (above !== undefined && above.type !== 'if_statement') above = above.parent
  return above === undefined
}

export const externalAddress = defined({
  id: 'python/external-address',
  title: 'An address of this site is made with the host that the request named',
  severity: 'low',
  cwe: 673,
  why: 'Who sends a false Host header gets links to their own host into mails and caches.',
  fix: "Set SERVER_NAME and check the host, or put the site's own address before url_for.",
  bad: [
    inRoute('from flask import url_for', 'return url_for("index", _external=True)'),
    'import flask\ndef link():\n    return flask.url_for("a", _external=True)',
  ],
  good: [
    inRoute('from flask import url_for', 'return url_for("index")'),
    'from flask import url_for\ndef link():\n    return url_for("a", _external=False)',
  ],
  calls: [
    {
      names: ['flask.url_for', 'url_for'],
      check: ({ named, file }) =>
        isTrue(named.get('_external')) && !file.text.includes('SERVER_NAME'),
    },
  ],
})

export const wholeScopeToTemplate = defined({
  id: 'python/whole-scope-to-template',
  title: 'All variables are handed to a template',
  severity: 'medium',
  cwe: 96,
  why: 'A template that a stranger can change, or a slip in it, then shows secrets of the module.',
  fix: 'Hand over a dictionary of what the template shows.',
  bad: [
    'from django.shortcuts import render\ndef view(request):\n    return render(request, "a.html", locals())',
    'from django.template.loader import render_to_string as r\ndef view(request):\n    return r("a.html", globals())',
    'from flask import render_template\ndef view():\n    return render_template("a.html", **locals())',
  ],
  good: [
    'from django.shortcuts import render\ndef view(request):\n    return render(request, "a.html", {"a": 1})',
  ],
  calls: [
    {
      names: [
        '*.render',
        '*.render_to_response',
        '*.render_to_string',
        '*.render_template',
        '*.Context',
        '*.RequestContext',
        '*.TemplateResponse',
      ],
      check: (site) =>
        [...site.arguments, ...site.named.values()].some(
          ({ path }) => path === 'locals()' || path === 'globals()',
        ),
    },
  ],
})

export const weakPasswordSettings = defined({
  id: 'python/weak-password-settings',
  title: 'Passwords are kept with a weak hash, or set without a check',
  severity: 'medium',
  cwe: 521,
  why: 'Short and common passwords, or hashes made to be fast, are found quickly.',
  fix: 'Call validate_password before set_password, and leave PASSWORD_HASHERS at PBKDF2, Argon2 or scrypt.',
  bad: [
    'def create(request, user):\n    user.set_password(request.POST["password"])\n    user.save()',
    'PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]',
    'def change(user, password=""):\n    user.set_password(password)',
  ],
  good: [
    'from django.contrib.auth.password_validation import validate_password\ndef create(request, user):\n    validate_password(request.POST["password"], user)\n    user.set_password(request.POST["password"])',
    'PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]',
    'def disable(user):\n    user.set_unusable_password()',
  ],
  calls: [
    {
      names: ['*.set_password'],
      check: ({ file, arguments: [password, ...others] }) =>
        others.length === 0 &&
        !/validate_password|password_validation|make_random_password|clean_password|PasswordField|werkzeug/.test(
          file.text,
        ) &&
        password !== undefined &&
        (password.constant === '' || password.constant === undefined),
    },
  ],
  assigns: [
    {
      names: ['PASSWORD_HASHERS'],
      check: ({ value }) =>
        /(?:Unsalted)?(?:MD5|SHA1|Crypt)PasswordHasher/.test(textIn(value.items?.[0]) ?? '')
          ? { cwe: 916 }
          : undefined,
    },
    {
      names: ['SESSION_SERIALIZER'],
      check: ({ value }) =>
        /PickleSerializer/.test(textIn(value) ?? '') ? { cwe: 502 } : undefined,
    },
  ],
})

export const noThrottle = defined({
  id: 'python/no-throttle',
  title: 'The REST framework answers without a limit on how often it is asked',
  severity: 'low',
  cwe: 770,
  path: 'site/settings.py',
  why: 'Anybody can try passwords or fill the server as fast as the line allows.',
  fix: 'Set DEFAULT_THROTTLE_CLASSES and DEFAULT_THROTTLE_RATES in REST_FRAMEWORK.',
  bad: [
    'REST_FRAMEWORK = {"DEFAULT_PERMISSION_CLASSES": ["a"]}',
    'REST_FRAMEWORK = {\n    "PAGE_SIZE": 10,\n}',
  ],
  good: ['REST_FRAMEWORK = {"DEFAULT_THROTTLE_RATES": {"anon": "100/day"}}'],
  assigns: [
    {
      names: ['REST_FRAMEWORK'],
      check: ({ value }) =>
        value.entries !== undefined &&
        ![...value.entries.keys()].some((key) => key.includes('THROTTLE')),
    },
  ],
})

export const notANumber = defined({
  id: 'python/not-a-number',
  title: 'A number of a request may be nan or infinity',
  severity: 'low',
  cwe: 704,
  why: 'float takes the text nan, for which every comparison is false: checks of limits let it pass.',
  fix: 'Check with math.isfinite, or take whole numbers with int.',
  bad: [
    inRoute('', 'price = float(x)'),
    'def view(request):\n    value = complex(request.GET["x"])',
  ],
  good: [
    inRoute('', 'count = int(x)'),
    inRoute('import math', 'price = float(x)', 'if not math.isfinite(price):', '    return "no"'),
  ],
  calls: [
    {
      names: ['float', 'complex', 'bool'],
      check: ({ arguments: [value], file }) =>
        value !== undefined &&
        isDynamic(value, 'number', 4) &&
        !/isfinite|isnan|\bnan\b/i.test(file.text),
    },
  ],
})

export const settingRules = [
  debugMode,
  djangoDebug,
  protectionOff,
  noForgeryCheck,
  bareCookie,
  openOrigin,
  publicServer,
  externalAddress,
  wholeScopeToTemplate,
  weakPasswordSettings,
  noThrottle,
  notANumber,
]
