export const vi = `Hoạt động
Cộng tác
Đa dạng công nghệ
Thành thạo AI
Indie hacker AI
Người duy trì mã nguồn mở
Đa ngôn ngữ full-stack
Kiến trúc sư backend
Thợ lành nghề frontend
Chuyên gia DevOps
Nhà khoa học dữ liệu
Người gác bảo mật
Lập trình viên triển vọng
Người khám phá mã
Chưa đủ dữ liệu
Biết quá ít về hoạt động công khai.
Chưa có hoạt động công khai nào được tính.
Điểm
Ngôn ngữ
Dấu vết AI
Tổ chức
Bách phân vị
hơn {percent} người dùng trong mẫu
Độ phủ
Độ tin cậy
cao
vừa
thấp
Mạnh nhất
Bước tiếp theo
+{points} điểm
Chuỗi hiện tại
Chuỗi dài nhất
{count} ngày
Đóng góp
{count} đóng góp trong một năm
Ít
Nhiều
ít nhất {percent}
không thấy dấu vết
Công cụ
{marked} trên {read} commit đã đọc
{marked} trên {own} commit của mình có dấu vết, đã đọc {read}
Không có dấu vết không chứng minh gì
Kho mã
Kho mã hoạt động
Có giấy phép
Từ
Khác
không rõ
không thấy ngôn ngữ nào
Cập nhật {age}
Không phải tên GitHub
Địa chỉ này không có tên GitHub hợp lệ.
Không công khai ở đây
Tài khoản này không tồn tại hoặc không hiển thị ở đây.
Quá nhiều yêu cầu
Đã đến giới hạn của GitHub, hãy xem lại sau.
Không trả lời
GitHub hiện không trả lời, hãy xem lại sau.
Đang tính
Các con số đang được tính, hãy xem lại sau một phút.
Không phải cá nhân
Chỉ tài khoản cá nhân mới có điểm.
Tổ chức
Thẻ này dành cho cá nhân. Cho tổ chức: type=organization.
Bot
Tài khoản này tự động. Chỉ cá nhân mới có điểm.
Cá nhân
Thẻ này dành cho tổ chức. Cho cá nhân: type=score.
Commit của mình
Tuần hoạt động
Ngày hoạt động
Chuỗi dài nhất
Hoạt động gần nhất
Kho mã được duy trì
Đà
Pull request đã mở
Được người khác gộp
Lượt đánh giá
Issue đã mở
Kho mã của người khác
Độ rộng cộng tác
Gộp công sức người khác
Ngôn ngữ chính
Ngôn ngữ năm nay
Framework và công cụ
Các tầng của hệ thống
Hệ sinh thái gói
Commit có dấu vết AI
Tuần có dấu vết AI
Công cụ AI
Chỉ dẫn cho tác nhân
Bộ công cụ kỹ thuật AI`
