// Where made-up cities lie, what they are called, and in what language their officers write: a name and a note a script.

export type Place = { country: string; names: readonly string[]; notes: readonly string[] }

/** Names of real towns, in their own scripts where those are not Latin, so that every script of the region is met. */
export const PLACES: readonly Place[] = [
  {
    country: 'KH',
    names: ['បាត់ដំបង', 'ភ្នំពេញ', 'សៀមរាប', 'ព្រះសីហនុ', 'កំពង់ចាម', 'តាខ្មៅ', 'ពោធិ៍សាត់', 'Battambang', 'Siem Reap'],
    notes: ['ផែនការត្រូវបានអនុម័តដោយក្រុមប្រឹក្សាក្រុង', 'ទិន្នន័យត្រូវបានផ្ទៀងផ្ទាត់រៀងរាល់ឆ្នាំ'],
  },
  {
    country: 'LA',
    names: ['ວຽງຈັນ', 'ຫຼວງພະບາງ', 'ປາກເຊ', 'ສະຫວັນນະເຂດ', 'ທ່າແຂກ', 'Vientiane', 'Luang Prabang'],
    notes: ['ແຜນການໄດ້ຮັບການຮັບຮອງຈາກສະພາເມືອງ', 'ຂໍ້ມູນໄດ້ຮັບການກວດສອບທຸກປີ'],
  },
  {
    country: 'TH',
    names: ['กรุงเทพมหานคร', 'เชียงใหม่', 'ขอนแก่น', 'ภูเก็ต', 'ระยอง', 'ชลบุรี', 'นครราชสีมา', 'Chiang Mai', 'Khon Kaen'],
    notes: ['แผนได้รับอนุมัติจากสภาเทศบาลแล้ว', 'ข้อมูลได้รับการตรวจสอบทุกปี'],
  },
  {
    country: 'MM',
    names: ['ရန်ကုန်', 'မန္တလေး', 'နေပြည်တော်', 'ပုသိမ်', 'တောင်ကြီး', 'Yangon', 'Mandalay'],
    notes: ['အစီအစဉ်ကို မြို့တော်ကောင်စီက အတည်ပြုပြီးဖြစ်သည်', 'အချက်အလက်များကို နှစ်စဉ် စစ်ဆေးသည်'],
  },
  {
    country: 'VN',
    names: ['Đà Nẵng', 'Hà Nội', 'Cần Thơ', 'Huế', 'Đồng Hới', 'Thủ Dầu Một', 'Buôn Ma Thuột', 'Quy Nhơn'],
    notes: ['Kế hoạch đã được Hội đồng nhân dân thành phố thông qua', 'Dữ liệu được kiểm tra hằng năm'],
  },
  {
    country: 'SG',
    names: ['Singapore', 'சிங்கப்பூர்', '新加坡'],
    notes: ['திட்டம் ஒப்புதல் பெற்றது', '计划已获批准，每年复核一次'],
  },
  {
    country: 'MY',
    names: ['Kuala Lumpur', 'Ipoh', 'Johor Bahru', 'Kuching', 'Kota Kinabalu', 'Melaka', 'ஈப்போ', '怡保'],
    notes: ['Pelan itu telah diluluskan oleh majlis bandar raya', 'Data disemak setiap tahun'],
  },
  {
    country: 'ID',
    names: ['Semarang', 'Makassar', 'Denpasar', 'Banyuwangi', 'Sumedang', 'Bandung', 'Yogyakarta', 'Padang', 'Ambon'],
    notes: ['Rencana telah disahkan oleh dewan kota', 'Data diperiksa setiap tahun oleh dinas terkait'],
  },
  {
    country: 'PH',
    names: ['Manila', 'Cebu City', 'Davao City', 'Cauayan City', 'Iloilo', 'Dumaguete', 'Las Piñas', 'Parañaque'],
    notes: ['The plan was adopted by the city council', 'Figures are checked every year by the planning office'],
  },
  {
    country: 'BN',
    names: ['Bandar Seri Begawan', 'Kuala Belait', 'Tutong'],
    notes: ['Pelan itu telah diluluskan oleh majlis perbandaran'],
  },
  {
    country: 'TL',
    names: ['Dili', 'Baucau', 'Suai'],
    notes: ['O plano foi aprovado pela câmara municipal', 'Os dados são verificados todos os anos'],
  },
]
