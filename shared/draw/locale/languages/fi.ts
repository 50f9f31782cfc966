export const fi = `Aktiivisuus
Yhteistyö
Tekninen monipuolisuus
Tekoälytaidot
Tekoälyn indie-hakkeri
Avoimen koodin ylläpitäjä
Full stack -polyglotti
Backend-arkkitehti
Frontend-käsityöläinen
DevOps-asiantuntija
Datatieteilijä
Tietoturvan vartija
Nouseva kehittäjä
Koodin tutkija
Liian vähän tietoa
Pisteet
Kielet
Tekoälyn jäljet
Organisaatio
Persentiili
enemmän kuin {percent}
Kattavuus
Varmuus
korkea
kohtalainen
matala
Vahvimmat
Seuraava askel
+{points} p.
Nykyinen putki
Pisin putki
one:{count} päivä|{count} päivää
Panokset
one:{count} panos vuodessa|{count} panosta vuodessa
Vähemmän
Enemmän
vähintään {percent}
Työkalut
{marked} / {read} luettua committia
Jälkien puute ei todista mitään
Repot
Aktiiviset repot
Lisensoidut
Alkaen
Muut
tuntematon
Päivitetty {age}
Ei GitHub-tunnus
Osoitteessa ei ole kelvollista GitHub-tunnusta.
Ei löytynyt
GitHubissa ei ole julkista tiliä tällä tunnuksella.
Ei julkinen täällä
Tilin omistaja on pyytänyt, ettei sitä näytetä.
Liikaa pyyntöjä
GitHubin raja on täynnä, katso myöhemmin uudelleen.
Ei vastausta
GitHub ei vastaa nyt, katso myöhemmin uudelleen.
Lasketaan
Lukuja lasketaan, katso minuutin päästä uudelleen.
Ei henkilö
Vain henkilöiden tilit saavat pisteet.
Omat commitit
Aktiiviset viikot
Aktiiviset päivät
Pisin putki
Viimeisin toiminta
Ylläpidetyt repot
Vauhti
Avatut pull requestit
Muiden yhdistämät
Annetut katselmukset
Avatut issuet
Muiden repot
Yhteistyön laajuus
Yhdistetty muiden työ
Pääkielet
Tämän vuoden kielet
Kehykset ja työkalut
Järjestelmän kerrokset
Pakettiekosysteemit
Commitit, joissa tekoälyä
Viikot, joissa tekoälyä
Tekoälytyökalut
Ohjeet agenteille
Tekoälykehityksen työkalut`
