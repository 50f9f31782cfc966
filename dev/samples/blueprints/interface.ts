/** Repositories that people see and touch. */
import type { Blueprint } from './blueprint.ts'

export const interfaceBlueprints = {
  'react-design-system': {
    field: 'interface',
    languages: { TypeScript: 0.68, CSS: 0.2, MDX: 0.08, JavaScript: 0.03, HTML: 0.01 },
    topics: ['design-system', 'react', 'components', 'accessibility', 'storybook'],
    paths: [
      '.storybook/',
      'src/',
      'tokens/',
      'tsconfig.json',
      'vite.config.ts',
      'playwright.config.ts',
    ],
    manifests: [
      {
        path: 'package.json',
        dependencies: [
          'react',
          'react-dom',
          'storybook',
          'vite',
          'tailwindcss',
          'vitest',
          'playwright',
        ],
      },
    ],
  },
  'svelte-components': {
    field: 'interface',
    languages: { Svelte: 0.48, TypeScript: 0.4, CSS: 0.1, HTML: 0.02 },
    topics: ['svelte', 'headless', 'components', 'ui', 'a11y'],
    paths: ['src/', 'docs/', 'svelte.config.js', 'tsconfig.json', 'vite.config.ts'],
    manifests: [
      {
        path: 'package.json',
        dependencies: ['svelte', '@sveltejs/kit', 'vite', 'vitest', 'postcss'],
      },
    ],
  },
  'vue-app': {
    field: 'interface',
    languages: { Vue: 0.55, TypeScript: 0.3, SCSS: 0.13, HTML: 0.02 },
    topics: ['vue', 'nuxt', 'frontend', 'ui'],
    paths: ['components/', 'pages/', 'nuxt.config.ts', 'tsconfig.json'],
    manifests: [{ path: 'package.json', dependencies: ['vue', 'nuxt', 'pinia', 'sass', 'vitest'] }],
  },
  'css-toolkit': {
    field: 'interface',
    languages: { CSS: 0.6, SCSS: 0.25, JavaScript: 0.1, HTML: 0.05 },
    topics: ['css', 'animation', 'layout', 'ui'],
    paths: ['src/', 'demo/', 'postcss.config.js', 'index.html'],
    manifests: [
      { path: 'package.json', dependencies: ['postcss', 'autoprefixer', 'sass', 'vite'] },
    ],
  },
  'react-app': {
    field: 'interface',
    languages: { TypeScript: 0.74, CSS: 0.16, JavaScript: 0.06, HTML: 0.04 },
    topics: ['react', 'vite', 'web-app'],
    paths: ['src/', 'public/', 'index.html', 'tsconfig.json', 'vite.config.ts'],
    manifests: [
      {
        path: 'package.json',
        dependencies: ['react', 'react-dom', 'react-router', 'vite', 'zustand'],
      },
    ],
  },
  website: {
    field: 'interface',
    languages: { Astro: 0.4, CSS: 0.3, TypeScript: 0.2, MDX: 0.1 },
    topics: ['astro', 'blog'],
    paths: ['src/', 'public/', 'astro.config.mjs'],
    manifests: [{ path: 'package.json', dependencies: ['astro', '@astrojs/mdx'] }],
  },
  'android-app': {
    field: 'mobile',
    languages: { Kotlin: 0.86, Java: 0.11, Shell: 0.03 },
    topics: ['android', 'kotlin', 'jetpack-compose'],
    paths: ['app/', 'gradle/', 'settings.gradle.kts', '.github/workflows/build.yml'],
    manifests: [
      {
        path: 'build.gradle.kts',
        dependencies: [
          'androidx.compose.ui:ui',
          'androidx.room:room-runtime',
          'io.ktor:ktor-client-core',
        ],
      },
    ],
  },
  'ios-app': {
    field: 'mobile',
    languages: { Swift: 0.95, Ruby: 0.03, Shell: 0.02 },
    topics: ['ios', 'swiftui'],
    paths: ['Sources/', 'Package.swift', 'fastlane/', 'App.xcodeproj/'],
  },
} as const satisfies Record<string, Blueprint>
