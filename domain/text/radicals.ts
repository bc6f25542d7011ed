// The property Equivalent_Unified_Ideograph of U+2E80 to U+2EFF, which NFKC leaves as they are. Each radical with its ideograph.
const PAIRS = `⺁厂 ⺂乛 ⺃乚 ⺄乙 ⺅亻 ⺆冂 ⺇𠘨 ⺈刀 ⺉刂 ⺊卜 ⺋㔾 ⺌小 ⺍尐 ⺎兀 ⺏尣 ⺐尢 ⺑𡯂 ⺒巳 ⺓幺 ⺔彑 ⺕彐 ⺖忄 ⺗心 ⺘扌 ⺙攵 ⺛旡 ⺜日 ⺝月 ⺞歺 ⺠民
⺡氵 ⺢氺 ⺣灬 ⺤爫 ⺥爬 ⺦丬 ⺧牛 ⺨犭 ⺩王 ⺪𤴔 ⺫目 ⺬示 ⺭礻 ⺮𥫗 ⺯糹 ⺰纟 ⺱罓 ⺲罒 ⺳㓁 ⺴冗 ⺵𦉫 ⺶羊 ⺷𦍌 ⺸𦍋 ⺹耂 ⺺肀 ⺻聿 ⺼肉 ⺽𦥑 ⺾艹
⺿艺 ⻀艻 ⻁虎 ⻂衤 ⻃覀 ⻄西 ⻅见 ⻆角 ⻇𧢲 ⻈讠 ⻉贝 ⻊𧾷 ⻋车 ⻌辶 ⻍辷 ⻎辸 ⻏邑 ⻐钅 ⻑長 ⻒镸 ⻓长 ⻔门 ⻕𨸏 ⻖阝 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞
⻝食 ⻞𩙿 ⻟飠 ⻠饣 ⻡𩠐 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻭歯 ⻮齿 ⻯竜 ⻰龙 ⻱龜 ⻲亀`;

const IDEOGRAPHS: ReadonlyMap<string, string> = new Map(
  PAIRS.split(/\s+/).map((pair) => {
    const [radical = '', ideograph = ''] = [...pair];
    return [radical, ideograph] as const;
  }),
);

/** The text with the radicals that a PDF's text or an input method leaves in it as the ideographs they look like: ⻑ -> 長 (Unicode, EquivalentUnifiedIdeograph.txt). */
export const withoutRadicals = (text: string): string =>
  text.replace(/[\u2e80-\u2eff]/g, (radical) => IDEOGRAPHS.get(radical) ?? radical);
