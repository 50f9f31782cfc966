/**
 * Words that name a domain, as whole words or pairs joined by a hyphen, never as parts of words.
 * They are looked for in the name, description, topics and folders of a repository and in the
 * subjects of own commits. `certain` words mean one thing only; `likely` ones can mean another and
 * decide only together.
 */
import type { Domain } from './domains.ts'

export type Word = { domain: Domain; strength: number }

const certain = 0.5
const likely = 0.15

const wordLists: Readonly<Record<Domain, { certain: string; likely: string }>> = {
  frontend: {
    certain: `frontend front-end css tailwind tailwindcss react reactjs react-components vue vuejs vue3
      svelte sveltekit angular nextjs nuxt solidjs preact design-system design-systems ui-kit ui-library
      ui-components component-library vueuse vuetify element-plus antd ant-design chakra-ui mantine headlessui
      primevue quasar lit qwik astro remix gatsby tanstack react-query redux zustand framer-motion
      gsap pixijs d3 echarts chartjs codemirror prosemirror tiptap postcss unocss vitepress
      docusaurus figma pwa web-components webcomponents shadcn shadcn-ui
      headless-ui radix-ui storybook styled-components material-ui animation-library css-in-js a11y
      accessibility daisyui scss sass stylesheet stylesheets tooltip popover
      dropdown combobox datepicker carousel webgl threejs three-js`,
    likely: `ui ux web components component hooks animation animations theme themes button modal
      dialog sidebar navbar responsive layout dark-mode icons icon svg browser dom html website
      landing-page visualization charts editor accordion checkbox tabs aria styling styles fonts
      typography hydration ssr vite webpack rollup bundler`,
  },
  backend: {
    certain: `backend back-end server-side microservice microservices grpc database databases rdbms
      postgresql postgres mysql mariadb sqlite redis mongodb kafka rabbitmq orm sql message-queue
      message-broker distributed-systems key-value storage-engine rest-api web-framework api-server
      compiler interpreter virtual-machine operating-system kernel embedded firmware runtime
      concurrency allocator garbage-collector jvm spring-boot rails django fastapi laravel consensus
      raft query-engine http-server http-client networking`,
    likely: `server api apis http https rest sdk cache caching queue protocol tcp udp quic websocket
      auth parser serialization async threads performance router middleware driver drivers rpc
      storage index transactions migration migrations lib library framework daemon systems linux
      memory lock mutex toolchain linker`,
  },
  mobile: {
    certain: `android ios swiftui uikit react-native flutter jetpack-compose xcode iphone ipad
      kotlin-multiplatform watchos expo macos-app ios-app android-app`,
    likely: `mobile apk cocoapods gradle activity fragment widget`,
  },
  devops: {
    certain: `devops kubernetes k8s k3s helm helm-chart helm-charts terraform terraform-module
      opentofu terragrunt ansible ansible-role ansible-collection pulumi gitops argocd argo-cd fluxcd
      flux-cd flux2 talos homelab home-ops home-cluster infrastructure infrastructure-as-code iac
      dockerfile dockerfiles docker-image docker-images docker-compose container-images
      github-actions ci-cd cicd jenkins prometheus grafana observability kustomize kubectl
      crossplane nixos nix-flake dotfiles nixpkgs self-hosted selfhosted sre platform-engineering
      cloudformation aws-cdk vagrant proxmox eks gke aks istio nomad consul velero longhorn metallb traefik keda tekton rancher kops
      cluster-api kubespray kubeadm minikube home-manager puppet chef saltstack awx zabbix nagios
      telegraf victoriametrics opentelemetry atlantis tflint eksctl podman-compose k9s cilium helmrelease renovate
      kustomization alertmanager playbook playbooks cloud-native loki thanos`,
    likely: `docker container containers cluster clusters deploy deployment deployments cloud aws
      gcp azure provisioning monitoring pipeline pipelines workflow workflows operator charts chart
      ingress podman registry nodes node-exporter backup nix infra automation flux ci image images
      apps roles modules packages-overlay overlay runner runners`,
  },
  data: {
    certain: `machine-learning deep-learning data-science data-analysis data-engineering pytorch
      tensorflow keras jax scikit-learn sklearn pandas numpy scipy polars notebook notebooks jupyter
      kaggle neural-network neural-networks nlp computer-vision reinforcement-learning rlhf
      fine-tuning finetuning pretraining huggingface transformers dataset datasets dataframe
      dataframes statistics statistical bayesian regression time-series timeseries forecasting
      bioinformatics genomics econometrics geospatial mlops lora diffusion-models stable-diffusion
      language-modeling language-model gradient gradients tokenizer embeddings cuda xgboost lightgbm
      r-package rstats tidyverse ggplot2 cran julialang data-visualization ml grpo dpo sft ppo
      statsmodels sktime prophet spacy nltk mlflow dask xarray vllm diffusers peft trl dplyr dbt
      airflow matplotlib seaborn plotly streamlit opencv yolo onnx kedro astropy biopython scanpy
      bioconductor geopandas gym gymnasium stable-baselines llama-cpp ggml posterior mcmc autodiff autograd tensor tensors dataloader epoch`,
    likely: `data model models training trainer train inference llm llms gpu analysis analytics
      prediction classification clustering experiments experiment benchmark evaluation vision audio
      science scientific research paper papers simulation optimization metrics plot plots chapter
      learning attention checkpoint checkpoints batch sampling loss quantization transformer etl`,
  },
  security: {
    certain: `security infosec cybersecurity cyber-security appsec pentest pentesting penetration-testing
      red-team redteam blue-team blueteam exploit exploits exploitation vulnerability vulnerabilities
      vulnerability-scanner cve cves malware malware-analysis reverse-engineering reversing
      disassembler decompiler deobfuscation obfuscation shellcode yara yara-rules sigma-rules
      detection-rules detection-engineering threat-detection threat-hunting threat-intelligence
      dfir forensics incident-response osint ctf ctf-writeups bugbounty bug-bounty fuzzing fuzzer
      fuzz cryptography cryptographic crypto-library owasp sast dast xss ssrf csrf rce
      sql-injection privilege-escalation ransomware honeypot siem suricata zeek mitre-attack
      attack-surface recon nuclei nuclei-templates metasploit burpsuite ghidra ida-pro idapython
      radare2 frida volatility wireshark zero-trust sigstore sbom supply-chain-security
      devsecops secret-scanning payloads hacking hacktools password-cracking
      post-quantum sandbox-escape rootkit edr openssl rustls libsodium gnupg trivy grype falco wazuh osquery
      zaproxy sqlmap nmap hashcat impacket mimikatz bloodhound atomic-red-team semgrep codeql
      gitleaks trufflehog clamav pwntools angr rizin velociraptor misp hackthebox tryhackme
      oss-fuzz libfuzzer afl syzkaller pwn crackme sigma threat-modeling`,
    likely: `crypto encryption decryption cipher signature signatures attack attacks threat threats
      payload injection detection scanner scanning audit auditing secrets vault sandbox firewall
      antivirus binary-analysis deobfuscate obfuscated certificate certificates ssl oauth rules
      privacy bypass persistence sanitizer compliance pki x509 tls hardening sigs`,
  },
}

const wordsOf = (text: string) => text.split(/\s+/).filter((word) => word !== '')

/** Domains by word; a few words name two domains. */
export const vocabulary: ReadonlyMap<string, readonly Word[]> = (() => {
  const map = new Map<string, Word[]>()
  for (const [domain, { certain: sure, likely: maybe }] of Object.entries(wordLists)) {
    const add = (word: string, strength: number) =>
      map.set(word, [...(map.get(word) ?? []), { domain: domain as Domain, strength }])
    for (const word of wordsOf(sure)) add(word, certain)
    for (const word of wordsOf(maybe)) add(word, likely)
  }
  return map
})()

/** Words of products built with language models, and of the tools that build with them. */
export const aiProductWords: ReadonlySet<string> = new Set(
  wordsOf(`llm llms gpt chatgpt openai anthropic claude claude-code copilot agent agents agentic
    ai ai-agents ai-agent mcp mcp-server model-context-protocol modelcontextprotocol rag langchain
    langgraph prompt prompts generative-ai genai vibe-coding ollama coding-agent codex gemini-cli`),
)

/** Words by which a repository invites others to take part. */
export const communityWords: ReadonlySet<string> = new Set(
  wordsOf('open-source opensource oss foss hacktoberfest free-software community-driven'),
)

const camelCaseBorder = /(?<=[a-z0-9])(?=[A-Z])/g
/** ASCII that separates words; `+` and `#` belong to them (C++, C#), as do letters of any script. */
const betweenWords = /[\s!"$-*,-/:-@[-`{-~]+/

const separates = (code: number) => betweenWords.test(String.fromCharCode(code))
const asciiSeparates = Array.from({ length: 128 }, (_, code) => separates(code))

/** Whether a character, by its code, stands between words. */
export const isBetweenWords = (code: number): boolean => asciiSeparates[code] ?? separates(code)

/** First words of the pairs that any list knows: only those pairs are worth making. */
export const beginsPair: ReadonlySet<string> = new Set(
  [...vocabulary.keys(), ...aiProductWords, ...communityWords].flatMap((word) =>
    word.includes('-') ? [word.slice(0, word.indexOf('-'))] : [],
  ),
)

/** The words of a text, in lower case, and those pairs of neighbours that a list may know. */
export function tokensOf(text: string): string[] {
  const tokens: string[] = []
  let before: string | null = null
  for (const word of text.toLowerCase().split(betweenWords)) {
    if (word === '') continue
    tokens.push(word)
    if (before !== null) tokens.push(`${before}-${word}`)
    before = beginsPair.has(word) ? word : null
  }
  return tokens
}

/** The same for a name, whose capital letters begin words too. */
export function tokensOfName(name: string): string[] {
  const split = name.replace(camelCaseBorder, ' ')
  return split === name ? tokensOf(name) : [...tokensOf(name), ...tokensOf(split)]
}
