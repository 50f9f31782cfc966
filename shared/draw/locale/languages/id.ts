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
Skor
Bahasa
Jejak AI
Organisasi
Persentil
lebih dari {percent}
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
Alat
{marked} dari {read} commit dibaca
Tiada jejak tidak membuktikan apa pun
Repositori
Repositori aktif
Berlisensi
Sejak
Lainnya
tidak diketahui
Diperbarui {age}
Bukan login GitHub
Alamat ini tidak memuat login GitHub yang sah.
Tidak ditemukan
GitHub tidak punya akun publik dengan login ini.
Tidak publik di sini
Pemilik akun ini meminta agar tidak ditampilkan.
Terlalu banyak permintaan
Batas GitHub tercapai, lihat lagi nanti.
Tidak ada jawaban
GitHub sedang tidak menjawab, lihat lagi nanti.
Sedang dihitung
Angkanya sedang dihitung, lihat lagi dalam satu menit.
Bukan orang
Hanya akun orang yang mendapat skor.
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
