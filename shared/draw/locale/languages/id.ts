export const id = `Aktivitas
Kolaborasi
Ragam teknologi
Kecakapan AI
Indie hacker AI
Pengelola open source
Poliglot full-stack
Arsitek backend
Perajin frontend
Spesialis DevOps
Ilmuwan data
Penjaga keamanan
Pengembang baru
Penjelajah kode
Data belum cukup
Catatan publik yang diketahui terlalu sedikit.
Belum ada catatan publik yang terhitung.
Skor
Bahasa
Jejak AI
Organisasi
Persentil
lebih dari {percent} sampel pengguna
Cakupan
Keyakinan
tinggi
sedang
rendah
Terkuat
Langkah berikut
+{points} poin
Runtunan kini
Runtunan terpanjang
{count} hari
Kontribusi
{count} kontribusi setahun
Sedikit
Banyak
setidaknya {percent}
tidak ada jejak ditemukan
Alat
{marked} dari {read} commit dibaca
{marked} dari {own} commit sendiri berjejak, {read} dibaca
Tiada jejak tidak membuktikan apa pun
Repositori
Repositori aktif
Berlisensi
Sejak
Lainnya
tidak diketahui
tidak ada bahasa ditemukan
Diperbarui {age}
Bukan login GitHub
Alamat ini tidak memuat login GitHub yang sah.
Tidak publik di sini
Akun ini tidak ada, atau tidak ditampilkan di sini.
Terlalu banyak permintaan
Batas GitHub tercapai, lihat lagi nanti.
Tidak ada jawaban
GitHub sedang tidak menjawab, lihat lagi nanti.
Sedang dihitung
Angkanya sedang dihitung, lihat lagi dalam satu menit.
Bukan orang
Hanya akun orang yang mendapat skor.
Organisasi
Kartu ini untuk orang. Untuk organisasi: type=organization.
Bot
Akun ini otomatis. Hanya orang yang mendapat skor.
Orang
Kartu ini untuk organisasi. Untuk orang: type=score.
Commit sendiri
Minggu aktif
Hari aktif
Runtunan terpanjang
Aktivitas terakhir
Repositori terawat
Laju
Pull request dibuka
Digabung orang lain
Ulasan diberikan
Issue dibuka
Repositori orang lain
Luas kolaborasi
Karya orang lain digabung
Bahasa utama
Bahasa tahun ini
Kerangka kerja dan alat
Lapisan sistem
Ekosistem paket
Commit dengan jejak AI
Minggu dengan jejak AI
Alat AI
Instruksi untuk agen
Perangkat rekayasa AI`
