/** A Japanese prefecture: ISO 3166-2 code (`JP-13`), Japanese (東京都) and English (Tokyo) name. */
export interface Prefecture {
  code: string;
  ja: string;
  en: string;
}

// In ISO 3166-2 order: the n-th has code JP-n.
const NAMES = `北海道 Hokkaido,青森県 Aomori,岩手県 Iwate,宮城県 Miyagi,秋田県 Akita,山形県 Yamagata,福島県 Fukushima,
茨城県 Ibaraki,栃木県 Tochigi,群馬県 Gunma,埼玉県 Saitama,千葉県 Chiba,東京都 Tokyo,神奈川県 Kanagawa,
新潟県 Niigata,富山県 Toyama,石川県 Ishikawa,福井県 Fukui,山梨県 Yamanashi,長野県 Nagano,岐阜県 Gifu,静岡県 Shizuoka,
愛知県 Aichi,三重県 Mie,滋賀県 Shiga,京都府 Kyoto,大阪府 Osaka,兵庫県 Hyogo,奈良県 Nara,和歌山県 Wakayama,
鳥取県 Tottori,島根県 Shimane,岡山県 Okayama,広島県 Hiroshima,山口県 Yamaguchi,
徳島県 Tokushima,香川県 Kagawa,愛媛県 Ehime,高知県 Kochi,
福岡県 Fukuoka,佐賀県 Saga,長崎県 Nagasaki,熊本県 Kumamoto,大分県 Oita,宮崎県 Miyazaki,鹿児島県 Kagoshima,沖縄県 Okinawa`;

/** The 47 prefectures, JP-01 to JP-47. */
export const PREFECTURES: readonly Prefecture[] = NAMES.split(/,\s*/).map((row, at) => {
  const [ja = '', en = ''] = row.split(' ');
  return { code: `JP-${String(at + 1).padStart(2, '0')}`, ja, en };
});

// Cities that identify their prefecture: designated cities, prefectural capitals and
// core cities. 府中市 and 伊達市 exist twice and are left out.
const CITIES_BY_PREFECTURE: Readonly<Record<string, string>> = {
  北海道: '札幌市 Sapporo,函館市 Hakodate,旭川市 Asahikawa,千歳市 Chitose,室蘭市 Muroran',
  青森県: '青森市,八戸市 Hachinohe,弘前市 Hirosaki',
  岩手県: '盛岡市 Morioka',
  宮城県: '仙台市 Sendai,角田市 Kakuda',
  秋田県: '秋田市,能代市 Noshiro',
  山形県: '山形市',
  福島県: '福島市,郡山市 Koriyama,いわき市 Iwaki,会津若松市 Aizuwakamatsu,南相馬市 Minamisoma',
  茨城県: '水戸市 Mito,つくば市 Tsukuba,日立市 Hitachi,土浦市 Tsuchiura,ひたちなか市 Hitachinaka',
  栃木県: '宇都宮市 Utsunomiya',
  群馬県: '前橋市 Maebashi,高崎市 Takasaki,富岡市 Tomioka',
  埼玉県: 'さいたま市,川口市 Kawaguchi,川越市 Kawagoe,越谷市 Koshigaya,所沢市 Tokorozawa',
  千葉県: '千葉市,船橋市 Funabashi,柏市 Kashiwa,市川市 Ichikawa,松戸市 Matsudo,成田市 Narita',
  東京都: '八王子市 Hachioji,立川市 Tachikawa,調布市 Chofu,町田市 Machida,三鷹市 Mitaka,武蔵野市 Musashino',
  神奈川県:
    '横浜市 Yokohama,川崎市 Kawasaki,相模原市 Sagamihara,横須賀市 Yokosuka,藤沢市 Fujisawa,鎌倉市 Kamakura,厚木市 Atsugi',
  新潟県: '新潟市,長岡市 Nagaoka',
  富山県: '富山市',
  石川県: '金沢市 Kanazawa',
  福井県: '福井市',
  山梨県: '甲府市 Kofu',
  長野県: '長野市,松本市 Matsumoto,飯田市 Iida,諏訪市 Suwa',
  岐阜県: '岐阜市,各務原市 Kakamigahara',
  静岡県: '静岡市,浜松市 Hamamatsu',
  愛知県: '名古屋市 Nagoya,豊橋市 Toyohashi,岡崎市 Okazaki,一宮市 Ichinomiya,豊田市 Toyota,小牧市 Komaki',
  三重県: '津市,四日市市 Yokkaichi',
  滋賀県: '大津市 Otsu',
  京都府: '京都市,宇治市 Uji',
  大阪府:
    '大阪市,堺市 Sakai,東大阪市 Higashiosaka,豊中市 Toyonaka,吹田市 Suita,高槻市 Takatsuki,枚方市 Hirakata,八尾市 Yao,寝屋川市 Neyagawa',
  兵庫県: '神戸市 Kobe,姫路市 Himeji,西宮市 Nishinomiya,尼崎市 Amagasaki,明石市 Akashi',
  奈良県: '奈良市',
  和歌山県: '和歌山市',
  鳥取県: '鳥取市,米子市 Yonago',
  島根県: '松江市 Matsue',
  岡山県: '岡山市,倉敷市 Kurashiki',
  広島県: '広島市,呉市 Kure,福山市 Fukuyama',
  山口県: '山口市,下関市 Shimonoseki,宇部市 Ube',
  徳島県: '徳島市',
  香川県: '高松市 Takamatsu',
  愛媛県: '松山市 Matsuyama',
  高知県: '高知市',
  福岡県: '福岡市,北九州市 Kitakyushu,久留米市 Kurume',
  佐賀県: '佐賀市',
  長崎県: '長崎市,佐世保市 Sasebo',
  熊本県: '熊本市',
  大分県: '大分市,国東市 Kunisaki',
  宮崎県: '宮崎市',
  鹿児島県: '鹿児島市',
  沖縄県: '那覇市 Naha',
};

/** A city that identifies its prefecture; `en` only if the prefecture has another name. */
export interface City {
  ja: string;
  en?: string;
  prefecture: Prefecture;
}

/** Cities that identify one prefecture even if it is not written. */
export const CITIES: readonly City[] = PREFECTURES.flatMap((prefecture) =>
  (CITIES_BY_PREFECTURE[prefecture.ja] ?? '').split(',').map((row) => {
    const [ja = '', en] = row.split(' ');
    return { ja, ...(en && { en }), prefecture };
  }),
);
