/** Settings of Flask, Django and other frameworks that switch protection off. */
import type { CallSite } from '../../flow/sites.ts'
import type { Value } from '../../flow/value.ts'
import type { Answer } from '../syntax-rule.ts'
import { defined, inRoute, isFalse, isTrue, textIn } from './define.ts'

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
  members: [
    {
      names: ['cgitb.enable'],
      check: ({ node, file }) =>
        node.parent?.type === 'call' && !/display\s*=\s*(?:0|False)/.test(file.textOf(node.parent)),
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
  title: 'The settings show errors to visitors or let any site in',
  severity: 'medium',
  cwe: 489,
  path: 'site/settings.py',
  why: 'Error pages show code and settings to every visitor; any host, any frame and plain HTTP are let in.',
  fix: "Name the own hosts, deny frames, set DEBUG = False, and switch it on by the environment of the developer's machine.",
  bad: [
    'import os\nDEBUG = True\nALLOWED_HOSTS = []',
    'ALLOWED_HOSTS = ["*"]',
    'X_FRAME_OPTIONS = "ALLOWALL"',
    'SECURE_HSTS_SECONDS = 0',
  ],
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
      names: ['SECURE_HSTS_SECONDS'],
      check: ({ value, file }) =>
        isSettings(file.path) && value.constant === 0 ? { cwe: 319 } : undefined,
    },
    {
      names: ['X_FRAME_OPTIONS'],
      check: ({ value }) => (/^allow/i.test(textIn(value) ?? '') ? { cwe: 1021 } : undefined),
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
  EMAIL_USE_TLS: 319,
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

export const settingRules = [debugMode, djangoDebug, protectionOff, publicServer, externalAddress]
