export const en = {
  title: 'Your account',
  description:
    'Sign in with GitHub, see what is kept of you, make keys for programs, and have all of it forgotten.',

  lead: 'Nothing here needs an account. With one, GitHub is read with your own allowance and not with the one that all share.',
  givesTitle: 'What signing in gives',
  givesQuota:
    'one:{count} scan an hour for you alone, read anew each time.|{count} scans an hour for you alone, read anew each time.',
  givesPrivate:
    'If you allow it: how many of your contributions were private. Never what they were.',
  givesKeys: 'API keys for your own programs, which end by themselves.',
  chooseTitle: 'What GitHub may tell',
  plainTitle: 'Only who you are',
  plainText: 'No permission is asked for. GitHub tells your login, and what is public anyway.',
  signInPlain: 'Sign in with GitHub',
  privateTitle: 'Private contributions, counted',
  privateText:
    'GitHub’s permission for it is called {scope}: to read the data of your profile. The number is all that is asked for: no code, no names of repositories.',
  signInPrivate: 'Sign in with private counts',
  cookieNote:
    'Signing in sets one cookie. It ends 30 minutes after its last use, and after twelve hours at most.',
  notOffered: 'Signing in is not set up here. Everything that is public works without it.',

  signedInAs: 'Signed in as {login}.',
  endsUnlessUsed: 'The session ends {when} unless you use it.',

  quotaTitle: 'Your quota',
  quotaText: 'Scans that you may ask for. What is spent comes back evenly.',
  quotaUnknown: 'What is left cannot be told at the moment.',
  quotaFor: 'Counted for',
  quotaLeft: 'Left',
  quotaFull: 'All back',
  leftOf: '{left} of {quota}',
  forLogin: 'You, read with your own allowance',
  forSession: 'This session, read with the shared allowance',
  forAddress: 'This network address, read with the shared allowance',
  allThere: 'now',
  ownScanTitle: 'Scan on your own quota',
  ownScanText:
    'Read anew for you alone, and kept nowhere. Of yourself it shows how many contributions were private, where GitHub tells.',
  loginLabel: 'GitHub login',
  scan: 'Scan',
  reading: 'GitHub is being read …',

  sessionsTitle: 'Where you are signed in',
  sessionsText: 'Everywhere means all browsers, terminals and programs. API keys stay.',
  what: 'What',
  began: 'Began',
  endsLatest: 'Ends at the latest',
  browser: 'Browser',
  terminal: 'Terminal',
  thisOne: 'this one',
  signOut: 'Sign out',
  signOutEverywhere: 'Sign out everywhere',

  keysTitle: 'API keys',
  keysText: 'For programs of yours. A key is shown once, and kept by you alone.',
  noKeys: 'There are no keys.',
  key: 'Key',
  may: 'May',
  until: 'Good until',
  end: 'End',
  endKey: 'End the key {id}',
  scopesLegend: 'What the key may do',
  mayScan: 'Scan logins',
  maySeeSession: 'See that it is good',
  goodFor: 'Good for',
  days: 'one:{count} day|{count} days',
  makeKey: 'Make a key',
  newKeyTitle: 'Your new key',
  newKeyText: 'Copy it now: it cannot be shown again.',
  copy: 'Copy',
  copied: 'Copied',

  optOutTitle: 'Not be shown here',
  optOutText:
    'An account that opts out is neither scanned nor drawn any more. No sign-in is needed: the account itself shows a text.',
  optOutLink: 'Opt out, or come back',

  forgetTitle: 'Forget me now',
  forgetText:
    'Ends your sessions everywhere, your keys and the permission at GitHub, and empties what this browser keeps of this site.',
  forgetGuest:
    'Ends your session, if there is one, and empties what this browser keeps of this site: pages, the last result, settings.',
  forgetAsk: 'Forget me …',
  forgetSure: 'This cannot be undone. Programs that use your keys stop working.',
  forgetSureGuest: 'This cannot be undone.',
  forgetYes: 'Yes, forget everything',

  doneSignedOut: 'You are signed out.',
  doneSignedOutEverywhere: 'You are signed out everywhere.',
  doneForgotten:
    'Forgotten: your session, what hung on it, and what this browser kept of this site.',
  doneKeyEnded: 'The key is ended.',
  doneClientEnded: 'The program is ended.',

  ownTitle: '{login}, read for you',
  ownNote: 'Read for you alone, with your own allowance: this page is kept nowhere.',
  privateCount:
    'one:{count} contribution of the year was private.|{count} contributions of the year were private.',
  privateUnknown:
    'GitHub told no number of private contributions. It tells that of your own account alone, sometimes only with the permission {scope}.',
  githubLeft: 'GitHub still gives you {left} of {quota} points this hour.',
  back: 'Back to your account',
} as const
