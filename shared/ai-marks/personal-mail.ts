/**
 * Mail providers where people have their addresses. A name there is a person's own choice, so no
 * display name proves a tool. The list was put together from the providers' own sites, 2026-11-21.
 */

const domains = new Set(
  (
    'gmail.com googlemail.com msn.com passport.com icloud.com me.com mac.com proton.me protonmail.com ' +
    'protonmail.ch pm.me web.de t-online.de freenet.de arcor.de posteo.de posteo.net mailbox.org ' +
    'tutanota.com tutanota.de tuta.com tuta.io keemail.me fastmail.com fastmail.fm hey.com zoho.com ' +
    'zohomail.com zohomail.eu aol.com mail.com email.com usa.net inbox.com hushmail.com riseup.net ' +
    'disroot.org mail.ru inbox.ru list.ru bk.ru rambler.ru ya.ru ukr.net qq.com foxmail.com vip.qq.com ' +
    '163.com 126.com yeah.net sina.com sina.cn sohu.com 139.com 189.cn aliyun.com naver.com daum.net ' +
    'hanmail.net kakao.com nate.com orange.fr wanadoo.fr free.fr laposte.net sfr.fr bbox.fr libero.it ' +
    'virgilio.it tiscali.it alice.it seznam.cz centrum.cz wp.pl o2.pl onet.pl interia.pl abv.bg ' +
    'rediffmail.com uol.com.br bol.com.br terra.com.br comcast.net verizon.net att.net sbcglobal.net ' +
    'cox.net btinternet.com sky.com ziggo.nl kpnmail.nl xs4all.nl planet.nl telenet.be skynet.be ' +
    'bluewin.ch telia.com duck.com simplelogin.com mozmail.com privaterelay.appleid.com ' +
    'users.noreply.github.com users.noreply.gitlab.com'
  ).split(' '),
)

/** Providers with a domain in most countries. */
const international = /^(?:yahoo|ymail|rocketmail|hotmail|outlook|live|gmx|yandex)\.[a-z.]{2,7}$/

/** Whether an address, in lower case, is at a provider where anybody has one. */
export function isPersonalMail(address: string): boolean {
  const domain = address.slice(address.lastIndexOf('@') + 1)
  return domains.has(domain) || international.test(domain)
}
