/** Code for a browser that is driven by the program. */
import type { SyntaxRule } from '../syntax-rule.ts'
import { defined, speaksOfAny } from './define.ts'

const scriptInBrowser = defined({
  id: 'javascript/script-in-driven-browser',
  title: 'Code for a driven browser is made of values',
  severity: 'high',
  confidence: 'medium',
  cwe: 94,
  why: 'What is put into the text of a script runs in the page, with its session and its network.',
  fix: 'Pass a function, and the values as its arguments.',
  bad: [
    "const puppeteer = require('puppeteer')\nasync function run(name) {\n  const browser = await puppeteer.launch()\n  const page = await browser.newPage()\n  await page.evaluate(`greet('${name}')`)\n}",
    "const CDP = require('chrome-remote-interface')\nasync function run(expression) {\n  const client = await CDP()\n  const { Runtime } = client\n  await Runtime.evaluate({ expression })\n}",
    "async function run(page, code) {\n  await page.evaluateOnNewDocument('x = ' + code)\n}",
  ],
  good: [
    "const puppeteer = require('puppeteer')\nasync function run(name) {\n  const browser = await puppeteer.launch()\n  const page = await browser.newPage()\n  await page.evaluate((who) => greet(who), name)\n}",
    "async function run(page) {\n  await page.evaluate('document.title')\n}",
  ],
  calls: [
    {
      names: [
        '*.evaluate',
        '*.evaluateHandle',
        '*.evaluateOnNewDocument',
        '*.evaluateJavaScript',
        '*.addInitScript',
        '*.compileScript',
        '*.callFunctionOn',
        '*.runScript',
        '*.printToPDF',
      ],
      check: (site) => {
        if (!drivesBrowser(site.path)) return undefined
        const [first] = site.arguments
        return speaksOfAny(
          [
            first?.entries === undefined ? first : undefined,
            site.option('expression'),
            site.option('functionDeclaration'),
            site.option('content'),
            site.option('headerTemplate'),
            site.option('footerTemplate'),
          ],
          'code',
        )
      },
    },
  ],
})

/** Whether a receiver is a page or a protocol of a browser that is driven. */
export const drivesBrowser = (path: string): boolean =>
  /^@browser\.Page|(^|\.)(page|Page|Runtime|frame|webPage|phantomPage)\.[^.]+$|mainFrame\(\)\.[^.]+$|newPage\(\)\.[^.]+$|\.(Page|Runtime)\.[^.]+$/.test(
    path,
  )

export const drivenBrowserRules: readonly SyntaxRule[] = [scriptInBrowser]
