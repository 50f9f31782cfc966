/** Rules for Kubernetes and compose files. */
import type { Hit, RuleDescription, TextFile, TextRule } from '../../rule.ts'
import { isPlaceholder } from '../secrets/placeholder.ts'
import { isPipeline, isYaml } from './file-kinds.ts'
import { fileRule } from './line-rule.ts'
import { flowItems, yamlEntries, type YamlEntry } from './yaml-entries.ts'

const reads = (path: string) => isYaml(path) && !isPipeline(path)

/** Whether the file describes containers: a Kubernetes document, a compose file, a chart's values. */
const describesContainers = (entries: readonly YamlEntry[]) =>
  entries.some(
    ({ path }) =>
      path.length === 1 &&
      ['kind', 'services', 'apiVersion', 'image', 'containers', 'securityContext'].includes(
        String(path[0]),
      ),
  )

const last = ({ path }: YamlEntry) => path.at(-1)
const isTrue = ({ value }: YamlEntry) => /^(?:true|yes|on)$/i.test(value)

/** A rule that looks at one entry at a time, in files that describe containers. */
function entryRule(
  rule: Omit<RuleDescription, 'category'> & {
    speaks: (entry: YamlEntry) => boolean | Partial<Hit>
  },
): TextRule {
  const { speaks, ...description } = rule
  return fileRule({
    ...description,
    reads,
    *find({ lines }: TextFile) {
      const entries = yamlEntries(lines)
      if (!describesContainers(entries)) return
      for (const entry of entries) {
        const hit = speaks(entry)
        if (hit) yield { line: entry.line, ...(hit !== true && hit) }
      }
    },
  })
}

const pod = (line: string) =>
  `apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: a\n      image: a:1.2\n      ${line}\n`
const service = (line: string) => `services:\n  a:\n    image: a:1.2\n    ${line}\n`

/** What an item of a list, or of a flow list, names. */
const itemsUnder = (entry: YamlEntry, key: string) =>
  last(entry) === key || (typeof last(entry) === 'number' && entry.path.at(-2) === key)
    ? flowItems(entry.value)
    : []

export const kubernetesRules: readonly TextRule[] = [
  entryRule({
    id: 'infrastructure/privileged-container',
    title: 'A container has all rights of the machine',
    severity: 'high',
    confidence: 'high',
    cwe: 250,
    why: 'Whoever gets into the container owns the machine and everything else that runs there.',
    fix: 'Drop privileged and add the one capability or device that is needed.',
    examples: {
      path: 'deploy/app.yaml',
      bad: [pod('securityContext: \n        privileged: true'), service('privileged: true')],
      good: [
        pod('securityContext:\n        privileged: false'),
        service('cap_add: [NET_BIND_SERVICE]'),
      ],
    },
    speaks: (entry) => last(entry) === 'privileged' && isTrue(entry),
  }),
  entryRule({
    id: 'infrastructure/docker-socket',
    title: 'A container holds the socket of the container runtime',
    severity: 'high',
    confidence: 'high',
    cwe: 250,
    why: 'Through the socket it starts containers with any rights: it is root on the machine.',
    fix: 'Leave the socket out, or put a proxy before it that allows the few calls that are needed.',
    examples: {
      path: 'compose.yaml',
      bad: [service('volumes:\n      - /var/run/docker.sock:/var/run/docker.sock')],
      good: [service('volumes:\n      - data:/var/lib/data')],
    },
    speaks: ({ value, path }) =>
      /(?:^|[^\w])(?:docker|containerd|crio)\.sock\b/.test(value) &&
      path.some((key) => key === 'volumes' || key === 'hostPath' || key === 'volumeMounts'),
  }),
  entryRule({
    id: 'infrastructure/host-path',
    title: 'A container holds a folder of the machine’s own system',
    severity: 'medium',
    confidence: 'high',
    cwe: 668,
    why: 'From there it reads the machine’s secrets or changes what the machine runs.',
    fix: 'Use a volume of its own, or the one file that is needed, read-only.',
    examples: {
      path: 'deploy/app.yaml',
      bad: [
        'kind: Pod\nspec:\n  volumes:\n    - name: etc\n      hostPath:\n        path: /etc\n',
        service('volumes:\n      - /:/host'),
      ],
      good: [
        'kind: Pod\nspec:\n  volumes:\n    - name: a\n      emptyDir: {}\n',
        service('volumes:\n      - ./data:/data'),
      ],
    },
    speaks: (entry) => {
      const system =
        /^\/(?:$|(?:etc|root|proc|sys|boot|dev|home|var\/lib\/(?:kubelet|docker)|usr|bin|lib)(?:\/?$|\/?:))|^\/:/
      const inCompose =
        entry.path[0] === 'services' &&
        itemsUnder(entry, 'volumes').some((item) => system.test(item))
      return (
        inCompose ||
        (entry.path.at(-2) === 'hostPath' && last(entry) === 'path' && system.test(entry.value))
      )
    },
  }),
  entryRule({
    id: 'infrastructure/host-namespace',
    title: 'A container shares the machine’s network or processes',
    severity: 'medium',
    confidence: 'high',
    cwe: 668,
    why: 'It reaches services that listen on the machine alone, or sees and disturbs its processes.',
    fix: 'Publish the ports that are needed and keep the namespaces apart.',
    examples: {
      path: 'compose.yaml',
      bad: [
        'kind: Pod\nspec:\n  hostNetwork: true\n',
        service('network_mode: host'),
        service('pid: "host"'),
      ],
      good: ['kind: Pod\nspec:\n  hostNetwork: false\n', service('ports: ["127.0.0.1:80:80"]')],
    },
    speaks: (entry) =>
      (['hostNetwork', 'hostPID', 'hostIPC'].includes(String(last(entry))) && isTrue(entry)) ||
      (['network_mode', 'pid', 'ipc', 'userns_mode'].includes(String(last(entry))) &&
        entry.value === 'host'),
  }),
  entryRule({
    id: 'infrastructure/privilege-escalation',
    title: 'A program in the container may gain rights',
    severity: 'medium',
    confidence: 'high',
    cwe: 269,
    why: 'A program with the setuid bit then makes root of whoever got in.',
    fix: 'Say allowPrivilegeEscalation: false.',
    examples: {
      path: 'deploy/app.yaml',
      bad: [pod('securityContext:\n        allowPrivilegeEscalation: true')],
      good: [pod('securityContext:\n        allowPrivilegeEscalation: false')],
    },
    speaks: (entry) => last(entry) === 'allowPrivilegeEscalation' && isTrue(entry),
  }),
  entryRule({
    id: 'infrastructure/root-user',
    title: 'A container is told to run as root',
    severity: 'medium',
    confidence: 'high',
    cwe: 250,
    why: 'Whoever breaks out of the program is root in the container, and nearer to the machine.',
    fix: 'Say runAsNonRoot: true and a user number above 0.',
    examples: {
      path: 'deploy/app.yaml',
      bad: [
        pod('securityContext:\n        runAsUser: 0'),
        pod('securityContext:\n        runAsNonRoot: false'),
        service('user: root'),
      ],
      good: [pod('securityContext:\n        runAsUser: 1000'), service('user: "1000:1000"')],
    },
    speaks: (entry) =>
      (last(entry) === 'runAsUser' && entry.value === '0') ||
      (last(entry) === 'runAsNonRoot' && entry.value === 'false') ||
      (last(entry) === 'user' &&
        entry.path[0] === 'services' &&
        entry.path.length === 3 &&
        /^(?:root|0)(?::|$)/.test(entry.value)),
  }),
  entryRule({
    id: 'infrastructure/dangerous-capability',
    title: 'A container gets a right that is as good as root',
    severity: 'high',
    confidence: 'high',
    cwe: 250,
    why: 'With it the container mounts, traces or loads what it wants, and leaves its box.',
    fix: 'Drop all capabilities and add the narrow one that is needed.',
    examples: {
      path: 'compose.yaml',
      bad: [
        service('cap_add:\n      - SYS_ADMIN'),
        pod('securityContext:\n        capabilities:\n          add: ["ALL"]'),
      ],
      good: [
        service('cap_drop:\n      - ALL'),
        pod('securityContext:\n        capabilities:\n          add: ["NET_BIND_SERVICE"]'),
      ],
    },
    speaks: (entry) =>
      [
        ...itemsUnder(entry, 'cap_add'),
        ...(entry.path.includes('capabilities') ? itemsUnder(entry, 'add') : []),
      ].some((item) =>
        /^(?:CAP_)?(?:ALL|SYS_ADMIN|SYS_PTRACE|SYS_MODULE|SYS_RAWIO|DAC_READ_SEARCH|BPF)$/.test(
          item,
        ),
      ),
  }),
  entryRule({
    id: 'infrastructure/unconfined-container',
    title: 'A container runs without the kernel’s filters',
    severity: 'medium',
    confidence: 'high',
    cwe: 693,
    why: 'Calls that only break-outs need are open to it.',
    fix: 'Keep the runtime’s default profile, or write one that adds what is needed.',
    examples: {
      path: 'compose.yaml',
      bad: [
        service('security_opt:\n      - seccomp:unconfined'),
        pod('securityContext:\n        seccompProfile:\n          type: Unconfined'),
      ],
      good: [service('security_opt:\n      - no-new-privileges:true')],
    },
    speaks: (entry) =>
      itemsUnder(entry, 'security_opt').some((item) =>
        /^(?:seccomp|apparmor)[:=]unconfined$/.test(item),
      ) ||
      (entry.path.at(-2) === 'seccompProfile' && entry.value === 'Unconfined'),
  }),
  entryRule({
    id: 'infrastructure/latest-image',
    title: 'A container runs whatever image is newest',
    severity: 'low',
    confidence: 'medium',
    cwe: 1357,
    why: 'Two starts of the same description differ, and nobody can tell what runs.',
    fix: 'Name a version, and better its digest.',
    examples: {
      path: 'compose.yaml',
      bad: [
        'services:\n  a:\n    image: redis:latest\n',
        'kind: Pod\nspec:\n  containers:\n    - image: team/app\n',
      ],
      good: [
        'services:\n  a:\n    image: redis:8.2\n',
        'services:\n  a:\n    image: ${IMAGE}\n    build: .\n',
      ],
    },
    speaks: ({ path, value }) =>
      path.at(-1) === 'image' &&
      (path[0] === 'services' || path.includes('containers') || path.includes('initContainers')) &&
      /^[\w./:-]+$/.test(value) &&
      (value.endsWith(':latest') || !/:[\w.-]+$/.test(value)),
  }),
  fileRule({
    id: 'infrastructure/secret-in-manifest',
    title: 'A Kubernetes secret stands in the repository',
    severity: 'high',
    confidence: 'medium',
    cwe: 312,
    why: 'Base64 is no encryption: whoever reads the repository has the value.',
    fix: 'Seal it (Sealed Secrets, SOPS) or take it from a secret store (External Secrets).',
    examples: {
      path: 'deploy/secret.yaml',
      bad: [
        'apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\nstringData:\n  password: Tr0ub4dor-and-3\n',
      ],
      good: [
        'apiVersion: v1\nkind: SealedSecret\nspec:\n  encryptedData:\n    password: AgBy3i4OJSWK\n',
        'apiVersion: v1\nkind: Secret\ndata:\n  password: {{ .Values.password | b64enc }}\n',
        'apiVersion: v1\nkind: Secret\nstringData:\n  password: changeme\n',
      ],
    },
    reads,
    *find({ lines }) {
      const entries = yamlEntries(lines)
      const secrets = new Set(
        entries
          .filter(
            ({ path, value }) => path.length === 1 && path[0] === 'kind' && value === 'Secret',
          )
          .map(({ document }) => document),
      )
      if (entries.some(({ path }) => path[0] === 'sops')) return
      for (const { document, path, value, line, endLine } of entries) {
        const holds = path.length === 2 && (path[0] === 'data' || path[0] === 'stringData')
        if (
          secrets.has(document) &&
          holds &&
          value.length >= 4 &&
          !isPlaceholder(value) &&
          !value.startsWith('{')
        )
          yield { line, endLine }
      }
    },
  }),
  fileRule({
    id: 'infrastructure/wildcard-role',
    title: 'A role may do everything',
    severity: 'medium',
    confidence: 'high',
    cwe: 269,
    why: 'Whatever runs with it, or whoever takes it over, owns the cluster.',
    fix: 'Name the verbs and resources that are needed.',
    examples: {
      path: 'deploy/role.yaml',
      bad: [
        'kind: ClusterRole\nrules:\n  - apiGroups: ["*"]\n    resources: ["*"]\n    verbs: ["*"]\n',
      ],
      good: [
        'kind: ClusterRole\nrules:\n  - apiGroups: [""]\n    resources: ["pods"]\n    verbs: ["*"]\n',
      ],
    },
    reads,
    *find({ lines }) {
      const entries = yamlEntries(lines).filter(({ path }) => path[0] === 'rules')
      const all = (key: string) => entries.filter((entry) => itemsUnder(entry, key).includes('*'))
      const resources = new Set(
        all('resources').map(({ document, path }) => `${document}/${path[1]}`),
      )
      for (const { document, path, line } of all('verbs'))
        if (resources.has(`${document}/${path[1]}`)) yield { line }
    },
  }),
]
