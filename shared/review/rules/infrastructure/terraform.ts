/** Rules for Terraform and for policies of clouds. */
import type { Hit, TextFile, TextRule } from '../../rule.ts'
import { isTerraform } from './file-kinds.ts'
import { fileRule, lineRule } from './line-rule.ts'

const opensToAll =
  /\b(?:ipv6_)?(?:cidr_blocks?|source_address_prefix(?:es)?|source_ranges|cidr_ipv[46])\s{0,20}=\s{0,4}\[?\s{0,4}["'](?:0\.0\.0\.0\/0|::\/0|\*|Internet)["']/

/** Blocks in one another that are followed. */
const deepest = 20

/** The innermost blocks around a line, as their opening words, from outside in. */
function blocksOf(lines: readonly string[]): string[][] {
  const open: string[] = []
  return lines.map((line) => {
    const code = line.replace(/"(?:[^"\\]|\\.){0,500}"/g, (text) => text.replace(/[{}]/g, ''))

    const around = [...open, ...(code.includes('{') ? [code.trim()] : [])]
    for (const brace of code.match(/[{}]/g) ?? []) {
      if (brace === '}') open.pop()
      else if (open.length < deepest) open.push(code.trim())
    }
    return around
  })
}

/** The lines of the block a line stands in. */
function siblings(lines: readonly string[], at: number): string {
  let from = at
  let to = at
  while (from > 0 && at - from < 30 && !/\{\s*$/.test(lines[from - 1]!)) from--
  while (to < lines.length - 1 && to - at < 30 && !/^\s{0,80}\}/.test(lines[to + 1]!)) to++
  return lines.slice(from, to + 1).join('\n')
}

export const terraformRules: readonly TextRule[] = [
  fileRule({
    id: 'infrastructure/open-ingress',
    title: 'A port is open to the whole internet',
    severity: 'high',
    confidence: 'high',
    cwe: 668,
    why: 'Everybody can try passwords and weaknesses on what listens there.',
    fix: 'Name the networks that need it, or put it behind a VPN or bastion.',
    examples: {
      path: 'network.tf',
      bad: [
        'resource "aws_security_group" "a" {\n  ingress {\n    from_port   = 22\n    to_port     = 22\n    cidr_blocks = ["0.0.0.0/0"]\n  }\n}',
        'resource "aws_security_group_rule" "a" {\n  type        = "ingress"\n  from_port   = 5432\n  to_port     = 5432\n  cidr_blocks = ["0.0.0.0/0"]\n}',
      ],
      good: [
        'resource "aws_security_group" "a" {\n  ingress {\n    from_port   = 443\n    to_port     = 443\n    cidr_blocks = ["0.0.0.0/0"]\n  }\n  egress {\n    from_port   = 0\n    to_port     = 0\n    cidr_blocks = ["0.0.0.0/0"]\n  }\n}',
      ],
    },
    reads: isTerraform,
    *find({ lines }: TextFile): Iterable<Hit> {
      if (!lines.some((line) => opensToAll.test(line))) return
      const blocks = blocksOf(lines)
      for (const [at, line] of lines.entries()) {
        if (!opensToAll.test(line)) continue
        const block = siblings(lines, at)
        const around = blocks[at]!.join('\n')
        const isWeb =
          /\b(?:from_port|to_port|destination_port_range|ports?)\s*=\s*\[?\s*"?(?:80|443)"?\b/.test(
            block,
          ) && !/=\s*"?(?:0|22|3389|-1)"?\s*$/m.test(block)
        const goesOut = /\begress\b/.test(around) || /"egress"|"Outbound"|EGRESS/.test(block)
        const isIngress =
          /\bingress\b|security_group|firewall|network_security_rule|source_ranges/.test(
            `${around}\n${block}`,
          )
        if (isIngress && !goesOut && !isWeb) yield { line: at + 1 }
      }
    },
  }),
  lineRule({
    id: 'infrastructure/public-storage',
    title: 'Storage is open to everybody',
    severity: 'high',
    confidence: 'high',
    cwe: 732,
    why: 'Whoever finds the address reads, and sometimes writes, what is stored there.',
    fix: 'Keep it private and give out signed addresses, or serve it through a CDN.',
    examples: {
      path: 'storage.tf',
      bad: [
        '  acl = "public-read"',
        '  block_public_acls = false',
        '  member = "allUsers"',
        '  container_access_type = "blob"',
      ],
      good: ['  acl = "private"', '  block_public_acls = true'],
    },
    reads: isTerraform,
    pattern:
      /\bacl\s{0,20}=\s{0,4}"(?:public-read(?:-write)?|authenticated-read)"|\b(?:block_public_acls|block_public_policy|ignore_public_acls|restrict_public_buckets)\s{0,20}=\s{0,4}false|"all(?:Authenticated)?Users"|\bcontainer_access_type\s{0,20}=\s{0,4}"(?:blob|container)"|\ballow_(?:nested_items_to_be_public|blob_public_access)\s{0,20}=\s{0,4}true/,
  }),
  lineRule({
    id: 'infrastructure/unencrypted-storage',
    title: 'Stored data is not encrypted',
    severity: 'medium',
    confidence: 'high',
    cwe: 311,
    why: 'A copy of the disk, a snapshot or a backup can be read by whoever gets it.',
    fix: 'Switch encryption on, with a key of your own where the data asks for it.',
    examples: {
      path: 'database.tf',
      bad: ['  storage_encrypted = false', '  at_rest_encryption_enabled = false'],
      good: ['  storage_encrypted = true'],
    },
    reads: isTerraform,
    pattern:
      /\b(?:encrypted|storage_encrypted|at_rest_encryption_enabled|transit_encryption_enabled|encrypt_at_rest|enable_disk_encryption|encryption_at_host_enabled|server_side_encryption_enabled|kms_encrypted)\s{0,20}=\s{0,4}false\b/,
  }),
  lineRule({
    id: 'infrastructure/public-database',
    title: 'A database has an address on the internet',
    severity: 'high',
    confidence: 'high',
    cwe: 668,
    why: 'Everybody can try passwords and weaknesses on it.',
    fix: 'Keep it in a private network.',
    examples: {
      path: 'database.tf',
      bad: ['  publicly_accessible = true', '  public_network_access_enabled = true'],
      good: ['  publicly_accessible = false'],
    },
    reads: isTerraform,
    pattern: /\b(?:publicly_accessible|public_network_access_enabled)\s{0,20}=\s{0,4}true\b/,
  }),
  lineRule({
    id: 'infrastructure/old-tls',
    title: 'Old versions of TLS are allowed',
    severity: 'medium',
    confidence: 'high',
    cwe: 326,
    why: 'Connections can be brought down to a version whose weaknesses are known.',
    fix: 'Allow TLS 1.2 and 1.3 only.',
    examples: {
      path: 'storage.tf',
      bad: ['  min_tls_version = "TLS1_0"', '  minimum_protocol_version = "TLSv1"'],
      good: ['  min_tls_version = "TLS1_2"', '  minimum_protocol_version = "TLSv1.2_2021"'],
    },
    reads: isTerraform,
    pattern:
      /\b(?:min_tls_version|minimum_tls_version|minimum_protocol_version|tls_min_version|ssl_minimal_tls_version_enforced|min_version)\s{0,20}=\s{0,4}"(?:SSLv3|TLSv?1(?:[._][01])?(?:_2016)?|TLS_1_[01]|1\.[01])"|"ELBSecurityPolicy-(?:2015|2016|TLS-1-[01])/,
  }),
  fileRule({
    id: 'infrastructure/wildcard-policy',
    title: 'A policy allows everything on everything',
    severity: 'high',
    confidence: 'high',
    cwe: 269,
    why: 'Whoever gets hold of the role owns the account.',
    fix: 'Name the actions and resources that are needed.',
    examples: {
      path: 'access.tf',
      bad: [
        'statement {\n  actions   = ["*"]\n  resources = ["*"]\n}',
        '  {\n    "Effect": "Allow",\n    "Action": "*",\n    "Resource": "*"\n  }',
      ],
      good: [
        'statement {\n  actions   = ["s3:GetObject"]\n  resources = ["*"]\n}',
        'statement {\n  effect = "Deny"\n  actions   = ["*"]\n  resources = ["*"]\n}',
      ],
    },
    reads: (path) => isTerraform(path) || /(?:polic(?:y|ies)|iam|role)[^/]*\.json$/i.test(path),
    *find({ lines }) {
      for (const [at, line] of lines.entries()) {
        if (!/["']?\bactions?["']?\s{0,20}[=:]\s{0,4}\[?\s{0,4}["']\*(?::\*)?["']/i.test(line))
          continue
        const block = siblings(lines, at)
        if (
          /\bresources?["']?\s{0,20}[=:]\s{0,4}\[?\s{0,4}["']\*["']/i.test(block) &&
          !/["']Deny["']/.test(block)
        )
          yield { line: at + 1 }
      }
    },
  }),
]
