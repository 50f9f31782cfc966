/** Rules for Dockerfiles. */
import type { Hit, TextRule } from '../../rule.ts'
import { isDockerfile } from './file-kinds.ts'
import { fileRule, lineRule } from './line-rule.ts'

const image = /^\s{0,40}FROM\s+(?:--platform=\S+\s+)?(\S+)(?:\s+AS\s+(\S+))?/i

export const containerRules: readonly TextRule[] = [
  fileRule({
    id: 'infrastructure/docker-root',
    title: 'The container runs as root',
    severity: 'low',
    confidence: 'medium',
    cwe: 250,
    why: 'Whoever breaks out of the program is root in the container, and nearer to the machine.',
    fix: 'Make a user and name it with USER before the program starts.',
    examples: {
      path: 'Dockerfile',
      bad: [
        'FROM node:24-slim\nCOPY . .\nCMD ["node", "."]',
        'FROM a:1\nUSER root\nENTRYPOINT ["/a"]',
      ],
      good: [
        'FROM node:24-slim\nUSER node\nCMD ["node", "."]',
        'FROM gcr.io/distroless/static:nonroot\nENTRYPOINT ["/a"]',
        'FROM node:24-slim AS build\nRUN npm ci',
      ],
    },
    reads: isDockerfile,
    *find({ lines }) {
      let from: number | undefined
      let user: { line: number; name: string } | undefined
      let starts = false
      lines.forEach((line, at) => {
        const based = image.exec(line)
        if (based) {
          from = at + 1
          user = /nonroot|rootless|unprivileged/i.test(based[1]!)
            ? { line: from, name: 'nonroot' }
            : undefined
          starts = false
        }
        const named = /^\s{0,40}USER\s+([^\s:]+)/i.exec(line)
        if (named) user = { line: at + 1, name: named[1]! }
        if (/^\s{0,40}(?:CMD|ENTRYPOINT)\b/i.test(line)) starts = true
      })
      const isRoot = user === undefined || /^(?:root|0)$/.test(user.name)
      if (from !== undefined && starts && isRoot) yield { line: user?.line ?? from }
    },
  }),
  fileRule({
    id: 'infrastructure/docker-latest',
    title: 'The base image is whatever is newest',
    severity: 'low',
    confidence: 'medium',
    cwe: 1357,
    why: 'Two builds of the same commit differ, and a bad image comes in without a change that somebody reads.',
    fix: 'Name a version, and better its digest.',
    examples: {
      path: 'Dockerfile',
      bad: ['FROM node:latest', 'FROM registry.test:5000/team/app'],
      good: [
        'FROM node:24.3-slim',
        'FROM scratch',
        'FROM node:24 AS build\nFROM build',
        'ARG BASE\nFROM ${BASE}',
        `FROM node@sha256:${'0123456789abcdef'.repeat(4)}`,
      ],
    },
    reads: isDockerfile,
    *find({ lines }) {
      const stages = new Set<string>(['scratch'])
      for (const [at, line] of lines.entries()) {
        const [, name, stage] = image.exec(line) ?? []
        if (!name) continue
        const tag = /:([\w.-]+)$/.exec(name)?.[1]
        const isFixed = name.includes('@') || name.includes('$') || (tag && tag !== 'latest')
        if (!isFixed && !stages.has(name.toLowerCase())) yield { line: at + 1 }
        if (stage) stages.add(stage.toLowerCase())
      }
    },
  }),
  lineRule({
    id: 'infrastructure/docker-add-address',
    title: 'ADD downloads from an address',
    severity: 'low',
    confidence: 'medium',
    cwe: 494,
    why: 'Nothing checks what came, and the build takes whatever the address gives that day.',
    fix: 'Give ADD a checksum (--checksum=sha256:…), or download and check in a RUN.',
    examples: {
      path: 'Dockerfile',
      bad: ['ADD https://releases.test/tool.tar.gz /opt/'],
      good: [
        'COPY tool.tar.gz /opt/',
        'ADD --checksum=sha256:0123 https://releases.test/tool.tar.gz /opt/',
      ],
    },
    reads: isDockerfile,
    pattern: /^ADD\s+(?:--\S+\s+){0,4}https?:\/\//i,
    unless: /--checksum=/,
  }),
  fileRule({
    id: 'infrastructure/docker-secret-in-layer',
    title: 'A secret is kept in the image',
    severity: 'medium',
    confidence: 'medium',
    cwe: 522,
    why: 'ENV and ARG stay in the image’s history: whoever can pull it reads the value.',
    fix: 'Mount it for one command (RUN --mount=type=secret), or give it when the container starts.',
    examples: {
      path: 'Dockerfile',
      bad: ['FROM a:1\nARG NPM_TOKEN\nRUN npm ci', 'FROM a:1\nENV DB_PASSWORD=$DB_PASSWORD'],
      good: [
        'FROM a:1\nRUN --mount=type=secret,id=npm npm ci',
        'FROM a:1\nENV TOKEN_TTL=60',
        'FROM a:1\nENV API_TOKEN_FILE=/run/secrets/token',
      ],
    },
    reads: isDockerfile,
    *find({ lines }): Iterable<Hit> {
      const secret =
        /^\s{0,40}(?:ENV|ARG)\s+\w{0,40}(?:PASSWORD|PASSWD|SECRET|TOKEN|API_?KEY|ACCESS_?KEY|PRIVATE_?KEY|CREDENTIALS?)(?:\s*=|\s|$)/i
      for (const [at, line] of lines.entries()) if (secret.test(line)) yield { line: at + 1 }
    },
  }),
  lineRule({
    id: 'infrastructure/docker-sudo',
    title: 'sudo in an image',
    severity: 'low',
    confidence: 'medium',
    cwe: 250,
    why: 'The build is root already; in the running container sudo is a way to become it.',
    fix: 'Do what needs root before USER, and leave sudo out.',
    examples: {
      path: 'Dockerfile',
      bad: ['RUN sudo make install'],
      good: ['RUN make install'],
    },
    reads: isDockerfile,
    pattern: /\bsudo\s/,
    and: /^(?:RUN\s|&&\s|sudo\s|.{1,200}&&)/i,
    unless: /^RUN\s+(?:apt-get|apk|yum|dnf)\s[^&]{0,200}\ssudo(?:\s|$)/i,
  }),
]
