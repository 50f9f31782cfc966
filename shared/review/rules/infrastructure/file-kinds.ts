/** Which files a pipeline, a container or a server is described in, by their names. */

export const isWorkflow = (path: string) => /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/.test(path)

export const isAction = (path: string) => isWorkflow(path) || /(?:^|\/)action\.ya?ml$/.test(path)

export const isGitLabPipeline = (path: string) =>
  /(?:^|\/)(?:\.gitlab-ci|[\w.-]+\.gitlab-ci)\.ya?ml$|(?:^|\/)\.gitlab\/ci\/.*\.ya?ml$/.test(path)

export const isPipeline = (path: string) =>
  isAction(path) ||
  isGitLabPipeline(path) ||
  /(?:^|\/)(?:bitbucket-pipelines|azure-pipelines|\.travis|\.drone|cloudbuild)\.ya?ml$|(?:^|\/)\.circleci\/.*\.ya?ml$|(?:^|\/)Jenkinsfile$/.test(
    path,
  )

export const isDockerfile = (path: string) =>
  /(?:^|\/)(?:Dockerfile|Containerfile)(?:\.[\w.-]+)?$|\.(?:dockerfile|containerfile)$/i.test(path)

export const isYaml = (path: string) => /\.ya?ml$/i.test(path)

export const isTerraform = (path: string) => /\.(?:tf|tofu|hcl)$/.test(path)

export const isNginx = (path: string) =>
  /(?:^|\/)(?:nginx[\w.-]*\.conf(?:\.\w+)?|nginx\/.*\.conf(?:\.\w+)?|(?:sites-(?:available|enabled)|conf\.d)\/[\w.-]+)$/.test(
    path,
  )

export const isShell = (path: string) =>
  /\.(?:sh|bash|zsh|ksh)$|(?:^|\/)(?:Makefile|Jenkinsfile|Procfile|Justfile)$/i.test(path)

/** Everything that commands stand in. */
export const hasCommands = (path: string) =>
  isPipeline(path) || isDockerfile(path) || isShell(path) || /(?:^|\/)package\.json$/.test(path)

/** Files that are read or run as code, not as text for people. */
export const isCode = (path: string) =>
  /\.(?:[cm]?[jt]sx?|pyi?|go|java|kts?|scala|groovy|rb|php|rs|c|cc|cpp|h|hpp|cs|swift|m|mm|sh|bash|sql|ya?ml|toml|json|gradle|tf|html|vue|svelte|lua|pl|ps1)$/i.test(
    path,
  ) || isDockerfile(path)
