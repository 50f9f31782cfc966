/**
 * The language of a file by its name: an approximation of github-linguist, which also looks into
 * files. Only what GitHub counts is named: programming and markup, no data and no prose.
 */

/** Linguist's names, and the endings and whole names of files that are nearly always theirs. */
const table = `
  Ada: adb ads
  Assembly: asm nasm
  Astro: astro
  Awk: awk
  Batchfile: bat cmd
  C: c h
  C#: cs
  C++: cc cpp cxx hh hpp hxx
  CMake: cmake CMakeLists.txt
  CSS: css
  Clojure: clj cljs cljc
  CoffeeScript: coffee
  Common Lisp: lisp cl
  Crystal: cr
  Cuda: cu cuh
  Cython: pyx pxd
  D: d
  Dart: dart
  Dockerfile: Dockerfile Containerfile dockerfile
  EJS: ejs
  Elixir: ex exs
  Elm: elm
  Emacs Lisp: el
  Erlang: erl hrl
  F#: fs fsx fsi
  Fortran: f f90 f95 f03
  GDScript: gd
  GLSL: glsl vert frag
  Gleam: gleam
  Gherkin: feature
  Go: go
  Go Template: gotmpl
  GraphQL: graphql gql
  Groovy: groovy
  HCL: tf hcl tfvars
  HTML: html htm xhtml
  Haml: haml
  Handlebars: hbs handlebars
  Haskell: hs
  Haxe: hx
  Java: java
  JavaScript: js mjs cjs jsx
  Jinja: j2 jinja jinja2
  Julia: jl
  Jupyter Notebook: ipynb
  Just: justfile
  Kotlin: kt kts
  Less: less
  Liquid: liquid
  Lua: lua
  MDX: mdx
  Makefile: mk mak Makefile makefile GNUmakefile
  Metal: metal
  Mustache: mustache
  Nim: nim
  Nix: nix
  OCaml: ml mli
  Objective-C++: mm
  PHP: php
  PLpgSQL: pgsql
  Pascal: pas
  Perl: pl pm
  PowerShell: ps1 psm1 psd1
  Procfile: Procfile
  Pug: pug
  PureScript: purs
  Python: py pyi pyw
  R: r R
  Racket: rkt
  ReScript: res
  Ruby: rb rake gemspec Gemfile Rakefile
  Rust: rs
  SCSS: scss
  Sass: sass
  Scala: scala sc
  Scheme: scm
  Shell: sh bash zsh fish
  Smarty: tpl
  Solidity: sol
  Starlark: bzl bazel star BUILD WORKSPACE
  Stylus: styl
  Svelte: svelte
  Swift: swift
  SystemVerilog: sv svh
  Tcl: tcl
  TeX: tex sty cls
  Terraform Template: tftpl
  Thrift: thrift
  Twig: twig
  TypeScript: ts tsx mts cts
  Typst: typ
  V: v
  VHDL: vhd vhdl
  Vala: vala
  Vim Script: vim
  Visual Basic .NET: vb
  Vue: vue
  WGSL: wgsl
  WebAssembly: wat
  XSLT: xsl xslt
  Zig: zig`

const byEnding = new Map<string, string>()
const byName = new Map<string, string>()
for (const row of table.trim().split('\n')) {
  const colon = row.indexOf(': ')
  const language = row.slice(0, colon).trim()
  for (const word of row.slice(colon + 2).split(' '))
    (/^[A-Z].|^(?:dockerfile|justfile|makefile)$/.test(word) ? byName : byEnding).set(
      word,
      language,
    )
}

/** Folders and files that github-linguist leaves out: vendored, generated, documentation. */
const leftOut =
  /(?:^|\/)(?:node_modules|bower_components|vendor|third[-_]?party|externals?|deps|dist|build|docs?|documentation|examples?|samples?|fixtures|\.yarn|Godeps|Pods)\/|[.-]min\.(?:js|css)$|\.(?:pb|generated)\.\w+$|_pb2?\.\w+$|\.d\.ts$|(?:^|\/)(?:package-lock|pnpm-lock)\b/i

/** Linguist's name of it; null where it counts for none. */
export function languageOf(path: string): string | null {
  if (leftOut.test(path)) return null
  const name = path.slice(path.lastIndexOf('/') + 1)
  const whole = byName.get(name)
  if (whole) return whole
  const dot = name.lastIndexOf('.')
  if (dot < 0) return null
  const ending = name.slice(dot + 1)
  return byEnding.get(ending) ?? byEnding.get(ending.toLowerCase()) ?? null
}
