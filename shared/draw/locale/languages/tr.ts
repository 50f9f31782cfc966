export const tr = `Etkinlik
İş birliği
Teknoloji çeşitliliği
YZ becerisi
YZ bağımsız geliştiricisi
Açık kaynak sürdürücüsü
Full-stack çok dilli
Backend mimarı
Frontend ustası
DevOps uzmanı
Veri bilimci
Güvenlik nöbetçisi
Yükselen geliştirici
Kod kaşifi
Yeterli veri yok
Herkese açık kayıt çok az biliniyor.
Herkese açık sayılacak bir şey henüz yok.
Puan
Diller
YZ izleri
Kuruluş
Yüzdelik
{percent} üzerinde (kullanıcı örneklemi)
Kapsam
Güven
yüksek
orta
düşük
En güçlü
Sonraki adım
+{points} puan
Güncel seri
En uzun seri
{count} gün
Katkılar
Bir yılda {count} katkı
Az
Çok
en az {percent}
iz bulunamadı
Araçlar
Okunan {read} commitin {marked} tanesi
Kendi {own} commitin {marked} tanesi izli, {read} okundu
İz olmaması bir şey kanıtlamaz
Depolar
Etkin depolar
Lisanslı
Başlangıç
Diğer
bilinmiyor
dil bulunamadı
Güncellendi: {age}
GitHub adı değil
Bu adreste geçerli bir GitHub adı yok.
Burada herkese açık değil
Bu hesap yok ya da burada gösterilmiyor.
Çok fazla istek
GitHub sınırına ulaşıldı, daha sonra tekrar bakın.
Yanıt yok
GitHub şu an yanıt vermiyor, daha sonra tekrar bakın.
Sayılıyor
Sayılar hesaplanıyor, bir dakika sonra tekrar bakın.
Kişi değil
Yalnızca kişilerin hesapları puan alır.
Kuruluş
Bu kart kişiler için. Kuruluşlar için: type=organization.
Bot
Bu hesap otomatik. Yalnızca kişiler puan alır.
Kişi
Bu kart kuruluşlar için. Kişiler için: type=score.
Kendi commitleri
Etkin haftalar
Etkin günler
En uzun seri
Son etkinlik
Yaşatılan depolar
İvme
Açılan pull requestler
Başkalarınca birleştirilen
Yapılan incelemeler
Açılan issue’lar
Başkalarının depoları
İş birliğinin genişliği
Birleştirdiği başka işler
Başlıca diller
Bu yılın dilleri
Çatılar ve araçlar
Sistem katmanları
Paket ekosistemleri
YZ izli commitler
YZ izli haftalar
YZ araçları
Ajan yönergeleri
YZ mühendislik araçları`
