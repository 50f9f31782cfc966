/** Rules for GitLab's pipelines, and for commands wherever a build runs them. */
import type { TextRule } from '../../rule.ts'
import { hasCommands, isGitLabPipeline } from './file-kinds.ts'
import { lineRule } from './line-rule.ts'

export const pipelineRules: readonly TextRule[] = [
  lineRule({
    id: 'infrastructure/gitlab-remote-include',
    title: 'A pipeline takes its jobs from an address',
    severity: 'medium',
    confidence: 'medium',
    cwe: 829,
    why: 'Whoever owns the address decides what runs with the project’s variables.',
    fix: 'Include a file of a project at a commit, or name its integrity.',
    examples: {
      path: '.gitlab-ci.yml',
      bad: ["  - remote: 'https://ci.test/jobs.yml'"],
      good: ["  - project: 'team/ci'\n    ref: 0123456789abcdef0123456789abcdef01234567"],
    },
    reads: isGitLabPipeline,
    pattern: /^(?:-\s{1,4})?(?:remote|include)\s{0,4}:\s{0,4}['"]?https?:\/\//,
  }),
  lineRule({
    id: 'infrastructure/gitlab-debug-trace',
    title: 'A pipeline logs every variable',
    severity: 'high',
    confidence: 'high',
    cwe: 532,
    why: 'The log then holds all secrets of the job, and everybody who sees the job reads them.',
    fix: 'Leave the variable out; set it by hand for one run where it is needed.',
    examples: {
      path: '.gitlab-ci.yml',
      bad: ['  CI_DEBUG_TRACE: "true"'],
      good: ['  CI_DEBUG_TRACE: "false"'],
    },
    reads: isGitLabPipeline,
    pattern: /CI_DEBUG_(?:TRACE|SERVICES)['"]?\s{0,4}:\s{0,4}['"]?true/i,
  }),
  lineRule({
    id: 'infrastructure/gitlab-plain-docker',
    title: 'The build talks to Docker without TLS',
    severity: 'medium',
    confidence: 'medium',
    cwe: 319,
    why: 'Whatever else runs beside the job can use the Docker daemon, which is as good as root.',
    fix: 'Keep DOCKER_TLS_CERTDIR and the port 2376.',
    examples: {
      path: '.gitlab-ci.yml',
      bad: ['  DOCKER_TLS_CERTDIR: ""', '  DOCKER_HOST: tcp://docker:2375'],
      good: ['  DOCKER_TLS_CERTDIR: "/certs"'],
    },
    reads: isGitLabPipeline,
    pattern:
      /DOCKER_TLS_CERTDIR\s{0,4}:\s{0,4}(?:""|'')|DOCKER_HOST\s{0,4}:\s{0,4}['"]?tcp:\/\/[\w.-]{1,80}:2375\b/,
  }),
  lineRule({
    id: 'infrastructure/piped-download',
    title: 'A script is run as it is downloaded',
    severity: 'medium',
    confidence: 'medium',
    cwe: 494,
    why: 'Nothing checks what came: whoever controls the address, or the way to it, runs commands here.',
    fix: 'Download a version, check its checksum or signature, and run that.',
    examples: {
      path: 'Dockerfile',
      bad: [
        'RUN curl -fsSL https://get.test/install.sh | sh',
        'RUN bash <(curl -s https://get.test/i)',
      ],
      good: [
        'RUN curl -fsSLO https://get.test/install.sh && echo "$SUM  install.sh" | sha256sum -c && sh install.sh',
        'RUN curl -s https://api.test/version | jq -r .tag',
      ],
    },
    reads: hasCommands,
    pattern:
      /\|\s{0,4}(?:sudo\s(?:-\w\s){0,3})?(?:\/(?:usr\/)?bin\/)?(?:ba|z|da|k)?sh\b|\|\s{0,4}(?:sudo\s)?(?:python[\d.]{0,4}|node|perl|ruby)(?:\s-)?$|\b(?:ba|z)?sh\s{1,4}(?:-c\s{1,4}["'`]?\$\(|<\()\s{0,4}(?:curl|wget)\b/,
    and: /\b(?:curl|wget)\s/,
  }),
  lineRule({
    id: 'infrastructure/unverified-download',
    title: 'A command does not check who it talks to',
    severity: 'medium',
    confidence: 'high',
    cwe: 295,
    why: 'Somebody on the way can answer in the server’s place, and what they send is installed or run.',
    fix: 'Leave the check on, and add the certificate of your own authority where there is one.',
    examples: {
      path: 'Dockerfile',
      bad: [
        'RUN wget --no-check-certificate https://packages.test/a.tgz',
        'RUN apt-get install -y --allow-unauthenticated tool',
        'ENV NODE_TLS_REJECT_UNAUTHORIZED=0',
        'RUN pip install --trusted-host packages.test tool',
      ],
      good: [
        'RUN curl -fsS https://packages.test/a.tgz -o a.tgz',
        'RUN curl --key a.pem https://a.test',
      ],
    },
    reads: hasCommands,
    pattern:
      /--(?:no-check-certificate|allow-unauthenticated|force-yes|no-gpg-checks?|nogpgcheck|trusted-host)\b|\bNODE_TLS_REJECT_UNAUTHORIZED['"]?\s{0,4}[=:]\s{0,4}['"]?0|\bGIT_SSL_NO_VERIFY['"]?\s{0,4}[=:]\s{0,4}['"]?(?:1|true)|http\.sslVerify[= ]"?false|strict-ssl[= ]false|\bPYTHONHTTPSVERIFY['"]?\s{0,4}[=:]\s{0,4}['"]?0|StrictHostKeyChecking[= ]no/,
  }),
  lineRule({
    id: 'infrastructure/curl-insecure',
    title: 'curl does not check the certificate',
    severity: 'medium',
    confidence: 'high',
    cwe: 295,
    why: 'Somebody on the way can answer in the server’s place, and what they send is installed or run.',
    fix: 'Leave -k out, and name your own authority with --cacert where there is one.',
    examples: {
      path: 'Dockerfile',
      bad: ['RUN curl -k https://packages.test/a.tgz -o a.tgz', 'RUN curl -fsSkL https://a.test'],
      good: ['RUN curl -fsS https://packages.test/a.tgz', 'RUN curl --key a.pem https://a.test'],
    },
    reads: hasCommands,
    pattern: /\s(?:-[a-zA-Z]{0,8}k[a-zA-Z]{0,8}|--insecure)(?=\s|$|["'])/,
    and: /\bcurl\s/,
  }),
  lineRule({
    id: 'infrastructure/world-writable',
    title: 'Everybody may write the file',
    severity: 'medium',
    confidence: 'high',
    cwe: 732,
    why: 'Any program on the machine or in the container can change what others run or read.',
    fix: 'Give the file to the user who needs it and keep 755 or less.',
    examples: {
      path: 'Dockerfile',
      bad: ['RUN chmod -R 777 /app', 'RUN chmod a+rwx /data'],
      good: ['RUN chmod 755 /app/run', 'RUN chmod +x run.sh'],
    },
    reads: hasCommands,
    pattern:
      /\bchmod\s(?:-\w{1,4}\s){0,3}0{0,2}(?:[0-7]?[0-7][0-7][2367](?=\s|$|["'])|(?:a|o|ugo)\+[rx]{0,2}w)/,
  }),
]
