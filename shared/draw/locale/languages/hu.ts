export const hu = `Aktivitás
Együttműködés
Technikai sokszínűség
MI-jártasság
MI indie hacker
Nyílt forrású karbantartó
Full-stack poliglott
Backend-építész
Frontend-mester
DevOps-szakértő
Adattudós
Biztonsági őrszem
Feltörekvő fejlesztő
Kódfelfedező
Kevés az adat
Túl kevés nyilvános adat ismert.
Még nincs beszámítható nyilvános adat.
Pontszám
Nyelvek
MI-nyomok
Szervezet
Percentilis
több mint {percent} (felhasználói minta)
Lefedettség
Bizonyosság
magas
közepes
alacsony
Legerősebb
Következő lépés
+{points} pont
Jelenlegi sorozat
Leghosszabb sorozat
{count} nap
Hozzájárulások
{count} hozzájárulás egy évben
Kevesebb
Több
legalább {percent}
nem található nyom
Eszközök
{marked} / {read} olvasott commit
{own} saját commitból {marked} nyommal, {read} olvasva
A nyomok hiánya nem bizonyíték
Tárolók
Aktív tárolók
Licenccel
Kezdete
Egyéb
ismeretlen
nem található nyelv
Frissítve: {age}
Nem GitHub-név
A címben nincs érvényes GitHub-név.
Itt nem nyilvános
A fiók nem létezik, vagy itt nem jelenik meg.
Túl sok kérés
A GitHub korlátja betelt, nézzen vissza később.
Nincs válasz
A GitHub most nem válaszol, nézzen vissza később.
Számolás alatt
A számok összesítése folyik, nézzen vissza egy perc múlva.
Nem személy
Csak személyek fiókja kap pontszámot.
Szervezet
Ez a kártya személyeké. Szervezeteknek: type=organization.
Bot
Ez a fiók automatizált. Csak személyek kapnak pontszámot.
Személy
Ez a kártya szervezeteké. Személyeknek: type=score.
Saját commitok
Aktív hetek
Aktív napok
Leghosszabb sorozat
Utolsó aktivitás
Karbantartott tárolók
Lendület
Nyitott pull requestek
Mások által beolvasztva
Adott véleményezések
Nyitott issue-k
Mások tárolói
Együttműködés szélessége
Mások munkája beolvasztva
Lényeges nyelvek
Az év nyelvei
Keretrendszerek, eszközök
Egy rendszer rétegei
Csomagrendszerek
Commitok MI-nyomokkal
Hetek MI-nyomokkal
MI-eszközök
Utasítások ágenseknek
MI-fejlesztői eszközök`
