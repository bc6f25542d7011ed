/** Fanciful words that begin the names of invented companies: in hiragana, and as their sites write them. */
export const STEMS: readonly [ja: string, latin: string][] = (
  'ほしかげ Hoshikage,つきしろ Tsukishiro,あさぎり Asagiri,ゆきわり Yukiwari,そらいろ Sorairo,かなたび Kanatabi,' +
  'ひびきの Hibikino,こもれび Komorebi,みなかぜ Minakaze,あけぼし Akeboshi,しろたえ Shirotae,はなかご Hanakago,' +
  'くもゆき Kumoyuki,わたぼし Wataboshi,かぜみち Kazemichi,ときわぎ Tokiwagi,ねこやま Nekoyama,うみほし Umihoshi,' +
  'いとぐも Itogumo,ふたつき Futatsuki,まどろみ Madoromi,すずかけ Suzukake,やまびこ Yamabiko,あわゆき Awayuki,' +
  'ほのぐも Honogumo,つゆくさ Tsuyukusa,みつばち Mitsubachi,からまつ Karamatsu,しずくの Shizukuno,たまゆら Tamayura,' +
  'なぎさわ Nagisawa,のどかの Nodokano,はるなぎ Harunagi,ふゆほし Fuyuhoshi,へきくう Hekikuu,まつかぜ Matsukaze,' +
  'みちしお Michishio,むらくも Murakumo,もちづか Mochizuka,やえがき Yaegaki,ゆうなぎ Yuunagi,よいやみ Yoiyami,' +
  'らんぷや Rampuya,りんどう Rindou,るりいろ Ruriiro,れんげの Rengeno,わかくさ Wakakusa,あおざめ Aozame,' +
  'いなほの Inahono,うたかた Utakata,えのころ Enokoro,おぼろの Oborono,かげろう Kagerou,きぬぐも Kinugumo,' +
  'くじらの Kujirano,けやきの Keyakino,こだまの Kodamano,さざなみ Sazanami,しののめ Shinonome,すばるや Subaruya,' +
  'せせらぎ Seseragi,そよかぜ Soyokaze,たんぽぽ Tampopo,ちどりの Chidorino,つむじの Tsumujino,てまりの Temarino,' +
  'とおなり Toonari,ないしょ Naisho,にじいろ Nijiiro,ぬばたま Nubatama,ねむのき Nemunoki,のわきの Nowakino,' +
  'はつゆめ Hatsuyume,ひぐらし Higurashi,ふくろう Fukurou,ほうきぼ Houkibo,まほろば Mahoroba,みずかげ Mizukage,' +
  'むぎわら Mugiwara,めじろの Mejirono,もえぎの Moegino,やどかり Yadokari,ゆずりは Yuzuriha,よすがの Yosugano,' +
  'あまがさ Amagasa,いわしぐ Iwashigu,うすらい Usurai,えだはの Edahano,おりづる Orizuru,かわせみ Kawasemi,' +
  'きりがみ Kirigami,くるみの Kurumino,こはくの Kohakuno,さくらぎ Sakuragi,しおかぜ Shiokaze,すいれん Suiren,' +
  'つばめの Tsubameno,ともしび Tomoshibi,なないろ Nanairo,はくちょ Hakucho'
)
  .split(',')
  .map((pair) => pair.split(' ') as [string, string]);
