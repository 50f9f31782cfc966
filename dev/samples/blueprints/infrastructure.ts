/** Infrastructure as code, clusters, images and pipelines. */
import type { Blueprint } from './blueprint.ts'

export const infrastructureBlueprints = {
  'terraform-modules': {
    field: 'infrastructure',
    languages: { HCL: 0.9, Shell: 0.06, Makefile: 0.02, 'Open Policy Agent': 0.02 },
    topics: ['terraform', 'aws', 'infrastructure-as-code', 'devops'],
    paths: [
      'main.tf',
      'variables.tf',
      'outputs.tf',
      'versions.tf',
      'modules/',
      'examples/',
      '.tflint.hcl',
      '.terraform-docs.yml',
      '.pre-commit-config.yaml',
      '.github/workflows/plan.yml',
    ],
  },
  'gitops-cluster': {
    field: 'infrastructure',
    languages: { Shell: 0.45, Jinja: 0.3, HCL: 0.1, Python: 0.1, Just: 0.05 },
    topics: ['kubernetes', 'gitops', 'flux', 'talos', 'homelab'],
    paths: [
      'kubernetes/',
      'kubernetes/flux/',
      'talos/',
      'bootstrap/',
      'helmfile.yaml',
      'kustomization.yaml',
      '.sops.yaml',
      '.justfile',
      '.github/renovate.json5',
      '.github/workflows/flux-diff.yml',
    ],
  },
  'container-images': {
    field: 'infrastructure',
    languages: { Dockerfile: 0.5, Shell: 0.38, HCL: 0.07, Go: 0.05 },
    topics: ['docker', 'containers', 'ci-cd', 'github-actions'],
    paths: [
      'apps/',
      'apps/proxy/Dockerfile',
      'docker-bake.hcl',
      'Taskfile.yml',
      '.github/workflows/build.yml',
      '.github/workflows/release.yml',
      '.github/workflows/scan.yml',
    ],
  },
  'ansible-roles': {
    field: 'infrastructure',
    languages: { Jinja: 0.5, Shell: 0.3, Python: 0.2 },
    topics: ['ansible', 'linux', 'automation', 'devops'],
    paths: ['roles/', 'playbooks/', 'inventory/', 'ansible.cfg', 'molecule/', '.ansible-lint'],
    manifests: [
      { path: 'requirements.txt', dependencies: ['ansible', 'ansible-lint', 'molecule'] },
    ],
  },
  'helm-charts': {
    field: 'infrastructure',
    languages: { 'Go Template': 0.8, Mustache: 0.1, Shell: 0.1 },
    topics: ['helm', 'kubernetes', 'charts', 'monitoring'],
    paths: [
      'charts/',
      'charts/gateway/Chart.yaml',
      'ct.yaml',
      '.github/workflows/release-charts.yml',
    ],
  },
  'kubernetes-operator': {
    field: 'infrastructure',
    languages: { Go: 0.9, Makefile: 0.05, Dockerfile: 0.05 },
    topics: ['kubernetes', 'operator', 'controller', 'devops'],
    paths: ['api/', 'config/', 'controllers/', 'charts/', 'Dockerfile', 'PROJECT', 'Makefile'],
    manifests: [
      { path: 'go.mod', dependencies: ['k8s.io/client-go', 'sigs.k8s.io/controller-runtime'] },
    ],
  },
} as const satisfies Record<string, Blueprint>
