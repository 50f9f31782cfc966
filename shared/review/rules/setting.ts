/** Where in a repository a file stands: code that runs, tests, documentation. What is wrong there weighs less. */

export type Setting = 'product' | 'test' | 'documentation'

const tests =
  /(?:^|\/)(?:tests?|__tests__|specs?|e2e|fixtures?|__fixtures__|mocks?|__mocks__|testdata|test[-_]data|testing|stubs?|snapshots?|__snapshots__|cypress|benchmarks?)\/|(?:^|\/)(?:test_[^/]*\.py|conftest\.py)$|[._-](?:test|tests|spec|mock|fixture|stories)\.[\w.]{1,12}$|_test\.\w{1,6}$|(?:Test|Tests|IT|Spec)\.(?:java|kt|scala|cs|groovy)$/

const documentation =
  /(?:^|\/)(?:docs?|documentation|examples?|samples?|demos?|tutorials?)\/|\.(?:mdx?|rst|adoc|ipynb|snap)$|(?:^|\/)(?:README|CHANGELOG|CONTRIBUTING|LICEN[CS]E|NOTICE|AUTHORS)[^/]*$|[._-](?:example|sample|template|dist)(?:\.[\w.]{1,12})?$/i

/** What kind of place a path is. */
export function settingOf(path: string): Setting {
  if (tests.test(path)) return 'test'
  return documentation.test(path) ? 'documentation' : 'product'
}

const tools =
  /(?:^|\/)(?:scripts?|tools?|dev|build|bench|benchmarks?|config|migrations?|\.storybook|\.github|e2e|tasks)\/|(?:^|[./])(?:config|conf|setup|rc)\.[cm]?[jt]s$|(?:^|\/)(?:gulpfile|gruntfile|webpack[\w.]{0,40}|rollup[\w.]{0,40}|vite[\w.]{0,40}|[\w.-]{1,80}\.config(?:\.[\w-]{1,40})?)\.[cm]?[jt]s$|\.d\.ts$/i

/** Whether code builds, checks or sets up the program and does not run with it. */
export const isTool = (path: string): boolean => tools.test(path)
