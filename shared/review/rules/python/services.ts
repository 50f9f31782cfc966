/** Mail, jobs, containers and clusters: libraries that run or send what they are given. */
import {
  all,
  argumentOf,
  defined,
  inRoute,
  isDynamic,
  isFalse,
  speaksOf,
  textIn,
} from './define.ts'

export const mailMarkup = defined({
  id: 'python/mail-markup',
  title: 'A mail with markup is put together with what a request brought',
  severity: 'medium',
  confidence: 'high',
  cwe: 79,
  why: 'Markup of others in a mail can look like a message of this site and lead its readers elsewhere.',
  fix: 'Make the mail with a template that escapes, or escape the value first.',
  bad: [
    'from django.core.mail import EmailMessage\ndef view(request):\n    m = EmailMessage("a", f"<b>{request.POST[\'x\']}</b>", "a@b.c", ["d@e.f"])',
    'from django.core.mail import send_mail\ndef view(request):\n    send_mail("a", "b", "a@b.c", ["d@e.f"], html_message="Hi " + request.GET["x"])',
  ],
  good: [
    'from django.core.mail import EmailMessage\ndef view(request):\n    m = EmailMessage("a", "b", "a@b.c", [request.POST["to"]])',
    'from django.core.mail import send_mail\ndef view(request):\n    send_mail("a", request.POST["text"], "a@b.c", ["d@e.f"])',
  ],
  calls: [
    {
      names: ['django.core.mail.EmailMessage', 'django.core.mail.message.EmailMessage'],
      check: (site) => {
        const body = argumentOf(site, 1, 'body')
        return body !== undefined && isDynamic(body, 'html', 4)
      },
    },
    {
      names: ['django.core.mail.send_mail', 'flask_mail.Message', 'django.core.mail.mail_admins'],
      check: ({ named }) => {
        const body = named.get('html_message') ?? named.get('html')
        return body !== undefined && isDynamic(body, 'html', 4)
      },
    },
    {
      names: ['*.attach_alternative'],
      check: ({ arguments: [body] }) => body !== undefined && isDynamic(body, 'html', 4),
    },
  ],
})

export const jobCommand = defined({
  id: 'python/job-command',
  title: 'The command of a job is put together from values',
  severity: 'high',
  cwe: 78,
  why: 'The command of a BashOperator is read by a shell, on the machines that run the jobs.',
  fix: 'Write the command in the program and hand the values over in env.',
  bad: [
    'from airflow.operators.bash import BashOperator\ndef make(name):\n    return BashOperator(task_id="a", bash_command="echo %s" % name)',
    'from airflow.operators.bash_operator import BashOperator as B\nB(task_id="a", bash_command=f"ls {folder}")',
    'from airflow.operators.bash_operator import BashOperator\nBashOperator(task_id="a", bash_command="ls {}".format(folder))',
    'from airflow.operators.bash import BashOperator\nBashOperator(task_id="a", bash_command="ls {{ dag_run.conf[\'dir\'] }}")',
  ],
  good: [
    'from airflow.operators.bash import BashOperator\nBashOperator(task_id="a", bash_command="echo hi")',
    'from airflow.operators.bash import BashOperator\nBashOperator(task_id="a", bash_command="echo $NAME", env={"NAME": name})',
  ],
  calls: [
    {
      names: ['*.BashOperator', 'BashOperator', '*.SSHOperator'],
      check: ({ named }) => {
        const command = named.get('bash_command') ?? named.get('command')
        // Whoever starts a run decides what is in its configuration.
        return (
          /\{\{[^}]*\bdag_run\.conf\b/.test(textIn(command) ?? '') || speaksOf(command, 'shell', 1)
        )
      },
    },
  ],
})

export const containerFromInput = defined({
  id: 'python/container-from-input',
  title: 'What others send decides which container is started, or with which rights',
  severity: 'high',
  cwe: 250,
  why: 'Who names the image runs their own programs; privileged containers reach the whole machine.',
  fix: 'Choose the image from a list, and start containers without privileged.',
  bad: [
    'import docker\ndef start(image):\n    docker.from_env().containers.run(image, "echo")',
    'import docker\nclient = docker.from_env()\nclient.containers.run("alpine", privileged=True)',
    inRoute('import docker', 'client = docker.DockerClient()', 'client.containers.create(x)'),
  ],
  good: ['import docker\nclient = docker.from_env()\nclient.containers.run("alpine", "echo")'],
  calls: [
    {
      names: all(
        'docker.from_env().containers docker.DockerClient().containers docker.client.from_env().containers',
        'run create',
      ),
      check: (site) =>
        site.named.get('privileged')?.constant === true ||
        speaksOf(argumentOf(site, 0, 'image'), 'shell', 2),
    },
  ],
})

export const openCluster = defined({
  id: 'python/open-cluster',
  title: 'Machines of a cluster talk without encryption',
  severity: 'medium',
  cwe: 319,
  why: 'Whoever is in the network reads the data and can send tasks of their own.',
  fix: 'Leave require_encryption at True and give certificates.',
  bad: [
    'from distributed.security import Security\ns = Security(require_encryption=False)',
    'import dask.distributed as d\ns = d.Security(tls_ca_file="a", require_encryption=False)',
  ],
  good: ['from distributed.security import Security\ns = Security(require_encryption=True)'],
  calls: [
    {
      names: ['*.Security'],
      check: ({ named }) =>
        named.has('require_encryption') && isFalse(named.get('require_encryption')),
    },
    {
      names: ['grpc.insecure_channel', 'grpc.aio.insecure_channel'],
      check: ({ arguments: [address] }) =>
        typeof address?.constant === 'string' &&
        !/^(?:localhost|127\.|unix:)/.test(address.constant),
    },
  ],
})

export const writtenInput = defined({
  id: 'python/written-input',
  title: 'What a request brought is written to a file as it is',
  severity: 'low',
  cwe: 93,
  why: 'Line breaks in the value begin entries of their own in files that are read line by line.',
  fix: 'Check the value, or write it in a form that quotes it (json, csv).',
  bad: [
    inRoute('', 'f = open("a.txt", "a")', 'f.write(x)'),
    'def view(request):\n    with open("a.log", "w") as f:\n        f.write("name: %s" % request.POST["name"])',
  ],
  good: [
    inRoute('import json', 'f = open("a.txt", "a")', 'f.write(json.dumps({"x": int(x)}))'),
    'def view(request):\n    with open("a", "wb") as f:\n        for chunk in request.FILES["f"].chunks():\n            f.write(chunk)',
  ],
  calls: [
    {
      names: ['*.write', '*.writelines'],
      check: ({ path, arguments: [text] }) =>
        /(?:^|\.)open\(\)\.write/.test(path) &&
        text !== undefined &&
        isDynamic(text, 'crlf', 4) &&
        !/FILES|files|read\(|stream|\.data/.test(text.path ?? ''),
    },
  ],
})

const answered = /^return\b/

export const shownError = defined({
  id: 'python/shown-error',
  title: 'The text of an error is sent to whoever asked',
  severity: 'low',
  cwe: 209,
  why: 'Errors tell of files, queries and versions, which helps those who look for a way in.',
  fix: 'Log the error and answer with a text of your own.',
  bad: [
    'from flask import Flask\napp = Flask(__name__)\n@app.route("/")\ndef index():\n    try:\n        work()\n    except Exception as e:\n        return str(e), 500',
    'from django.http import HttpResponse\nimport traceback\ndef view(request):\n    try:\n        work()\n    except ValueError:\n        return HttpResponse(traceback.format_exc())',
  ],
  good: [
    'from flask import Flask\napp = Flask(__name__)\n@app.route("/")\ndef index():\n    try:\n        work()\n    except Exception as e:\n        log(e)\n        return "failed", 500',
    'def work():\n    try:\n        run()\n    except Exception as e:\n        return str(e)',
  ],
  nodes: [
    {
      types: ['return_statement'],
      check: (node, file) => {
        const text = file.textOf(node)
        if (/traceback\.format_exc\(/.test(text) && /\bflask\b/.test(file.text)) return true
        if (!answered.test(text) || !/\be\b|err|exc|ex\b|traceback/.test(text)) return undefined
        let above = node.parent
        while (above !== undefined && above.type !== 'except_clause') {
          if (above.type === 'function_definition') return undefined
          above = above.parent
        }
        if (
          above === undefined ||
          !/\b(?:flask|django|fastapi|aiohttp|bottle|sanic|tornado)\b/.test(file.text)
        )
          return undefined
        const name = /^except[^:]*\bas\s+(\w+)\s*:/.exec(
          file.text.slice(above.start, above.start + 200),
        )?.[1]
        if (/traceback\.format_exc\(/.test(text)) return true
        return (
          name !== undefined &&
          new RegExp(
            `(?:str|repr)\\(\\s*${name}\\s*\\)|\\{\\s*${name}\\s*[}!:]|%\\s*${name}\\b`,
          ).test(text)
        )
      },
    },
  ],
})

export const serviceRules = [
  mailMarkup,
  jobCommand,
  containerFromInput,
  openCluster,
  writtenInput,
  shownError,
]
