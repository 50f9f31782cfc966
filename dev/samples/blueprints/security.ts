/** Security research, detection and tools. */
import type { Blueprint } from './blueprint.ts'

export const securityBlueprints = {
  'detection-rules': {
    field: 'security',
    languages: { YARA: 0.7, Python: 0.3 },
    topics: ['yara', 'sigma', 'malware-analysis', 'threat-hunting', 'detection-engineering'],
    paths: [
      'rules/',
      'rules/windows/',
      'sigma/',
      'yara/',
      'tests/',
      'SECURITY.md',
      '.github/workflows/lint-rules.yml',
    ],
    manifests: [{ path: 'requirements.txt', dependencies: ['yara-python', 'pysigma', 'pytest'] }],
  },
  'malware-analyser': {
    field: 'security',
    languages: { Python: 0.9, C: 0.06, YARA: 0.04 },
    topics: ['malware-analysis', 'reverse-engineering', 'security', 'static-analysis'],
    paths: ['src/', 'sigs/', 'rules/', 'tests/', 'SECURITY.md', '.github/workflows/codeql.yml'],
    manifests: [
      {
        path: 'pyproject.toml',
        dependencies: ['pefile', 'capstone', 'lief', 'cryptography', 'pytest'],
      },
    ],
  },
  'fuzzing-lab': {
    field: 'security',
    languages: { C: 0.45, Rust: 0.4, Shell: 0.15 },
    topics: ['fuzzing', 'security', 'vulnerability-research', 'exploit'],
    paths: ['fuzz/', 'corpus/', 'fuzz/Cargo.toml', 'SECURITY.md', 'Dockerfile'],
    manifests: [{ path: 'Cargo.toml', dependencies: ['libfuzzer-sys', 'arbitrary', 'ring'] }],
  },
  'ctf-writeups': {
    field: 'security',
    languages: { Python: 0.7, C: 0.2, Assembly: 0.1 },
    topics: ['ctf', 'ctf-writeups', 'pentest', 'cryptography', 'pwn'],
    paths: ['2025/', '2026/', '2026/heap-notes/exploit.py', 'tools/'],
    manifests: [
      { path: 'requirements.txt', dependencies: ['pwntools', 'pycryptodome', 'z3-solver'] },
    ],
  },
} as const satisfies Record<string, Blueprint>
