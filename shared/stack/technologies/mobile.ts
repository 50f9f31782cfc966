import type { Technology } from '../technology.ts'

export const mobileTechnologies: readonly Technology[] = [
  {
    name: 'React Native',
    layer: 'mobile',
    packages: { npm: ['react-native', '@react-native', 'expo', '@expo'] },
    topics: ['react-native', 'expo'],
    files: ['metro.config.js'],
  },
  {
    name: 'Flutter',
    layer: 'mobile',
    packages: { pub: ['flutter', 'flutter_bloc', 'riverpod', 'flutter_riverpod'] },
    topics: ['flutter', 'flutter-app'],
    files: ['.metadata', 'analysis_options.yaml'],
  },
  {
    name: 'Android',
    layer: 'mobile',
    packages: { maven: ['androidx', 'com.android', 'com.google.android', 'com.google.dagger'] },
    topics: ['android', 'android-app', 'android-library', 'jetpack-compose'],
    files: ['AndroidManifest.xml', 'proguard-rules.pro'],
  },
  {
    name: 'iOS and macOS',
    layer: 'mobile',
    topics: ['ios', 'swiftui', 'macos', 'uikit', 'cocoapods', 'ios-app', 'macos-app'],
    files: ['Podfile', 'Cartfile', 'Info.plist', 'Fastfile'],
    extensions: ['.xcodeproj', '.xcworkspace', '.xcodeproj/', '.xcworkspace/'],
  },
  {
    name: 'Kotlin Multiplatform',
    layer: 'mobile',
    packages: {
      maven: [
        'org.jetbrains.compose',
        'org.jetbrains.kotlin.multiplatform',
        'org.jetbrains.kotlinx',
      ],
    },
    topics: ['kotlin-multiplatform', 'kotlin-multiplatform-mobile', 'compose-multiplatform'],
  },
  {
    name: 'Ionic and Capacitor',
    layer: 'mobile',
    packages: { npm: ['@ionic', '@capacitor', 'nativescript', 'cordova'] },
    topics: ['ionic', 'capacitor', 'cordova'],
    files: ['capacitor.config.ts', 'capacitor.config.json', 'ionic.config.json'],
  },
  {
    name: '.NET MAUI',
    layer: 'mobile',
    packages: { nuget: ['microsoft.maui', 'avalonia', 'xamarin.forms'] },
    topics: ['maui', 'xamarin', 'avalonia'],
  },
]
