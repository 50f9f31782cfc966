/** Habits of Django and its REST framework that leave a door open. */
import { defined, inRoute, isDynamic, textIn } from './define.ts'

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
  why: 'The function float takes the text nan, for which every comparison is false: checks of limits let it pass.',
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

export const djangoRules = [wholeScopeToTemplate, weakPasswordSettings, noThrottle, notANumber]
