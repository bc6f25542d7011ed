// The usual character first, then old and rare variants in names of companies and persons.
const GROUPS = `高髙 崎﨑嵜碕 浜濱濵 辺邊邉 斎齋齊斉 沢澤 国國 広廣 蔵藏 桜櫻 滝瀧 島嶋嶌 条條 栄榮 円圓 学學 総總 真眞 徳德
鉄鐵鐡 竜龍 実實 寿壽 県縣 渋澁澀 仏佛 会會 医醫 芸藝 与與 豊豐 岳嶽 富冨 吉𠮷 昇曻 館舘 峰峯 曽曾 槙槇 桧檜
園薗 磯礒 青靑 黒黑 清淸 弥彌 渕淵 壮壯 楽樂 応應 伝傳 宝寶寳 塩鹽 駅驛 恵惠 絵繪 経經 営營 薬藥 済濟 横橫 満滿
万萬 静靜 来來 声聲 亜亞 数數 発發 変變 戦戰 払拂 拡擴 拠據 収收 教敎 断斷 昼晝 暁曉 権權 欧歐 帰歸 気氣 灯燈
炉爐 独獨 当當 畳疊 尽盡 礼禮 並竝 粋粹 緑綠 緒緖 縦縱 縄繩 続續 連聯 聴聽 脳腦 台臺 旧舊 荘莊 処處 号號 蛍螢
覚覺 覧覽 観觀 訳譯 読讀 予豫 売賣 転轉 辞辭 逓遞 遅遲 郷鄕 醸釀 釈釋 銭錢 鎮鎭 鉱鑛 関關 陥陷 随隨 険險 雑雜
霊靈 顕顯 験驗 鴎鷗 麦麥 黄黃 点點 党黨 歯齒 齢齡 亀龜 体體 団團 図圖 圧壓 対對 専專 将將 属屬 巌巖 従從 検檢
様樣 欠缺 歴歷 残殘 浅淺 渓溪 温溫 湾灣 焼燒 犠犧 状狀 猟獵 瓶甁 画畫 穏穩 稲稻 窓窗 糸絲 繊纖 翻飜 胆膽 芦蘆
茎莖 虫蟲 装裝 触觸 誉譽 軽輕 遥遙 酔醉 鋳鑄 録錄 隠隱 隣鄰 麺麵 桑桒 梅楳 松枩 船舩 瀬瀨 頼賴 涼凉 凜凛 柳栁
翠翆 増增 巣巢 徴徵 晃晄 暦曆 秘祕`;

/** The usual character of each variant: 髙 -> 高. */
export const USUAL_KANJI: ReadonlyMap<string, string> = new Map(
  GROUPS.split(/\s+/).flatMap((group) => {
    const [usual = '', ...rare] = [...group];
    return rare.map((each) => [each, usual] as const);
  }),
);
