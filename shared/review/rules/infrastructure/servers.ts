/** Rules for nginx. */
import type { TextRule } from '../../rule.ts'
import { isNginx } from './file-kinds.ts'
import { fileRule, lineRule } from './line-rule.ts'

export const serverRules: readonly TextRule[] = [
  lineRule({
    id: 'infrastructure/nginx-old-tls',
    title: 'The server speaks old versions of TLS',
    severity: 'medium',
    confidence: 'high',
    cwe: 326,
    why: 'Connections can be brought down to a version whose weaknesses are known.',
    fix: 'Allow TLSv1.2 and TLSv1.3 only.',
    examples: {
      path: 'nginx.conf',
      bad: ['  ssl_protocols TLSv1 TLSv1.2;', '  ssl_protocols SSLv3 TLSv1.2;'],
      good: ['  ssl_protocols TLSv1.2 TLSv1.3;'],
    },
    reads: isNginx,
    pattern: /^ssl_protocols\s[^;]{0,80}?\b(?:SSLv[23]|TLSv1(?:\.1)?)(?=[\s;])/,
  }),
  fileRule({
    id: 'infrastructure/nginx-alias-traversal',
    title: 'An alias can be left through the path',
    severity: 'high',
    confidence: 'high',
    cwe: 22,
    why: 'The location ends without a slash and the alias with one: /files../ leads to the folder above.',
    fix: 'End the location with a slash as well.',
    examples: {
      path: 'nginx.conf',
      bad: ['location /files {\n  alias /srv/files/;\n}'],
      good: [
        'location /files/ {\n  alias /srv/files/;\n}',
        'location /files {\n  alias /srv/files;\n}',
      ],
    },
    reads: isNginx,
    *find({ lines }) {
      let isOpen = false
      for (const [at, line] of lines.entries()) {
        const location = /^\s{0,40}location\s+(?:\^~\s+)?(\/[^\s{]*)\s*\{?/.exec(line)?.[1]
        if (location !== undefined) isOpen = !location.endsWith('/')
        else if (/^\s{0,40}location\b/.test(line)) isOpen = false
        if (isOpen && /\balias\s+[^;\s]{1,200}\/\s{0,4};/.test(line)) yield { line: at + 1 }
      }
    },
  }),
  lineRule({
    id: 'infrastructure/nginx-header-injection',
    title: 'The decoded path goes into an answer’s header',
    severity: 'medium',
    confidence: 'medium',
    cwe: 113,
    why: 'Both $uri and $document_uri hold decoded line breaks: whoever writes the link adds headers to the answer.',
    fix: 'Use $request_uri.',
    examples: {
      path: 'nginx.conf',
      bad: ['  return 302 https://example.test$uri;', '  add_header X-Path $document_uri;'],
      good: ['  return 302 https://example.test$request_uri;'],
    },
    reads: isNginx,
    pattern:
      /^(?:return\s+30\d|rewrite\s|add_header\s|proxy_set_header\s)[^;]{0,300}?\$(?:uri|document_uri)\b/,
  }),
  lineRule({
    id: 'infrastructure/nginx-listing',
    title: 'Folders are listed',
    severity: 'low',
    confidence: 'medium',
    cwe: 548,
    why: 'Files that nobody links to, backups for one, are found by looking.',
    fix: 'Switch autoindex off.',
    examples: {
      path: 'nginx.conf',
      bad: ['  autoindex on;'],
      good: ['  autoindex off;'],
    },
    reads: isNginx,
    pattern: /^autoindex\s+on\s*;/,
  }),
]
