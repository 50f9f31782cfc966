/**
 * How much a byte of a language weighs. The type that github-linguist gives it decides: programming
 * weighs 1 and is not listed here; markup and build files weigh a quarter, components half of a
 * language; data and prose weigh nothing.
 */
const markupAndBuildFiles = `
  HTML, CSS, SCSS, Sass, Less, Stylus, TeX, Haml, Pug, Slim, EJS, HTML+ERB, Handlebars, Mustache,
  Liquid, Blade, Twig, Jinja, Nunjucks, Smarty, HTML+Django, HTML+PHP, HTML+Razor, XSLT, Roff, Typst,
  PostScript, Rich Text Format, MDX, Dockerfile, Makefile, CMake, Meson, Just, Batchfile, Procfile,
  Gherkin, M4, Go Template, Mako, FreeMarker, Velocity Template Language, QMake, NSIS, Inno Setup`

const components = 'Vue, Svelte, Astro, Jupyter Notebook'

const dataAndProse = `
  JSON, YAML, TOML, XML, CSV, TSV, SVG, INI, Markdown, reStructuredText, AsciiDoc, Org, Text, RDoc,
  Textile, Wikitext, Diff, Ignore List, EditorConfig, Git Attributes, JSON with Comments, JSON5,
  JSONLD, Pickle, Public Key, Unity3D Asset`

const weights: ReadonlyMap<string, number> = new Map([
  ...weighing(0.25, markupAndBuildFiles),
  ...weighing(0.5, components),
  ...weighing(0, dataAndProse),
])

function weighing(weight: number, names: string): [string, number][] {
  return names.split(',').map((name) => [name.trim(), weight])
}

/** The weight (0–1) of a language as GitHub names it. */
export function weightOf(language: string): number {
  return weights.get(language) ?? 1
}
