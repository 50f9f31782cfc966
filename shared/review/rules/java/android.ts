/** What apps on Android open to pages and to other apps. */
import { isTainted } from '../../flow/value.ts'
import type { SyntaxRule } from '../syntax-rule.ts'
import { inClass, inMethod, isTrue, security } from './reaching.ts'

export const openWebView: SyntaxRule = {
  ...security,
  id: 'java/open-web-view',
  title: 'A page in the app can do more than a page should',
  severity: 'medium',
  confidence: 'medium',
  cwe: 749,
  why: 'A page that is loaded over the net can then read files of the app or call its methods.',
  fix: 'Leave scripts, file access and interfaces off for pages that are not the app’s own.',
  examples: {
    path: 'src/main/java/Help.java',
    bad: [
      inMethod('view.getSettings().setJavaScriptEnabled(true);'),
      inMethod(
        'WebSettings settings = view.getSettings();',
        'settings.setAllowUniversalAccessFromFileURLs(true);',
      ),
      inClass(
        'public void onReceivedSslError(WebView view, SslErrorHandler handler, SslError error) {',
        '  handler.proceed();',
        '}',
      ),
    ],
    good: [
      inMethod('view.getSettings().setJavaScriptEnabled(false);'),
      inClass(
        'public void onReceivedSslError(WebView view, SslErrorHandler handler, SslError error) {',
        '  handler.cancel();',
        '}',
      ),
    ],
  },
  calls: [
    {
      names: [
        '*.setJavaScriptEnabled',
        '*.setAllowFileAccess',
        '*.setAllowFileAccessFromFileURLs',
        '*.setAllowUniversalAccessFromFileURLs',
        '*.setAllowContentAccess',
        'WebView.setWebContentsDebuggingEnabled',
      ],
      check: ({ arguments: [on], path }) =>
        isTrue(on) && (path.endsWith('DebuggingEnabled') ? { cwe: 489 } : true),
    },
    { names: ['*.addJavascriptInterface'], check: () => true },
    {
      names: ['*.setMixedContentMode'],
      check: ({ arguments: [mode] }) =>
        mode?.path === 'WebSettings.MIXED_CONTENT_ALWAYS_ALLOW' && { cwe: 319 },
    },
    {
      names: ['SslErrorHandler.proceed'],
      check: () => ({ cwe: 295, confidence: 'high' as const }),
    },
    {
      names: ['*.startActivity', '*.sendBroadcast', '*.startService'],
      check: ({ arguments: [intent] }) =>
        intent !== undefined &&
        intent.path === 'Intent' &&
        isTainted(intent, 'intent') && { cwe: 926 },
    },
  ],
}
