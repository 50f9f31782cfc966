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
Julkisesta työstä tiedetään liian vähän.
Julkista laskettavaa ei vielä ole.
Pisteet
Kielet
Tekoälyn jäljet
Organisaatio
Persentiili
enemmän kuin {percent} käyttäjäotoksesta
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
jälkiä ei löytynyt
Työkalut
{marked} / {read} luettua committia
jälkiä {marked} / {own} omassa commitissa, {read} luettu
Jälkien puute ei todista mitään
Repot
Aktiiviset repot
Lisensoidut
Alkaen
Muut
tuntematon
kieliä ei löytynyt
Päivitetty {age}
Ei GitHub-tunnus
Osoitteessa ei ole kelvollista GitHub-tunnusta.
Ei julkinen täällä
Tiliä ei ole tai sitä ei näytetä täällä.
Liikaa pyyntöjä
GitHubin raja on täynnä, katso myöhemmin uudelleen.
Ei vastausta
GitHub ei vastaa nyt, katso myöhemmin uudelleen.
Lasketaan
Lukuja lasketaan, katso minuutin päästä uudelleen.
Ei henkilö
Vain henkilöiden tilit saavat pisteet.
Organisaatio
Kortti on henkilöille. Organisaatioille: type=organization.
Botti
Tili on automaattinen. Vain henkilöt saavat pisteet.
Henkilö
Kortti on organisaatioille. Henkilöille: type=score.
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
