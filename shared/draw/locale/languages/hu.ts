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
Pontszám
Nyelvek
MI-nyomok
Szervezet
Percentilis
több mint {percent}
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
Eszközök
{marked} / {read} olvasott commit
A nyomok hiánya nem bizonyíték
Tárolók
Aktív tárolók
Licenccel
Kezdete
Egyéb
ismeretlen
Frissítve: {age}
Nem GitHub-név
A címben nincs érvényes GitHub-név.
Nem található
A GitHubon nincs nyilvános fiók ezzel a névvel.
Itt nem nyilvános
A fiók tulajdonosa kérte, hogy ne jelenjen meg.
Túl sok kérés
A GitHub korlátja betelt, nézzen vissza később.
Nincs válasz
A GitHub most nem válaszol, nézzen vissza később.
Számolás alatt
A számok összesítése folyik, nézzen vissza egy perc múlva.
Nem személy
Csak személyek fiókja kap pontszámot.
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
